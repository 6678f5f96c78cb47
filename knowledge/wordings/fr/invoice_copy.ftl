# Une copie de la facture

# Ce que fait la confirmation, pour l’équipe.
invoice-consequence = Envoie de nouveau la facture { $invoice } ({ $order }) à l’adresse e-mail enregistrée.

invoice-offered =
    Bien sûr. J’envoie la facture { $invoice } de votre commande { $order } à l’adresse e-mail de la commande et je vous le
    confirme ici dès qu’elle est partie.
invoice-sent =
    La facture { $invoice } de votre commande { $order } est partie à l’adresse e-mail de la commande. Si vous ne la voyez pas
    d’ici quelques minutes, pensez à regarder dans les courriers indésirables.
invoice-running =
    Un instant, s’il vous plaît : j’envoie la facture et je reviens tout de suite vers vous ici.
invoice-not-yet =
    Nous établissons la facture au moment de l’expédition, et votre commande { $order } n’est pas encore partie. Vous la
    recevrez ce jour-là par e-mail ; elle sera aussi dans votre compte, sous « Mes commandes ».
invoice-none =
    Votre commande { $order } a été annulée avant l’expédition, il n’y a donc pas de facture. Si vous avez besoin d’une
    confirmation de l’annulation, dites-le-moi.
invoice-being-checked =
    Merci pour votre message. Je ne vois pas encore la facture de votre commande { $order } ; je demande donc à notre
    comptabilité et je vous réponds ici dès que je le sais.

# Pour un voyage

invoice-trip-offered =
    Bien sûr. J’envoie la facture { $invoice } de votre réservation { $order } à l’adresse e-mail de la réservation et
    je vous le confirme ici dès qu’elle est partie.
invoice-trip-sent =
    La facture { $invoice } de votre réservation { $order } est partie à l’adresse e-mail de la réservation. Si vous ne
    la voyez pas d’ici quelques minutes, pensez à regarder dans les courriers indésirables.
invoice-trip-being-checked =
    Merci pour votre message. Je ne vois pas encore la facture de votre réservation { $order } ; je demande donc à notre
    comptabilité et je vous réponds ici dès que je le sais.
