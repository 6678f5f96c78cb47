# Changer l’adresse de livraison

# Ce que fait la confirmation, pour l’équipe.
address-consequence =
    Envoie la commande { $order } à cette adresse : { $new_address }.

# Aussi pour d’autres changements qui demandent d’être connecté.
ask-sign-in =
    Avec plaisir. Pour votre protection, je ne modifie ces informations que depuis un compte connecté : pourriez-vous vous
    connecter à votre compte et m’écrire depuis celui-ci ?
address-ask =
    Je le change avec plaisir pour votre commande { $order }. Envoyez-moi l’adresse complète en un seul message : le nom sur
    la sonnette s’il diffère, le numéro et la rue, le code postal et la ville.
address-offered =
    Bien sûr. Je fais livrer votre commande { $order } à cette adresse et je vous le confirme ici dès que c’est fait :
    { $new_address }. S’il y a une erreur, dites-le-moi tout de suite.
address-done =
    Votre commande { $order } part désormais à la nouvelle adresse. Vous recevrez un e-mail avec les détails.
address-packing =
    Votre commande { $order } est en cours d’emballage. Je demande à l’entrepôt si l’étiquette peut encore être changée et je
    vous le dis ici.
address-shipped =
    Je regrette : votre commande { $order } est déjà partie et son étiquette ne peut plus être changée. Sur la page de suivi,
    vous pouvez choisir un autre jour, un voisin ou un point relais ; si elle nous revient, nous la renvoyons gratuitement.
address-too-late =
    Votre commande { $order } a déjà été livrée ou annulée, son adresse ne peut donc plus être changée. Pour vos prochaines
    commandes, vous pouvez la modifier dans votre compte.
