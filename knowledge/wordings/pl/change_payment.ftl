# Inna płatność

# Co robi potwierdzenie, dla osoby z zespołu.
payment-consequence =
    Pobiera płatność za zamówienie { $order } inną zapisaną metodą: { $wanted }.

payment-offered =
    Oczywiście. Zmienię płatność za zamówienie { $order } na { $wanted } i potwierdzę to tutaj, gdy tylko będzie gotowe.
payment-done =
    Za zamówienie { $order } pobieramy teraz inną metodą płatności. Wcześniejsza blokada środków zostanie zdjęta.
payment-which =
    Z przyjemnością. { $has_offers ->
        [yes] Której z zapisanych metod płatności mam użyć do zamówienia { $order }: { $offers }?
       *[no] Której z zapisanych metod płatności mam użyć do zamówienia { $order }?
    }
payment-no-other =
    Na koncie nie widzę innej metody płatności, której można użyć do zamówienia { $order }. Proszę ją tam dodać i napisać
    ponownie; proszę nie przesyłać tutaj numerów kart.
payment-gift-card-small =
    Saldo { $wanted } nie wystarczy na zamówienie { $order }. Czy mam użyć innej zapisanej metody płatności?
payment-too-late =
    Zamówienie { $order } nie czeka już na spakowanie i płatność została pobrana, więc metody płatności nie można zmienić.
    Jeśli coś jest nie tak z obciążeniem, proszę dać mi znać.
