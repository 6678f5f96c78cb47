# Gelmeyen ya da hasarlı gelen bagaj

# Onaylamanın ne yaptığı, çalışan için.
baggage-consequence =
    { $order } kodlu rezervasyon için bir bagaj bildirimi kaydeder. Bagaj birimi bagajı arar ya da hasarı çözer ve
    { $answer_workdays ->
        [one] bir iş günü
       *[other] { $answer_workdays } iş günü
    } içinde müşteriye yazar.

baggage-what = Bunu duyduğuma üzüldüm. Bagajınız hiç gelmedi mi, yoksa hasarlı mı geldi?
baggage-missing =
    Bagajınızın gelmemiş olmasına çok üzüldüm. Bunu { $order } kodlu rezervasyonunuz için kayda alıp buradan onaylayacağım.
    Havalimanında verilen bildirim numarasını, bagaj etiketindeki numarayı ve bagajın neye benzediğini yazar mısınız?
baggage-damaged =
    Hasar için çok üzgünüm. Bunu { $order } kodlu rezervasyonunuz için kayda alıp buradan onaylayacağım. Havalimanında
    verilen bildirim numarasını ve hasarın bir fotoğrafını gönderir misiniz? Bagajı ve etiketini lütfen şimdilik saklayın.
baggage-recorded =
    { $order } kodlu rezervasyonun bagajıyla ilgili bildiriminiz kayda alındı. Bagaj birimimiz size { $answer_workdays ->
        [one] bir iş günü
       *[other] { $answer_workdays } iş günü
    } içinde yazacak. O zamana kadar bagaj etiketini ve almak zorunda kaldıklarınızın fişlerini lütfen saklayın.
baggage-under-way =
    { $order } kodlu rezervasyonun bagajıyla ilgili { $baggage_reported_on } tarihli bildiriminiz bagaj birimimizde. Yeni bir
    gelişme ya da eklemek istediğiniz fotoğraflar varsa lütfen buraya gönderin.
baggage-not-begun =
    { $order } kodlu rezervasyonun yolculuğu { $departs_on } tarihinde başlıyor, yani bagaj başka bir yolculukta olmalı. O
    rezervasyonun kodunu yazar mısınız?
baggage-late =
    Bunu duyduğuma üzüldüm. Bagajın { $report_days } gün içinde bildirilmesi gerekiyor, { $order } kodlu rezervasyon için bu
    süre geçti. Yine de ne yapabileceğimizi ekip yöneticimize sorup size buradan yanıt vereceğim.
