# Para iadem nerede?

refund-sent =
    İyi haber: { $order } numaralı siparişiniz için { $has_refunded ->
        [yes] { $refunded } tutarındaki ödemenizi
       *[no] ödemenizi
    } { $refunded_on } tarihinde, kullandığınız ödeme yöntemine iade ettik. Bankanıza göre hesabınıza yansıması 
    { $bank_workdays ->
        [one] bir iş gününü
       *[other] { $bank_workdays } iş gününü
    } bulabilir.
refund-sent-earlier =
    { $order } numaralı siparişiniz için { $has_refunded ->
        [yes] { $refunded } tutarındaki ödemenizi
       *[no] ödemenizi
    } { $refunded_on } tarihinde, kullandığınız ödeme yöntemine iade ettik. Şimdiye kadar hesap özetinizde { $brand
    } adıyla görünmüş olmalı. Bulamazsanız lütfen yazın, ödemenin izini sürdüreyim.
refund-in-progress =
    { $order } numaralı siparişinizin iadesi { $returned_on } tarihinde bize ulaştı. Bu tarihten itibaren
    { $refund_workdays_from } ila { $refund_workdays } iş günü içinde, kullandığınız ödeme yöntemine geri ödeme yapıyoruz.
    Para yola çıkar çıkmaz size e-posta gelecek.
refund-after-cancel =
    { $order } numaralı siparişiniz { $cancelled_on } tarihinde iptal edildi. Bu tarihten itibaren { $refund_workdays_from }
    ila { $refund_workdays } iş günü içinde tutarın tamamını, kullandığınız ödeme yöntemine geri ödüyoruz. Para yola çıkar
    çıkmaz size e-posta gelecek.
refund-overdue =
    Kusura bakmayın: { $order } numaralı siparişinizin geri ödemesi şimdiye kadar yapılmış olmalıydı, ben ise henüz
    göremiyorum. Muhasebe ekibimizden bugün bakmalarını istiyorum, yanıtlarını size buradan yazacağım.
refund-after-return =
    { $order } numaralı siparişinizin iade kaydı açık{ $has_returning ->
        [yes] {" "}({ $returning })
       *[no] {""}
    }, ancak paket henüz bize ulaşmadı. Ulaştıktan sonra { $refund_workdays_from } ila { $refund_workdays
    } iş günü içinde, kullandığınız ödeme yöntemine geri ödeme yapıyoruz.
refund-none =
    { $order } numaralı siparişinizde iade ya da iptal görünmüyor, bu nedenle bekleyen bir geri ödeme yok. Bir ürünü geri
    gönderdiniz mi, yoksa göndermek mi istiyorsunuz? Biraz daha ayrıntı yazarsanız birlikte çözelim.
refund-being-checked =
    Sorduğunuz için teşekkür ederim. { $order } numaralı siparişinizin geri ödemesinin ne durumda olduğunu muhasebe ekibimize
    soruyorum, öğrenir öğrenmez buradan haber vereceğim.
