# Pausar, melhorar ou terminar uma adesão

# O que a confirmação faz, para quem atende.
membership-consequence =
    Altera a adesão como pedido; segue uma confirmação por e-mail.

membership-which =
    Com todo o gosto. Gostaria de pausar a sua adesão, de a retomar, de passar para o Circle Plus ou de a terminar?
membership-none =
    Não vejo nenhuma adesão ao Lumen Circle com os seus dados. Pode aderir gratuitamente a qualquer momento na sua conta.
membership-already =
    Não há nada a mudar: a sua adesão já está como deseja. Se queria outra coisa, por favor, diga-me.
membership-few-points =
    O Circle Plus está aberto a partir de { $plus_points } pontos, e neste momento tem { $points }. Explico com gosto como
    ganhar mais.
membership-pause-offered =
    Com certeza. Vou pausar a sua adesão e confirmo aqui. Os pontos mantêm-se e pode retomá-la quando quiser.
membership-resume-offered =
    É bom ter notícias suas. Vou retomar a sua adesão e confirmo aqui; os seus pontos continuam lá.
membership-upgrade-offered =
    Com todo o gosto. Vou fazer a mudança para o Circle Plus e confirmo aqui; não custa nada e junta o envio expresso grátis.
membership-cancel-offered =
    Temos pena que vá embora. Vou terminar a sua adesão e confirmo aqui. Os pontos que sobrarem ainda podem ser usados durante
    { $points_days } dias.
membership-done =
    A sua adesão está alterada como pediu. Vai receber uma confirmação por e-mail.
membership-running =
    Um momento, por favor: vou alterar a sua adesão agora mesmo e já respondo aqui.
membership-being-checked =
    Agradecemos a sua mensagem. Vou verificar como está a sua adesão e aviso aqui assim que souber.
