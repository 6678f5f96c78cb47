# Hasarlı ya da eksik ürün

# Onaylamanın ne yaptığı, çalışan için.
damage-consequence =
    { $order } numaralı siparişten { $chosen } için hasarlı, yanlış ya da eksik kaydı açar. Depo, müşterinin tercihine göre
    yenisini ya da geri ödemeyi hazırlar.

damage-offered =
    { $order } numaralı siparişinizdeki { $chosen } ile ilgili sorun için çok özür dilerim. Kaydını şimdi açıyorum, buradan
    onaylayacağım. Hasarın ya da irsaliyenin bir fotoğrafını, bir de kutunun etiketiyle fotoğrafını gönderir misiniz? Yenisini
    mi, yoksa geri ödeme mi istersiniz? Ürün bir lambaysa lütfen fişe takmayın.
    .short = { $chosen } için çok özür dilerim. Kaydını açıp buradan onaylayacağım; ürünün ve etiketiyle kutunun fotoğrafı çok işimize yarar.
damage-recorded =
    Kaydınız açıldı: { $chosen } ({ $order } numaralı sipariş). Fotoğraflarınız gelir gelmez, tercihinize göre masrafı bize
    ait olmak üzere yenisini gönderiyor ya da ödemenizi iade ediyoruz. O zamana kadar ambalajı lütfen saklayın.
damage-running =
    Bir dakika lütfen, kaydınızı açıyorum, birazdan buradan dönüş yapacağım.
damage-under-way =
    { $order } numaralı siparişle ilgili { $damage_reported_on } tarihli bildiriminiz bizde ve işlemde{ $has_damaged ->
        [yes] : { $damaged }
       *[no] {""}
    }. Yeni bir gelişme ya da başka fotoğraf varsa lütfen buradan gönderin.
damage-not-sent =
    { $order } numaralı siparişiniz henüz yola çıkmadı, yani size ulaşan paket bu olamaz. Pakette hangi ürünler var ya da
    irsaliyede hangi numara yazıyor? Böylece doğru siparişi bulurum.
damage-on-its-way =
    Kargoya göre { $order } numaralı siparişiniz hâlâ yolda; bir kısmı ikinci bir paketle gelebilir. Elinize ulaştıysa ve
    kırık ya da eksik bir şey varsa lütfen yazın ve irsaliyenin fotoğrafını gönderin.
damage-warranty =
    Üzüldüm. { $order } numaralı siparişiniz { $report_days } günden daha önce teslim edildiği için garanti geçerli; süresi
    { $warranty_years ->
        [one] bir yıl
       *[other] { $warranty_years } yıl
    }. Onarım ekibimiz konuyu inceliyor ve iki iş günü içinde size buradan yanıt verecek; bir fotoğraf ya da kısa video yardımcı olur.
damage-being-checked =
    Üzüldüm. { $order } numaralı siparişinizin ne durumda olduğuna bakıyorum, ne yapabileceğimizi öğrenir öğrenmez buradan
    yazacağım.
damage-which-lines =
    Üzüldüm. { $has_choices ->
        [yes] Hangisiyle ilgili: { $choices }?
       *[no] { $order } numaralı siparişinizdeki hangi ürünle ilgili?
    }
