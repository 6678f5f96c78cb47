vulnerable-takes-over =
    Es tut mir leid, dass das gerade so schwer ist. Jemand aus unserem Team erledigt es gemeinsam mit Ihnen, in Ihrem Tempo; Sie müssen nichts ausfüllen und nichts noch einmal erklären.
