# Onde está o meu pedido?

# Partes comuns a vários textos. { "" } não escreve nada.
items-note =
    { $has_items ->
        [yes] {" "}({ $items })
       *[no] {""}
    }
# O nome da transportadora fica sem artigo: ele muda de um nome para outro.
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] Pode acompanhar o envio com o número de rastreio { $tracking } (transportadora: { $carrier }).
           *[no] Pode acompanhar o envio com o número de rastreio { $tracking }.
        }
       *[no] {""}
    }

order-being-checked =
    Agradecemos a sua mensagem. Tenho o seu pedido { $order } à minha frente e vou confirmar exatamente em que ponto ele está.
    Aviso aqui assim que souber.
order-cancelled =
    O seu pedido { $order } foi cancelado, por isso não há nada a caminho. Se isso não era esperado, é só dizer, e vou apurar o
    que aconteceu.
order-return-requested =
    Há uma devolução em curso para o seu pedido { $order }. O e-mail sobre a devolução explica como enviar os artigos de volta.
order-exchange-requested =
    Há uma troca em curso para o seu pedido { $order }. O e-mail sobre a troca explica como enviar os artigos de volta.
order-returned =
    O seu pedido { $order } já voltou para nós. Se tiver alguma pergunta sobre ele, estou aqui para ajudar.
order-delivered-just-now =
    Segundo a transportadora, o seu pedido { $order } foi entregue no dia { $delivered_on }. Se ainda não o viu, pode estar com
    um vizinho ou em um lugar seguro por perto. Se no fim do próximo dia útil ele continuar sem aparecer, escreva novamente e
    vamos falar com a transportadora.
    .short = O seu pedido { $order } foi entregue no dia { $delivered_on }. Se não o recebeu, pergunte primeiro aos vizinhos, por favor.
order-delivered =
    Segundo a transportadora, o seu pedido { $order } foi entregue{ $has_delivered_on ->
        [yes] {" "}no dia { $delivered_on }
       *[no] {""}
    }. Não o recebeu? Por favor, avise-me e diga também se os vizinhos ou as pessoas da casa sabem de algo. Vamos
    perguntar à transportadora onde o deixou.
    .short = O seu pedido { $order } foi entregue{ $has_delivered_on ->
        [yes] {" "}no dia { $delivered_on }
       *[no] {""}
    }. Se não o recebeu, é só dizer, e vamos procurá-lo.
order-preparing =
    Agradecemos o seu pedido { $order }{ items-note }. Está em preparação e ainda não foi enviado.{ $has_promised_on ->
        [yes] {" "}Deve chegar até { $promised_on }.
       *[no] {""}
    } Assim que estiver a caminho, receberá um e-mail.
    .short = O seu pedido { $order } está em preparação. Assim que estiver a caminho, receberá um e-mail.
order-packed =
    O seu pedido { $order }{ items-note } está em fase de embalagem e em seguida vai para a transportadora.{ $has_promised_on ->
        [yes] {" "}Deve chegar até { $promised_on }.
       *[no] {""}
    } { tracking-note }
order-preparing-late =
    Lamento muito: o seu pedido { $order }{ items-note } deveria ter chegado até { $promised_on }, mas ainda não saiu do nosso
    armazém. Vou perguntar aos colegas de lá o motivo do atraso e aviso aqui.
order-shipped =
    Boas notícias: o seu pedido { $order } está a caminho{ $has_shipped_on ->
        [yes] {" "}desde { $shipped_on }
       *[no] {""}
    }. { tracking-note }
    .short = O seu pedido { $order } está a caminho. { tracking-note }
order-shipped-on-time =
    Boas notícias: o seu pedido { $order } está a caminho e deve chegar até { DATE($promised_on, style: "full") }.
    { tracking-note }
    .short = O seu pedido { $order } está a caminho e deve chegar até { $promised_on }.
order-shipped-late =
    Lamento o atraso. O seu pedido { $order } deveria ter chegado até { $promised_on }. Está a caminho e normalmente chega
    dentro de um ou dois dias. { tracking-note } Se ainda não o tiver recebido { $late_after_workdays ->
        [one] um dia útil
       *[other] { $late_after_workdays } dias úteis
    } depois dessa data, vamos pedir à transportadora que o procure.
    .short = Lamento: o seu pedido { $order } está a caminho, mas com atraso em relação à data prevista ({ $promised_on }). { tracking-note }
order-investigation =
    Lamento muito que o seu pedido { $order } ainda não tenha chegado; estava previsto para { $promised_on }. Vamos pedir à
    transportadora que o procure, o que pode levar até { $investigation_workdays ->
        [one] um dia útil
       *[other] { $investigation_workdays } dias úteis
    }. Da sua parte, não é preciso fazer nada; comunico o resultado assim que o tivermos.
