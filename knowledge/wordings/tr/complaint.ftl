# Şikayet

# Onaylamanın ne yaptığı, çalışan için.
complaint-consequence =
    { $order } için bir şikayet kaydı açar. Ekip yöneticisi okur ve { $answer_workdays ->
        [one] bir iş günü
       *[other] { $answer_workdays } iş günü
    } içinde müşteriye yazar.

complaint-heard =
    Sizi hayal kırıklığına uğrattığımız için üzgünüm, açık sözlülüğünüz için teşekkür ederim. Bunu düzeltmek isterim. Ne
    olduğunu kısaca, bir siparişle ilgiliyse sipariş numarasını da yazar mısınız?
complaint-offered =
    Sizi hayal kırıklığına uğrattığımız için üzgünüm, açık sözlülüğünüz için teşekkür ederim. Bunu { $order } numaralı
    siparişinizle birlikte ekip yöneticimize iletip buradan onaylayacağım. Durumu telafi edecek bir şey varsa lütfen yazın.
complaint-late =
    Üzgünüm, öfkenizi anlıyorum: { $order } numaralı siparişiniz için { $promised_on } tarihi verilmişti, hâlâ elinize
    ulaşmadı. Neden beklediğini soruyor, şikayetinizi de ekip yöneticimize iletiyorum; buradan onaylayacağım.
complaint-recorded =
    { $order } numaralı siparişle ilgili şikayetiniz kayda alındı ve ekip yöneticimize ulaştı. { $answer_workdays ->
        [one] Bir iş günü
       *[other] { $answer_workdays } iş günü
    } içinde size özel bir yanıt gelecek. Sabrınız için teşekkür ederim.
complaint-again =
    Bunun hâlâ çözülmemiş olmasından dolayı çok üzgünüm. { $order } numaralı siparişle ilgili { $complained_on } tarihli
    şikayetiniz ekip yöneticimizde; bugün size özel bir yanıt verilmesini istiyorum.
complaint-running =
    Bir dakika lütfen, bunu ekip yöneticimiz için kayda alıyorum, birazdan buradan dönüş yapacağım.
complaint-being-passed-on =
    Sabrınız için teşekkür ederim. Şikayetinizin ekip yöneticimize ulaşmasını sağlayıp buradan haber vereceğim.

# Bir yolculukla ilgili

complaint-trip-heard =
    Sizi hayal kırıklığına uğrattığımız için üzgünüm, açık sözlülüğünüz için teşekkür ederim. Bunu düzeltmek isterim. Ne
    olduğunu kısaca, bir yolculukla ilgiliyse rezervasyon kodunu da yazar mısınız?
complaint-trip-offered =
    Sizi hayal kırıklığına uğrattığımız için üzgünüm, açık sözlülüğünüz için teşekkür ederim. Bunu { $order } kodlu
    rezervasyonunuzla birlikte ekip yöneticimize iletip buradan onaylayacağım. Durumu telafi edecek bir şey varsa lütfen
    yazın.
complaint-trip-recorded =
    { $order } kodlu rezervasyonla ilgili şikayetiniz kayda alındı ve ekip yöneticimize ulaştı. { $answer_workdays ->
        [one] Bir iş günü
       *[other] { $answer_workdays } iş günü
    } içinde size özel bir yanıt gelecek. Sabrınız için teşekkür ederim.
complaint-trip-again =
    Bunun hâlâ çözülmemiş olmasından dolayı çok üzgünüm. { $order } kodlu rezervasyonla ilgili { $complained_on }
    tarihli şikayetiniz ekip yöneticimizde; bugün size özel bir yanıt verilmesini istiyorum.
