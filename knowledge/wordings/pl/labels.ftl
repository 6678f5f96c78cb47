# To, co pokazują panele.

workflow-order_status = Gdzie jest moje zamówienie?

entity-order = Zamówienie
entity-reservation = Rezerwacja

source-orders_jsonl = nasze zamówienia
source-reservations_jsonl = nasze rezerwacje

field-order = Zamówienie
field-status = Stan
field-placed_on = Data zamówienia
field-promised_on = Obiecany termin
field-shipped_on = Data wysyłki
field-delivered_on = Data doręczenia
field-cancelled_on = Data anulowania
field-cancel_reason = Powód anulowania
field-city = Miejscowość
field-country = Kraj
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

workflow-cancel_order = Anulowanie zamówienia

action-cancel_order = Anuluj zamówienie

rule-cancel_order-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-cancel_order-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-cancel_order-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-cancel_order-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-cancel_order-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-cancel_order-identity_unknown = Nie wiemy jeszcze z wystarczającą pewnością, kto pisze, więc najpierw o to pytamy.
rule-cancel_order-order_unknown = Podanego zamówienia nie ma wśród zamówień tej osoby.
rule-cancel_order-no_orders = Nie ma tu zamówień tej osoby; mogą być na inny adres e-mail.
rule-cancel_order-which_order = Zamówień jest kilka, a żadnego nie wskazano.
rule-cancel_order-cancel_running = Trwa anulowanie; nic nie obiecujemy, zanim system odpowie.
rule-cancel_order-cancel_unclear = System nie podał, czy anulowano: najpierw sprawdzić tam, nie ponawiać.
rule-cancel_order-status_missing = System nie podaje stanu tego zamówienia, więc sprawdza to człowiek.
rule-cancel_order-cancel_done = System anulował zamówienie; klient jeszcze o tym nie wie.
rule-cancel_order-cancelled_already = Zamówienie jest już anulowane.
rule-cancel_order-cancel_failed = System odmówił anulowania: ktoś ustala dlaczego.
rule-cancel_order-shipped = Paczka wyjechała i nie można jej zawrócić; można jej nie przyjąć albo ją odesłać.
rule-cancel_order-delivered = Zamówienie doręczono; można je odesłać.
rule-cancel_order-return_under_way = Artykuły wracają albo wróciły, nie ma czego anulować.
rule-cancel_order-packing = Zamówienie jest pakowane: tylko magazyn wie, czy da się je zatrzymać.
rule-cancel_order-status_unknown = Reguły nie znają tego stanu; zanim coś powiemy, sprawdza to człowiek.
rule-cancel_order-payment_missing = System nie podaje, ile i jak zapłacono: ktoś to sprawdza.
rule-cancel_order-cancel_allowed = Zamówienia jeszcze nie spakowano, można je anulować; cała kwota wraca tak, jak zapłacono.
rule-cancel_order-repeated_failure = Ta sama prośba została w tej rozmowie kilka razy odrzucona lub się nie powiodła: przejmuje kierownik.
rule-cancel_order-high_value = Chodzi o tak dużą kwotę, że najpierw zgadza się kierownik.

workflow-change_address = Zmiana adresu dostawy

action-change_address = Zmień adres

field-send_to = Wysyłka na adres
field-new_address = Nowy adres
field-address = Nowy adres

rule-change_address-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-change_address-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-change_address-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-change_address-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-change_address-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-change_address-identity_unknown = Nie wiemy jeszcze z wystarczającą pewnością, kto pisze, więc najpierw o to pytamy.
rule-change_address-order_unknown = Podanego zamówienia nie ma wśród zamówień tej osoby.
rule-change_address-no_orders = Nie ma tu zamówień tej osoby; mogą być na inny adres e-mail.
rule-change_address-which_order = Zamówień jest kilka, a żadnego nie wskazano.
rule-change_address-change_running = Trwa zmiana; nic nie obiecujemy, zanim system odpowie.
rule-change_address-change_unclear = System odmówił albo nic nie podał: najpierw sprawdzić tam, nie ponawiać.
rule-change_address-status_missing = System nie podaje stanu tego zamówienia, więc sprawdza to człowiek.
rule-change_address-change_done = System to wykonał; klient jeszcze o tym nie wie.
rule-change_address-shipped = Paczka jest w drodze: przekierować może ją tylko przewoźnik.
rule-change_address-too_late = Zamówienie dotarło lub je anulowano, adres nie ma już znaczenia.
rule-change_address-packing = Zamówienie jest pakowane: tylko magazyn wie, czy etykietę da się zmienić.
rule-change_address-status_unknown = Reguły nie znają tego stanu; zanim coś powiemy, sprawdza to człowiek.
rule-change_address-sign_in = Adres i płatność zmieniamy tylko po zalogowaniu.
rule-change_address-ask_address = Brakuje nowego adresu, prosimy o niego w jednej wiadomości.
rule-change_address-address_allowed = Jeszcze niespakowane, klient zalogowany: zamówienie idzie pod nowy adres.
rule-change_address-repeated_failure = Ta sama prośba została w tej rozmowie kilka razy odrzucona lub się nie powiodła: przejmuje kierownik.

