# O que os painéis mostram.

workflow-order_status = Onde está o meu pedido?

entity-order = Pedido
entity-reservation = Reserva

source-orders_jsonl = os nossos pedidos
source-reservations_jsonl = as nossas reservas

field-order = Pedido
field-status = Estado
field-placed_on = Data do pedido
field-promised_on = Prometido para
field-shipped_on = Data de envio
field-delivered_on = Data de entrega
field-cancelled_on = Data de cancelamento
field-cancel_reason = Motivo do cancelamento
field-city = Cidade
field-country = País
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

workflow-cancel_order = Cancelar um pedido

action-cancel_order = Cancelar o pedido

rule-cancel_order-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-cancel_order-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-cancel_order-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-cancel_order-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-cancel_order-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-cancel_order-identity_unknown = Ainda não sabemos com certeza suficiente quem escreve, por isso perguntamos primeiro.
rule-cancel_order-order_unknown = O pedido indicado não está entre os desta pessoa.
rule-cancel_order-no_orders = Não há pedidos desta pessoa aqui; talvez estejam em outro e-mail.
rule-cancel_order-which_order = Há vários pedidos e nenhum foi indicado.
rule-cancel_order-cancel_running = O pedido está a ser cancelado; nada se promete antes da resposta do sistema.
rule-cancel_order-cancel_unclear = O sistema não disse se foi cancelado: verificar lá primeiro, sem tentar de novo.
rule-cancel_order-status_missing = O sistema não indica o estado deste pedido, por isso uma pessoa verifica.
rule-cancel_order-cancel_done = O sistema cancelou o pedido; falta comunicar.
rule-cancel_order-cancelled_already = O pedido já está cancelado.
rule-cancel_order-cancel_failed = O sistema recusou o cancelamento: uma pessoa apura porquê.
rule-cancel_order-shipped = A encomenda já saiu e não pode ser parada; pode ser recusada ou devolvida grátis.
rule-cancel_order-delivered = O pedido foi entregue; pode ser devolvido.
rule-cancel_order-return_under_way = Os artigos estão a voltar ou já voltaram: nada a cancelar.
rule-cancel_order-packing = O pedido está na embalagem: só o armazém sabe se ainda dá para parar.
rule-cancel_order-status_unknown = As regras não conhecem este estado; uma pessoa verifica antes de se dizer algo.
rule-cancel_order-payment_missing = O sistema não indica quanto nem como foi pago: uma pessoa verifica.
rule-cancel_order-cancel_allowed = O pedido ainda não foi embalado: pode ser cancelado e tudo volta como foi pago.
rule-cancel_order-repeated_failure = O mesmo foi recusado ou falhou várias vezes nesta conversa: um responsável assume.
rule-cancel_order-high_value = O valor é tão alto que um responsável tem de aprovar primeiro.

workflow-change_address = Mudar o endereço de entrega

action-change_address = Mudar o endereço

field-send_to = Segue para
field-new_address = Novo endereço
field-address = Novo endereço

rule-change_address-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-change_address-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-change_address-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-change_address-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-change_address-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-change_address-identity_unknown = Ainda não sabemos com certeza suficiente quem escreve, por isso perguntamos primeiro.
rule-change_address-order_unknown = O pedido indicado não está entre os desta pessoa.
rule-change_address-no_orders = Não há pedidos desta pessoa aqui; talvez estejam em outro e-mail.
rule-change_address-which_order = Há vários pedidos e nenhum foi indicado.
rule-change_address-change_running = Está a ser alterado; nada se promete antes da resposta do sistema.
rule-change_address-change_unclear = O sistema recusou ou nada disse: verificar lá primeiro, sem tentar de novo.
rule-change_address-status_missing = O sistema não indica o estado deste pedido, por isso uma pessoa verifica.
rule-change_address-change_done = O sistema já o fez; falta comunicar.
rule-change_address-shipped = A encomenda vai a caminho: só a transportadora a pode desviar.
rule-change_address-too_late = O pedido chegou ou foi cancelado: o endereço já não importa.
rule-change_address-packing = O pedido está na embalagem: só o armazém sabe se a etiqueta muda.
rule-change_address-status_unknown = As regras não conhecem este estado; uma pessoa verifica antes de se dizer algo.
rule-change_address-sign_in = O endereço e o pagamento só mudam com a sessão iniciada.
rule-change_address-ask_address = Falta o novo endereço: pedimo-lo numa só mensagem.
rule-change_address-address_allowed = Ainda não embalado e com sessão iniciada: o pedido segue para o novo endereço.
rule-change_address-repeated_failure = O mesmo foi recusado ou falhou várias vezes nesta conversa: um responsável assume.

