# Une réclamation

# Ce que fait la confirmation, pour l’équipe.
complaint-consequence =
    Enregistre une réclamation concernant { $order }. La direction de l’équipe la lit et répond sous
    { $answer_workdays ->
        [one] un jour ouvré
       *[other] { $answer_workdays } jours ouvrés
    }.

complaint-heard =
    Toutes mes excuses de ne pas avoir été à la hauteur, et merci de nous le dire franchement. Je voudrais arranger cela.
    Pourriez-vous me dire en quelques mots ce qui s’est passé, et le numéro de commande si cela en concerne une ?
complaint-offered =
    Toutes mes excuses de ne pas avoir été à la hauteur, et merci de nous le dire franchement. Je transmets cela à la
    direction de notre équipe avec votre commande { $order } et je vous le confirme ici. Si quelque chose pouvait réparer cela
    à vos yeux, dites-le-moi.
complaint-late =
    Toutes mes excuses, je comprends votre mécontentement : votre commande { $order } était promise pour le { $promised_on }
    et n’est toujours pas chez vous. Je demande ce qui la retient et je transmets votre réclamation à la direction de notre
    équipe ; je vous le confirme ici.
complaint-recorded =
    Votre réclamation concernant la commande { $order } est enregistrée et se trouve chez la direction de notre équipe. Vous
    recevrez une réponse personnelle sous { $answer_workdays ->
        [one] un jour ouvré
       *[other] { $answer_workdays } jours ouvrés
    }. Merci de votre patience.
complaint-again =
    Toutes mes excuses que ce ne soit pas encore réglé. Votre réclamation du { $complained_on } concernant la commande
    { $order } est chez la direction de notre équipe, et je demande qu’une réponse personnelle vous parvienne aujourd’hui.
complaint-running =
    Un instant, s’il vous plaît : je note cela pour la direction de notre équipe et je reviens tout de suite vers vous ici.
complaint-being-passed-on =
    Merci de votre patience. Je m’assure que la direction de notre équipe voie votre réclamation et je vous le dis ici.

# À propos d’un voyage

complaint-trip-heard =
    Toutes mes excuses de ne pas avoir été à la hauteur, et merci de nous le dire franchement. Je voudrais arranger cela.
    Pourriez-vous me dire en quelques mots ce qui s’est passé, et le code de réservation si cela concerne un voyage ?
complaint-trip-offered =
    Toutes mes excuses de ne pas avoir été à la hauteur, et merci de nous le dire franchement. Je transmets cela à la
    direction de notre équipe avec votre réservation { $order } et je vous le confirme ici. Si quelque chose pouvait
    réparer cela à vos yeux, dites-le-moi.
complaint-trip-recorded =
    Votre réclamation concernant la réservation { $order } est enregistrée et se trouve chez la direction de notre équipe. Vous
    recevrez une réponse personnelle sous { $answer_workdays ->
        [one] un jour ouvré
       *[other] { $answer_workdays } jours ouvrés
    }. Merci de votre patience.
complaint-trip-again =
    Toutes mes excuses que ce ne soit pas encore réglé. Votre réclamation du { $complained_on } concernant la
    réservation { $order } est chez la direction de notre équipe, et je demande qu’une réponse personnelle vous
    parvienne aujourd’hui.