workflow-change_payment = Inna płatność

action-change_payment = Zmień metodę płatności

field-pay_with = Zapłacić przez

rule-change_payment-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-change_payment-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-change_payment-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-change_payment-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-change_payment-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-change_payment-identity_unknown = Nie wiemy jeszcze z wystarczającą pewnością, kto pisze, więc najpierw o to pytamy.
rule-change_payment-order_unknown = Podanego zamówienia nie ma wśród zamówień tej osoby.
rule-change_payment-no_orders = Nie ma tu zamówień tej osoby; mogą być na inny adres e-mail.
rule-change_payment-which_order = Zamówień jest kilka, a żadnego nie wskazano.
rule-change_payment-change_running = Trwa zmiana; nic nie obiecujemy, zanim system odpowie.
rule-change_payment-change_unclear = System odmówił albo nic nie podał: najpierw sprawdzić tam, nie ponawiać.
rule-change_payment-status_missing = System nie podaje stanu tego zamówienia, więc sprawdza to człowiek.
rule-change_payment-change_done = System to wykonał; klient jeszcze o tym nie wie.
rule-change_payment-too_late = Zamówienie już nie czeka, więc zostało opłacone.
rule-change_payment-status_unknown = Reguły nie znają tego stanu; zanim coś powiemy, sprawdza to człowiek.
rule-change_payment-sign_in = Adres i płatność zmieniamy tylko po zalogowaniu.
rule-change_payment-no_other = Nie ma zapisanej innej metody płatności.
rule-change_payment-which_payment = Zapisano kilka innych metod, żadnej nie wskazano.
rule-change_payment-gift_card_small = Karta podarunkowa nie wystarczy na zamówienie.
rule-change_payment-payment_allowed = Jeszcze niespakowane, klient zalogowany: obciążana jest inna zapisana metoda.
rule-change_payment-repeated_failure = Ta sama prośba została w tej rozmowie kilka razy odrzucona lub się nie powiodła: przejmuje kierownik.

workflow-complaint = Skarga

action-record_complaint = Przekaż kierownictwu zespołu

field-complained_on = Skarga z dnia

rule-complaint-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-complaint-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-complaint-not_known = Nie wiemy, kto pisze albo o które zamówienie chodzi: słuchamy, przepraszamy i pytamy.
rule-complaint-complaint_running = Skarga jest zapisywana; nic nie mówimy, zanim system odpowie.
rule-complaint-complaint_unclear = Skargi nie zapisano albo nie wiadomo: ktoś dopilnuje, by zobaczyło ją kierownictwo.
rule-complaint-complaint_recorded = Skargę zapisano; klient jeszcze o tym nie wie.
rule-complaint-complained_before = To nie pierwsza skarga na to zamówienie: kierownictwo odpowiada dzisiaj.
rule-complaint-order_late = Zamówienie jest spóźnione: mówimy o tym, przepraszamy, a sprawę przejmuje kierownictwo.
rule-complaint-complaint_allowed = Wiemy, kto pisze: skarga trafia do kierownictwa razem z zamówieniem.
rule-complaint-trip_not_known = Nie wiemy, kto pisze albo o którą podróż chodzi: słuchamy, przepraszamy i pytamy.
rule-complaint-trip_complained_before = To nie pierwsza skarga na tę podróż: kierownictwo odpowiada dzisiaj.
rule-complaint-trip_allowed = Wiemy, kto pisze: skarga trafia do kierownictwa razem z rezerwacją.

workflow-damaged_or_missing_item = Uszkodzone, pomylone lub brakujące

action-report_damage = Zapisz szkodę

field-damage_reported_on = Szkodę zgłoszono
field-damaged = Uszkodzone lub brakujące
field-report_by = Załatwiane od ręki do

