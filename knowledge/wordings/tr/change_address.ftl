# Teslimat adresini değiştirme

# Onaylamanın ne yaptığı, çalışan için.
address-consequence =
    { $order } numaralı siparişi bu adrese gönderir: { $new_address }.

# Giriş yapmayı gerektiren diğer değişiklikler için de.
ask-sign-in =
    Memnuniyetle. Güvenliğiniz için bu bilgileri yalnızca giriş yapılmış hesaplarda değiştiriyorum: hesabınıza giriş yapıp
    bana oradan yazar mısınız?
address-ask =
    { $order } numaralı siparişinizde bunu memnuniyetle değiştiririm. Lütfen yeni adresin tamamını tek mesajda gönderin:
    farklıysa zildeki ad, sokak ve numara, posta kodu ve şehir.
address-offered =
    Elbette. { $order } numaralı siparişinizi bu adrese göndereceğim, tamamlanır tamamlanmaz buradan onaylayacağım:
    { $new_address }. Bir yanlışlık varsa lütfen hemen yazın.
address-done =
    { $order } numaralı siparişiniz artık yeni adrese gidiyor. Ayrıntılar e-postayla gelecek.
address-packing =
    { $order } numaralı siparişiniz paketleniyor. Etiketin hâlâ değiştirilip değiştirilemeyeceğini depoya soruyor, buradan
    haber veriyorum.
address-shipped =
    Üzgünüm: { $order } numaralı siparişiniz yola çıktı, etiketi artık değiştirilemiyor. Takip sayfasında başka bir gün, bir
    komşu ya da teslim noktası seçebilirsiniz; paket bize dönerse ücretsiz yeniden göndeririz.
address-too-late =
    { $order } numaralı siparişiniz teslim ya da iptal edildiği için adresi artık değiştirilemiyor. Sonraki siparişler için
    hesabınızdan değiştirebilirsiniz.
