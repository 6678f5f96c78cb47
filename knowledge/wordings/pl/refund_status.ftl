# Gdzie jest mój zwrot pieniędzy?

refund-sent =
    Dobra wiadomość: { $refunded_on } zwróciliśmy { $has_refunded ->
        [yes] { $refunded }
       *[no] pieniądze
    } za zamówienie { $order
    }, tą samą metodą, którą je opłacono. W zależności od banku kwota pojawi się na koncie najpóźniej po  { $bank_workdays ->
        [one] jednym dniu roboczym
        [few] { $bank_workdays } dniach roboczych
        [many] { $bank_workdays } dniach roboczych
       *[other] { $bank_workdays } dnia roboczego
    }.
refund-sent-earlier =
    Zwrot { $has_refunded ->
        [yes] kwoty { $refunded }
       *[no] pieniędzy
    } za zamówienie { $order } wysłaliśmy { $refunded_on
    }, tą samą metodą, którą je opłacono. Powinien już być widoczny na wyciągu pod nazwą { $brand
    }. Jeśli go tam nie ma, proszę dać mi znać, a zlecę odszukanie płatności.
refund-in-progress =
    Zwrot z zamówienia { $order } dotarł do nas { $returned_on }. Od tego dnia oddajemy pieniądze w terminie od
    { $refund_workdays_from } do { $refund_workdays ->
        [one] jednego dnia roboczego
        [few] { $refund_workdays } dni roboczych
        [many] { $refund_workdays } dni roboczych
       *[other] { $refund_workdays } dnia roboczego
    }, tą samą metodą, którą opłacono zamówienie. Gdy tylko je wyślemy, przyjdzie wiadomość e-mail.
refund-after-cancel =
    Zamówienie { $order } zostało anulowane { $cancelled_on }. Od tego dnia oddajemy całą kwotę w terminie od
    { $refund_workdays_from } do { $refund_workdays ->
        [one] jednego dnia roboczego
        [few] { $refund_workdays } dni roboczych
        [many] { $refund_workdays } dni roboczych
       *[other] { $refund_workdays } dnia roboczego
    }, tą samą metodą, którą opłacono zamówienie. Gdy tylko ją wyślemy, przyjdzie wiadomość e-mail.
refund-overdue =
    Bardzo przepraszam: zwrot pieniędzy za zamówienie { $order } powinien już być wysłany, a jeszcze go nie widzę. Proszę nasz
    dział księgowości, aby sprawdził to dzisiaj, i napiszę tutaj, co ustalił.
refund-after-return =
    Zwrot z zamówienia { $order } jest zgłoszony{ $has_returning ->
        [yes] {" "}({ $returning })
       *[no] {""}
    }, ale paczka jeszcze do nas nie dotarła. Gdy tu będzie, oddamy pieniądze w terminie od { $refund_workdays_from } do 
    { $refund_workdays ->
        [one] jednego dnia roboczego
        [few] { $refund_workdays } dni roboczych
        [many] { $refund_workdays } dni roboczych
       *[other] { $refund_workdays } dnia roboczego
    }, tą samą metodą, którą opłacono zamówienie.
refund-none =
    Przy zamówieniu { $order } nie widzę ani zwrotu, ani anulowania, więc żadne pieniądze nie są w drodze. Czy coś zostało
    odesłane albo ma zostać odesłane? Proszę napisać trochę więcej, a wspólnie to załatwimy.
refund-being-checked =
    Dziękuję za pytanie. Sprawdzam w dziale księgowości, co się dzieje ze zwrotem pieniędzy za zamówienie { $order }, i dam
    tutaj znać, gdy tylko się dowiem.