rule-damaged_or_missing_item-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-damaged_or_missing_item-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-damaged_or_missing_item-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-damaged_or_missing_item-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-damaged_or_missing_item-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-damaged_or_missing_item-identity_unknown = Nie wiemy jeszcze z wystarczającą pewnością, kto pisze, więc najpierw o to pytamy.
rule-damaged_or_missing_item-order_unknown = Podanego zamówienia nie ma wśród zamówień tej osoby.
rule-damaged_or_missing_item-no_orders = Nie ma tu zamówień tej osoby; mogą być na inny adres e-mail.
rule-damaged_or_missing_item-which_order = Zamówień jest kilka, a żadnego nie wskazano.
rule-damaged_or_missing_item-report_running = Zgłoszenie jest zapisywane; nic nie mówimy, zanim system odpowie.
rule-damaged_or_missing_item-report_unclear = System nie podał, czy zapisał zgłoszenie: najpierw sprawdzić tam, nie ponawiać.
rule-damaged_or_missing_item-status_missing = System nie podaje stanu tego zamówienia, więc sprawdza to człowiek.
rule-damaged_or_missing_item-report_recorded = System zapisał zgłoszenie; klient jeszcze o tym nie wie.
rule-damaged_or_missing_item-reported_already = Do tego zamówienia jest już zgłoszenie w toku.
rule-damaged_or_missing_item-report_failed = System odrzucił zgłoszenie: ktoś ustala dlaczego.
rule-damaged_or_missing_item-not_sent = To zamówienie jeszcze nie wyjechało; paczka jest z innego.
rule-damaged_or_missing_item-on_its_way = Przewoźnik nie odnotował doręczenia: może przyjdzie druga paczka.
rule-damaged_or_missing_item-status_unknown = Zamówienie nie jest ani w drodze, ani doręczone: najpierw sprawdza to człowiek.
rule-damaged_or_missing_item-delivery_day_missing = Nie odnotowano dnia doręczenia, więc nie można policzyć terminu: sprawdza to człowiek.
rule-damaged_or_missing_item-delivery_day_ahead = Dzień doręczenia leży w przyszłości, więc zegar albo zapis jest błędny: sprawdza to człowiek.
rule-damaged_or_missing_item-warranty = Minął termin na szkody w transporcie: o gwarancji decyduje dział napraw.
rule-damaged_or_missing_item-which_lines = Zamówienie ma kilka artykułów i nie wiadomo, o który chodzi.
rule-damaged_or_missing_item-high_value = Zamówienie jest tak wartościowe, że zanim cokolwiek obiecamy, ogląda je kierownik zespołu.
rule-damaged_or_missing_item-report_allowed = Zgłoszono w terminie: wymiana na nasz koszt albo zwrot pieniędzy, do wyboru.
rule-damaged_or_missing_item-repeated_failure = Ta sama prośba została w tej rozmowie kilka razy odrzucona lub się nie powiodła: przejmuje kierownik.

workflow-exchange_item = Wymiana na inny wariant

action-exchange_item = Otwórz wymianę

field-exchanging = Wymieniane
field-exchange_requested_on = Wymianę otwarto
field-exchange_by = Wymiana możliwa do
field-variants = Zmiana na

rule-exchange_item-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-exchange_item-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-exchange_item-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-exchange_item-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-exchange_item-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-exchange_item-identity_unknown = Nie wiemy jeszcze z wystarczającą pewnością, kto pisze, więc najpierw o to pytamy.
rule-exchange_item-order_unknown = Podanego zamówienia nie ma wśród zamówień tej osoby.
rule-exchange_item-no_orders = Nie ma tu zamówień tej osoby; mogą być na inny adres e-mail.
rule-exchange_item-which_order = Zamówień jest kilka, a żadnego nie wskazano.
rule-exchange_item-change_running = Trwa zmiana; nic nie obiecujemy, zanim system odpowie.
rule-exchange_item-change_unclear = System odmówił albo nic nie podał: najpierw sprawdzić tam, nie ponawiać.
rule-exchange_item-status_missing = System nie podaje stanu tego zamówienia, więc sprawdza to człowiek.
rule-exchange_item-change_done = System to wykonał; klient jeszcze o tym nie wie.
rule-exchange_item-open_order_changed = System to wykonał; klient jeszcze o tym nie wie.
rule-exchange_item-exchange_requested = Dla tego zamówienia trwa wymiana.
rule-exchange_item-not_delivered = Zamówienia jeszcze nie doręczono; potem można je wymienić.
rule-exchange_item-status_unknown = Reguły nie znają tego stanu; zanim coś powiemy, sprawdza to człowiek.
rule-exchange_item-delivery_day_missing = Nie odnotowano dnia doręczenia, więc nie można policzyć terminu: sprawdza to człowiek.
rule-exchange_item-delivery_day_ahead = Dzień doręczenia leży w przyszłości, więc zegar albo zapis jest błędny: sprawdza to człowiek.
rule-exchange_item-deadline_passed = Minął termin wymiany liczony od doręczenia.
rule-exchange_item-which_lines = Zamówienie ma kilka artykułów i nie wiadomo, który jest właściwy.
rule-exchange_item-which_variant = Nie wiadomo, na co zmienić; pytamy, podając możliwości.
rule-exchange_item-sold_out = Żądany wariant jest niedostępny.
rule-exchange_item-changed_instead = Niespakowane i dostępne: zmieniamy wariant, rozliczamy tylko różnicę.
rule-exchange_item-exchange_allowed = W terminie i dostępne: artykuł wraca bezpłatnie, wysyłamy inny wariant.
rule-exchange_item-repeated_failure = Ta sama prośba została w tej rozmowie kilka razy odrzucona lub się nie powiodła: przejmuje kierownik.
rule-exchange_item-high_value = Chodzi o tak dużą kwotę, że najpierw zgadza się kierownik.

