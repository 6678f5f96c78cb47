# Renvoyer un article

# Éléments communs à plusieurs textes.
refund-note =
    Une fois le colis arrivé chez nous, nous remboursons { $has_chosen_amount ->
        [yes] { $chosen_amount }
       *[no] le prix d’achat
    } sous { $refund_workdays_from } à { $refund_workdays } jours ouvrés, sur le moyen de paiement utilisé pour la commande.

# Ce que fait la confirmation, pour l’équipe.
return-consequence =
    Enregistre un retour gratuit : { $chosen }, de la commande { $order }. L’étiquette est envoyée par e-mail ; une fois le
    colis arrivé, remboursement de { $chosen_amount } sur le moyen de paiement d’origine.

return-offered =
    Avec plaisir : dans votre commande { $order }, vous pouvez renvoyer gratuitement { $chosen } jusqu’au { $return_by }.
    J’enregistre le retour pour vous et vous préviens ici dès que c’est fait. { refund-note }
    .short = Vous pouvez renvoyer gratuitement { $chosen } jusqu’au { $return_by }. J’enregistre le retour pour vous et vous le confirme ici.
return-offered-holiday =
    Avec plaisir : dans votre commande { $order }, vous pouvez renvoyer gratuitement { $chosen } jusqu’au { $holiday_by }.
    J’enregistre le retour pour vous et vous préviens ici dès que c’est fait. { refund-note }
    .short = Vous pouvez renvoyer gratuitement { $chosen } jusqu’au { $holiday_by }. J’enregistre le retour pour vous et vous le confirme ici.
return-opened =
    { $has_returning ->
        [yes] Votre retour pour la commande { $order } est enregistré : { $returning }.
       *[no] Le retour pour votre commande { $order } est enregistré.
    } Vous recevrez l’étiquette par e-mail dans un instant. Merci de déposer le colis sous { $hand_in_days ->
        [one] un jour
       *[other] { $hand_in_days } jours
    } et de conserver le reçu. Une fois le colis arrivé chez nous, nous vous remboursons sous { $refund_workdays_from } à
    { $refund_workdays } jours ouvrés, sur le moyen de paiement utilisé pour la commande.
    .short = Le retour pour votre commande { $order } est enregistré et l’étiquette vous arrive par e-mail. Merci de déposer le colis sous { $hand_in_days ->
        [one] un jour
       *[other] { $hand_in_days } jours
    }.
return-running =
    Un instant, s’il vous plaît : je m’en occupe et je reviens tout de suite vers vous ici.
return-under-way =
    Un retour est en cours pour votre commande { $order }{ $has_returning ->
        [yes] {" "}: { $returning }
       *[no] {""}
    }. L’e-mail relatif à ce retour explique comment envoyer le colis. Nous vous remboursons sous { $refund_workdays_from } à
    { $refund_workdays } jours ouvrés après son arrivée chez nous. Si vous souhaitez renvoyer autre chose de cette commande,
    dites-le-moi.
return-being-checked =
    Merci pour votre message. Je vérifie où en est votre commande { $order } et je vous le dis ici dès que je le sais.
return-already-back =
    Votre commande { $order } nous est déjà revenue. Si vous avez une question à ce sujet, je reste à votre disposition.
return-cancelled =
    Votre commande { $order } a été annulée, il n’y a donc rien à renvoyer. Si vous avez tout de même reçu quelque chose,
    dites-le-moi.
return-not-delivered =
    Votre commande { $order } n’a pas encore été livrée{ $has_promised_on ->
        [yes] {" "}; elle devrait vous parvenir au plus tard le { $promised_on }
       *[no] {""}
    }. Dès qu’elle sera chez vous, vous aurez { $return_days } jours pour renvoyer gratuitement ce que vous souhaitez. Il
    suffira de nous écrire à ce moment-là.
return-too-late =
    Je regrette : votre commande { $order } a été livrée le { $delivered_on }, et les retours sont possibles pendant
    { $return_days } jours, donc jusqu’au { $return_by }. Ce délai est passé. Si un article est défectueux, dites-moi ce qui
    ne va pas : la garantie dure bien plus longtemps.
    .short = Je regrette, votre commande { $order } pouvait être renvoyée jusqu’au { $return_by } ; ce délai est passé. Si un article est défectueux, dites-le-moi.
return-which-order =
    Je vous aide avec plaisir. { $has_orders ->
        [yes] Je vois plusieurs commandes à votre nom : { $orders }. De laquelle souhaitez-vous renvoyer quelque chose ?
       *[no] Je vois plusieurs commandes à votre nom. Que souhaitez-vous renvoyer, ou quel est le numéro de commande ?
    }
return-which-lines =
    Je vous aide avec plaisir. { $has_choices ->
        [yes] Que souhaitez-vous renvoyer parmi ces articles : { $choices } ?
       *[no] Quels articles de votre commande { $order } souhaitez-vous renvoyer ?
    }
