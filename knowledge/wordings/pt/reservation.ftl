# O que as reservas têm em comum, seja qual for o pedido.

reservation-ask-identity =
    Verifico com prazer. Para que mais ninguém saiba da sua viagem, poderia indicar o e-mail da sua reserva, ou o seu nome
    completo e o código postal (CEP)?
    .short = Poderia indicar o e-mail da sua reserva, ou o seu nome completo e o código postal (CEP)?
reservation-no-match =
    Não encontrei nada com estes dados. Poderia confirmar se estão bem escritos, ou indicar o e-mail que recebeu a confirmação da
    reserva?
reservation-locked =
    Lamento, daqui não consigo confirmar estes dados. Alguém do nosso atendimento vai cuidar disso pessoalmente, para proteger a
    sua viagem.
reservation-unavailable =
    Lamento, o nosso sistema de reservas está indisponível neste momento. Peço um pouco de paciência: vou tentar outra vez em
    instantes e respondo aqui.
reservation-not-found =
    Não encontrei este código entre as suas reservas. Poderia verificar mais uma vez? Ele começa por PT e está no início do nosso
    e-mail de confirmação.
reservation-none =
    Não encontrei nenhuma reserva com os seus dados. Será que foi feita com outro e-mail? Com esse e-mail ou com o código, posso
    procurar novamente.
reservation-being-checked =
    Agradecemos a sua mensagem. Estou a verificar a sua reserva { $order } e respondo aqui assim que souber.
reservation-running =
    Um momento, por favor: estou a tratar disso e respondo aqui em instantes.
