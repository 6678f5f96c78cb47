# Cancelling an order

# What confirming does, for the agent.
cancel-consequence =
    Cancels order { $order } for good, before it is sent. { $has_total ->
        [yes] { $total } goes back
       *[no] The full amount goes back
    } to the original payment method within { $refund_workdays_from } to { $refund_workdays } working days.

cancel-offered =
    Of course. I will cancel your order { $order }{ items-note } for you and confirm it here as soon as that is done.
    { $has_total ->
        [yes] You will get { $total } back
       *[no] You will get the full amount back
    } within { $refund_workdays_from } to { $refund_workdays } working days, to the payment method that you used.
    .short = Of course, I will cancel your order { $order } and confirm it here as soon as that is done.
cancel-done =
    Your order { $order } is cancelled. { $has_total ->
        [yes] You will get { $total } back
       *[no] You will get the full amount back
    } within { $refund_workdays_from } to { $refund_workdays
    } working days, to the payment method that you used. You need not do anything else.
    .short = Your order { $order } is cancelled, and the money is on its way back to you.
cancel-running =
    One moment please, I am cancelling the order for you and will get back to you here right away.
cancel-already =
    Your order { $order } is already cancelled{ $has_cancelled_on ->
        [yes] , since { $cancelled_on }
       *[no] {""}
    }. The full amount goes back to the payment method that you used, within { $refund_workdays_from } to { $refund_workdays
    } working days of that day.
cancel-packing =
    Your order { $order } is being packed right now. I am asking my colleagues in the warehouse to stop it and will tell you
    here whether they could. If it has left by then, you can simply refuse the parcel or send it back free of charge.
cancel-shipped =
    I am sorry, your order { $order } has already left us, so it can no longer be cancelled. You can refuse the parcel at the
    door, or send it back free of charge within { $return_days } days of delivery; you get your money back either way.
cancel-delivered =
    Your order { $order } has already been delivered, so there is nothing left to cancel. If you do not want to keep it, you
    can send it back free of charge within { $return_days } days of delivery. Shall I open a return for you?
cancel-return-under-way =
    A return is already under way for your order { $order }, so you need not cancel it. You get your money back once the
    parcel has reached us.
cancel-being-checked =
    Thank you for your message. I am checking whether your order { $order } can still be cancelled and will tell you here as
    soon as I know.
