# Panellerde gösterilenler.

workflow-order_status = Siparişim nerede?

field-order = Sipariş
field-status = Durum
field-placed_on = Sipariş tarihi
field-promised_on = Söz verilen tarih
field-shipped_on = Kargoya veriliş tarihi
field-delivered_on = Teslim tarihi
field-cancelled_on = İptal tarihi
field-cancel_reason = İptal nedeni
field-city = Şehir
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
rule-return_item-deadline_passed = Teslim gününden itibaren sayılan iade süresi doldu.
rule-return_item-which_lines = Siparişte birkaç ürün var ve hangilerinin iade edileceği belli değil.
rule-return_item-payment_missing = Sipariş sistemi ödemenin nasıl yapıldığını bildirmiyor, bu yüzden bir çalışan bakar.
rule-return_item-return_allowed = İade süresi dolmadı: iade ücretsizdir ve para, ödendiği yoldan geri gider.
