# ¿Dónde está mi reembolso?

refund-sent =
    Buenas noticias: el { $refunded_on } reembolsamos { $has_refunded ->
        [yes] { $refunded }
       *[no] el importe
    } de su pedido { $order } al medio de pago que utilizó. Según el banco, puede tardar hasta { $bank_workdays ->
        [one] un día laborable
       *[other] { $bank_workdays } días laborables
    } en aparecer en su cuenta.
refund-sent-earlier =
    El { $refunded_on } reembolsamos { $has_refunded ->
        [yes] { $refunded }
       *[no] el importe
    } de su pedido { $order } al medio de pago que utilizó. Ya debería figurar en su extracto a nombre de { $brand
    }. Si no lo encuentra, dígamelo, por favor, y pediré que rastreen el pago.
refund-in-progress =
    Su devolución del pedido { $order } nos llegó el { $returned_on }. A partir de ahí hacemos el reembolso en un plazo de
    { $refund_workdays_from } a { $refund_workdays } días laborables, al medio de pago que utilizó, y recibirá un correo en
    cuanto el dinero esté en camino.
refund-after-cancel =
    Su pedido { $order } se canceló el { $cancelled_on }. A partir de ahí reembolsamos el importe completo en un plazo de
    { $refund_workdays_from } a { $refund_workdays } días laborables, al medio de pago que utilizó, y recibirá un correo en
    cuanto el dinero esté en camino.
refund-overdue =
    Lo siento mucho: el reembolso de su pedido { $order } ya debería estar hecho y todavía no lo veo. Voy a pedir a
    contabilidad que lo revise hoy mismo y le contaré por aquí lo que me digan.
refund-after-return =
    La devolución de su pedido { $order } está abierta{ $has_returning ->
        [yes] {" "}({ $returning })
       *[no] {""}
    }, pero el paquete aún no nos ha llegado. Cuando lo tengamos, le haremos el reembolso en un plazo de {
    $refund_workdays_from } a { $refund_workdays } días laborables, al medio de pago que utilizó.
refund-none =
    En su pedido { $order } no veo ninguna devolución ni cancelación, así que no hay ningún reembolso en curso. ¿Ha enviado
    algo de vuelta o quiere hacerlo? Cuénteme un poco más, por favor, y lo resolvemos.
refund-being-checked =
    Gracias por preguntar. Estoy comprobando con contabilidad cómo va el reembolso de su pedido { $order } y, en cuanto lo
    sepa, se lo digo por aquí.
