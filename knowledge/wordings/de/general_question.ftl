# Eine allgemeine Frage

general-answer =
    Gern helfe ich weiter. { $passage } Ist noch etwas offen, fragen Sie einfach.
general-looked-up =
    Gute Frage. Ich sehe für Sie nach und antworte Ihnen gleich hier.
