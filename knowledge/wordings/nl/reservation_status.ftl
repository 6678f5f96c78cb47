# Hoe het met een reservering staat

reservation-status-confirmed =
    Uw reservering { $order } is bevestigd en betaald: { $route }, vertrek op { $departs_on }{ $has_returns_on ->
        [yes] , terugvlucht op { $returns_on }
       *[no] {""}
    }. U hoeft nu niets te doen.
    .short = Reservering { $order } is bevestigd: { $route }, vertrek op { $departs_on }.
reservation-status-checked-in =
    U bent ingecheckt voor reservering { $order }: { $route }, vertrek op { $departs_on }. De instapkaarten zijn klaar; houd ze
    samen met uw documenten bij de hand.
reservation-status-flown =
    De reis met reservering { $order } is voorbij: { $route }, begonnen op { $departs_on }. Is er nog iets open, laat het me dan
    weten.
reservation-status-cancelled =
    Reservering { $order } is geannuleerd{ $has_cancelled_on ->
        [yes] , sinds { $cancelled_on }
       *[no] {""}
    }. Had u dat niet verwacht of hebt u een vraag over de terugbetaling, laat het me dan weten.
reservation-status-which =
    Ik kijk het graag na. { $has_orders ->
        [yes] Ik zie meerdere reserveringen van u: { $orders }. Welke bedoelt u?
       *[no] Ik zie meerdere reserveringen van u. Wat is de code van de reservering die u bedoelt?
    }