workflow-general_question = Pytanie ogólne

rule-general_question-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-general_question-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-general_question-answered = Mówi o tym artykuł w języku klienta; odpowiedź go cytuje.
rule-general_question-other_language = Mówi o tym tylko artykuł w innym języku, więc odpowiada człowiek.
rule-general_question-no_article = Żaden artykuł o tym nie mówi, więc sprawdza to człowiek.

workflow-invoice_copy = Kopia faktury

action-send_invoice = Wyślij fakturę

field-invoice = Faktura
field-invoice_sent_on = Fakturę wysłano

rule-invoice_copy-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-invoice_copy-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-invoice_copy-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-invoice_copy-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-invoice_copy-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-invoice_copy-identity_unknown = Nie wiemy jeszcze z wystarczającą pewnością, kto pisze, więc najpierw o to pytamy.
rule-invoice_copy-order_unknown = Podanego zamówienia nie ma wśród zamówień tej osoby.
rule-invoice_copy-no_orders = Nie ma tu zamówień tej osoby; mogą być na inny adres e-mail.
rule-invoice_copy-which_order = Zamówień jest kilka, a żadnego nie wskazano.
rule-invoice_copy-invoice_running = Faktura jest wysyłana; nic nie mówimy, zanim system odpowie.
rule-invoice_copy-invoice_unclear = System nie wysłał faktury albo tego nie podał: ktoś ustala dlaczego.
rule-invoice_copy-invoice_sent = System wysłał fakturę; klient jeszcze o tym nie wie.
rule-invoice_copy-invoice_offered = Jest faktura i trafia tylko na adres e-mail z zamówienia.
rule-invoice_copy-not_yet = Faktura powstaje w dniu wysyłki.
rule-invoice_copy-cancelled = Zamówienie anulowano przed wysyłką, nie ma faktury.
rule-invoice_copy-invoice_missing = Powinna być faktura, a jej nie ma: księgowość to sprawdza.
rule-invoice_copy-trip_orders_unavailable = System rezerwacji nie odpowiedział; na razie nic nie można powiedzieć.
rule-invoice_copy-trip_identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-invoice_copy-trip_identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-invoice_copy-trip_identity_unknown = Nie wiemy dość pewnie, kto pisze; pytamy, zanim powiemy coś o podróży.
rule-invoice_copy-trip_order_unknown = Podanego kodu nie ma wśród rezerwacji tej osoby.
rule-invoice_copy-trip_no_orders = Ta osoba nie ma tu rezerwacji; może jest pod innym adresem e-mail.
rule-invoice_copy-trip_which_order = Kilka rezerwacji i nie powiedziano, o którą chodzi.
rule-invoice_copy-trip_invoice_offered = Jest faktura i trafia tylko na adres e-mail z rezerwacji.

workflow-membership_update = Wstrzymanie, podniesienie lub zakończenie członkostwa

action-update_membership = Zmień członkostwo

field-change = Zmiana
field-customer = Klient lub klientka

rule-membership_update-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-membership_update-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-membership_update-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-membership_update-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-membership_update-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-membership_update-identity_unknown = Nie wiemy jeszcze z wystarczającą pewnością, kto pisze, więc najpierw o to pytamy.
rule-membership_update-change_running = Trwa zmiana; nic nie obiecujemy, zanim system odpowie.
rule-membership_update-change_unclear = System odmówił albo nic nie podał: najpierw sprawdzić tam, nie ponawiać.
rule-membership_update-change_done = System to wykonał; klient jeszcze o tym nie wie.
rule-membership_update-no_membership = Nie ma członkostwa albo już się skończyło.
rule-membership_update-which_change = Nie wiadomo, co ma się stać z członkostwem, więc pytamy.
rule-membership_update-already = Członkostwo już jest takie, jak w prośbie.
rule-membership_update-few_points = Brakuje punktów na wyższy poziom.
rule-membership_update-pause = Wstrzymać można zawsze; punkty zostają.
rule-membership_update-resume = Wstrzymane członkostwo można zawsze wznowić.
rule-membership_update-upgrade = Punktów wystarczy na Circle Plus.
rule-membership_update-end = Zakończyć można zawsze; punkty są jeszcze przez pewien czas ważne.
rule-membership_update-repeated_failure = Ta sama prośba została w tej rozmowie kilka razy odrzucona lub się nie powiodła: przejmuje kierownik.

workflow-modify_order_items = Zmiana artykułów w otwartym zamówieniu

action-modify_order_items = Zmień artykuły
action-change_quantity = Zmień ilość
action-change_variant_and_quantity = Zmień wariant i ilość
action-remove_items = Usuń z zamówienia

field-modified_on = Zmieniono

