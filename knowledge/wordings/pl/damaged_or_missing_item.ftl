# Coś przyszło uszkodzone albo czegoś brakuje

# Co robi potwierdzenie, dla osoby z zespołu.
damage-consequence =
    Zapisuje jako uszkodzone, pomylone lub brakujące z zamówienia { $order }: { $chosen }. Magazyn przygotuje wymianę albo
    zwrot pieniędzy, zależnie od wyboru klienta.

damage-offered =
    Bardzo przepraszam za ten kłopot z zamówieniem { $order }. Zapisuję zgłoszenie ({ $chosen }) i zaraz je tutaj potwierdzę.
    Proszę o zdjęcie uszkodzenia albo dowodu dostawy oraz zdjęcie kartonu z etykietą. Czy lepsza będzie wymiana, czy zwrot
    pieniędzy? Jeśli to lampa, proszę jej nie podłączać do prądu.
    .short = Bardzo przepraszam. Zapisuję zgłoszenie ({ $chosen }) i zaraz je tutaj potwierdzę; bardzo pomoże zdjęcie artykułu i kartonu z etykietą.
damage-recorded =
    Zgłoszenie do zamówienia { $order } jest zapisane: { $chosen }. Gdy tylko otrzymamy zdjęcia, wyślemy nowy artykuł na nasz
    koszt albo zwrócimy pieniądze, zależnie od życzenia. Do tego czasu proszę zachować opakowanie.
damage-running =
    Chwileczkę, właśnie zapisuję zgłoszenie i zaraz tutaj odpiszę.
damage-under-way =
    Zgłoszenie do zamówienia { $order } z { $damage_reported_on } jest u nas i zajmujemy się nim{ $has_damaged ->
        [yes] : { $damaged }
       *[no] {""}
    }. Jeśli jest coś nowego albo są kolejne zdjęcia, proszę je tu przesłać.
damage-not-sent =
    Zamówienie { $order } jeszcze od nas nie wyjechało, więc to nie jego paczka dotarła. Jakie artykuły w niej są albo jaki
    numer widnieje na dowodzie dostawy? Wtedy znajdę właściwe zamówienie.
damage-on-its-way =
    Według przewoźnika zamówienie { $order } jest jeszcze w drodze, więc część może przyjść w drugiej paczce. Jeśli już
    dotarło i coś jest zepsute lub czegoś brakuje, proszę dać mi znać i przysłać zdjęcie dowodu dostawy.
damage-warranty =
    Przykro mi. Od doręczenia zamówienia { $order } minęło więcej dni niż { $report_days }, dlatego obowiązuje gwarancja,
    która trwa { $warranty_years ->
        [one] rok
        [few] { $warranty_years } lata
        [many] { $warranty_years } lat
       *[other] { $warranty_years } roku
    }. Dział napraw sprawdzi to i odpowie tutaj w ciągu dwóch dni roboczych; pomoże zdjęcie lub krótki film.
damage-being-checked =
    Przykro mi. Sprawdzam, co się dzieje z zamówieniem { $order }, i napiszę tutaj, co możemy zrobić, gdy tylko się dowiem.
damage-which-lines =
    Przykro mi. { $has_choices ->
        [yes] O który artykuł chodzi: { $choices }?
       *[no] O który artykuł z zamówienia { $order } chodzi?
    }
