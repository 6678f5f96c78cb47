# A general question

general-answer =
    Happy to help. { $passage } If anything is left open, just ask.
general-looked-up =
    Good question. I am looking that up for you and will answer you here in a moment.
