# Uma reclamação

# O que a confirmação faz, para quem atende.
complaint-consequence =
    Regista uma reclamação sobre { $order }. A chefia da equipa lê-a e responde em { $answer_workdays ->
        [one] um dia útil
       *[other] { $answer_workdays } dias úteis
    }.

complaint-heard =
    Lamento que tenhamos ficado aquém, e agradecemos a franqueza. Gostaria de resolver isto. Poderia contar em poucas palavras
    o que aconteceu, e o número do pedido, se for sobre um pedido?
complaint-offered =
    Lamento que tenhamos ficado aquém, e agradecemos a franqueza. Vou passar isto à chefia da nossa equipa, junto com o seu
    pedido { $order }, e confirmo aqui. Se houver algo com que possamos compensar, é só dizer.
complaint-late =
    Lamento, e compreendo o seu desagrado: o seu pedido { $order } estava prometido para { $promised_on } e ainda não chegou.
    Vou perguntar o que o está a atrasar e passar a sua reclamação à chefia da nossa equipa; confirmo aqui.
complaint-recorded =
    A sua reclamação sobre o pedido { $order } está registada e com a chefia da nossa equipa. Receberá uma resposta pessoal em
    { $answer_workdays ->
        [one] um dia útil
       *[other] { $answer_workdays } dias úteis
    }. Agradecemos a sua paciência.
complaint-again =
    Lamento muito que isto ainda não esteja resolvido. A sua reclamação de { $complained_on } sobre o pedido { $order } está
    com a chefia da nossa equipa, e vou pedir que receba hoje uma resposta pessoal.
complaint-running =
    Um momento, por favor: vou anotar isto para a chefia da nossa equipa e já respondo aqui.
complaint-being-passed-on =
    Agradecemos a sua paciência. Vou garantir que a chefia da nossa equipa vê a sua reclamação e aviso aqui.

# Sobre uma viagem

complaint-trip-heard =
    Lamento que tenhamos ficado aquém, e agradecemos a franqueza. Gostaria de resolver isto. Poderia contar em poucas
    palavras o que aconteceu, e o código da reserva, se for sobre uma viagem?
complaint-trip-offered =
    Lamento que tenhamos ficado aquém, e agradecemos a franqueza. Vou passar isto à chefia da nossa equipa, junto com a
    sua reserva { $order }, e confirmo aqui. Se houver algo com que possamos compensar, é só dizer.
complaint-trip-recorded =
    A sua reclamação sobre a reserva { $order } está registada e com a chefia da nossa equipa. Receberá uma resposta pessoal em
    { $answer_workdays ->
        [one] um dia útil
       *[other] { $answer_workdays } dias úteis
    }. Agradecemos a sua paciência.
complaint-trip-again =
    Lamento muito que isto ainda não esteja resolvido. A sua reclamação de { $complained_on } sobre a reserva { $order }
    está com a chefia da nossa equipa, e vou pedir que receba hoje uma resposta pessoal.
