# Waar is mijn bestelling?

# Delen die meerdere teksten gebruiken. { "" } schrijft niets.
items-note =
    { $has_items ->
        [yes] {" "}({ $items })
       *[no] {""}
    }
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] U kunt het pakket bij { $carrier } volgen met track-and-tracecode { $tracking }.
           *[no] U kunt het pakket volgen met track-and-tracecode { $tracking }.
        }
       *[no] {""}
    }

order-being-checked =
    Bedankt voor uw vraag. Ik heb uw bestelling { $order } voor me en ga na hoe het er precies mee staat. Zodra ik het weet,
    laat ik het u hier weten.
order-cancelled =
    Uw bestelling { $order } is geannuleerd, er is dus niets naar u onderweg. Had u dit niet verwacht? Laat het me weten, dan
    zoek ik uit wat er is gebeurd.
order-return-requested =
    Er loopt een retour voor uw bestelling { $order }. In de e-mail over de retour staat hoe u de artikelen terugstuurt.
order-exchange-requested =
    Er loopt een ruiling voor uw bestelling { $order }. In de e-mail over de ruiling staat hoe u de artikelen terugstuurt.
order-returned =
    Uw bestelling { $order } is weer bij ons binnen. Als u er nog een vraag over hebt, help ik u graag.
order-delivered-just-now =
    Volgens de vervoerder is uw bestelling { $order } op { $delivered_on } bezorgd. Hebt u nog niets gezien? Misschien ligt het
    pakket bij de buren of op een veilige plek in de buurt. Is het aan het eind van de volgende werkdag nog niet opgedoken?
    Stuur me dan gerust nog een bericht, dan vragen we het na bij de vervoerder.
    .short = Uw bestelling { $order } is op { $delivered_on } bezorgd. Hebt u niets gekregen? Vraag het dan eerst even aan de buren.
order-delivered =
    Volgens de vervoerder is uw bestelling { $order }{ $has_delivered_on ->
        [yes] {" "}op { $delivered_on }
       *[no] {""}
    } bezorgd. Hebt u niets gekregen? Laat het me dan weten, en ook of uw buren of huisgenoten ervan weten. Wij vragen dan bij
    de vervoerder na waar het pakket is afgegeven.
    .short = Uw bestelling { $order } is{ $has_delivered_on ->
        [yes] {" "}op { $delivered_on }
       *[no] {""}
    } bezorgd. Hebt u niets gekregen? Laat het me weten, dan gaan we ernaar op zoek.
order-preparing =
    Bedankt voor uw bestelling { $order }{ items-note }. We maken alles klaar voor verzending, er is nog niets
    onderweg.{ $has_promised_on ->
        [yes] {" "}U hebt alles naar verwachting uiterlijk op { $promised_on } in huis.
       *[no] {""}
    } Zodra het pakket vertrekt, krijgt u een e-mail.
    .short = We maken uw bestelling { $order } nu klaar. Zodra het pakket vertrekt, krijgt u een e-mail.
order-packed =
    Uw bestelling { $order }{ items-note } wordt nu ingepakt en gaat daarna naar de vervoerder.{ $has_promised_on ->
        [yes] {" "}U hebt alles naar verwachting uiterlijk op { $promised_on } in huis.
       *[no] {""}
    } { tracking-note }
order-preparing-late =
    Het spijt me: uw bestelling { $order }{ items-note } had uiterlijk op { $promised_on } bij u moeten zijn, maar heeft ons
    magazijn nog niet verlaten. Ik vraag mijn collega’s waar het aan ligt en laat het u hier weten.
order-shipped =
    Goed nieuws: uw bestelling { $order } is{ $has_shipped_on ->
        [yes] {" "}sinds { $shipped_on }
       *[no] {""}
    } naar u onderweg. { tracking-note }
    .short = Uw bestelling { $order } is onderweg. { tracking-note }
order-shipped-on-time =
    Goed nieuws: uw bestelling { $order } is onderweg en komt naar verwachting uiterlijk
    { DATE($promised_on, style: "full") } bij u aan. { tracking-note }
    .short = Uw bestelling { $order } is onderweg en komt naar verwachting uiterlijk op { $promised_on } bij u aan.
order-shipped-late =
    Excuses voor de vertraging. Uw bestelling { $order } had uiterlijk op { $promised_on } bij u moeten zijn. Het pakket is
    onderweg en komt meestal binnen een of twee dagen aan. { tracking-note } Is het { $late_after_workdays ->
        [one] één werkdag
       *[other] { $late_after_workdays } werkdagen
    } na die datum nog niet bij u, dan laten we de vervoerder ernaar zoeken.
    .short = Het spijt me: uw bestelling { $order } is onderweg, maar later dan toegezegd ({ $promised_on }). { tracking-note }
order-investigation =
    Het spijt me zeer dat uw bestelling { $order } nog steeds niet bij u is; de toegezegde datum was { $promised_on }. We
    laten de vervoerder ernaar zoeken, wat hooguit { $investigation_workdays ->
        [one] één werkdag
       *[other] { $investigation_workdays } werkdagen
    } duurt. U hoeft niets te doen: zodra we de uitkomst weten, hoort u die van mij.
