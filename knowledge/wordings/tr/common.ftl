# Her süreçte söylenebilecekler.

# Hiçbir kural karar veremedi; bir çalışan devralır.
cannot-decide = Mesajınız için teşekkür ederim. Konuyu inceliyorum, birazdan size buradan dönüş yapacağım.

ask-identity =
    Memnuniyetle bakarım. Bilgileri yalnızca doğru kişiyle paylaşabilmem için siparişinizde kullandığınız e-posta adresini ya
    da adınızı, soyadınızı ve posta kodunuzu yazar mısınız?
    .short = Siparişinizde kullandığınız e-posta adresini ya da adınızı, soyadınızı ve posta kodunuzu yazar mısınız?
identity-no-match =
    Bu bilgilerle eşleşen bir kayıt bulamadım. Lütfen yazımını bir kez daha kontrol edin ya da sipariş onayının geldiği
    e-posta adresini paylaşın.
identity-locked =
    Üzgünüm, bu bilgileri buradan doğrulayamıyorum. Siparişinizin güvende kalması için ekibimiz sizinle bizzat ilgilenecek.
orders-unavailable =
    Üzgünüm, şu anda sipariş sistemimize ulaşamıyorum. Lütfen biraz bekleyin; birazdan yeniden deneyip size buradan yanıt
    vereceğim.
order-not-found =
    Bu numarayı siparişleriniz arasında bulamadım. Bir kez daha kontrol eder misiniz? Sipariş numarası, onay e-postamızın konu
    satırında yazıyor.
no-orders =
    Bilgilerinizle verilmiş bir sipariş bulamadım. Başka bir e-posta adresiyle verilmiş olabilir mi? O adresi ya da sipariş
    numarasını yazarsanız yeniden bakarım.
which-order =
    { $has_orders ->
        [yes] Size ait birkaç sipariş görüyorum: { $orders }. Hangisi hakkında bilgi almak istersiniz?
       *[no] Size ait birkaç sipariş görüyorum. Bilgi almak istediğiniz siparişin numarasını yazar mısınız?
    }
