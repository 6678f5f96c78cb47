# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: imzalandı: artık “{ $level }”
notice-demoted = { $track }: “{ $level }” düzeyine geri alındı ({ $cause })
notice-held = { $track }: bekletiliyor
notice-released = { $track }: artık bekletilmiyor
notice-watched = { $track }: yeni bir şeye dayanıyor, daha sıkı denetleniyor
notice-objection = { $track }: itiraz, son yanıt { $due }
notice-overdue = { $track }: { $due } tarihinden beri yanıtsız itiraz
notice-audits = { $track }: { $count } kör denetim bekliyor; ilki { $due } itibarıyla yanlış sayılır

notice-subject = Yapay zekâ burada ne yapabilir: { $track }
notice-charter = Neyin neden geçerli olduğu bildirgede yazılı: /charter

notice-cause-demoted = yönetici geri aldı
notice-cause-slipped = kendiliğinden geri alındı: kötüleşti
notice-cause-breach = geri alındı: kural ihlali
notice-cause-changed = yeniden başladı: dayanağı değişti
notice-cause-expired = imzanın süresi doldu

notice-level-0 = yalnızca izler
notice-level-1 = önerir
notice-level-2 = tek tuşla gönderir
notice-level-3 = siz durdurmazsanız gönderir
notice-level-4 = kendi başına gönderir
notice-level-2-action = tek tuşla yapar
notice-level-3-action = siz durdurmazsanız yapar
notice-level-4-action = kendi başına yapar

notice-kind-reply = Yanıt
notice-kind-action = İşlem
