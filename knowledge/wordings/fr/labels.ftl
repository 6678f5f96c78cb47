# Ce que montrent les panneaux.

workflow-order_status = Où est ma commande ?

entity-order = Commande
entity-reservation = Réservation

source-orders_jsonl = nos commandes
source-reservations_jsonl = nos réservations

field-order = Commande
field-status = Statut
field-placed_on = Commandée le
field-promised_on = Promise pour le
field-shipped_on = Expédiée le
field-delivered_on = Livrée le
field-cancelled_on = Annulée le
field-cancel_reason = Motif de l’annulation
field-city = Ville
field-country = Pays
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

workflow-cancel_order = Annuler une commande

action-cancel_order = Annuler la commande

rule-cancel_order-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-cancel_order-none = Aucune règle ne couvre ce cas : une personne décide.
rule-cancel_order-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-cancel_order-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-cancel_order-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-cancel_order-identity_unknown = Nous ne savons pas avec assez de certitude qui écrit, nous le demandons donc avant de parler d’une commande.
rule-cancel_order-order_unknown = La commande citée ne figure pas parmi celles de cette personne.
rule-cancel_order-no_orders = Cette personne n’a aucune commande ici ; elle a peut-être utilisé une autre adresse e-mail.
rule-cancel_order-which_order = Cette personne a plusieurs commandes et n’en a cité aucune.
rule-cancel_order-cancel_running = L’annulation est en cours ; rien n’est promis avant la réponse du système.
rule-cancel_order-cancel_unclear = Le système n’a pas dit si la commande est annulée : vérifiez-y d’abord, sans réessayer.
rule-cancel_order-status_missing = Le système n’indique aucun statut pour cette commande : une personne vérifie.
rule-cancel_order-cancel_done = Le système a annulé la commande ; il reste à le dire.
rule-cancel_order-cancelled_already = La commande est déjà annulée.
rule-cancel_order-cancel_failed = Le système a refusé l’annulation : une personne cherche pourquoi.
rule-cancel_order-shipped = Le colis est parti et ne peut être rappelé ; il peut être refusé ou renvoyé gratuitement.
rule-cancel_order-delivered = La commande est livrée ; elle peut être renvoyée.
rule-cancel_order-return_under_way = Les articles repartent ou sont revenus : rien à annuler.
rule-cancel_order-packing = La commande est en cours d’emballage : seul l’entrepôt sait si on peut l’arrêter.
rule-cancel_order-status_unknown = Les règles ne connaissent pas ce statut : une personne vérifie avant toute réponse.
rule-cancel_order-payment_missing = Le système n’indique pas combien ni comment on a payé : une personne vérifie.
rule-cancel_order-cancel_allowed = La commande n’est pas encore emballée : elle peut être annulée et tout est remboursé comme payé.
rule-cancel_order-repeated_failure = La même demande a été refusée ou a échoué plusieurs fois dans cette conversation : un responsable prend le relais.
rule-cancel_order-high_value = La somme est telle qu’un responsable d’équipe donne d’abord son accord.

workflow-change_address = Changer l’adresse de livraison

action-change_address = Changer l’adresse

field-send_to = Envoyée à
field-new_address = Nouvelle adresse
field-address = Nouvelle adresse

rule-change_address-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-change_address-none = Aucune règle ne couvre ce cas : une personne décide.
rule-change_address-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-change_address-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-change_address-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-change_address-identity_unknown = Nous ne savons pas avec assez de certitude qui écrit, nous le demandons donc avant de parler d’une commande.
rule-change_address-order_unknown = La commande citée ne figure pas parmi celles de cette personne.
rule-change_address-no_orders = Cette personne n’a aucune commande ici ; elle a peut-être utilisé une autre adresse e-mail.
rule-change_address-which_order = Cette personne a plusieurs commandes et n’en a cité aucune.
rule-change_address-change_running = La modification est en cours ; rien n’est promis avant la réponse du système.
rule-change_address-change_unclear = Le système a refusé ou n’a rien dit : vérifiez-y d’abord, sans réessayer.
rule-change_address-status_missing = Le système n’indique aucun statut pour cette commande : une personne vérifie.
rule-change_address-change_done = Le système l’a fait ; il reste à le dire.
rule-change_address-shipped = Le colis est en route : seul le transporteur peut le dévier.
rule-change_address-too_late = La commande est arrivée ou annulée : l’adresse n’importe plus.
rule-change_address-packing = La commande est en cours d’emballage : seul l’entrepôt sait si l’étiquette peut changer.
rule-change_address-status_unknown = Les règles ne connaissent pas ce statut : une personne vérifie avant toute réponse.
rule-change_address-sign_in = L’adresse et le paiement ne changent que depuis un compte connecté.
rule-change_address-ask_address = La nouvelle adresse manque : nous la demandons en un seul message.
rule-change_address-address_allowed = Pas encore emballée et compte connecté : la commande part à la nouvelle adresse.
rule-change_address-repeated_failure = La même demande a été refusée ou a échoué plusieurs fois dans cette conversation : un responsable prend le relais.

