# Wymiana na inny wariant

# O ile nowy artykuł jest droższy lub tańszy; wspólne fragmenty.
difference-note =
    { $difference_kind ->
        [more] Różnicę { $difference } pobierzemy tą samą metodą płatności.
        [less] Różnicę { $difference } zwrócimy tą samą metodą płatności.
       *[same] Cena jest taka sama, więc nie trzeba dopłacać.
    }

# Co robi potwierdzenie, dla osoby z zespołu.
exchange-consequence =
    Otwiera wymianę w zamówieniu { $order }: wraca { $chosen }, a { $wanted } zostanie wysłane, gdy przewoźnik zeskanuje
    zwrot. { difference-note }

exchange-offered =
    Z przyjemnością. Zgłoszę wymianę w zamówieniu { $order } i potwierdzę ją tutaj. Bezpłatnie wraca do nas: { $chosen }.
    Wyślemy w zamian: { $wanted }. { difference-note }
exchange-done =
    Wymiana w zamówieniu { $order } jest zgłoszona, a etykieta zwrotna przyjdzie e-mailem. Gdy tylko przewoźnik zeskanuje
    paczkę, wyślemy nowy artykuł.
exchange-which-lines =
    Z przyjemnością. { $has_choices ->
        [yes] Co ma zostać wymienione: { $choices }?
       *[no] Który artykuł z zamówienia { $order } ma zostać wymieniony?
    }
exchange-which-variant =
    Z przyjemnością. { $has_offers ->
        [yes] Na co wymienić { $chosen }: { $offers }?
       *[no] Na jaki wariant wymienić { $chosen }?
    }
exchange-sold-out =
    Przykro mi: wariant, na który miało zostać wymienione { $chosen }, jest teraz niedostępny. Artykuł można bezpłatnie
    odesłać albo sprawdzę, czy odpowiada inny.
exchange-too-late =
    Przykro mi: na wymianę od doręczenia przewidziano dni: { $exchange_days }, a zamówienie { $order } doręczono
    { $delivered_on }. Jeśli coś jest wadliwe, proszę dać mi znać: gwarancja trwa znacznie dłużej.
exchange-under-way =
    Dla zamówienia { $order } trwa już wymiana; jak odesłać artykuł, wyjaśnia wiadomość e-mail.
exchange-not-delivered =
    Zamówienie { $order } nie zostało jeszcze doręczone. Od doręczenia na bezpłatną wymianę przewidziano dni:
    { $exchange_days }; wystarczy wtedy do mnie napisać.
