# Lo que muestran los paneles.

workflow-order_status = ¿Dónde está mi pedido?

entity-order = Pedido
entity-reservation = Reserva

source-orders_jsonl = nuestros pedidos
source-reservations_jsonl = nuestras reservas

field-order = Pedido
field-status = Estado
field-placed_on = Pedido el
field-promised_on = Prometido para el
field-shipped_on = Enviado el
field-delivered_on = Entregado el
field-cancelled_on = Cancelado el
field-cancel_reason = Motivo de la cancelación
field-city = Ciudad
field-country = País
field-carrier = Empresa de transporte
field-tracking = Número de seguimiento
field-total = Importe total

value-status-pending = Recibido
value-status-pending_items_modified = Recibido, artículos modificados
value-status-pending_item_modified = Recibido, artículos modificados
value-status-received = Recibido
value-status-processing = En preparación
value-status-packing = Se está empaquetando
value-status-processed = Empaquetado
value-status-shipped = En camino
value-status-on_its_way = En camino
value-status-in_transit = En camino
value-status-out_for_delivery = En reparto
value-status-delivered = Entregado
value-status-cancelled = Cancelado
value-status-canceled = Cancelado
value-status-return_requested = Devolución solicitada
value-status-exchange_requested = Cambio solicitado
value-status-returned = Devuelto

rule-order_status-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-order_status-none = Ninguna regla cubre este caso, así que decide una persona.
rule-order_status-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-order_status-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-order_status-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-order_status-identity_claimed = Un nombre no basta: preguntamos por el correo electrónico o el código postal.
rule-order_status-identity_unknown = Aún no sabemos quién escribe, así que primero lo preguntamos.
rule-order_status-order_unknown = El pedido mencionado no está entre los de esta persona.
rule-order_status-no_orders = Aquí no hay pedidos de esta persona; quizá se hicieron con otro correo electrónico.
rule-order_status-which_order = Hay varios pedidos y no se ha mencionado ninguno.
rule-order_status-status_missing = El sistema no indica el estado de este pedido, así que lo consulta una persona.
rule-order_status-cancelled = El pedido se canceló, así que no hay nada en camino.
rule-order_status-return_requested = Hay una devolución en curso para este pedido.
rule-order_status-exchange_requested = Hay un cambio en curso para este pedido.
rule-order_status-returned = El pedido volvió a nuestras manos.
rule-order_status-delivered_just_now = La empresa de transporte acaba de registrar la entrega; aún puede aparecer hasta el final del próximo día laborable.
rule-order_status-delivered = La empresa de transporte ha registrado la entrega.
rule-order_status-preparing_late = La fecha prometida ya pasó y no ha salido nada: lo decimos y pedimos disculpas.
rule-order_status-preparing = El pedido ha entrado y se está preparando; no hay retraso.
rule-order_status-packed = El pedido se está empaquetando y después pasa a la empresa de transporte; no hay retraso.
rule-order_status-status_unknown = Las reglas no conocen este estado; una persona lo mira antes de decir nada.
rule-order_status-shipped_without_date = El paquete está en camino; no hay fecha prometida que dar.
rule-order_status-shipped_on_time = El paquete está en camino y la fecha prometida no ha pasado.
rule-order_status-shipped_very_late = El paquete se considera retrasado: operaciones pide a la empresa de transporte que lo busque.
rule-order_status-shipped_late = La fecha prometida pasó hace poco; aún es pronto para pedir una búsqueda.

workflow-cancel_order = Cancelar un pedido

action-cancel_order = Cancelar el pedido

rule-cancel_order-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-cancel_order-none = Ninguna regla cubre este caso, así que decide una persona.
rule-cancel_order-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-cancel_order-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-cancel_order-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-cancel_order-identity_unknown = No sabemos con suficiente certeza quién escribe, así que preguntamos antes de hablar de un pedido.
rule-cancel_order-order_unknown = El pedido mencionado no está entre los de esta persona.
rule-cancel_order-no_orders = Aquí no hay pedidos de esta persona; quizá se hicieron con otro correo electrónico.
rule-cancel_order-which_order = Hay varios pedidos y no se ha mencionado ninguno.
rule-cancel_order-cancel_running = El pedido se está cancelando; no se promete nada antes de la respuesta del sistema.
rule-cancel_order-cancel_unclear = El sistema no dijo si se canceló: compruébelo allí primero, sin reintentar.
rule-cancel_order-status_missing = El sistema no indica el estado de este pedido, así que lo consulta una persona.
rule-cancel_order-cancel_done = El sistema ha cancelado el pedido; falta comunicarlo.
rule-cancel_order-cancelled_already = El pedido ya está cancelado.
rule-cancel_order-cancel_failed = El sistema rechazó la cancelación: una persona averigua por qué.
rule-cancel_order-shipped = El paquete ya salió y no se puede parar; se puede rechazar o devolver gratis.
rule-cancel_order-delivered = El pedido está entregado; se puede devolver.
rule-cancel_order-return_under_way = Los artículos vuelven o ya volvieron: no hay nada que cancelar.
rule-cancel_order-packing = El pedido se está preparando: solo el almacén sabe si aún se puede parar.
rule-cancel_order-status_unknown = Las reglas no conocen este estado; una persona lo mira antes de decir nada.
rule-cancel_order-payment_missing = El sistema no indica cuánto ni cómo se pagó: lo comprueba una persona.
rule-cancel_order-cancel_allowed = El pedido aún no está preparado: se puede cancelar y todo vuelve como se pagó.
rule-cancel_order-repeated_failure = Lo mismo se ha rechazado o ha fallado varias veces en esta conversación: se encarga un responsable.
rule-cancel_order-high_value = Se trata de tanto dinero que antes lo aprueba un responsable.

