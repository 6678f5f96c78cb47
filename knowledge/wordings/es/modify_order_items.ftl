# Cambiar artículos de un pedido abierto

# Lo que hace la confirmación, para el equipo.
modify-consequence =
    Cambia el pedido { $order } antes de prepararlo: { $chosen } pasa a ser { $wanted }. { difference-note }

modify-offered =
    Con mucho gusto. En su pedido { $order } voy a cambiar { $chosen } por { $wanted } y se lo confirmo por aquí en cuanto
    esté hecho. { difference-note }
modify-done =
    Su pedido { $order } está cambiado. Recibirá un correo con el nuevo contenido.
modify-packing =
    Su pedido { $order } se está preparando y sus artículos ya no se pueden cambiar desde aquí. Voy a preguntar en el almacén
    y le diré por aquí si ha sido posible.
modify-too-late =
    Su pedido { $order } ya ha salido, así que sus artículos no se pueden cambiar. En cuanto lo tenga, podrá cambiar o
    devolver gratis lo que quiera durante { $exchange_days } días.

modify-quantity-consequence =
    Cambia el pedido { $order } antes de prepararlo: la cantidad de { $chosen } pasa a { $request_quantity }. { difference-note }
modify-quantity-offered =
    Con mucho gusto. En su pedido { $order } voy a cambiar la cantidad de { $chosen } a { $request_quantity } y se lo confirmo por
    aquí en cuanto esté hecho. { difference-note }
modify-quantity-many =
    Gracias. Para { $request_quantity } unidades de { $chosen } pregunto primero en el almacén y le diré por aquí si su pedido
    { $order } se puede cambiar así.

modify-both-consequence =
    Cambia el pedido { $order } antes de prepararlo: { $chosen } pasa a ser { $wanted }, cantidad { $request_quantity }.
    { difference-note }
modify-both-offered =
    Con mucho gusto. En su pedido { $order } voy a cambiar { $chosen } por { $wanted }, cantidad { $request_quantity }, y se
    lo confirmo por aquí en cuanto esté hecho. { difference-note }
modify-remove-consequence =
    Saca { $chosen } del pedido { $order } antes de prepararlo.
modify-remove-offered =
    Con mucho gusto. Voy a sacar { $chosen } de su pedido { $order } y se lo confirmo por aquí en cuanto esté hecho. El total
    baja en lo que costaba.
modify-remove-all =
    No hay nada más en su pedido { $order }, así que quedaría vacío. ¿Prefiere que cancele el pedido entero?
