person-takes-over =
    Je transmets cela tout de suite à une personne de l’équipe, qui s’en occupera personnellement. Vous n’aurez rien à réexpliquer.
