# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: unterzeichnet: darf jetzt „{ $level }“
notice-demoted = { $track }: zurückgestuft auf „{ $level }“ ({ $cause })
notice-held = { $track }: angehalten
notice-released = { $track }: nicht mehr angehalten
notice-watched = { $track }: beruht auf Neuem, wird genauer geprüft
notice-objection = { $track }: Einwand, zu beantworten bis { $due }
notice-overdue = { $track }: Einwand ohne Antwort seit { $due }
notice-audits = { $track }: { $count } Blindprüfungen warten; die erste gilt ab { $due } als falsch

notice-subject = Was KI hier darf: { $track }
notice-charter = Was gilt und warum, steht in der Charta: /charter

notice-cause-demoted = von einer Leitung zurückgenommen
notice-cause-slipped = von selbst zurückgenommen: es ließ nach
notice-cause-breach = zurückgenommen: Regelverstoß
notice-cause-changed = neu begonnen: die Grundlage änderte sich
notice-cause-expired = die Unterschrift lief ab

notice-level-0 = schaut nur zu
notice-level-1 = schlägt vor
notice-level-2 = sendet auf Tastendruck
notice-level-3 = sendet, wenn Sie es nicht stoppen
notice-level-4 = sendet allein
notice-level-2-action = führt auf Tastendruck aus
notice-level-3-action = führt aus, wenn Sie es nicht stoppen
notice-level-4-action = führt allein aus

notice-kind-reply = Antwort
notice-kind-action = Aktion
