# Fatura kopyası

# Onaylamanın ne yaptığı, çalışan için.
invoice-consequence = { $order } için { $invoice } numaralı faturayı kayıtlı e-posta adresine yeniden gönderir.

invoice-offered =
    Elbette. { $order } numaralı siparişinizin { $invoice } numaralı faturasını siparişteki e-posta adresine göndereceğim,
    gider gitmez buradan haber vereceğim.
invoice-sent =
    { $order } numaralı siparişinizin { $invoice } numaralı faturası siparişteki e-posta adresine gönderildi. Birkaç dakika
    içinde göremezseniz lütfen istenmeyen posta klasörüne de bakın.
invoice-running =
    Bir dakika lütfen, faturayı gönderiyorum, birazdan buradan dönüş yapacağım.
invoice-not-yet =
    Faturayı sipariş gönderildiğinde düzenliyoruz, { $order } numaralı siparişiniz ise henüz yola çıkmadı. O gün size
    e-postayla ulaşacak; hesabınızdaki “Siparişlerim” bölümünde de yer alacak.
invoice-none =
    { $order } numaralı siparişiniz gönderilmeden iptal edildiği için faturası yok. İptale dair bir onay yazısı gerekiyorsa
    lütfen yazın.
invoice-being-checked =
    Mesajınız için teşekkür ederim. { $order } numaralı siparişinizin faturasını henüz göremiyorum; muhasebe ekibimize
    soruyorum, öğrenir öğrenmez buradan haber vereceğim.

# Bir yolculuk için

invoice-trip-offered =
    Elbette. { $order } kodlu rezervasyonunuzun { $invoice } numaralı faturasını rezervasyondaki e-posta adresine
    göndereceğim, gider gitmez buradan haber vereceğim.
invoice-trip-sent =
    { $order } kodlu rezervasyonunuzun { $invoice } numaralı faturası rezervasyondaki e-posta adresine gönderildi.
    Birkaç dakika içinde göremezseniz lütfen istenmeyen posta klasörüne de bakın.
invoice-trip-being-checked =
    Mesajınız için teşekkür ederim. { $order } kodlu rezervasyonunuzun faturasını henüz göremiyorum; muhasebe ekibimize
    soruyorum, öğrenir öğrenmez buradan haber vereceğim.
