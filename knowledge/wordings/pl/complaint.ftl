# Skarga

# Co robi potwierdzenie, dla osoby z zespołu.
complaint-consequence =
    Zapisuje skargę w sprawie { $order }. Kierownictwo zespołu ją czyta i odpowiada w ciągu { $answer_workdays ->
        [one] jednego dnia roboczego
        [few] { $answer_workdays } dni roboczych
        [many] { $answer_workdays } dni roboczych
       *[other] { $answer_workdays } dnia roboczego
    }.

complaint-heard =
    Przykro mi, że sprawiliśmy zawód, i dziękuję za szczerość. Chcę to naprawić. Proszę napisać w kilku słowach, co się stało,
    a jeśli chodzi o zamówienie, także jego numer.
complaint-offered =
    Przykro mi, że sprawiliśmy zawód, i dziękuję za szczerość. Przekażę to kierownictwu naszego zespołu razem z zamówieniem
    { $order } i potwierdzę tutaj. Jeśli możemy to jakoś wynagrodzić, proszę o tym napisać.
complaint-late =
    Przykro mi i rozumiem to zdenerwowanie: zamówienie { $order } miało dotrzeć do { $promised_on }, a wciąż go nie ma.
    Zapytam, co je zatrzymuje, i przekażę skargę kierownictwu naszego zespołu; potwierdzę to tutaj.
complaint-recorded =
    Skarga dotycząca zamówienia { $order } jest zapisana i trafiła do kierownictwa naszego zespołu. Osobista odpowiedź
    przyjdzie w ciągu { $answer_workdays ->
        [one] jednego dnia roboczego
        [few] { $answer_workdays } dni roboczych
        [many] { $answer_workdays } dni roboczych
       *[other] { $answer_workdays } dnia roboczego
    }. Dziękuję za cierpliwość.
complaint-again =
    Bardzo mi przykro, że sprawa wciąż nie jest załatwiona. Skarga z { $complained_on } dotycząca zamówienia { $order } jest u
    kierownictwa naszego zespołu; proszę, aby osobista odpowiedź przyszła jeszcze dzisiaj.
complaint-running =
    Chwileczkę, właśnie zapisuję to dla kierownictwa naszego zespołu i zaraz tutaj odpiszę.
complaint-being-passed-on =
    Dziękuję za cierpliwość. Dopilnuję, aby kierownictwo naszego zespołu zobaczyło skargę, i dam tutaj znać.

# W sprawie podróży

complaint-trip-heard =
    Przykro mi, że sprawiliśmy zawód, i dziękuję za szczerość. Chcę to naprawić. Proszę napisać w kilku słowach, co się
    stało, a jeśli chodzi o podróż, także kod rezerwacji.
complaint-trip-offered =
    Przykro mi, że sprawiliśmy zawód, i dziękuję za szczerość. Przekażę to kierownictwu naszego zespołu razem z
    rezerwacją { $order } i potwierdzę tutaj. Jeśli możemy to jakoś wynagrodzić, proszę o tym napisać.
complaint-trip-recorded =
    Skarga dotycząca rezerwacji { $order } jest zapisana i trafiła do kierownictwa naszego zespołu. Osobista odpowiedź
    przyjdzie w ciągu { $answer_workdays ->
        [one] jednego dnia roboczego
        [few] { $answer_workdays } dni roboczych
        [many] { $answer_workdays } dni roboczych
       *[other] { $answer_workdays } dnia roboczego
    }. Dziękuję za cierpliwość.
complaint-trip-again =
    Bardzo mi przykro, że sprawa wciąż nie jest załatwiona. Skarga z { $complained_on } dotycząca rezerwacji { $order }
    jest u kierownictwa naszego zespołu; proszę, aby osobista odpowiedź przyszła jeszcze dzisiaj.