rule-modify_order_items-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-modify_order_items-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-modify_order_items-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-modify_order_items-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-modify_order_items-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-modify_order_items-identity_unknown = Nie wiemy jeszcze z wystarczającą pewnością, kto pisze, więc najpierw o to pytamy.
rule-modify_order_items-order_unknown = Podanego zamówienia nie ma wśród zamówień tej osoby.
rule-modify_order_items-no_orders = Nie ma tu zamówień tej osoby; mogą być na inny adres e-mail.
rule-modify_order_items-which_order = Zamówień jest kilka, a żadnego nie wskazano.
rule-modify_order_items-change_running = Trwa zmiana; nic nie obiecujemy, zanim system odpowie.
rule-modify_order_items-change_unclear = System odmówił albo nic nie podał: najpierw sprawdzić tam, nie ponawiać.
rule-modify_order_items-status_missing = System nie podaje stanu tego zamówienia, więc sprawdza to człowiek.
rule-modify_order_items-change_done = System to wykonał; klient jeszcze o tym nie wie.
rule-modify_order_items-too_late = Zamówienie wyjechało; można wymienić lub odesłać.
rule-modify_order_items-packing = Zamówienie jest pakowane: tylko magazyn wie, czy można coś zmienić.
rule-modify_order_items-status_unknown = Reguły nie znają tego stanu; zanim coś powiemy, sprawdza to człowiek.
rule-modify_order_items-which_lines = Zamówienie ma kilka artykułów i nie wiadomo, który jest właściwy.
rule-modify_order_items-which_line = Podano liczbę sztuk i nie wiadomo, którego artykułu dotyczy.
rule-modify_order_items-quantity_unpriced = Zamówienie nie zawiera ceny tego artykułu, więc kwotę wylicza pracownik.
rule-modify_order_items-quantity_many = Tyle sztuk jednego artykułu obiecujemy dopiero po zapytaniu magazynu.
rule-modify_order_items-quantity_allowed = Jeszcze niespakowane: artykuł będzie w żądanej ilości, rozliczamy tylko różnicę.
rule-modify_order_items-which_variant = Nie wiadomo, na co zmienić; pytamy, podając możliwości.
rule-modify_order_items-sold_out = Żądany wariant jest niedostępny.
rule-modify_order_items-modify_allowed = Niespakowane i dostępne: zmieniamy wariant, rozliczamy tylko różnicę.
rule-modify_order_items-remove_all = Z zamówienia nic by nie zostało, więc pytamy, czy je anulować.
rule-modify_order_items-remove_allowed = Jeszcze niespakowane: artykuł zostaje usunięty, a jego cena zwrócona.
rule-modify_order_items-both_which_line = Podano inny wariant i liczbę, ale nie wiadomo, którego artykułu.
rule-modify_order_items-both_unpriced = Nie ma ceny, więc wyliczy to człowiek.
rule-modify_order_items-both_many = Tyle sztuk jednego artykułu obiecujemy dopiero po pytaniu w magazynie.
rule-modify_order_items-both_allowed = Jeszcze niespakowane i dostępne: tyle sztuk innego wariantu, ile trzeba, rozliczana jest tylko różnica.
rule-modify_order_items-repeated_failure = Ta sama prośba została w tej rozmowie kilka razy odrzucona lub się nie powiodła: przejmuje kierownik.

workflow-refund_status = Gdzie jest mój zwrot pieniędzy?

field-refunded_on = Zwrócono pieniądze
field-refunded = Zwrócona kwota
field-returned_on = Zwrot dotarł

