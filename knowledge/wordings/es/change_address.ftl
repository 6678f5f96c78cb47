# Cambiar la dirección de entrega

# Lo que hace la confirmación, para el equipo.
address-consequence =
    Envía el pedido { $order } a esta dirección: { $new_address }.

# También para otros cambios que exigen haber iniciado sesión.
ask-sign-in =
    Con mucho gusto. Para su seguridad, solo cambio estos datos desde una cuenta con la sesión iniciada: ¿podría entrar en su
    cuenta y escribirme desde allí?
address-ask =
    Con mucho gusto lo cambio en su pedido { $order }. Envíeme, por favor, la dirección nueva completa en un solo mensaje:
    nombre en el timbre si es otro, calle y número, código postal y localidad.
address-offered =
    Por supuesto. Voy a enviar su pedido { $order } a esta dirección y se lo confirmo por aquí en cuanto esté hecho:
    { $new_address }. Si hay algún error, dígamelo ahora, por favor.
address-done =
    Su pedido { $order } va ahora a la nueva dirección. Recibirá un correo con los detalles.
address-packing =
    Su pedido { $order } se está preparando. Voy a preguntar en el almacén si aún se puede cambiar la etiqueta y se lo digo
    por aquí.
address-shipped =
    Lo siento: su pedido { $order } ya ha salido y no se puede cambiar la etiqueta. En la página de seguimiento puede elegir
    otro día, un vecino o un punto de recogida; si vuelve a nosotros, se lo enviamos de nuevo gratis.
address-too-late =
    Su pedido { $order } ya se entregó o se canceló, así que la dirección no se puede cambiar. Para próximos pedidos puede
    cambiarla en su cuenta.
