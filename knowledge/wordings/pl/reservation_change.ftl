# Zmiana rezerwacji

reservation-change-which =
    Chętnie pomogę. { $has_orders ->
        [yes] Widzę kilka rezerwacji: { $orders }. O którą chodzi?
       *[no] Widzę kilka rezerwacji. Proszę podać kod tej, którą zmienić.
    }
reservation-change-what = Chętnie zmienię rezerwację { $order }. Proszę napisać, co ma się zmienić: który lot i nowy dzień, ile bagaży dodać albo jak nazwisko stoi w paszporcie.
reservation-change-over = Rezerwacji { $order } nie można już zmienić: podróż się odbyła lub została odwołana. W razie pytań chętnie pomogę.
reservation-change-today = Pierwszy lot jest tuż-tuż ({ $departs_on }). Tak krótko przed wylotem zmianę robi osoba z zespołu i zaraz się tym zajmie. Proszę zostać na czacie.
reservation-day-fixed = Rezerwacja { $order } ma taryfę, w której nie można zmienić dni. Jeśli to pomoże, podam, ile zwraca odwołanie.
reservation-day-full = Przykro mi, w tym dniu ({ $new_day }) lot jest pełny albo się nie odbywa. Jaki inny dzień pasuje?
reservation-day-cost = To możliwe. Nowy dzień: { $new_day }. Opłata za zmianę rezerwacji { $order } wynosi { $change_fee }, a jeśli nowy dzień jest droższy, dochodzi różnica. Czy mam ją zmienić?
reservation-day-confirmed = Dziękuję. Przenoszę teraz lot (nowy dzień: { $new_day }) i potwierdzę to tutaj.
reservation-day-changed =
    Gotowe: rezerwacja { $order } jest zmieniona. Wylot: { $departs_on }{ $has_returns_on ->
        [yes] , powrót: { $returns_on }
       *[no] {""}
    }. Nowy plan podróży przyjdzie e-mailem.
reservation-day-consequence = Przenosi wybrany lot rezerwacji { $order } (nowy dzień: { $new_day }). Pierwotna metoda płatności zostanie obciążona kwotą { $change_fee } i dopłatą za nowy dzień.
reservation-bags-cost = Oczywiście. Dodatkowe bagaże w rezerwacji { $order }: { $request_bags }, po { $bag_price } za całą podróż. Czy mam je dodać?
reservation-bags-confirmed = Dziękuję. Dodaję teraz bagaż do rezerwacji { $order } i potwierdzę to tutaj.
reservation-bags-added = Gotowe. Bagaże w rezerwacji { $order }: { $bags }.
reservation-bags-many = Przykro mi, to więcej bagaży, niż dopuszcza lot: najwyżej { $most_bags } na osobę.
reservation-bags-consequence = Dodaje bagaże do rezerwacji { $order }: { $request_bags }, po { $bag_price }, pierwotną metodą płatności.
reservation-name-which = Chętnie to poprawię. U kogo w rezerwacji { $order } nazwisko ma brzmieć { $request_last_name }?
reservation-name-offered = Oczywiście. Poprawię bezpłatnie nazwisko w rezerwacji { $order } na { $request_last_name } i potwierdzę to tutaj.
reservation-name-corrected = Gotowe: nazwisko w rezerwacji { $order } jest poprawione. Proszę porównać je jeszcze raz z paszportem.
reservation-name-consequence = Poprawia nazwisko w rezerwacji { $order } na { $request_last_name }.