rule-refund_status-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-refund_status-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-refund_status-orders_unavailable = System zamówień nie odpowiedział; o zamówieniach nie można jeszcze nic powiedzieć.
rule-refund_status-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-refund_status-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-refund_status-identity_unknown = Nie wiemy jeszcze z wystarczającą pewnością, kto pisze, więc najpierw o to pytamy.
rule-refund_status-order_unknown = Podanego zamówienia nie ma wśród zamówień tej osoby.
rule-refund_status-no_orders = Nie ma tu zamówień tej osoby; mogą być na inny adres e-mail.
rule-refund_status-which_order = Zamówień jest kilka, a żadnego nie wskazano.
rule-refund_status-status_missing = System nie podaje stanu tego zamówienia, więc sprawdza to człowiek.
rule-refund_status-refund_sent = Zwrot wysłano kilka dni temu; bank może jeszcze potrzebować czasu.
rule-refund_status-refund_sent_earlier = Zwrot powinien już być na wyciągu; jeśli go nie ma, zlecamy poszukiwanie.
rule-refund_status-return_overdue = Zwrot dotarł dawniej, niż może trwać oddanie pieniędzy: księgowość sprawdza to dzisiaj.
rule-refund_status-return_arrived = Zwrot jest u nas, biegnie termin oddania pieniędzy.
rule-refund_status-cancellation_overdue = Anulowano dawniej, niż może trwać oddanie pieniędzy: księgowość sprawdza to dzisiaj.
rule-refund_status-cancelled = Zamówienie anulowano, biegnie termin oddania pieniędzy.
rule-refund_status-day_missing = Dzień, od którego liczy się termin, nie jest zapisany: księgowość to sprawdza.
rule-refund_status-return_on_its_way = Zwrot zgłoszono, ale jeszcze nie dotarł; potem oddamy pieniądze.
rule-refund_status-nothing_to_refund = Nic nie wróciło i nic nie anulowano, więc nie ma czego zwracać.
rule-refund_status-status_unknown = Reguły nie znają tego stanu; zanim coś powiemy, sprawdza to człowiek.

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
rule-return_item-delivery_day_ahead = Dzień doręczenia leży w przyszłości, więc zegar albo zapis jest błędny: sprawdza to człowiek.
rule-return_item-holiday_which_lines = Kupione przed świętami i nie podano artykułu: pytamy, który wraca.
rule-return_item-holiday_return = Kupione przed świętami: można zwrócić bezpłatnie dłużej niż zwykle.
rule-return_item-deadline_passed = Termin na zwrot, liczony od dnia doręczenia, już minął.
rule-return_item-which_lines = W zamówieniu jest kilka produktów i nie wiadomo, które z nich wracają.
rule-return_item-payment_missing = System nie podaje, jak opłacono zamówienie, więc sprawdza to człowiek.
rule-return_item-return_allowed = Termin na zwrot jeszcze nie minął: zwrot jest bezpłatny, a pieniądze wracają pierwotną metodą płatności.
rule-return_item-repeated_failure = Ta sama prośba została w tej rozmowie kilka razy odrzucona lub się nie powiodła: przejmuje kierownik.
rule-return_item-high_value = Chodzi o tak dużą kwotę, że najpierw zgadza się kierownik.
rule-return_item-holiday_high_value = Chodzi o tak dużą kwotę, że najpierw zgadza się kierownik.

# Reservations

field-booked_on = Zarezerwowano
field-departs_on = Wylot
field-returns_on = Powrót
field-route = Trasa
field-fare = Taryfa
field-travellers = Liczba podróżnych
field-bags = Bagaże
field-refundable = Zwrot przy odwołaniu
field-change_fee = Opłata za inny dzień
field-bag_price = Cena bagażu
field-changed_on = Zmieniono
field-paid_back = Zwrócono
field-reservation = Rezerwacja
field-flights = Loty
field-days = Nowe dni
field-passenger = Osoba podróżująca
field-last_name = Nazwisko

value-status-confirmed = Potwierdzona
value-status-checked_in = Po odprawie
value-status-flown = Odbyta
value-fare-basic = Podstawowa
value-fare-standard = Standardowa
value-fare-flex = Elastyczna

workflow-reservation_status = Jaki jest stan rezerwacji

rule-reservation_status-identity = Zanim padnie coś o podróży, trzeba wiedzieć, kto pisze.
rule-reservation_status-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-reservation_status-orders_unavailable = System rezerwacji nie odpowiedział; na razie nic nie można powiedzieć.
rule-reservation_status-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-reservation_status-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-reservation_status-identity_unknown = Nie wiemy dość pewnie, kto pisze; pytamy, zanim powiemy coś o podróży.
rule-reservation_status-order_unknown = Podanego kodu nie ma wśród rezerwacji tej osoby.
rule-reservation_status-no_orders = Ta osoba nie ma tu rezerwacji; może jest pod innym adresem e-mail.
rule-reservation_status-which_order = Kilka rezerwacji i nie powiedziano, o którą chodzi.
rule-reservation_status-status_missing = System nie podaje stanu tej rezerwacji; sprawdza to człowiek.
rule-reservation_status-cancelled = Rezerwacja jest odwołana.
rule-reservation_status-flown = Podróż się odbyła.
rule-reservation_status-status_unknown = Reguły nie znają tego stanu; najpierw patrzy człowiek.
rule-reservation_status-trip_missing = System nie podaje celu ani daty podróży: sprawdza człowiek.
rule-reservation_status-departed = Podróż się zaczęła, a system nadal podaje ją jako potwierdzoną: najpierw patrzy człowiek.
rule-reservation_status-checked_in = Po odprawie: karty pokładowe są gotowe.
rule-reservation_status-confirmed = Rezerwacja jest potwierdzona i opłacona.

workflow-reservation_cancel = Rezygnacja z podróży

action-cancel_reservation = Odwołać rezerwację
action-withdraw_reservation = Wycofać rezerwację

