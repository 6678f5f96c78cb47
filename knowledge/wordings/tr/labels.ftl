# Panellerde gösterilenler.

workflow-order_status = Siparişim nerede?

entity-order = Sipariş
entity-reservation = Rezervasyon

source-orders_jsonl = sipariş kayıtlarımız
source-reservations_jsonl = rezervasyon kayıtlarımız

field-order = Sipariş
field-status = Durum
field-placed_on = Sipariş tarihi
field-promised_on = Söz verilen tarih
field-shipped_on = Kargoya veriliş tarihi
field-delivered_on = Teslim tarihi
field-cancelled_on = İptal tarihi
field-cancel_reason = İptal nedeni
field-city = Şehir
field-country = Ülke
field-carrier = Kargo firması
field-tracking = Takip numarası
field-total = Toplam

value-status-pending = Alındı
value-status-pending_items_modified = Alındı, ürünler değişti
value-status-pending_item_modified = Alındı, ürünler değişti
value-status-received = Alındı
value-status-processing = Hazırlanıyor
value-status-packing = Paketleniyor
value-status-processed = Paketlendi
value-status-shipped = Yolda
value-status-on_its_way = Yolda
value-status-in_transit = Yolda
value-status-out_for_delivery = Dağıtımda
value-status-delivered = Teslim edildi
value-status-cancelled = İptal edildi
value-status-canceled = İptal edildi
value-status-return_requested = İade istendi
value-status-exchange_requested = Değişim istendi
value-status-returned = İade edildi

rule-order_status-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-order_status-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-order_status-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-order_status-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-order_status-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-order_status-identity_claimed = Yalnızca ad yetmez: e-posta adresini ya da posta kodunu soruyoruz.
rule-order_status-identity_unknown = Kimin yazdığını henüz bilmiyoruz, önce bunu soruyoruz.
rule-order_status-order_unknown = Belirtilen sipariş bu kişinin siparişleri arasında yok.
rule-order_status-no_orders = Bu kişinin burada siparişi yok; başka bir e-posta adresiyle verilmiş olabilir.
rule-order_status-which_order = Birden çok sipariş var ve hiçbiri belirtilmedi.
rule-order_status-status_missing = Sipariş sistemi bu sipariş için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-order_status-cancelled = Sipariş iptal edildi, yolda bir şey yok.
rule-order_status-return_requested = Bu sipariş için iade süreci devam ediyor.
rule-order_status-exchange_requested = Bu sipariş için değişim süreci devam ediyor.
rule-order_status-returned = Sipariş bize geri geldi.
rule-order_status-delivered_just_now = Kargo firması teslimatı az önce kaydetti; bir sonraki iş gününün sonuna kadar ortaya çıkabilir.
rule-order_status-delivered = Kargo firması teslimatı kaydetti.
rule-order_status-preparing_late = Söz verilen tarih geçti ve gönderilmedi: bunu söylüyor ve özür diliyoruz.
rule-order_status-preparing = Sipariş alındı ve hazırlanıyor; gecikme yok.
rule-order_status-packed = Sipariş paketleniyor, ardından kargoya verilecek; gecikme yok.
rule-order_status-status_unknown = Kurallar bu durumu tanımıyor; bir şey söylenmeden önce bir çalışan bakar.
rule-order_status-shipped_without_date = Paket yolda; söylenecek bir tarih sözü yok.
rule-order_status-shipped_on_time = Paket yolda ve söz verilen tarih geçmedi.
rule-order_status-shipped_very_late = Paket gecikmiş sayılıyor: operasyon ekibi kargo firmasına aratıyor.
rule-order_status-shipped_late = Söz verilen tarih geçti, ama araştırma için henüz yeterince süre geçmedi.

workflow-cancel_order = Sipariş iptali

action-cancel_order = Siparişi iptal et

rule-cancel_order-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-cancel_order-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-cancel_order-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-cancel_order-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-cancel_order-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-cancel_order-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; sipariş hakkında bir şey söylemeden önce soruyoruz.
rule-cancel_order-order_unknown = Belirtilen sipariş bu kişinin siparişleri arasında yok.
rule-cancel_order-no_orders = Bu kişinin burada siparişi yok; başka bir e-posta adresiyle verilmiş olabilir.
rule-cancel_order-which_order = Birden çok sipariş var ve hiçbiri belirtilmedi.
rule-cancel_order-cancel_running = Sipariş şu anda iptal ediliyor; sistem yanıtlamadan söz verilmez.
rule-cancel_order-cancel_unclear = Sistem iptal edilip edilmediğini bildirmedi: önce orada bakın, yeniden denemeyin.
rule-cancel_order-status_missing = Sipariş sistemi bu sipariş için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-cancel_order-cancel_done = Sistem siparişi iptal etti; müşteriye henüz söylenmedi.
rule-cancel_order-cancelled_already = Sipariş zaten iptal edilmiş.
rule-cancel_order-cancel_failed = Sistem iptali reddetti: bir çalışan nedenini araştırıyor.
rule-cancel_order-shipped = Paket yola çıktı, geri çağrılamaz; teslim alınmayabilir ya da ücretsiz iade edilebilir.
rule-cancel_order-delivered = Sipariş teslim edildi; geri gönderilebilir.
rule-cancel_order-return_under_way = Ürünler geri geliyor ya da geldi; iptal edilecek bir şey yok.
rule-cancel_order-packing = Sipariş paketleniyor: durdurulup durdurulamayacağını yalnızca depo bilir.
rule-cancel_order-status_unknown = Kurallar bu durumu tanımıyor; bir şey söylenmeden önce bir çalışan bakar.
rule-cancel_order-payment_missing = Sistem ne kadar ve nasıl ödendiğini göstermiyor: bir çalışan bakıyor.
rule-cancel_order-cancel_allowed = Sipariş henüz paketlenmedi, iptal edilebilir; tutarın tamamı ödendiği yolla geri gider.
rule-cancel_order-repeated_failure = Aynı istek bu görüşmede birkaç kez reddedildi ya da başarısız oldu: bir ekip lideri devralır.
rule-cancel_order-high_value = Tutar o kadar yüksek ki önce bir ekip lideri onaylar.