workflow-change_address = Cambiar la dirección de entrega

action-change_address = Cambiar la dirección

field-send_to = Se envía a
field-new_address = Dirección nueva
field-address = Dirección nueva

rule-change_address-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-change_address-none = Ninguna regla cubre este caso, así que decide una persona.
rule-change_address-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-change_address-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-change_address-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-change_address-identity_unknown = No sabemos con suficiente certeza quién escribe, así que preguntamos antes de hablar de un pedido.
rule-change_address-order_unknown = El pedido mencionado no está entre los de esta persona.
rule-change_address-no_orders = Aquí no hay pedidos de esta persona; quizá se hicieron con otro correo electrónico.
rule-change_address-which_order = Hay varios pedidos y no se ha mencionado ninguno.
rule-change_address-change_running = Se está cambiando; no se promete nada antes de la respuesta del sistema.
rule-change_address-change_unclear = El sistema lo rechazó o no dijo nada: compruébelo allí primero, sin reintentar.
rule-change_address-status_missing = El sistema no indica el estado de este pedido, así que lo consulta una persona.
rule-change_address-change_done = El sistema lo ha hecho; falta comunicarlo.
rule-change_address-shipped = El paquete va en camino: solo el transportista puede desviarlo.
rule-change_address-too_late = El pedido llegó o se canceló: la dirección ya no importa.
rule-change_address-packing = El pedido se está preparando: solo el almacén sabe si cambia la etiqueta.
rule-change_address-status_unknown = Las reglas no conocen este estado; una persona lo mira antes de decir nada.
rule-change_address-sign_in = La dirección y el pago solo cambian con la sesión iniciada.
rule-change_address-ask_address = Falta la dirección nueva: la pedimos en un solo mensaje.
rule-change_address-address_allowed = Sin preparar aún y con sesión iniciada: el pedido va a la nueva dirección.
rule-change_address-repeated_failure = Lo mismo se ha rechazado o ha fallado varias veces en esta conversación: se encarga un responsable.

workflow-change_payment = Pagar de otra forma

action-change_payment = Cambiar el medio de pago

field-pay_with = Pagar con

rule-change_payment-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-change_payment-none = Ninguna regla cubre este caso, así que decide una persona.
rule-change_payment-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-change_payment-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-change_payment-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-change_payment-identity_unknown = No sabemos con suficiente certeza quién escribe, así que preguntamos antes de hablar de un pedido.
rule-change_payment-order_unknown = El pedido mencionado no está entre los de esta persona.
rule-change_payment-no_orders = Aquí no hay pedidos de esta persona; quizá se hicieron con otro correo electrónico.
rule-change_payment-which_order = Hay varios pedidos y no se ha mencionado ninguno.
rule-change_payment-change_running = Se está cambiando; no se promete nada antes de la respuesta del sistema.
rule-change_payment-change_unclear = El sistema lo rechazó o no dijo nada: compruébelo allí primero, sin reintentar.
rule-change_payment-status_missing = El sistema no indica el estado de este pedido, así que lo consulta una persona.
rule-change_payment-change_done = El sistema lo ha hecho; falta comunicarlo.
rule-change_payment-too_late = El pedido ya no espera, así que está cobrado.
rule-change_payment-status_unknown = Las reglas no conocen este estado; una persona lo mira antes de decir nada.
rule-change_payment-sign_in = La dirección y el pago solo cambian con la sesión iniciada.
rule-change_payment-no_other = No hay otro medio de pago guardado.
rule-change_payment-which_payment = Hay varios medios guardados y no se nombró ninguno.
rule-change_payment-gift_card_small = La tarjeta regalo no cubre el pedido.
rule-change_payment-payment_allowed = Sin preparar aún y con sesión iniciada: se cobra en el otro medio guardado.
rule-change_payment-repeated_failure = Lo mismo se ha rechazado o ha fallado varias veces en esta conversación: se encarga un responsable.

workflow-complaint = Una queja

action-record_complaint = Pasar a la dirección del equipo

field-complained_on = Queja el

rule-complaint-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-complaint-none = Ninguna regla cubre este caso, así que decide una persona.
rule-complaint-not_known = No sabemos quién escribe o de qué pedido se trata: escuchamos, pedimos disculpas y preguntamos.
rule-complaint-complaint_running = La queja se está registrando; no se dice nada antes de la respuesta del sistema.
rule-complaint-complaint_unclear = La queja no se registró o no se sabe: una persona se asegura de que la dirección la vea.
rule-complaint-complaint_recorded = La queja está registrada; falta comunicarlo.
rule-complaint-complained_before = No es la primera queja sobre este pedido: la dirección responde hoy.
rule-complaint-order_late = El pedido llega más tarde de lo prometido: lo decimos, pedimos disculpas y sigue la dirección.
rule-complaint-complaint_allowed = Sabemos quién escribe: la queja pasa a la dirección con el pedido.
rule-complaint-trip_not_known = No sabemos quién escribe o de qué viaje se trata: escuchamos, pedimos disculpas y preguntamos.
rule-complaint-trip_complained_before = No es la primera queja sobre este viaje: la dirección responde hoy.
rule-complaint-trip_allowed = Sabemos quién escribe: la queja pasa a la dirección con la reserva.

