# Cancelar um pedido

# O que a confirmação faz, para quem atende.
cancel-consequence =
    Cancela definitivamente o pedido { $order } antes do envio. { $has_total ->
        [yes] O valor de { $total }
       *[no] O valor total
    } volta para o meio de pagamento original em { $refund_workdays_from } a { $refund_workdays } dias úteis.

cancel-offered =
    Com certeza. Vou cancelar o seu pedido { $order }{ items-note } e confirmo aqui assim que estiver feito. { $has_total ->
        [yes] O reembolso de { $total }
       *[no] O reembolso do valor total
    } é feito em { $refund_workdays_from } a { $refund_workdays } dias úteis, pelo meio de pagamento usado.
    .short = Com certeza, vou cancelar o seu pedido { $order } e confirmo aqui assim que estiver feito.
cancel-done =
    O seu pedido { $order } está cancelado. { $has_total ->
        [yes] O reembolso de { $total }
       *[no] O reembolso do valor total
    } é feito em { $refund_workdays_from } a { $refund_workdays
    } dias úteis, pelo meio de pagamento usado. Não precisa de fazer mais nada.
    .short = O seu pedido { $order } está cancelado e o dinheiro vai ser devolvido.
cancel-running =
    Um momento, por favor: vou cancelar o pedido agora mesmo e já respondo aqui.
cancel-already =
    O seu pedido { $order } já está cancelado{ $has_cancelled_on ->
        [yes] {" "}desde { $cancelled_on }
       *[no] {""}
    }. O valor total é devolvido pelo meio de pagamento usado, em { $refund_workdays_from } a { $refund_workdays
    } dias úteis depois do cancelamento.
cancel-packing =
    O seu pedido { $order } está na embalagem neste momento. Vou pedir ao armazém que o pare e digo aqui se foi possível. Se
    já tiver saído, basta recusar a encomenda ou devolvê-la gratuitamente.
cancel-shipped =
    Lamento: o seu pedido { $order } já saiu do nosso armazém e não pode ser cancelado. Pode recusar a encomenda na entrega ou
    devolvê-la gratuitamente até { $return_days } dias depois; nos dois casos recebe o dinheiro de volta.
cancel-delivered =
    O seu pedido { $order } já foi entregue, por isso não pode ser cancelado. Se não quiser ficar com ele, pode devolvê-lo
    gratuitamente até { $return_days } dias depois da entrega. Quer que eu abra uma devolução?
cancel-return-under-way =
    Já há uma devolução em curso para o seu pedido { $order }, por isso não é preciso cancelá-lo. O reembolso é feito assim
    que a encomenda chegar até nós.
cancel-being-checked =
    Agradecemos a sua mensagem. Vou verificar se o seu pedido { $order } ainda pode ser cancelado e aviso aqui assim que
    souber.
