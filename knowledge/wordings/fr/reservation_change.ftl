# Modifier une réservation

reservation-change-which =
    Je vous aide volontiers. { $has_orders ->
        [yes] Je vois plusieurs réservations à votre nom : { $orders }. De laquelle s’agit-il ?
       *[no] Je vois plusieurs réservations à votre nom. Quel est le code de celle que vous souhaitez modifier ?
    }
reservation-change-what = Je modifie volontiers la réservation { $order }. Dites-moi ce que vous souhaitez : quel vol et son nouveau jour, combien de bagages à ajouter, ou comment un nom figure dans le passeport.
reservation-change-over = La réservation { $order } ne peut plus être modifiée : le voyage est terminé ou a été annulé. Si vous avez une question, je vous aide volontiers.
reservation-change-today = Votre premier vol part le { $departs_on }. Si peu de temps avant le départ, quelqu’un de l’équipe fait la modification et s’en occupe tout de suite. Restez dans la conversation, s’il vous plaît.
reservation-day-fixed = La réservation { $order } est à un tarif dont les jours ne peuvent pas être changés. Je peux vous dire ce que rendrait une annulation, si cela vous aide.
reservation-day-full = Je suis désolé pour ce contretemps : le { $new_day }, ce vol est complet ou n’a pas lieu. Quel autre jour vous conviendrait ?
reservation-day-cost = C’est possible : le nouveau jour serait le { $new_day }. Les frais pour la réservation { $order } sont de { $change_fee }, et si le nouveau jour est plus cher, la différence s’y ajoute. Souhaitez-vous que je la modifie ?
reservation-day-confirmed = Merci. Je déplace maintenant votre vol au { $new_day } et vous le confirme ici.
reservation-day-changed =
    C’est fait : la réservation { $order } est modifiée. Départ le { $departs_on }{ $has_returns_on ->
        [yes] , retour le { $returns_on }
       *[no] {""}
    }. Le nouvel itinéraire vous arrive par e-mail.
reservation-day-consequence = Déplace le vol choisi de la réservation { $order } au { $new_day }. Débités sur le moyen de paiement d’origine : les frais de { $change_fee } et le surcoût du nouveau jour.
reservation-bags-cost =
    Avec plaisir : { $request_bags ->
        [one] { $request_bags } bagage de plus
       *[other] { $request_bags } bagages de plus
    } pour la réservation { $order }, à { $bag_price } chacun pour tout le voyage. Souhaitez-vous que je les ajoute ?
reservation-bags-confirmed = Merci. J’ajoute maintenant les bagages à la réservation { $order } et vous le confirme ici.
reservation-bags-added =
    C’est fait : votre réservation { $order } comprend maintenant { $bags ->
        [one] { $bags } bagage
       *[other] { $bags } bagages
    }.
reservation-bags-many = Ce serait plus de bagages qu’un vol n’en permet : au plus { $most_bags } par personne.
reservation-bags-consequence = Ajoute des bagages à la réservation { $order } : { $request_bags }, à { $bag_price } chacun, sur le moyen de paiement d’origine.
reservation-name-which = Je corrige cela volontiers. Pour quelle personne de la réservation { $order } le nom doit-il être { $request_last_name } ?
reservation-name-offered = Avec plaisir. Je corrige gratuitement le nom en { $request_last_name } dans la réservation { $order } et vous le confirme ici.
reservation-name-corrected = C’est fait : le nom est corrigé dans la réservation { $order }. Comparez-le encore une fois avec le passeport, s’il vous plaît.
reservation-name-consequence = Corrige un nom de famille en { $request_last_name } dans la réservation { $order }.