workflow-change_payment = Payer autrement

action-change_payment = Changer le moyen de paiement

field-pay_with = Payer avec

rule-change_payment-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-change_payment-none = Aucune règle ne couvre ce cas : une personne décide.
rule-change_payment-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-change_payment-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-change_payment-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-change_payment-identity_unknown = Nous ne savons pas avec assez de certitude qui écrit, nous le demandons donc avant de parler d’une commande.
rule-change_payment-order_unknown = La commande citée ne figure pas parmi celles de cette personne.
rule-change_payment-no_orders = Cette personne n’a aucune commande ici ; elle a peut-être utilisé une autre adresse e-mail.
rule-change_payment-which_order = Cette personne a plusieurs commandes et n’en a cité aucune.
rule-change_payment-change_running = La modification est en cours ; rien n’est promis avant la réponse du système.
rule-change_payment-change_unclear = Le système a refusé ou n’a rien dit : vérifiez-y d’abord, sans réessayer.
rule-change_payment-status_missing = Le système n’indique aucun statut pour cette commande : une personne vérifie.
rule-change_payment-change_done = Le système l’a fait ; il reste à le dire.
rule-change_payment-too_late = La commande n’attend plus : elle a été débitée.
rule-change_payment-status_unknown = Les règles ne connaissent pas ce statut : une personne vérifie avant toute réponse.
rule-change_payment-sign_in = L’adresse et le paiement ne changent que depuis un compte connecté.
rule-change_payment-no_other = Aucun autre moyen de paiement n’est enregistré.
rule-change_payment-which_payment = Plusieurs autres moyens sont enregistrés, aucun n’a été nommé.
rule-change_payment-gift_card_small = La carte cadeau ne couvre pas la commande.
rule-change_payment-payment_allowed = Pas encore emballée et compte connecté : l’autre moyen enregistré est débité.
rule-change_payment-repeated_failure = La même demande a été refusée ou a échoué plusieurs fois dans cette conversation : un responsable prend le relais.

workflow-complaint = Une réclamation

action-record_complaint = Transmettre à la direction de l’équipe

field-complained_on = Réclamation le

rule-complaint-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-complaint-none = Aucune règle ne couvre ce cas : une personne décide.
rule-complaint-not_known = On ne sait pas qui écrit ou pour quelle commande : nous écoutons, présentons nos excuses et demandons.
rule-complaint-complaint_running = La réclamation est en cours d’enregistrement ; rien n’est dit avant la réponse du système.
rule-complaint-complaint_unclear = La réclamation n’est pas enregistrée, ou on l’ignore : une personne s’assure que la direction la voie.
rule-complaint-complaint_recorded = La réclamation est enregistrée ; il reste à le dire.
rule-complaint-complained_before = Ce n’est pas la première réclamation pour cette commande : la direction répond aujourd’hui.
rule-complaint-order_late = La commande est en retard : nous le disons, présentons nos excuses, et la direction prend le relais.
rule-complaint-complaint_allowed = On sait qui écrit : la réclamation part à la direction avec la commande.
rule-complaint-trip_not_known = On ne sait pas qui écrit ou pour quel voyage : nous écoutons, présentons nos excuses et demandons.
rule-complaint-trip_complained_before = Ce n’est pas la première réclamation pour ce voyage : la direction répond aujourd’hui.
rule-complaint-trip_allowed = On sait qui écrit : la réclamation part à la direction avec la réservation.

workflow-damaged_or_missing_item = Abîmé, erroné ou manquant

action-report_damage = Enregistrer le dommage

field-damage_reported_on = Dommage signalé le
field-damaged = Abîmé ou manquant
field-report_by = Réglé d’office jusqu’au

