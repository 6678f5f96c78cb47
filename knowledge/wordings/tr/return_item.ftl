# İade

# Birkaç metnin ortak kullandığı parçalar.
refund-note =
    Paket bize ulaştıktan sonra { $has_chosen_amount ->
        [yes] { $chosen_amount } tutarını
       *[no] ürün bedelini
    } { $refund_workdays_from } ila { $refund_workdays } iş günü içinde, siparişte kullandığınız ödeme yöntemine iade ediyoruz.

# Onaylamanın ne yaptığı, çalışan için.
return-consequence =
    { $order } numaralı siparişten { $chosen } için ücretsiz iade kaydı açar. Müşteriye iade etiketi e-postayla gider; paket
    ulaştıktan sonra { $chosen_amount } ilk ödeme yöntemine geri ödenir.

return-offered =
    Elbette: { $order } numaralı siparişinizdeki { $chosen } için { $return_by } tarihine kadar ücretsiz iade hakkınız var.
    İade kaydını sizin için açacağım, tamamlanır tamamlanmaz buradan haber vereceğim. { refund-note }
    .short = { $chosen } için { $return_by } tarihine kadar ücretsiz iade hakkınız var. İade kaydını sizin için açıp buradan onaylayacağım.
return-offered-holiday =
    Elbette: { $order } numaralı siparişinizdeki { $chosen } için { $holiday_by } tarihine kadar ücretsiz iade hakkınız var.
    İade kaydını sizin için açacağım, tamamlanır tamamlanmaz buradan haber vereceğim. { refund-note }
    .short = { $chosen } için { $holiday_by } tarihine kadar ücretsiz iade hakkınız var. İade kaydını sizin için açıp buradan onaylayacağım.
return-opened =
    { $has_returning ->
        [yes] { $order } numaralı siparişinizin iade kaydı açıldı: { $returning }.
       *[no] { $order } numaralı siparişinizin iade kaydı açıldı.
    } İade etiketi birazdan e-postayla size ulaşacak. Lütfen paketi { $hand_in_days ->
        [one] bir gün
       *[other] { $hand_in_days } gün
    } içinde kargoya verin ve teslim fişini saklayın. Paket bize ulaştıktan sonra ödemenizi { $refund_workdays_from } ila
    { $refund_workdays } iş günü içinde, siparişte kullandığınız ödeme yöntemine iade ediyoruz.
    .short = { $order } numaralı siparişinizin iade kaydı açıldı, etiket e-postayla geliyor. Lütfen paketi { $hand_in_days ->
        [one] bir gün
       *[other] { $hand_in_days } gün
    } içinde kargoya verin.
return-running =
    Bir dakika lütfen, bunu sizin için hemen ayarlıyorum, birazdan buradan dönüş yapacağım.
return-under-way =
    { $order } numaralı siparişinizin iade süreci devam ediyor{ $has_returning ->
        [yes] : { $returning }
       *[no] {""}
    }. Paketi nasıl göndereceğiniz iade e-postasında anlatılıyor. Paket bize ulaştıktan sonra ödemenizi { $refund_workdays_from }
    ila { $refund_workdays } iş günü içinde iade ediyoruz. Bu siparişten başka bir ürünü de geri göndermek isterseniz lütfen
    yazın.
return-being-checked =
    Mesajınız için teşekkür ederim. { $order } numaralı siparişinizin ne durumda olduğuna bakıyorum, öğrenir öğrenmez buradan
    haber vereceğim.
return-already-back =
    { $order } numaralı siparişiniz bize geri ulaştı bile. Bununla ilgili bir sorunuz varsa memnuniyetle yardımcı olurum.
return-cancelled =
    { $order } numaralı siparişiniz iptal edilmiş, bu nedenle geri göndermeniz gereken bir şey yok. Yine de elinize bir şey
    ulaştıysa lütfen yazın.
return-not-delivered =
    { $order } numaralı siparişiniz henüz teslim edilmedi{ $has_promised_on ->
        [yes] ; en geç { $promised_on } tarihinde elinizde olmasını bekliyoruz
       *[no] {""}
    }. Elinize ulaştıktan sonra ürünleri { $return_days } gün boyunca ücretsiz olarak geri gönderebilirsiniz. O zaman bize
    yazmanız yeterli.
return-too-late =
    Üzgünüm: { $order } numaralı siparişiniz { $delivered_on } tarihinde teslim edildi. Ürünler { $return_days } gün boyunca,
    yani { $return_by } tarihine kadar iade edilebiliyordu; bu süre doldu. Üründe bir kusur varsa lütfen sorunu yazın: garanti
    süresi çok daha uzundur.
    .short = Üzgünüm, { $order } numaralı siparişiniz { $return_by } tarihine kadar iade edilebiliyordu; bu süre doldu. Üründe bir kusur varsa lütfen yazın.
return-which-order =
    Memnuniyetle yardımcı olurum. { $has_orders ->
        [yes] Size ait birkaç sipariş görüyorum: { $orders }. Hangisinden ürün iade etmek istersiniz?
       *[no] Size ait birkaç sipariş görüyorum. Neyi iade etmek istediğinizi ya da sipariş numarasını yazar mısınız?
    }
return-which-lines =
    Memnuniyetle yardımcı olurum. { $has_choices ->
        [yes] Bunlardan hangisini ya da hangilerini iade etmek istersiniz: { $choices }?
       *[no] { $order } numaralı siparişinizden hangi ürünleri iade etmek istersiniz?
    }
