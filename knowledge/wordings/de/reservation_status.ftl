# Wie es um eine Reservierung steht

reservation-status-confirmed =
    Ihre Reservierung { $order } ist bestätigt und bezahlt: { $route }, Abreise am { $departs_on }{ $has_returns_on ->
        [yes] , Rückflug am { $returns_on }
       *[no] {""}
    }. Im Moment müssen Sie nichts weiter tun.
    .short = Reservierung { $order } ist bestätigt: { $route }, Abreise am { $departs_on }.
reservation-status-checked-in =
    Für Ihre Reservierung { $order } sind Sie eingecheckt: { $route }, Abreise am { $departs_on }. Die Bordkarten sind
    ausgestellt; halten Sie sie bitte zusammen mit Ihren Ausweisen bereit.
reservation-status-flown =
    Die Reise mit der Reservierung { $order } ist vorbei: { $route }, begonnen am { $departs_on }. Wenn dazu noch etwas offen
    ist, sagen Sie es mir bitte.
reservation-status-cancelled =
    Die Reservierung { $order } ist storniert{ $has_cancelled_on ->
        [yes] , seit dem { $cancelled_on }
       *[no] {""}
    }. Wenn Sie das nicht erwartet haben oder eine Frage zur Erstattung besteht, sagen Sie es mir bitte.
reservation-status-which =
    Das sehe ich gern für Sie nach. { $has_orders ->
        [yes] Ich sehe mehrere Reservierungen von Ihnen: { $orders }. Welche meinen Sie?
       *[no] Ich sehe mehrere Reservierungen von Ihnen. Wie lautet der Code derjenigen, die Sie meinen?
    }
