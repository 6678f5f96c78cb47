vulnerable-takes-over =
    Lamento que isto seja tão difícil neste momento. Uma pessoa da equipa trata disto consigo, ao seu ritmo; não terá de preencher nem de explicar tudo de novo.
