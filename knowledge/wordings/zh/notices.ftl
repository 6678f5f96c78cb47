# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: 已签署：现可“{ $level }”
notice-demoted = { $track }: 退回到“{ $level }” ({ $cause })
notice-held = { $track }: 已搁置
notice-released = { $track }: 不再搁置
notice-watched = { $track }: 依据有变，加强抽查
notice-objection = { $track }: 异议，须在 { $due } 前答复
notice-overdue = { $track }: 自 { $due } 起未答复的异议
notice-audits = { $track }: { $count } 项盲检待办；首项自 { $due } 起计为错误

notice-subject = AI 在这里可以做什么：{ $track }
notice-charter = 现行内容及其原因见章程：/charter

notice-cause-demoted = 主管收回
notice-cause-slipped = 变差后自动收回
notice-cause-breach = 违反规则，已收回
notice-cause-changed = 依据改变，重新开始
notice-cause-expired = 签字已过期

notice-level-0 = 只观察
notice-level-1 = 提出建议
notice-level-2 = 一键发送
notice-level-3 = 您不阻止就发送
notice-level-4 = 自行发送
notice-level-2-action = 一键执行
notice-level-3-action = 您不阻止就执行
notice-level-4-action = 自行执行

notice-kind-reply = 回复
notice-kind-action = 操作