rule-damaged_or_missing_item-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-damaged_or_missing_item-none = Aucune règle ne couvre ce cas : une personne décide.
rule-damaged_or_missing_item-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-damaged_or_missing_item-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-damaged_or_missing_item-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-damaged_or_missing_item-identity_unknown = Nous ne savons pas avec assez de certitude qui écrit, nous le demandons donc avant de parler d’une commande.
rule-damaged_or_missing_item-order_unknown = La commande citée ne figure pas parmi celles de cette personne.
rule-damaged_or_missing_item-no_orders = Cette personne n’a aucune commande ici ; elle a peut-être utilisé une autre adresse e-mail.
rule-damaged_or_missing_item-which_order = Cette personne a plusieurs commandes et n’en a cité aucune.
rule-damaged_or_missing_item-report_running = Le signalement est en cours ; rien n’est dit avant la réponse du système.
rule-damaged_or_missing_item-report_unclear = Le système n’a pas dit si le signalement est noté : vérifiez-y d’abord, sans réessayer.
rule-damaged_or_missing_item-status_missing = Le système n’indique aucun statut pour cette commande : une personne vérifie.
rule-damaged_or_missing_item-report_recorded = Le système a noté le signalement ; il reste à le dire.
rule-damaged_or_missing_item-reported_already = Un signalement est déjà en cours pour cette commande.
rule-damaged_or_missing_item-report_failed = Le système a refusé le signalement : une personne cherche pourquoi.
rule-damaged_or_missing_item-not_sent = Cette commande n’est pas partie : le colis vient d’une autre.
rule-damaged_or_missing_item-on_its_way = Le transporteur n’a pas noté de livraison : un second colis arrive peut-être.
rule-damaged_or_missing_item-status_unknown = La commande n’est ni en route ni livrée : une personne vérifie d’abord.
rule-damaged_or_missing_item-delivery_day_missing = Le jour de la livraison n’est pas enregistré, le délai ne peut pas être compté : une personne vérifie.
rule-damaged_or_missing_item-delivery_day_ahead = Le jour de la livraison est dans le futur, une horloge ou une donnée est donc fausse : une personne vérifie.
rule-damaged_or_missing_item-warranty = Le délai pour dommages de transport est passé : l’atelier décide selon la garantie.
rule-damaged_or_missing_item-which_lines = La commande a plusieurs articles et on ne sait pas duquel il s’agit.
rule-damaged_or_missing_item-high_value = La commande vaut assez pour qu’un responsable d’équipe la regarde avant toute promesse.
rule-damaged_or_missing_item-report_allowed = Signalé à temps : remplacement à nos frais ou remboursement, au choix.
rule-damaged_or_missing_item-repeated_failure = La même demande a été refusée ou a échoué plusieurs fois dans cette conversation : un responsable prend le relais.

workflow-exchange_item = Échanger contre une autre variante

action-exchange_item = Ouvrir l’échange

field-exchanging = En cours d’échange
field-exchange_requested_on = Échange ouvert le
field-exchange_by = Échange possible jusqu’au
field-variants = Devient

rule-exchange_item-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-exchange_item-none = Aucune règle ne couvre ce cas : une personne décide.
rule-exchange_item-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-exchange_item-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-exchange_item-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-exchange_item-identity_unknown = Nous ne savons pas avec assez de certitude qui écrit, nous le demandons donc avant de parler d’une commande.
rule-exchange_item-order_unknown = La commande citée ne figure pas parmi celles de cette personne.
rule-exchange_item-no_orders = Cette personne n’a aucune commande ici ; elle a peut-être utilisé une autre adresse e-mail.
rule-exchange_item-which_order = Cette personne a plusieurs commandes et n’en a cité aucune.
rule-exchange_item-change_running = La modification est en cours ; rien n’est promis avant la réponse du système.
rule-exchange_item-change_unclear = Le système a refusé ou n’a rien dit : vérifiez-y d’abord, sans réessayer.
rule-exchange_item-status_missing = Le système n’indique aucun statut pour cette commande : une personne vérifie.
rule-exchange_item-change_done = Le système l’a fait ; il reste à le dire.
rule-exchange_item-open_order_changed = Le système l’a fait ; il reste à le dire.
rule-exchange_item-exchange_requested = Un échange est en cours pour cette commande.
rule-exchange_item-not_delivered = La commande n’est pas encore livrée ; l’échange sera possible ensuite.
rule-exchange_item-status_unknown = Les règles ne connaissent pas ce statut : une personne vérifie avant toute réponse.
rule-exchange_item-delivery_day_missing = Le jour de la livraison n’est pas enregistré, le délai ne peut pas être compté : une personne vérifie.
rule-exchange_item-delivery_day_ahead = Le jour de la livraison est dans le futur, une horloge ou une donnée est donc fausse : une personne vérifie.
rule-exchange_item-deadline_passed = Le délai d’échange, compté depuis la livraison, est passé.
rule-exchange_item-which_lines = La commande a plusieurs articles et on ne sait pas lequel est visé.
rule-exchange_item-which_variant = On ne sait pas ce que l’article doit devenir : nous demandons en citant le choix.
rule-exchange_item-sold_out = La variante souhaitée n’est pas disponible.
rule-exchange_item-changed_instead = Pas encore emballée et disponible : l’article devient l’autre variante, seule la différence est réglée.
rule-exchange_item-exchange_allowed = Dans le délai et disponible : retour gratuit, envoi de l’autre variante.
rule-exchange_item-repeated_failure = La même demande a été refusée ou a échoué plusieurs fois dans cette conversation : un responsable prend le relais.
rule-exchange_item-high_value = La somme est telle qu’un responsable d’équipe donne d’abord son accord.

workflow-general_question = Une question générale

rule-general_question-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-general_question-none = Aucune règle ne couvre ce cas : une personne décide.
rule-general_question-answered = Un article public le dit dans sa langue ; la réponse le cite.
rule-general_question-other_language = Seul un article dans une autre langue le dit : une personne répond.
rule-general_question-no_article = Aucun article n’en parle : une personne se renseigne.