workflow-change_address = Teslimat adresini değiştirme

action-change_address = Adresi değiştir

field-send_to = Gönderileceği adres
field-new_address = Yeni adres
field-address = Yeni adres

rule-change_address-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-change_address-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-change_address-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-change_address-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-change_address-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-change_address-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; sipariş hakkında bir şey söylemeden önce soruyoruz.
rule-change_address-order_unknown = Belirtilen sipariş bu kişinin siparişleri arasında yok.
rule-change_address-no_orders = Bu kişinin burada siparişi yok; başka bir e-posta adresiyle verilmiş olabilir.
rule-change_address-which_order = Birden çok sipariş var ve hiçbiri belirtilmedi.
rule-change_address-change_running = Şu anda değiştiriliyor; sistem yanıtlamadan söz verilmez.
rule-change_address-change_unclear = Sistem reddetti ya da bir şey bildirmedi: önce orada bakın, yeniden denemeyin.
rule-change_address-status_missing = Sipariş sistemi bu sipariş için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-change_address-change_done = Sistem yaptı; müşteriye henüz söylenmedi.
rule-change_address-shipped = Paket yolda: yalnızca kargo yönlendirebilir.
rule-change_address-too_late = Sipariş ulaştı ya da iptal edildi; adresin önemi kalmadı.
rule-change_address-packing = Sipariş paketleniyor: etiketin değişip değişmeyeceğini yalnızca depo bilir.
rule-change_address-status_unknown = Kurallar bu durumu tanımıyor; bir şey söylenmeden önce bir çalışan bakar.
rule-change_address-sign_in = Adres ve ödeme yalnızca giriş yapıldıysa değişir.
rule-change_address-ask_address = Yeni adres eksik; tek mesajda istiyoruz.
rule-change_address-address_allowed = Henüz paketlenmedi ve giriş yapılmış: sipariş yeni adrese gider.
rule-change_address-repeated_failure = Aynı istek bu görüşmede birkaç kez reddedildi ya da başarısız oldu: bir ekip lideri devralır.

workflow-change_payment = Ödeme yöntemini değiştirme

action-change_payment = Ödeme yöntemini değiştir

field-pay_with = Ödeme aracı

rule-change_payment-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-change_payment-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-change_payment-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-change_payment-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-change_payment-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-change_payment-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; sipariş hakkında bir şey söylemeden önce soruyoruz.
rule-change_payment-order_unknown = Belirtilen sipariş bu kişinin siparişleri arasında yok.
rule-change_payment-no_orders = Bu kişinin burada siparişi yok; başka bir e-posta adresiyle verilmiş olabilir.
rule-change_payment-which_order = Birden çok sipariş var ve hiçbiri belirtilmedi.
rule-change_payment-change_running = Şu anda değiştiriliyor; sistem yanıtlamadan söz verilmez.
rule-change_payment-change_unclear = Sistem reddetti ya da bir şey bildirmedi: önce orada bakın, yeniden denemeyin.
rule-change_payment-status_missing = Sipariş sistemi bu sipariş için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-change_payment-change_done = Sistem yaptı; müşteriye henüz söylenmedi.
rule-change_payment-too_late = Sipariş artık beklemiyor, ödemesi alındı.
rule-change_payment-status_unknown = Kurallar bu durumu tanımıyor; bir şey söylenmeden önce bir çalışan bakar.
rule-change_payment-sign_in = Adres ve ödeme yalnızca giriş yapıldıysa değişir.
rule-change_payment-no_other = Kayıtlı başka ödeme yöntemi yok.
rule-change_payment-which_payment = Kayıtlı birkaç yöntem var, hiçbiri belirtilmedi.
rule-change_payment-gift_card_small = Hediye kartı siparişe yetmiyor.
rule-change_payment-payment_allowed = Henüz paketlenmedi ve giriş yapılmış: kayıtlı diğer yöntem kullanılır.
rule-change_payment-repeated_failure = Aynı istek bu görüşmede birkaç kez reddedildi ya da başarısız oldu: bir ekip lideri devralır.

workflow-complaint = Şikayet

action-record_complaint = Ekip yöneticisine ilet

field-complained_on = Şikayet tarihi

rule-complaint-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-complaint-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-complaint-not_known = Kimin yazdığı ya da hangi sipariş olduğu bilinmiyor: dinler, özür diler ve sorarız.
rule-complaint-complaint_running = Şikayet şu anda kaydediliyor; sistem yanıtlamadan bir şey söylenmez.
rule-complaint-complaint_unclear = Şikayet kaydedilmedi ya da belli değil: bir çalışan yöneticinin görmesini sağlıyor.
rule-complaint-complaint_recorded = Şikayet kaydedildi; müşteriye henüz söylenmedi.
rule-complaint-complained_before = Bu siparişle ilgili ilk şikayet değil: yönetici bugün yanıt veriyor.
rule-complaint-order_late = Sipariş söz verilenden geç: söyler, özür dileriz; yönetici devralır.
rule-complaint-complaint_allowed = Kimin yazdığı belli: şikayet siparişle birlikte yöneticiye gider.
rule-complaint-trip_not_known = Kimin yazdığı ya da hangi yolculuk olduğu bilinmiyor: dinler, özür diler ve sorarız.
rule-complaint-trip_complained_before = Bu yolculukla ilgili ilk şikayet değil: yönetici bugün yanıt veriyor.
rule-complaint-trip_allowed = Kimin yazdığı belli: şikayet rezervasyonla birlikte yöneticiye gider.

