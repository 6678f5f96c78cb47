# Algo chegou danificado ou está em falta

# O que a confirmação faz, para quem atende.
damage-consequence =
    Regista como danificado, errado ou em falta, do pedido { $order }: { $chosen }. O armazém prepara uma substituição ou um
    reembolso, conforme a escolha de quem comprou.

damage-offered =
    Lamento muito o problema com { $chosen }, do seu pedido { $order }. Vou registar isto agora e confirmo aqui. Poderia
    enviar uma foto do dano ou da guia de remessa, e outra da caixa com a etiqueta? E prefere uma substituição ou o dinheiro
    de volta? Se for uma luminária, por favor, não a ligue à tomada.
    .short = Lamento muito o problema com { $chosen }. Vou registar isto e confirmo aqui; uma foto do artigo e da caixa com a etiqueta ajuda muito.
damage-recorded =
    Está registado: { $chosen }, do seu pedido { $order }. Assim que as suas fotos chegarem, enviamos uma substituição por
    nossa conta ou fazemos o reembolso, como preferir. Por favor, guarde a embalagem até lá.
damage-running =
    Um momento, por favor: vou registar isto agora mesmo e já respondo aqui.
damage-under-way =
    O seu aviso de { $damage_reported_on } sobre o pedido { $order } está connosco e em tratamento{ $has_damaged ->
        [yes] : { $damaged }
       *[no] {""}
    }. Se houver novidades ou mais fotos, por favor, envie-as aqui.
damage-not-sent =
    O seu pedido { $order } ainda não saiu, por isso não pode ser a encomenda que recebeu. Que artigos contém, ou que número
    está na guia de remessa? Assim encontro o pedido certo.
damage-on-its-way =
    Segundo a transportadora, o seu pedido { $order } ainda está a caminho; talvez alguma coisa chegue noutra encomenda. Se já
    o tem e algo está partido ou falta, por favor, avise-me e envie uma foto da guia de remessa.
damage-warranty =
    Lamento. O seu pedido { $order } foi entregue há mais de { $report_days } dias, por isso vale a garantia, que dura
    { $warranty_years ->
        [one] um ano
       *[other] { $warranty_years } anos
    }. A nossa equipa de reparações vai ver o caso e responde aqui em dois dias úteis; uma foto ou um vídeo curto ajuda.
damage-being-checked =
    Lamento. Vou verificar em que ponto está o seu pedido { $order } e digo aqui o que podemos fazer assim que souber.
damage-which-lines =
    Lamento. { $has_choices ->
        [yes] De qual se trata: { $choices }?
       *[no] De que artigo do seu pedido { $order } se trata?
    }
