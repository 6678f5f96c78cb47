# Lo que muestran los paneles.

workflow-order_status = ¿Dónde está mi pedido?

field-order = Pedido
field-status = Estado
field-placed_on = Pedido el
field-promised_on = Prometido para el
field-shipped_on = Enviado el
field-delivered_on = Entregado el
field-cancelled_on = Cancelado el
field-cancel_reason = Motivo de la cancelación
field-city = Ciudad
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
rule-return_item-deadline_passed = El plazo de devolución, contado desde el día de la entrega, ya pasó.
rule-return_item-which_lines = El pedido tiene varios artículos y no está claro cuáles se devuelven.
rule-return_item-payment_missing = El sistema no indica cómo se pagó el pedido, así que lo consulta una persona.
rule-return_item-return_allowed = Aún se está dentro del plazo de devolución: es gratuita y el dinero vuelve al medio de pago utilizado.
