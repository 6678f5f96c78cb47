person-takes-over =
    Passo subito la cosa a una persona del team, che se ne occuperà personalmente. Non dovrà spiegare di nuovo nulla.
