# パネルに表示する言葉。

workflow-order_status = 注文の状況を知りたい

entity-order = 注文
entity-reservation = 予約

source-orders_jsonl = 注文記録
source-reservations_jsonl = 予約記録

field-order = 注文
field-status = 状況
field-placed_on = 注文日
field-promised_on = お届け予定日
field-shipped_on = 発送日
field-delivered_on = 配達日
field-cancelled_on = キャンセル日
field-cancel_reason = キャンセルの理由
field-city = 市区町村
field-country = 国
field-carrier = 配送会社
field-tracking = 追跡番号
field-total = 合計

value-status-pending = 受付済み
value-status-pending_items_modified = 受付済み（商品変更あり）
value-status-pending_item_modified = 受付済み（商品変更あり）
value-status-received = 受付済み
value-status-processing = 準備中
value-status-packing = 梱包中
value-status-processed = 梱包済み
value-status-shipped = 配送中
value-status-on_its_way = 配送中
value-status-in_transit = 配送中
value-status-out_for_delivery = 配達に出発
value-status-delivered = 配達完了
value-status-cancelled = キャンセル済み
value-status-canceled = キャンセル済み
value-status-return_requested = 返品手続き中
value-status-exchange_requested = 交換手続き中
value-status-returned = 返品済み

rule-order_status-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-order_status-none = 当てはまる規則がないため、担当者が判断します。
rule-order_status-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-order_status-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-order_status-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-order_status-identity_claimed = 名前だけでは足りないため、メールアドレスか郵便番号を尋ねます。
rule-order_status-identity_unknown = どなたかまだわからないため、まずそれを尋ねます。
rule-order_status-order_unknown = 挙げられた注文は、このお客様の注文にありません。
rule-order_status-no_orders = このお客様の注文がありません。別のメールアドレスで登録されているかもしれません。
rule-order_status-which_order = 注文が複数あり、どれかが示されていません。
rule-order_status-status_missing = 注文システムに状況が登録されていないため、担当者が確認します。
rule-order_status-cancelled = 注文はキャンセルされており、発送中のものはありません。
rule-order_status-return_requested = この注文は返品の手続き中です。
rule-order_status-exchange_requested = この注文は交換の手続き中です。
rule-order_status-returned = この注文の商品は当店に戻っています。
rule-order_status-delivered_just_now = 配送会社が配達を記録したばかりで、翌営業日の終わりまでに見つかることがあります。
rule-order_status-delivered = 配送会社が配達を記録しています。
rule-order_status-preparing_late = 予定日を過ぎてもまだ発送していないため、そのことを伝えてお詫びします。
rule-order_status-preparing = 注文を受け付けて準備中です。遅れはありません。
rule-order_status-packed = 梱包中で、次に配送会社へ引き渡します。遅れはありません。
rule-order_status-status_unknown = この状況は規則にないため、何かを伝える前に担当者が確認します。
rule-order_status-shipped_without_date = 配送中ですが、お伝えできる予定日がありません。
rule-order_status-shipped_on_time = 配送中で、予定日はまだ過ぎていません。
rule-order_status-shipped_very_late = 遅延とみなし、物流担当が配送会社に調査を依頼します。
rule-order_status-shipped_late = 予定日は過ぎましたが、調査を依頼するにはまだ早い段階です。

workflow-cancel_order = ご注文のキャンセル

action-cancel_order = 注文を取り消す

rule-cancel_order-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-cancel_order-none = 当てはまる規則がないため、担当者が判断します。
rule-cancel_order-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-cancel_order-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-cancel_order-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-cancel_order-identity_unknown = どなたか十分に確認できていないため、注文について伝える前に尋ねます。
rule-cancel_order-order_unknown = 挙げられた注文は、このお客様の注文にありません。
rule-cancel_order-no_orders = このお客様の注文がありません。別のメールアドレスで登録されているかもしれません。
rule-cancel_order-which_order = 注文が複数あり、どれかが示されていません。
rule-cancel_order-cancel_running = 取り消し処理中のため、システムの応答まで約束はしません。
rule-cancel_order-cancel_unclear = 取り消せたか不明です。再試行せず、まずシステムで確認してください。
rule-cancel_order-status_missing = 注文システムに状況が登録されていないため、担当者が確認します。
rule-cancel_order-cancel_done = 取り消しは完了し、お客様への連絡がまだです。
rule-cancel_order-cancelled_already = すでにキャンセル済みです。
rule-cancel_order-cancel_failed = システムが取り消しを拒否したため、担当者が理由を調べます。
rule-cancel_order-shipped = 発送済みで止められません。受取拒否または無料返品が可能です。
rule-cancel_order-delivered = 配達済みのため、返品での対応になります。
rule-cancel_order-return_under_way = 返品中または返品済みのため、取り消すものがありません。
rule-cancel_order-packing = 梱包中のため、止められるかは倉庫の判断です。
rule-cancel_order-status_unknown = この状況は規則にないため、何かを伝える前に担当者が確認します。
rule-cancel_order-payment_missing = 支払額と方法が不明なため、担当者が確認します。
rule-cancel_order-cancel_allowed = まだ梱包前のため取り消し可能で、全額を元の支払い方法へ返します。
rule-cancel_order-repeated_failure = この会話で同じ依頼が何度も断られるか失敗しているため、チームリーダーが引き継ぎます。
rule-cancel_order-high_value = 高額のため、まずチームリーダーが承認します。

