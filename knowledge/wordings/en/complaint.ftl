# A complaint

# What confirming does, for the agent.
complaint-consequence =
    Records a complaint about { $order }. The team lead reads it and writes to the customer within { $answer_workdays ->
        [one] one working day
       *[other] { $answer_workdays } working days
    }.

complaint-heard =
    I am sorry that we let you down, and thank you for telling us so openly. I would like to put it right. Could you please
    tell me in a few words what happened, and the order number if it is about an order?
complaint-offered =
    I am sorry that we let you down, and thank you for telling us so openly. I am passing this on to our team lead together
    with your order { $order } and will confirm it here. If there is something that would put it right for you, please tell
    me.
complaint-late =
    I am sorry, and I understand that you are upset: your order { $order } was promised for { $promised_on } and is still not
    with you. I am asking what is holding it up and passing your complaint on to our team lead; I will confirm it here.
complaint-recorded =
    Your complaint about order { $order } is recorded and with our team lead, who will write to you personally within
    { $answer_workdays ->
        [one] one working day
       *[other] { $answer_workdays } working days
    }. Thank you for your patience with us.
complaint-again =
    I am very sorry that this is still not settled. Your complaint about order { $order } from { $complained_on } is with our
    team lead, and I am asking for a personal answer to you today.
complaint-running =
    One moment please, I am writing this down for our team lead and will get back to you here right away.
complaint-being-passed-on =
    Thank you for your patience. I am making sure that our team lead sees your complaint and will tell you here.

# About a trip

complaint-trip-heard =
    I am sorry that we let you down, and thank you for telling us so openly. I would like to put it right. Could you please
    tell me in a few words what happened, and the code of your reservation if it is about a trip?
complaint-trip-offered =
    I am sorry that we let you down, and thank you for telling us so openly. I am passing this on to our team lead
    together with your reservation { $order } and will confirm it here. If there is something that would put it right
    for you, please tell me.
complaint-trip-recorded =
    Your complaint about reservation { $order } is recorded and with our team lead, who will write to you personally within
    { $answer_workdays ->
        [one] one working day
       *[other] { $answer_workdays } working days
    }. Thank you for your patience with us.
complaint-trip-again =
    I am very sorry that this is still not settled. Your complaint about reservation { $order } from { $complained_on }
    is with our team lead, and I am asking for a personal answer to you today.
