# Omruilen voor een andere variant

# Wat het nieuwe artikel meer of minder kost; gedeelde onderdelen.
difference-note =
    { $difference_kind ->
        [more] Het verschil van { $difference } wordt via uw betaalmethode afgeschreven.
        [less] Het verschil van { $difference } krijgt u via uw betaalmethode terug.
       *[same] De prijs is gelijk, u hoeft dus niets bij te betalen.
    }

# Wat bevestigen doet, voor wie de klant helpt.
exchange-consequence =
    Opent een ruil voor bestelling { $order }: { $chosen } komt terug, { $wanted } gaat weg zodra de bezorger de retour heeft
    gescand. { difference-note }

exchange-offered =
    Graag. Ik meld de ruil voor uw bestelling { $order } aan en bevestig het u hier: u stuurt { $chosen } gratis terug en
    krijgt { $wanted }. { difference-note }
exchange-done =
    De ruil voor uw bestelling { $order } is aangemeld en het retourlabel komt per e-mail. Zodra de bezorger uw pakket heeft
    gescand, sturen we het nieuwe artikel.
exchange-which-lines =
    Graag. { $has_choices ->
        [yes] Wat hiervan wilt u omruilen: { $choices }?
       *[no] Welk artikel uit uw bestelling { $order } wilt u omruilen?
    }
exchange-which-variant =
    Graag. { $has_offers ->
        [yes] Wat hebt u liever in plaats van { $chosen }: { $offers }?
       *[no] Welke variant hebt u liever in plaats van { $chosen }?
    }
exchange-sold-out =
    Het spijt me: de variant die u in plaats van { $chosen } wilt, is nu niet leverbaar. U kunt het artikel gratis
    terugsturen, of ik kijk of een andere past.
exchange-too-late =
    Het spijt me: omruilen kan tot { $exchange_days } dagen na de bezorging, en uw bestelling { $order } is op
    { $delivered_on } bezorgd. Is er iets defect? Laat het me dan weten: de garantie loopt veel langer.
exchange-under-way =
    Er loopt al een ruil voor uw bestelling { $order }; in de e-mail daarover staat hoe u het artikel terugstuurt.
exchange-not-delivered =
    Uw bestelling { $order } is nog niet bezorgd. Zodra ze er is, kunt u { $exchange_days } dagen lang gratis omruilen;
    schrijf me dan gerust.
