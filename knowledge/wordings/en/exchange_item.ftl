# Exchanging for another variant

# What the new article costs more or less; parts that several wordings share.
difference-note =
    { $difference_kind ->
        [more] It costs { $difference } more, which is charged the way you paid.
        [less] It costs { $difference } less, which you get back the way you paid.
       *[same] It costs the same, so there is nothing to pay.
    }

# What confirming does, for the agent.
exchange-consequence =
    Opens an exchange for order { $order }: { $chosen } comes back, { $wanted } is sent once the carrier has scanned the
    return. { difference-note }

exchange-offered =
    Gladly. I will open the exchange for your order { $order } and confirm it here: you send back { $chosen } free of charge
    and get { $wanted }. { difference-note }
exchange-done =
    The exchange for your order { $order } is open, and the label for the return is on its way to you by e-mail. As soon as
    the carrier has scanned your parcel, we send the new article.
exchange-which-lines =
    Gladly. { $has_choices ->
        [yes] Which of these would you like to exchange: { $choices }?
       *[no] Which article from your order { $order } would you like to exchange?
    }
exchange-which-variant =
    Gladly. { $has_offers ->
        [yes] Which one would you like instead of { $chosen }: { $offers }?
       *[no] Which variant would you like instead of { $chosen }?
    }
exchange-sold-out =
    I am sorry, the variant that you would like instead of { $chosen } cannot be had at the moment. You can return the article
    free of charge, or I look whether another one suits you.
exchange-too-late =
    I am sorry: exchanges are possible for { $exchange_days } days after delivery, and your order { $order } was delivered on
    { $delivered_on }. If something is faulty, please tell me: the warranty lasts much longer.
exchange-under-way =
    An exchange is already under way for your order { $order }; the e-mail about it explains how to send the article back.
exchange-not-delivered =
    Your order { $order } has not been delivered yet. As soon as it is with you, you can exchange it free of charge for
    { $exchange_days } days; just write to me then.
