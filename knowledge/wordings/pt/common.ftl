# O que se pode dizer em qualquer processo. Os textos servem para Portugal e para o Brasil: evitam o que só um deles usa.

# Nenhuma regra pôde decidir; uma pessoa assume.
cannot-decide = Agradecemos a sua mensagem. Vou verificar e respondo aqui em instantes.

ask-identity =
    Verifico com prazer. Para dar estas informações apenas à pessoa certa, poderia indicar o e-mail do seu pedido, ou o seu
    nome completo e o código postal (CEP)?
    .short = Poderia indicar o e-mail do seu pedido, ou o seu nome completo e o código postal (CEP)?
identity-no-match =
    Não encontrei nada com estes dados. Poderia confirmar se estão bem escritos, ou indicar o e-mail que recebeu a confirmação
    do pedido?
identity-locked =
    Lamento, daqui não consigo confirmar estes dados. Alguém do nosso atendimento vai cuidar disso pessoalmente, para
    proteger o seu pedido.
orders-unavailable =
    Lamento, o nosso sistema de pedidos está indisponível neste momento. Peço um pouco de paciência: vou tentar outra vez em
    instantes e respondo aqui.
order-not-found =
    Não encontrei este número entre os seus pedidos. Poderia verificar mais uma vez? Ele está no assunto do nosso e-mail de
    confirmação.
no-orders =
    Não encontrei nenhum pedido com os seus dados. Será que foi feito com outro e-mail? Com esse e-mail ou com o número do
    pedido, posso procurar novamente.
which-order =
    { $has_orders ->
        [yes] Vejo vários pedidos em seu nome: { $orders }. De qual se trata?
       *[no] Vejo vários pedidos em seu nome. Poderia indicar o número do pedido em questão?
    }