workflow-change_payment = Pagar de outra forma

action-change_payment = Mudar o meio de pagamento

field-pay_with = Pagar com

rule-change_payment-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-change_payment-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-change_payment-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-change_payment-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-change_payment-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-change_payment-identity_unknown = Ainda não sabemos com certeza suficiente quem escreve, por isso perguntamos primeiro.
rule-change_payment-order_unknown = O pedido indicado não está entre os desta pessoa.
rule-change_payment-no_orders = Não há pedidos desta pessoa aqui; talvez estejam em outro e-mail.
rule-change_payment-which_order = Há vários pedidos e nenhum foi indicado.
rule-change_payment-change_running = Está a ser alterado; nada se promete antes da resposta do sistema.
rule-change_payment-change_unclear = O sistema recusou ou nada disse: verificar lá primeiro, sem tentar de novo.
rule-change_payment-status_missing = O sistema não indica o estado deste pedido, por isso uma pessoa verifica.
rule-change_payment-change_done = O sistema já o fez; falta comunicar.
rule-change_payment-too_late = O pedido já não está à espera: foi cobrado.
rule-change_payment-status_unknown = As regras não conhecem este estado; uma pessoa verifica antes de se dizer algo.
rule-change_payment-sign_in = O endereço e o pagamento só mudam com a sessão iniciada.
rule-change_payment-no_other = Não há outro meio de pagamento guardado.
rule-change_payment-which_payment = Há vários meios guardados e nenhum foi indicado.
rule-change_payment-gift_card_small = O cartão-presente não cobre o pedido.
rule-change_payment-payment_allowed = Ainda não embalado e com sessão iniciada: cobra-se no outro meio guardado.
rule-change_payment-repeated_failure = O mesmo foi recusado ou falhou várias vezes nesta conversa: um responsável assume.

workflow-complaint = Uma reclamação

action-record_complaint = Passar à chefia da equipa

field-complained_on = Reclamação em

rule-complaint-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-complaint-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-complaint-not_known = Não sabemos quem escreve ou de que pedido se trata: ouvimos, pedimos desculpa e perguntamos.
rule-complaint-complaint_running = A reclamação está a ser registada; nada se diz antes da resposta do sistema.
rule-complaint-complaint_unclear = A reclamação não foi registada ou não se sabe: uma pessoa garante que a chefia a vê.
rule-complaint-complaint_recorded = A reclamação está registada; falta comunicar.
rule-complaint-complained_before = Não é a primeira reclamação sobre este pedido: a chefia responde hoje.
rule-complaint-order_late = O pedido está atrasado: dizemo-lo, pedimos desculpa e a chefia assume.
rule-complaint-complaint_allowed = Sabemos quem escreve: a reclamação segue para a chefia com o pedido.
rule-complaint-trip_not_known = Não sabemos quem escreve ou de que viagem se trata: ouvimos, pedimos desculpa e perguntamos.
rule-complaint-trip_complained_before = Não é a primeira reclamação sobre esta viagem: a chefia responde hoje.
rule-complaint-trip_allowed = Sabemos quem escreve: a reclamação segue para a chefia com a reserva.

workflow-damaged_or_missing_item = Danificado, errado ou em falta

action-report_damage = Registar o dano

field-damage_reported_on = Dano comunicado em
field-damaged = Danificado ou em falta
field-report_by = Resolvido de imediato até

