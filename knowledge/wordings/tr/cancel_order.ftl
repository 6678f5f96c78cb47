# Sipariş iptali

# Onaylamanın ne yaptığı, çalışan için.
cancel-consequence =
    { $order } numaralı siparişi gönderilmeden kesin olarak iptal eder. { $has_total ->
        [yes] { $total }
       *[no] Tutarın tamamı
    } { $refund_workdays_from } ila { $refund_workdays } iş günü içinde ilk ödeme yöntemine geri ödenir.

cancel-offered =
    Elbette. { $order } numaralı siparişinizi{ items-note } iptal edeceğim, tamamlanır tamamlanmaz buradan onaylayacağım.
    { $has_total ->
        [yes] { $total }
       *[no] Tutarın tamamı
    } { $refund_workdays_from } ila { $refund_workdays } iş günü içinde, kullandığınız ödeme yöntemine geri ödenecek.
    .short = Elbette, { $order } numaralı siparişinizi iptal edip buradan onaylayacağım.
cancel-done =
    { $order } numaralı siparişiniz iptal edildi. { $has_total ->
        [yes] { $total }
       *[no] Tutarın tamamı
    } { $refund_workdays_from } ila { $refund_workdays
    } iş günü içinde, kullandığınız ödeme yöntemine geri ödenecek. Başka bir şey yapmanıza gerek yok.
    .short = { $order } numaralı siparişiniz iptal edildi, ödemeniz geri gönderiliyor.
cancel-running =
    Bir dakika lütfen, siparişi sizin için iptal ediyorum, birazdan buradan dönüş yapacağım.
cancel-already =
    { $order } numaralı siparişiniz zaten iptal edilmiş{ $has_cancelled_on ->
        [yes] {" "}(iptal tarihi: { $cancelled_on })
       *[no] {""}
    }. Tutarın tamamı iptalden sonraki { $refund_workdays_from } ila { $refund_workdays
    } iş günü içinde, kullandığınız ödeme yöntemine geri ödeniyor.
cancel-packing =
    { $order } numaralı siparişiniz şu anda paketleniyor. Depodaki ekipten durdurmalarını istiyorum, sonucu buradan yazacağım.
    Paket yola çıkmış olursa teslim almayabilir ya da ücretsiz geri gönderebilirsiniz.
cancel-shipped =
    Üzgünüm: { $order } numaralı siparişiniz yola çıktığı için artık iptal edilemiyor. Paketi kapıda teslim almayabilir ya da
    teslimattan sonraki { $return_days } gün içinde ücretsiz geri gönderebilirsiniz; her iki durumda da ödemeniz iade edilir.
cancel-delivered =
    { $order } numaralı siparişiniz teslim edildiği için artık iptal edilemiyor. Vazgeçtiyseniz teslimattan sonraki
    { $return_days } gün içinde ücretsiz geri gönderebilirsiniz. Sizin için bir iade kaydı açayım mı?
cancel-return-under-way =
    { $order } numaralı siparişiniz için zaten bir iade süreci var, iptal etmenize gerek yok. Paket bize ulaşınca ödemeniz
    iade edilecek.
cancel-being-checked =
    Mesajınız için teşekkür ederim. { $order } numaralı siparişinizin hâlâ iptal edilip edilemeyeceğine bakıyorum, öğrenir
    öğrenmez buradan haber vereceğim.
