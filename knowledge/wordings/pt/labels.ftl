# O que os painéis mostram.

workflow-order_status = Onde está o meu pedido?

field-order = Pedido
field-status = Estado
field-placed_on = Data do pedido
field-promised_on = Prometido para
field-shipped_on = Data de envio
field-delivered_on = Data de entrega
field-cancelled_on = Data de cancelamento
field-cancel_reason = Motivo do cancelamento
field-city = Cidade
field-carrier = Transportadora
field-tracking = Número de rastreio
field-total = Valor total

value-status-pending = Recebido
value-status-pending_items_modified = Recebido, artigos alterados
value-status-pending_item_modified = Recebido, artigos alterados
value-status-received = Recebido
value-status-processing = Em preparação
value-status-packing = Em embalagem
value-status-processed = Embalado
value-status-shipped = A caminho
value-status-on_its_way = A caminho
value-status-in_transit = A caminho
value-status-out_for_delivery = Saiu para entrega
value-status-delivered = Entregue
value-status-cancelled = Cancelado
value-status-canceled = Cancelado
value-status-return_requested = Devolução pedida
value-status-exchange_requested = Troca pedida
value-status-returned = Devolvido

rule-order_status-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-order_status-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-order_status-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-order_status-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-order_status-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-order_status-identity_claimed = Só um nome não basta: perguntamos pelo e-mail ou pelo código postal.
rule-order_status-identity_unknown = Ainda não sabemos quem escreve, por isso perguntamos primeiro.
rule-order_status-order_unknown = O pedido indicado não está entre os desta pessoa.
rule-order_status-no_orders = Não há pedidos desta pessoa aqui; talvez estejam em outro e-mail.
rule-order_status-which_order = Há vários pedidos e nenhum foi indicado.
rule-order_status-status_missing = O sistema não indica o estado deste pedido, por isso uma pessoa verifica.
rule-order_status-cancelled = O pedido foi cancelado, por isso não há nada a caminho.
rule-order_status-return_requested = Há uma devolução em curso para este pedido.
rule-order_status-exchange_requested = Há uma troca em curso para este pedido.
rule-order_status-returned = O pedido voltou para nós.
rule-order_status-delivered_just_now = A transportadora acabou de indicar a entrega; ainda pode aparecer até o próximo dia útil terminar.
rule-order_status-delivered = A transportadora indicou a entrega.
rule-order_status-preparing_late = A data prometida passou e nada foi enviado: dizemos isso e pedimos desculpa.
rule-order_status-preparing = O pedido chegou e está em preparação; não há atraso.
rule-order_status-packed = O pedido está em embalagem e depois vai para a transportadora; não há atraso.
rule-order_status-status_unknown = As regras não conhecem este estado; uma pessoa verifica antes de se dizer algo.
rule-order_status-shipped_without_date = A encomenda está a caminho; não há data prometida para indicar.
rule-order_status-shipped_on_time = A encomenda está a caminho e a data prometida ainda não passou.
rule-order_status-shipped_very_late = A encomenda é considerada atrasada: a logística pede à transportadora que a procure.
rule-order_status-shipped_late = A data prometida passou há pouco; ainda é cedo para pedir uma busca.

workflow-return_item = Devolver um artigo

action-open_return = Abrir uma devolução

field-payment = Meio de pagamento
field-return_requested_on = Devolução aberta no dia
field-returning = Em devolução
field-return_by = Devolução possível até
field-refund_to = Reembolso para
field-refund = Reembolso
field-lines = Artigos

rule-return_item-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-return_item-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-return_item-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-return_item-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-return_item-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-return_item-identity_unknown = Ainda não sabemos com certeza suficiente quem escreve, por isso perguntamos primeiro.
rule-return_item-order_unknown = O pedido indicado não está entre os desta pessoa.
rule-return_item-no_orders = Não há pedidos desta pessoa aqui; talvez estejam em outro e-mail.
rule-return_item-which_order = Há vários pedidos e não foi dito de qual deles algo será devolvido.
rule-return_item-return_running = A devolução está em fase de abertura; nada se promete antes da resposta do sistema de pedidos.
rule-return_item-return_unclear = O sistema de pedidos não disse se a devolução foi aberta: verificar lá primeiro, sem tentar outra vez.
rule-return_item-return_opened = O sistema de pedidos abriu a devolução, e isso ainda não foi comunicado a quem escreve.
rule-return_item-return_requested = Há uma devolução em curso para este pedido.
rule-return_item-return_failed = O sistema de pedidos recusou abrir a devolução: uma pessoa descobre o motivo.
rule-return_item-status_missing = O sistema não indica o estado deste pedido, por isso uma pessoa verifica.
rule-return_item-returned = O pedido já voltou para nós.
rule-return_item-cancelled = O pedido foi cancelado, por isso não há nada para devolver.
rule-return_item-not_delivered = O pedido ainda não foi entregue; a devolução é possível depois da entrega.
rule-return_item-status_unknown = As regras não conhecem este estado; uma pessoa verifica antes de se dizer algo.
rule-return_item-delivery_day_missing = Falta o dia da entrega, por isso não é possível contar o prazo: uma pessoa verifica.
rule-return_item-deadline_passed = O prazo de devolução, contado a partir do dia da entrega, já terminou.
rule-return_item-which_lines = O pedido tem vários artigos e não está claro quais serão devolvidos.
rule-return_item-payment_missing = O sistema não indica como o pedido foi pago, por isso uma pessoa verifica.
rule-return_item-return_allowed = O prazo de devolução ainda não terminou: a devolução é gratuita e o dinheiro volta pelo meio de pagamento original.