workflow-damaged_or_missing_item = Hasarlı, yanlış ya da eksik ürün

action-report_damage = Hasarı kaydet

field-damage_reported_on = Hasar bildirildi
field-damaged = Hasarlı ya da eksik
field-report_by = Hemen çözüm için son gün

rule-damaged_or_missing_item-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-damaged_or_missing_item-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-damaged_or_missing_item-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-damaged_or_missing_item-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-damaged_or_missing_item-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-damaged_or_missing_item-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; sipariş hakkında bir şey söylemeden önce soruyoruz.
rule-damaged_or_missing_item-order_unknown = Belirtilen sipariş bu kişinin siparişleri arasında yok.
rule-damaged_or_missing_item-no_orders = Bu kişinin burada siparişi yok; başka bir e-posta adresiyle verilmiş olabilir.
rule-damaged_or_missing_item-which_order = Birden çok sipariş var ve hiçbiri belirtilmedi.
rule-damaged_or_missing_item-report_running = Bildirim şu anda kaydediliyor; sistem yanıtlamadan bir şey söylenmez.
rule-damaged_or_missing_item-report_unclear = Sistem kaydedip kaydetmediğini bildirmedi: önce orada bakın, yeniden denemeyin.
rule-damaged_or_missing_item-status_missing = Sipariş sistemi bu sipariş için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-damaged_or_missing_item-report_recorded = Sistem bildirimi kaydetti; müşteriye henüz söylenmedi.
rule-damaged_or_missing_item-reported_already = Bu sipariş için işlemde olan bir bildirim var.
rule-damaged_or_missing_item-report_failed = Sistem bildirimi reddetti: bir çalışan nedenini araştırıyor.
rule-damaged_or_missing_item-not_sent = Bu sipariş henüz yola çıkmadı; paket başka bir siparişe ait.
rule-damaged_or_missing_item-on_its_way = Kargo teslimatı kaydetmedi: belki ikinci bir paket gelecek.
rule-damaged_or_missing_item-status_unknown = Sipariş ne yolda ne teslim edilmiş: önce bir çalışan bakıyor.
rule-damaged_or_missing_item-delivery_day_missing = Teslim günü kayıtlı değil, süre hesaplanamıyor: bir çalışan bakar.
rule-damaged_or_missing_item-delivery_day_ahead = Teslim günü gelecekte görünüyor, yani bir saat ya da kayıt yanlış: bir çalışan bakar.
rule-damaged_or_missing_item-warranty = Taşıma hasarı süresi geçti; garantiye onarım ekibi karar verir.
rule-damaged_or_missing_item-which_lines = Siparişte birkaç ürün var, hangisi olduğu belli değil.
rule-damaged_or_missing_item-high_value = Siparişin değeri yüksek; bir söz verilmeden önce ekip lideri bakar.
rule-damaged_or_missing_item-report_allowed = Zamanında bildirildi: tercihe göre bizden yenisi ya da geri ödeme.
rule-damaged_or_missing_item-repeated_failure = Aynı istek bu görüşmede birkaç kez reddedildi ya da başarısız oldu: bir ekip lideri devralır.

workflow-exchange_item = Başka bir seçenekle değiştirme

action-exchange_item = Değişimi başlat

field-exchanging = Değiştirilen
field-exchange_requested_on = Değişim açıldı
field-exchange_by = Değişim için son gün
field-variants = Yerine

rule-exchange_item-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-exchange_item-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-exchange_item-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-exchange_item-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-exchange_item-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-exchange_item-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; sipariş hakkında bir şey söylemeden önce soruyoruz.
rule-exchange_item-order_unknown = Belirtilen sipariş bu kişinin siparişleri arasında yok.
rule-exchange_item-no_orders = Bu kişinin burada siparişi yok; başka bir e-posta adresiyle verilmiş olabilir.
rule-exchange_item-which_order = Birden çok sipariş var ve hiçbiri belirtilmedi.
rule-exchange_item-change_running = Şu anda değiştiriliyor; sistem yanıtlamadan söz verilmez.
rule-exchange_item-change_unclear = Sistem reddetti ya da bir şey bildirmedi: önce orada bakın, yeniden denemeyin.
rule-exchange_item-status_missing = Sipariş sistemi bu sipariş için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-exchange_item-change_done = Sistem yaptı; müşteriye henüz söylenmedi.
rule-exchange_item-open_order_changed = Sistem yaptı; müşteriye henüz söylenmedi.
rule-exchange_item-exchange_requested = Bu sipariş için bir değişim sürüyor.
rule-exchange_item-not_delivered = Sipariş henüz teslim edilmedi; sonra değiştirilebilir.
rule-exchange_item-status_unknown = Kurallar bu durumu tanımıyor; bir şey söylenmeden önce bir çalışan bakar.
rule-exchange_item-delivery_day_missing = Teslim günü kayıtlı değil, süre hesaplanamıyor: bir çalışan bakar.
rule-exchange_item-delivery_day_ahead = Teslim günü gelecekte görünüyor, yani bir saat ya da kayıt yanlış: bir çalışan bakar.
rule-exchange_item-deadline_passed = Teslimattan itibaren değişim süresi doldu.
rule-exchange_item-which_lines = Siparişte birkaç ürün var, hangisi olduğu belli değil.
rule-exchange_item-which_variant = Neyle değişeceği belli değil; seçeneklerle soruyoruz.
rule-exchange_item-sold_out = İstenen seçenek şu anda yok.
rule-exchange_item-changed_instead = Paketlenmedi ve mevcut: diğer seçenek olur, yalnızca fark hesaplanır.
rule-exchange_item-exchange_allowed = Süre içinde ve mevcut: ürün ücretsiz geri gelir, diğer seçenek gönderilir.
rule-exchange_item-repeated_failure = Aynı istek bu görüşmede birkaç kez reddedildi ya da başarısız oldu: bir ekip lideri devralır.
rule-exchange_item-high_value = Tutar o kadar yüksek ki önce bir ekip lideri onaylar.

