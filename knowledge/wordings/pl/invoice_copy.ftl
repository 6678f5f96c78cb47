# Kopia faktury

# Co robi potwierdzenie, dla osoby z zespołu.
invoice-consequence = Wysyła ponownie fakturę { $invoice } do { $order } na zapisany adres e-mail.

invoice-offered =
    Oczywiście. Wyślę fakturę { $invoice } do zamówienia { $order } na adres e-mail podany w zamówieniu i potwierdzę to tutaj,
    gdy tylko będzie w drodze.
invoice-sent =
    Faktura { $invoice } do zamówienia { $order } jest w drodze na adres e-mail podany w zamówieniu. Jeśli za kilka minut jej
    nie będzie, proszę zajrzeć do folderu ze spamem.
invoice-running =
    Chwileczkę, właśnie wysyłam fakturę i zaraz tutaj odpiszę.
invoice-not-yet =
    Fakturę wystawiamy w dniu wysyłki, a zamówienie { $order } jeszcze od nas nie wyjechało. Tego dnia przyjdzie ona e-mailem
    i będzie też na koncie, w zakładce „Moje zamówienia”.
invoice-none =
    Zamówienie { $order } zostało anulowane przed wysyłką, więc nie ma do niego faktury. Jeśli potrzebne jest potwierdzenie
    anulowania, proszę dać mi znać.
invoice-being-checked =
    Dziękuję za wiadomość. Nie widzę jeszcze faktury do zamówienia { $order }, więc pytam dział księgowości i dam tutaj znać,
    gdy tylko się dowiem.

# Do podróży

invoice-trip-offered =
    Oczywiście. Wyślę fakturę { $invoice } do rezerwacji { $order } na adres e-mail podany w rezerwacji i potwierdzę to
    tutaj, gdy tylko będzie w drodze.
invoice-trip-sent =
    Faktura { $invoice } do rezerwacji { $order } jest w drodze na adres e-mail podany w rezerwacji. Jeśli za kilka
    minut jej nie będzie, proszę zajrzeć do folderu ze spamem.
invoice-trip-being-checked =
    Dziękuję za wiadomość. Nie widzę jeszcze faktury do rezerwacji { $order }, więc pytam dział księgowości i dam tutaj
    znać, gdy tylko się dowiem.