workflow-invoice_copy = Une copie de la facture

action-send_invoice = Envoyer la facture

field-invoice = Facture
field-invoice_sent_on = Facture envoyée le

rule-invoice_copy-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-invoice_copy-none = Aucune règle ne couvre ce cas : une personne décide.
rule-invoice_copy-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-invoice_copy-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-invoice_copy-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-invoice_copy-identity_unknown = Nous ne savons pas avec assez de certitude qui écrit, nous le demandons donc avant de parler d’une commande.
rule-invoice_copy-order_unknown = La commande citée ne figure pas parmi celles de cette personne.
rule-invoice_copy-no_orders = Cette personne n’a aucune commande ici ; elle a peut-être utilisé une autre adresse e-mail.
rule-invoice_copy-which_order = Cette personne a plusieurs commandes et n’en a cité aucune.
rule-invoice_copy-invoice_running = La facture part en ce moment ; rien n’est dit avant la réponse du système.
rule-invoice_copy-invoice_unclear = Le système n’a pas envoyé la facture ou ne l’a pas dit : une personne cherche pourquoi.
rule-invoice_copy-invoice_sent = Le système a envoyé la facture ; il reste à le dire.
rule-invoice_copy-invoice_offered = Il y a une facture, et elle ne part qu’à l’adresse e-mail de la commande.
rule-invoice_copy-not_yet = La facture est établie le jour de l’expédition.
rule-invoice_copy-cancelled = La commande a été annulée avant l’envoi : pas de facture.
rule-invoice_copy-invoice_missing = Il devrait y avoir une facture et il n’y en a pas : la comptabilité vérifie.
rule-invoice_copy-trip_orders_unavailable = Le système de réservation n’a pas répondu ; on ne peut encore rien dire.
rule-invoice_copy-trip_identity_locked = Trop de tentatives n’ont correspondu à personne ; l’équipe doit établir qui écrit.
rule-invoice_copy-trip_identity_no_match = Les indications ne correspondent à personne ; nous demandons de les vérifier.
rule-invoice_copy-trip_identity_unknown = Nous ne savons pas assez sûrement qui écrit ; nous demandons avant de parler d’un voyage.
rule-invoice_copy-trip_order_unknown = Le code indiqué ne figure pas parmi les réservations de cette personne.
rule-invoice_copy-trip_no_orders = Cette personne n’a pas de réservation ici ; elle est peut-être sous une autre adresse e-mail.
rule-invoice_copy-trip_which_order = Plusieurs réservations, et rien n’indique de laquelle il s’agit.
rule-invoice_copy-trip_invoice_offered = Il y a une facture, et elle ne part qu’à l’adresse e-mail de la réservation.

workflow-membership_update = Suspendre, améliorer ou résilier une adhésion

action-update_membership = Modifier l’adhésion

field-change = Modification
field-customer = Client ou cliente

rule-membership_update-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-membership_update-none = Aucune règle ne couvre ce cas : une personne décide.
rule-membership_update-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-membership_update-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-membership_update-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-membership_update-identity_unknown = Nous ne savons pas avec assez de certitude qui écrit, nous le demandons donc avant de parler d’une commande.
rule-membership_update-change_running = La modification est en cours ; rien n’est promis avant la réponse du système.
rule-membership_update-change_unclear = Le système a refusé ou n’a rien dit : vérifiez-y d’abord, sans réessayer.
rule-membership_update-change_done = Le système l’a fait ; il reste à le dire.
rule-membership_update-no_membership = Pas d’adhésion, ou plus d’adhésion.
rule-membership_update-which_change = On ne sait pas ce que l’adhésion doit devenir : nous demandons.
rule-membership_update-already = L’adhésion est déjà comme demandé.
rule-membership_update-few_points = Il manque des points pour passer au niveau supérieur.
rule-membership_update-pause = Une adhésion peut être suspendue à tout moment ; les points restent.
rule-membership_update-resume = Une adhésion suspendue peut être reprise à tout moment.
rule-membership_update-upgrade = Il y a assez de points pour Circle Plus.
rule-membership_update-end = Une adhésion peut être résiliée à tout moment ; les points restent utilisables un temps.
rule-membership_update-repeated_failure = La même demande a été refusée ou a échoué plusieurs fois dans cette conversation : un responsable prend le relais.

workflow-modify_order_items = Modifier les articles d’une commande en cours

action-modify_order_items = Modifier les articles
action-change_quantity = Modifier la quantité
action-change_variant_and_quantity = Modifier la variante et la quantité
action-remove_items = Retirer de la commande

field-modified_on = Modifiée le

