# Pausar, mejorar o terminar una membresía

# Lo que hace la confirmación, para el equipo.
membership-consequence =
    Cambia la membresía según lo pedido; se envía una confirmación por correo.

membership-which =
    Con mucho gusto. ¿Quiere pausar su membresía, reanudarla, pasar a Circle Plus o terminarla?
membership-none =
    No veo ninguna membresía del Lumen Circle con sus datos. Puede unirse gratis cuando quiera desde su cuenta.
membership-already =
    No hay nada que cambiar: su membresía ya está como desea. Si se refería a otra cosa, dígamelo, por favor.
membership-few-points =
    Circle Plus está abierto a partir de { $plus_points } puntos, y usted tiene { $points } ahora mismo. Con gusto le explico
    cómo conseguir más.
membership-pause-offered =
    Por supuesto. Voy a pausar su membresía y se lo confirmo por aquí. Conserva sus puntos y puede reanudarla cuando quiera.
membership-resume-offered =
    Qué bien tenerle de vuelta. Voy a reanudar su membresía y se lo confirmo por aquí; sus puntos siguen ahí.
membership-upgrade-offered =
    Con mucho gusto. Voy a pasarle a Circle Plus y se lo confirmo por aquí; no cuesta nada y añade el envío exprés gratis.
membership-cancel-offered =
    Lamentamos que se vaya. Voy a terminar su membresía y se lo confirmo por aquí. Los puntos que queden se pueden usar
    todavía durante { $points_days } días.
membership-done =
    Su membresía está cambiada como pidió. Recibirá una confirmación por correo.
membership-running =
    Un momento, por favor: estoy cambiando su membresía y enseguida le respondo por aquí.
membership-being-checked =
    Gracias por su mensaje. Estoy comprobando cómo está su membresía y, en cuanto lo sepa, se lo digo por aquí.