workflow-change_address = お届け先の変更

action-change_address = お届け先を変更する

field-send_to = 新しいお届け先
field-new_address = 新しい住所
field-address = 新しい住所

rule-change_address-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-change_address-none = 当てはまる規則がないため、担当者が判断します。
rule-change_address-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-change_address-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-change_address-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-change_address-identity_unknown = どなたか十分に確認できていないため、注文について伝える前に尋ねます。
rule-change_address-order_unknown = 挙げられた注文は、このお客様の注文にありません。
rule-change_address-no_orders = このお客様の注文がありません。別のメールアドレスで登録されているかもしれません。
rule-change_address-which_order = 注文が複数あり、どれかが示されていません。
rule-change_address-change_running = 変更処理中のため、システムの応答まで約束はしません。
rule-change_address-change_unclear = 拒否されたか不明です。再試行せず、まずシステムで確認してください。
rule-change_address-status_missing = 注文システムに状況が登録されていないため、担当者が確認します。
rule-change_address-change_done = 処理は完了し、お客様への連絡がまだです。
rule-change_address-shipped = 配送中のため、転送できるのは配送会社だけです。
rule-change_address-too_late = 到着済みか取り消し済みのため、お届け先は関係ありません。
rule-change_address-packing = 梱包中のため、送り状を変えられるかは倉庫の判断です。
rule-change_address-status_unknown = この状況は規則にないため、何かを伝える前に担当者が確認します。
rule-change_address-sign_in = お届け先と支払い方法は、サインイン済みの場合だけ変更します。
rule-change_address-ask_address = 新しい住所がそろっていないため、一つのメッセージでお願いします。
rule-change_address-address_allowed = 梱包前でサインイン済みのため、新しい住所へ送ります。
rule-change_address-repeated_failure = この会話で同じ依頼が何度も断られるか失敗しているため、チームリーダーが引き継ぎます。

workflow-change_payment = お支払い方法の変更

action-change_payment = 支払い方法を変更する

field-pay_with = 新しい支払い方法

rule-change_payment-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-change_payment-none = 当てはまる規則がないため、担当者が判断します。
rule-change_payment-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-change_payment-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-change_payment-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-change_payment-identity_unknown = どなたか十分に確認できていないため、注文について伝える前に尋ねます。
rule-change_payment-order_unknown = 挙げられた注文は、このお客様の注文にありません。
rule-change_payment-no_orders = このお客様の注文がありません。別のメールアドレスで登録されているかもしれません。
rule-change_payment-which_order = 注文が複数あり、どれかが示されていません。
rule-change_payment-change_running = 変更処理中のため、システムの応答まで約束はしません。
rule-change_payment-change_unclear = 拒否されたか不明です。再試行せず、まずシステムで確認してください。
rule-change_payment-status_missing = 注文システムに状況が登録されていないため、担当者が確認します。
rule-change_payment-change_done = 処理は完了し、お客様への連絡がまだです。
rule-change_payment-too_late = 待機中ではなく、請求済みです。
rule-change_payment-status_unknown = この状況は規則にないため、何かを伝える前に担当者が確認します。
rule-change_payment-sign_in = お届け先と支払い方法は、サインイン済みの場合だけ変更します。
rule-change_payment-no_other = 登録済みの支払い方法がほかにありません。
rule-change_payment-which_payment = 複数の登録があり、どれか示されていません。
rule-change_payment-gift_card_small = ギフトカードの残高が足りません。
rule-change_payment-payment_allowed = 梱包前でサインイン済みのため、別の登録済み方法に請求します。
rule-change_payment-repeated_failure = この会話で同じ依頼が何度も断られるか失敗しているため、チームリーダーが引き継ぎます。

workflow-complaint = 苦情・ご意見

action-record_complaint = チームの責任者に渡す

field-complained_on = 苦情受付日

rule-complaint-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-complaint-none = 当てはまる規則がないため、担当者が判断します。
rule-complaint-not_known = どなたの、どの注文か不明なため、傾聴し、お詫びし、お尋ねします。
rule-complaint-complaint_running = 苦情を登録中のため、システムの応答を待ちます。
rule-complaint-complaint_unclear = 登録できたか不明なため、担当者が責任者に確実に伝えます。
rule-complaint-complaint_recorded = 苦情は登録済みで、お客様への連絡がまだです。
rule-complaint-complained_before = この注文への苦情は初めてではないため、責任者が本日返答します。
rule-complaint-order_late = お届けが遅れているため、お詫びし、責任者が引き継ぎます。
rule-complaint-complaint_allowed = お客様が特定できているため、注文とあわせて責任者に渡します。
rule-complaint-trip_not_known = どなたの、どのご旅行か不明なため、傾聴し、お詫びし、お尋ねします。
rule-complaint-trip_complained_before = この旅行への苦情は初めてではないため、責任者が本日返答します。
rule-complaint-trip_allowed = お客様が特定できているため、予約とあわせて責任者に渡します。

