# Échanger contre une autre variante

# Ce que le nouvel article coûte en plus ou en moins ; éléments partagés.
difference-note =
    { $difference_kind ->
        [more] La différence de { $difference } est débitée sur le moyen de paiement utilisé.
        [less] La différence de { $difference } vous est remboursée sur le moyen de paiement utilisé.
       *[same] Le prix est le même, il n’y a donc rien à payer.
    }

# Ce que fait la confirmation, pour l’équipe.
exchange-consequence =
    Ouvre un échange pour la commande { $order } : retour de { $chosen }, envoi de { $wanted } dès que le transporteur a
    scanné le retour. { difference-note }

exchange-offered =
    Avec plaisir. J’ouvre l’échange pour votre commande { $order } et je vous le confirme ici : vous renvoyez gratuitement
    { $chosen } et recevez { $wanted }. { difference-note }
exchange-done =
    L’échange pour votre commande { $order } est ouvert et l’étiquette de retour vous arrive par e-mail. Dès que le
    transporteur a scanné votre colis, nous envoyons le nouvel article.
exchange-which-lines =
    Avec plaisir. { $has_choices ->
        [yes] Que souhaitez-vous échanger : { $choices } ?
       *[no] Quel article de votre commande { $order } souhaitez-vous échanger ?
    }
exchange-which-variant =
    Avec plaisir. { $has_offers ->
        [yes] Que souhaitez-vous à la place de { $chosen } : { $offers } ?
       *[no] Quelle variante souhaitez-vous à la place de { $chosen } ?
    }
exchange-sold-out =
    Je regrette : la variante souhaitée à la place de { $chosen } n’est pas disponible en ce moment. Vous pouvez renvoyer
    l’article gratuitement, ou je cherche si une autre vous convient.
exchange-too-late =
    Je regrette : les échanges sont possibles pendant { $exchange_days } jours après la livraison, et votre commande
    { $order } a été livrée le { $delivered_on }. Si quelque chose est défectueux, dites-le-moi : la garantie dure bien plus
    longtemps.
exchange-under-way =
    Un échange est déjà en cours pour votre commande { $order } ; l’e-mail correspondant explique comment renvoyer l’article.
exchange-not-delivered =
    Votre commande { $order } n’a pas encore été livrée. Dès qu’elle sera chez vous, vous pourrez l’échanger gratuitement
    pendant { $exchange_days } jours ; écrivez-moi simplement à ce moment-là.