workflow-damaged_or_missing_item = Dañado, equivocado o falta

action-report_damage = Registrar el daño

field-damage_reported_on = Daño comunicado el
field-damaged = Dañado o faltante
field-report_by = Se resuelve sin trámites hasta

rule-damaged_or_missing_item-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-damaged_or_missing_item-none = Ninguna regla cubre este caso, así que decide una persona.
rule-damaged_or_missing_item-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-damaged_or_missing_item-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-damaged_or_missing_item-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-damaged_or_missing_item-identity_unknown = No sabemos con suficiente certeza quién escribe, así que preguntamos antes de hablar de un pedido.
rule-damaged_or_missing_item-order_unknown = El pedido mencionado no está entre los de esta persona.
rule-damaged_or_missing_item-no_orders = Aquí no hay pedidos de esta persona; quizá se hicieron con otro correo electrónico.
rule-damaged_or_missing_item-which_order = Hay varios pedidos y no se ha mencionado ninguno.
rule-damaged_or_missing_item-report_running = El aviso se está registrando; no se dice nada antes de la respuesta del sistema.
rule-damaged_or_missing_item-report_unclear = El sistema no dijo si registró el aviso: compruébelo allí primero, sin reintentar.
rule-damaged_or_missing_item-status_missing = El sistema no indica el estado de este pedido, así que lo consulta una persona.
rule-damaged_or_missing_item-report_recorded = El sistema registró el aviso; falta comunicarlo.
rule-damaged_or_missing_item-reported_already = Ya hay un aviso en trámite para este pedido.
rule-damaged_or_missing_item-report_failed = El sistema rechazó el aviso: una persona averigua por qué.
rule-damaged_or_missing_item-not_sent = Este pedido no ha salido: el paquete es de otro.
rule-damaged_or_missing_item-on_its_way = El transportista no registró la entrega: quizá falte un segundo paquete.
rule-damaged_or_missing_item-status_unknown = El pedido no está en camino ni entregado: lo mira antes una persona.
rule-damaged_or_missing_item-delivery_day_missing = El día de la entrega no está registrado y no se puede contar el plazo: lo consulta una persona.
rule-damaged_or_missing_item-delivery_day_ahead = El día de la entrega está en el futuro, así que falla un reloj o un dato: lo comprueba una persona.
rule-damaged_or_missing_item-warranty = Pasó el plazo por daños de transporte: reparaciones decide según la garantía.
rule-damaged_or_missing_item-which_lines = El pedido tiene varios artículos y no está claro de cuál se trata.
rule-damaged_or_missing_item-high_value = El pedido vale tanto que el responsable del equipo lo revisa antes de prometer nada.
rule-damaged_or_missing_item-report_allowed = Avisado a tiempo: reemplazo a nuestro cargo o reembolso, a elección.
rule-damaged_or_missing_item-repeated_failure = Lo mismo se ha rechazado o ha fallado varias veces en esta conversación: se encarga un responsable.

workflow-exchange_item = Cambiar por otra variante

action-exchange_item = Abrir el cambio

field-exchanging = Se cambia
field-exchange_requested_on = Cambio abierto el
field-exchange_by = Se puede cambiar hasta
field-variants = Pasa a ser

rule-exchange_item-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-exchange_item-none = Ninguna regla cubre este caso, así que decide una persona.
rule-exchange_item-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-exchange_item-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-exchange_item-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-exchange_item-identity_unknown = No sabemos con suficiente certeza quién escribe, así que preguntamos antes de hablar de un pedido.
rule-exchange_item-order_unknown = El pedido mencionado no está entre los de esta persona.
rule-exchange_item-no_orders = Aquí no hay pedidos de esta persona; quizá se hicieron con otro correo electrónico.
rule-exchange_item-which_order = Hay varios pedidos y no se ha mencionado ninguno.
rule-exchange_item-change_running = Se está cambiando; no se promete nada antes de la respuesta del sistema.
rule-exchange_item-change_unclear = El sistema lo rechazó o no dijo nada: compruébelo allí primero, sin reintentar.
rule-exchange_item-status_missing = El sistema no indica el estado de este pedido, así que lo consulta una persona.
rule-exchange_item-change_done = El sistema lo ha hecho; falta comunicarlo.
rule-exchange_item-open_order_changed = El sistema lo ha hecho; falta comunicarlo.
rule-exchange_item-exchange_requested = Hay un cambio en curso para este pedido.
rule-exchange_item-not_delivered = El pedido aún no se ha entregado; después se puede cambiar.
rule-exchange_item-status_unknown = Las reglas no conocen este estado; una persona lo mira antes de decir nada.
rule-exchange_item-delivery_day_missing = El día de la entrega no está registrado y no se puede contar el plazo: lo consulta una persona.
rule-exchange_item-delivery_day_ahead = El día de la entrega está en el futuro, así que falla un reloj o un dato: lo comprueba una persona.
rule-exchange_item-deadline_passed = Pasó el plazo de cambio, contado desde la entrega.
rule-exchange_item-which_lines = El pedido tiene varios artículos y no está claro cuál es.
rule-exchange_item-which_variant = No está claro por qué se cambia: preguntamos con las opciones.
rule-exchange_item-sold_out = La variante deseada no está disponible.
rule-exchange_item-changed_instead = Sin preparar y disponible: pasa a la otra variante y solo se ajusta la diferencia.
rule-exchange_item-exchange_allowed = En plazo y disponible: vuelve gratis y se envía la otra variante.
rule-exchange_item-repeated_failure = Lo mismo se ha rechazado o ha fallado varias veces en esta conversación: se encarga un responsable.
rule-exchange_item-high_value = Se trata de tanto dinero que antes lo aprueba un responsable.