rule-modify_order_items-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-modify_order_items-none = Aucune règle ne couvre ce cas : une personne décide.
rule-modify_order_items-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-modify_order_items-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-modify_order_items-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-modify_order_items-identity_unknown = Nous ne savons pas avec assez de certitude qui écrit, nous le demandons donc avant de parler d’une commande.
rule-modify_order_items-order_unknown = La commande citée ne figure pas parmi celles de cette personne.
rule-modify_order_items-no_orders = Cette personne n’a aucune commande ici ; elle a peut-être utilisé une autre adresse e-mail.
rule-modify_order_items-which_order = Cette personne a plusieurs commandes et n’en a cité aucune.
rule-modify_order_items-change_running = La modification est en cours ; rien n’est promis avant la réponse du système.
rule-modify_order_items-change_unclear = Le système a refusé ou n’a rien dit : vérifiez-y d’abord, sans réessayer.
rule-modify_order_items-status_missing = Le système n’indique aucun statut pour cette commande : une personne vérifie.
rule-modify_order_items-change_done = Le système l’a fait ; il reste à le dire.
rule-modify_order_items-too_late = La commande est partie ; échange ou retour restent possibles.
rule-modify_order_items-packing = La commande est en cours d’emballage : seul l’entrepôt sait si on peut encore changer.
rule-modify_order_items-status_unknown = Les règles ne connaissent pas ce statut : une personne vérifie avant toute réponse.
rule-modify_order_items-which_lines = La commande a plusieurs articles et on ne sait pas lequel est visé.
rule-modify_order_items-which_line = Une quantité a été indiquée, sans que l’on sache de quel article.
rule-modify_order_items-quantity_unpriced = La commande n’indique pas de prix pour cet article : une personne calcule le montant.
rule-modify_order_items-quantity_many = Autant de pièces d’un article ne sont promises qu’après avoir demandé à l’entrepôt.
rule-modify_order_items-quantity_allowed = Pas encore emballée : l’article y sera dans la quantité voulue, et seule la différence est réglée.
rule-modify_order_items-which_variant = On ne sait pas ce que l’article doit devenir : nous demandons en citant le choix.
rule-modify_order_items-sold_out = La variante souhaitée n’est pas disponible.
rule-modify_order_items-modify_allowed = Pas encore emballée et disponible : l’article devient l’autre variante, seule la différence est réglée.
rule-modify_order_items-remove_all = Il ne resterait rien de la commande, nous demandons donc s’il faut l’annuler.
rule-modify_order_items-remove_allowed = Pas encore emballée : l’article est retiré et son prix rendu.
rule-modify_order_items-both_which_line = Une autre variante et un nombre sont demandés, sans dire pour quel article.
rule-modify_order_items-both_unpriced = Il n’y a pas de prix, une personne calcule donc le montant.
rule-modify_order_items-both_many = Autant de pièces d’un article ne sont promises qu’après question à l’entrepôt.
rule-modify_order_items-both_allowed = Pas encore emballée et disponible : la quantité voulue de l’autre variante, seule la différence est réglée.
rule-modify_order_items-repeated_failure = La même demande a été refusée ou a échoué plusieurs fois dans cette conversation : un responsable prend le relais.

workflow-refund_status = Où en est mon remboursement ?

field-refunded_on = Remboursé le
field-refunded = Montant remboursé
field-returned_on = Retour reçu le

rule-refund_status-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-refund_status-none = Aucune règle ne couvre ce cas : une personne décide.
rule-refund_status-orders_unavailable = Le système de commandes n’a pas répondu ; on ne peut encore rien dire des commandes.
rule-refund_status-identity_locked = Trop d’essais ne correspondaient à personne ; c’est à l’équipe d’établir qui écrit.
rule-refund_status-identity_no_match = Les informations données ne correspondent à personne ; nous demandons de les vérifier.
rule-refund_status-identity_unknown = Nous ne savons pas avec assez de certitude qui écrit, nous le demandons donc avant de parler d’une commande.
rule-refund_status-order_unknown = La commande citée ne figure pas parmi celles de cette personne.
rule-refund_status-no_orders = Cette personne n’a aucune commande ici ; elle a peut-être utilisé une autre adresse e-mail.
rule-refund_status-which_order = Cette personne a plusieurs commandes et n’en a cité aucune.
rule-refund_status-status_missing = Le système n’indique aucun statut pour cette commande : une personne vérifie.
rule-refund_status-refund_sent = Le remboursement est parti il y a quelques jours ; la banque a peut-être besoin d’un peu de temps.
rule-refund_status-refund_sent_earlier = Le remboursement devrait figurer sur le relevé ; sinon, nous le faisons rechercher.
rule-refund_status-return_overdue = Le retour est arrivé depuis plus longtemps que le délai de remboursement : la comptabilité vérifie aujourd’hui.
rule-refund_status-return_arrived = Le retour est chez nous et le délai de remboursement court.
rule-refund_status-cancellation_overdue = L’annulation remonte à plus longtemps que le délai de remboursement : la comptabilité vérifie aujourd’hui.
rule-refund_status-cancelled = La commande a été annulée et le délai de remboursement court.
rule-refund_status-day_missing = Le jour à partir duquel court le délai n’est pas noté : la comptabilité vérifie.
rule-refund_status-return_on_its_way = Le retour est enregistré mais pas encore arrivé ; le remboursement suivra.
rule-refund_status-nothing_to_refund = Rien n’est revenu et rien n’a été annulé : aucun remboursement n’est dû.
rule-refund_status-status_unknown = Les règles ne connaissent pas ce statut : une personne vérifie avant toute réponse.

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
rule-return_item-delivery_day_ahead = Le jour de la livraison est dans le futur, une horloge ou une donnée est donc fausse : une personne vérifie.
rule-return_item-holiday_which_lines = Acheté avant les fêtes et aucun article nommé : nous demandons lequel revient.
rule-return_item-holiday_return = Acheté avant les fêtes : le retour gratuit est possible plus longtemps que d’habitude.
rule-return_item-deadline_passed = Le délai de retour, compté à partir de la livraison, est passé.
rule-return_item-which_lines = La commande contient plusieurs articles, et on ne sait pas lesquels sont renvoyés.
rule-return_item-payment_missing = Le système n’indique pas comment la commande a été payée : une personne vérifie.
rule-return_item-return_allowed = Le délai de retour court encore : le retour est gratuit et le remboursement se fait sur le moyen de paiement utilisé.
rule-return_item-repeated_failure = La même demande a été refusée ou a échoué plusieurs fois dans cette conversation : un responsable prend le relais.
rule-return_item-high_value = La somme est telle qu’un responsable d’équipe donne d’abord son accord.
rule-return_item-holiday_high_value = La somme est telle qu’un responsable d’équipe donne d’abord son accord.

