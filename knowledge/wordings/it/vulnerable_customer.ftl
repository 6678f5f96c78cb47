vulnerable-takes-over =
    Mi dispiace che sia così difficile in questo momento. Una persona del team se ne occuperà insieme a Lei, con i Suoi tempi; non dovrà compilare né rispiegare nulla.
