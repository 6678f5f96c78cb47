# Cancelling a reservation

# What confirming does, for the agent.
reservation-cancel-consequence =
    Cancels reservation { $order } for { $travellers ->
        [one] one traveller
       *[other] { $travellers } travellers
    } for good. { $refundable } of { $total } goes back to the original payment method.
reservation-withdraw-consequence =
    Withdraws reservation { $order } within a day of booking. All of it, { $total }, goes back to the original payment method.

reservation-cancel-free =
    Of course. Your flexible fare gives you back the whole amount: { $refundable } for reservation { $order }, departing on
    { $departs_on }. I will cancel it for you and confirm it here; the money is with you within { $refund_workdays } working days.
    .short = Your fare gives back the whole amount, { $refundable }. I will cancel reservation { $order } for you and confirm it here.
reservation-withdraw-offered =
    Of course. You booked less than a day ago, so nothing is lost: all of { $total } goes back to you. I will withdraw reservation
    { $order } for you and confirm it here; the money is with you within { $refund_workdays } working days.
    .short = You booked less than a day ago, so all of { $total } goes back. I will withdraw reservation { $order } and confirm it here.
reservation-cancel-partial =
    That is possible, and I would like you to know the cost first: of the { $total } for reservation { $order }, departing on
    { $departs_on }, your fare gives back { $refundable }. A cancelled reservation cannot be brought back. Shall I cancel it?
    .short = Your fare gives back { $refundable } of { $total }, and a cancelled reservation cannot be brought back. Shall I cancel { $order }?
reservation-cancel-confirmed =
    Thank you. I will cancel reservation { $order } now and confirm it here; { $refundable } goes back to the payment method that
    you used, within { $refund_workdays } working days.
reservation-cancelled-now =
    Your reservation { $order } is cancelled. { $has_paid_back ->
        [yes] { $paid_back } goes back to the payment method that you used; please allow up to { $refund_workdays } working days.
       *[no] The refund goes back to the payment method that you used within { $refund_workdays } working days.
    } I hope we may take you somewhere another time.
    .short = Your reservation { $order } is cancelled{ $has_paid_back ->
        [yes] , and { $paid_back } is on its way back to you
       *[no] {""}
    }.
reservation-cancelled-before =
    Your reservation { $order } is already cancelled{ $has_cancelled_on ->
        [yes] , since { $cancelled_on }
       *[no] {""}
    }. { $has_paid_back ->
        [yes] { $paid_back } went back to the payment method that you used. If it has not arrived after { $refund_workdays } working days, please tell me.
       *[no] If you have a question about it, I am happy to help.
    }
reservation-cancel-flown =
    The trip with reservation { $order } is over, so there is nothing left to cancel. If something went wrong on the way, please
    tell me about it.
reservation-cancel-today =
    Your first flight leaves on { $departs_on }, so a colleague looks at this right away: so shortly before departure I may not
    cancel it from here. Please stay in the chat.
reservation-cancel-which =
    I am happy to help with that. { $has_orders ->
        [yes] I can see several reservations of yours: { $orders }. Which one would you like to cancel?
       *[no] I can see several reservations of yours. What is the code of the one you would like to cancel?
    }
