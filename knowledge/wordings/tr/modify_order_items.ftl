# Açık siparişteki ürünleri değiştirme

# Onaylamanın ne yaptığı, çalışan için.
modify-consequence =
    { $order } numaralı siparişi paketlenmeden değiştirir: { $chosen } yerine { $wanted }. { difference-note }

modify-offered =
    Memnuniyetle. { $order } numaralı siparişinizde { $chosen } yerine { $wanted } olacak şekilde değiştirip tamamlanır
    tamamlanmaz buradan onaylayacağım. { difference-note }
modify-done =
    { $order } numaralı siparişiniz değiştirildi. Yeni içerik e-postayla gelecek.
modify-packing =
    { $order } numaralı siparişiniz şu anda paketleniyor, ürünler buradan artık değiştirilemiyor. Depoya soruyor, mümkün olup
    olmadığını buradan yazıyorum.
modify-too-late =
    { $order } numaralı siparişiniz yola çıktığı için ürünleri artık değiştirilemiyor. Elinize ulaşınca { $exchange_days } gün
    boyunca her şeyi ücretsiz değiştirebilir ya da geri gönderebilirsiniz.

modify-quantity-consequence =
    { $order } numaralı siparişi paketlenmeden değiştirir: { $chosen } adedi { $request_quantity } olur. { difference-note }
modify-quantity-offered =
    Memnuniyetle. { $order } numaralı siparişinizde { $chosen } adedini { $request_quantity } olarak değiştirip tamamlanır tamamlanmaz
    buradan onaylayacağım. { difference-note }
modify-quantity-many =
    Teşekkürler. { $chosen } ürününden { $request_quantity } adet için önce depoya soruyor, { $order } numaralı siparişinizin böyle
    değiştirilip değiştirilemeyeceğini buradan yazıyorum.

modify-both-consequence =
    { $order } numaralı siparişi paketlenmeden değiştirir: { $chosen } yerine { $wanted }, adet { $request_quantity }.
    { difference-note }
modify-both-offered =
    Memnuniyetle. { $order } numaralı siparişinizde { $chosen } yerine { $wanted }, adet { $request_quantity } olacak şekilde
    değiştirip tamamlanır tamamlanmaz buradan onaylayacağım. { difference-note }
modify-remove-consequence =
    { $order } numaralı siparişten paketlenmeden çıkarır: { $chosen }.
modify-remove-offered =
    Memnuniyetle. { $order } numaralı siparişinizden { $chosen } ürününü çıkarıp tamamlanır tamamlanmaz buradan onaylayacağım.
    Toplam, ürünün fiyatı kadar azalır.
modify-remove-all =
    { $order } numaralı siparişinizde başka bir şey yok, sipariş boş kalır. Bunun yerine siparişin tamamını iptal edeyim mi?
