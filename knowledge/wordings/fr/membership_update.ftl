# Suspendre, améliorer ou résilier une adhésion

# Ce que fait la confirmation, pour l’équipe.
membership-consequence =
    Modifie l’adhésion comme demandé ; une confirmation part par e-mail.

membership-which =
    Avec plaisir. Souhaitez-vous suspendre votre adhésion, la reprendre, passer à Circle Plus ou la résilier ?
membership-none =
    Je ne vois pas d’adhésion au Lumen Circle avec vos coordonnées. Vous pouvez y entrer gratuitement à tout moment depuis
    votre compte.
membership-already =
    Il n’y a rien à changer : votre adhésion est déjà comme vous le souhaitez. Si vous pensiez à autre chose, dites-le-moi.
membership-few-points =
    Circle Plus est ouvert à partir de { $plus_points } points, et vous en avez { $points } pour le moment. Je vous explique
    volontiers comment en gagner.
membership-pause-offered =
    Bien sûr. Je suspends votre adhésion et je vous le confirme ici. Vos points restent acquis et vous pourrez la reprendre
    quand vous voudrez.
membership-resume-offered =
    Quel plaisir de vous retrouver. Je réactive votre adhésion et je vous le confirme ici ; vos points sont toujours là.
membership-upgrade-offered =
    Avec plaisir. Je vous fais passer à Circle Plus et je vous le confirme ici ; c’est gratuit et cela ajoute la livraison
    express offerte.
membership-cancel-offered =
    Nous vous regretterons. Je résilie votre adhésion et je vous le confirme ici. Les points restants peuvent encore être
    utilisés pendant { $points_days } jours.
membership-done =
    Votre adhésion est modifiée comme vous l’avez demandé. Vous recevrez une confirmation par e-mail.
membership-running =
    Un instant, s’il vous plaît : je modifie votre adhésion et je reviens tout de suite vers vous ici.
membership-being-checked =
    Merci pour votre message. Je vérifie où en est votre adhésion et je vous le dis ici dès que je le sais.
