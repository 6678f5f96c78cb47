person-takes-over =
    Ich gebe das gleich an jemanden aus unserem Team weiter, der sich persönlich darum kümmert. Sie müssen nichts noch einmal erklären.
