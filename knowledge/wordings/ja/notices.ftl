# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: 承認済み：「{ $level }」が可能
notice-demoted = { $track }: 「{ $level }」に戻りました ({ $cause })
notice-held = { $track }: 保留中
notice-released = { $track }: 保留が解除されました
notice-watched = { $track }: 根拠が変わり、監査を強化中
notice-objection = { $track }: 異議、{ $due } までに回答
notice-overdue = { $track }: { $due } から未回答の異議
notice-audits = { $track }: { $count } 件の盲検が待機中。最初のものは { $due } から誤り扱い

notice-subject = AI がここでしてよいこと：{ $track }
notice-charter = 何がなぜ有効かは憲章に書かれています：/charter

notice-cause-demoted = 責任者が取り消し
notice-cause-slipped = 悪化のため自動で取り消し
notice-cause-breach = 規則違反のため取り消し
notice-cause-changed = 前提の変更により再開始
notice-cause-expired = 署名の期限切れ

notice-level-0 = 見ているだけ
notice-level-1 = 提案する
notice-level-2 = キー一つで送信
notice-level-3 = 止めなければ送信
notice-level-4 = 自動で送信
notice-level-2-action = キー一つで実行
notice-level-3-action = 止めなければ実行
notice-level-4-action = 自動で実行

notice-kind-reply = 返信
notice-kind-action = 操作