workflow-damaged_or_missing_item = 破損・商品違い・不足

action-report_damage = 破損を登録する

field-damage_reported_on = 破損連絡日
field-damaged = 破損・不足の商品
field-report_by = 即時対応の期限

rule-damaged_or_missing_item-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-damaged_or_missing_item-none = 当てはまる規則がないため、担当者が判断します。
rule-damaged_or_missing_item-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-damaged_or_missing_item-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-damaged_or_missing_item-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-damaged_or_missing_item-identity_unknown = どなたか十分に確認できていないため、注文について伝える前に尋ねます。
rule-damaged_or_missing_item-order_unknown = 挙げられた注文は、このお客様の注文にありません。
rule-damaged_or_missing_item-no_orders = このお客様の注文がありません。別のメールアドレスで登録されているかもしれません。
rule-damaged_or_missing_item-which_order = 注文が複数あり、どれかが示されていません。
rule-damaged_or_missing_item-report_running = 登録処理中のため、システムの応答を待ちます。
rule-damaged_or_missing_item-report_unclear = 登録できたか不明です。再試行せず、まずシステムで確認してください。
rule-damaged_or_missing_item-status_missing = 注文システムに状況が登録されていないため、担当者が確認します。
rule-damaged_or_missing_item-report_recorded = 登録済みで、お客様への連絡がまだです。
rule-damaged_or_missing_item-reported_already = この注文には対応中の連絡があります。
rule-damaged_or_missing_item-report_failed = システムが登録を拒否したため、担当者が理由を調べます。
rule-damaged_or_missing_item-not_sent = この注文は未発送のため、別の注文の荷物です。
rule-damaged_or_missing_item-on_its_way = 配達が未記録のため、別便の可能性があります。
rule-damaged_or_missing_item-status_unknown = 配送中でも配達済みでもないため、先に担当者が確認します。
rule-damaged_or_missing_item-delivery_day_missing = 配達日の記録がなく日数を数えられないため、担当者が確認します。
rule-damaged_or_missing_item-delivery_day_ahead = 配達日が未来の日付のため、時計か記録に誤りがあります。担当者が確認します。
rule-damaged_or_missing_item-warranty = 輸送中の破損の期限を過ぎたため、保証は修理担当が判断します。
rule-damaged_or_missing_item-which_lines = 商品が複数あり、どれのことか不明です。
rule-damaged_or_missing_item-high_value = 高額の注文のため、何かをお約束する前にチームリーダーが確認します。
rule-damaged_or_missing_item-report_allowed = 期限内の連絡のため、代替品または返金をお客様が選べます。
rule-damaged_or_missing_item-repeated_failure = この会話で同じ依頼が何度も断られるか失敗しているため、チームリーダーが引き継ぎます。

workflow-exchange_item = 別の種類への交換

action-exchange_item = 交換を手配する

field-exchanging = 交換する商品
field-exchange_requested_on = 交換受付日
field-exchange_by = 交換できる期限
field-variants = 変更後

rule-exchange_item-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-exchange_item-none = 当てはまる規則がないため、担当者が判断します。
rule-exchange_item-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-exchange_item-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-exchange_item-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-exchange_item-identity_unknown = どなたか十分に確認できていないため、注文について伝える前に尋ねます。
rule-exchange_item-order_unknown = 挙げられた注文は、このお客様の注文にありません。
rule-exchange_item-no_orders = このお客様の注文がありません。別のメールアドレスで登録されているかもしれません。
rule-exchange_item-which_order = 注文が複数あり、どれかが示されていません。
rule-exchange_item-change_running = 変更処理中のため、システムの応答まで約束はしません。
rule-exchange_item-change_unclear = 拒否されたか不明です。再試行せず、まずシステムで確認してください。
rule-exchange_item-status_missing = 注文システムに状況が登録されていないため、担当者が確認します。
rule-exchange_item-change_done = 処理は完了し、お客様への連絡がまだです。
rule-exchange_item-open_order_changed = 処理は完了し、お客様への連絡がまだです。
rule-exchange_item-exchange_requested = この注文は交換手続き中です。
rule-exchange_item-not_delivered = 未配達のため、交換は配達後です。
rule-exchange_item-status_unknown = この状況は規則にないため、何かを伝える前に担当者が確認します。
rule-exchange_item-delivery_day_missing = 配達日の記録がなく日数を数えられないため、担当者が確認します。
rule-exchange_item-delivery_day_ahead = 配達日が未来の日付のため、時計か記録に誤りがあります。担当者が確認します。
rule-exchange_item-deadline_passed = 配達日からの交換期限を過ぎています。
rule-exchange_item-which_lines = 商品が複数あり、どれのことか不明です。
rule-exchange_item-which_variant = 変更先が不明なため、選べるものを示してお尋ねします。
rule-exchange_item-sold_out = ご希望の種類は在庫がありません。
rule-exchange_item-changed_instead = 梱包前で在庫があるため別の種類に変え、差額だけを精算します。
rule-exchange_item-exchange_allowed = 期限内で在庫があるため、無料で返送いただき別の種類を送ります。
rule-exchange_item-repeated_failure = この会話で同じ依頼が何度も断られるか失敗しているため、チームリーダーが引き継ぎます。
rule-exchange_item-high_value = 高額のため、まずチームリーダーが承認します。