workflow-general_question = Genel bir soru

rule-general_question-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-general_question-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-general_question-answered = Müşterinin dilinde bir makale bunu anlatıyor; yanıt ondan alıntı yapar.
rule-general_question-other_language = Bunu yalnızca başka dildeki bir makale anlatıyor; yanıtı bir çalışan veriyor.
rule-general_question-no_article = Hiçbir makale bundan söz etmiyor; bir çalışan öğreniyor.

workflow-invoice_copy = Fatura kopyası

action-send_invoice = Faturayı gönder

field-invoice = Fatura
field-invoice_sent_on = Fatura gönderildi

rule-invoice_copy-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-invoice_copy-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-invoice_copy-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-invoice_copy-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-invoice_copy-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-invoice_copy-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; sipariş hakkında bir şey söylemeden önce soruyoruz.
rule-invoice_copy-order_unknown = Belirtilen sipariş bu kişinin siparişleri arasında yok.
rule-invoice_copy-no_orders = Bu kişinin burada siparişi yok; başka bir e-posta adresiyle verilmiş olabilir.
rule-invoice_copy-which_order = Birden çok sipariş var ve hiçbiri belirtilmedi.
rule-invoice_copy-invoice_running = Fatura şu anda gönderiliyor; sistem yanıtlamadan bir şey söylenmez.
rule-invoice_copy-invoice_unclear = Sistem faturayı göndermedi ya da bildirmedi: bir çalışan nedenini araştırıyor.
rule-invoice_copy-invoice_sent = Sistem faturayı gönderdi; müşteriye henüz söylenmedi.
rule-invoice_copy-invoice_offered = Fatura var ve yalnızca siparişteki e-posta adresine gider.
rule-invoice_copy-not_yet = Fatura siparişin gönderildiği gün düzenlenir.
rule-invoice_copy-cancelled = Sipariş gönderilmeden iptal edildi; fatura yok.
rule-invoice_copy-invoice_missing = Fatura olmalıydı ama yok: muhasebe bakıyor.
rule-invoice_copy-trip_orders_unavailable = Rezervasyon sistemi yanıt vermedi; henüz bir şey söylenemez.
rule-invoice_copy-trip_identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip bulmalı.
rule-invoice_copy-trip_identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini rica ediyoruz.
rule-invoice_copy-trip_identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; yolculuk hakkında bir şey söylemeden önce soruyoruz.
rule-invoice_copy-trip_order_unknown = Belirtilen kod bu kişinin rezervasyonları arasında yok.
rule-invoice_copy-trip_no_orders = Bu kişinin burada rezervasyonu yok; başka bir e-posta adresiyle yapılmış olabilir.
rule-invoice_copy-trip_which_order = Birkaç rezervasyon var ve hangisi olduğu söylenmedi.
rule-invoice_copy-trip_invoice_offered = Fatura var ve yalnızca rezervasyondaki e-posta adresine gider.

workflow-membership_update = Üyeliği duraklatma, yükseltme ya da sonlandırma

action-update_membership = Üyeliği değiştir

field-change = Değişiklik
field-customer = Müşteri

rule-membership_update-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-membership_update-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-membership_update-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-membership_update-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-membership_update-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-membership_update-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; sipariş hakkında bir şey söylemeden önce soruyoruz.
rule-membership_update-change_running = Şu anda değiştiriliyor; sistem yanıtlamadan söz verilmez.
rule-membership_update-change_unclear = Sistem reddetti ya da bir şey bildirmedi: önce orada bakın, yeniden denemeyin.
rule-membership_update-change_done = Sistem yaptı; müşteriye henüz söylenmedi.
rule-membership_update-no_membership = Üyelik yok ya da artık yok.
rule-membership_update-which_change = Üyeliğe ne olacağı belli değil; soruyoruz.
rule-membership_update-already = Üyelik zaten istenen durumda.
rule-membership_update-few_points = Yükseltme için puan yetmiyor.
rule-membership_update-pause = Üyelik her zaman duraklatılabilir; puanlar kalır.
rule-membership_update-resume = Duraklatılan üyelik her zaman yeniden başlatılabilir.
rule-membership_update-upgrade = Circle Plus için puan yeterli.
rule-membership_update-end = Üyelik her zaman sonlandırılabilir; puanlar bir süre daha kullanılabilir.
rule-membership_update-repeated_failure = Aynı istek bu görüşmede birkaç kez reddedildi ya da başarısız oldu: bir ekip lideri devralır.

