vulnerable-takes-over =
    Bardzo mi przykro, że to teraz takie trudne. Osoba z naszego zespołu załatwi to razem z Państwem, bez pośpiechu; niczego nie trzeba wypełniać ani tłumaczyć od nowa.
