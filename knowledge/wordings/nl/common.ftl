# Wat in elk proces gezegd kan worden.

# Geen regel kon beslissen; een mens neemt het over.
cannot-decide = Bedankt voor uw bericht. Ik zoek het voor u uit en antwoord u zo meteen hier.

ask-identity =
    Dat kijk ik graag voor u na. Om de gegevens alleen met de juiste persoon te delen: wilt u mij het e-mailadres van uw
    bestelling doorgeven, of uw volledige naam en postcode?
    .short = Wilt u mij het e-mailadres van uw bestelling doorgeven, of uw volledige naam en postcode?
identity-no-match =
    Met deze gegevens kan ik niets vinden. Wilt u de spelling nog eens nakijken, of het e-mailadres doorgeven waarop u de
    bevestiging van uw bestelling hebt gekregen?
identity-locked =
    Helaas kan ik deze gegevens van hieruit niet bevestigen. Een van mijn collega’s helpt u persoonlijk verder, zodat uw
    bestelling in veilige handen blijft.
orders-unavailable =
    Helaas kan ik ons bestelsysteem op dit moment niet bereiken. Een ogenblik geduld, alstublieft: ik probeer het zo nog eens
    en antwoord u hier.
order-not-found =
    Dit bestelnummer vind ik niet tussen uw bestellingen. Wilt u het nog eens nakijken? Het staat in het onderwerp van onze
    bevestigingsmail.
no-orders =
    Ik kan geen bestelling op uw gegevens vinden. Is er misschien met een ander e-mailadres besteld? Geef me dat
    adres of het bestelnummer gerust door, dan kijk ik nog een keer.
which-order =
    { $has_orders ->
        [yes] Ik zie meerdere bestellingen van u: { $orders }. Om welke gaat het?
       *[no] Ik zie meerdere bestellingen van u. Wilt u mij het nummer doorgeven van de bestelling waar het om gaat?
    }
