# Waar blijft mijn terugbetaling?

refund-sent =
    Goed nieuws: op { $refunded_on } hebben we { $has_refunded ->
        [yes] { $refunded }
       *[no] het bedrag
    } voor uw bestelling { $order } teruggestort, via de betaalmethode van uw bestelling. Afhankelijk van uw bank kan het tot 
    { $bank_workdays ->
        [one] één werkdag
       *[other] { $bank_workdays } werkdagen
    } duren voordat u het ziet staan.
refund-sent-earlier =
    Op { $refunded_on } hebben we { $has_refunded ->
        [yes] { $refunded }
       *[no] het bedrag
    } voor uw bestelling { $order
    } teruggestort, via de betaalmethode van uw bestelling. Inmiddels zou het op uw afschrift moeten staan, onder de naam {
    $brand }. Kunt u het niet vinden? Laat het me weten, dan laat ik de betaling natrekken.
refund-in-progress =
    Uw retour uit bestelling { $order } is op { $returned_on } bij ons binnengekomen. Binnen { $refund_workdays_from } tot
    { $refund_workdays } werkdagen daarna krijgt u uw geld terug, via de betaalmethode van uw bestelling. U ontvangt een
    e-mail zodra het onderweg is.
refund-after-cancel =
    Uw bestelling { $order } is op { $cancelled_on } geannuleerd. Binnen { $refund_workdays_from } tot { $refund_workdays }
    werkdagen daarna krijgt u het volledige bedrag terug, via de betaalmethode van uw bestelling. U ontvangt een e-mail zodra
    het onderweg is.
refund-overdue =
    Het spijt me: de terugbetaling voor uw bestelling { $order } had al verstuurd moeten zijn en ik zie haar nog niet. Ik
    vraag onze administratie om er vandaag naar te kijken en laat u hier weten wat ze zeggen.
refund-after-return =
    De retour voor uw bestelling { $order } is aangemeld{ $has_returning ->
        [yes] {" "}({ $returning })
       *[no] {""}
    }, maar het pakket is nog niet bij ons binnen. Zodra het er is, krijgt u uw geld binnen { $refund_workdays_from } tot {
    $refund_workdays } werkdagen terug, via de betaalmethode van uw bestelling.
refund-none =
    Bij uw bestelling { $order } zie ik geen retour en geen annulering, er is dus geen terugbetaling onderweg. Hebt u iets
    teruggestuurd, of wilt u dat doen? Vertel me er iets meer over, dan regelen we het.
refund-being-checked =
    Bedankt voor uw vraag. Ik ga bij onze administratie na hoe het met de terugbetaling voor uw bestelling { $order } staat.
    Zodra ik het weet, laat ik het u hier weten.
