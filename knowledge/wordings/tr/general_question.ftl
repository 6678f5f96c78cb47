# Genel bir soru

general-answer =
    Memnuniyetle. { $passage } Aklınıza takılan başka bir şey olursa sormanız yeterli.
general-looked-up =
    Güzel soru. Hemen bakıp size buradan yanıt vereceğim.
