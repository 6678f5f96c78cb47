# Où est ma commande ?

# Éléments communs à plusieurs textes. { "" } n’écrit rien.
items-note =
    { $has_items ->
        [yes] {" "}({ $items })
       *[no] {""}
    }
# « chez » ne s’élide pas, quel que soit le nom du transporteur.
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] Vous pouvez suivre le colis chez { $carrier } avec le numéro de suivi { $tracking }.
           *[no] Vous pouvez suivre le colis avec le numéro de suivi { $tracking }.
        }
       *[no] {""}
    }

order-being-checked =
    Merci pour votre question. J’ai votre commande { $order } sous les yeux et je vérifie où elle en est exactement. Je
    reviens vers vous ici dès que j’en sais plus.
order-cancelled =
    Votre commande { $order } a été annulée, aucun colis n’est donc en route. Si vous ne vous y attendiez pas, dites-le-moi
    et je chercherai à savoir ce qui s’est passé.
order-return-requested =
    Un retour est en cours pour votre commande { $order }. La marche à suivre pour renvoyer les articles est indiquée dans
    l’e-mail relatif à ce retour.
order-exchange-requested =
    Un échange est en cours pour votre commande { $order }. La marche à suivre pour renvoyer les articles est indiquée dans
    l’e-mail relatif à cet échange.
order-returned =
    Nous avons bien reçu votre commande { $order } en retour. Si vous avez une question à ce sujet, je reste à votre disposition.
order-delivered-just-now =
    D’après le transporteur, votre commande { $order } a été livrée le { $delivered_on }. Si vous ne l’avez pas encore vue,
    elle se trouve peut-être dans le voisinage ou dans un endroit sûr à proximité. Si elle reste introuvable à la fin du
    prochain jour ouvré, écrivez-moi à nouveau et nous nous renseignerons auprès du transporteur.
    .short = Votre commande { $order } a été livrée le { $delivered_on }. Si vous ne l’avez pas, pensez d’abord à demander à vos voisins.
order-delivered =
    D’après le transporteur, votre commande { $order } a été livrée{ $has_delivered_on ->
        [yes] {" "}le { $delivered_on }
       *[no] {""}
    }. Vous ne l’avez pas reçue ? Dites-le-moi, et précisez si vos voisins ou les personnes de votre foyer sont au courant.
    Nous demanderons au transporteur où il l’a déposée.
    .short = Votre commande { $order } a été livrée{ $has_delivered_on ->
        [yes] {" "}le { $delivered_on }
       *[no] {""}
    }. Si vous ne l’avez pas, dites-le-moi et nous la ferons rechercher.
order-preparing =
    Merci pour votre commande { $order }{ items-note }. Nous la préparons, elle n’est pas encore partie.{ $has_promised_on ->
        [yes] {" "}Elle devrait vous parvenir au plus tard le { $promised_on }.
       *[no] {""}
    } Vous recevrez un e-mail dès qu’elle sera en route.
    .short = Votre commande { $order } est en préparation. Vous recevrez un e-mail dès qu’elle sera en route.
order-packed =
    Nous emballons votre commande { $order }{ items-note } et la remettons ensuite au transporteur.{ $has_promised_on ->
        [yes] {" "}Elle devrait vous parvenir au plus tard le { $promised_on }.
       *[no] {""}
    } { tracking-note }
order-preparing-late =
    Toutes mes excuses : votre commande { $order }{ items-note } aurait dû vous parvenir au plus tard le { $promised_on },
    mais elle n’a pas encore quitté notre entrepôt. Je demande à mes collègues sur place ce qui la retarde et je
    reviens vers vous ici.
order-shipped =
    Bonne nouvelle : votre commande { $order } est en route vers chez vous{ $has_shipped_on ->
        [yes] {" "}depuis le { $shipped_on }
       *[no] {""}
    }. { tracking-note }
    .short = Votre commande { $order } est en route. { tracking-note }
order-shipped-on-time =
    Bonne nouvelle : votre commande { $order } est en route et devrait vous parvenir au plus tard le
    { DATE($promised_on, style: "full") }. { tracking-note }
    .short = Votre commande { $order } est en route et devrait vous parvenir au plus tard le { $promised_on }.
order-shipped-late =
    Veuillez excuser ce retard. Votre commande { $order } aurait dû vous parvenir au plus tard le { $promised_on }. Elle est
    en route et arrive en général sous un jour ou deux. { tracking-note } Si vous ne l’avez toujours pas reçue
    { $late_after_workdays ->
        [one] un jour ouvré
       *[other] { $late_after_workdays } jours ouvrés
    } après cette date, nous demanderons au transporteur de la rechercher.
    .short = Toutes mes excuses : votre commande { $order } est en route, mais en retard sur la date annoncée ({ $promised_on }). { tracking-note }
order-investigation =
    Je regrette sincèrement que votre commande { $order } ne vous soit toujours pas parvenue ; elle était annoncée pour le
    { $promised_on }. Nous demandons au transporteur de la rechercher, ce qui prend jusqu’à { $investigation_workdays ->
        [one] un jour ouvré
       *[other] { $investigation_workdays } jours ouvrés
    }. Vous n’avez rien à faire, je vous communiquerai le résultat dès que nous l’aurons.
