# Equipaje que no llegó o llegó dañado

# Lo que hace la confirmación, para el equipo.
baggage-consequence =
    Registra un aviso de equipaje de la reserva { $order }. El servicio de equipajes busca la maleta o resuelve el daño,
    y responde en { $answer_workdays ->
        [one] un día laborable
       *[other] { $answer_workdays } días laborables
    }.

baggage-what = Lo siento mucho. ¿El equipaje no llegó, o llegó dañado?
baggage-missing =
    Siento mucho que su equipaje no haya llegado. Voy a registrarlo en su reserva { $order } y se lo confirmo por aquí.
    ¿Podría enviarme el número del parte que le dieron en el aeropuerto, el número de la etiqueta del equipaje y una breve
    descripción de la maleta?
baggage-damaged =
    Siento mucho el daño. Voy a registrarlo en su reserva { $order } y se lo confirmo por aquí. ¿Podría enviarme el número
    del parte que le dieron en el aeropuerto y una foto del daño? Conserve por ahora la maleta y su etiqueta, por favor.
baggage-recorded =
    El aviso sobre el equipaje de la reserva { $order } está registrado. El servicio de equipajes le escribirá en
    { $answer_workdays ->
        [one] un día laborable
       *[other] { $answer_workdays } días laborables
    }. Hasta entonces conserve, por favor, la etiqueta del equipaje y los recibos de lo que haya tenido que comprar.
baggage-under-way =
    Su aviso del { $baggage_reported_on } sobre el equipaje de la reserva { $order } está en manos del servicio de equipajes.
    Si hay alguna novedad o tiene más fotos, envíelas por aquí, por favor.
baggage-not-begun =
    El viaje de la reserva { $order } no empieza hasta el { $departs_on }, así que la maleta tuvo que viajar con otra
    reserva. ¿Cuál es su localizador?
baggage-late =
    Lo siento mucho. El equipaje debe comunicarse en un plazo de { $report_days } días, y ese plazo ya ha pasado en la
    reserva { $order }. Voy a preguntar a la dirección de nuestro equipo qué podemos hacer todavía y le respondo por aquí.