workflow-general_question = 一般的なご質問

rule-general_question-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-general_question-none = 当てはまる規則がないため、担当者が判断します。
rule-general_question-answered = お客様の言語の記事に記載があり、返信で引用します。
rule-general_question-other_language = 他言語の記事にしか記載がないため、担当者が答えます。
rule-general_question-no_article = 記事に記載がないため、担当者が調べます。

workflow-invoice_copy = 請求書の控え

action-send_invoice = 請求書を送る

field-invoice = 請求書番号
field-invoice_sent_on = 請求書送付日

rule-invoice_copy-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-invoice_copy-none = 当てはまる規則がないため、担当者が判断します。
rule-invoice_copy-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-invoice_copy-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-invoice_copy-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-invoice_copy-identity_unknown = どなたか十分に確認できていないため、注文について伝える前に尋ねます。
rule-invoice_copy-order_unknown = 挙げられた注文は、このお客様の注文にありません。
rule-invoice_copy-no_orders = このお客様の注文がありません。別のメールアドレスで登録されているかもしれません。
rule-invoice_copy-which_order = 注文が複数あり、どれかが示されていません。
rule-invoice_copy-invoice_running = 請求書を送信中のため、システムの応答を待ちます。
rule-invoice_copy-invoice_unclear = 請求書が送れたか不明なため、担当者が調べます。
rule-invoice_copy-invoice_sent = 請求書は送付済みで、お客様への連絡がまだです。
rule-invoice_copy-invoice_offered = 請求書があり、注文時のメールアドレスにだけ送ります。
rule-invoice_copy-not_yet = 請求書は発送日に発行されます。
rule-invoice_copy-cancelled = 発送前のキャンセルのため、請求書はありません。
rule-invoice_copy-invoice_missing = あるはずの請求書がないため、経理が確認します。
rule-invoice_copy-trip_orders_unavailable = 予約システムから応答がなく、まだ何も案内できません。
rule-invoice_copy-trip_identity_locked = 一致しない試行が多すぎるため、窓口で本人を確認します。
rule-invoice_copy-trip_identity_no_match = いただいた情報に一致するお客様がいないため、確認をお願いします。
rule-invoice_copy-trip_identity_unknown = 本人かどうか十分に確かでないため、旅行について案内する前に確認します。
rule-invoice_copy-trip_order_unknown = 示された予約番号は、このお客様の予約にありません。
rule-invoice_copy-trip_no_orders = このお客様の予約はありません。別のメールアドレスの可能性があります。
rule-invoice_copy-trip_which_order = 予約が複数あり、どれのことか言われていません。
rule-invoice_copy-trip_invoice_offered = 請求書があり、予約時のメールアドレスにだけ送ります。

workflow-membership_update = 会員資格の休止・変更・退会

action-update_membership = 会員資格を変更する

field-change = 変更内容
field-customer = お客様

rule-membership_update-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-membership_update-none = 当てはまる規則がないため、担当者が判断します。
rule-membership_update-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-membership_update-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-membership_update-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-membership_update-identity_unknown = どなたか十分に確認できていないため、注文について伝える前に尋ねます。
rule-membership_update-change_running = 変更処理中のため、システムの応答まで約束はしません。
rule-membership_update-change_unclear = 拒否されたか不明です。再試行せず、まずシステムで確認してください。
rule-membership_update-change_done = 処理は完了し、お客様への連絡がまだです。
rule-membership_update-no_membership = 会員ではないか、退会済みです。
rule-membership_update-which_change = ご希望が不明なため、お尋ねします。
rule-membership_update-already = すでにご希望の状態です。
rule-membership_update-few_points = 上位の会員にはポイントが足りません。
rule-membership_update-pause = 休止はいつでも可能で、ポイントは残ります。
rule-membership_update-resume = 休止中の会員資格はいつでも再開できます。
rule-membership_update-upgrade = サークルプラスに必要なポイントがあります。
rule-membership_update-end = 退会はいつでも可能で、ポイントはしばらく使えます。
rule-membership_update-repeated_failure = この会話で同じ依頼が何度も断られるか失敗しているため、チームリーダーが引き継ぎます。

workflow-modify_order_items = 未発送のご注文の変更

