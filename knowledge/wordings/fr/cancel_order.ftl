# Annuler une commande

# Ce que fait la confirmation, pour l’équipe.
cancel-consequence =
    Annule définitivement la commande { $order } avant son expédition. { $has_total ->
        [yes] Un montant de { $total }
       *[no] La totalité
    } est remboursé sur le moyen de paiement d’origine sous { $refund_workdays_from } à { $refund_workdays } jours ouvrés.

cancel-offered =
    Bien sûr. J’annule votre commande { $order }{ items-note } et je vous le confirme ici dès que c’est fait. { $has_total ->
        [yes] Le montant de { $total }
       *[no] Le montant total
    } vous sera remboursé sous { $refund_workdays_from } à { $refund_workdays
    } jours ouvrés, sur le moyen de paiement utilisé.
    .short = Bien sûr, j’annule votre commande { $order } et je vous le confirme ici dès que c’est fait.
cancel-done =
    Votre commande { $order } est annulée. { $has_total ->
        [yes] Le montant de { $total }
       *[no] Le montant total
    } vous sera remboursé sous { $refund_workdays_from } à { $refund_workdays
    } jours ouvrés, sur le moyen de paiement utilisé. Vous n’avez rien d’autre à faire.
    .short = Votre commande { $order } est annulée et le remboursement est en route.
cancel-running =
    Un instant, s’il vous plaît : j’annule la commande et je reviens tout de suite vers vous ici.
cancel-already =
    Votre commande { $order } est déjà annulée{ $has_cancelled_on ->
        [yes] , depuis le { $cancelled_on }
       *[no] {""}
    }. Le montant total est remboursé sur le moyen de paiement utilisé, sous { $refund_workdays_from } à { $refund_workdays
    } jours ouvrés après l’annulation.
cancel-packing =
    Votre commande { $order } est justement en cours d’emballage. Je demande à l’entrepôt de l’arrêter et je vous dis ici si
    cela a réussi. Si elle est déjà partie, il vous suffira de refuser le colis ou de le renvoyer gratuitement.
cancel-shipped =
    Je regrette : votre commande { $order } est déjà partie et ne peut plus être annulée. Vous pouvez refuser le colis à la
    livraison ou le renvoyer gratuitement dans les { $return_days } jours qui suivent ; dans les deux cas, nous vous
    remboursons.
cancel-delivered =
    Votre commande { $order } a déjà été livrée, il n’est donc plus possible de l’annuler. Si vous ne souhaitez pas la garder,
    vous pouvez la renvoyer gratuitement dans les { $return_days } jours suivant la livraison. Voulez-vous que j’enregistre un
    retour ?
cancel-return-under-way =
    Un retour est déjà en cours pour votre commande { $order }, il n’est donc pas nécessaire de l’annuler. Le remboursement
    suivra dès que le colis nous sera parvenu.
cancel-being-checked =
    Merci pour votre message. Je vérifie si votre commande { $order } peut encore être annulée et je vous le dis ici dès que
    je le sais.
