# How a reservation stands

reservation-status-confirmed =
    Your reservation { $order } is confirmed and paid for: { $route }, departing on { $departs_on }{ $has_returns_on ->
        [yes] , with the flight back on { $returns_on }
       *[no] {""}
    }. You need not do anything for now.
    .short = Reservation { $order } is confirmed: { $route }, departing on { $departs_on }.
reservation-status-checked-in =
    You are checked in for reservation { $order }: { $route }, departing on { $departs_on }. The boarding passes are out; please
    keep them and your documents at hand.
reservation-status-flown =
    The trip with reservation { $order } is over: { $route }, which began on { $departs_on }. If anything is still open about
    it, please tell me.
reservation-status-cancelled =
    Reservation { $order } is cancelled{ $has_cancelled_on ->
        [yes] , since { $cancelled_on }
       *[no] {""}
    }. If you did not expect that, or have a question about the refund, please tell me.
reservation-status-which =
    I am happy to look. { $has_orders ->
        [yes] I can see several reservations of yours: { $orders }. Which one do you mean?
       *[no] I can see several reservations of yours. What is the code of the one you mean?
    }