action-modify_order_items = 商品を変更する
action-change_quantity = 数量を変更する
action-change_variant_and_quantity = 種類と数量を変更する
action-remove_items = 注文から外す

field-modified_on = 変更日

rule-modify_order_items-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-modify_order_items-none = 当てはまる規則がないため、担当者が判断します。
rule-modify_order_items-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-modify_order_items-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-modify_order_items-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-modify_order_items-identity_unknown = どなたか十分に確認できていないため、注文について伝える前に尋ねます。
rule-modify_order_items-order_unknown = 挙げられた注文は、このお客様の注文にありません。
rule-modify_order_items-no_orders = このお客様の注文がありません。別のメールアドレスで登録されているかもしれません。
rule-modify_order_items-which_order = 注文が複数あり、どれかが示されていません。
rule-modify_order_items-change_running = 変更処理中のため、システムの応答まで約束はしません。
rule-modify_order_items-change_unclear = 拒否されたか不明です。再試行せず、まずシステムで確認してください。
rule-modify_order_items-status_missing = 注文システムに状況が登録されていないため、担当者が確認します。
rule-modify_order_items-change_done = 処理は完了し、お客様への連絡がまだです。
rule-modify_order_items-too_late = 発送済みのため、交換または返品での対応になります。
rule-modify_order_items-packing = 梱包中のため、変更できるかは倉庫の判断です。
rule-modify_order_items-status_unknown = この状況は規則にないため、何かを伝える前に担当者が確認します。
rule-modify_order_items-which_lines = 商品が複数あり、どれのことか不明です。
rule-modify_order_items-which_line = 個数が示されましたが、どの商品か分かりません。
rule-modify_order_items-quantity_unpriced = この商品の価格が注文にないため、担当者が金額を計算します。
rule-modify_order_items-quantity_many = 一つの商品がこの個数になる場合は、倉庫に確認してからお約束します。
rule-modify_order_items-quantity_allowed = まだ梱包前です。ご希望の数量にして、差額だけを精算します。
rule-modify_order_items-which_variant = 変更先が不明なため、選べるものを示してお尋ねします。
rule-modify_order_items-sold_out = ご希望の種類は在庫がありません。
rule-modify_order_items-modify_allowed = 梱包前で在庫があるため別の種類に変え、差額だけを精算します。
rule-modify_order_items-remove_all = 注文に商品が残らないため、キャンセルするかどうかを確認します。
rule-modify_order_items-remove_allowed = まだ梱包前なので、商品を外し、その代金をお返しします。
rule-modify_order_items-both_which_line = 別の種類と数が示されましたが、どの商品か分かりません。
rule-modify_order_items-both_unpriced = 価格がないため、担当者が金額を計算します。
rule-modify_order_items-both_many = 同じ商品をこれだけの数お約束するのは、倉庫に確認してからです。
rule-modify_order_items-both_allowed = まだ梱包前で在庫もあるため、別の種類をご希望の数にし、差額だけを精算します。
rule-modify_order_items-repeated_failure = この会話で同じ依頼が何度も断られるか失敗しているため、チームリーダーが引き継ぎます。

workflow-refund_status = 返金はいつですか

field-refunded_on = 返金日
field-refunded = 返金額
field-returned_on = 返品到着日

rule-refund_status-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-refund_status-none = 当てはまる規則がないため、担当者が判断します。
rule-refund_status-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-refund_status-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-refund_status-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-refund_status-identity_unknown = どなたか十分に確認できていないため、注文について伝える前に尋ねます。
rule-refund_status-order_unknown = 挙げられた注文は、このお客様の注文にありません。
rule-refund_status-no_orders = このお客様の注文がありません。別のメールアドレスで登録されているかもしれません。
rule-refund_status-which_order = 注文が複数あり、どれかが示されていません。
rule-refund_status-status_missing = 注文システムに状況が登録されていないため、担当者が確認します。
rule-refund_status-refund_sent = 返金は数日前に済んでおり、反映を待つ段階です。
rule-refund_status-refund_sent_earlier = 返金は明細に反映済みのはずで、見当たらなければ調査します。
rule-refund_status-return_overdue = 返品到着から返金期限を過ぎているため、本日経理が確認します。
rule-refund_status-return_arrived = 返品は到着済みで、返金期限内です。
rule-refund_status-cancellation_overdue = キャンセルから返金期限を過ぎているため、本日経理が確認します。
rule-refund_status-cancelled = キャンセル済みで、返金期限内です。
rule-refund_status-day_missing = 起算日が記録されていないため、経理が確認します。
rule-refund_status-return_on_its_way = 返品受付済みで未着のため、返金は到着後です。
rule-refund_status-nothing_to_refund = 返品もキャンセルもないため、返金はありません。
rule-refund_status-status_unknown = この状況は規則にないため、何かを伝える前に担当者が確認します。

workflow-return_item = 商品を返品したい

action-open_return = 返品手続きを開始

