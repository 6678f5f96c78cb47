# Ce que montrent les panneaux.

workflow-order_status = Où est ma commande ?

field-order = Commande
field-status = Statut
field-placed_on = Commandée le
field-promised_on = Promise pour le
field-shipped_on = Expédiée le
field-delivered_on = Livrée le
field-cancelled_on = Annulée le
field-cancel_reason = Motif de l’annulation
field-city = Ville
field-carrier = Transporteur
field-tracking = Numéro de suivi
field-total = Total

value-status-pending = Reçue
value-status-pending_items_modified = Reçue, articles modifiés
value-status-pending_item_modified = Reçue, articles modifiés
value-status-received = Reçue
value-status-processing = En préparation
value-status-packing = En cours d’emballage
value-status-processed = Emballée
value-status-shipped = En route
value-status-on_its_way = En route
value-status-in_transit = En route
value-status-out_for_delivery = En cours de livraison
value-status-delivered = Livrée
value-status-cancelled = Annulée
value-status-canceled = Annulée
value-status-return_requested = Retour demandé
value-status-exchange_requested = Échange demandé
value-status-returned = Renvoyée

rule-order_status-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-order_status-none = Aucune règle ne couvre ce cas : une personne décide.
rule-order_status-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-order_status-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-order_status-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-order_status-identity_claimed = Un nom seul ne suffit pas : nous demandons l’adresse e-mail ou le code postal.
rule-order_status-identity_unknown = Nous ne savons pas encore qui écrit, nous le demandons donc d’abord.
rule-order_status-order_unknown = La commande citée ne figure pas parmi celles de cette personne.
rule-order_status-no_orders = Cette personne n’a aucune commande ici ; elle a peut-être utilisé une autre adresse e-mail.
rule-order_status-which_order = Cette personne a plusieurs commandes et n’en a cité aucune.
rule-order_status-status_missing = Le système n’indique aucun statut pour cette commande : une personne vérifie.
rule-order_status-cancelled = La commande a été annulée, rien n’est donc en route.
rule-order_status-return_requested = Un retour est en cours pour cette commande.
rule-order_status-exchange_requested = Un échange est en cours pour cette commande.
rule-order_status-returned = La commande nous est revenue.
rule-order_status-delivered_just_now = Le transporteur vient d’enregistrer la livraison ; le colis peut encore réapparaître d’ici la fin du prochain jour ouvré.
rule-order_status-delivered = Le transporteur a enregistré la livraison.
rule-order_status-preparing_late = La date promise est passée et rien n’est parti : nous le disons et nous nous excusons.
rule-order_status-preparing = La commande est arrivée et en préparation ; aucun retard.
rule-order_status-packed = La commande est en cours d’emballage puis part chez le transporteur ; aucun retard.
rule-order_status-status_unknown = Les règles ne connaissent pas ce statut : une personne vérifie avant toute réponse.
rule-order_status-shipped_without_date = Le colis est en route ; il n’y a pas de date promise à donner.
rule-order_status-shipped_on_time = Le colis est en route et la date promise n’est pas passée.
rule-order_status-shipped_very_late = Le colis est considéré comme en retard : la logistique le fait rechercher par le transporteur.
rule-order_status-shipped_late = La date promise est passée depuis peu : il est trop tôt pour une recherche.

workflow-return_item = Renvoyer un article

action-open_return = Enregistrer un retour

field-payment = Payée avec
field-return_requested_on = Retour enregistré le
field-returning = Articles renvoyés
field-return_by = Retour possible jusqu’au
field-refund_to = Remboursement sur
field-refund = Remboursement
field-lines = Articles

rule-return_item-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-return_item-none = Aucune règle ne couvre ce cas : une personne décide.
rule-return_item-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-return_item-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-return_item-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-return_item-identity_unknown = Nous ne savons pas avec assez de certitude qui écrit, nous le demandons donc avant de parler d’une commande.
rule-return_item-order_unknown = La commande citée ne figure pas parmi celles de cette personne.
rule-return_item-no_orders = Cette personne n’a aucune commande ici ; elle a peut-être utilisé une autre adresse e-mail.
rule-return_item-which_order = Cette personne a plusieurs commandes et n’a pas dit de laquelle elle renvoie quelque chose.
rule-return_item-return_running = L’enregistrement du retour est en cours ; rien n’est promis avant la réponse du système de commandes.
rule-return_item-return_unclear = Le système de commandes n’a pas dit si le retour est enregistré : y regarder d’abord, ne pas réessayer.
rule-return_item-return_opened = Le système de commandes a enregistré le retour ; la personne n’en est pas encore informée.
rule-return_item-return_requested = Un retour est en cours pour cette commande.
rule-return_item-return_failed = Le système de commandes a refusé le retour : une personne cherche pourquoi.
rule-return_item-status_missing = Le système n’indique aucun statut pour cette commande : une personne vérifie.
rule-return_item-returned = La commande nous est déjà revenue.
rule-return_item-cancelled = La commande a été annulée, il n’y a donc rien à renvoyer.
rule-return_item-not_delivered = La commande n’est pas encore livrée ; un retour pourra être enregistré ensuite.
rule-return_item-status_unknown = Les règles ne connaissent pas ce statut : une personne vérifie avant toute réponse.
rule-return_item-delivery_day_missing = Le jour de la livraison n’est pas enregistré, le délai ne peut pas être compté : une personne vérifie.
rule-return_item-deadline_passed = Le délai de retour, compté à partir de la livraison, est passé.
rule-return_item-which_lines = La commande contient plusieurs articles, et on ne sait pas lesquels sont renvoyés.
rule-return_item-payment_missing = Le système n’indique pas comment la commande a été payée : une personne vérifie.
rule-return_item-return_allowed = Le délai de retour court encore : le retour est gratuit et le remboursement se fait sur le moyen de paiement utilisé.
