# Teksty wspólne dla wszystkich spraw. Bez form zdradzających płeć: ani piszącej osoby, ani klienta.

# Żadna reguła nie mogła rozstrzygnąć; sprawę przejmuje człowiek.
cannot-decide = Dziękuję za wiadomość. Już to sprawdzam i za chwilę tutaj odpiszę.

ask-identity =
    Chętnie to sprawdzę. Aby informacje trafiły tylko do właściwej osoby, proszę o adres e-mail użyty w zamówieniu albo imię
    i nazwisko oraz kod pocztowy.
    .short = Proszę o adres e-mail użyty w zamówieniu albo imię i nazwisko oraz kod pocztowy.
identity-no-match =
    Niestety nie mogę nic znaleźć na podstawie tych danych. Proszę sprawdzić pisownię albo podać adres e-mail, na który przyszło
    potwierdzenie zamówienia.
identity-locked =
    Przykro mi, nie mogę stąd potwierdzić tych danych. Nasz zespół zajmie się tym osobiście i zadba o bezpieczeństwo zamówienia.
orders-unavailable =
    Przepraszam, w tej chwili nie mam dostępu do systemu zamówień. Proszę o odrobinę cierpliwości: zaraz spróbuję ponownie
    i tutaj odpiszę.
order-not-found =
    Nie widzę tego numeru wśród Państwa zamówień. Proszę sprawdzić go jeszcze raz – znajduje się w temacie wiadomości
    z potwierdzeniem.
no-orders =
    Nie widzę żadnego zamówienia na te dane. Może zostało złożone z innego adresu e-mail? Proszę podać ten adres albo numer
    zamówienia, a poszukam jeszcze raz.
which-order =
    { $has_orders ->
        [yes] Widzę kilka zamówień: { $orders }. O które chodzi?
       *[no] Widzę kilka zamówień. Proszę podać numer tego, o które chodzi.
    }