workflow-modify_order_items = Açık siparişteki ürünleri değiştirme

action-modify_order_items = Ürünleri değiştir
action-change_quantity = Adedi değiştir
action-change_variant_and_quantity = Seçeneği ve adedi değiştir
action-remove_items = Siparişten çıkar

field-modified_on = Değiştirildi

rule-modify_order_items-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-modify_order_items-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-modify_order_items-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-modify_order_items-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-modify_order_items-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-modify_order_items-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; sipariş hakkında bir şey söylemeden önce soruyoruz.
rule-modify_order_items-order_unknown = Belirtilen sipariş bu kişinin siparişleri arasında yok.
rule-modify_order_items-no_orders = Bu kişinin burada siparişi yok; başka bir e-posta adresiyle verilmiş olabilir.
rule-modify_order_items-which_order = Birden çok sipariş var ve hiçbiri belirtilmedi.
rule-modify_order_items-change_running = Şu anda değiştiriliyor; sistem yanıtlamadan söz verilmez.
rule-modify_order_items-change_unclear = Sistem reddetti ya da bir şey bildirmedi: önce orada bakın, yeniden denemeyin.
rule-modify_order_items-status_missing = Sipariş sistemi bu sipariş için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-modify_order_items-change_done = Sistem yaptı; müşteriye henüz söylenmedi.
rule-modify_order_items-too_late = Sipariş yola çıktı; değişim ya da iade mümkün.
rule-modify_order_items-packing = Sipariş paketleniyor: değişip değişmeyeceğini yalnızca depo bilir.
rule-modify_order_items-status_unknown = Kurallar bu durumu tanımıyor; bir şey söylenmeden önce bir çalışan bakar.
rule-modify_order_items-which_lines = Siparişte birkaç ürün var, hangisi olduğu belli değil.
rule-modify_order_items-which_line = Bir adet söylendi, hangi ürün için olduğu belli değil.
rule-modify_order_items-quantity_unpriced = Siparişte bu ürünün fiyatı yok, tutarı bir çalışan hesaplar.
rule-modify_order_items-quantity_many = Bir üründen bu kadar adet ancak depoya sorulduktan sonra söz verilir.
rule-modify_order_items-quantity_allowed = Henüz paketlenmedi: ürün istenen adette olur, yalnızca fark hesaplanır.
rule-modify_order_items-which_variant = Neyle değişeceği belli değil; seçeneklerle soruyoruz.
rule-modify_order_items-sold_out = İstenen seçenek şu anda yok.
rule-modify_order_items-modify_allowed = Paketlenmedi ve mevcut: diğer seçenek olur, yalnızca fark hesaplanır.
rule-modify_order_items-remove_all = Siparişten geriye bir şey kalmaz, bu yüzden iptal edilip edilmeyeceğini soruyoruz.
rule-modify_order_items-remove_allowed = Henüz paketlenmedi: ürün çıkarılır ve bedeli geri verilir.
rule-modify_order_items-both_which_line = Başka bir seçenek ve bir adet söylendi, ama hangi ürün için olduğu belli değil.
rule-modify_order_items-both_unpriced = Bunun fiyatı yok, bu yüzden tutarı bir kişi hesaplar.
rule-modify_order_items-both_many = Bir üründen bu kadar adet ancak depoya sorulduktan sonra sözlenir.
rule-modify_order_items-both_allowed = Henüz paketlenmedi ve satışta: diğer seçenekten istenen adet olur, yalnızca fark hesaplanır.
rule-modify_order_items-repeated_failure = Aynı istek bu görüşmede birkaç kez reddedildi ya da başarısız oldu: bir ekip lideri devralır.

workflow-refund_status = Para iadem nerede?

field-refunded_on = Geri ödendi
field-refunded = Geri ödenen tutar
field-returned_on = İade ulaştı

rule-refund_status-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-refund_status-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-refund_status-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-refund_status-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-refund_status-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-refund_status-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; sipariş hakkında bir şey söylemeden önce soruyoruz.
rule-refund_status-order_unknown = Belirtilen sipariş bu kişinin siparişleri arasında yok.
rule-refund_status-no_orders = Bu kişinin burada siparişi yok; başka bir e-posta adresiyle verilmiş olabilir.
rule-refund_status-which_order = Birden çok sipariş var ve hiçbiri belirtilmedi.
rule-refund_status-status_missing = Sipariş sistemi bu sipariş için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-refund_status-refund_sent = Geri ödeme birkaç gün önce yapıldı; bankanın biraz zamana ihtiyacı olabilir.
rule-refund_status-refund_sent_earlier = Geri ödeme hesap özetinde görünmüş olmalı; görünmüyorsa izini sürdürüyoruz.
rule-refund_status-return_overdue = İade ulaşalı geri ödeme süresinden uzun oldu: muhasebe bugün bakıyor.
rule-refund_status-return_arrived = İade bize ulaştı, geri ödeme süresi işliyor.
rule-refund_status-cancellation_overdue = İptalin üzerinden geri ödeme süresinden uzun zaman geçti: muhasebe bugün bakıyor.
rule-refund_status-cancelled = Sipariş iptal edildi, geri ödeme süresi işliyor.
rule-refund_status-day_missing = Sürenin başladığı gün kayıtlı değil; muhasebe bakıyor.
rule-refund_status-return_on_its_way = İade kaydı açık ama ulaşmadı; geri ödeme sonra yapılacak.
rule-refund_status-nothing_to_refund = İade de iptal de yok; geri ödeme söz konusu değil.
rule-refund_status-status_unknown = Kurallar bu durumu tanımıyor; bir şey söylenmeden önce bir çalışan bakar.

