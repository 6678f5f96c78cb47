# Devolver um artigo

# Partes comuns a vários textos.
refund-note =
    Assim que a encomenda chegar até nós, reembolsamos { $has_chosen_amount ->
        [yes] { $chosen_amount }
       *[no] o valor pago
    } em { $refund_workdays_from } a { $refund_workdays } dias úteis, pelo meio de pagamento usado no pedido.

# O que a confirmação faz, para quem atende.
return-consequence =
    Abre uma devolução gratuita do pedido { $order }: { $chosen }. A etiqueta segue por e-mail; o valor de { $chosen_amount }
    volta para o meio de pagamento original quando a encomenda chegar.

return-offered =
    Com certeza: pode devolver gratuitamente até { $return_by }, do seu pedido { $order }: { $chosen }. Vou abrir a devolução
    e aviso aqui assim que estiver tudo pronto. { refund-note }
    .short = Pode devolver gratuitamente até { $return_by }: { $chosen }. Vou abrir a devolução e confirmo aqui.
return-offered-holiday =
    Com certeza: pode devolver gratuitamente até { $holiday_by }, do seu pedido { $order }: { $chosen }. Vou abrir a devolução
    e aviso aqui assim que estiver tudo pronto. { refund-note }
    .short = Pode devolver gratuitamente até { $holiday_by }: { $chosen }. Vou abrir a devolução e confirmo aqui.
return-opened =
    { $has_returning ->
        [yes] A devolução do seu pedido { $order } está aberta: { $returning }.
       *[no] A devolução do seu pedido { $order } está aberta.
    } Em instantes receberá um e-mail com a etiqueta. Por favor, envie a encomenda no prazo de { $hand_in_days ->
        [one] um dia
       *[other] { $hand_in_days } dias
    } e guarde o recibo. Assim que ela chegar até nós, fazemos o reembolso em { $refund_workdays_from } a { $refund_workdays }
    dias úteis, pelo meio de pagamento usado no pedido.
    .short = A devolução do seu pedido { $order } está aberta e a etiqueta segue por e-mail. Por favor, envie a encomenda no prazo de { $hand_in_days ->
        [one] um dia
       *[other] { $hand_in_days } dias
    }.
return-running =
    Um momento, por favor: vou cuidar disso agora mesmo e já respondo aqui.
return-under-way =
    Há uma devolução em curso para o seu pedido { $order }{ $has_returning ->
        [yes] : { $returning }
       *[no] {""}
    }. O e-mail sobre a devolução explica como enviar a encomenda. Fazemos o reembolso em { $refund_workdays_from } a
    { $refund_workdays } dias úteis depois de ela chegar até nós. Se quiser devolver mais alguma coisa deste pedido, é só dizer.
return-being-checked =
    Agradecemos a sua mensagem. Vou verificar em que ponto está o seu pedido { $order } e aviso aqui assim que souber.
return-already-back =
    O seu pedido { $order } já voltou para nós. Se tiver alguma pergunta sobre ele, estou aqui para ajudar.
return-cancelled =
    O seu pedido { $order } foi cancelado, por isso não há nada para devolver. Se mesmo assim recebeu alguma coisa, por favor,
    avise-me.
return-not-delivered =
    O seu pedido { $order } ainda não foi entregue{ $has_promised_on ->
        [yes] ; deve chegar até { $promised_on }
       *[no] {""}
    }. Depois da entrega, tem { $return_days } dias para devolver o que quiser, gratuitamente. Quando ele chegar, é só escrever.
return-too-late =
    Lamento: o seu pedido { $order } foi entregue no dia { $delivered_on } e as devoluções são possíveis durante { $return_days }
    dias, ou seja, até { $return_by }. Esse prazo já terminou. Se algum artigo tem defeito, por favor, diga qual é o problema: a
    garantia dura muito mais tempo.
    .short = Lamento, o seu pedido { $order } podia ser devolvido até { $return_by }; esse prazo já terminou. Se algum artigo tem defeito, é só dizer.
return-which-order =
    Ajudo com prazer. { $has_orders ->
        [yes] Vejo vários pedidos em seu nome: { $orders }. De qual deles quer devolver algo?
       *[no] Vejo vários pedidos em seu nome. O que gostaria de devolver, ou qual é o número do pedido?
    }
return-which-lines =
    Ajudo com prazer. { $has_choices ->
        [yes] O que gostaria de devolver: { $choices }?
       *[no] Que artigos do seu pedido { $order } gostaria de devolver?
    }
