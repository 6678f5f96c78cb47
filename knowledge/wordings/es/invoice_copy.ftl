# Una copia de la factura

# Lo que hace la confirmación, para el equipo.
invoice-consequence = Vuelve a enviar la factura { $invoice } de { $order } al correo electrónico registrado.

invoice-offered =
    Por supuesto. Voy a enviar la factura { $invoice } de su pedido { $order } al correo electrónico del pedido y se lo
    confirmo por aquí en cuanto salga.
invoice-sent =
    La factura { $invoice } de su pedido { $order } va de camino al correo electrónico del pedido. Si en unos minutos no la
    ve, mire, por favor, en la carpeta de correo no deseado.
invoice-running =
    Un momento, por favor: estoy enviando la factura y enseguida le respondo por aquí.
invoice-not-yet =
    Emitimos la factura cuando se envía el pedido, y su pedido { $order } todavía no ha salido. La recibirá ese día por correo
    electrónico y también estará en su cuenta, en «Mis pedidos».
invoice-none =
    Su pedido { $order } se canceló antes del envío, así que no tiene factura. Si necesita un justificante de la cancelación,
    dígamelo, por favor.
invoice-being-checked =
    Gracias por su mensaje. Todavía no veo la factura de su pedido { $order }; voy a preguntar en contabilidad y, en cuanto lo
    sepa, se lo digo por aquí.

# De un viaje

invoice-trip-offered =
    Por supuesto. Voy a enviar la factura { $invoice } de su reserva { $order } al correo electrónico de la reserva y se
    lo confirmo por aquí en cuanto salga.
invoice-trip-sent =
    La factura { $invoice } de su reserva { $order } va de camino al correo electrónico de la reserva. Si en unos
    minutos no la ve, mire, por favor, en la carpeta de correo no deseado.
invoice-trip-being-checked =
    Gracias por su mensaje. Todavía no veo la factura de su reserva { $order }; voy a preguntar en contabilidad y, en
    cuanto lo sepa, se lo digo por aquí.
