# Een klacht

# Wat bevestigen doet, voor wie de klant helpt.
complaint-consequence =
    Legt een klacht over { $order } vast. De teamleiding leest die en schrijft de klant binnen
    { $answer_workdays ->
        [one] één werkdag
       *[other] { $answer_workdays } werkdagen
    }.

complaint-heard =
    Het spijt me dat we u hebben teleurgesteld, en bedankt dat u het zo open zegt. Ik wil het graag rechtzetten. Wilt u mij
    kort vertellen wat er is gebeurd, en het bestelnummer als het over een bestelling gaat?
complaint-offered =
    Het spijt me dat we u hebben teleurgesteld, en bedankt dat u het zo open zegt. Ik geef dit samen met uw bestelling
    { $order } door aan onze teamleiding en bevestig het u hier. Is er iets waarmee we het goed kunnen maken? Laat het me dan
    weten.
complaint-late =
    Het spijt me, en ik begrijp uw ergernis: uw bestelling { $order } was toegezegd voor { $promised_on } en is nog steeds
    niet bij u. Ik vraag na waar het aan ligt en geef uw klacht door aan onze teamleiding; ik bevestig het u hier.
complaint-recorded =
    Uw klacht over bestelling { $order } is vastgelegd en ligt bij onze teamleiding. U krijgt binnen { $answer_workdays ->
        [one] één werkdag
       *[other] { $answer_workdays } werkdagen
    } persoonlijk antwoord. Bedankt voor uw geduld met ons.
complaint-again =
    Het spijt me zeer dat dit nog niet is opgelost. Uw klacht van { $complained_on } over bestelling { $order } ligt bij onze
    teamleiding, en ik vraag of u vandaag persoonlijk antwoord krijgt.
complaint-running =
    Een ogenblik alstublieft, ik leg dit nu vast voor onze teamleiding en laat het u hier zo weten.
complaint-being-passed-on = Bedankt voor uw geduld. Ik zorg dat onze teamleiding uw klacht ziet en laat het u hier weten.

# Over een reis

complaint-trip-heard =
    Het spijt me dat we u hebben teleurgesteld, en bedankt dat u het zo open zegt. Ik wil het graag rechtzetten. Wilt u mij
    kort vertellen wat er is gebeurd, en de boekingscode als het over een reis gaat?
complaint-trip-offered =
    Het spijt me dat we u hebben teleurgesteld, en bedankt dat u het zo open zegt. Ik geef dit samen met uw reservering
    { $order } door aan onze teamleiding en bevestig het u hier. Is er iets waarmee we het goed kunnen maken? Laat het
    me dan weten.
complaint-trip-recorded =
    Uw klacht over reservering { $order } is vastgelegd en ligt bij onze teamleiding. U krijgt binnen { $answer_workdays ->
        [one] één werkdag
       *[other] { $answer_workdays } werkdagen
    } persoonlijk antwoord. Bedankt voor uw geduld met ons.
complaint-trip-again =
    Het spijt me zeer dat dit nog niet is opgelost. Uw klacht van { $complained_on } over reservering { $order } ligt
    bij onze teamleiding, en ik vraag of u vandaag persoonlijk antwoord krijgt.
