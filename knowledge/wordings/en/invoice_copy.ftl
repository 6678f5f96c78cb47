# A copy of the invoice

# What confirming does, for the agent.
invoice-consequence = Sends invoice { $invoice } for { $order } once more, to the e-mail address on file.

invoice-offered =
    Of course. I will send invoice { $invoice } for your order { $order } to the e-mail address of the order and confirm it
    here as soon as it is on its way.
invoice-sent =
    Invoice { $invoice } for your order { $order } is on its way to the e-mail address of the order. If you do not see it
    within a few minutes, please look into the spam folder.
invoice-running =
    One moment please, I am sending the invoice and will get back to you here right away.
invoice-not-yet =
    We write the invoice when an order is sent, and your order { $order } has not left us yet. You will get it by e-mail on
    that day; it will also be in your account under My orders.
invoice-none =
    Your order { $order } was cancelled before it was sent, so there is no invoice for it. If you need a confirmation of the
    cancellation, please tell me.
invoice-being-checked =
    Thank you for your message. I do not see the invoice for your order { $order } yet, so I am asking our accounts team and
    will tell you here as soon as I know.

# For a trip

invoice-trip-offered =
    Of course. I will send invoice { $invoice } for your reservation { $order } to the e-mail address of the reservation
    and confirm it here as soon as it is on its way.
invoice-trip-sent =
    Invoice { $invoice } for your reservation { $order } is on its way to the e-mail address of the reservation. If you
    do not see it within a few minutes, please look into the spam folder.
invoice-trip-being-checked =
    Thank you for your message. I do not see the invoice for your reservation { $order } yet, so I am asking our
    accounts team and will tell you here as soon as I know.
