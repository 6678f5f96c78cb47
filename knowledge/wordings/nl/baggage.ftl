# Bagage die niet of beschadigd is aangekomen

# Wat bevestigen doet, voor wie de klant helpt.
baggage-consequence =
    Legt een bagagemelding voor reservering { $order } vast. De bagagedienst zoekt de bagage of regelt de schade en
    schrijft de klant binnen { $answer_workdays ->
        [one] één werkdag
       *[other] { $answer_workdays } werkdagen
    }.

baggage-what = Wat vervelend voor u. Is de bagage niet aangekomen, of is ze beschadigd aangekomen?
baggage-missing =
    Het spijt me zeer dat uw bagage niet is aangekomen. Ik leg het vast bij uw reservering { $order } en bevestig het u hier.
    Wilt u mij het nummer van de melding op de luchthaven en het nummer op het bagagelabel sturen, en kort beschrijven hoe de
    bagage eruitziet?
baggage-damaged =
    Het spijt me zeer van de schade. Ik leg het vast bij uw reservering { $order } en bevestig het u hier. Wilt u mij het
    nummer van de melding op de luchthaven en een foto van de schade sturen? Bewaar de bagage en het label voorlopig,
    alstublieft.
baggage-recorded =
    Uw melding over de bagage van reservering { $order } is vastgelegd. De bagagedienst schrijft u binnen
    { $answer_workdays ->
        [one] één werkdag
       *[other] { $answer_workdays } werkdagen
    }. Bewaar tot dan het bagagelabel en de bonnen van wat u hebt moeten kopen.
baggage-under-way =
    Uw melding van { $baggage_reported_on } over de bagage van reservering { $order } ligt bij de bagagedienst. Is er iets
    nieuws of hebt u nog foto’s, stuur ze dan gerust hier.
baggage-not-begun =
    Uw reis met reservering { $order } begint pas op { $departs_on }, de bagage moet dus met een andere reis zijn meegegaan.
    Wat is de code van die reservering?
baggage-late =
    Wat vervelend voor u. Bagage moet binnen { $report_days } dagen worden gemeld, en voor reservering { $order } is die
    termijn voorbij. Ik vraag onze teamleiding wat we nog kunnen doen en antwoord u hier.