field-payment = 支払い方法
field-return_requested_on = 返品受付日
field-returning = 返品する商品
field-return_by = 返品期限
field-refund_to = 返金先
field-refund = 返金額
field-lines = 商品

rule-return_item-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-return_item-none = 当てはまる規則がないため、担当者が判断します。
rule-return_item-orders_unavailable = 注文システムから応答がなく、注文についてはまだ何も言えません。
rule-return_item-identity_locked = 何度試しても誰とも一致しないため、どなたかを担当者が確かめます。
rule-return_item-identity_no_match = いただいた情報が誰とも一致しないため、確認をお願いします。
rule-return_item-identity_unknown = どなたか十分に確認できていないため、注文について伝える前に尋ねます。
rule-return_item-order_unknown = 挙げられた注文は、このお客様の注文にありません。
rule-return_item-no_orders = このお客様の注文がありません。別のメールアドレスで登録されているかもしれません。
rule-return_item-which_order = 注文が複数あり、どの注文から返品するのかが示されていません。
rule-return_item-return_running = 返品手続きを開始しているところです。注文システムが応答するまで、何も約束しません。
rule-return_item-return_unclear = 返品手続きが開始されたか、注文システムから回答がありません。再試行せず、まず注文システムを確認してください。
rule-return_item-return_opened = 注文システムで返品手続きが開始され、お客様にはまだ伝えていません。
rule-return_item-return_requested = この注文は返品の手続き中です。
rule-return_item-return_failed = 注文システムが返品手続きを拒否したため、担当者が理由を調べます。
rule-return_item-status_missing = 注文システムに状況が登録されていないため、担当者が確認します。
rule-return_item-returned = この注文の商品は、すでに当店に戻っています。
rule-return_item-cancelled = 注文はキャンセルされており、返品するものはありません。
rule-return_item-not_delivered = まだ配達されていません。配達後に返品手続きを開始できます。
rule-return_item-status_unknown = この状況は規則にないため、何かを伝える前に担当者が確認します。
rule-return_item-delivery_day_missing = 配達日の記録がなく日数を数えられないため、担当者が確認します。
rule-return_item-delivery_day_ahead = 配達日が未来の日付のため、時計か記録に誤りがあります。担当者が確認します。
rule-return_item-holiday_which_lines = 年末年始前のご購入で商品が未指定です。どの商品を返品するか伺います。
rule-return_item-holiday_return = 年末年始前のご購入のため、通常より長く無料で返品できます。
rule-return_item-deadline_passed = 配達日から数えた返品期限を過ぎています。
rule-return_item-which_lines = 注文に複数の商品があり、どれを返品するのかはっきりしません。
rule-return_item-payment_missing = 注文システムに支払い方法が登録されていないため、担当者が確認します。
rule-return_item-return_allowed = 返品期限内です。返品は無料で、代金は元の支払い方法へ返金します。
rule-return_item-repeated_failure = この会話で同じ依頼が何度も断られるか失敗しているため、チームリーダーが引き継ぎます。
rule-return_item-high_value = 高額のため、まずチームリーダーが承認します。
rule-return_item-holiday_high_value = 高額のため、まずチームリーダーが承認します。

# Reservations

field-booked_on = 予約日
field-departs_on = 出発日
field-returns_on = 帰着日
field-route = 区間
field-fare = 運賃種別
field-travellers = 旅行者数
field-bags = 預け荷物
field-refundable = 取消時の返金額
field-change_fee = 日付変更手数料
field-bag_price = 荷物1個の料金
field-changed_on = 変更日
field-paid_back = 返金済み額
field-reservation = 予約番号
field-flights = フライト
field-days = 新しい日付
field-passenger = 旅行者
field-last_name = 姓

value-status-confirmed = 確定
value-status-checked_in = チェックイン済み
value-status-flown = 搭乗済み
value-fare-basic = ベーシック
value-fare-standard = スタンダード
value-fare-flex = フレックス

workflow-reservation_status = 予約の状況

rule-reservation_status-identity = 旅行について案内する前に、お客様の本人確認が必要です。
rule-reservation_status-none = 該当する規則がないため、担当者が判断します。
rule-reservation_status-orders_unavailable = 予約システムから応答がなく、まだ何も案内できません。
rule-reservation_status-identity_locked = 一致しない試行が多すぎるため、窓口で本人を確認します。
rule-reservation_status-identity_no_match = いただいた情報に一致するお客様がいないため、確認をお願いします。
rule-reservation_status-identity_unknown = 本人かどうか十分に確かでないため、旅行について案内する前に確認します。
rule-reservation_status-order_unknown = 示された予約番号は、このお客様の予約にありません。
rule-reservation_status-no_orders = このお客様の予約はありません。別のメールアドレスの可能性があります。
rule-reservation_status-which_order = 予約が複数あり、どれのことか言われていません。
rule-reservation_status-status_missing = 予約システムに状態がないため、担当者が調べます。
rule-reservation_status-cancelled = 予約は取り消されています。
rule-reservation_status-flown = 旅行は終了しています。
rule-reservation_status-status_unknown = 規則にない状態のため、先に担当者が確認します。
rule-reservation_status-trip_missing = システムに行き先か出発日がないため、担当者が調べます。
rule-reservation_status-departed = 旅行は始まっていますが、システムではまだ確定のままです。先に担当者が確認します。
rule-reservation_status-checked_in = チェックイン済みで、搭乗券が発行されています。
rule-reservation_status-confirmed = 予約は確定し、支払いも済んでいます。

