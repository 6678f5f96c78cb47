# Een reservering wijzigen

reservation-change-which =
    Daar help ik u graag mee. { $has_orders ->
        [yes] Ik zie meerdere reserveringen van u: { $orders }. Om welke gaat het?
       *[no] Ik zie meerdere reserveringen van u. Wat is de code van de reservering die u wilt wijzigen?
    }
reservation-change-what = Ik wijzig reservering { $order } graag voor u. Vertel me wat het moet worden: welke vlucht en de nieuwe dag, hoeveel koffers erbij, of hoe een naam in het paspoort staat.
reservation-change-over = Reservering { $order } kan niet meer worden gewijzigd: de reis is voorbij of geannuleerd. Hebt u er een vraag over, dan help ik u graag.
reservation-change-today = Uw eerste vlucht vertrekt op { $departs_on }. Zo kort voor vertrek doet een collega de wijziging, die er meteen naar kijkt. Blijft u alstublieft in de chat.
reservation-day-fixed = Reservering { $order } heeft een basistarief waarvan de dagen niet te wijzigen zijn. Als het u helpt, vertel ik wat annuleren zou opleveren.
reservation-day-full = Het spijt me, op { $new_day } is die vlucht vol of gaat hij niet. Welke andere dag schikt u?
reservation-day-cost = Dat kan: de nieuwe dag wordt { $new_day }. De kosten voor reservering { $order } zijn { $change_fee }, en is de nieuwe dag duurder, dan komt het verschil erbij. Zal ik dit wijzigen?
reservation-day-confirmed = Dank u. Ik zet uw vlucht nu op { $new_day } en bevestig het u hier.
reservation-day-changed =
    Gedaan: reservering { $order } is gewijzigd. Vertrek op { $departs_on }{ $has_returns_on ->
        [yes] , terug op { $returns_on }
       *[no] {""}
    }. Het nieuwe reisplan krijgt u per e-mail.
reservation-day-consequence = Zet de gekozen vlucht van reservering { $order } op { $new_day }. Ten laste van de oorspronkelijke betaalwijze: { $change_fee } en wat de nieuwe dag meer kost.
reservation-bags-cost =
    Natuurlijk: { $request_bags ->
        [one] één koffer extra
       *[other] { $request_bags } koffers extra
    } bij reservering { $order } voor { $bag_price } per stuk, voor de hele reis. Zal ik dat toevoegen?
reservation-bags-confirmed = Dank u. Ik voeg de bagage nu toe aan reservering { $order } en bevestig het u hier.
reservation-bags-added =
    Gedaan: uw reservering { $order } bevat nu { $bags ->
        [one] één koffer
       *[other] { $bags } koffers
    }.
reservation-bags-many = Het spijt me, dat zouden meer koffers zijn dan een vlucht toestaat: hooguit { $most_bags } per persoon.
reservation-bags-consequence = Voegt koffers toe aan reservering { $order }: { $request_bags }, { $bag_price } per stuk, via de oorspronkelijke betaalwijze.
reservation-name-which = Dat verbeter ik graag. Bij wie in reservering { $order } moet de achternaam { $request_last_name } worden?
reservation-name-offered = Natuurlijk. Ik verbeter de achternaam in reservering { $order } kosteloos in { $request_last_name } en bevestig het u hier.
reservation-name-corrected = Gedaan: de naam in reservering { $order } is verbeterd. Vergelijk hem nog eens met het paspoort.
reservation-name-consequence = Verbetert een achternaam in reservering { $order } in { $request_last_name }.
