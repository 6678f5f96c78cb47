legal-takes-over =
    Przekazuję to naszemu działowi prawnemu wraz ze wszystkim, co zostało tu napisane. Odpowie on na piśmie.
