# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: signed: may now act at “{ $level }”
notice-demoted = { $track }: taken back to “{ $level }” ({ $cause })
notice-held = { $track }: held
notice-released = { $track }: no longer held
notice-watched = { $track }: rests on something new, audited more closely
notice-objection = { $track }: objection, to be answered by { $due }
notice-overdue = { $track }: objection without an answer since { $due }
notice-audits = { $track }: { $count } blind checks wait; the first counts as wrong from { $due }

notice-subject = What AI may do here: { $track }
notice-charter = What is in force, and why, stands in the charter: /charter

notice-cause-demoted = taken back by a lead
notice-cause-slipped = taken back by itself: it slipped
notice-cause-breach = taken back: a rule was broken
notice-cause-changed = begun anew: what it rests on changed
notice-cause-expired = the signature ran out

notice-level-0 = watches only
notice-level-1 = suggests
notice-level-2 = sends with one key
notice-level-3 = sends unless you stop it
notice-level-4 = sends alone
notice-level-2-action = runs with one key
notice-level-3-action = runs unless you stop it
notice-level-4-action = runs alone

notice-kind-reply = Reply
notice-kind-action = Action