rule-damaged_or_missing_item-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-damaged_or_missing_item-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-damaged_or_missing_item-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-damaged_or_missing_item-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-damaged_or_missing_item-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-damaged_or_missing_item-identity_unknown = Ainda não sabemos com certeza suficiente quem escreve, por isso perguntamos primeiro.
rule-damaged_or_missing_item-order_unknown = O pedido indicado não está entre os desta pessoa.
rule-damaged_or_missing_item-no_orders = Não há pedidos desta pessoa aqui; talvez estejam em outro e-mail.
rule-damaged_or_missing_item-which_order = Há vários pedidos e nenhum foi indicado.
rule-damaged_or_missing_item-report_running = O aviso está a ser registado; nada se diz antes da resposta do sistema.
rule-damaged_or_missing_item-report_unclear = O sistema não disse se registou: verificar lá primeiro, sem tentar de novo.
rule-damaged_or_missing_item-status_missing = O sistema não indica o estado deste pedido, por isso uma pessoa verifica.
rule-damaged_or_missing_item-report_recorded = O sistema registou o aviso; falta comunicar.
rule-damaged_or_missing_item-reported_already = Já há um aviso em tratamento para este pedido.
rule-damaged_or_missing_item-report_failed = O sistema recusou o aviso: uma pessoa apura porquê.
rule-damaged_or_missing_item-not_sent = Este pedido ainda não saiu: a encomenda é de outro.
rule-damaged_or_missing_item-on_its_way = A transportadora não registou a entrega: talvez falte outra encomenda.
rule-damaged_or_missing_item-status_unknown = O pedido não está a caminho nem entregue: uma pessoa verifica primeiro.
rule-damaged_or_missing_item-delivery_day_missing = Falta o dia da entrega, por isso não é possível contar o prazo: uma pessoa verifica.
rule-damaged_or_missing_item-delivery_day_ahead = O dia da entrega está no futuro, por isso um relógio ou um registo está errado: uma pessoa verifica.
rule-damaged_or_missing_item-warranty = Passou o prazo para danos de transporte: reparações decide pela garantia.
rule-damaged_or_missing_item-which_lines = O pedido tem vários artigos e não é claro de qual se trata.
rule-damaged_or_missing_item-high_value = O pedido tem um valor tão alto que um responsável da equipa o analisa antes de se prometer algo.
rule-damaged_or_missing_item-report_allowed = Avisado a tempo: substituição por nossa conta ou reembolso, à escolha.
rule-damaged_or_missing_item-repeated_failure = O mesmo foi recusado ou falhou várias vezes nesta conversa: um responsável assume.

workflow-exchange_item = Trocar por outra variante

action-exchange_item = Abrir a troca

field-exchanging = Em troca
field-exchange_requested_on = Troca aberta em
field-exchange_by = Pode ser trocado até
field-variants = Passa a

rule-exchange_item-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-exchange_item-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-exchange_item-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-exchange_item-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-exchange_item-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-exchange_item-identity_unknown = Ainda não sabemos com certeza suficiente quem escreve, por isso perguntamos primeiro.
rule-exchange_item-order_unknown = O pedido indicado não está entre os desta pessoa.
rule-exchange_item-no_orders = Não há pedidos desta pessoa aqui; talvez estejam em outro e-mail.
rule-exchange_item-which_order = Há vários pedidos e nenhum foi indicado.
rule-exchange_item-change_running = Está a ser alterado; nada se promete antes da resposta do sistema.
rule-exchange_item-change_unclear = O sistema recusou ou nada disse: verificar lá primeiro, sem tentar de novo.
rule-exchange_item-status_missing = O sistema não indica o estado deste pedido, por isso uma pessoa verifica.
rule-exchange_item-change_done = O sistema já o fez; falta comunicar.
rule-exchange_item-open_order_changed = O sistema já o fez; falta comunicar.
rule-exchange_item-exchange_requested = Há uma troca em curso para este pedido.
rule-exchange_item-not_delivered = O pedido ainda não foi entregue; depois pode ser trocado.
rule-exchange_item-status_unknown = As regras não conhecem este estado; uma pessoa verifica antes de se dizer algo.
rule-exchange_item-delivery_day_missing = Falta o dia da entrega, por isso não é possível contar o prazo: uma pessoa verifica.
rule-exchange_item-delivery_day_ahead = O dia da entrega está no futuro, por isso um relógio ou um registo está errado: uma pessoa verifica.
rule-exchange_item-deadline_passed = Passou o prazo de troca, contado da entrega.
rule-exchange_item-which_lines = O pedido tem vários artigos e não é claro qual é.
rule-exchange_item-which_variant = Não é claro o que se pretende: perguntamos com as opções.
rule-exchange_item-sold_out = A variante desejada não está disponível.
rule-exchange_item-changed_instead = Ainda não embalado e disponível: passa à outra variante, só se acerta a diferença.
rule-exchange_item-exchange_allowed = No prazo e disponível: volta grátis e segue a outra variante.
rule-exchange_item-repeated_failure = O mesmo foi recusado ou falhou várias vezes nesta conversa: um responsável assume.
rule-exchange_item-high_value = O valor é tão alto que um responsável tem de aprovar primeiro.

workflow-general_question = Uma pergunta geral

rule-general_question-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-general_question-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-general_question-answered = Um artigo público di-lo na sua língua; a resposta cita-o.
rule-general_question-other_language = Só um artigo noutra língua o diz: responde uma pessoa.
rule-general_question-no_article = Nenhum artigo fala disto: uma pessoa informa-se.

