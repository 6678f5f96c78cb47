vulnerable-takes-over =
    Je suis désolé que ce soit si difficile en ce moment. Une personne de l’équipe s’en occupera avec vous, à votre rythme ; vous n’aurez rien à remplir ni à réexpliquer.