workflow-reservation_cancel = 旅行を取りやめる

action-cancel_reservation = 予約を取り消す
action-withdraw_reservation = 予約を撤回する

rule-reservation_cancel-identity = 旅行について案内する前に、お客様の本人確認が必要です。
rule-reservation_cancel-none = 該当する規則がないため、担当者が判断します。
rule-reservation_cancel-orders_unavailable = 予約システムから応答がなく、まだ何も案内できません。
rule-reservation_cancel-identity_locked = 一致しない試行が多すぎるため、窓口で本人を確認します。
rule-reservation_cancel-identity_no_match = いただいた情報に一致するお客様がいないため、確認をお願いします。
rule-reservation_cancel-identity_unknown = 本人かどうか十分に確かでないため、旅行について案内する前に確認します。
rule-reservation_cancel-order_unknown = 示された予約番号は、このお客様の予約にありません。
rule-reservation_cancel-no_orders = このお客様の予約はありません。別のメールアドレスの可能性があります。
rule-reservation_cancel-status_missing = 予約システムに状態がないため、担当者が調べます。
rule-reservation_cancel-status_unknown = 規則にない状態のため、先に担当者が確認します。
rule-reservation_cancel-which_order = 予約が複数あり、どれを取り消すか示されていません。
rule-reservation_cancel-cancel_running = 取り消し処理中です。システムの応答前には何も約束しません。
rule-reservation_cancel-cancel_unclear = 取り消されたかどうか不明です。先にシステムを確認し、再試行しないでください。
rule-reservation_cancel-cancelled_now = システムで取り消されましたが、お客様にはまだ伝えていません。
rule-reservation_cancel-cancelled_before = 予約はすでに取り消されています。
rule-reservation_cancel-cancel_failed = システムが取り消しを拒否しました。担当者が理由を調べます。
rule-reservation_cancel-flown = 旅行は終わっており、取り消すものがありません。
rule-reservation_cancel-amounts_missing = 返金額または出発日がシステムにないため、担当者が調べます。
rule-reservation_cancel-leaves_now = チェックイン済み、または最初の便が本日か出発済みのため、担当者が判断します。
rule-reservation_cancel-withdraw = 予約から1日以内で出発まで余裕があるため、運賃にかかわらず全額を返します。
rule-reservation_cancel-cancel_free = この運賃は全額返金です。
rule-reservation_cancel-ask_first = この運賃は一部のみ返金で、元に戻せないため、先に同意が必要です。
rule-reservation_cancel-cancel_confirmed = お客様は返金額を了承し、取り消しを希望しています。
rule-reservation_cancel-repeated_failure = この会話で同じ依頼が何度も断られるか失敗しているため、チームリーダーが引き継ぎます。
rule-reservation_cancel-withdraw_high_value = 高額のため、まずチームリーダーが承認します。
rule-reservation_cancel-high_value = 高額のため、まずチームリーダーが承認します。

workflow-reservation_change = 旅行を変更する

action-change_day = 便を別の日に変更する
action-add_bags = 荷物を追加する
action-correct_name = 名前を訂正する

rule-reservation_change-identity = 旅行について案内する前に、お客様の本人確認が必要です。
rule-reservation_change-none = 該当する規則がないため、担当者が判断します。
rule-reservation_change-orders_unavailable = 予約システムから応答がなく、まだ何も案内できません。
rule-reservation_change-identity_locked = 一致しない試行が多すぎるため、窓口で本人を確認します。
rule-reservation_change-identity_no_match = いただいた情報に一致するお客様がいないため、確認をお願いします。
rule-reservation_change-identity_unknown = 本人かどうか十分に確かでないため、旅行について案内する前に確認します。
rule-reservation_change-order_unknown = 示された予約番号は、このお客様の予約にありません。
rule-reservation_change-no_orders = このお客様の予約はありません。別のメールアドレスの可能性があります。
rule-reservation_change-status_missing = 予約システムに状態がないため、担当者が調べます。
rule-reservation_change-status_unknown = 規則にない状態のため、先に担当者が確認します。
rule-reservation_change-which_order = 予約が複数あり、どれを変更するか示されていません。
rule-reservation_change-change_running = 変更処理中です。システムの応答前には何も約束しません。
rule-reservation_change-change_unclear = 変更されたかどうか不明です。先にシステムを確認し、再試行しないでください。
rule-reservation_change-day_changed = システムで便が変更されましたが、お客様にはまだ伝えていません。
rule-reservation_change-bags_added = システムで荷物が追加されましたが、お客様にはまだ伝えていません。
rule-reservation_change-name_corrected = システムで名前が訂正されましたが、お客様にはまだ伝えていません。
rule-reservation_change-change_failed = システムが変更を拒否しました。担当者が理由を調べます。
rule-reservation_change-over = 旅行が終了または取り消し済みで、変更できません。
rule-reservation_change-leaves_now = チェックイン済み、または最初の便が本日か出発済みのため、担当者が判断します。
rule-reservation_change-name_which = 誰の名前を訂正するかわかりません。
rule-reservation_change-name_offered = 姓の誤記は無料で訂正します。
rule-reservation_change-bags_many = 便の許容数を超える荷物です。
rule-reservation_change-bags_ask = 荷物は有料のため、先に同意が必要です。
rule-reservation_change-bags_confirmed = お客様は料金を了承し、荷物を希望しています。
rule-reservation_change-day_fixed = この運賃は日付を変更できません。
rule-reservation_change-day_full = その日の便は満席か運航がありません。
rule-reservation_change-day_ask = 別の日は有料の場合があり、先に同意が必要です。
rule-reservation_change-day_confirmed = お客様は費用を了承し、別の日を希望しています。
rule-reservation_change-what = 何をどう変更するかわかりません。
rule-reservation_change-repeated_failure = この会話で同じ依頼が何度も断られるか失敗しているため、チームリーダーが引き継ぎます。

