# Pytanie ogólne

general-answer =
    Z przyjemnością odpowiem. { $passage } W razie dalszych pytań proszę śmiało pisać.
general-looked-up =
    Dobre pytanie. Sprawdzę to i zaraz tutaj odpowiem.