workflow-general_question = Una pregunta general

rule-general_question-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-general_question-none = Ninguna regla cubre este caso, así que decide una persona.
rule-general_question-answered = Un artículo público lo dice en su idioma; la respuesta lo cita.
rule-general_question-other_language = Solo lo dice un artículo en otro idioma: responde una persona.
rule-general_question-no_article = Ningún artículo habla de ello: lo averigua una persona.

workflow-invoice_copy = Una copia de la factura

action-send_invoice = Enviar la factura

field-invoice = Factura
field-invoice_sent_on = Factura enviada el

rule-invoice_copy-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-invoice_copy-none = Ninguna regla cubre este caso, así que decide una persona.
rule-invoice_copy-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-invoice_copy-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-invoice_copy-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-invoice_copy-identity_unknown = No sabemos con suficiente certeza quién escribe, así que preguntamos antes de hablar de un pedido.
rule-invoice_copy-order_unknown = El pedido mencionado no está entre los de esta persona.
rule-invoice_copy-no_orders = Aquí no hay pedidos de esta persona; quizá se hicieron con otro correo electrónico.
rule-invoice_copy-which_order = Hay varios pedidos y no se ha mencionado ninguno.
rule-invoice_copy-invoice_running = La factura se está enviando; no se dice nada antes de la respuesta del sistema.
rule-invoice_copy-invoice_unclear = El sistema no envió la factura o no lo dijo: una persona averigua por qué.
rule-invoice_copy-invoice_sent = El sistema ha enviado la factura; falta comunicarlo.
rule-invoice_copy-invoice_offered = Hay factura y solo se envía al correo del pedido.
rule-invoice_copy-not_yet = La factura se emite el día del envío.
rule-invoice_copy-cancelled = El pedido se canceló antes del envío: no hay factura.
rule-invoice_copy-invoice_missing = Debería haber factura y no la hay: contabilidad lo comprueba.
rule-invoice_copy-trip_orders_unavailable = El sistema de reservas no ha respondido; aún no se puede decir nada.
rule-invoice_copy-trip_identity_locked = Demasiados intentos no coincidieron con nadie; el equipo debe averiguar quién escribe.
rule-invoice_copy-trip_identity_no_match = Los datos no coinciden con nadie; pedimos que se revisen.
rule-invoice_copy-trip_identity_unknown = No sabemos con bastante seguridad quién escribe; preguntamos antes de hablar de un viaje.
rule-invoice_copy-trip_order_unknown = El localizador indicado no está entre las reservas de esta persona.
rule-invoice_copy-trip_no_orders = Esta persona no tiene reservas aquí; quizá estén con otro correo.
rule-invoice_copy-trip_which_order = Varias reservas, y no se ha dicho cuál.
rule-invoice_copy-trip_invoice_offered = Hay factura y solo se envía al correo de la reserva.

workflow-membership_update = Pausar, mejorar o terminar una membresía

action-update_membership = Cambiar la membresía

field-change = Cambio
field-customer = Titular

rule-membership_update-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-membership_update-none = Ninguna regla cubre este caso, así que decide una persona.
rule-membership_update-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-membership_update-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-membership_update-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-membership_update-identity_unknown = No sabemos con suficiente certeza quién escribe, así que preguntamos antes de hablar de un pedido.
rule-membership_update-change_running = Se está cambiando; no se promete nada antes de la respuesta del sistema.
rule-membership_update-change_unclear = El sistema lo rechazó o no dijo nada: compruébelo allí primero, sin reintentar.
rule-membership_update-change_done = El sistema lo ha hecho; falta comunicarlo.
rule-membership_update-no_membership = No hay membresía, o ya no.
rule-membership_update-which_change = No está claro qué hacer con la membresía: preguntamos.
rule-membership_update-already = La membresía ya está como se pidió.
rule-membership_update-few_points = Faltan puntos para subir de nivel.
rule-membership_update-pause = Se puede pausar en cualquier momento; los puntos se conservan.
rule-membership_update-resume = Una membresía en pausa se puede reanudar siempre.
rule-membership_update-upgrade = Hay puntos suficientes para Circle Plus.
rule-membership_update-end = Se puede terminar siempre; los puntos se usan un tiempo más.
rule-membership_update-repeated_failure = Lo mismo se ha rechazado o ha fallado varias veces en esta conversación: se encarga un responsable.

workflow-modify_order_items = Cambiar artículos de un pedido abierto

