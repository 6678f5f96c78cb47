# Wstrzymanie, podniesienie lub zakończenie członkostwa

# Co robi potwierdzenie, dla osoby z zespołu.
membership-consequence =
    Zmienia członkostwo zgodnie z prośbą; potwierdzenie przyjdzie e-mailem.

membership-which =
    Z przyjemnością. Czy członkostwo wstrzymać, wznowić, przenieść do Circle Plus, czy zakończyć?
membership-none =
    Pod tymi danymi nie widzę członkostwa w Lumen Circle. Dołączyć można bezpłatnie w każdej chwili na koncie.
membership-already =
    Nic nie trzeba zmieniać: członkostwo już jest takie, jak w prośbie. Jeśli chodziło o coś innego, proszę dać mi znać.
membership-few-points =
    Circle Plus jest dostępne od { $plus_points } punktów, a teraz na koncie jest ich { $points }. Chętnie podpowiem, jak je
    zbierać.
membership-pause-offered =
    Oczywiście. Wstrzymam członkostwo i potwierdzę to tutaj. Punkty zostają, a wznowić je można w każdej chwili.
membership-resume-offered =
    Miło znów się spotkać. Wznowię członkostwo i potwierdzę to tutaj; punkty nadal są na koncie.
membership-upgrade-offered =
    Z przyjemnością. Przeniosę członkostwo do Circle Plus i potwierdzę to tutaj; nic to nie kosztuje, a dochodzi darmowa
    dostawa ekspresowa.
membership-cancel-offered =
    Szkoda, że to już koniec. Zakończę członkostwo i potwierdzę to tutaj. Pozostałe punkty można wykorzystać jeszcze przez
    { $points_days ->
        [one] jeden dzień
        [few] { $points_days } dni
        [many] { $points_days } dni
       *[other] { $points_days } dnia
    }.
membership-done =
    Członkostwo jest zmienione zgodnie z prośbą. Potwierdzenie przyjdzie e-mailem.
membership-running =
    Chwileczkę, właśnie zmieniam członkostwo i zaraz tutaj odpiszę.
membership-being-checked =
    Dziękuję za wiadomość. Sprawdzam, co się dzieje z członkostwem, i dam tutaj znać, gdy tylko się dowiem.
