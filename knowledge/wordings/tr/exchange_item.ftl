# Başka bir seçenekle değiştirme

# Yeni ürünün fiyat farkı; ortak parçalar.
difference-note =
    { $difference_kind ->
        [more] { $difference } tutarındaki fark, kullandığınız ödeme yönteminden alınır.
        [less] { $difference } tutarındaki fark, kullandığınız ödeme yöntemine geri ödenir.
       *[same] Fiyat aynı, ödemeniz gereken bir fark yok.
    }

# Onaylamanın ne yaptığı, çalışan için.
exchange-consequence =
    { $order } numaralı sipariş için değişim açar: { $chosen } geri gelir, kargo iadeyi okutunca { $wanted } gönderilir.
    { difference-note }

exchange-offered =
    Memnuniyetle. { $order } numaralı siparişiniz için değişim kaydı açıp buradan onaylayacağım: { $chosen } ücretsiz geri
    gelir, size { $wanted } gönderilir. { difference-note }
exchange-done =
    { $order } numaralı siparişinizin değişim kaydı açıldı, iade etiketi e-postayla geliyor. Kargo paketinizi okutur okutmaz
    yeni ürünü gönderiyoruz.
exchange-which-lines =
    Memnuniyetle. { $has_choices ->
        [yes] Hangisini değiştirmek istersiniz: { $choices }?
       *[no] { $order } numaralı siparişinizdeki hangi ürünü değiştirmek istersiniz?
    }
exchange-which-variant =
    Memnuniyetle. { $has_offers ->
        [yes] { $chosen } yerine hangisini istersiniz: { $offers }?
       *[no] { $chosen } yerine hangi seçeneği istersiniz?
    }
exchange-sold-out =
    Üzgünüm: { $chosen } yerine istediğiniz seçenek şu anda bulunmuyor. Ürünü ücretsiz geri gönderebilirsiniz ya da başka bir
    seçeneğe bakabilirim.
exchange-too-late =
    Üzgünüm: değişim teslimattan sonra { $exchange_days } gün içinde mümkün, { $order } numaralı siparişiniz ise
    { $delivered_on } tarihinde teslim edildi. Bir kusur varsa lütfen yazın: garanti çok daha uzun sürüyor.
exchange-under-way =
    { $order } numaralı siparişiniz için zaten bir değişim süreci var; ürünü nasıl geri göndereceğiniz e-postada anlatılıyor.
exchange-not-delivered =
    { $order } numaralı siparişiniz henüz teslim edilmedi. Elinize ulaşınca { $exchange_days } gün boyunca ücretsiz
    değiştirebilirsiniz; o zaman bana yazmanız yeterli.
