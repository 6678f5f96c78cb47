# Lo que las reservas tienen en común, sea cual sea la petición.

reservation-ask-identity =
    Con mucho gusto lo miro. Para que nadie más sepa nada de su viaje, ¿podría indicarme el correo electrónico de su reserva, o
    bien su nombre completo y su código postal?
    .short = ¿Podría indicarme el correo electrónico de su reserva, o bien su nombre completo y su código postal?
reservation-no-match =
    Con estos datos no encuentro nada. ¿Podría revisar que estén bien escritos, o indicarme el correo electrónico en el que
    recibió la confirmación de la reserva?
reservation-locked =
    Lo siento, desde aquí no puedo confirmar estos datos. Nuestro equipo se ocupará personalmente de ello para que su viaje esté
    seguro.
reservation-unavailable =
    Lo siento, en este momento no puedo acceder a nuestro sistema de reservas. Le pido un poco de paciencia: vuelvo a intentarlo
    enseguida y le respondo por aquí.
reservation-not-found =
    No encuentro ese localizador entre sus reservas. ¿Podría revisarlo una vez más? Empieza por PT y aparece al principio de
    nuestro correo de confirmación.
reservation-none =
    No encuentro ninguna reserva con sus datos. ¿Es posible que se hiciera con otro correo electrónico? Si me indica ese correo o
    el localizador, vuelvo a buscarla.
reservation-being-checked =
    Gracias por su mensaje. Estoy comprobando cómo está su reserva { $order } y se lo diré por aquí en cuanto lo sepa.
reservation-running =
    Un momento, por favor: lo estoy gestionando y enseguida le respondo por aquí.
