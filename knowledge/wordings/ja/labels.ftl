# パネルに表示する言葉。

workflow-order_status = 注文の状況を知りたい

field-order = 注文
field-status = 状況
field-placed_on = 注文日
field-promised_on = お届け予定日
field-shipped_on = 発送日
field-delivered_on = 配達日
field-cancelled_on = キャンセル日
field-cancel_reason = キャンセルの理由
field-city = 市区町村
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
rule-return_item-deadline_passed = 配達日から数えた返品期限を過ぎています。
rule-return_item-which_lines = 注文に複数の商品があり、どれを返品するのかはっきりしません。
rule-return_item-payment_missing = 注文システムに支払い方法が登録されていないため、担当者が確認します。
rule-return_item-return_allowed = 返品期限内です。返品は無料で、代金は元の支払い方法へ返金します。
