# Zmiana artykułów w otwartym zamówieniu

# Co robi potwierdzenie, dla osoby z zespołu.
modify-consequence =
    Zmienia zamówienie { $order } przed spakowaniem: zamiast { $chosen } będzie { $wanted }. { difference-note }

modify-offered =
    Z przyjemnością. Zmienię zamówienie { $order } i potwierdzę to tutaj, gdy tylko będzie gotowe. Było: { $chosen }. Będzie:
    { $wanted }. { difference-note }
modify-done =
    Zamówienie { $order } jest zmienione. Nowa zawartość przyjdzie e-mailem.
modify-packing =
    Zamówienie { $order } jest właśnie pakowane, więc artykułów nie można stąd zmienić. Pytam magazyn i napiszę tutaj, czy się
    udało.
modify-too-late =
    Zamówienie { $order } już wyjechało, więc artykułów nie można zmienić. Po doręczeniu wszystko można bezpłatnie wymienić
    lub odesłać; przewidziano na to dni: { $exchange_days }.

modify-quantity-consequence =
    Zmienia zamówienie { $order } przed spakowaniem: ilość artykułu { $chosen } wyniesie { $request_quantity }. { difference-note }
modify-quantity-offered =
    Z przyjemnością. Zmienię zamówienie { $order } i potwierdzę to tutaj, gdy tylko będzie gotowe. Artykuł: { $chosen }. Nowa ilość:
    { $request_quantity }. { difference-note }
modify-quantity-many =
    Dziękuję. O tyle sztuk ({ $request_quantity }, { $chosen }) pytam najpierw magazyn i napiszę tutaj, czy zamówienie { $order } można
    tak zmienić.

modify-both-consequence =
    Zmienia zamówienie { $order } przed spakowaniem: zamiast { $chosen } będzie { $wanted }, ilość { $request_quantity }.
    { difference-note }
modify-both-offered =
    Z przyjemnością. Zmienię zamówienie { $order } i potwierdzę to tutaj, gdy tylko będzie gotowe. Było: { $chosen }. Będzie:
    { $wanted }, ilość { $request_quantity }. { difference-note }
modify-remove-consequence =
    Usuwa z zamówienia { $order } przed spakowaniem: { $chosen }.
modify-remove-offered =
    Z przyjemnością. Usunę z zamówienia { $order } artykuł { $chosen } i potwierdzę to tutaj, gdy tylko będzie gotowe. Suma
    zmniejszy się o jego cenę.
modify-remove-all =
    W zamówieniu { $order } nie ma nic więcej, więc byłoby puste. Czy zamiast tego anulować całe zamówienie?