rule-reservation_cancel-identity = Zanim padnie coś o podróży, trzeba wiedzieć, kto pisze.
rule-reservation_cancel-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-reservation_cancel-orders_unavailable = System rezerwacji nie odpowiedział; na razie nic nie można powiedzieć.
rule-reservation_cancel-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-reservation_cancel-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-reservation_cancel-identity_unknown = Nie wiemy dość pewnie, kto pisze; pytamy, zanim powiemy coś o podróży.
rule-reservation_cancel-order_unknown = Podanego kodu nie ma wśród rezerwacji tej osoby.
rule-reservation_cancel-no_orders = Ta osoba nie ma tu rezerwacji; może jest pod innym adresem e-mail.
rule-reservation_cancel-status_missing = System nie podaje stanu tej rezerwacji; sprawdza to człowiek.
rule-reservation_cancel-status_unknown = Reguły nie znają tego stanu; najpierw patrzy człowiek.
rule-reservation_cancel-which_order = Kilka rezerwacji i nie wiadomo, którą odwołać.
rule-reservation_cancel-cancel_running = Odwołanie właśnie trwa; nic nie obiecujemy przed odpowiedzią systemu.
rule-reservation_cancel-cancel_unclear = System nie podał, czy odwołano: najpierw tam sprawdzić, nie próbować ponownie.
rule-reservation_cancel-cancelled_now = System odwołał rezerwację, a klient jeszcze o tym nie wie.
rule-reservation_cancel-cancelled_before = Rezerwacja jest już odwołana.
rule-reservation_cancel-cancel_failed = System odmówił odwołania: człowiek ustala dlaczego.
rule-reservation_cancel-flown = Podróż się odbyła, nie ma czego odwoływać.
rule-reservation_cancel-amounts_missing = System nie podaje kwoty zwrotu ani dnia wylotu: sprawdza to człowiek.
rule-reservation_cancel-leaves_now = Po odprawie albo pierwszy lot jest dziś lub już był: decyduje człowiek.
rule-reservation_cancel-withdraw = Zarezerwowano najwyżej dzień temu, a wylot jest odległy: wraca wszystko, niezależnie od taryfy.
rule-reservation_cancel-cancel_free = Taryfa zwraca całą kwotę.
rule-reservation_cancel-ask_first = Taryfa zwraca tylko część i to nieodwołalne: najpierw potrzebna zgoda.
rule-reservation_cancel-cancel_confirmed = Klient wie, ile wraca, i chce odwołać.
rule-reservation_cancel-repeated_failure = Ta sama prośba została w tej rozmowie kilka razy odrzucona lub się nie powiodła: przejmuje kierownik.
rule-reservation_cancel-withdraw_high_value = Chodzi o tak dużą kwotę, że najpierw zgadza się kierownik.
rule-reservation_cancel-high_value = Chodzi o tak dużą kwotę, że najpierw zgadza się kierownik.

workflow-reservation_change = Zmiana podróży

action-change_day = Przenieść lot na inny dzień
action-add_bags = Dodać bagaże
action-correct_name = Poprawić nazwisko

rule-reservation_change-identity = Zanim padnie coś o podróży, trzeba wiedzieć, kto pisze.
rule-reservation_change-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-reservation_change-orders_unavailable = System rezerwacji nie odpowiedział; na razie nic nie można powiedzieć.
rule-reservation_change-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-reservation_change-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-reservation_change-identity_unknown = Nie wiemy dość pewnie, kto pisze; pytamy, zanim powiemy coś o podróży.
rule-reservation_change-order_unknown = Podanego kodu nie ma wśród rezerwacji tej osoby.
rule-reservation_change-no_orders = Ta osoba nie ma tu rezerwacji; może jest pod innym adresem e-mail.
rule-reservation_change-status_missing = System nie podaje stanu tej rezerwacji; sprawdza to człowiek.
rule-reservation_change-status_unknown = Reguły nie znają tego stanu; najpierw patrzy człowiek.
rule-reservation_change-which_order = Kilka rezerwacji i nie wiadomo, którą zmienić.
rule-reservation_change-change_running = Zmiana właśnie trwa; nic nie obiecujemy przed odpowiedzią systemu.
rule-reservation_change-change_unclear = System nie podał, czy zmieniono: najpierw tam sprawdzić, nie próbować ponownie.
rule-reservation_change-day_changed = System przeniósł lot, a klient jeszcze o tym nie wie.
rule-reservation_change-bags_added = System dodał bagaże, a klient jeszcze o tym nie wie.
rule-reservation_change-name_corrected = System poprawił nazwisko, a klient jeszcze o tym nie wie.
rule-reservation_change-change_failed = System odrzucił zmianę: człowiek ustala dlaczego.
rule-reservation_change-over = Podróż się odbyła lub została odwołana, nic nie można zmienić.
rule-reservation_change-leaves_now = Po odprawie albo pierwszy lot jest dziś lub już był: decyduje człowiek.
rule-reservation_change-name_which = Nie wiadomo, czyje nazwisko poprawić.
rule-reservation_change-name_offered = Błędne nazwisko poprawia się bezpłatnie.
rule-reservation_change-bags_many = Więcej bagaży, niż dopuszcza lot.
rule-reservation_change-bags_ask = Bagaże kosztują: najpierw potrzebna zgoda.
rule-reservation_change-bags_confirmed = Klient zna cenę i chce bagaże.
rule-reservation_change-day_fixed = Taryfa nie pozwala na inne dni.
rule-reservation_change-day_full = Lot jest pełny albo nie odbywa się w tym dniu.
rule-reservation_change-day_ask = Inny dzień może kosztować: najpierw potrzebna zgoda.
rule-reservation_change-day_confirmed = Klient zna koszt i chce inny dzień.
rule-reservation_change-what = Nie wiadomo, co zmienić ani jak.
rule-reservation_change-repeated_failure = Ta sama prośba została w tej rozmowie kilka razy odrzucona lub się nie powiodła: przejmuje kierownik.