workflow-return_item = Ürün iadesi

action-open_return = İade kaydı aç

field-payment = Ödeme yöntemi
field-return_requested_on = İade kaydı tarihi
field-returning = Geri gelecekler
field-return_by = Son iade tarihi
field-refund_to = Geri ödeme yöntemi
field-refund = Geri ödeme
field-lines = Ürünler

rule-return_item-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-return_item-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-return_item-orders_unavailable = Sipariş sistemi yanıt vermedi; siparişler hakkında henüz bir şey söylenemez.
rule-return_item-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip belirlemeli.
rule-return_item-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini istiyoruz.
rule-return_item-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; sipariş hakkında bir şey söylemeden önce soruyoruz.
rule-return_item-order_unknown = Belirtilen sipariş bu kişinin siparişleri arasında yok.
rule-return_item-no_orders = Bu kişinin burada siparişi yok; başka bir e-posta adresiyle verilmiş olabilir.
rule-return_item-which_order = Birden çok sipariş var ve hangisinden iade yapılacağı söylenmedi.
rule-return_item-return_running = İade kaydı şu anda açılıyor; sipariş sistemi yanıt vermeden hiçbir söz verilmez.
rule-return_item-return_unclear = Sipariş sistemi iade kaydının açılıp açılmadığını bildirmedi: önce oraya bakın, yeniden denemeyin.
rule-return_item-return_opened = Sipariş sistemi iade kaydını açtı; müşteriye henüz haber verilmedi.
rule-return_item-return_requested = Bu sipariş için iade süreci devam ediyor.
rule-return_item-return_failed = Sipariş sistemi iade kaydını açmayı reddetti: nedenini bir çalışan araştırır.
rule-return_item-status_missing = Sipariş sistemi bu sipariş için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-return_item-returned = Sipariş zaten bize geri geldi.
rule-return_item-cancelled = Sipariş iptal edildi, geri gönderilecek bir şey yok.
rule-return_item-not_delivered = Sipariş henüz teslim edilmedi; iade kaydı teslimattan sonra açılabilir.
rule-return_item-status_unknown = Kurallar bu durumu tanımıyor; bir şey söylenmeden önce bir çalışan bakar.
rule-return_item-delivery_day_missing = Teslim günü kayıtlı değil, süre hesaplanamıyor: bir çalışan bakar.
rule-return_item-delivery_day_ahead = Teslim günü gelecekte görünüyor, yani bir saat ya da kayıt yanlış: bir çalışan bakar.
rule-return_item-holiday_which_lines = Bayram ve yılbaşı öncesi alınmış, ürün henüz belirtilmemiş: hangisinin döneceğini soruyoruz.
rule-return_item-holiday_return = Bayram ve yılbaşı öncesi alınmış: her zamankinden daha uzun süre ücretsiz iade edilebilir.
rule-return_item-deadline_passed = Teslim gününden itibaren sayılan iade süresi doldu.
rule-return_item-which_lines = Siparişte birkaç ürün var ve hangilerinin iade edileceği belli değil.
rule-return_item-payment_missing = Sipariş sistemi ödemenin nasıl yapıldığını bildirmiyor, bu yüzden bir çalışan bakar.
rule-return_item-return_allowed = İade süresi dolmadı: iade ücretsizdir ve para, ödendiği yoldan geri gider.
rule-return_item-repeated_failure = Aynı istek bu görüşmede birkaç kez reddedildi ya da başarısız oldu: bir ekip lideri devralır.
rule-return_item-high_value = Tutar o kadar yüksek ki önce bir ekip lideri onaylar.
rule-return_item-holiday_high_value = Tutar o kadar yüksek ki önce bir ekip lideri onaylar.

# Reservations

field-booked_on = Rezervasyon günü
field-departs_on = Gidiş günü
field-returns_on = Dönüş günü
field-route = Güzergâh
field-fare = Tarife
field-travellers = Yolcu sayısı
field-bags = Bagajlar
field-refundable = İptalde geri verilen
field-change_fee = Gün değişikliği ücreti
field-bag_price = Bagaj başına ücret
field-changed_on = Değişiklik günü
field-paid_back = Geri ödenen
field-reservation = Rezervasyon
field-flights = Uçuşlar
field-days = Yeni günler
field-passenger = Yolcu
field-last_name = Soyadı

value-status-confirmed = Onaylı
value-status-checked_in = Check-in yapıldı
value-status-flown = Uçuldu
value-fare-basic = Temel
value-fare-standard = Standart
value-fare-flex = Esnek

workflow-reservation_status = Bir rezervasyonun durumu

rule-reservation_status-identity = Bir yolculuk hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-reservation_status-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir (yolculuk).
rule-reservation_status-orders_unavailable = Rezervasyon sistemi yanıt vermedi; henüz bir şey söylenemez.
rule-reservation_status-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip bulmalı.
rule-reservation_status-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini rica ediyoruz.
rule-reservation_status-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; yolculuk hakkında bir şey söylemeden önce soruyoruz.
rule-reservation_status-order_unknown = Belirtilen kod bu kişinin rezervasyonları arasında yok.
rule-reservation_status-no_orders = Bu kişinin burada rezervasyonu yok; başka bir e-posta adresiyle yapılmış olabilir.
rule-reservation_status-which_order = Birkaç rezervasyon var ve hangisi olduğu söylenmedi.
rule-reservation_status-status_missing = Sistem bu rezervasyon için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-reservation_status-cancelled = Rezervasyon iptal edildi.
rule-reservation_status-flown = Yolculuk sona erdi.
rule-reservation_status-status_unknown = Kurallar bu durumu tanımıyor; önce bir çalışan bakar.
rule-reservation_status-trip_missing = Sistem yolculuğun nereye veya ne zaman olduğunu söylemiyor: bir kişi bakar.
rule-reservation_status-departed = Yolculuk başladı ama sistem hâlâ onaylı diyor: önce bir kişi bakar.
rule-reservation_status-checked_in = Check-in yapıldı: biniş kartları hazır.
rule-reservation_status-confirmed = Rezervasyon onaylandı ve ödendi.

