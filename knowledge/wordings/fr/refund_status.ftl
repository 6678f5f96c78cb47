# Où en est mon remboursement ?

refund-sent =
    Bonne nouvelle : le { $refunded_on }, nous avons remboursé { $has_refunded ->
        [yes] { $refunded }
       *[no] le montant
    } pour votre commande { $order
    }, sur le moyen de paiement que vous aviez utilisé. Selon votre banque, il faut parfois jusqu’à  { $bank_workdays ->
        [one] un jour ouvré
       *[other] { $bank_workdays } jours ouvrés
    } avant de voir l’opération sur votre relevé.
refund-sent-earlier =
    Le { $refunded_on }, nous avons remboursé { $has_refunded ->
        [yes] { $refunded }
       *[no] le montant
    } pour votre commande { $order
    }, sur le moyen de paiement que vous aviez utilisé. L’opération devrait maintenant figurer sur votre relevé, au nom de {
    $brand }. Si vous ne la trouvez pas, dites-le-moi et je ferai rechercher le paiement.
refund-in-progress =
    Votre retour de la commande { $order } nous est parvenu le { $returned_on }. Nous remboursons sous
    { $refund_workdays_from } à { $refund_workdays } jours ouvrés après cette date, sur le moyen de paiement utilisé, et vous
    recevrez un e-mail dès que l’argent sera parti.
refund-after-cancel =
    Votre commande { $order } a été annulée le { $cancelled_on }. Nous remboursons la totalité sous { $refund_workdays_from }
    à { $refund_workdays } jours ouvrés après cette date, sur le moyen de paiement utilisé, et vous recevrez un e-mail dès que
    l’argent sera parti.
refund-overdue =
    Toutes mes excuses pour cette attente : le remboursement de votre commande { $order } devrait déjà être parti et je ne le
    vois pas encore. Je demande à notre comptabilité de vérifier aujourd’hui et je vous dis ici ce qu’il en est.
refund-after-return =
    Le retour de votre commande { $order } est bien enregistré{ $has_returning ->
        [yes] {" "}({ $returning })
       *[no] {""}
    }, mais le colis ne nous est pas encore parvenu. Dès qu’il sera là, nous vous rembourserons sous { $refund_workdays_from
    } à { $refund_workdays } jours ouvrés, sur le moyen de paiement utilisé.
refund-none =
    Pour votre commande { $order }, je ne vois ni retour ni annulation : aucun remboursement n’est donc en cours. Avez-vous
    renvoyé quelque chose, ou souhaitez-vous le faire ? Dites-m’en un peu plus et nous réglerons cela ensemble.
refund-being-checked =
    Merci pour votre question. Je vérifie avec notre comptabilité où en est le remboursement de votre commande { $order } et
    je vous le dis ici dès que je le sais.
