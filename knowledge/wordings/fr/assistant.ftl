# What the assistant says of itself when it answers without a person.

assistant-notice = Cette réponse vient de notre assistant automatique. Si vous préférez parler à une personne, choisissez à tout moment « Parler à une personne ».
