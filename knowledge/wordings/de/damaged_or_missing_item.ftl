# Etwas kam beschädigt an oder fehlt

# Was das Bestätigen bewirkt, für die Agentin oder den Agenten.
damage-consequence =
    Erfasst { $chosen } aus Bestellung { $order } als beschädigt, falsch oder fehlend. Das Lager bereitet Ersatz oder
    Erstattung vor; die Kundin oder der Kunde entscheidet.

damage-offered =
    Das tut mir sehr leid: Mit { $chosen } aus Ihrer Bestellung { $order } stimmt etwas nicht. Ich erfasse es jetzt und
    bestätige es Ihnen hier. Schicken Sie mir bitte ein Foto vom Schaden oder vom Lieferschein und eines vom Karton mit
    Etikett? Und möchten Sie lieber Ersatz oder Ihr Geld zurück? Ist es eine Lampe, schließen Sie sie bitte nicht an.
    .short = Das tut mir sehr leid. Ich erfasse { $chosen } und bestätige es Ihnen hier; ein Foto davon und vom Karton mit Etikett hilft sehr.
damage-recorded =
    Es ist erfasst: { $chosen } aus Ihrer Bestellung { $order }. Sobald Ihre Fotos da sind, schicken wir auf unsere Kosten
    Ersatz oder erstatten den Preis, ganz wie Sie möchten. Heben Sie die Verpackung bitte so lange auf.
damage-running =
    Einen Moment bitte, ich nehme das gerade für Sie auf und melde mich sofort wieder hier.
damage-under-way =
    Ihre Meldung zu Bestellung { $order } vom { $damage_reported_on } liegt uns vor und wird bearbeitet{ $has_damaged ->
        [yes] : { $damaged }
       *[no] {""}
    }. Gibt es etwas Neues oder haben Sie weitere Fotos, schicken Sie sie bitte hierher.
damage-not-sent =
    Ihre Bestellung { $order } hat uns noch nicht verlassen, sie kann also nicht in Ihrem Paket gewesen sein. Welche Artikel
    sind darin, oder welche Nummer steht auf dem Lieferschein? Dann finde ich die richtige Bestellung.
damage-on-its-way =
    Laut Paketdienst ist Ihre Bestellung { $order } noch unterwegs; vielleicht kommt etwas in einem zweiten Paket. Haben Sie
    sie schon und ist etwas kaputt oder fehlt, sagen Sie es mir bitte und schicken Sie ein Foto vom Lieferschein.
damage-warranty =
    Das tut mir leid. Ihre Bestellung { $order } wurde vor mehr als { $report_days } Tagen zugestellt, deshalb gilt jetzt die
    Garantie: Sie läuft { $warranty_years ->
        [one] ein Jahr
       *[other] { $warranty_years } Jahre
    }. Unsere Reparaturabteilung sieht es sich an und antwortet Ihnen hier innerhalb von zwei Werktagen; ein Foto oder kurzer Film hilft dabei.
damage-being-checked =
    Das tut mir leid. Ich prüfe gerade, wie es um Ihre Bestellung { $order } steht, und sage Ihnen hier, was wir tun können,
    sobald ich es weiß.
damage-which-lines =
    Das tut mir leid. { $has_choices ->
        [yes] Um was davon geht es: { $choices }?
       *[no] Um welchen Artikel aus Ihrer Bestellung { $order } geht es?
    }