workflow-baggage = Zgubiony lub uszkodzony bagaż

action-report_baggage = Zapisz zgłoszenie bagażu

field-baggage_reported_on = Bagaż zgłoszono
field-baggage_problem = Bagaż
field-problem = Co się stało
value-baggage_problem-missing = Nie dotarł
value-baggage_problem-damaged = Uszkodzony
value-problem-missing = Nie dotarł
value-problem-damaged = Uszkodzony

rule-baggage-identity = Zanim padnie coś o podróży, trzeba wiedzieć, kto pisze.
rule-baggage-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-baggage-orders_unavailable = System rezerwacji nie odpowiedział; na razie nic nie można powiedzieć.
rule-baggage-identity_locked = Zbyt wiele prób nie pasowało do nikogo; zespół musi ustalić, kto pisze.
rule-baggage-identity_no_match = Podane dane nie pasują do nikogo; prosimy o ich sprawdzenie.
rule-baggage-identity_unknown = Nie wiemy dość pewnie, kto pisze; pytamy, zanim powiemy coś o podróży.
rule-baggage-order_unknown = Podanego kodu nie ma wśród rezerwacji tej osoby.
rule-baggage-no_orders = Ta osoba nie ma tu rezerwacji; może jest pod innym adresem e-mail.
rule-baggage-which_order = Kilka rezerwacji i nie powiedziano, o którą chodzi.
rule-baggage-report_running = Zgłoszenie jest zapisywane; nic nie mówimy, zanim system odpowie.
rule-baggage-report_unclear = System odrzucił zgłoszenie albo nie podał, czy je zapisał: najpierw sprawdzić tam, nie ponawiać.
rule-baggage-report_recorded = Zgłoszenie zapisano; klient jeszcze o tym nie wie.
rule-baggage-reported_already = Bagaż z tej podróży jest już zgłoszony, sprawa w toku.
rule-baggage-status_missing = System nie podaje stanu tej rezerwacji; sprawdza to człowiek.
rule-baggage-status_unknown = Reguły nie znają tego stanu; najpierw patrzy człowiek.
rule-baggage-trip_missing = System nie podaje celu ani daty podróży: sprawdza człowiek.
rule-baggage-not_begun = Ta podróż się nie zaczęła; bagaż jest z innej.
rule-baggage-late = Minął czas na zgłoszenie bagażu: decyduje kierownictwo.
rule-baggage-what = Nie wiadomo, czy bagaż nie dotarł, czy dotarł uszkodzony.
rule-baggage-missing = Zgłoszono w terminie: dział bagażu szuka walizki.
rule-baggage-damaged = Zgłoszono w terminie: dział bagażu zajmuje się szkodą.

workflow-person_wanted = Potrzebny jest człowiek

rule-person_wanted-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-person_wanted-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-person_wanted-taken_over = Prosi o człowieka: przejmuje obsługa klienta, cokolwiek mówią inne reguły.

workflow-legal_threat = Prawnicy, sąd lub urzędy

rule-legal_threat-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-legal_threat-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-legal_threat-legal = Mówi o prawnikach, sądzie lub urzędach: przejmuje dział prawny, niczego nie obiecujemy ani nie podważamy.

workflow-safety_report = Niebezpieczeństwo lub uraz

rule-safety_report-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-safety_report-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-safety_report-danger = Mówi o niebezpieczeństwie, urazie lub nagłym wypadku: zespół bezpieczeństwa przejmuje od razu, przed wszystkim innym.

workflow-vulnerable_customer = Ktoś, kto potrzebuje więcej pomocy

rule-vulnerable_customer-identity = Zanim powiemy cokolwiek o zamówieniu, trzeba wiedzieć, kto pisze.
rule-vulnerable_customer-none = Żadna reguła nie obejmuje tego przypadku, więc decyduje człowiek.
rule-vulnerable_customer-vulnerable = W trudnej sytuacji, choruje lub potrzebuje pomocy: przejmuje opieka osobista i załatwia to razem z klientem.
