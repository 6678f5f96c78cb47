# Paying in another way

# What confirming does, for the agent.
payment-consequence =
    Charges order { $order } to another stored payment method: { $wanted }.

payment-offered =
    Of course. I will charge your order { $order } to { $wanted } instead and confirm it here as soon as that is done.
payment-done =
    Your order { $order } is now charged to the other payment method. What was reserved before is released.
payment-which =
    Gladly. { $has_offers ->
        [yes] Which of your stored payment methods shall I use for order { $order }: { $offers }?
       *[no] Which of your stored payment methods shall I use for order { $order }?
    }
payment-no-other =
    I see no other payment method in your account that I could use for order { $order }. Please add it in your account under
    payment methods and write to me again; please do not send me card numbers here.
payment-gift-card-small =
    The balance of { $wanted } does not cover your order { $order }, so I cannot use it alone. Shall I take another of your
    stored payment methods?
payment-too-late =
    Your order { $order } has already been charged, as it is no longer waiting to be packed, so its payment method cannot be
    changed any more. If there is a problem with the charge, please tell me.