action-modify_order_items = Cambiar los artículos
action-change_quantity = Cambiar la cantidad
action-change_variant_and_quantity = Cambiar variante y cantidad
action-remove_items = Sacar del pedido

field-modified_on = Cambiado el

rule-modify_order_items-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-modify_order_items-none = Ninguna regla cubre este caso, así que decide una persona.
rule-modify_order_items-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-modify_order_items-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-modify_order_items-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-modify_order_items-identity_unknown = No sabemos con suficiente certeza quién escribe, así que preguntamos antes de hablar de un pedido.
rule-modify_order_items-order_unknown = El pedido mencionado no está entre los de esta persona.
rule-modify_order_items-no_orders = Aquí no hay pedidos de esta persona; quizá se hicieron con otro correo electrónico.
rule-modify_order_items-which_order = Hay varios pedidos y no se ha mencionado ninguno.
rule-modify_order_items-change_running = Se está cambiando; no se promete nada antes de la respuesta del sistema.
rule-modify_order_items-change_unclear = El sistema lo rechazó o no dijo nada: compruébelo allí primero, sin reintentar.
rule-modify_order_items-status_missing = El sistema no indica el estado de este pedido, así que lo consulta una persona.
rule-modify_order_items-change_done = El sistema lo ha hecho; falta comunicarlo.
rule-modify_order_items-too_late = El pedido ya salió; se puede cambiar o devolver.
rule-modify_order_items-packing = El pedido se está preparando: solo el almacén sabe si aún se puede cambiar.
rule-modify_order_items-status_unknown = Las reglas no conocen este estado; una persona lo mira antes de decir nada.
rule-modify_order_items-which_lines = El pedido tiene varios artículos y no está claro cuál es.
rule-modify_order_items-which_line = Se ha indicado una cantidad y no está claro de qué artículo.
rule-modify_order_items-quantity_unpriced = El pedido no tiene precio para este artículo, así que una persona calcula el importe.
rule-modify_order_items-quantity_many = Tantas unidades de un artículo solo se prometen después de preguntar en el almacén.
rule-modify_order_items-quantity_allowed = Aún sin preparar: habrá la cantidad deseada del artículo y solo se ajusta la diferencia.
rule-modify_order_items-which_variant = No está claro por qué se cambia: preguntamos con las opciones.
rule-modify_order_items-sold_out = La variante deseada no está disponible.
rule-modify_order_items-modify_allowed = Sin preparar y disponible: pasa a la otra variante y solo se ajusta la diferencia.
rule-modify_order_items-remove_all = No quedaría nada del pedido, así que preguntamos si hay que cancelarlo.
rule-modify_order_items-remove_allowed = Aún sin preparar: se saca el artículo y se devuelve su precio.
rule-modify_order_items-both_which_line = Se pidió otra variante y un número, sin decir de qué artículo.
rule-modify_order_items-both_unpriced = No hay precio para esto, así que lo calcula una persona.
rule-modify_order_items-both_many = Tantas piezas de un artículo solo se prometen tras preguntar al almacén.
rule-modify_order_items-both_allowed = Aún sin preparar y disponible: tantas de la otra variante como se quieran; solo se ajusta la diferencia.
rule-modify_order_items-repeated_failure = Lo mismo se ha rechazado o ha fallado varias veces en esta conversación: se encarga un responsable.

workflow-refund_status = ¿Dónde está mi reembolso?

field-refunded_on = Reembolsado el
field-refunded = Importe reembolsado
field-returned_on = Devolución recibida el

rule-refund_status-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-refund_status-none = Ninguna regla cubre este caso, así que decide una persona.
rule-refund_status-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-refund_status-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-refund_status-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-refund_status-identity_unknown = No sabemos con suficiente certeza quién escribe, así que preguntamos antes de hablar de un pedido.
rule-refund_status-order_unknown = El pedido mencionado no está entre los de esta persona.
rule-refund_status-no_orders = Aquí no hay pedidos de esta persona; quizá se hicieron con otro correo electrónico.
rule-refund_status-which_order = Hay varios pedidos y no se ha mencionado ninguno.
rule-refund_status-status_missing = El sistema no indica el estado de este pedido, así que lo consulta una persona.
rule-refund_status-refund_sent = El reembolso se hizo hace pocos días; el banco puede necesitar algo de tiempo.
rule-refund_status-refund_sent_earlier = El reembolso ya debería estar en el extracto; si no, lo rastreamos.
rule-refund_status-return_overdue = La devolución llegó hace más tiempo del que puede tardar un reembolso: contabilidad lo revisa hoy.
rule-refund_status-return_arrived = La devolución nos ha llegado y corre el plazo del reembolso.
rule-refund_status-cancellation_overdue = La cancelación es anterior a lo que puede tardar un reembolso: contabilidad lo revisa hoy.
rule-refund_status-cancelled = El pedido se canceló y corre el plazo del reembolso.
rule-refund_status-day_missing = No consta el día desde el que cuenta el plazo: contabilidad lo comprueba.
rule-refund_status-return_on_its_way = La devolución está abierta, pero no ha llegado; después va el reembolso.
rule-refund_status-nothing_to_refund = No se devolvió ni canceló nada, así que no hay reembolso pendiente.
rule-refund_status-status_unknown = Las reglas no conocen este estado; una persona lo mira antes de decir nada.

