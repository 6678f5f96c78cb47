# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: podpisano: może teraz „{ $level }”
notice-demoted = { $track }: cofnięto do „{ $level }” ({ $cause })
notice-held = { $track }: wstrzymano
notice-released = { $track }: już nie jest wstrzymane
notice-watched = { $track }: opiera się na nowym, dokładniej sprawdzane
notice-objection = { $track }: sprzeciw, odpowiedzieć do { $due }
notice-overdue = { $track }: sprzeciw bez odpowiedzi od { $due }
notice-audits = { $track }: { $count } ślepych kontroli czeka; pierwsza liczy się jako błędna od { $due }

notice-subject = Co AI może tutaj robić: { $track }
notice-charter = Co obowiązuje i dlaczego, jest w karcie: /charter

notice-cause-demoted = cofnięte przez kierownika
notice-cause-slipped = cofnięte samoczynnie: pogorszenie
notice-cause-breach = cofnięte: naruszono zasadę
notice-cause-changed = od nowa: zmieniła się podstawa
notice-cause-expired = podpis wygasł

notice-level-0 = tylko obserwuje
notice-level-1 = proponuje
notice-level-2 = wysyła jednym klawiszem
notice-level-3 = wysyła, jeśli go nie zatrzymasz
notice-level-4 = wysyła samodzielnie
notice-level-2-action = wykonuje jednym klawiszem
notice-level-3-action = wykonuje, jeśli go nie zatrzymasz
notice-level-4-action = wykonuje samodzielnie

notice-kind-reply = Odpowiedź
notice-kind-action = Działanie
