# Bagaż, który nie dotarł albo dotarł uszkodzony

# Co robi potwierdzenie, dla osoby z zespołu.
baggage-consequence =
    Zapisuje zgłoszenie dotyczące bagażu z rezerwacji { $order }. Dział bagażu szuka walizki albo zajmuje się szkodą i
    odpowiada w ciągu { $answer_workdays ->
        [one] jednego dnia roboczego
        [few] { $answer_workdays } dni roboczych
        [many] { $answer_workdays } dni roboczych
       *[other] { $answer_workdays } dnia roboczego
    }.

baggage-what = Bardzo mi przykro. Czy bagaż nie dotarł, czy dotarł uszkodzony?
baggage-missing =
    Bardzo mi przykro, że bagaż nie dotarł. Zapiszę to przy rezerwacji { $order } i potwierdzę tutaj. Proszę przesłać numer
    zgłoszenia z lotniska, numer z przywieszki bagażowej i krótki opis bagażu.
baggage-damaged =
    Bardzo mi przykro z powodu szkody. Zapiszę ją przy rezerwacji { $order } i potwierdzę tutaj. Proszę przesłać numer
    zgłoszenia z lotniska i zdjęcie uszkodzenia. Bagaż i przywieszkę proszę na razie zachować.
baggage-recorded =
    Zgłoszenie dotyczące bagażu z rezerwacji { $order } jest zapisane. Dział bagażu odpisze w ciągu { $answer_workdays ->
        [one] jednego dnia roboczego
        [few] { $answer_workdays } dni roboczych
        [many] { $answer_workdays } dni roboczych
       *[other] { $answer_workdays } dnia roboczego
    }. Do tego czasu proszę zachować przywieszkę bagażową i rachunki za niezbędne zakupy.
baggage-under-way =
    Zgłoszenie z { $baggage_reported_on } dotyczące bagażu z rezerwacji { $order } jest w dziale bagażu. Jeśli jest coś
    nowego albo są kolejne zdjęcia, proszę przesłać je tutaj.
baggage-not-begun =
    Podróż z rezerwacji { $order } zaczyna się dopiero { $departs_on }, więc bagaż musiał lecieć w ramach innej. Jaki jest
    kod tamtej rezerwacji?
baggage-late =
    Bardzo mi przykro. Bagaż trzeba zgłosić w ciągu { $report_days } dni, a dla rezerwacji { $order } ten czas już minął.
    Zapytam kierownictwo naszego zespołu, co możemy jeszcze zrobić, i odpiszę tutaj.
