safety-takes-over =
    Ihre Sicherheit geht vor. Wenn jemand verletzt ist oder noch Gefahr besteht, rufen Sie bitte jetzt den Notruf und halten Sie Abstand. Ich gebe das sofort an unser Sicherheitsteam weiter.
