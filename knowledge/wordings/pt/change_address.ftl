# Mudar o endereço de entrega

# O que a confirmação faz, para quem atende.
address-consequence =
    Envia o pedido { $order } para este endereço: { $new_address }.

# Também para outras mudanças que exigem sessão iniciada.
ask-sign-in =
    Com todo o gosto. Para sua proteção, só altero estes dados com a sessão iniciada: poderia entrar na sua conta e
    escrever-me a partir dela?
address-ask =
    Altero com todo o gosto o seu pedido { $order }. Por favor, envie o novo endereço completo numa só mensagem: nome na
    campainha se for outro, rua e número, código postal (CEP) e localidade.
address-offered =
    Com certeza. Vou enviar o seu pedido { $order } para este endereço e confirmo aqui assim que estiver feito:
    { $new_address }. Se houver algum erro, por favor, avise-me já.
address-done =
    O seu pedido { $order } segue agora para o novo endereço. Vai receber um e-mail com os detalhes.
address-packing =
    O seu pedido { $order } está na embalagem. Vou perguntar ao armazém se a etiqueta ainda pode ser alterada e digo aqui.
address-shipped =
    Lamento: o seu pedido { $order } já saiu e a etiqueta não pode ser alterada. Na página de rastreio pode escolher outro
    dia, um vizinho ou um ponto de recolha; se voltar para nós, enviamos de novo gratuitamente.
address-too-late =
    O seu pedido { $order } já foi entregue ou cancelado, por isso o endereço não pode ser alterado. Para próximos pedidos,
    pode alterá-lo na sua conta.
