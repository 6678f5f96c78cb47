# Zmiana adresu dostawy

# Co robi potwierdzenie, dla osoby z zespołu.
address-consequence =
    Wysyła zamówienie { $order } pod ten adres: { $new_address }.

# Także dla innych zmian, które wymagają zalogowania.
ask-sign-in =
    Z przyjemnością. Dla bezpieczeństwa zmieniam takie dane tylko po zalogowaniu: czy mogę prosić o zalogowanie się na konto i
    wiadomość stamtąd?
address-ask =
    Z przyjemnością zmienię to w zamówieniu { $order }. Proszę przysłać pełny nowy adres w jednej wiadomości: nazwisko na
    domofonie, jeśli jest inne, ulicę i numer, kod pocztowy i miejscowość.
address-offered =
    Oczywiście. Wyślę zamówienie { $order } pod ten adres i potwierdzę to tutaj, gdy tylko będzie gotowe: { $new_address }.
    Jeśli coś się nie zgadza, proszę dać mi znać od razu.
address-done =
    Zamówienie { $order } trafi teraz pod nowy adres. Szczegóły przyjdą e-mailem.
address-packing =
    Zamówienie { $order } jest właśnie pakowane. Pytam magazyn, czy etykietę da się jeszcze zmienić, i napiszę tutaj.
address-shipped =
    Przykro mi: zamówienie { $order } już wyjechało i etykiety nie można zmienić. Na stronie śledzenia można wybrać inny
    dzień, sąsiada albo punkt odbioru; jeśli paczka do nas wróci, wyślemy ją ponownie bezpłatnie.
address-too-late =
    Zamówienie { $order } zostało już doręczone albo anulowane, więc jego adresu nie można zmienić. Dla kolejnych zamówień
    można go zmienić na koncie.