workflow-invoice_copy = Uma cópia da fatura

action-send_invoice = Enviar a fatura

field-invoice = Fatura
field-invoice_sent_on = Fatura enviada em

rule-invoice_copy-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-invoice_copy-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-invoice_copy-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-invoice_copy-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-invoice_copy-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-invoice_copy-identity_unknown = Ainda não sabemos com certeza suficiente quem escreve, por isso perguntamos primeiro.
rule-invoice_copy-order_unknown = O pedido indicado não está entre os desta pessoa.
rule-invoice_copy-no_orders = Não há pedidos desta pessoa aqui; talvez estejam em outro e-mail.
rule-invoice_copy-which_order = Há vários pedidos e nenhum foi indicado.
rule-invoice_copy-invoice_running = A fatura está a ser enviada; nada se diz antes da resposta do sistema.
rule-invoice_copy-invoice_unclear = O sistema não enviou a fatura ou não o disse: uma pessoa apura porquê.
rule-invoice_copy-invoice_sent = O sistema enviou a fatura; falta comunicar.
rule-invoice_copy-invoice_offered = Há fatura e ela só segue para o e-mail do pedido.
rule-invoice_copy-not_yet = A fatura é emitida no dia do envio.
rule-invoice_copy-cancelled = O pedido foi cancelado antes do envio: não há fatura.
rule-invoice_copy-invoice_missing = Devia haver fatura e não há: a contabilidade verifica.
rule-invoice_copy-trip_orders_unavailable = O sistema de reservas não respondeu; ainda não se pode dizer nada.
rule-invoice_copy-trip_identity_locked = Demasiadas tentativas não corresponderam a ninguém; a equipa tem de apurar quem escreve.
rule-invoice_copy-trip_identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam verificados.
rule-invoice_copy-trip_identity_unknown = Não sabemos com certeza suficiente quem escreve; perguntamos antes de falar de uma viagem.
rule-invoice_copy-trip_order_unknown = O código indicado não está entre as reservas desta pessoa.
rule-invoice_copy-trip_no_orders = Esta pessoa não tem reservas aqui; talvez estejam com outro e-mail.
rule-invoice_copy-trip_which_order = Várias reservas, e não foi dito qual.
rule-invoice_copy-trip_invoice_offered = Há fatura e ela só segue para o e-mail da reserva.

workflow-membership_update = Pausar, melhorar ou terminar uma adesão

action-update_membership = Mudar a adesão

field-change = Alteração
field-customer = Titular da conta

rule-membership_update-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-membership_update-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-membership_update-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-membership_update-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-membership_update-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-membership_update-identity_unknown = Ainda não sabemos com certeza suficiente quem escreve, por isso perguntamos primeiro.
rule-membership_update-change_running = Está a ser alterado; nada se promete antes da resposta do sistema.
rule-membership_update-change_unclear = O sistema recusou ou nada disse: verificar lá primeiro, sem tentar de novo.
rule-membership_update-change_done = O sistema já o fez; falta comunicar.
rule-membership_update-no_membership = Não há adesão, ou já não há.
rule-membership_update-which_change = Não é claro o que fazer com a adesão: perguntamos.
rule-membership_update-already = A adesão já está como pedido.
rule-membership_update-few_points = Faltam pontos para subir de nível.
rule-membership_update-pause = Pode ser pausada a qualquer momento; os pontos ficam.
rule-membership_update-resume = Uma adesão pausada pode ser retomada sempre.
rule-membership_update-upgrade = Há pontos suficientes para o Circle Plus.
rule-membership_update-end = Pode terminar sempre; os pontos valem mais algum tempo.
rule-membership_update-repeated_failure = O mesmo foi recusado ou falhou várias vezes nesta conversa: um responsável assume.

workflow-modify_order_items = Mudar artigos de um pedido em aberto

action-modify_order_items = Mudar os artigos
action-change_quantity = Mudar a quantidade
action-change_variant_and_quantity = Mudar variante e quantidade
action-remove_items = Retirar do pedido

field-modified_on = Alterado em

