# Gdzie jest moje zamówienie?

# Fragmenty wspólne dla kilku tekstów. { "" } nie wypisuje niczego.
items-note =
    { $has_items ->
        [yes] {" "}({ $items })
       *[no] {""}
    }
# Nazwa przewoźnika stoi w mianowniku, bo nie wiadomo, jak się odmienia.
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] Przesyłkę można śledzić pod numerem { $tracking } (przewoźnik: { $carrier }).
           *[no] Przesyłkę można śledzić pod numerem { $tracking }.
        }
       *[no] {""}
    }

order-being-checked =
    Dziękuję za pytanie. Mam przed sobą zamówienie { $order } i sprawdzam, co się z nim dokładnie dzieje. Dam tutaj znać, gdy
    tylko się dowiem.
order-cancelled =
    Zamówienie { $order } zostało anulowane, więc żadna przesyłka nie jest w drodze. Jeśli nie miało tak być, proszę dać mi znać,
    a ustalę, co się stało.
order-return-requested =
    Zwrot zamówienia { $order } jest w toku. Jak odesłać produkty, wyjaśnia wiadomość e-mail dotycząca zwrotu.
order-exchange-requested =
    Wymiana zamówienia { $order } jest w toku. Jak odesłać produkty, wyjaśnia wiadomość e-mail dotycząca wymiany.
order-returned =
    Zamówienie { $order } wróciło do nas. W razie pytań chętnie pomogę.
order-delivered-just-now =
    Według przewoźnika zamówienie { $order } zostało doręczone { $delivered_on }. Jeśli paczki jeszcze nie ma, może być u sąsiadów
    albo w bezpiecznym miejscu w pobliżu. Jeśli nie znajdzie się do końca następnego dnia roboczego, proszę napisać do mnie
    ponownie, a zapytamy o nią przewoźnika.
    .short = Zamówienie { $order } zostało doręczone { $delivered_on }. Jeśli paczki nie ma, proszę najpierw zapytać sąsiadów.
order-delivered =
    Według przewoźnika zamówienie { $order } zostało doręczone{ $has_delivered_on ->
        [yes] {" "}{ $delivered_on }
       *[no] {""}
    }. Nie dotarło? Proszę dać mi znać i napisać, czy sąsiedzi lub domownicy coś o nim wiedzą. Zapytamy przewoźnika, gdzie zostawił
    paczkę.
    .short = Zamówienie { $order } zostało doręczone{ $has_delivered_on ->
        [yes] {" "}{ $delivered_on }
       *[no] {""}
    }. Jeśli nie dotarło, proszę dać mi znać, a poszukamy go.
order-preparing =
    Dziękujemy za zamówienie { $order }{ items-note }. Właśnie je przygotowujemy, jeszcze nie zostało wysłane.{ $has_promised_on ->
        [yes] {" "}Powinno dotrzeć najpóźniej { $promised_on }.
       *[no] {""}
    } Gdy tylko będzie w drodze, wyślemy wiadomość e-mail.
    .short = Przygotowujemy zamówienie { $order }. Gdy tylko będzie w drodze, wyślemy wiadomość e-mail.
order-packed =
    Zamówienie { $order }{ items-note } jest właśnie pakowane, a potem trafi do przewoźnika.{ $has_promised_on ->
        [yes] {" "}Powinno dotrzeć najpóźniej { $promised_on }.
       *[no] {""}
    } { tracking-note }
order-preparing-late =
    Bardzo przepraszam: zamówienie { $order }{ items-note } miało dotrzeć najpóźniej { $promised_on }, ale nie opuściło jeszcze
    naszego magazynu. Pytam już o przyczynę opóźnienia i dam tutaj znać.
order-shipped =
    Dobra wiadomość: zamówienie { $order } jest w drodze{ $has_shipped_on ->
        [yes] {" "}od { $shipped_on }
       *[no] {""}
    }. { tracking-note }
    .short = Zamówienie { $order } jest w drodze. { tracking-note }
order-shipped-on-time =
    Dobra wiadomość: zamówienie { $order } jest w drodze i powinno dotrzeć najpóźniej { $promised_on }. { tracking-note }
    .short = Zamówienie { $order } jest w drodze i powinno dotrzeć najpóźniej { $promised_on }.
order-shipped-late =
    Przepraszam za opóźnienie. Zamówienie { $order } miało dotrzeć najpóźniej { $promised_on }. Jest w drodze, a przesyłki zwykle
    docierają w ciągu dnia lub dwóch. { tracking-note } Jeśli { $late_after_workdays ->
        [one] jeden dzień roboczy
        [few] { $late_after_workdays } dni robocze
        [many] { $late_after_workdays } dni roboczych
       *[other] { $late_after_workdays } dnia roboczego
    } po tym terminie nadal go nie będzie, zlecimy przewoźnikowi poszukiwania.
    .short = Przepraszam: zamówienie { $order } jest w drodze, ale z opóźnieniem względem zapowiadanego terminu ({ $promised_on }). { tracking-note }
order-investigation =
    Bardzo mi przykro, że zamówienie { $order } wciąż nie dotarło; zapowiadany termin to { $promised_on }. Zlecamy przewoźnikowi
    poszukiwania, które trwają najwyżej { $investigation_workdays ->
        [one] jeden dzień roboczy
        [few] { $investigation_workdays } dni robocze
        [many] { $investigation_workdays } dni roboczych
       *[other] { $investigation_workdays } dnia roboczego
    }. Nie trzeba nic robić, a o wyniku dam znać, gdy tylko go poznamy.
