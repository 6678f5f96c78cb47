# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: assinado: pode agora «{ $level }»
notice-demoted = { $track }: reposto em «{ $level }» ({ $cause })
notice-held = { $track }: retido
notice-released = { $track }: já não está retido
notice-watched = { $track }: assenta em algo novo, auditado mais de perto
notice-objection = { $track }: contestação, a responder até { $due }
notice-overdue = { $track }: contestação sem resposta desde { $due }
notice-audits = { $track }: { $count } verificações às cegas aguardam; a primeira conta como errada a partir de { $due }

notice-subject = O que a IA pode fazer aqui: { $track }
notice-charter = O que está em vigor, e porquê, consta da carta: /charter

notice-cause-demoted = retirado por um responsável
notice-cause-slipped = retirado automaticamente: piorou
notice-cause-breach = retirado: regra violada
notice-cause-changed = recomeçado: a base mudou
notice-cause-expired = a assinatura expirou

notice-level-0 = só observa
notice-level-1 = sugere
notice-level-2 = envia com uma tecla
notice-level-3 = envia, se ninguém o impedir
notice-level-4 = envia por conta própria
notice-level-2-action = executa com uma tecla
notice-level-3-action = executa, se ninguém o impedir
notice-level-4-action = executa por conta própria

notice-kind-reply = Resposta
notice-kind-action = Ação
