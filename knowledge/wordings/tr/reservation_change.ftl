# Rezervasyon değişikliği

reservation-change-which =
    Memnuniyetle yardımcı olurum. { $has_orders ->
        [yes] Size ait birkaç rezervasyon görüyorum: { $orders }. Hangisi söz konusu?
       *[no] Size ait birkaç rezervasyon görüyorum. Değiştirmek istediğinizin kodunu yazar mısınız?
    }
reservation-change-what = { $order } kodlu rezervasyonu memnuniyetle değiştiririm. Ne olacağını yazar mısınız: hangi uçuş ve yeni günü, kaç bagaj ekleneceği ya da adın pasaportta nasıl yazıldığı.
reservation-change-over = { $order } kodlu rezervasyon artık değiştirilemez: yolculuk bitti ya da iptal edildi. Bir sorunuz varsa memnuniyetle yardımcı olurum.
reservation-change-today = İlk uçuşunuz { $departs_on } tarihinde kalkıyor. Kalkışa bu kadar az kala değişikliği ekibimizden biri yapar ve hemen ilgileniyor. Lütfen sohbetten ayrılmayın.
reservation-day-fixed = { $order } kodlu rezervasyonun tarifesinde günler değiştirilemez. Yardımı olursa iptalde ne kadar geri verileceğini söyleyebilirim.
reservation-day-full = Üzgünüm, { $new_day } tarihinde o uçuş dolu ya da yok. Başka hangi gün size uyar?
reservation-day-cost = Bu mümkün: yeni gün { $new_day } olur. { $order } kodlu rezervasyon için ücret { $change_fee }; yeni gün daha pahalıysa fark eklenir. Değiştirmemi ister misiniz?
reservation-day-confirmed = Teşekkür ederim. Uçuşunuzu şimdi { $new_day } tarihine alıp buradan onaylayacağım.
reservation-day-changed =
    Tamamlandı: { $order } kodlu rezervasyon değişti. Gidiş: { $departs_on }{ $has_returns_on ->
        [yes] , dönüş: { $returns_on }
       *[no] {""}
    }. Yeni yolculuk planı e-postayla geliyor.
reservation-day-consequence = { $order } kodlu rezervasyonun seçilen uçuşunu { $new_day } tarihine alır. İlk ödeme yönteminden { $change_fee } ve yeni günün farkı çekilir.
reservation-bags-cost = Elbette: { $order } kodlu rezervasyona { $request_bags } bagaj daha, bütün yolculuk için tanesi { $bag_price }. Eklememi ister misiniz?
reservation-bags-confirmed = Teşekkür ederim. Bagajı şimdi { $order } kodlu rezervasyona ekleyip buradan onaylayacağım.
reservation-bags-added = Tamamlandı: { $order } kodlu rezervasyonunuzda artık { $bags } bagaj var.
reservation-bags-many = Üzgünüm, bu bir uçuşun izin verdiğinden fazla olur: kişi başına en çok { $most_bags } bagaj.
reservation-bags-consequence = { $order } kodlu rezervasyona { $request_bags } bagaj ekler, tanesi { $bag_price }, ilk ödeme yöntemiyle.
reservation-name-which = Memnuniyetle düzeltirim. { $order } kodlu rezervasyonda kimin soyadı { $request_last_name } olacak?
reservation-name-offered = Elbette. { $order } kodlu rezervasyondaki soyadını ücretsiz olarak { $request_last_name } diye düzeltip buradan onaylayacağım.
reservation-name-corrected = Tamamlandı: { $order } kodlu rezervasyondaki ad düzeltildi. Lütfen pasaportla bir kez daha karşılaştırın.
reservation-name-consequence = { $order } kodlu rezervasyonda bir soyadını { $request_last_name } diye düzeltir.
