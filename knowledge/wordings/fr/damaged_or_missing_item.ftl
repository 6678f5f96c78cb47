# Un article est abîmé ou manquant

# Ce que fait la confirmation, pour l’équipe.
damage-consequence =
    Enregistre comme abîmé, erroné ou manquant : { $chosen }, de la commande { $order }. L’entrepôt prépare un remplacement ou
    un remboursement, au choix du client ou de la cliente.

damage-offered =
    Toutes mes excuses pour ce problème avec { $chosen }, de votre commande { $order }. Je l’enregistre et vous le confirme
    ici. Pourriez-vous m’envoyer une photo du dommage ou du bon de livraison, et une du carton avec son étiquette ?
    Préférez-vous un remplacement ou un remboursement ? S’il s’agit d’une lampe, merci de ne pas la brancher.
    .short = Toutes mes excuses. J’enregistre le problème avec { $chosen } et vous le confirme ici ; une photo de l’article et du carton avec son étiquette nous aide beaucoup.
damage-recorded =
    C’est enregistré : { $chosen }, de votre commande { $order }. Dès que vos photos sont là, nous envoyons un remplacement à
    nos frais ou nous vous remboursons, comme vous préférez. Merci de garder l’emballage jusque-là.
damage-running =
    Un instant, s’il vous plaît : j’enregistre cela et je reviens tout de suite vers vous ici.
damage-under-way =
    Votre signalement du { $damage_reported_on } pour la commande { $order } est bien chez nous et en cours de
    traitement{ $has_damaged ->
        [yes] {" "}: { $damaged }
       *[no] {""}
    }. S’il y a du nouveau ou d’autres photos, envoyez-les ici.
damage-not-sent =
    Votre commande { $order } n’est pas encore partie, ce n’est donc pas elle que vous avez reçue. Quels articles contient le
    colis, ou quel numéro figure sur le bon de livraison ? Je retrouverai ainsi la bonne commande.
damage-on-its-way =
    D’après le transporteur, votre commande { $order } est encore en route ; une partie arrivera peut-être dans un second
    colis. Si vous l’avez déjà et que quelque chose est cassé ou manque, dites-le-moi et envoyez une photo du bon de
    livraison.
damage-warranty =
    Je le regrette. Votre commande { $order } a été livrée il y a plus de { $report_days } jours : c’est donc la garantie qui
    s’applique, et elle dure { $warranty_years ->
        [one] un an
       *[other] { $warranty_years } ans
    }. Notre atelier examine la question et vous répond ici sous deux jours ouvrés ; une photo ou une courte vidéo l’aidera.
damage-being-checked =
    Je le regrette. Je vérifie où en est votre commande { $order } et je vous dis ici ce que nous pouvons faire dès que je le
    sais.
damage-which-lines =
    Je le regrette. { $has_choices ->
        [yes] De quel article s’agit-il : { $choices } ?
       *[no] De quel article de votre commande { $order } s’agit-il ?
    }
