# Pagar de outra forma

# O que a confirmação faz, para quem atende.
payment-consequence =
    Cobra o pedido { $order } noutro meio de pagamento guardado: { $wanted }.

payment-offered =
    Com certeza. Vou passar a cobrança do seu pedido { $order } para { $wanted } e confirmo aqui assim que estiver feito.
payment-done =
    O seu pedido { $order } passa a ser cobrado no outro meio de pagamento. O que estava reservado fica livre.
payment-which =
    Com todo o gosto. { $has_offers ->
        [yes] Qual dos seus meios de pagamento guardados devo usar para o pedido { $order }: { $offers }?
       *[no] Qual dos seus meios de pagamento guardados devo usar para o pedido { $order }?
    }
payment-no-other =
    Na sua conta não vejo outro meio de pagamento que possa usar no pedido { $order }. Por favor, adicione-o na sua conta e
    escreva de novo; não envie números de cartão por aqui.
payment-gift-card-small =
    O saldo de { $wanted } não chega para o seu pedido { $order }. Devo usar outro dos seus meios de pagamento guardados?
payment-too-late =
    O seu pedido { $order } já não está à espera de ser embalado e já foi cobrado, por isso o meio de pagamento não pode ser
    alterado. Se houver um problema com a cobrança, por favor, avise-me.
