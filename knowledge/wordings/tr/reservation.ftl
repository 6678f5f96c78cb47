# Konu ne olursa olsun rezervasyonlarda ortak olanlar.

reservation-ask-identity =
    Memnuniyetle bakarım. Yolculuğunuz hakkında başka kimse bilgi almasın diye rezervasyonunuzda kullandığınız e-posta adresini ya
    da adınızı, soyadınızı ve posta kodunuzu yazar mısınız?
    .short = Rezervasyonunuzda kullandığınız e-posta adresini ya da adınızı, soyadınızı ve posta kodunuzu yazar mısınız?
reservation-no-match =
    Bu bilgilerle eşleşen bir kayıt bulamadım. Lütfen yazımını bir kez daha kontrol edin ya da rezervasyon onayının geldiği
    e-posta adresini paylaşın.
reservation-locked =
    Üzgünüm, bu bilgileri buradan doğrulayamıyorum. Yolculuğunuzun güvende kalması için ekibimiz sizinle bizzat ilgilenecek.
reservation-unavailable =
    Üzgünüm, şu anda rezervasyon sistemimize ulaşamıyorum. Lütfen biraz bekleyin; birazdan yeniden deneyip size buradan yanıt
    vereceğim.
reservation-not-found =
    Bu kodu rezervasyonlarınız arasında bulamadım. Bir kez daha kontrol eder misiniz? Kod PT ile başlar ve onay e-postamızın en
    üstünde yazar.
reservation-none =
    Bilgilerinizle yapılmış bir rezervasyon bulamadım. Başka bir e-posta adresiyle yapılmış olabilir mi? O adresi ya da
    rezervasyon kodunu yazarsanız yeniden bakarım.
reservation-being-checked =
    Mesajınız için teşekkür ederim. { $order } kodlu rezervasyonunuzun durumunu inceliyorum, öğrenir öğrenmez buradan haber
    vereceğim.
reservation-running =
    Bir dakika lütfen, bununla ilgileniyorum ve hemen buradan dönüş yapacağım.