# Reservations

field-booked_on = Réservé le
field-departs_on = Départ le
field-returns_on = Retour le
field-route = Trajet
field-fare = Tarif
field-travellers = Voyageurs
field-bags = Bagages
field-refundable = Remboursé en cas d’annulation
field-change_fee = Frais pour un autre jour
field-bag_price = Prix d’un bagage
field-changed_on = Modifié le
field-paid_back = Remboursé
field-reservation = Réservation
field-flights = Vols
field-days = Nouveaux jours
field-passenger = Voyageur concerné
field-last_name = Nom de famille

value-status-confirmed = Confirmée
value-status-checked_in = Enregistrée
value-status-flown = Effectuée
value-fare-basic = Économie simple
value-fare-standard = Classique
value-fare-flex = Modulable

workflow-reservation_status = Où en est une réservation

rule-reservation_status-identity = Avant de parler d’un voyage, il faut savoir qui écrit.
rule-reservation_status-none = Aucune règle ne couvre ce cas ; une personne décide.
rule-reservation_status-orders_unavailable = Le système de réservation n’a pas répondu ; on ne peut encore rien dire.
rule-reservation_status-identity_locked = Trop de tentatives n’ont correspondu à personne ; l’équipe doit établir qui écrit.
rule-reservation_status-identity_no_match = Les indications ne correspondent à personne ; nous demandons de les vérifier.
rule-reservation_status-identity_unknown = Nous ne savons pas assez sûrement qui écrit ; nous demandons avant de parler d’un voyage.
rule-reservation_status-order_unknown = Le code indiqué ne figure pas parmi les réservations de cette personne.
rule-reservation_status-no_orders = Cette personne n’a pas de réservation ici ; elle est peut-être sous une autre adresse e-mail.
rule-reservation_status-which_order = Plusieurs réservations, et rien n’indique de laquelle il s’agit.
rule-reservation_status-status_missing = Le système n’indique aucun statut pour cette réservation ; une personne vérifie.
rule-reservation_status-cancelled = La réservation est annulée.
rule-reservation_status-flown = Le voyage est terminé.
rule-reservation_status-status_unknown = Les règles ne connaissent pas ce statut ; une personne regarde d’abord.
rule-reservation_status-trip_missing = Le système n’indique ni la destination ni la date du voyage ; une personne vérifie.
rule-reservation_status-departed = Le voyage a commencé, mais le système le dit encore confirmé ; une personne regarde d’abord.
rule-reservation_status-checked_in = Enregistrement fait : les cartes d’embarquement sont émises.
rule-reservation_status-confirmed = La réservation est confirmée et payée.

workflow-reservation_cancel = Renoncer à un voyage

action-cancel_reservation = Annuler une réservation
action-withdraw_reservation = Rétracter une réservation