rule-modify_order_items-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-modify_order_items-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-modify_order_items-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-modify_order_items-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-modify_order_items-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-modify_order_items-identity_unknown = Ainda não sabemos com certeza suficiente quem escreve, por isso perguntamos primeiro.
rule-modify_order_items-order_unknown = O pedido indicado não está entre os desta pessoa.
rule-modify_order_items-no_orders = Não há pedidos desta pessoa aqui; talvez estejam em outro e-mail.
rule-modify_order_items-which_order = Há vários pedidos e nenhum foi indicado.
rule-modify_order_items-change_running = Está a ser alterado; nada se promete antes da resposta do sistema.
rule-modify_order_items-change_unclear = O sistema recusou ou nada disse: verificar lá primeiro, sem tentar de novo.
rule-modify_order_items-status_missing = O sistema não indica o estado deste pedido, por isso uma pessoa verifica.
rule-modify_order_items-change_done = O sistema já o fez; falta comunicar.
rule-modify_order_items-too_late = O pedido já saiu; pode ser trocado ou devolvido.
rule-modify_order_items-packing = O pedido está na embalagem: só o armazém sabe se ainda dá para mudar.
rule-modify_order_items-status_unknown = As regras não conhecem este estado; uma pessoa verifica antes de se dizer algo.
rule-modify_order_items-which_lines = O pedido tem vários artigos e não é claro qual é.
rule-modify_order_items-which_line = Foi indicada uma quantidade e não é claro de que artigo.
rule-modify_order_items-quantity_unpriced = O pedido não tem preço para este artigo, por isso uma pessoa calcula o valor.
rule-modify_order_items-quantity_many = Tantas unidades de um artigo só são prometidas depois de perguntar ao armazém.
rule-modify_order_items-quantity_allowed = Ainda por embalar: o artigo vai na quantidade desejada e só se acerta a diferença.
rule-modify_order_items-which_variant = Não é claro o que se pretende: perguntamos com as opções.
rule-modify_order_items-sold_out = A variante desejada não está disponível.
rule-modify_order_items-modify_allowed = Ainda não embalado e disponível: passa à outra variante, só se acerta a diferença.
rule-modify_order_items-remove_all = Não ficaria nada do pedido, por isso perguntamos se é para cancelar.
rule-modify_order_items-remove_allowed = Ainda não embalado: o artigo é retirado e o seu preço devolvido.
rule-modify_order_items-both_which_line = Foi pedida outra variante e um número, sem dizer de que artigo.
rule-modify_order_items-both_unpriced = Não há preço para isto, por isso uma pessoa faz a conta.
rule-modify_order_items-both_many = Tantas unidades de um artigo só se prometem depois de perguntar ao armazém.
rule-modify_order_items-both_allowed = Ainda não embalado e à venda: tantas da outra variante quantas se quiser, só se acerta a diferença.
rule-modify_order_items-repeated_failure = O mesmo foi recusado ou falhou várias vezes nesta conversa: um responsável assume.

workflow-refund_status = Onde está o meu reembolso?

field-refunded_on = Reembolsado em
field-refunded = Valor reembolsado
field-returned_on = Devolução recebida em

rule-refund_status-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-refund_status-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-refund_status-orders_unavailable = O sistema de pedidos não respondeu; ainda não se pode dizer nada sobre pedidos.
rule-refund_status-identity_locked = Muitas tentativas não correspondiam a ninguém; o atendimento deve descobrir quem escreve.
rule-refund_status-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam confirmados.
rule-refund_status-identity_unknown = Ainda não sabemos com certeza suficiente quem escreve, por isso perguntamos primeiro.
rule-refund_status-order_unknown = O pedido indicado não está entre os desta pessoa.
rule-refund_status-no_orders = Não há pedidos desta pessoa aqui; talvez estejam em outro e-mail.
rule-refund_status-which_order = Há vários pedidos e nenhum foi indicado.
rule-refund_status-status_missing = O sistema não indica o estado deste pedido, por isso uma pessoa verifica.
rule-refund_status-refund_sent = O reembolso foi enviado há poucos dias; o banco pode precisar de mais algum tempo.
rule-refund_status-refund_sent_earlier = O reembolso já devia estar no extrato; se não estiver, mandamos localizá-lo.
rule-refund_status-return_overdue = A devolução chegou há mais tempo do que um reembolso pode demorar: a contabilidade verifica hoje.
rule-refund_status-return_arrived = A devolução chegou e o prazo do reembolso está a correr.
rule-refund_status-cancellation_overdue = O cancelamento é anterior ao que um reembolso pode demorar: a contabilidade verifica hoje.
rule-refund_status-cancelled = O pedido foi cancelado e o prazo do reembolso está a correr.
rule-refund_status-day_missing = O dia a partir do qual conta o reembolso não está registado: a contabilidade verifica.
rule-refund_status-return_on_its_way = A devolução está aberta, mas ainda não chegou; o reembolso vem depois.
rule-refund_status-nothing_to_refund = Nada foi devolvido nem cancelado, por isso não há reembolso.
rule-refund_status-status_unknown = As regras não conhecem este estado; uma pessoa verifica antes de se dizer algo.

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
rule-return_item-delivery_day_ahead = O dia da entrega está no futuro, por isso um relógio ou um registo está errado: uma pessoa verifica.
rule-return_item-holiday_which_lines = Comprado antes das festas e sem artigo indicado: perguntamos qual é devolvido.
rule-return_item-holiday_return = Comprado antes das festas: pode ser devolvido sem custos durante mais tempo.
rule-return_item-deadline_passed = O prazo de devolução, contado a partir do dia da entrega, já terminou.
rule-return_item-which_lines = O pedido tem vários artigos e não está claro quais serão devolvidos.
rule-return_item-payment_missing = O sistema não indica como o pedido foi pago, por isso uma pessoa verifica.
rule-return_item-return_allowed = O prazo de devolução ainda não terminou: a devolução é gratuita e o dinheiro volta pelo meio de pagamento original.
rule-return_item-repeated_failure = O mesmo foi recusado ou falhou várias vezes nesta conversa: um responsável assume.
rule-return_item-high_value = O valor é tão alto que um responsável tem de aprovar primeiro.
rule-return_item-holiday_high_value = O valor é tão alto que um responsável tem de aprovar primeiro.

