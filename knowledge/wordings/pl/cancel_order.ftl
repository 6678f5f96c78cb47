# Anulowanie zamówienia

# Co robi potwierdzenie, dla osoby z zespołu.
cancel-consequence =
    Ostatecznie anuluje zamówienie { $order } przed wysyłką. { $has_total ->
        [yes] Kwota { $total }
       *[no] Cała kwota
    } wróci pierwotną metodą płatności w terminie od { $refund_workdays_from } do { $refund_workdays ->
        [one] jednego dnia roboczego
        [few] { $refund_workdays } dni roboczych
        [many] { $refund_workdays } dni roboczych
       *[other] { $refund_workdays } dnia roboczego
    }.

cancel-offered =
    Oczywiście. Anuluję zamówienie { $order }{ items-note } i potwierdzę to tutaj, gdy tylko będzie gotowe. { $has_total ->
        [yes] Kwota { $total }
       *[no] Cała kwota
    } wróci w terminie od { $refund_workdays_from } do { $refund_workdays ->
        [one] jednego dnia roboczego
        [few] { $refund_workdays } dni roboczych
        [many] { $refund_workdays } dni roboczych
       *[other] { $refund_workdays } dnia roboczego
    }, tą samą metodą, którą opłacono zamówienie.
    .short = Oczywiście, anuluję zamówienie { $order } i potwierdzę to tutaj, gdy tylko będzie gotowe.
cancel-done =
    Zamówienie { $order } jest anulowane. { $has_total ->
        [yes] Kwota { $total }
       *[no] Cała kwota
    } wróci w terminie od { $refund_workdays_from } do { $refund_workdays ->
        [one] jednego dnia roboczego
        [few] { $refund_workdays } dni roboczych
        [many] { $refund_workdays } dni roboczych
       *[other] { $refund_workdays } dnia roboczego
    }, tą samą metodą, którą opłacono zamówienie. Nic więcej nie trzeba robić.
    .short = Zamówienie { $order } jest anulowane, a pieniądze są zwracane.
cancel-running =
    Chwileczkę, właśnie anuluję zamówienie i zaraz tutaj odpiszę.
cancel-already =
    Zamówienie { $order } jest już anulowane{ $has_cancelled_on ->
        [yes] {" "}od { $cancelled_on }
       *[no] {""}
    }. Cała kwota wraca tą samą metodą, którą opłacono zamówienie, w terminie od { $refund_workdays_from } do 
    { $refund_workdays ->
        [one] jednego dnia roboczego
        [few] { $refund_workdays } dni roboczych
        [many] { $refund_workdays } dni roboczych
       *[other] { $refund_workdays } dnia roboczego
    } od anulowania.
cancel-packing =
    Zamówienie { $order } jest właśnie pakowane. Proszę magazyn o jego zatrzymanie i napiszę tutaj, czy się udało. Jeśli
    paczka zdąży wyjechać, wystarczy jej nie przyjąć albo bezpłatnie ją odesłać.
cancel-shipped =
    Przykro mi: zamówienie { $order } już od nas wyjechało i nie można go anulować. Paczkę można nie przyjąć przy doręczeniu
    albo bezpłatnie odesłać w ciągu { $return_days ->
        [one] jednego dnia
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    } od doręczenia; w obu przypadkach zwrócimy pieniądze.
cancel-delivered =
    Zamówienie { $order } zostało już doręczone, więc nie można go anulować. Można je bezpłatnie odesłać w ciągu
    { $return_days ->
        [one] jednego dnia
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    } od doręczenia. Czy mam zgłosić zwrot?
cancel-return-under-way =
    Dla zamówienia { $order } trwa już zwrot, więc nie trzeba go anulować. Pieniądze zwrócimy, gdy paczka do nas dotrze.
cancel-being-checked =
    Dziękuję za wiadomość. Sprawdzam, czy zamówienie { $order } można jeszcze anulować, i dam tutaj znać, gdy tylko się
    dowiem.
