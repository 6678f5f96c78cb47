# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: signé : peut désormais « { $level } »
notice-demoted = { $track }: ramené à « { $level } » ({ $cause })
notice-held = { $track }: suspendu
notice-released = { $track }: n’est plus suspendu
notice-watched = { $track }: repose sur du nouveau, contrôlé de plus près
notice-objection = { $track }: objection, à traiter avant le { $due }
notice-overdue = { $track }: objection sans réponse depuis le { $due }
notice-audits = { $track }: { $count } contrôles à l’aveugle attendent ; le premier compte comme faux dès le { $due }

notice-subject = Ce que l’IA peut faire ici : { $track }
notice-charter = Ce qui est en vigueur, et pourquoi, figure dans la charte : /charter

notice-cause-demoted = retiré par un responsable
notice-cause-slipped = retiré automatiquement : la qualité a baissé
notice-cause-breach = retiré : règle enfreinte
notice-cause-changed = recommencé : ses fondements ont changé
notice-cause-expired = la signature a expiré

notice-level-0 = observe seulement
notice-level-1 = suggère
notice-level-2 = envoie sur une touche
notice-level-3 = envoie, sauf si vous l’arrêtez
notice-level-4 = envoie sans aide
notice-level-2-action = exécute sur une touche
notice-level-3-action = exécute, sauf si vous l’arrêtez
notice-level-4-action = exécute sans aide

notice-kind-reply = Réponse
notice-kind-action = Action
