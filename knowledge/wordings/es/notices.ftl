# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: firmado: ahora puede «{ $level }»
notice-demoted = { $track }: devuelto a «{ $level }» ({ $cause })
notice-held = { $track }: retenido
notice-released = { $track }: ya no está retenido
notice-watched = { $track }: se apoya en algo nuevo, se controla más
notice-objection = { $track }: objeción, a contestar antes del { $due }
notice-overdue = { $track }: objeción sin respuesta desde { $due }
notice-audits = { $track }: { $count } controles a ciegas esperan; el primero cuenta como erróneo desde { $due }

notice-subject = Lo que la IA puede hacer aquí: { $track }
notice-charter = Lo que está en vigor, y por qué, figura en la carta: /charter

notice-cause-demoted = retirado por un responsable
notice-cause-slipped = retirado solo: empeoró
notice-cause-breach = retirado: se incumplió una regla
notice-cause-changed = desde cero: cambió su base
notice-cause-expired = la firma caducó

notice-level-0 = solo observa
notice-level-1 = sugiere
notice-level-2 = envía con una tecla
notice-level-3 = envía si usted no lo detiene
notice-level-4 = envía por sí solo
notice-level-2-action = ejecuta con una tecla
notice-level-3-action = ejecuta si usted no lo detiene
notice-level-4-action = ejecuta por sí solo

notice-kind-reply = Respuesta
notice-kind-action = Acción
