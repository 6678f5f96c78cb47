# Algo llegó dañado o falta

# Lo que hace la confirmación, para el equipo.
damage-consequence =
    Registra como dañado, equivocado o que falta: { $chosen }, del pedido { $order }. El almacén prepara un reemplazo o un
    reembolso, según elija quien compró.

damage-offered =
    Siento mucho el problema con { $chosen }, de su pedido { $order }. Lo registro ahora y se lo confirmo por aquí. ¿Podría
    enviarme una foto del daño o del albarán, y otra de la caja con su etiqueta? ¿Y prefiere un reemplazo o su dinero? Si es
    una lámpara, por favor, no la enchufe.
    .short = Siento mucho el problema con { $chosen }. Lo registro y se lo confirmo por aquí; una foto del artículo y de la caja con su etiqueta ayuda mucho.
damage-recorded =
    Ya está registrado: { $chosen }, de su pedido { $order }. En cuanto tengamos sus fotos, enviamos un reemplazo a nuestro
    cargo o le reembolsamos, como prefiera. Por favor, guarde el embalaje hasta entonces.
damage-running =
    Un momento, por favor: lo estoy registrando y enseguida le respondo por aquí.
damage-under-way =
    Tenemos su aviso del { $damage_reported_on } sobre el pedido { $order } y lo estamos tramitando{ $has_damaged ->
        [yes] : { $damaged }
       *[no] {""}
    }. Si hay algo nuevo o tiene más fotos, envíelas por aquí, por favor.
damage-not-sent =
    Su pedido { $order } todavía no ha salido, así que no puede ser el paquete que recibió. ¿Qué artículos contiene, o qué
    número figura en el albarán? Así encuentro el pedido correcto.
damage-on-its-way =
    Según el transportista, su pedido { $order } aún está en camino; puede que algo llegue en un segundo paquete. Si ya lo
    tiene y algo está roto o falta, dígamelo, por favor, y envíe una foto del albarán.
damage-warranty =
    Lo siento. Su pedido { $order } se entregó hace más de { $report_days } días, así que se aplica la garantía, que dura
    { $warranty_years ->
        [one] un año
       *[other] { $warranty_years } años
    }. El equipo de reparaciones lo está viendo y le responde por aquí en dos días laborables; una foto o un vídeo corto le ayudará.
damage-being-checked =
    Lo siento. Estoy comprobando en qué punto está su pedido { $order } y, en cuanto sepa qué podemos hacer, se lo digo por
    aquí.
damage-which-lines =
    Lo siento. { $has_choices ->
        [yes] ¿De cuál se trata: { $choices }?
       *[no] ¿De qué artículo de su pedido { $order } se trata?
    }
