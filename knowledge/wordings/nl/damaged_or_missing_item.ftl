# Iets is beschadigd aangekomen of ontbreekt

# Wat bevestigen doet, voor wie de klant helpt.
damage-consequence =
    Legt { $chosen } uit bestelling { $order } vast als beschadigd, verkeerd of ontbrekend. Het magazijn bereidt vervanging of
    terugbetaling voor; de klant kiest.

damage-offered =
    Wat vervelend dat er iets mis is met { $chosen } uit uw bestelling { $order }, mijn excuses. Ik leg het nu vast en
    bevestig het u hier. Wilt u mij een foto van de schade of van de pakbon sturen, en een van de doos met het etiket? En hebt
    u liever vervanging of uw geld terug? Is het een lamp, steek de stekker er dan niet in.
    .short = Mijn excuses voor het ongemak met { $chosen }. Ik leg het vast en bevestig het u hier; een foto ervan en van de doos met het etiket helpt ons veel.
damage-recorded =
    Het is vastgelegd: { $chosen } uit uw bestelling { $order }. Zodra uw foto’s er zijn, sturen we op onze kosten vervanging
    of betalen we u terug, wat u het liefst hebt. Wilt u de verpakking tot dan bewaren?
damage-running =
    Een ogenblik alstublieft, ik leg dit nu voor u vast en laat het u hier zo weten.
damage-under-way =
    Uw melding van { $damage_reported_on } over bestelling { $order } is bij ons in behandeling{ $has_damaged ->
        [yes] : { $damaged }
       *[no] {""}
    }. Is er iets nieuws of hebt u meer foto’s? Stuur ze dan gerust hier.
damage-not-sent =
    Uw bestelling { $order } is nog niet bij ons weg, dat kan dus niet het pakket zijn dat u hebt gekregen. Welke artikelen
    zitten erin, of welk nummer staat op de pakbon? Dan zoek ik de juiste bestelling op.
damage-on-its-way =
    Volgens de bezorger is uw bestelling { $order } nog onderweg; misschien komt er iets in een tweede pakket. Hebt u haar al
    en is er iets kapot of ontbreekt er iets? Laat het me weten en stuur een foto van de pakbon.
damage-warranty =
    Dat spijt me. Uw bestelling { $order } is meer dan { $report_days } dagen geleden bezorgd, daarom geldt nu de garantie:
    die loopt { $warranty_years ->
        [one] één jaar
       *[other] { $warranty_years } jaar
    }. Onze reparatieafdeling kijkt ernaar en antwoordt u hier binnen twee werkdagen; een foto of kort filmpje helpt daarbij.
damage-being-checked =
    Dat spijt me. Ik ga na hoe het met uw bestelling { $order } staat en laat u hier weten wat we kunnen doen zodra ik het
    weet.
damage-which-lines =
    Dat spijt me. { $has_choices ->
        [yes] Om welk artikel gaat het: { $choices }?
       *[no] Om welk artikel uit uw bestelling { $order } gaat het?
    }
