# Una queja

# Lo que hace la confirmación, para el equipo.
complaint-consequence =
    Registra una queja sobre { $order }. La dirección del equipo la lee y responde en { $answer_workdays ->
        [one] un día laborable
       *[other] { $answer_workdays } días laborables
    }.

complaint-heard =
    Siento que le hayamos fallado, y gracias por decírnoslo con franqueza. Me gustaría arreglarlo. ¿Podría contarme en pocas
    palabras qué ha pasado, y el número de pedido si se trata de uno?
complaint-offered =
    Siento que le hayamos fallado, y gracias por decírnoslo con franqueza. Voy a pasar esto a la dirección de nuestro equipo
    junto con su pedido { $order } y se lo confirmo por aquí. Si hay algo con lo que podamos compensarlo, dígamelo, por favor.
complaint-late =
    Lo siento y entiendo su enfado: su pedido { $order } estaba prometido para el { $promised_on } y todavía no le ha llegado.
    Voy a preguntar qué lo retiene y a pasar su queja a la dirección de nuestro equipo; se lo confirmo por aquí.
complaint-recorded =
    Su queja sobre el pedido { $order } está registrada y en manos de la dirección de nuestro equipo. Recibirá una respuesta
    personal en { $answer_workdays ->
        [one] un día laborable
       *[other] { $answer_workdays } días laborables
    }. Gracias por su paciencia.
complaint-again =
    Siento mucho que esto siga sin resolverse. Su queja del { $complained_on } sobre el pedido { $order } está en manos de la
    dirección de nuestro equipo, y voy a pedir que hoy reciba una respuesta personal.
complaint-running =
    Un momento, por favor: lo estoy anotando para la dirección de nuestro equipo y enseguida le respondo por aquí.
complaint-being-passed-on =
    Gracias por su paciencia. Me aseguro de que la dirección de nuestro equipo vea su queja y se lo digo por aquí.

# Sobre un viaje

complaint-trip-heard =
    Siento que le hayamos fallado, y gracias por decírnoslo con franqueza. Me gustaría arreglarlo. ¿Podría contarme en pocas
    palabras qué ha pasado, y el localizador si se trata de un viaje?
complaint-trip-offered =
    Siento que le hayamos fallado, y gracias por decírnoslo con franqueza. Voy a pasar esto a la dirección de nuestro
    equipo junto con su reserva { $order } y se lo confirmo por aquí. Si hay algo con lo que podamos compensarlo,
    dígamelo, por favor.
complaint-trip-recorded =
    Su queja sobre la reserva { $order } está registrada y en manos de la dirección de nuestro equipo. Recibirá una respuesta
    personal en { $answer_workdays ->
        [one] un día laborable
       *[other] { $answer_workdays } días laborables
    }. Gracias por su paciencia.
complaint-trip-again =
    Siento mucho que esto siga sin resolverse. Su queja del { $complained_on } sobre la reserva { $order } está en manos
    de la dirección de nuestro equipo, y voy a pedir que hoy reciba una respuesta personal.