rule-reservation_cancel-identity = Avant de parler d’un voyage, il faut savoir qui écrit.
rule-reservation_cancel-none = Aucune règle ne couvre ce cas ; une personne décide.
rule-reservation_cancel-orders_unavailable = Le système de réservation n’a pas répondu ; on ne peut encore rien dire.
rule-reservation_cancel-identity_locked = Trop de tentatives n’ont correspondu à personne ; l’équipe doit établir qui écrit.
rule-reservation_cancel-identity_no_match = Les indications ne correspondent à personne ; nous demandons de les vérifier.
rule-reservation_cancel-identity_unknown = Nous ne savons pas assez sûrement qui écrit ; nous demandons avant de parler d’un voyage.
rule-reservation_cancel-order_unknown = Le code indiqué ne figure pas parmi les réservations de cette personne.
rule-reservation_cancel-no_orders = Cette personne n’a pas de réservation ici ; elle est peut-être sous une autre adresse e-mail.
rule-reservation_cancel-status_missing = Le système n’indique aucun statut pour cette réservation ; une personne vérifie.
rule-reservation_cancel-status_unknown = Les règles ne connaissent pas ce statut ; une personne regarde d’abord.
rule-reservation_cancel-which_order = Plusieurs réservations, et rien n’indique laquelle annuler.
rule-reservation_cancel-cancel_running = L’annulation est en cours ; rien n’est promis avant la réponse du système.
rule-reservation_cancel-cancel_unclear = Le système n’a pas dit si c’est annulé : vérifier là-bas d’abord, ne pas réessayer.
rule-reservation_cancel-cancelled_now = Le système a annulé et la personne ne le sait pas encore.
rule-reservation_cancel-cancelled_before = La réservation est déjà annulée.
rule-reservation_cancel-cancel_failed = Le système a refusé d’annuler : une personne cherche pourquoi.
rule-reservation_cancel-flown = Le voyage est terminé, il n’y a rien à annuler.
rule-reservation_cancel-amounts_missing = Le système n’indique ni le remboursement ni le départ : une personne vérifie.
rule-reservation_cancel-leaves_now = Enregistrée, ou le premier vol part aujourd’hui ou est parti : une personne décide.
rule-reservation_cancel-withdraw = Réservée depuis un jour au plus et départ assez lointain : tout est rendu, quel que soit le tarif.
rule-reservation_cancel-cancel_free = Le tarif rembourse la totalité.
rule-reservation_cancel-ask_first = Le tarif n’en rembourse qu’une partie et c’est définitif : il faut d’abord l’accord.
rule-reservation_cancel-cancel_confirmed = La personne connaît le remboursement et veut annuler.
rule-reservation_cancel-repeated_failure = La même demande a été refusée ou a échoué plusieurs fois dans cette conversation : un responsable prend le relais.
rule-reservation_cancel-withdraw_high_value = La somme est telle qu’un responsable d’équipe donne d’abord son accord.
rule-reservation_cancel-high_value = La somme est telle qu’un responsable d’équipe donne d’abord son accord.

workflow-reservation_change = Modifier un voyage

action-change_day = Déplacer un vol
action-add_bags = Ajouter des bagages
action-correct_name = Corriger un nom

rule-reservation_change-identity = Avant de parler d’un voyage, il faut savoir qui écrit.
rule-reservation_change-none = Aucune règle ne couvre ce cas ; une personne décide.
rule-reservation_change-orders_unavailable = Le système de réservation n’a pas répondu ; on ne peut encore rien dire.
rule-reservation_change-identity_locked = Trop de tentatives n’ont correspondu à personne ; l’équipe doit établir qui écrit.
rule-reservation_change-identity_no_match = Les indications ne correspondent à personne ; nous demandons de les vérifier.
rule-reservation_change-identity_unknown = Nous ne savons pas assez sûrement qui écrit ; nous demandons avant de parler d’un voyage.
rule-reservation_change-order_unknown = Le code indiqué ne figure pas parmi les réservations de cette personne.
rule-reservation_change-no_orders = Cette personne n’a pas de réservation ici ; elle est peut-être sous une autre adresse e-mail.
rule-reservation_change-status_missing = Le système n’indique aucun statut pour cette réservation ; une personne vérifie.
rule-reservation_change-status_unknown = Les règles ne connaissent pas ce statut ; une personne regarde d’abord.
rule-reservation_change-which_order = Plusieurs réservations, et rien n’indique laquelle modifier.
rule-reservation_change-change_running = La modification est en cours ; rien n’est promis avant la réponse du système.
rule-reservation_change-change_unclear = Le système n’a pas dit si c’est modifié : vérifier là-bas d’abord, ne pas réessayer.
rule-reservation_change-day_changed = Le système a déplacé le vol et la personne ne le sait pas encore.
rule-reservation_change-bags_added = Le système a ajouté les bagages et la personne ne le sait pas encore.
rule-reservation_change-name_corrected = Le système a corrigé le nom et la personne ne le sait pas encore.
rule-reservation_change-change_failed = Le système a refusé la modification : une personne cherche pourquoi.
rule-reservation_change-over = Le voyage est terminé ou annulé, rien ne peut être modifié.
rule-reservation_change-leaves_now = Enregistrée, ou le premier vol part aujourd’hui ou est parti : une personne décide.
rule-reservation_change-name_which = On ne sait pas de qui corriger le nom.
rule-reservation_change-name_offered = Un nom mal écrit est corrigé gratuitement.
rule-reservation_change-bags_many = Plus de bagages qu’un vol n’en permet.
rule-reservation_change-bags_ask = Les bagages sont payants : il faut d’abord l’accord.
rule-reservation_change-bags_confirmed = La personne connaît le prix et veut les bagages.
rule-reservation_change-day_fixed = Le tarif ne permet pas d’autres jours.
rule-reservation_change-day_full = Le vol est complet ou n’a pas lieu ce jour-là.
rule-reservation_change-day_ask = Un autre jour peut coûter : il faut d’abord l’accord.
rule-reservation_change-day_confirmed = La personne connaît le coût et veut l’autre jour.
rule-reservation_change-what = On ne sait pas quoi modifier, ni comment.
rule-reservation_change-repeated_failure = La même demande a été refusée ou a échoué plusieurs fois dans cette conversation : un responsable prend le relais.