workflow-reservation_cancel = Yolculuktan vazgeçme

action-cancel_reservation = Rezervasyonu iptal et
action-withdraw_reservation = Rezervasyonu geri al

rule-reservation_cancel-identity = Bir yolculuk hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-reservation_cancel-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir (yolculuk).
rule-reservation_cancel-orders_unavailable = Rezervasyon sistemi yanıt vermedi; henüz bir şey söylenemez.
rule-reservation_cancel-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip bulmalı.
rule-reservation_cancel-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini rica ediyoruz.
rule-reservation_cancel-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; yolculuk hakkında bir şey söylemeden önce soruyoruz.
rule-reservation_cancel-order_unknown = Belirtilen kod bu kişinin rezervasyonları arasında yok.
rule-reservation_cancel-no_orders = Bu kişinin burada rezervasyonu yok; başka bir e-posta adresiyle yapılmış olabilir.
rule-reservation_cancel-status_missing = Sistem bu rezervasyon için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-reservation_cancel-status_unknown = Kurallar bu durumu tanımıyor; önce bir çalışan bakar.
rule-reservation_cancel-which_order = Birkaç rezervasyon var ve hangisinin iptal edileceği söylenmedi.
rule-reservation_cancel-cancel_running = İptal şu anda yapılıyor; sistem yanıt vermeden hiçbir söz verilmez.
rule-reservation_cancel-cancel_unclear = Sistem iptal edilip edilmediğini bildirmedi: önce oraya bakın, yeniden denemeyin.
rule-reservation_cancel-cancelled_now = Sistem iptal etti; müşteriye henüz haber verilmedi.
rule-reservation_cancel-cancelled_before = Rezervasyon zaten iptal edilmiş.
rule-reservation_cancel-cancel_failed = Sistem iptali reddetti: nedenini bir çalışan araştırır.
rule-reservation_cancel-flown = Yolculuk bitti, iptal edilecek bir şey yok.
rule-reservation_cancel-amounts_missing = Sistem geri verilecek tutarı ya da kalkış gününü bildirmiyor: bir çalışan bakar.
rule-reservation_cancel-leaves_now = Check-in yapılmış ya da ilk uçuş bugün veya geçmiş: bir çalışan karar verir.
rule-reservation_cancel-withdraw = En çok bir gün önce alınmış ve kalkış yeterince uzak: tarife ne olursa olsun hepsi geri gider.
rule-reservation_cancel-cancel_free = Tarife tutarın tamamını geri verir.
rule-reservation_cancel-ask_first = Tarife yalnızca bir kısmını geri verir ve bu kesindir: önce onay gerekir.
rule-reservation_cancel-cancel_confirmed = Müşteri ne kadar geri alacağını biliyor ve iptal istiyor.
rule-reservation_cancel-repeated_failure = Aynı istek bu görüşmede birkaç kez reddedildi ya da başarısız oldu: bir ekip lideri devralır.
rule-reservation_cancel-withdraw_high_value = Tutar o kadar yüksek ki önce bir ekip lideri onaylar.
rule-reservation_cancel-high_value = Tutar o kadar yüksek ki önce bir ekip lideri onaylar.

workflow-reservation_change = Yolculuk değişikliği

action-change_day = Uçuşu başka güne al
action-add_bags = Bagaj ekle
action-correct_name = Adı düzelt

rule-reservation_change-identity = Bir yolculuk hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-reservation_change-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir (yolculuk).
rule-reservation_change-orders_unavailable = Rezervasyon sistemi yanıt vermedi; henüz bir şey söylenemez.
rule-reservation_change-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip bulmalı.
rule-reservation_change-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini rica ediyoruz.
rule-reservation_change-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; yolculuk hakkında bir şey söylemeden önce soruyoruz.
rule-reservation_change-order_unknown = Belirtilen kod bu kişinin rezervasyonları arasında yok.
rule-reservation_change-no_orders = Bu kişinin burada rezervasyonu yok; başka bir e-posta adresiyle yapılmış olabilir.
rule-reservation_change-status_missing = Sistem bu rezervasyon için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-reservation_change-status_unknown = Kurallar bu durumu tanımıyor; önce bir çalışan bakar.
rule-reservation_change-which_order = Birkaç rezervasyon var ve hangisinin değişeceği söylenmedi.
rule-reservation_change-change_running = Değişiklik şu anda yapılıyor; sistem yanıt vermeden hiçbir söz verilmez.
rule-reservation_change-change_unclear = Sistem değişip değişmediğini bildirmedi: önce oraya bakın, yeniden denemeyin.
rule-reservation_change-day_changed = Sistem uçuşu başka güne aldı; müşteriye henüz haber verilmedi.
rule-reservation_change-bags_added = Sistem bagajı ekledi; müşteriye henüz haber verilmedi.
rule-reservation_change-name_corrected = Sistem adı düzeltti; müşteriye henüz haber verilmedi.
rule-reservation_change-change_failed = Sistem değişikliği reddetti: nedenini bir çalışan araştırır.
rule-reservation_change-over = Yolculuk bitti ya da iptal edildi, hiçbir şey değiştirilemez.
rule-reservation_change-leaves_now = Check-in yapılmış ya da ilk uçuş bugün veya geçmiş: bir çalışan karar verir.
rule-reservation_change-name_which = Kimin adının düzeltileceği belli değil.
rule-reservation_change-name_offered = Yanlış yazılmış soyadı ücretsiz düzeltilir.
rule-reservation_change-bags_many = Bir uçuşun izin verdiğinden fazla bagaj.
rule-reservation_change-bags_ask = Bagaj ücretlidir: önce onay gerekir.
rule-reservation_change-bags_confirmed = Müşteri ücreti biliyor ve bagaj istiyor.
rule-reservation_change-day_fixed = Tarife başka günlere izin vermiyor.
rule-reservation_change-day_full = Uçuş o gün dolu ya da yok.
rule-reservation_change-day_ask = Başka bir gün ücretli olabilir: önce onay gerekir.
rule-reservation_change-day_confirmed = Müşteri ücreti biliyor ve öteki günü istiyor.
rule-reservation_change-what = Neyin nasıl değişeceği belli değil.
rule-reservation_change-repeated_failure = Aynı istek bu görüşmede birkaç kez reddedildi ya da başarısız oldu: bir ekip lideri devralır.

