# Ödeme yöntemini değiştirme

# Onaylamanın ne yaptığı, çalışan için.
payment-consequence =
    { $order } numaralı siparişi kayıtlı başka bir ödeme yönteminden tahsil eder: { $wanted }.

payment-offered =
    Elbette. { $order } numaralı siparişinizin ödemesini { $wanted } olarak değiştirip tamamlanır tamamlanmaz buradan
    onaylayacağım.
payment-done =
    { $order } numaralı siparişiniz artık diğer ödeme yönteminden tahsil ediliyor. Önceki blokaj kaldırılacak.
payment-which =
    Memnuniyetle. { $has_offers ->
        [yes] { $order } numaralı sipariş için kayıtlı ödeme yöntemlerinizden hangisini kullanayım: { $offers }?
       *[no] { $order } numaralı sipariş için kayıtlı ödeme yöntemlerinizden hangisini kullanayım?
    }
payment-no-other =
    Hesabınızda { $order } numaralı sipariş için kullanabileceğim başka bir ödeme yöntemi görmüyorum. Lütfen hesabınıza
    ekleyip bana yeniden yazın; kart numarasını lütfen buraya yazmayın.
payment-gift-card-small =
    { $wanted } bakiyesi { $order } numaralı siparişinize yetmiyor. Kayıtlı başka bir ödeme yöntemi kullanayım mı?
payment-too-late =
    { $order } numaralı siparişiniz artık paketlenmeyi beklemiyor ve ödemesi alındı, bu nedenle ödeme yöntemi
    değiştirilemiyor. Tahsilatla ilgili bir sorun varsa lütfen yazın.
