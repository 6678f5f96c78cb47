# Rezervasyon iptali

# Onaylamanın ne yaptığı, çalışan için.
reservation-cancel-consequence =
    { $order } kodlu rezervasyonu { $travellers } kişi için kesin olarak iptal eder. { $total } tutarının { $refundable } kadarı
    ilk ödeme yöntemine geri gider.
reservation-withdraw-consequence =
    { $order } kodlu rezervasyonu satın almadan sonraki bir gün içinde geri alır. Tutarın tamamı, { $total }, ilk ödeme yöntemine
    geri gider.

reservation-cancel-free =
    Elbette. Esnek tarifeniz tutarın tamamını geri verir: { $departs_on } kalkışlı { $order } kodlu rezervasyon için
    { $refundable }. Sizin için iptal edip buradan onaylayacağım; para { $refund_workdays } iş günü içinde sizde olur.
    .short = Tarifeniz tutarın tamamını, { $refundable }, geri verir. { $order } kodlu rezervasyonu iptal edip buradan onaylayacağım.
reservation-withdraw-offered =
    Elbette. Rezervasyonun üzerinden bir gün geçmedi, bu yüzden hiçbir kaybınız yok: { $total } tamamen size döner. { $order }
    kodlu rezervasyonu sizin için geri alıp buradan onaylayacağım; para { $refund_workdays } iş günü içinde sizde olur.
    .short = Rezervasyonun üzerinden bir gün geçmedi, { $total } tamamen size döner. { $order } kodlu rezervasyonu geri alıp buradan onaylayacağım.
reservation-cancel-partial =
    Bu mümkün, ama önce ne kadara mal olacağını bilmenizi isterim: { $departs_on } kalkışlı { $order } kodlu rezervasyonun
    { $total } tutarından tarifeniz { $refundable } geri verir. İptal edilen rezervasyon geri getirilemez. İptal etmemi ister misiniz?
    .short = Tarifeniz { $total } tutarından { $refundable } geri verir ve iptal geri alınamaz. { $order } kodlu rezervasyonu iptal etmemi ister misiniz?
reservation-cancel-confirmed =
    Teşekkür ederim. { $order } kodlu rezervasyonu şimdi iptal edip buradan onaylayacağım; { $refundable }, kullandığınız ödeme
    yöntemine { $refund_workdays } iş günü içinde geri döner.
reservation-cancelled-now =
    { $order } kodlu rezervasyonunuz iptal edildi. { $has_paid_back ->
        [yes] { $paid_back }, kullandığınız ödeme yöntemine geri dönüyor; bu { $refund_workdays } iş gününe kadar sürebilir.
       *[no] İade, kullandığınız ödeme yöntemine { $refund_workdays } iş günü içinde geri döner.
    } Sizi başka bir zaman yolculuğa çıkarmayı umarız.
    .short = { $order } kodlu rezervasyonunuz iptal edildi{ $has_paid_back ->
        [yes] , { $paid_back } yola çıktı
       *[no] {""}
    }.
reservation-cancelled-before =
    { $order } kodlu rezervasyonunuz zaten iptal edilmiş{ $has_cancelled_on ->
        [yes] {" "}(iptal tarihi: { $cancelled_on })
       *[no] {""}
    }. { $has_paid_back ->
        [yes] { $paid_back }, kullandığınız ödeme yöntemine geri gönderildi. { $refund_workdays } iş günü sonra hâlâ gelmediyse lütfen bana yazın.
       *[no] Bununla ilgili bir sorunuz varsa memnuniyetle yardımcı olurum.
    }
reservation-cancel-flown =
    { $order } kodlu rezervasyondaki yolculuk tamamlandı, yani iptal edilecek bir şey kalmadı. Yolda bir aksilik olduysa lütfen
    anlatın.
reservation-cancel-today =
    İlk uçuşunuz { $departs_on } tarihinde kalkıyor, bu yüzden ekibimizden biri hemen ilgileniyor: kalkışa bu kadar az kala
    buradan iptal edemiyorum. Lütfen sohbetten ayrılmayın.
reservation-cancel-which =
    Memnuniyetle yardımcı olurum. { $has_orders ->
        [yes] Size ait birkaç rezervasyon görüyorum: { $orders }. Hangisini iptal etmek istersiniz?
       *[no] Size ait birkaç rezervasyon görüyorum. İptal etmek istediğinizin kodunu yazar mısınız?
    }