# Reservations

field-booked_on = Reservado em
field-departs_on = Partida em
field-returns_on = Regresso em
field-route = Trajeto
field-fare = Tarifa
field-travellers = Viajantes
field-bags = Malas
field-refundable = Devolvido se cancelar
field-change_fee = Taxa para outro dia
field-bag_price = Preço por mala
field-changed_on = Alterado em
field-paid_back = Devolvido
field-reservation = Reserva
field-flights = Voos
field-days = Novos dias
field-passenger = Viajante
field-last_name = Apelido (sobrenome)

value-status-confirmed = Confirmada
value-status-checked_in = Check-in feito
value-status-flown = Realizada
value-fare-basic = Básica
value-fare-standard = Padrão
value-fare-flex = Flexível

workflow-reservation_status = Em que pé está uma reserva

rule-reservation_status-identity = Antes de falar de uma viagem é preciso saber quem escreve.
rule-reservation_status-none = Nenhuma regra cobre este caso; decide uma pessoa.
rule-reservation_status-orders_unavailable = O sistema de reservas não respondeu; ainda não se pode dizer nada.
rule-reservation_status-identity_locked = Demasiadas tentativas não corresponderam a ninguém; a equipa tem de apurar quem escreve.
rule-reservation_status-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam verificados.
rule-reservation_status-identity_unknown = Não sabemos com certeza suficiente quem escreve; perguntamos antes de falar de uma viagem.
rule-reservation_status-order_unknown = O código indicado não está entre as reservas desta pessoa.
rule-reservation_status-no_orders = Esta pessoa não tem reservas aqui; talvez estejam com outro e-mail.
rule-reservation_status-which_order = Várias reservas, e não foi dito qual.
rule-reservation_status-status_missing = O sistema não indica o estado desta reserva; uma pessoa verifica.
rule-reservation_status-cancelled = A reserva está cancelada.
rule-reservation_status-flown = A viagem terminou.
rule-reservation_status-status_unknown = As regras não conhecem este estado; primeiro verifica uma pessoa.
rule-reservation_status-trip_missing = O sistema não diz para onde nem quando é a viagem: uma pessoa verifica.
rule-reservation_status-departed = A viagem começou, mas o sistema ainda a dá como confirmada: uma pessoa verifica primeiro.
rule-reservation_status-checked_in = Check-in feito: os cartões de embarque foram emitidos.
rule-reservation_status-confirmed = A reserva está confirmada e paga.

workflow-reservation_cancel = Desistir de uma viagem

action-cancel_reservation = Cancelar uma reserva
action-withdraw_reservation = Anular uma reserva recente