workflow-baggage = Bagage perdu ou abîmé

action-report_baggage = Enregistrer la déclaration

field-baggage_reported_on = Bagage déclaré le
field-baggage_problem = Bagage
field-problem = Problème
value-baggage_problem-missing = Non arrivé
value-baggage_problem-damaged = Abîmé
value-problem-missing = Non arrivé
value-problem-damaged = Abîmé

rule-baggage-identity = Avant de parler d’un voyage, il faut savoir qui écrit.
rule-baggage-none = Aucune règle ne couvre ce cas ; une personne décide.
rule-baggage-orders_unavailable = Le système de réservation n’a pas répondu ; on ne peut encore rien dire.
rule-baggage-identity_locked = Trop de tentatives n’ont correspondu à personne ; l’équipe doit établir qui écrit.
rule-baggage-identity_no_match = Les indications ne correspondent à personne ; nous demandons de les vérifier.
rule-baggage-identity_unknown = Nous ne savons pas assez sûrement qui écrit ; nous demandons avant de parler d’un voyage.
rule-baggage-order_unknown = Le code indiqué ne figure pas parmi les réservations de cette personne.
rule-baggage-no_orders = Cette personne n’a pas de réservation ici ; elle est peut-être sous une autre adresse e-mail.
rule-baggage-which_order = Plusieurs réservations, et rien n’indique de laquelle il s’agit.
rule-baggage-report_running = La déclaration est en cours d’enregistrement ; rien n’est dit avant la réponse du système.
rule-baggage-report_unclear = Le système a refusé la déclaration ou n’a rien dit : vérifier d’abord là, sans réessayer.
rule-baggage-report_recorded = La déclaration est enregistrée ; il reste à le dire.
rule-baggage-reported_already = Les bagages de ce voyage sont déjà déclarés et en traitement.
rule-baggage-status_missing = Le système n’indique aucun statut pour cette réservation ; une personne vérifie.
rule-baggage-status_unknown = Les règles ne connaissent pas ce statut ; une personne regarde d’abord.
rule-baggage-trip_missing = Le système n’indique ni la destination ni la date du voyage ; une personne vérifie.
rule-baggage-not_begun = Ce voyage n’a pas commencé : le bagage est d’un autre.
rule-baggage-late = Le délai de déclaration est passé : la direction décide.
rule-baggage-what = On ne sait pas si le bagage manque ou s’il est arrivé abîmé.
rule-baggage-missing = Déclaré à temps : le service bagages recherche le bagage.
rule-baggage-damaged = Déclaré à temps : le service bagages règle le dommage.

workflow-person_wanted = Une personne est nécessaire

rule-person_wanted-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-person_wanted-none = Aucune règle ne couvre ce cas : une personne décide.
rule-person_wanted-taken_over = Demande une personne : le service client prend le relais, quoi que disent les autres règles.

workflow-legal_threat = Avocats, tribunaux ou autorités

rule-legal_threat-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-legal_threat-none = Aucune règle ne couvre ce cas : une personne décide.
rule-legal_threat-legal = Parle d’avocat, de tribunal ou d’autorité : le service juridique prend le relais, rien n’est promis ni contesté.

workflow-safety_report = Danger ou blessure

rule-safety_report-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-safety_report-none = Aucune règle ne couvre ce cas : une personne décide.
rule-safety_report-danger = Parle de danger, de blessure ou d’urgence : l’équipe sécurité prend le relais tout de suite, avant tout le reste.

workflow-vulnerable_customer = Une personne qui a besoin de plus d’aide

rule-vulnerable_customer-identity = Il faut savoir qui écrit avant de dire quoi que ce soit sur une commande.
rule-vulnerable_customer-none = Aucune règle ne couvre ce cas : une personne décide.
rule-vulnerable_customer-vulnerable = En détresse, malade ou ayant besoin d’aide : l’accompagnement personnel prend le relais et le fait avec le client.
