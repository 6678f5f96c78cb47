# Modifier les articles d’une commande en cours

# Ce que fait la confirmation, pour l’équipe.
modify-consequence =
    Modifie la commande { $order } avant l’emballage : { $chosen } devient { $wanted }. { difference-note }

modify-offered =
    Avec plaisir. Dans votre commande { $order }, je remplace { $chosen } par { $wanted } et je vous le confirme ici dès que
    c’est fait. { difference-note }
modify-done =
    Votre commande { $order } est modifiée. Vous recevrez un e-mail avec le nouveau contenu.
modify-packing =
    Votre commande { $order } est en cours d’emballage et ses articles ne peuvent plus être changés d’ici. Je demande à
    l’entrepôt et je vous dis ici si cela a été possible.
modify-too-late =
    Votre commande { $order } est déjà partie, ses articles ne peuvent donc plus être changés. Dès qu’elle sera chez vous,
    vous pourrez tout échanger ou renvoyer gratuitement pendant { $exchange_days } jours.

modify-quantity-consequence =
    Modifie la commande { $order } avant l’emballage : la quantité de { $chosen } passe à { $request_quantity }. { difference-note }
modify-quantity-offered =
    Avec plaisir. Dans votre commande { $order }, je passe la quantité de { $chosen } à { $request_quantity } et je vous le confirme
    ici dès que c’est fait. { difference-note }
modify-quantity-many =
    Merci. Pour { $request_quantity } pièces de { $chosen }, je demande d’abord à l’entrepôt et je vous dis ici si votre commande
    { $order } peut être modifiée ainsi.

modify-both-consequence =
    Modifie la commande { $order } avant l’emballage : { $chosen } devient { $wanted }, quantité { $request_quantity }.
    { difference-note }
modify-both-offered =
    Avec plaisir. Dans votre commande { $order }, je remplace { $chosen } par { $wanted }, quantité { $request_quantity }, et
    je vous le confirme ici dès que c’est fait. { difference-note }
modify-remove-consequence =
    Retire { $chosen } de la commande { $order } avant l’emballage.
modify-remove-offered =
    Avec plaisir. Je retire { $chosen } de votre commande { $order } et je vous le confirme ici dès que c’est fait. Le total
    diminue d’autant.
modify-remove-all =
    Votre commande { $order } ne contient rien d’autre et serait vide. Dois-je plutôt annuler toute la commande ?