workflow-return_item = Devolver un artículo

action-open_return = Abrir una devolución

field-payment = Pagado con
field-return_requested_on = Devolución abierta el
field-returning = Artículos devueltos
field-return_by = Se puede devolver hasta el
field-refund_to = Reembolso a
field-refund = Reembolso
field-lines = Artículos

rule-return_item-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-return_item-none = Ninguna regla cubre este caso, así que decide una persona.
rule-return_item-orders_unavailable = El sistema de pedidos no respondió; todavía no se puede decir nada de los pedidos.
rule-return_item-identity_locked = Demasiados intentos no encajaban con nadie; el equipo debe averiguar quién escribe.
rule-return_item-identity_no_match = Los datos no encajan con nadie; pedimos que se revisen.
rule-return_item-identity_unknown = No sabemos con suficiente certeza quién escribe, así que preguntamos antes de hablar de un pedido.
rule-return_item-order_unknown = El pedido mencionado no está entre los de esta persona.
rule-return_item-no_orders = Aquí no hay pedidos de esta persona; quizá se hicieron con otro correo electrónico.
rule-return_item-which_order = Hay varios pedidos y no se ha dicho de cuál se devuelve algo.
rule-return_item-return_running = La devolución se está abriendo ahora mismo; no se promete nada hasta que responda el sistema de pedidos.
rule-return_item-return_unclear = El sistema de pedidos no ha dicho si la devolución se abrió: hay que mirarlo allí primero, sin volver a intentarlo.
rule-return_item-return_opened = El sistema de pedidos ha abierto la devolución y la persona que escribe aún no lo sabe.
rule-return_item-return_requested = Hay una devolución en curso para este pedido.
rule-return_item-return_failed = El sistema de pedidos rechazó la devolución: una persona averigua por qué.
rule-return_item-status_missing = El sistema no indica el estado de este pedido, así que lo consulta una persona.
rule-return_item-returned = El pedido ya volvió a nuestras manos.
rule-return_item-cancelled = El pedido se canceló, así que no hay nada que devolver.
rule-return_item-not_delivered = El pedido todavía no se ha entregado; después se podrá abrir una devolución.
rule-return_item-status_unknown = Las reglas no conocen este estado; una persona lo mira antes de decir nada.
rule-return_item-delivery_day_missing = El día de la entrega no está registrado y no se puede contar el plazo: lo consulta una persona.
rule-return_item-delivery_day_ahead = El día de la entrega está en el futuro, así que falla un reloj o un dato: lo comprueba una persona.
rule-return_item-holiday_which_lines = Comprado antes de las fiestas y sin artículo indicado: preguntamos cuál se devuelve.
rule-return_item-holiday_return = Comprado antes de las fiestas: se puede devolver gratis durante más tiempo.
rule-return_item-deadline_passed = El plazo de devolución, contado desde el día de la entrega, ya pasó.
rule-return_item-which_lines = El pedido tiene varios artículos y no está claro cuáles se devuelven.
rule-return_item-payment_missing = El sistema no indica cómo se pagó el pedido, así que lo consulta una persona.
rule-return_item-return_allowed = Aún se está dentro del plazo de devolución: es gratuita y el dinero vuelve al medio de pago utilizado.
rule-return_item-repeated_failure = Lo mismo se ha rechazado o ha fallado varias veces en esta conversación: se encarga un responsable.
rule-return_item-high_value = Se trata de tanto dinero que antes lo aprueba un responsable.
rule-return_item-holiday_high_value = Se trata de tanto dinero que antes lo aprueba un responsable.

# Reservations

field-booked_on = Reservado el
field-departs_on = Sale el
field-returns_on = Vuelve el
field-route = Trayecto
field-fare = Tarifa
field-travellers = Viajeros
field-bags = Maletas
field-refundable = Se devuelve al cancelar
field-change_fee = Coste de otro día
field-bag_price = Precio por maleta
field-changed_on = Modificado el
field-paid_back = Devuelto
field-reservation = Reserva
field-flights = Vuelos
field-days = Días nuevos
field-passenger = Viajero
field-last_name = Apellido

value-status-confirmed = Confirmada
value-status-checked_in = Facturada
value-status-flown = Realizada
value-fare-basic = Básica
value-fare-standard = Estándar
value-fare-flex = Flexible (libre)

workflow-reservation_status = Cómo está una reserva

rule-reservation_status-identity = Antes de decir nada sobre un viaje hay que saber quién escribe.
rule-reservation_status-none = Ninguna regla cubre este caso; decide una persona.
rule-reservation_status-orders_unavailable = El sistema de reservas no ha respondido; aún no se puede decir nada.
rule-reservation_status-identity_locked = Demasiados intentos no coincidieron con nadie; el equipo debe averiguar quién escribe.
rule-reservation_status-identity_no_match = Los datos no coinciden con nadie; pedimos que se revisen.
rule-reservation_status-identity_unknown = No sabemos con bastante seguridad quién escribe; preguntamos antes de hablar de un viaje.
rule-reservation_status-order_unknown = El localizador indicado no está entre las reservas de esta persona.
rule-reservation_status-no_orders = Esta persona no tiene reservas aquí; quizá estén con otro correo.
rule-reservation_status-which_order = Varias reservas, y no se ha dicho cuál.
rule-reservation_status-status_missing = El sistema no indica el estado de esta reserva; lo mira una persona.
rule-reservation_status-cancelled = La reserva está cancelada.
rule-reservation_status-flown = El viaje ha terminado.
rule-reservation_status-status_unknown = Las reglas no conocen este estado; antes lo mira una persona.
rule-reservation_status-trip_missing = El sistema no dice adónde ni cuándo es el viaje: lo mira una persona.
rule-reservation_status-departed = El viaje ha empezado, pero el sistema aún lo da por confirmado: antes mira una persona.
rule-reservation_status-checked_in = Facturación hecha: las tarjetas de embarque están emitidas.
rule-reservation_status-confirmed = La reserva está confirmada y pagada.

