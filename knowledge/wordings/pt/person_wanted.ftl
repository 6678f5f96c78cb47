person-takes-over =
    Passo isto já a uma pessoa da equipa, que tratará do assunto pessoalmente. Não terá de explicar tudo de novo.
