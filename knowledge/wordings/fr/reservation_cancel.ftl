# Annuler une réservation

# Ce que la confirmation entraîne, pour l’agent.
reservation-cancel-consequence =
    Annule définitivement la réservation { $order } pour { $travellers ->
        [one] { $travellers } personne
       *[other] { $travellers } personnes
    }. { $refundable } sur { $total } reviennent sur le moyen de paiement d’origine.
reservation-withdraw-consequence =
    Rétracte la réservation { $order } dans la journée qui suit l’achat. La totalité, soit { $total }, revient sur le moyen de
    paiement d’origine.

reservation-cancel-free =
    Avec plaisir. Votre tarif flexible vous rend la totalité : { $refundable } pour la réservation { $order }, départ le
    { $departs_on }. Je l’annule pour vous et vous le confirme ici ; l’argent vous parvient sous { $refund_workdays } jours ouvrés.
    .short = Votre tarif rembourse la totalité, soit { $refundable }. J’annule la réservation { $order } et vous le confirme ici.
reservation-withdraw-offered =
    Avec plaisir. Vous avez réservé il y a moins d’un jour, vous ne perdez donc rien : { $total } vous reviennent en totalité. Je
    retire la réservation { $order } pour vous et vous le confirme ici ; l’argent vous parvient sous { $refund_workdays } jours
    ouvrés.
    .short = Vous avez réservé il y a moins d’un jour : { $total } vous reviennent en totalité. Je retire la réservation { $order } et vous le confirme ici.
reservation-cancel-partial =
    C’est possible, et je tiens à vous dire d’abord ce que cela coûte : sur les { $total } de la réservation { $order }, départ le
    { $departs_on }, votre tarif rembourse { $refundable }. Une réservation annulée ne peut pas être rétablie. Souhaitez-vous que je
    l’annule ?
    .short = Votre tarif rembourse { $refundable } sur { $total }, et une annulation est définitive. Souhaitez-vous que j’annule { $order } ?
reservation-cancel-confirmed =
    Merci. J’annule maintenant la réservation { $order } et vous le confirme ici ; { $refundable } vous reviennent sous
    { $refund_workdays } jours ouvrés, par le moyen de paiement utilisé.
reservation-cancelled-now =
    Votre réservation { $order } est annulée. { $has_paid_back ->
        [yes] { $paid_back } vous reviennent par le moyen de paiement utilisé ; comptez jusqu’à { $refund_workdays } jours ouvrés.
       *[no] Le remboursement vous revient sous { $refund_workdays } jours ouvrés, par le moyen de paiement utilisé.
    } Au plaisir de vous emmener en voyage une autre fois.
    .short = Votre réservation { $order } est annulée{ $has_paid_back ->
        [yes] , et { $paid_back } sont en route vers vous
       *[no] {""}
    }.
reservation-cancelled-before =
    Votre réservation { $order } est déjà annulée{ $has_cancelled_on ->
        [yes] , depuis le { $cancelled_on }
       *[no] {""}
    }. { $has_paid_back ->
        [yes] { $paid_back } ont été remboursés par le moyen de paiement utilisé. Si rien n’est arrivé après { $refund_workdays } jours ouvrés, dites-le-moi.
       *[no] Si vous avez une question à ce sujet, je vous aide volontiers.
    }
reservation-cancel-flown =
    Le voyage de la réservation { $order } est terminé, il n’y a donc plus rien à annuler. Si quelque chose s’est mal passé en
    route, racontez-le-moi.
reservation-cancel-today =
    Votre premier vol part le { $departs_on } : quelqu’un de l’équipe s’en occupe donc tout de suite, car je ne peux pas annuler
    d’ici si peu de temps avant le départ. Restez dans la conversation, s’il vous plaît.
reservation-cancel-which =
    Je vous aide volontiers. { $has_orders ->
        [yes] Je vois plusieurs réservations à votre nom : { $orders }. Laquelle souhaitez-vous annuler ?
       *[no] Je vois plusieurs réservations à votre nom. Quel est le code de celle que vous souhaitez annuler ?
    }
