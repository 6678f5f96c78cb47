# À dire dans n’importe quel parcours.

# Aucune règle n’a pu décider ; une personne prend le relais.
cannot-decide = Merci pour votre message. Je regarde cela pour vous et je vous réponds ici dans un instant.

ask-identity =
    Je vérifie cela avec plaisir. Pour ne communiquer ces informations qu’à la bonne personne, pourriez-vous m’indiquer
    l’adresse e-mail de votre commande, ou bien votre nom complet et votre code postal ?
    .short = Pourriez-vous m’indiquer l’adresse e-mail de votre commande, ou bien votre nom complet et votre code postal ?
identity-no-match =
    Je ne trouve rien à partir de ces informations. Pourriez-vous en vérifier l’orthographe, ou m’indiquer l’adresse e-mail à
    laquelle la confirmation de commande a été envoyée ?
identity-locked =
    Je ne peux malheureusement pas confirmer ces informations d’ici. Notre équipe va s’en occuper personnellement, pour que
    votre commande reste protégée.
orders-unavailable =
    Je n’arrive pas à joindre notre système de commandes pour le moment, veuillez m’en excuser. Je réessaie dans un instant
    et je vous réponds ici.
order-not-found =
    Je ne trouve pas ce numéro parmi vos commandes. Pourriez-vous le vérifier une nouvelle fois ? Il figure dans l’objet de
    notre e-mail de confirmation.
no-orders =
    Je ne trouve aucune commande à partir de vos coordonnées. L’auriez-vous passée avec une autre adresse e-mail ? Si vous
    m’indiquez cette adresse ou le numéro de commande, je regarde à nouveau.
which-order =
    { $has_orders ->
        [yes] Je vois plusieurs commandes à votre nom : { $orders }. De laquelle s’agit-il ?
       *[no] Je vois plusieurs commandes à votre nom. Pourriez-vous m’indiquer le numéro de celle qui vous intéresse ?
    }
