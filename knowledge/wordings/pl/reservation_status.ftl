# Jaki jest stan rezerwacji

reservation-status-confirmed =
    Rezerwacja { $order } jest potwierdzona i opłacona: { $route }, wylot { $departs_on }{ $has_returns_on ->
        [yes] , lot powrotny { $returns_on }
       *[no] {""}
    }. Na razie nie trzeba nic robić.
    .short = Rezerwacja { $order } jest potwierdzona: { $route }, wylot { $departs_on }.
reservation-status-checked-in =
    Odprawa dla rezerwacji { $order } jest zakończona: { $route }, wylot { $departs_on }. Karty pokładowe są gotowe; proszę mieć
    je pod ręką razem z dokumentami.
reservation-status-flown =
    Podróż z rezerwacji { $order } już się odbyła: { $route }, początek { $departs_on }. Jeśli coś pozostało niewyjaśnione,
    proszę o wiadomość.
reservation-status-cancelled =
    Rezerwacja { $order } jest odwołana{ $has_cancelled_on ->
        [yes] {" "}od { $cancelled_on }
       *[no] {""}
    }. Jeśli to niespodzianka albo jest pytanie o zwrot pieniędzy, proszę o wiadomość.
reservation-status-which =
    Chętnie sprawdzę. { $has_orders ->
        [yes] Widzę kilka rezerwacji: { $orders }. O którą chodzi?
       *[no] Widzę kilka rezerwacji. Proszę podać kod tej, o którą chodzi.
    }
