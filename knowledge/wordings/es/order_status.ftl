# ¿Dónde está mi pedido?

# Partes que comparten varios textos. { "" } no escribe nada.
items-note =
    { $has_items ->
        [yes] {" "}({ $items })
       *[no] {""}
    }
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] Puede seguir el envío en la web de { $carrier } con el número de seguimiento { $tracking }.
           *[no] Puede seguir el envío con el número de seguimiento { $tracking }.
        }
       *[no] {""}
    }

order-being-checked =
    Gracias por su consulta. Tengo su pedido { $order } delante y estoy comprobando en qué punto está exactamente. En
    cuanto lo sepa, se lo digo por aquí.
order-cancelled =
    Su pedido { $order } está cancelado, así que no hay ningún envío en camino. Si no lo esperaba, dígamelo y averiguaré qué
    ha ocurrido.
order-return-requested =
    Hay una devolución en curso para su pedido { $order }. En el correo sobre la devolución se explica cómo enviarnos los
    artículos.
order-exchange-requested =
    Hay un cambio en curso para su pedido { $order }. En el correo sobre el cambio se explica cómo enviarnos los artículos.
order-returned =
    Ya hemos recibido de vuelta su pedido { $order }. Si tiene alguna pregunta al respecto, con gusto le ayudo.
order-delivered-just-now =
    Según la empresa de transporte, su pedido { $order } se entregó el { $delivered_on }. Si aún no lo ha visto, puede que esté
    con algún vecino o en un lugar seguro cercano. Si al final del próximo día laborable sigue sin aparecer, escríbame de
    nuevo y preguntaremos a la empresa de transporte.
    .short = Su pedido { $order } se entregó el { $delivered_on }. Si no lo tiene, pregunte primero a sus vecinos, por favor.
order-delivered =
    Según la empresa de transporte, su pedido { $order } se entregó{ $has_delivered_on ->
        [yes] {" "}el { $delivered_on }
       *[no] {""}
    }. ¿No le ha llegado? Dígamelo, por favor, y cuénteme si sus vecinos o las personas de su casa saben algo. Preguntaremos a
    la empresa de transporte dónde lo dejó.
    .short = Su pedido { $order } se entregó{ $has_delivered_on ->
        [yes] {" "}el { $delivered_on }
       *[no] {""}
    }. Si no lo tiene, dígamelo y lo buscaremos.
order-preparing =
    Gracias por su pedido { $order }{ items-note }. Lo estamos preparando y todavía no ha salido.{ $has_promised_on ->
        [yes] {" "}Debería llegarle a más tardar el { $promised_on }.
       *[no] {""}
    } Recibirá un correo electrónico en cuanto esté en camino.
    .short = Su pedido { $order } está en preparación. Recibirá un correo electrónico en cuanto esté en camino.
order-packed =
    Estamos empaquetando su pedido { $order }{ items-note } para entregarlo a la empresa de transporte.{ $has_promised_on ->
        [yes] {" "}Debería llegarle a más tardar el { $promised_on }.
       *[no] {""}
    } { tracking-note }
order-preparing-late =
    Lo siento: su pedido { $order }{ items-note } debería haberle llegado a más tardar el { $promised_on }, pero todavía no ha
    salido de nuestro almacén. Voy a preguntar allí a qué se debe el retraso y se lo cuento por aquí.
order-shipped =
    Buenas noticias: su pedido { $order } está en camino{ $has_shipped_on ->
        [yes] {" "}desde el { $shipped_on }
       *[no] {""}
    }. { tracking-note }
    .short = Su pedido { $order } está en camino. { tracking-note }
order-shipped-on-time =
    Buenas noticias: su pedido { $order } está en camino y debería llegarle a más tardar el
    { DATE($promised_on, style: "full") }. { tracking-note }
    .short = Su pedido { $order } está en camino y debería llegarle a más tardar el { $promised_on }.
order-shipped-late =
    Le pido disculpas por el retraso. Su pedido { $order } debería haberle llegado a más tardar el { $promised_on }. Está en
    camino y lo habitual es que llegue en uno o dos días. { tracking-note } Si aún no lo ha recibido { $late_after_workdays ->
        [one] un día laborable
       *[other] { $late_after_workdays } días laborables
    } después de esa fecha, pediremos a la empresa de transporte que lo busque.
    .short = Lo siento: su pedido { $order } está en camino, pero con retraso respecto a la fecha prevista ({ $promised_on }). { tracking-note }
order-investigation =
    Siento mucho que su pedido { $order } todavía no le haya llegado; estaba previsto para el { $promised_on }. Vamos a pedir
    a la empresa de transporte que lo busque, lo que puede llevar hasta { $investigation_workdays ->
        [one] un día laborable
       *[other] { $investigation_workdays } días laborables
    }. Usted no tiene que hacer nada; le comunicaré el resultado en cuanto lo tengamos.
