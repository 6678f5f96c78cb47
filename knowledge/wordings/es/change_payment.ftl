# Pagar de otra forma

# Lo que hace la confirmación, para el equipo.
payment-consequence =
    Cobra el pedido { $order } en otro medio de pago guardado: { $wanted }.

payment-offered =
    Por supuesto. Voy a pasar el cobro de su pedido { $order } a { $wanted } y se lo confirmo por aquí en cuanto esté hecho.
payment-done =
    Su pedido { $order } se cobra ahora en el otro medio de pago. Lo que estaba reservado queda liberado.
payment-which =
    Con mucho gusto. { $has_offers ->
        [yes] ¿Cuál de sus medios de pago guardados uso para el pedido { $order }: { $offers }?
       *[no] ¿Cuál de sus medios de pago guardados uso para el pedido { $order }?
    }
payment-no-other =
    En su cuenta no veo otro medio de pago que pueda usar para el pedido { $order }. Añádalo, por favor, en su cuenta y
    escríbame de nuevo; no me envíe números de tarjeta por aquí.
payment-gift-card-small =
    El saldo de { $wanted } no cubre su pedido { $order }. ¿Uso otro de sus medios de pago guardados?
payment-too-late =
    Su pedido { $order } ya no espera a ser preparado y está cobrado, así que el medio de pago no se puede cambiar. Si hay
    algún problema con el cobro, dígamelo, por favor.
