# Wo ist meine Bestellung?

# Bausteine, die mehrere Texte teilen. { "" } schreibt nichts.
items-note =
    { $has_items ->
        [yes] {" "}({ $items })
       *[no] {""}
    }
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] Mit der Sendungsnummer { $tracking } können Sie sie bei { $carrier } verfolgen.
           *[no] Mit der Sendungsnummer { $tracking } können Sie sie verfolgen.
        }
       *[no] {""}
    }

order-being-checked =
    Danke für Ihre Frage. Ihre Bestellung { $order } liegt mir vor, und ich prüfe gerade, wie es genau um sie steht. Ich sage
    Ihnen hier Bescheid, sobald ich es weiß.
order-cancelled =
    Ihre Bestellung { $order } wurde storniert, es ist also nichts zu Ihnen unterwegs. Falls Sie damit nicht gerechnet haben,
    sagen Sie es mir bitte, dann finde ich heraus, was geschehen ist.
order-return-requested =
    Für Ihre Bestellung { $order } läuft eine Rücksendung. Wie Sie die Artikel zurückschicken, steht in der E-Mail dazu.
order-exchange-requested =
    Für Ihre Bestellung { $order } läuft ein Umtausch. Wie Sie die Artikel zurückschicken, steht in der E-Mail dazu.
order-returned =
    Ihre Bestellung { $order } ist wieder bei uns eingetroffen. Wenn Sie dazu eine Frage haben, helfe ich gern.
order-delivered-just-now =
    Nach Angaben des Paketdienstes wurde Ihre Bestellung { $order } am { $delivered_on } zugestellt. Wenn Sie noch nichts davon
    gesehen haben, liegt sie vielleicht in der Nachbarschaft oder an einem sicheren Ablageort. Ist sie bis zum Ende des
    nächsten Werktags nicht aufgetaucht, schreiben Sie mir bitte noch einmal, dann fragen wir beim Paketdienst nach.
    .short = Ihre Bestellung { $order } wurde am { $delivered_on } zugestellt. Falls sie nicht bei Ihnen ist, fragen Sie bitte zuerst in der Nachbarschaft.
order-delivered =
    Nach Angaben des Paketdienstes wurde Ihre Bestellung { $order }{ $has_delivered_on ->
        [yes] {" "}am { $delivered_on }
       *[no] {""}
    } zugestellt. Ist sie nicht bei Ihnen angekommen? Dann sagen Sie es mir bitte, auch ob man in der Nachbarschaft oder bei
    Ihnen zu Hause davon weiß, und wir fragen beim Paketdienst nach, wo sie abgegeben wurde.
    .short = Ihre Bestellung { $order } wurde{ $has_delivered_on ->
        [yes] {" "}am { $delivered_on }
       *[no] {""}
    } zugestellt. Falls sie nicht bei Ihnen ist, sagen Sie es mir bitte, dann suchen wir danach.
order-preparing =
    Vielen Dank für Ihre Bestellung { $order }{ items-note }. Wir bereiten sie gerade vor, sie ist noch nicht verschickt.{ $has_promised_on ->
        [yes] {" "}Sie soll bis zum { $promised_on } bei Ihnen sein.
       *[no] {""}
    } Sobald sie unterwegs ist, bekommen Sie eine E-Mail.
    .short = Ihre Bestellung { $order } wird gerade vorbereitet. Sobald sie unterwegs ist, bekommen Sie eine E-Mail.
order-packed =
    Ihre Bestellung { $order }{ items-note } wird gerade gepackt und geht als Nächstes an den Paketdienst.{ $has_promised_on ->
        [yes] {" "}Sie soll bis zum { $promised_on } bei Ihnen sein.
       *[no] {""}
    } { tracking-note }
order-preparing-late =
    Es tut mir leid: Ihre Bestellung { $order }{ items-note } sollte bis zum { $promised_on } bei Ihnen sein, hat uns aber noch
    nicht verlassen. Ich frage im Lager nach, woran es liegt, und sage Ihnen hier Bescheid.
order-shipped =
    Gute Nachricht: Ihre Bestellung { $order } ist{ $has_shipped_on ->
        [yes] {" "}seit dem { $shipped_on }
       *[no] {""}
    } zu Ihnen unterwegs. { tracking-note }
    .short = Ihre Bestellung { $order } ist unterwegs. { tracking-note }
order-shipped-on-time =
    Gute Nachricht: Ihre Bestellung { $order } ist unterwegs und soll spätestens am { DATE($promised_on, style: "full") } bei
    Ihnen sein. { tracking-note }
    .short = Ihre Bestellung { $order } ist unterwegs und soll bis zum { $promised_on } bei Ihnen sein.
order-shipped-late =
    Bitte entschuldigen Sie die Verspätung. Ihre Bestellung { $order } sollte bis zum { $promised_on } bei Ihnen sein. Sie ist
    unterwegs und kommt meist in ein, zwei Tagen an. { tracking-note } Ist sie { $late_after_workdays ->
        [one] einen Werktag
       *[other] { $late_after_workdays } Werktage
    } nach diesem Datum nicht da, lassen wir den Paketdienst danach suchen.
    .short = Es tut mir leid: Ihre Bestellung { $order } ist unterwegs, aber später als zugesagt ({ $promised_on }). { tracking-note }
order-investigation =
    Es tut mir sehr leid, dass Ihre Bestellung { $order } immer noch nicht bei Ihnen ist; zugesagt war sie bis zum
    { $promised_on }. Wir lassen den Paketdienst danach suchen, das dauert bis zu { $investigation_workdays ->
        [one] einem Werktag
       *[other] { $investigation_workdays } Werktagen
    }. Sie müssen nichts tun, und ich teile Ihnen das Ergebnis mit, sobald wir es haben.
