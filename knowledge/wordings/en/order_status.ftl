# Where is my order?

# Parts that several wordings share. { "" } writes nothing.
items-note =
    { $has_items ->
        [yes] {" "}({ $items })
       *[no] {""}
    }
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] You can follow it with { $carrier } under the tracking number { $tracking }.
           *[no] You can follow it with the tracking number { $tracking }.
        }
       *[no] {""}
    }

order-being-checked =
    Thank you for asking. I have your order { $order } in front of me and am checking how exactly it stands. I will tell you
    here as soon as I know.
order-cancelled =
    Your order { $order } was cancelled, so nothing is on its way to you. If you did not expect this, please tell me and I
    will find out what happened.
order-return-requested =
    A return is under way for your order { $order }. The e-mail about it explains how to send the articles back.
order-exchange-requested =
    An exchange is under way for your order { $order }. The e-mail about it explains how to send the articles back.
order-returned =
    Your order { $order } has come back to us. If you have a question about it, I am happy to help.
order-delivered-just-now =
    According to the carrier, your order { $order } was delivered on { $delivered_on }. If you have not seen it yet, it may be
    with a neighbour or in a safe place nearby. If it still has not turned up by the end of the next working day, please write
    to me again and we will ask the carrier about it.
    .short = Your order { $order } was delivered on { $delivered_on }. If it is not with you, please ask your neighbours first.
order-delivered =
    According to the carrier, your order { $order } was delivered{ $has_delivered_on ->
        [yes] {" "}on { $delivered_on }
       *[no] {""}
    }. Did it not reach you? Then please tell me, and also whether neighbours or people in your household know of it, and we
    will ask the carrier where they left it.
    .short = Your order { $order } was delivered{ $has_delivered_on ->
        [yes] {" "}on { $delivered_on }
       *[no] {""}
    }. If it is not with you, please tell me and we will look for it.
order-preparing =
    Thank you for your order { $order }{ items-note }. We are preparing it and it has not left us yet.{ $has_promised_on ->
        [yes] {" "}It should reach you by { $promised_on }.
       *[no] {""}
    } You will get an e-mail as soon as it is on its way.
    .short = Your order { $order } is being prepared. You will get an e-mail as soon as it is on its way.
order-packed =
    Your order { $order }{ items-note } is being packed and goes to the carrier next.{ $has_promised_on ->
        [yes] {" "}It should reach you by { $promised_on }.
       *[no] {""}
    } { tracking-note }
order-preparing-late =
    I am sorry: your order { $order }{ items-note } should have reached you by { $promised_on }, but it has not left us yet.
    I am asking my colleagues in the warehouse what is holding it up and will tell you here.
order-shipped =
    { $has_shipped_on ->
        [yes] Good news: your order { $order } left us on { $shipped_on } and is on its way to you.
       *[no] Good news: your order { $order } is on its way to you.
    } { tracking-note }
    .short = Your order { $order } is on its way. { tracking-note }
order-shipped-on-time =
    Good news: your order { $order } is on its way and should reach you by { DATE($promised_on, style: "full") }.
    { tracking-note }
    .short = Your order { $order } is on its way and should reach you by { $promised_on }.
order-shipped-late =
    I am sorry for the delay. Your order { $order } should have reached you by { $promised_on }. It is on its way and usually
    arrives within a day or two. { tracking-note } If it is not with you { $late_after_workdays ->
        [one] one working day
       *[other] { $late_after_workdays } working days
    } after that date, we will have the carrier search for it.
    .short = I am sorry: your order { $order } is on its way, but later than promised ({ $promised_on }). { tracking-note }
order-investigation =
    I am very sorry that your order { $order } has still not reached you; it was promised for { $promised_on }. We are asking the
    carrier to search for it, which takes up to { $investigation_workdays ->
        [one] one working day
       *[other] { $investigation_workdays } working days
    }. You need not do anything, and I will tell you the result as soon as we have it.
