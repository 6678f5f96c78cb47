# Lo que puede decirse en cualquier proceso.

# Ninguna regla pudo decidir; se encarga una persona.
cannot-decide = Gracias por su mensaje. Lo estoy revisando y enseguida le respondo por aquí.

ask-identity =
    Con mucho gusto lo compruebo. Para dar esta información solo a quien corresponde, ¿podría indicarme el correo electrónico
    de su pedido, o bien su nombre completo y su código postal?
    .short = ¿Podría indicarme el correo electrónico de su pedido, o bien su nombre completo y su código postal?
identity-no-match =
    Con estos datos no encuentro nada. ¿Podría revisar que estén bien escritos, o indicarme el correo electrónico en el que
    recibió la confirmación del pedido?
identity-locked =
    Lo siento, desde aquí no puedo confirmar estos datos. Nuestro equipo se ocupará personalmente de ello para que su pedido
    esté seguro.
orders-unavailable =
    Lo siento, en este momento no puedo acceder a nuestro sistema de pedidos. Le pido un poco de paciencia: vuelvo a
    intentarlo enseguida y le respondo por aquí.
order-not-found =
    No encuentro ese número entre sus pedidos. ¿Podría revisarlo una vez más? Aparece en el asunto de nuestro correo de
    confirmación.
no-orders =
    No encuentro ningún pedido con sus datos. ¿Es posible que se hiciera con otro correo electrónico? Si me indica ese correo
    o el número de pedido, vuelvo a buscarlo.
which-order =
    { $has_orders ->
        [yes] Veo varios pedidos a su nombre: { $orders }. ¿Cuál quiere consultar?
       *[no] Veo varios pedidos a su nombre. ¿Podría indicarme el número del que quiere consultar?
    }
