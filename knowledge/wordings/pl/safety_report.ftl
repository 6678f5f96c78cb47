safety-takes-over =
    Państwa bezpieczeństwo jest najważniejsze. Jeśli ktoś jest ranny albo nadal grozi niebezpieczeństwo, proszę teraz zadzwonić po pomoc i zachować odległość. Od razu przekazuję to naszemu zespołowi bezpieczeństwa.
