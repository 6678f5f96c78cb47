# Ce que les réservations ont en commun, quelle que soit la demande.

reservation-ask-identity =
    Je regarde cela avec plaisir. Pour que personne d’autre n’apprenne quoi que ce soit sur votre voyage, pourriez-vous m’indiquer
    l’adresse e-mail de votre réservation, ou bien votre nom complet et votre code postal ?
    .short = Pourriez-vous m’indiquer l’adresse e-mail de votre réservation, ou bien votre nom complet et votre code postal ?
reservation-no-match =
    Je ne trouve rien à partir de ces informations. Pourriez-vous en vérifier l’orthographe, ou m’indiquer l’adresse e-mail à
    laquelle la confirmation de réservation a été envoyée ?
reservation-locked =
    Je ne peux malheureusement pas confirmer ces informations d’ici. Notre équipe va s’en occuper personnellement, pour que votre
    voyage reste protégé.
reservation-unavailable =
    Je n’arrive pas à joindre notre système de réservation pour le moment, veuillez m’en excuser. Je réessaie dans un instant et
    je vous réponds ici.
reservation-not-found =
    Je ne trouve pas ce code parmi vos réservations. Pourriez-vous le vérifier une nouvelle fois ? Il commence par PT et figure en
    haut de notre e-mail de confirmation.
reservation-none =
    Je ne trouve aucune réservation à partir de vos coordonnées. Aurait-elle été faite avec une autre adresse e-mail ? Si vous
    m’indiquez cette adresse ou le code, je regarde à nouveau.
reservation-being-checked =
    Merci pour votre message. Je vérifie où en est votre réservation { $order } et je vous le dis ici dès que je le sais.
reservation-running =
    Un instant, s’il vous plaît : je m’en occupe et je reviens vers vous ici tout de suite.
