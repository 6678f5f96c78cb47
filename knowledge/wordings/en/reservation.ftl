# What reservations have in common, whatever is asked.

reservation-ask-identity =
    I will gladly look into that. So that nobody else learns about your trip, please give me the e-mail address of your booking,
    or your full name and postcode.
    .short = Please give me the e-mail address of your booking, or your full name and postcode.
reservation-no-match =
    I cannot find anything with these details. Could you check the spelling, or give me the e-mail address to which we sent your
    booking confirmation?
reservation-locked =
    I am sorry, I cannot confirm these details from here. A colleague will take care of it in person, so that your trip stays safe.
reservation-unavailable =
    I am sorry, I cannot reach our reservation system right now. Please bear with me: I will try again in a moment and answer you here.
reservation-not-found =
    I cannot find this code among your reservations. Could you look once more? It begins with PT and stands at the top of our
    confirmation e-mail.
reservation-none =
    I cannot find a reservation with your details. Could it have been booked with another e-mail address? If you tell me that
    address or the code, I will look again.
reservation-being-checked =
    Thank you for your message. I am checking how things stand with your reservation { $order } and will tell you here as soon as
    I know.
reservation-running =
    One moment please, I am arranging this for you and will get back to you here right away.