workflow-baggage = 手荷物の紛失・破損

action-report_baggage = 手荷物の届け出を登録する

field-baggage_reported_on = 手荷物届け出日
field-baggage_problem = 手荷物
field-problem = 状況
value-baggage_problem-missing = 届いていない
value-baggage_problem-damaged = 破損
value-problem-missing = 届いていない
value-problem-damaged = 破損

rule-baggage-identity = 旅行について案内する前に、お客様の本人確認が必要です。
rule-baggage-none = 該当する規則がないため、担当者が判断します。
rule-baggage-orders_unavailable = 予約システムから応答がなく、まだ何も案内できません。
rule-baggage-identity_locked = 一致しない試行が多すぎるため、窓口で本人を確認します。
rule-baggage-identity_no_match = いただいた情報に一致するお客様がいないため、確認をお願いします。
rule-baggage-identity_unknown = 本人かどうか十分に確かでないため、旅行について案内する前に確認します。
rule-baggage-order_unknown = 示された予約番号は、このお客様の予約にありません。
rule-baggage-no_orders = このお客様の予約はありません。別のメールアドレスの可能性があります。
rule-baggage-which_order = 予約が複数あり、どれのことか言われていません。
rule-baggage-report_running = 届け出を登録中のため、システムの応答を待ちます。
rule-baggage-report_unclear = 登録できたか不明なため、先にシステムを確認し、再試行はしません。
rule-baggage-report_recorded = 届け出は登録済みで、お客様への連絡がまだです。
rule-baggage-reported_already = この旅行の手荷物は届け出済みで、対応中です。
rule-baggage-status_missing = 予約システムに状態がないため、担当者が調べます。
rule-baggage-status_unknown = 規則にない状態のため、先に担当者が確認します。
rule-baggage-trip_missing = システムに行き先か出発日がないため、担当者が調べます。
rule-baggage-not_begun = この旅行はまだ始まっていないため、荷物は別の旅行のものです。
rule-baggage-late = 手荷物の届け出期限を過ぎているため、責任者が判断します。
rule-baggage-what = 届いていないのか、破損していたのかが不明です。
rule-baggage-missing = 期限内の届け出のため、手荷物担当が捜します。
rule-baggage-damaged = 期限内の届け出のため、手荷物担当が破損に対応します。

workflow-person_wanted = 人の対応が必要

rule-person_wanted-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-person_wanted-none = 当てはまる規則がないため、担当者が判断します。
rule-person_wanted-taken_over = 人との会話を求めているため、ほかのルールにかかわらずカスタマーケアが引き継ぎます。

workflow-legal_threat = 弁護士・裁判・行政機関

rule-legal_threat-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-legal_threat-none = 当てはまる規則がないため、担当者が判断します。
rule-legal_threat-legal = 弁護士・裁判・行政機関に触れているため、約束も反論もせず、法務チームが引き継ぎます。

workflow-safety_report = 危険またはけが

rule-safety_report-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-safety_report-none = 当てはまる規則がないため、担当者が判断します。
rule-safety_report-danger = 危険・けが・緊急事態に触れているため、何よりも先に安全担当チームがただちに引き継ぎます。

workflow-vulnerable_customer = より多くの助けが必要な方

rule-vulnerable_customer-identity = 注文についてお伝えする前に、ご本人の確認が必要です。
rule-vulnerable_customer-none = 当てはまる規則がないため、担当者が判断します。
rule-vulnerable_customer-vulnerable = 苦境・病気・助けが必要な状況のため、個別サポートが引き継ぎ、お客様と一緒に進めます。
