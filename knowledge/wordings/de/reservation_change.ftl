# Eine Reservierung ändern

reservation-change-which =
    Dabei helfe ich gern. { $has_orders ->
        [yes] Ich sehe mehrere Reservierungen von Ihnen: { $orders }. Um welche geht es?
       *[no] Ich sehe mehrere Reservierungen von Ihnen. Wie lautet der Code derjenigen, die Sie ändern möchten?
    }
reservation-change-what = Ich ändere die Reservierung { $order } gern für Sie. Sagen Sie mir bitte, was es sein soll: welcher Flug und sein neuer Tag, wie viele Gepäckstücke dazu, oder wie ein Name im Pass steht.
reservation-change-over = Die Reservierung { $order } lässt sich nicht mehr ändern: Die Reise ist vorbei oder wurde storniert. Wenn Sie dazu eine Frage haben, helfe ich gern.
reservation-change-today = Ihr erster Flug geht am { $departs_on }. So kurz vor dem Abflug ändert jemand aus dem Team und sieht es sich sofort an. Bleiben Sie bitte im Chat.
reservation-day-fixed = Die Reservierung { $order } hat einen Basistarif, dessen Tage sich nicht ändern lassen. Wenn es Ihnen hilft, sage ich Ihnen, was eine Stornierung erstattet.
reservation-day-full = Es tut mir leid, am { $new_day } ist dieser Flug ausgebucht oder geht nicht. Welcher andere Tag passt Ihnen?
reservation-day-cost = Das geht: Der neue Tag wäre der { $new_day }. Die Gebühr für die Reservierung { $order } beträgt { $change_fee }, und ist der neue Tag teurer, kommt die Differenz dazu. Soll ich das so ändern?
reservation-day-confirmed = Danke. Ich lege Ihren Flug jetzt auf den { $new_day } und bestätige es Ihnen hier.
reservation-day-changed =
    Erledigt: Die Reservierung { $order } ist geändert. Abflug ist am { $departs_on }{ $has_returns_on ->
        [yes] , Rückflug am { $returns_on }
       *[no] {""}
    }. Den neuen Reiseplan bekommen Sie per E-Mail.
reservation-day-consequence = Legt den gewählten Flug der Reservierung { $order } auf den { $new_day }. Belastet werden auf dem ursprünglichen Zahlungsmittel die Gebühr von { $change_fee } und der Mehrpreis des neuen Tages.
reservation-bags-cost =
    Gern: { $request_bags ->
        [one] ein weiteres Gepäckstück
       *[other] { $request_bags } weitere Gepäckstücke
    } zur Reservierung { $order } für je { $bag_price }, für die ganze Reise. Soll ich das hinzufügen?
reservation-bags-confirmed = Danke. Ich füge das Gepäck jetzt zur Reservierung { $order } hinzu und bestätige es Ihnen hier.
reservation-bags-added =
    Erledigt: Ihre Reservierung { $order } enthält jetzt { $bags ->
        [one] ein Gepäckstück
       *[other] { $bags } Gepäckstücke
    }.
reservation-bags-many = Es tut mir leid, das wären mehr Gepäckstücke als erlaubt: höchstens { $most_bags } je Person.
reservation-bags-consequence = Fügt der Reservierung { $order } Gepäckstücke hinzu: { $request_bags }, je { $bag_price }, auf das ursprüngliche Zahlungsmittel.
reservation-name-which = Das berichtige ich gern. Bei wem in der Reservierung { $order } soll der Nachname { $request_last_name } lauten?
reservation-name-offered = Gern. Ich berichtige den Nachnamen in der Reservierung { $order } kostenlos zu { $request_last_name } und bestätige es Ihnen hier.
reservation-name-corrected = Erledigt: Der Name in der Reservierung { $order } ist berichtigt. Vergleichen Sie ihn bitte noch einmal mit dem Pass.
reservation-name-consequence = Berichtigt einen Nachnamen in der Reservierung { $order } zu { $request_last_name }.
