# Wat reserveringen gemeen hebben, waar het ook om gaat.

reservation-ask-identity =
    Dat kijk ik graag voor u na. Zodat niemand anders iets over uw reis te weten komt: wilt u mij het e-mailadres van uw boeking
    doorgeven, of uw volledige naam en postcode?
    .short = Wilt u mij het e-mailadres van uw boeking doorgeven, of uw volledige naam en postcode?
reservation-no-match =
    Met deze gegevens kan ik niets vinden. Wilt u de spelling nog eens nakijken, of het e-mailadres doorgeven waarop u onze
    boekingsbevestiging hebt gekregen?
reservation-locked =
    Helaas kan ik deze gegevens van hieruit niet bevestigen. Een van mijn collega’s helpt u persoonlijk verder, zodat uw reis in
    veilige handen blijft.
reservation-unavailable =
    Helaas kan ik ons reserveringssysteem op dit moment niet bereiken. Een ogenblik geduld, alstublieft: ik probeer het zo nog
    eens en antwoord u hier.
reservation-not-found =
    Deze boekingscode vind ik niet tussen uw reserveringen. Wilt u het nog eens nakijken? De code begint met PT en staat bovenaan
    in onze bevestigingsmail.
reservation-none =
    Ik kan geen reservering op uw gegevens vinden. Is er misschien met een ander e-mailadres geboekt? Geef me dat adres of de
    boekingscode gerust door, dan kijk ik nog een keer.
reservation-being-checked =
    Bedankt voor uw bericht. Ik kijk na hoe het met uw reservering { $order } staat en laat het u hier weten zodra ik het weet.
reservation-running =
    Een ogenblik alstublieft, ik regel dit voor u en kom zo meteen hier bij u terug.
