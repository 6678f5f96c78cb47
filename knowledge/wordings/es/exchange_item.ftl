# Cambiar por otra variante

# Lo que el artículo nuevo cuesta de más o de menos; partes compartidas.
difference-note =
    { $difference_kind ->
        [more] La diferencia de { $difference } se cobra en el medio de pago que utilizó.
        [less] La diferencia de { $difference } se le reembolsa en el medio de pago que utilizó.
       *[same] El precio es el mismo, así que no hay nada que pagar.
    }

# Lo que hace la confirmación, para el equipo.
exchange-consequence =
    Abre un cambio del pedido { $order }: vuelve { $chosen } y se envía { $wanted } cuando el transportista haya escaneado la
    devolución. { difference-note }

exchange-offered =
    Con mucho gusto. Voy a abrir el cambio de su pedido { $order } y se lo confirmo por aquí: usted devuelve gratis
    { $chosen } y recibe { $wanted }. { difference-note }
exchange-done =
    El cambio de su pedido { $order } está abierto y la etiqueta de devolución le llegará por correo electrónico. En cuanto el
    transportista escanee su paquete, enviamos el artículo nuevo.
exchange-which-lines =
    Con mucho gusto. { $has_choices ->
        [yes] ¿Qué quiere cambiar: { $choices }?
       *[no] ¿Qué artículo de su pedido { $order } quiere cambiar?
    }
exchange-which-variant =
    Con mucho gusto. { $has_offers ->
        [yes] ¿Qué prefiere en lugar de { $chosen }: { $offers }?
       *[no] ¿Qué variante prefiere en lugar de { $chosen }?
    }
exchange-sold-out =
    Lo siento: la variante que quiere en lugar de { $chosen } no está disponible en este momento. Puede devolver el artículo
    gratis, o miro si le conviene otra.
exchange-too-late =
    Lo siento: los cambios son posibles durante { $exchange_days } días desde la entrega, y su pedido { $order } se entregó el
    { $delivered_on }. Si algo está defectuoso, dígamelo: la garantía dura mucho más.
exchange-under-way =
    Ya hay un cambio en curso para su pedido { $order }; en el correo correspondiente se explica cómo devolver el artículo.
exchange-not-delivered =
    Su pedido { $order } todavía no se ha entregado. En cuanto lo tenga, podrá cambiarlo gratis durante { $exchange_days }
    días; escríbame entonces.
