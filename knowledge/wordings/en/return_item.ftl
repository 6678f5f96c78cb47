# Sending something back

# Parts that several wordings share.
refund-note =
    Once the parcel has reached us, we refund { $has_chosen_amount ->
        [yes] { $chosen_amount }
       *[no] the price
    } within { $refund_workdays_from } to { $refund_workdays } working days, to the payment method that you used for the order.

# What confirming does, for the agent.
return-consequence =
    Opens a free return for { $chosen } from order { $order }. The customer gets the label by e-mail; { $chosen_amount } goes
    back to the original payment method once the parcel has arrived.

return-offered =
    Of course: you can send back { $chosen } from your order { $order } free of charge until { $return_by }. I will open
    the return for you and let you know here as soon as that is done. { refund-note }
    .short = You can send back { $chosen } free of charge until { $return_by }. I will open the return for you and confirm it here.
return-offered-holiday =
    Of course: you can send back { $chosen } from your order { $order } free of charge until { $holiday_by }. I will open
    the return for you and let you know here as soon as that is done. { refund-note }
    .short = You can send back { $chosen } free of charge until { $holiday_by }. I will open the return for you and confirm it here.
return-opened =
    { $has_returning ->
        [yes] Your return from order { $order } is open: { $returning }.
       *[no] The return for your order { $order } is open.
    } You will get an e-mail with the label in a moment. Please hand in the parcel within { $hand_in_days ->
        [one] one day
       *[other] { $hand_in_days } days
    } and keep the receipt. Once it has reached us, we refund you within { $refund_workdays_from } to { $refund_workdays } working
    days, to the payment method that you used for the order.
    .short = The return for your order { $order } is open, and the label is on its way to you by e-mail. Please hand in the parcel within { $hand_in_days ->
        [one] one day
       *[other] { $hand_in_days } days
    }.
return-running =
    One moment please, I am arranging this for you and will get back to you here right away.
return-under-way =
    A return is under way for your order { $order }{ $has_returning ->
        [yes] : { $returning }
       *[no] {""}
    }. The e-mail about it explains how to send the parcel. We refund you within { $refund_workdays_from } to { $refund_workdays }
    working days after it has reached us. If you would like to send back something else from this order, please tell me.
return-being-checked =
    Thank you for your message. I am checking how things stand with your order { $order } and will tell you here as soon as I
    know.
return-already-back =
    Your order { $order } has already come back to us. If you have a question about it, I am happy to help.
return-cancelled =
    Your order { $order } was cancelled, so there is nothing to send back. If you did receive something, please tell me.
return-not-delivered =
    Your order { $order } has not been delivered yet{ $has_promised_on ->
        [yes] ; it should reach you by { $promised_on }
       *[no] {""}
    }. As soon as it is with you, you have { $return_days } days to send things back free of charge. Just write to us then.
return-too-late =
    I am sorry: your order { $order } was delivered on { $delivered_on }, and things can be sent back for { $return_days } days,
    so until { $return_by }. That time is over. If something is faulty, please tell me what is wrong: the warranty lasts much
    longer.
    .short = I am sorry, your order { $order } could be sent back until { $return_by }; that time is over. If something is faulty, please tell me.
return-which-order =
    I am happy to help with that. { $has_orders ->
        [yes] I can see several orders of yours: { $orders }. From which one would you like to send something back?
       *[no] I can see several orders of yours. What would you like to send back, or what is the order number?
    }
return-which-lines =
    I am happy to help with that. { $has_choices ->
        [yes] Which of these would you like to send back: { $choices }?
       *[no] Which articles of your order { $order } would you like to send back?
    }
