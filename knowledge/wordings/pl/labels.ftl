# To, co pokazują panele.

workflow-order_status = Gdzie jest moje zamówienie?

field-order = Zamówienie
field-status = Stan
field-placed_on = Data zamówienia
field-promised_on = Obiecany termin
field-shipped_on = Data wysyłki
field-delivered_on = Data doręczenia
field-cancelled_on = Data anulowania
field-cancel_reason = Powód anulowania
field-city = Miejscowość
field-carrier = Przewoźnik
field-tracking = Numer przesyłki
field-total = Suma

value-status-pending = Przyjęte
value-status-pending_items_modified = Przyjęte, zmienione produkty
value-status-pending_item_modified = Przyjęte, zmienione produkty
value-status-received = Przyjęte
value-status-processing = W przygotowaniu
value-status-packing = W trakcie pakowania
value-status-processed = Spakowane
value-status-shipped = W drodze
value-status-on_its_way = W drodze
value-status-in_transit = W drodze
value-status-out_for_delivery = W doręczeniu
value-status-delivered = Doręczone
value-status-cancelled = Anulowane
value-status-canceled = Anulowane
value-status-return_requested = Zgłoszony zwrot
value-status-exchange_requested = Zgłoszona wymiana
value-status-returned = Zwrócone

rule-order_status-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-order_status-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-order_status-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-order_status-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-order_status-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-order_status-identity_claimed = Samo nazwisko nie wystarczy: pytamy o adres e-mail albo kod pocztowy.
rule-order_status-identity_unknown = Nie wiemy jeszcze, kto pisze, więc najpierw o to pytamy.
rule-order_status-order_unknown = Podanego zamówienia nie ma wśród zamówień tej osoby.
rule-order_status-no_orders = Nie ma tu zamówień tej osoby; mogą być na inny adres e-mail.
rule-order_status-which_order = Zamówień jest kilka, a żadnego nie wskazano.
rule-order_status-status_missing = System nie podaje stanu tego zamówienia, więc sprawdza to człowiek.
rule-order_status-cancelled = Zamówienie anulowano, więc nic nie jest w drodze.
rule-order_status-return_requested = Zwrot tego zamówienia jest w toku.
rule-order_status-exchange_requested = Wymiana tego zamówienia jest w toku.
rule-order_status-returned = Zamówienie do nas wróciło.
rule-order_status-delivered_just_now = Przewoźnik dopiero co odnotował doręczenie; paczka może się jeszcze znaleźć do końca następnego dnia roboczego.
rule-order_status-delivered = Przewoźnik odnotował doręczenie.
rule-order_status-preparing_late = Obiecany termin minął, a nic nie wysłano: mówimy o tym i przepraszamy.
rule-order_status-preparing = Zamówienie jest przyjęte i w przygotowaniu; nie ma opóźnienia.
rule-order_status-packed = Zamówienie jest pakowane, a potem trafi do przewoźnika; nie ma opóźnienia.
rule-order_status-status_unknown = Reguły nie znają tego stanu; zanim coś powiemy, sprawdza to człowiek.
rule-order_status-shipped_without_date = Paczka jest w drodze; nie ma obiecanego terminu, który można podać.
rule-order_status-shipped_on_time = Paczka jest w drodze, a obiecany termin jeszcze nie minął.
rule-order_status-shipped_very_late = Paczka liczy się jako spóźniona: logistyka zleca przewoźnikowi poszukiwania.
rule-order_status-shipped_late = Obiecany termin minął niedawno; na poszukiwania jest jeszcze za wcześnie.

workflow-return_item = Zwrot produktu

action-open_return = Zgłoś zwrot

field-payment = Metoda płatności
field-return_requested_on = Data zgłoszenia zwrotu
field-returning = Do zwrotu
field-return_by = Zwrot możliwy do
field-refund_to = Zwrot pieniędzy na
field-refund = Zwrot pieniędzy
field-lines = Produkty

rule-return_item-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-return_item-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-return_item-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-return_item-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-return_item-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-return_item-identity_unknown = Nie wiemy jeszcze z wystarczającą pewnością, kto pisze, więc najpierw o to pytamy.
rule-return_item-order_unknown = Podanego zamówienia nie ma wśród zamówień tej osoby.
rule-return_item-no_orders = Nie ma tu zamówień tej osoby; mogą być na inny adres e-mail.
rule-return_item-which_order = Zamówień jest kilka, a nie wskazano, z którego coś wraca.
rule-return_item-return_running = Zwrot jest właśnie zgłaszany; niczego nie obiecujemy, dopóki system zamówień nie odpowie.
rule-return_item-return_unclear = System zamówień nie podał, czy zwrot został zgłoszony: najpierw trzeba to tam sprawdzić, bez ponawiania próby.
rule-return_item-return_opened = System zamówień zgłosił zwrot, ale osoba, która pisze, jeszcze o tym nie wie.
rule-return_item-return_requested = Zwrot z tego zamówienia jest w toku.
rule-return_item-return_failed = System zamówień odmówił zgłoszenia zwrotu: człowiek ustala dlaczego.
rule-return_item-status_missing = System nie podaje stanu tego zamówienia, więc sprawdza to człowiek.
rule-return_item-returned = Zamówienie już do nas wróciło.
rule-return_item-cancelled = Zamówienie anulowano, więc nie ma czego odsyłać.
rule-return_item-not_delivered = Zamówienia jeszcze nie doręczono; zwrot można zgłosić po doręczeniu.
rule-return_item-status_unknown = Reguły nie znają tego stanu; zanim coś powiemy, sprawdza to człowiek.
rule-return_item-delivery_day_missing = Nie odnotowano dnia doręczenia, więc nie można policzyć terminu: sprawdza to człowiek.
rule-return_item-deadline_passed = Termin na zwrot, liczony od dnia doręczenia, już minął.
rule-return_item-which_lines = W zamówieniu jest kilka produktów i nie wiadomo, które z nich wracają.
rule-return_item-payment_missing = System nie podaje, jak opłacono zamówienie, więc sprawdza to człowiek.
rule-return_item-return_allowed = Termin na zwrot jeszcze nie minął: zwrot jest bezpłatny, a pieniądze wracają pierwotną metodą płatności.