rule-reservation_cancel-identity = Antes de falar de uma viagem é preciso saber quem escreve.
rule-reservation_cancel-none = Nenhuma regra cobre este caso; decide uma pessoa.
rule-reservation_cancel-orders_unavailable = O sistema de reservas não respondeu; ainda não se pode dizer nada.
rule-reservation_cancel-identity_locked = Demasiadas tentativas não corresponderam a ninguém; a equipa tem de apurar quem escreve.
rule-reservation_cancel-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam verificados.
rule-reservation_cancel-identity_unknown = Não sabemos com certeza suficiente quem escreve; perguntamos antes de falar de uma viagem.
rule-reservation_cancel-order_unknown = O código indicado não está entre as reservas desta pessoa.
rule-reservation_cancel-no_orders = Esta pessoa não tem reservas aqui; talvez estejam com outro e-mail.
rule-reservation_cancel-status_missing = O sistema não indica o estado desta reserva; uma pessoa verifica.
rule-reservation_cancel-status_unknown = As regras não conhecem este estado; primeiro verifica uma pessoa.
rule-reservation_cancel-which_order = Várias reservas, e não foi dito qual cancelar.
rule-reservation_cancel-cancel_running = O cancelamento está em curso; nada se promete antes da resposta do sistema.
rule-reservation_cancel-cancel_unclear = O sistema não disse se foi cancelada: ver lá primeiro, não repetir.
rule-reservation_cancel-cancelled_now = O sistema cancelou-a e a pessoa ainda não sabe.
rule-reservation_cancel-cancelled_before = A reserva já está cancelada.
rule-reservation_cancel-cancel_failed = O sistema recusou cancelar: uma pessoa apura porquê.
rule-reservation_cancel-flown = A viagem terminou, não há nada a cancelar.
rule-reservation_cancel-amounts_missing = O sistema não diz o que se devolve nem quando se parte: uma pessoa verifica.
rule-reservation_cancel-leaves_now = Check-in feito, ou o primeiro voo parte hoje ou já partiu: decide uma pessoa.
rule-reservation_cancel-withdraw = Reservada há um dia no máximo e partida distante: devolve-se tudo, seja qual for a tarifa.
rule-reservation_cancel-cancel_free = A tarifa devolve o valor completo.
rule-reservation_cancel-ask_first = A tarifa devolve só uma parte e é definitivo: primeiro é preciso acordo.
rule-reservation_cancel-cancel_confirmed = A pessoa sabe o que se devolve e quer cancelar.
rule-reservation_cancel-repeated_failure = O mesmo foi recusado ou falhou várias vezes nesta conversa: um responsável assume.
rule-reservation_cancel-withdraw_high_value = O valor é tão alto que um responsável tem de aprovar primeiro.
rule-reservation_cancel-high_value = O valor é tão alto que um responsável tem de aprovar primeiro.

workflow-reservation_change = Alterar uma viagem

action-change_day = Passar um voo para outro dia
action-add_bags = Acrescentar malas
action-correct_name = Corrigir um nome

rule-reservation_change-identity = Antes de falar de uma viagem é preciso saber quem escreve.
rule-reservation_change-none = Nenhuma regra cobre este caso; decide uma pessoa.
rule-reservation_change-orders_unavailable = O sistema de reservas não respondeu; ainda não se pode dizer nada.
rule-reservation_change-identity_locked = Demasiadas tentativas não corresponderam a ninguém; a equipa tem de apurar quem escreve.
rule-reservation_change-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam verificados.
rule-reservation_change-identity_unknown = Não sabemos com certeza suficiente quem escreve; perguntamos antes de falar de uma viagem.
rule-reservation_change-order_unknown = O código indicado não está entre as reservas desta pessoa.
rule-reservation_change-no_orders = Esta pessoa não tem reservas aqui; talvez estejam com outro e-mail.
rule-reservation_change-status_missing = O sistema não indica o estado desta reserva; uma pessoa verifica.
rule-reservation_change-status_unknown = As regras não conhecem este estado; primeiro verifica uma pessoa.
rule-reservation_change-which_order = Várias reservas, e não foi dito qual alterar.
rule-reservation_change-change_running = A alteração está em curso; nada se promete antes da resposta do sistema.
rule-reservation_change-change_unclear = O sistema não disse se foi alterada: ver lá primeiro, não repetir.
rule-reservation_change-day_changed = O sistema mudou o voo e a pessoa ainda não sabe.
rule-reservation_change-bags_added = O sistema acrescentou as malas e a pessoa ainda não sabe.
rule-reservation_change-name_corrected = O sistema corrigiu o nome e a pessoa ainda não sabe.
rule-reservation_change-change_failed = O sistema recusou a alteração: uma pessoa apura porquê.
rule-reservation_change-over = A viagem terminou ou foi cancelada, nada pode ser alterado.
rule-reservation_change-leaves_now = Check-in feito, ou o primeiro voo parte hoje ou já partiu: decide uma pessoa.
rule-reservation_change-name_which = Não está claro de quem é o nome a corrigir.
rule-reservation_change-name_offered = Um nome mal escrito é corrigido sem custo.
rule-reservation_change-bags_many = Mais malas do que um voo permite.
rule-reservation_change-bags_ask = As malas custam dinheiro: primeiro é preciso acordo.
rule-reservation_change-bags_confirmed = A pessoa conhece o preço e quer as malas.
rule-reservation_change-day_fixed = A tarifa não permite outros dias.
rule-reservation_change-day_full = O voo está cheio ou não existe nesse dia.
rule-reservation_change-day_ask = Outro dia pode custar: primeiro é preciso acordo.
rule-reservation_change-day_confirmed = A pessoa conhece o custo e quer o outro dia.
rule-reservation_change-what = Não está claro o que alterar, nem como.
rule-reservation_change-repeated_failure = O mesmo foi recusado ou falhou várias vezes nesta conversa: um responsável assume.

