# Zwrot produktu

# Fragmenty wspólne dla kilku tekstów. Nazwy produktów stoją po dwukropku, bo nie wiadomo, jak się odmieniają.
refund-note =
    Gdy paczka do nas dotrze, zwrócimy { $has_chosen_amount ->
        [yes] { $chosen_amount }
       *[no] zapłaconą kwotę
    } w terminie od { $refund_workdays_from } do { $refund_workdays ->
        [one] jednego dnia roboczego
        [few] { $refund_workdays } dni roboczych
        [many] { $refund_workdays } dni roboczych
       *[other] { $refund_workdays } dnia roboczego
    }, tą samą metodą, którą opłacono zamówienie.

# Co robi potwierdzenie, dla osoby z zespołu.
return-consequence =
    Zgłasza bezpłatny zwrot z zamówienia { $order }: { $chosen }. Etykieta zostanie wysłana e-mailem, a gdy paczka dotrze, kwota
    { $chosen_amount } wróci pierwotną metodą płatności.

return-offered =
    Oczywiście, do { $return_by } można bezpłatnie odesłać z zamówienia { $order }: { $chosen }. Zgłoszę ten zwrot i dam tutaj
    znać, gdy tylko wszystko będzie gotowe. { refund-note }
    .short = Do { $return_by } można bezpłatnie odesłać: { $chosen }. Zgłoszę ten zwrot i potwierdzę to tutaj.
return-offered-holiday =
    Oczywiście, do { $holiday_by } można bezpłatnie odesłać z zamówienia { $order }: { $chosen }. Zgłoszę ten zwrot i dam tutaj
    znać, gdy tylko wszystko będzie gotowe. { refund-note }
    .short = Do { $holiday_by } można bezpłatnie odesłać: { $chosen }. Zgłoszę ten zwrot i potwierdzę to tutaj.
return-opened =
    { $has_returning ->
        [yes] Zwrot z zamówienia { $order } jest zgłoszony: { $returning }.
       *[no] Zwrot z zamówienia { $order } jest zgłoszony.
    } Za chwilę przyjdzie wiadomość e-mail z etykietą. Proszę nadać paczkę w ciągu { $hand_in_days ->
        [one] jednego dnia
        [few] { $hand_in_days } dni
        [many] { $hand_in_days } dni
       *[other] { $hand_in_days } dnia
    } i zachować potwierdzenie nadania. Gdy paczka do nas dotrze, zwrócimy pieniądze w terminie od { $refund_workdays_from } do
    { $refund_workdays ->
        [one] jednego dnia roboczego
        [few] { $refund_workdays } dni roboczych
        [many] { $refund_workdays } dni roboczych
       *[other] { $refund_workdays } dnia roboczego
    }, tą samą metodą, którą opłacono zamówienie.
    .short = Zwrot z zamówienia { $order } jest zgłoszony, a etykieta przyjdzie e-mailem. Proszę nadać paczkę w ciągu { $hand_in_days ->
        [one] jednego dnia
        [few] { $hand_in_days } dni
        [many] { $hand_in_days } dni
       *[other] { $hand_in_days } dnia
    }.
return-running =
    Chwileczkę, właśnie się tym zajmuję i zaraz tutaj odpiszę.
return-under-way =
    Zwrot z zamówienia { $order } jest w toku{ $has_returning ->
        [yes] : { $returning }
       *[no] {""}
    }. Jak wysłać paczkę, wyjaśnia wiadomość e-mail dotycząca zwrotu. Pieniądze zwrócimy w terminie od { $refund_workdays_from } do
    { $refund_workdays ->
        [one] jednego dnia roboczego
        [few] { $refund_workdays } dni roboczych
        [many] { $refund_workdays } dni roboczych
       *[other] { $refund_workdays } dnia roboczego
    } od jej dotarcia do nas. Jeśli z tego zamówienia ma wrócić coś jeszcze, proszę dać mi znać.
return-being-checked =
    Dziękuję za wiadomość. Sprawdzam, co się dzieje z zamówieniem { $order }, i dam tutaj znać, gdy tylko się dowiem.
return-already-back =
    Zamówienie { $order } już do nas wróciło. W razie pytań chętnie pomogę.
return-cancelled =
    Zamówienie { $order } zostało anulowane, więc nie ma czego odsyłać. Jeśli mimo to coś dotarło, proszę dać mi znać.
return-not-delivered =
    Zamówienie { $order } nie zostało jeszcze doręczone{ $has_promised_on ->
        [yes] ; powinno dotrzeć najpóźniej { $promised_on }
       *[no] {""}
    }. W ciągu { $return_days ->
        [one] jednego dnia
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    } od doręczenia można bezpłatnie odesłać produkty. Wystarczy wtedy do nas napisać.
return-too-late =
    Przykro mi: zamówienie { $order } zostało doręczone { $delivered_on }, a produkty można odesłać w ciągu { $return_days ->
        [one] jednego dnia
        [few] { $return_days } dni
        [many] { $return_days } dni
       *[other] { $return_days } dnia
    }, czyli do { $return_by }. Ten termin już minął. Jeśli coś jest wadliwe, proszę napisać, co jest nie tak: gwarancja trwa
    znacznie dłużej.
    .short = Przykro mi, zamówienie { $order } można było odesłać do { $return_by }; ten termin już minął. Jeśli coś jest wadliwe, proszę dać mi znać.
return-which-order =
    Chętnie pomogę. { $has_orders ->
        [yes] Widzę kilka zamówień: { $orders }. Z którego coś ma do nas wrócić?
       *[no] Widzę kilka zamówień. Proszę napisać, co ma do nas wrócić, albo podać numer zamówienia.
    }
return-which-lines =
    Chętnie pomogę. { $has_choices ->
        [yes] Co z tego ma do nas wrócić: { $choices }?
       *[no] Które produkty z zamówienia { $order } mają do nas wrócić?
    }
