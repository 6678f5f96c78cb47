# Mudar artigos de um pedido em aberto

# O que a confirmação faz, para quem atende.
modify-consequence =
    Altera o pedido { $order } antes de ser embalado: { $chosen } passa a { $wanted }. { difference-note }

modify-offered =
    Com todo o gosto. No seu pedido { $order }, vou trocar { $chosen } por { $wanted } e confirmo aqui assim que estiver
    feito. { difference-note }
modify-done =
    O seu pedido { $order } está alterado. Vai receber um e-mail com o novo conteúdo.
modify-packing =
    O seu pedido { $order } está na embalagem e os artigos já não podem ser alterados daqui. Vou perguntar ao armazém e digo
    aqui se foi possível.
modify-too-late =
    O seu pedido { $order } já saiu, por isso os artigos não podem ser alterados. Assim que o tiver, pode trocar ou devolver
    tudo gratuitamente durante { $exchange_days } dias.

modify-quantity-consequence =
    Altera o pedido { $order } antes de ser embalado: a quantidade de { $chosen } passa a { $request_quantity }. { difference-note }
modify-quantity-offered =
    Com todo o gosto. No seu pedido { $order }, vou mudar a quantidade de { $chosen } para { $request_quantity } e confirmo aqui
    assim que estiver feito. { difference-note }
modify-quantity-many =
    Obrigado. Para { $request_quantity } unidades de { $chosen }, pergunto primeiro ao armazém e digo aqui se o seu pedido { $order }
    pode ser alterado assim.

modify-both-consequence =
    Altera o pedido { $order } antes de ser embalado: { $chosen } passa a { $wanted }, quantidade { $request_quantity }.
    { difference-note }
modify-both-offered =
    Com todo o gosto. No seu pedido { $order }, vou trocar { $chosen } por { $wanted }, quantidade { $request_quantity }, e
    confirmo aqui assim que estiver feito. { difference-note }
modify-remove-consequence =
    Retira { $chosen } do pedido { $order } antes de ser embalado.
modify-remove-offered =
    Com todo o gosto. Vou retirar { $chosen } do seu pedido { $order } e confirmo aqui assim que estiver feito. O total desce
    no valor do que sai.
modify-remove-all =
    Não há mais nada no seu pedido { $order }, por isso ficaria vazio. Prefere que cancele o pedido todo?
