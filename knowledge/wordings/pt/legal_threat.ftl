legal-takes-over =
    Passo isto ao nosso departamento jurídico com tudo o que me contou. Receberá uma resposta por escrito.
