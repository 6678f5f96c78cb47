# Üyeliği duraklatma, yükseltme ya da sonlandırma

# Onaylamanın ne yaptığı, çalışan için.
membership-consequence =
    Üyeliği istendiği gibi değiştirir; onay e-postayla gider.

membership-which =
    Memnuniyetle. Üyeliğinizi duraklatmak mı, sürdürmek mi, Circle Plus’a yükseltmek mi, yoksa sonlandırmak mı istersiniz?
membership-none =
    Bilgilerinizle kayıtlı bir Lumen Circle üyeliği görmüyorum. Hesabınızdan dilediğiniz zaman ücretsiz katılabilirsiniz.
membership-already =
    Değiştirilecek bir şey yok: üyeliğiniz zaten istediğiniz durumda. Başka bir şey kastettiyseniz lütfen yazın.
membership-few-points =
    Circle Plus en az { $plus_points } puanı olan üyelere açık, sizin şu anda { $points } puanınız var. Nasıl puan
    toplayacağınızı memnuniyetle anlatırım.
membership-pause-offered =
    Elbette. Üyeliğinizi duraklatıp buradan onaylayacağım. Puanlarınız olduğu gibi kalır, istediğiniz zaman yeniden
    başlatabilirsiniz.
membership-resume-offered =
    Yeniden hoş geldiniz. Üyeliğinizi yeniden başlatıp buradan onaylayacağım; puanlarınız duruyor.
membership-upgrade-offered =
    Seve seve. Sizi Circle Plus’a yükseltip buradan onaylayacağım; ücretsizdir ve bedava ekspres teslimat kazandırır.
membership-cancel-offered =
    Ayrılmanıza üzüldük. Üyeliğinizi sonlandırıp buradan onaylayacağım. Kalan puanlarınızı { $points_days } gün daha
    kullanabilirsiniz.
membership-done =
    Üyeliğiniz istediğiniz gibi değiştirildi. Onay e-postayla gelecek.
membership-running =
    Bir dakika lütfen, üyeliğinizi değiştiriyorum, birazdan buradan dönüş yapacağım.
membership-being-checked =
    Mesajınız için teşekkür ederim. Üyeliğinizin ne durumda olduğuna bakıyorum, öğrenir öğrenmez buradan haber vereceğim.
