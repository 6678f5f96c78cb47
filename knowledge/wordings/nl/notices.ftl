# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: ondertekend: mag nu ‘{ $level }’
notice-demoted = { $track }: teruggezet naar ‘{ $level }’ ({ $cause })
notice-held = { $track }: vastgehouden
notice-released = { $track }: niet meer vastgehouden
notice-watched = { $track }: rust op iets nieuws, strenger gecontroleerd
notice-objection = { $track }: bezwaar, te beantwoorden vóór { $due }
notice-overdue = { $track }: bezwaar zonder antwoord sinds { $due }
notice-audits = { $track }: { $count } blinde controles wachten; de eerste telt vanaf { $due } als fout

notice-subject = Wat AI hier mag: { $track }
notice-charter = Wat geldt en waarom, staat in het handvest: /charter

notice-cause-demoted = teruggenomen door een teamleider
notice-cause-slipped = vanzelf teruggenomen: het werd minder
notice-cause-breach = teruggenomen: regel overtreden
notice-cause-changed = opnieuw begonnen: de basis veranderde
notice-cause-expired = de handtekening verliep

notice-level-0 = kijkt alleen mee
notice-level-1 = stelt voor
notice-level-2 = verstuurt met één toets
notice-level-3 = verstuurt, tenzij u het tegenhoudt
notice-level-4 = verstuurt zelfstandig
notice-level-2-action = voert uit met één toets
notice-level-3-action = voert uit, tenzij u het tegenhoudt
notice-level-4-action = voert zelfstandig uit

notice-kind-reply = Antwoord
notice-kind-action = Actie
