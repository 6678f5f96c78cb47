# Changing a reservation

reservation-change-which =
    I am happy to help with that. { $has_orders ->
        [yes] I can see several reservations of yours: { $orders }. Which one is it about?
       *[no] I can see several reservations of yours. What is the code of the one you would like to change?
    }
reservation-change-what = I am happy to change reservation { $order }. Please tell me what it should be: which flight and its new day, how many bags to add, or how a name stands in the passport.
reservation-change-over = Reservation { $order } can no longer be changed: the trip is over or was cancelled. If you have a question about it, I am happy to help.
reservation-change-today = Your first flight leaves on { $departs_on }. So shortly before departure a colleague makes the change and is looking at it right away. Please stay in the chat.
reservation-day-fixed = Reservation { $order } has a basic fare, and its days cannot be changed. I can tell you what cancelling would give back, if that helps.
reservation-day-full = I am sorry, on { $new_day } that flight is full or does not go. Which other day would suit you?
reservation-day-cost = That is possible: the new day would be { $new_day }. The fee for reservation { $order } is { $change_fee }, and if the new day is dearer, the difference is added. Shall I change it?
reservation-day-confirmed = Thank you. I will move your flight to { $new_day } now and confirm it here.
reservation-day-changed =
    Done: reservation { $order } is changed. It now departs on { $departs_on }{ $has_returns_on ->
        [yes] {" "}and returns on { $returns_on }
       *[no] {""}
    }. The new itinerary is on its way to you by e-mail.
reservation-day-consequence = Moves the chosen flight of reservation { $order } to { $new_day }. Charged to the original payment method: the fee of { $change_fee } and what the new day costs more.
reservation-bags-cost =
    Of course: { $request_bags ->
        [one] one more checked bag
       *[other] { $request_bags } more checked bags
    } for reservation { $order } at { $bag_price } each, for the whole trip. Shall I add them?
reservation-bags-confirmed = Thank you. I will add the baggage to reservation { $order } now and confirm it here.
reservation-bags-added =
    Done: your reservation { $order } now holds { $bags ->
        [one] one checked bag
       *[other] { $bags } checked bags
    }.
reservation-bags-many = I am sorry, that would be more bags than a flight allows: at most { $most_bags } for each traveller.
reservation-bags-consequence = Adds checked bags to reservation { $order }: { $request_bags }, at { $bag_price } each, charged to the original payment method.
reservation-name-which = I will gladly correct that. For which traveller of reservation { $order } should the last name read { $request_last_name }?
reservation-name-offered = Of course. I will correct the last name to { $request_last_name } in reservation { $order }, free of charge, and confirm it here.
reservation-name-corrected = Done: the name in reservation { $order } is corrected. Please check it against the passport once more.
reservation-name-consequence = Corrects a traveller’s last name in reservation { $order } to { $request_last_name }.
