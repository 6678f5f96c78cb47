legal-takes-over =
    Ik geef dit met alles wat u mij hebt verteld door aan onze juridische afdeling. Die antwoordt u schriftelijk.
