# Where is my refund?

refund-sent =
    Good news: on { $refunded_on } we sent { $has_refunded ->
        [yes] { $refunded }
       *[no] your refund
    } for your order { $order } back the way you paid. Depending on your bank it can take up to { $bank_workdays ->
        [one] one working day
       *[other] { $bank_workdays } working days
    } to show on your statement.
refund-sent-earlier =
    We sent { $has_refunded ->
        [yes] { $refunded }
       *[no] your refund
    } for your order { $order } on { $refunded_on
    }, back the way you paid. By now it should be on your statement, under the name { $brand
    }. If you cannot find it, please tell me and I will have the payment traced.
refund-in-progress =
    Your return from order { $order } reached us on { $returned_on }. We refund within { $refund_workdays_from } to
    { $refund_workdays } working days after that, back the way you paid, and you will get an e-mail as soon as the money is on
    its way.
refund-after-cancel =
    Your order { $order } was cancelled on { $cancelled_on }. We refund the full amount within { $refund_workdays_from } to
    { $refund_workdays } working days after that, back the way you paid, and you will get an e-mail as soon as the money is on
    its way.
refund-overdue =
    I am sorry: the refund for your order { $order } should have been sent by now, and I do not see it yet. I am asking our
    accounts team to look into it today and will tell you here what they say.
refund-after-return =
    The return for your order { $order } is open{ $has_returning ->
        [yes] : { $returning }
       *[no] {""}
    }, but the parcel has not reached us yet. Once it is here, we refund you within { $refund_workdays_from } to {
    $refund_workdays } working days, back the way you paid.
refund-none =
    For your order { $order } I see neither a return nor a cancellation, so no refund is under way. Have you sent something
    back, or would you like to? Then please tell me a little more and I will sort it out with you.
refund-being-checked =
    Thank you for asking. I am checking with our accounts team how the refund for your order { $order } stands and will tell
    you here as soon as I know.
