# Teksty wspólne dla rezerwacji. Bez form zdradzających płeć: ani piszącej osoby, ani klienta.

reservation-ask-identity =
    Chętnie to sprawdzę. Aby nikt inny nie dowiedział się niczego o podróży, proszę o adres e-mail użyty przy rezerwacji albo
    imię i nazwisko oraz kod pocztowy.
    .short = Proszę o adres e-mail użyty przy rezerwacji albo imię i nazwisko oraz kod pocztowy.
reservation-no-match =
    Niestety nie mogę nic znaleźć na podstawie tych danych. Proszę sprawdzić pisownię albo podać adres e-mail, na który przyszło
    potwierdzenie rezerwacji.
reservation-locked =
    Przykro mi, nie mogę stąd potwierdzić tych danych. Nasz zespół zajmie się tym osobiście i zadba o bezpieczeństwo podróży.
reservation-unavailable =
    Przepraszam, w tej chwili nie mam dostępu do systemu rezerwacji. Proszę o odrobinę cierpliwości: zaraz spróbuję ponownie
    i tutaj odpiszę.
reservation-not-found =
    Nie widzę tego kodu wśród Państwa rezerwacji. Proszę sprawdzić go jeszcze raz – zaczyna się od PT i znajduje się na początku
    wiadomości z potwierdzeniem.
reservation-none =
    Nie widzę żadnej rezerwacji na te dane. Może została zrobiona z innego adresu e-mail? Proszę podać ten adres albo kod
    rezerwacji, a poszukam jeszcze raz.
reservation-being-checked =
    Dziękuję za wiadomość. Sprawdzam, jak wygląda sprawa rezerwacji { $order }, i dam tutaj znać, gdy tylko będzie to wiadomo.
reservation-running =
    Chwileczkę, właśnie się tym zajmuję i zaraz tutaj odpiszę.
