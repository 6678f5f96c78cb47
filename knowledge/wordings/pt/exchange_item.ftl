# Trocar por outra variante

# O que o novo artigo custa a mais ou a menos; partes comuns.
difference-note =
    { $difference_kind ->
        [more] A diferença de { $difference } é cobrada pelo meio de pagamento usado.
        [less] A diferença de { $difference } é devolvida pelo meio de pagamento usado.
       *[same] O preço é o mesmo, por isso não há nada a pagar.
    }

# O que a confirmação faz, para quem atende.
exchange-consequence =
    Abre uma troca do pedido { $order }: volta { $chosen } e segue { $wanted } quando a transportadora tiver lido a devolução.
    { difference-note }

exchange-offered =
    Com todo o gosto. Vou abrir a troca do seu pedido { $order } e confirmo aqui: devolve gratuitamente { $chosen } e recebe
    { $wanted }. { difference-note }
exchange-done =
    A troca do seu pedido { $order } está aberta e a etiqueta de devolução segue por e-mail. Assim que a transportadora ler a
    sua encomenda, enviamos o novo artigo.
exchange-which-lines =
    Com todo o gosto. { $has_choices ->
        [yes] O que gostaria de trocar: { $choices }?
       *[no] Que artigo do seu pedido { $order } gostaria de trocar?
    }
exchange-which-variant =
    Com todo o gosto. { $has_offers ->
        [yes] O que prefere em vez de { $chosen }: { $offers }?
       *[no] Que variante prefere em vez de { $chosen }?
    }
exchange-sold-out =
    Lamento: a variante que prefere em vez de { $chosen } não está disponível neste momento. Pode devolver o artigo
    gratuitamente, ou vejo se outra serve.
exchange-too-late =
    Lamento: as trocas são possíveis durante { $exchange_days } dias depois da entrega, e o seu pedido { $order } foi entregue
    em { $delivered_on }. Se algo tem defeito, por favor, avise-me: a garantia dura muito mais.
exchange-under-way =
    Já há uma troca em curso para o seu pedido { $order }; o e-mail sobre ela explica como devolver o artigo.
exchange-not-delivered =
    O seu pedido { $order } ainda não foi entregue. Assim que o tiver, pode trocá-lo gratuitamente durante { $exchange_days }
    dias; escreva-me nessa altura.