workflow-reservation_cancel = Renunciar a un viaje

action-cancel_reservation = Cancelar una reserva
action-withdraw_reservation = Anular una reserva recién hecha

rule-reservation_cancel-identity = Antes de decir nada sobre un viaje hay que saber quién escribe.
rule-reservation_cancel-none = Ninguna regla cubre este caso; decide una persona.
rule-reservation_cancel-orders_unavailable = El sistema de reservas no ha respondido; aún no se puede decir nada.
rule-reservation_cancel-identity_locked = Demasiados intentos no coincidieron con nadie; el equipo debe averiguar quién escribe.
rule-reservation_cancel-identity_no_match = Los datos no coinciden con nadie; pedimos que se revisen.
rule-reservation_cancel-identity_unknown = No sabemos con bastante seguridad quién escribe; preguntamos antes de hablar de un viaje.
rule-reservation_cancel-order_unknown = El localizador indicado no está entre las reservas de esta persona.
rule-reservation_cancel-no_orders = Esta persona no tiene reservas aquí; quizá estén con otro correo.
rule-reservation_cancel-status_missing = El sistema no indica el estado de esta reserva; lo mira una persona.
rule-reservation_cancel-status_unknown = Las reglas no conocen este estado; antes lo mira una persona.
rule-reservation_cancel-which_order = Varias reservas, y no se ha dicho cuál cancelar.
rule-reservation_cancel-cancel_running = La cancelación está en marcha; nada se promete antes de que responda el sistema.
rule-reservation_cancel-cancel_unclear = El sistema no dijo si se canceló: mirar allí primero, no repetir.
rule-reservation_cancel-cancelled_now = El sistema la ha cancelado y la persona aún no lo sabe.
rule-reservation_cancel-cancelled_before = La reserva ya está cancelada.
rule-reservation_cancel-cancel_failed = El sistema se negó a cancelar: una persona averigua por qué.
rule-reservation_cancel-flown = El viaje ya terminó, no hay nada que cancelar.
rule-reservation_cancel-amounts_missing = El sistema no dice qué se devuelve ni cuándo se sale: lo mira una persona.
rule-reservation_cancel-leaves_now = Facturada, o el primer vuelo sale hoy o ya salió: decide una persona.
rule-reservation_cancel-withdraw = Reservada hace un día como mucho y con salida lejana: se devuelve todo, sea cual sea la tarifa.
rule-reservation_cancel-cancel_free = La tarifa devuelve el importe completo.
rule-reservation_cancel-ask_first = La tarifa devuelve solo una parte y es definitivo: antes hace falta el acuerdo.
rule-reservation_cancel-cancel_confirmed = La persona sabe qué se devuelve y quiere cancelar.
rule-reservation_cancel-repeated_failure = Lo mismo se ha rechazado o ha fallado varias veces en esta conversación: se encarga un responsable.
rule-reservation_cancel-withdraw_high_value = Se trata de tanto dinero que antes lo aprueba un responsable.
rule-reservation_cancel-high_value = Se trata de tanto dinero que antes lo aprueba un responsable.

workflow-reservation_change = Cambiar un viaje

action-change_day = Pasar un vuelo a otro día
action-add_bags = Añadir maletas
action-correct_name = Corregir un nombre

