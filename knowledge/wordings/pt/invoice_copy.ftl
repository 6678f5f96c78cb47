# Uma cópia da fatura

# O que a confirmação faz, para quem atende.
invoice-consequence = Envia novamente a fatura { $invoice } de { $order } para o e-mail registado.

invoice-offered =
    Com certeza. Vou enviar a fatura { $invoice } do seu pedido { $order } para o e-mail do pedido e confirmo aqui assim que
    seguir.
invoice-sent =
    A fatura { $invoice } do seu pedido { $order } já seguiu para o e-mail do pedido. Se não a vir dentro de alguns minutos,
    por favor, procure também na pasta de spam.
invoice-running =
    Um momento, por favor: vou enviar a fatura agora mesmo e já respondo aqui.
invoice-not-yet =
    A fatura é emitida quando o pedido é enviado, e o seu pedido { $order } ainda não saiu. Vai recebê-la nesse dia por e-mail
    e ela também ficará na sua conta, em «Os meus pedidos».
invoice-none =
    O seu pedido { $order } foi cancelado antes do envio, por isso não há fatura. Se precisar de uma confirmação do
    cancelamento, por favor, avise-me.
invoice-being-checked =
    Agradecemos a sua mensagem. Ainda não vejo a fatura do seu pedido { $order }; vou perguntar à contabilidade e aviso aqui
    assim que souber.

# De uma viagem

invoice-trip-offered =
    Com certeza. Vou enviar a fatura { $invoice } da sua reserva { $order } para o e-mail da reserva e confirmo aqui
    assim que seguir.
invoice-trip-sent =
    A fatura { $invoice } da sua reserva { $order } já seguiu para o e-mail da reserva. Se não a vir dentro de alguns
    minutos, por favor, procure também na pasta de spam.
invoice-trip-being-checked =
    Agradecemos a sua mensagem. Ainda não vejo a fatura da sua reserva { $order }; vou perguntar à contabilidade e aviso
    aqui assim que souber.
