# Een lidmaatschap pauzeren, uitbreiden of beëindigen

# Wat bevestigen doet, voor wie de klant helpt.
membership-consequence =
    Wijzigt het lidmaatschap zoals gevraagd; er gaat een bevestiging per e-mail uit.

membership-which =
    Graag. Wilt u uw lidmaatschap pauzeren, hervatten, uitbreiden naar Circle Plus of beëindigen?
membership-none =
    Ik zie op uw gegevens geen lidmaatschap van de Lumen Circle. U kunt altijd gratis lid worden via uw account.
membership-already =
    Er hoeft niets te veranderen: uw lidmaatschap staat al zoals u het wilt. Bedoelde u iets anders? Laat het me weten.
membership-few-points =
    Circle Plus is er voor leden met ten minste { $plus_points } punten, en u hebt er nu { $points }. Ik vertel u graag hoe u
    punten spaart.
membership-pause-offered =
    Natuurlijk. Ik pauzeer uw lidmaatschap en bevestig het u hier. Uw punten blijven staan en u kunt het hervatten wanneer u
    wilt.
membership-resume-offered =
    Fijn dat u er weer bent. Ik hervat uw lidmaatschap en bevestig het u hier; uw punten staan er nog.
membership-upgrade-offered =
    Met plezier. Ik zet u over naar Circle Plus en bevestig het u hier; het kost niets en u krijgt er gratis expresverzending
    bij.
membership-cancel-offered =
    Jammer dat u weggaat. Ik beëindig uw lidmaatschap en bevestig het u hier. Punten die over zijn, kunt u nog
    { $points_days } dagen gebruiken.
membership-done =
    Uw lidmaatschap is gewijzigd zoals u vroeg. U krijgt een bevestiging per e-mail.
membership-running =
    Een ogenblik alstublieft, ik wijzig uw lidmaatschap nu en laat het u hier zo weten.
membership-being-checked =
    Bedankt voor uw bericht. Ik ga na hoe het met uw lidmaatschap staat. Zodra ik het weet, laat ik het u hier weten.