rule-reservation_change-identity = Antes de decir nada sobre un viaje hay que saber quién escribe.
rule-reservation_change-none = Ninguna regla cubre este caso; decide una persona.
rule-reservation_change-orders_unavailable = El sistema de reservas no ha respondido; aún no se puede decir nada.
rule-reservation_change-identity_locked = Demasiados intentos no coincidieron con nadie; el equipo debe averiguar quién escribe.
rule-reservation_change-identity_no_match = Los datos no coinciden con nadie; pedimos que se revisen.
rule-reservation_change-identity_unknown = No sabemos con bastante seguridad quién escribe; preguntamos antes de hablar de un viaje.
rule-reservation_change-order_unknown = El localizador indicado no está entre las reservas de esta persona.
rule-reservation_change-no_orders = Esta persona no tiene reservas aquí; quizá estén con otro correo.
rule-reservation_change-status_missing = El sistema no indica el estado de esta reserva; lo mira una persona.
rule-reservation_change-status_unknown = Las reglas no conocen este estado; antes lo mira una persona.
rule-reservation_change-which_order = Varias reservas, y no se ha dicho cuál cambiar.
rule-reservation_change-change_running = El cambio está en marcha; nada se promete antes de que responda el sistema.
rule-reservation_change-change_unclear = El sistema no dijo si se cambió: mirar allí primero, no repetir.
rule-reservation_change-day_changed = El sistema ha movido el vuelo y la persona aún no lo sabe.
rule-reservation_change-bags_added = El sistema ha añadido las maletas y la persona aún no lo sabe.
rule-reservation_change-name_corrected = El sistema ha corregido el nombre y la persona aún no lo sabe.
rule-reservation_change-change_failed = El sistema rechazó el cambio: una persona averigua por qué.
rule-reservation_change-over = El viaje terminó o se canceló, no se puede cambiar nada.
rule-reservation_change-leaves_now = Facturada, o el primer vuelo sale hoy o ya salió: decide una persona.
rule-reservation_change-name_which = No está claro de quién es el nombre que corregir.
rule-reservation_change-name_offered = Un apellido mal escrito se corrige gratis.
rule-reservation_change-bags_many = Más maletas de las que permite un vuelo.
rule-reservation_change-bags_ask = Las maletas cuestan dinero: antes hace falta el acuerdo.
rule-reservation_change-bags_confirmed = La persona conoce el precio y quiere las maletas.
rule-reservation_change-day_fixed = La tarifa no permite otros días.
rule-reservation_change-day_full = El vuelo está completo o no sale ese día.
rule-reservation_change-day_ask = Otro día puede costar dinero: antes hace falta el acuerdo.
rule-reservation_change-day_confirmed = La persona conoce el coste y quiere el otro día.
rule-reservation_change-what = No está claro qué cambiar ni cómo.
rule-reservation_change-repeated_failure = Lo mismo se ha rechazado o ha fallado varias veces en esta conversación: se encarga un responsable.

workflow-baggage = Equipaje perdido o dañado

action-report_baggage = Registrar el aviso de equipaje

field-baggage_reported_on = Equipaje avisado el
field-baggage_problem = Equipaje
field-problem = Problema
value-baggage_problem-missing = No llegó
value-baggage_problem-damaged = Dañado
value-problem-missing = No llegó
value-problem-damaged = Dañado

rule-baggage-identity = Antes de decir nada sobre un viaje hay que saber quién escribe.
rule-baggage-none = Ninguna regla cubre este caso; decide una persona.
rule-baggage-orders_unavailable = El sistema de reservas no ha respondido; aún no se puede decir nada.
rule-baggage-identity_locked = Demasiados intentos no coincidieron con nadie; el equipo debe averiguar quién escribe.
rule-baggage-identity_no_match = Los datos no coinciden con nadie; pedimos que se revisen.
rule-baggage-identity_unknown = No sabemos con bastante seguridad quién escribe; preguntamos antes de hablar de un viaje.
rule-baggage-order_unknown = El localizador indicado no está entre las reservas de esta persona.
rule-baggage-no_orders = Esta persona no tiene reservas aquí; quizá estén con otro correo.
rule-baggage-which_order = Varias reservas, y no se ha dicho cuál.
rule-baggage-report_running = El aviso se está registrando; no se dice nada antes de la respuesta del sistema.
rule-baggage-report_unclear = El sistema rechazó el aviso o no dijo si lo registró: compruébelo allí primero, sin reintentar.
rule-baggage-report_recorded = El aviso está registrado; falta comunicarlo.
rule-baggage-reported_already = El equipaje de este viaje ya está avisado y en trámite.
rule-baggage-status_missing = El sistema no indica el estado de esta reserva; lo mira una persona.
rule-baggage-status_unknown = Las reglas no conocen este estado; antes lo mira una persona.
rule-baggage-trip_missing = El sistema no dice adónde ni cuándo es el viaje: lo mira una persona.
rule-baggage-not_begun = Este viaje no ha empezado: la maleta es de otro.
rule-baggage-late = Pasó el plazo para avisar: decide la dirección.
rule-baggage-what = No está claro si el equipaje no llegó o llegó dañado.
rule-baggage-missing = Avisado a tiempo: el servicio de equipajes busca la maleta.
rule-baggage-damaged = Avisado a tiempo: el servicio de equipajes resuelve el daño.

workflow-person_wanted = Hace falta una persona

rule-person_wanted-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-person_wanted-none = Ninguna regla cubre este caso, así que decide una persona.
rule-person_wanted-taken_over = Pide una persona: se encarga atención al cliente, digan lo que digan las demás reglas.

workflow-legal_threat = Abogados, tribunales o autoridades

rule-legal_threat-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-legal_threat-none = Ninguna regla cubre este caso, así que decide una persona.
rule-legal_threat-legal = Habla de abogados, tribunales o autoridades: se encarga el departamento jurídico; no se promete ni se discute nada.

workflow-safety_report = Peligro o una lesión

rule-safety_report-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-safety_report-none = Ninguna regla cubre este caso, así que decide una persona.
rule-safety_report-danger = Habla de peligro, lesiones o una emergencia: el equipo de seguridad se encarga de inmediato, antes que nada.

workflow-vulnerable_customer = Alguien que necesita más ayuda

rule-vulnerable_customer-identity = Hay que saber quién escribe antes de decir nada sobre un pedido.
rule-vulnerable_customer-none = Ninguna regla cubre este caso, así que decide una persona.
rule-vulnerable_customer-vulnerable = En apuros, enfermo o con necesidad de ayuda: la atención personal se encarga y lo hace con el cliente.
