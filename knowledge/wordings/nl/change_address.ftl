# Het bezorgadres wijzigen

# Wat bevestigen doet, voor wie de klant helpt.
address-consequence =
    Stuurt bestelling { $order } naar dit adres: { $new_address }.

# Ook voor andere wijzigingen waarvoor u ingelogd moet zijn.
ask-sign-in =
    Dat doe ik graag. Voor uw veiligheid wijzig ik zulke gegevens alleen als u bent ingelogd: wilt u inloggen op uw account en
    mij van daaruit schrijven?
address-ask =
    Ik pas dat graag aan voor uw bestelling { $order }. Stuurt u mij het volledige nieuwe adres in één bericht: naam bij de
    bel als die anders is, straat en huisnummer, postcode en plaats.
address-offered =
    Natuurlijk. Ik laat uw bestelling { $order } naar dit adres sturen en bevestig het u hier zodra dat is gelukt:
    { $new_address }. Klopt er iets niet? Laat het me dan meteen weten.
address-done =
    Uw bestelling { $order } gaat nu naar het nieuwe adres. U krijgt een e-mail met de gegevens.
address-packing =
    Uw bestelling { $order } wordt ingepakt. Ik vraag het magazijn of het etiket nog kan worden aangepast en laat het u hier
    weten.
address-shipped =
    Het spijt me: uw bestelling { $order } is al onderweg en het etiket kan niet meer worden aangepast. Op de
    track-en-tracepagina kunt u een andere dag, een buur of een afhaalpunt kiezen; komt ze bij ons terug, dan sturen we haar
    gratis opnieuw.
address-too-late =
    Uw bestelling { $order } is al bezorgd of geannuleerd, het adres kan dus niet meer worden gewijzigd. Voor volgende
    bestellingen wijzigt u het in uw account.
