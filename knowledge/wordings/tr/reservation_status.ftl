# Bir rezervasyonun durumu

reservation-status-confirmed =
    { $order } kodlu rezervasyonunuz onaylandı ve ödendi: { $route }, gidiş { $departs_on }{ $has_returns_on ->
        [yes] , dönüş { $returns_on }
       *[no] {""}
    }. Şimdilik yapmanız gereken bir şey yok.
    .short = { $order } kodlu rezervasyonunuz onaylı: { $route }, gidiş { $departs_on }.
reservation-status-checked-in =
    { $order } kodlu rezervasyonunuz için check-in yapıldı: { $route }, gidiş { $departs_on }. Biniş kartları hazır; lütfen
    belgelerinizle birlikte yanınızda bulundurun.
reservation-status-flown =
    { $order } kodlu rezervasyonun seyahati sona erdi: { $route }, başlangıç { $departs_on }. Açık kalan bir konu varsa lütfen
    yazın.
reservation-status-cancelled =
    { $order } kodlu rezervasyon iptal edildi{ $has_cancelled_on ->
        [yes] {" "}({ $cancelled_on })
       *[no] {""}
    }. Bunu beklemiyorsanız ya da iade hakkında bir sorunuz varsa lütfen yazın.
reservation-status-which =
    Memnuniyetle bakarım. { $has_orders ->
        [yes] Size ait birkaç rezervasyon görüyorum: { $orders }. Hangisini soruyorsunuz?
       *[no] Size ait birkaç rezervasyon görüyorum. Sorduğunuz rezervasyonun kodunu yazar mısınız?
    }
