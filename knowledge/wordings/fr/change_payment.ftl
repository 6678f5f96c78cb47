# Payer autrement

# Ce que fait la confirmation, pour l’équipe.
payment-consequence =
    Débite la commande { $order } sur un autre moyen de paiement enregistré : { $wanted }.

payment-offered =
    Bien sûr. Je fais débiter votre commande { $order } sur { $wanted } et je vous le confirme ici dès que c’est fait.
payment-done =
    Votre commande { $order } est désormais débitée sur l’autre moyen de paiement. Ce qui était réservé auparavant est libéré.
payment-which =
    Avec plaisir. { $has_offers ->
        [yes] Quel moyen de paiement enregistré dois-je utiliser pour la commande { $order } : { $offers } ?
       *[no] Quel moyen de paiement enregistré dois-je utiliser pour la commande { $order } ?
    }
payment-no-other =
    Je ne vois dans votre compte aucun autre moyen de paiement utilisable pour la commande { $order }. Ajoutez-le dans votre
    compte puis écrivez-moi de nouveau ; merci de ne pas m’envoyer de numéro de carte ici.
payment-gift-card-small =
    Le solde de { $wanted } ne couvre pas votre commande { $order }. Dois-je utiliser un autre moyen de paiement enregistré ?
payment-too-late =
    Votre commande { $order } n’attend plus d’être emballée et a déjà été débitée : son moyen de paiement ne peut plus être
    changé. En cas de problème avec ce débit, dites-le-moi.
