# Onde está o meu reembolso?

refund-sent =
    Boas notícias: o reembolso { $has_refunded ->
        [yes] de { $refunded }
       *[no] do valor
    } do seu pedido { $order } foi enviado em { $refunded_on
    }, pelo meio de pagamento usado. Conforme o banco, pode levar até  { $bank_workdays ->
        [one] um dia útil
       *[other] { $bank_workdays } dias úteis
    } para aparecer no extrato.
refund-sent-earlier =
    O reembolso { $has_refunded ->
        [yes] de { $refunded }
       *[no] do valor
    } do seu pedido { $order } foi enviado em { $refunded_on
    }, pelo meio de pagamento usado. Já deve constar do seu extrato com o nome { $brand
    }. Se não o encontrar, por favor, avise-me e peço que localizem o pagamento.
refund-in-progress =
    A devolução do seu pedido { $order } chegou até nós em { $returned_on }. A partir dessa data, o reembolso é feito em
    { $refund_workdays_from } a { $refund_workdays } dias úteis, pelo meio de pagamento usado, e receberá um e-mail assim que
    o dinheiro estiver a caminho.
refund-after-cancel =
    O seu pedido { $order } foi cancelado em { $cancelled_on }. A partir dessa data, o reembolso do valor total é feito em
    { $refund_workdays_from } a { $refund_workdays } dias úteis, pelo meio de pagamento usado, e receberá um e-mail assim que
    o dinheiro estiver a caminho.
refund-overdue =
    Lamento muito: o reembolso do seu pedido { $order } já devia ter sido enviado e ainda não o vejo. Vou pedir à
    contabilidade que verifique hoje mesmo e conto aqui o que responderem.
refund-after-return =
    A devolução do seu pedido { $order } está aberta{ $has_returning ->
        [yes] {" "}({ $returning })
       *[no] {""}
    }, mas a encomenda ainda não chegou até nós. Assim que chegar, fazemos o reembolso em { $refund_workdays_from } a {
    $refund_workdays } dias úteis, pelo meio de pagamento usado.
refund-none =
    No seu pedido { $order } não vejo nenhuma devolução nem cancelamento, por isso não há reembolso em curso. Já enviou alguma
    coisa de volta, ou gostaria de enviar? Conte-me um pouco mais, por favor, e resolvemos.
refund-being-checked =
    Agradecemos a pergunta. Vou verificar com a contabilidade como está o reembolso do seu pedido { $order } e aviso aqui
    assim que souber.
