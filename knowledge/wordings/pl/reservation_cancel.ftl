# Odwołanie rezerwacji

# Co robi potwierdzenie, dla osoby z obsługi.
reservation-cancel-consequence =
    Odwołuje ostatecznie rezerwację { $order } dla { $travellers ->
        [one] jednej osoby
       *[other] { $travellers } osób
    }. Na pierwotną metodę płatności wraca { $refundable } z { $total }.
reservation-withdraw-consequence =
    Wycofuje rezerwację { $order } w ciągu dnia od zakupu. Na pierwotną metodę płatności wraca całość: { $total }.

reservation-cancel-free =
    Oczywiście. Taryfa elastyczna zwraca całość: { $refundable } za rezerwację { $order } (wylot: { $departs_on }). Odwołam ją
    i potwierdzę to tutaj, a pieniądze dotrą w ciągu { $refund_workdays } dni roboczych.
    .short = Ta taryfa zwraca całość, czyli { $refundable }. Odwołam rezerwację { $order } i potwierdzę to tutaj.
reservation-withdraw-offered =
    Oczywiście. Od rezerwacji minął niecały dzień, więc nic nie przepada: wraca całość, { $total }. Wycofam rezerwację { $order }
    i potwierdzę to tutaj, a pieniądze dotrą w ciągu { $refund_workdays } dni roboczych.
    .short = Od rezerwacji minął niecały dzień, więc wraca całość: { $total }. Wycofam rezerwację { $order } i potwierdzę to tutaj.
reservation-cancel-partial =
    To możliwe, ale najpierw koszt: z kwoty { $total } za rezerwację { $order } (wylot: { $departs_on }) taryfa zwraca
    { $refundable }. Odwołanej rezerwacji nie da się przywrócić. Czy mam ją odwołać?
    .short = Taryfa zwraca { $refundable } z { $total }, a odwołanej rezerwacji nie da się przywrócić. Czy mam odwołać { $order }?
reservation-cancel-confirmed =
    Dziękuję. Odwołuję teraz rezerwację { $order } i potwierdzę to tutaj; { $refundable } wróci w ciągu { $refund_workdays } dni
    roboczych tą samą metodą płatności.
reservation-cancelled-now =
    Rezerwacja { $order } jest odwołana. { $has_paid_back ->
        [yes] { $paid_back } wraca tą samą metodą płatności; może to potrwać do { $refund_workdays } dni roboczych.
       *[no] Zwrot wróci w ciągu { $refund_workdays } dni roboczych tą samą metodą płatności.
    } Mamy nadzieję na wspólną podróż innym razem.
    .short = Rezerwacja { $order } jest odwołana{ $has_paid_back ->
        [yes] , a { $paid_back } jest już w drodze
       *[no] {""}
    }.
reservation-cancelled-before =
    Rezerwacja { $order } jest już odwołana{ $has_cancelled_on ->
        [yes] {" "}(od: { $cancelled_on })
       *[no] {""}
    }. { $has_paid_back ->
        [yes] { $paid_back } wróciło tą samą metodą płatności. Jeśli po { $refund_workdays } dniach roboczych pieniędzy nie ma, proszę dać znać.
       *[no] W razie pytań chętnie pomogę.
    }
reservation-cancel-flown =
    Podróż z rezerwacji { $order } już się odbyła, więc nie ma czego odwoływać. Jeśli po drodze coś poszło nie tak, proszę mi
    o tym napisać.
reservation-cancel-today =
    Pierwszy lot jest tuż-tuż ({ $departs_on }), dlatego od razu zajmie się tym osoba z zespołu: tak krótko przed wylotem nie
    można stąd odwołać rezerwacji. Proszę zostać na czacie.
reservation-cancel-which =
    Chętnie pomogę. { $has_orders ->
        [yes] Widzę kilka rezerwacji: { $orders }. Którą odwołać?
       *[no] Widzę kilka rezerwacji. Proszę podać kod tej, którą odwołać.
    }
