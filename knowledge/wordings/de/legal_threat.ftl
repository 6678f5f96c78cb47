legal-takes-over =
    Ich gebe das mit allem, was Sie mir geschrieben haben, an unsere Rechtsabteilung weiter. Sie antwortet Ihnen schriftlich.