workflow-baggage = Kayıp ya da hasarlı bagaj

action-report_baggage = Bagaj bildirimini kaydet

field-baggage_reported_on = Bagaj bildirimi
field-baggage_problem = Bagaj
field-problem = Sorun
value-baggage_problem-missing = Gelmedi
value-baggage_problem-damaged = Hasarlı
value-problem-missing = Gelmedi
value-problem-damaged = Hasarlı

rule-baggage-identity = Bir yolculuk hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-baggage-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir (yolculuk).
rule-baggage-orders_unavailable = Rezervasyon sistemi yanıt vermedi; henüz bir şey söylenemez.
rule-baggage-identity_locked = Çok sayıda deneme kimseyle eşleşmedi; kimin yazdığını ekip bulmalı.
rule-baggage-identity_no_match = Verilen bilgiler kimseyle eşleşmiyor; kontrol edilmesini rica ediyoruz.
rule-baggage-identity_unknown = Kimin yazdığını yeterince kesin bilmiyoruz; yolculuk hakkında bir şey söylemeden önce soruyoruz.
rule-baggage-order_unknown = Belirtilen kod bu kişinin rezervasyonları arasında yok.
rule-baggage-no_orders = Bu kişinin burada rezervasyonu yok; başka bir e-posta adresiyle yapılmış olabilir.
rule-baggage-which_order = Birkaç rezervasyon var ve hangisi olduğu söylenmedi.
rule-baggage-report_running = Bildirim şu anda kaydediliyor; sistem yanıtlamadan bir şey söylenmez.
rule-baggage-report_unclear = Sistem bildirimi reddetti ya da kaydedip etmediğini söylemedi: önce oraya bakın, yeniden denemeyin.
rule-baggage-report_recorded = Bildirim kaydedildi; müşteriye henüz söylenmedi.
rule-baggage-reported_already = Bu yolculuğun bagajı zaten bildirildi, işlemde.
rule-baggage-status_missing = Sistem bu rezervasyon için durum bildirmiyor, bu yüzden bir çalışan bakar.
rule-baggage-status_unknown = Kurallar bu durumu tanımıyor; önce bir çalışan bakar.
rule-baggage-trip_missing = Sistem yolculuğun nereye veya ne zaman olduğunu söylemiyor: bir kişi bakar.
rule-baggage-not_begun = Bu yolculuk başlamadı; bagaj başka bir yolculuğa ait.
rule-baggage-late = Bagaj bildirme süresi geçti: yönetici karar verir.
rule-baggage-what = Bagajın gelmediği mi, hasarlı mı geldiği belli değil.
rule-baggage-missing = Zamanında bildirildi: bagaj birimi bagajı arar.
rule-baggage-damaged = Zamanında bildirildi: bagaj birimi hasarı çözer.

workflow-person_wanted = Bir insan gerekli

rule-person_wanted-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-person_wanted-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-person_wanted-taken_over = Bir insan istiyor: diğer kurallar ne derse desin müşteri hizmetleri devralır.

workflow-legal_threat = Avukat, mahkeme veya resmî kurum

rule-legal_threat-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-legal_threat-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-legal_threat-legal = Avukattan, mahkemeden ya da resmî kurumdan söz ediyor: hukuk ekibi devralır, hiçbir şey vaat edilmez ya da tartışılmaz.

workflow-safety_report = Tehlike veya yaralanma

rule-safety_report-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-safety_report-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-safety_report-danger = Tehlikeden, yaralanmadan ya da acil durumdan söz ediyor: güvenlik ekibi her şeyden önce hemen devralır.

workflow-vulnerable_customer = Daha çok yardıma ihtiyacı olan biri

rule-vulnerable_customer-identity = Bir sipariş hakkında bir şey söylemeden önce kimin yazdığı bilinmeli.
rule-vulnerable_customer-none = Bu durumu karşılayan bir kural yok, bu yüzden bir çalışan karar verir.
rule-vulnerable_customer-vulnerable = Zor durumda, hasta ya da yardıma muhtaç: kişisel destek devralır ve müşteriyle birlikte yapar.
