# Een kopie van de factuur

# Wat bevestigen doet, voor wie de klant helpt.
invoice-consequence = Stuurt factuur { $invoice } van { $order } nogmaals naar het bekende e-mailadres.

invoice-offered =
    Natuurlijk. Ik stuur factuur { $invoice } van uw bestelling { $order } naar het e-mailadres van de bestelling en bevestig
    het u hier zodra ze onderweg is.
invoice-sent =
    Factuur { $invoice } van uw bestelling { $order } is onderweg naar het e-mailadres van de bestelling. Ziet u haar over een
    paar minuten nog niet, kijk dan ook even in de spammap.
invoice-running =
    Een ogenblik alstublieft, ik verstuur de factuur nu en laat het u hier zo weten.
invoice-not-yet =
    We maken de factuur op als een bestelling wordt verzonden, en uw bestelling { $order } is nog bij ons. U krijgt haar die
    dag per e-mail; ze staat dan ook in uw account onder ‘Mijn bestellingen’.
invoice-none =
    Uw bestelling { $order } is vóór verzending geannuleerd, er is dus geen factuur. Hebt u een bevestiging van de annulering
    nodig? Laat het me dan weten.
invoice-being-checked =
    Bedankt voor uw bericht. Ik zie de factuur van uw bestelling { $order } nog niet. Ik vraag het na bij onze administratie
    en laat het u hier weten zodra ik meer weet.

# Van een reis

invoice-trip-offered =
    Natuurlijk. Ik stuur factuur { $invoice } van uw reservering { $order } naar het e-mailadres van de reservering en
    bevestig het u hier zodra ze onderweg is.
invoice-trip-sent =
    Factuur { $invoice } van uw reservering { $order } is onderweg naar het e-mailadres van de reservering. Ziet u haar
    over een paar minuten nog niet, kijk dan ook even in de spammap.
invoice-trip-being-checked =
    Bedankt voor uw bericht. Ik zie de factuur van uw reservering { $order } nog niet. Ik vraag het na bij onze
    administratie en laat het u hier weten zodra ik meer weet.
