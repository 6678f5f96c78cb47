# Siparişim nerede?

# Birkaç metnin ortak kullandığı parçalar. { "" } hiçbir şey yazmaz.
# Numaralara, tarihlere ve adlara ek getirilmez; eki «numaralı», «tarihinde», «üzerinden» gibi sözcükler taşır.
items-note =
    { $has_items ->
        [yes] {" "}({ $items })
       *[no] {""}
    }
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] Gönderinizi { $carrier } üzerinden { $tracking } takip numarasıyla izleyebilirsiniz.
           *[no] Gönderinizi { $tracking } takip numarasıyla izleyebilirsiniz.
        }
       *[no] {""}
    }

order-being-checked =
    Sorunuz için teşekkür ederim. { $order } numaralı siparişiniz şu an önümde, tam olarak ne durumda olduğuna bakıyorum.
    Öğrenir öğrenmez buradan haber vereceğim.
order-cancelled =
    { $order } numaralı siparişiniz iptal edilmiş, bu nedenle yolda olan bir gönderiniz yok. Bunu beklemiyorsanız lütfen yazın,
    ne olduğunu araştırayım.
order-return-requested =
    { $order } numaralı siparişinizin iade süreci devam ediyor. Ürünleri nasıl geri göndereceğiniz iade e-postasında
    anlatılıyor.
order-exchange-requested =
    { $order } numaralı siparişinizin değişim süreci devam ediyor. Ürünleri nasıl geri göndereceğiniz değişim e-postasında
    anlatılıyor.
order-returned =
    { $order } numaralı siparişiniz bize geri ulaştı. Bununla ilgili bir sorunuz varsa memnuniyetle yardımcı olurum.
order-delivered-just-now =
    Kargo firmasına göre { $order } numaralı siparişiniz { $delivered_on } tarihinde teslim edildi. Henüz görmediyseniz bir
    komşunuzda ya da yakınlarda güvenli bir yerde olabilir. Bir sonraki iş gününün sonuna kadar ortaya çıkmazsa lütfen yeniden
    yazın, kargo firmasına soralım.
    .short = { $order } numaralı siparişiniz { $delivered_on } tarihinde teslim edildi. Elinize ulaşmadıysa lütfen önce komşularınıza sorun.
order-delivered =
    Kargo firmasına göre { $order } numaralı siparişiniz{ $has_delivered_on ->
        [yes] {" "}{ $delivered_on } tarihinde
       *[no] {""}
    } teslim edildi. Elinize ulaşmadı mı? Lütfen yazın, komşularınızın ya da evdekilerin bir bilgisi olup olmadığını da
    belirtin. Nereye bırakıldığını kargo firmasına soralım.
    .short = { $order } numaralı siparişiniz{ $has_delivered_on ->
        [yes] {" "}{ $delivered_on } tarihinde
       *[no] {""}
    } teslim edildi. Elinize ulaşmadıysa lütfen yazın, araştıralım.
order-preparing =
    { $order } numaralı siparişiniz{ items-note } için teşekkür ederiz. Siparişinizi hazırlıyoruz, henüz kargoya
    verilmedi.{ $has_promised_on ->
        [yes] {" "}En geç { $promised_on } tarihinde elinizde olmasını bekliyoruz.
       *[no] {""}
    } Yola çıkar çıkmaz size e-posta göndereceğiz.
    .short = { $order } numaralı siparişiniz hazırlanıyor. Yola çıkar çıkmaz size e-posta göndereceğiz.
order-packed =
    { $order } numaralı siparişiniz{ items-note } şu anda paketleniyor, ardından kargoya verilecek.{ $has_promised_on ->
        [yes] {" "}En geç { $promised_on } tarihinde elinizde olmasını bekliyoruz.
       *[no] {""}
    } { tracking-note }
order-preparing-late =
    Özür dilerim: { $order } numaralı siparişinizin{ items-note } en geç { $promised_on } tarihinde elinizde olması gerekiyordu,
    ancak henüz depomuzdan çıkmadı. Gecikmenin nedenini depodaki arkadaşlarıma soruyorum, size buradan haber vereceğim.
order-shipped =
    Güzel haber: { $order } numaralı siparişiniz { $has_shipped_on ->
        [yes] { $shipped_on } tarihinde yola çıktı, size doğru geliyor.
       *[no] yolda, size doğru geliyor.
    } { tracking-note }
    .short = { $order } numaralı siparişiniz yolda. { tracking-note }
order-shipped-on-time =
    Güzel haber: { $order } numaralı siparişiniz yolda. En geç { DATE($promised_on, style: "full") } günü elinizde olmasını
    bekliyoruz. { tracking-note }
    .short = { $order } numaralı siparişiniz yolda. En geç { $promised_on } tarihinde elinizde olmasını bekliyoruz.
order-shipped-late =
    Gecikme için özür dilerim. { $order } numaralı siparişinizin en geç { $promised_on } tarihinde elinizde olması gerekiyordu.
    Şu anda yolda; gönderiler genellikle bir iki gün içinde ulaşıyor. { tracking-note } Bu tarihten { $late_after_workdays ->
        [one] bir iş günü
       *[other] { $late_after_workdays } iş günü
    } sonra hâlâ ulaşmamışsa kargo firmasından gönderiyi araştırmasını isteyeceğiz.
    .short = Özür dilerim: { $order } numaralı siparişiniz yolda, ancak belirtilen tarihe ({ $promised_on }) yetişemedi. { tracking-note }
order-investigation =
    { $order } numaralı siparişiniz hâlâ elinize ulaşmadığı için çok üzgünüm; { $promised_on } tarihinde elinizde olması
    gerekiyordu. Kargo firmasından gönderiyi araştırmasını istiyoruz; araştırma en fazla { $investigation_workdays ->
        [one] bir iş günü
       *[other] { $investigation_workdays } iş günü
    } sürüyor. Sizin bir şey yapmanız gerekmiyor, sonucu öğrenir öğrenmez size bildireceğim.
