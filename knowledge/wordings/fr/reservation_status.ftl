# Où en est une réservation

reservation-status-confirmed =
    Votre réservation { $order } est confirmée et payée : { $route }, départ le { $departs_on }{ $has_returns_on ->
        [yes] , vol de retour le { $returns_on }
       *[no] {""}
    }. Vous n’avez rien à faire pour le moment.
    .short = La réservation { $order } est confirmée : { $route }, départ le { $departs_on }.
reservation-status-checked-in =
    L’enregistrement est fait pour votre réservation { $order } : { $route }, départ le { $departs_on }. Les cartes
    d’embarquement sont émises ; gardez-les avec vos papiers.
reservation-status-flown =
    Le voyage de la réservation { $order } est terminé : { $route }, commencé le { $departs_on }. S’il reste une question à ce
    sujet, dites-le-moi.
reservation-status-cancelled =
    La réservation { $order } est annulée{ $has_cancelled_on ->
        [yes] {" "}depuis le { $cancelled_on }
       *[no] {""}
    }. Si vous ne vous y attendiez pas, ou pour toute question sur le remboursement, dites-le-moi.
reservation-status-which =
    Je regarde volontiers. { $has_orders ->
        [yes] Je vois plusieurs réservations à votre nom : { $orders }. De laquelle s’agit-il ?
       *[no] Je vois plusieurs réservations à votre nom. Quel est le code de celle dont il s’agit ?
    }