workflow-baggage = Bagagem perdida ou danificada

action-report_baggage = Registar o aviso de bagagem

field-baggage_reported_on = Bagagem comunicada em
field-baggage_problem = Bagagem
field-problem = Problema
value-baggage_problem-missing = Não chegou
value-baggage_problem-damaged = Danificada
value-problem-missing = Não chegou
value-problem-damaged = Danificada

rule-baggage-identity = Antes de falar de uma viagem é preciso saber quem escreve.
rule-baggage-none = Nenhuma regra cobre este caso; decide uma pessoa.
rule-baggage-orders_unavailable = O sistema de reservas não respondeu; ainda não se pode dizer nada.
rule-baggage-identity_locked = Demasiadas tentativas não corresponderam a ninguém; a equipa tem de apurar quem escreve.
rule-baggage-identity_no_match = Os dados não correspondem a ninguém; pedimos que sejam verificados.
rule-baggage-identity_unknown = Não sabemos com certeza suficiente quem escreve; perguntamos antes de falar de uma viagem.
rule-baggage-order_unknown = O código indicado não está entre as reservas desta pessoa.
rule-baggage-no_orders = Esta pessoa não tem reservas aqui; talvez estejam com outro e-mail.
rule-baggage-which_order = Várias reservas, e não foi dito qual.
rule-baggage-report_running = O aviso está a ser registado; nada se diz antes da resposta do sistema.
rule-baggage-report_unclear = O sistema recusou o aviso ou não disse se o registou: verificar lá primeiro, sem tentar de novo.
rule-baggage-report_recorded = O aviso está registado; falta comunicar.
rule-baggage-reported_already = A bagagem desta viagem já foi comunicada e está em tratamento.
rule-baggage-status_missing = O sistema não indica o estado desta reserva; uma pessoa verifica.
rule-baggage-status_unknown = As regras não conhecem este estado; primeiro verifica uma pessoa.
rule-baggage-trip_missing = O sistema não diz para onde nem quando é a viagem: uma pessoa verifica.
rule-baggage-not_begun = Esta viagem ainda não começou: a mala é de outra.
rule-baggage-late = Passou o prazo para comunicar bagagem: decide a chefia.
rule-baggage-what = Não é claro se a bagagem não chegou ou chegou danificada.
rule-baggage-missing = Comunicado a tempo: o serviço de bagagens procura a mala.
rule-baggage-damaged = Comunicado a tempo: o serviço de bagagens trata do dano.

workflow-person_wanted = É precisa uma pessoa

rule-person_wanted-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-person_wanted-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-person_wanted-taken_over = Pede uma pessoa: o apoio ao cliente assume, digam o que disserem as outras regras.

workflow-legal_threat = Advogados, tribunais ou autoridades

rule-legal_threat-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-legal_threat-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-legal_threat-legal = Fala de advogados, tribunal ou autoridades: o departamento jurídico assume, nada é prometido nem contestado.

workflow-safety_report = Perigo ou um ferimento

rule-safety_report-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-safety_report-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-safety_report-danger = Fala de perigo, ferimentos ou emergência: a equipa de segurança assume de imediato, antes de tudo o resto.

workflow-vulnerable_customer = Alguém que precisa de mais ajuda

rule-vulnerable_customer-identity = É preciso saber quem escreve antes de dizer algo sobre um pedido.
rule-vulnerable_customer-none = Nenhuma regra cobre este caso, por isso decide uma pessoa.
rule-vulnerable_customer-vulnerable = Em aflição, doente ou a precisar de ajuda: o acompanhamento pessoal assume e faz tudo com o cliente.
