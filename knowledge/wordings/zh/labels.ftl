# 面板上显示的文字。

workflow-order_status = 我的订单到哪里了？

entity-order = 订单
entity-reservation = 预订

source-orders_jsonl = 我们的订单记录
source-reservations_jsonl = 我们的预订记录

field-order = 订单
field-status = 状态
field-placed_on = 下单日期
field-promised_on = 承诺送达日期
field-shipped_on = 发货日期
field-delivered_on = 送达日期
field-cancelled_on = 取消日期
field-cancel_reason = 取消原因
field-city = 城市
field-country = 国家
field-carrier = 快递公司
field-tracking = 运单号
field-total = 总额

value-status-pending = 已接单
value-status-pending_items_modified = 已接单，商品有改动
value-status-pending_item_modified = 已接单，商品有改动
value-status-received = 已接单
value-status-processing = 备货中
value-status-packing = 打包中
value-status-processed = 已打包
value-status-shipped = 运送途中
value-status-on_its_way = 运送途中
value-status-in_transit = 运送途中
value-status-out_for_delivery = 派送中
value-status-delivered = 已送达
value-status-cancelled = 已取消
value-status-canceled = 已取消
value-status-return_requested = 已申请退货
value-status-exchange_requested = 已申请换货
value-status-returned = 已退回

rule-order_status-identity = 在谈及订单之前，必须先确认客户身份。
rule-order_status-none = 没有适用的规则，由人工决定。
rule-order_status-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-order_status-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-order_status-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-order_status-identity_claimed = 只有姓名还不够：询问邮箱或邮政编码。
rule-order_status-identity_unknown = 还不知道对方是谁，先询问身份。
rule-order_status-order_unknown = 所提到的订单不属于这位客户。
rule-order_status-no_orders = 这里没有这位客户的订单，可能用的是别的邮箱。
rule-order_status-which_order = 客户有几个订单，但没有说明是哪一个。
rule-order_status-status_missing = 订单系统没有给出状态，由人工查询。
rule-order_status-cancelled = 订单已取消，没有包裹在途。
rule-order_status-return_requested = 这个订单正在办理退货。
rule-order_status-exchange_requested = 这个订单正在办理换货。
rule-order_status-returned = 订单已退回到我们这里。
rule-order_status-delivered_just_now = 快递公司刚刚登记送达，包裹到下一个工作日结束前仍可能出现。
rule-order_status-delivered = 快递公司已登记送达。
rule-order_status-preparing_late = 承诺日期已过但还没有发货：如实告知并致歉。
rule-order_status-preparing = 订单已接收，正在备货，没有延误。
rule-order_status-packed = 订单正在打包，随后交给快递公司，没有延误。
rule-order_status-status_unknown = 规则中没有这种状态，人工核实之后再答复。
rule-order_status-shipped_without_date = 包裹在途，没有可以告知的承诺日期。
rule-order_status-shipped_on_time = 包裹在途，承诺日期未过。
rule-order_status-shipped_very_late = 包裹已算延误：由运营部门请快递公司查找。
rule-order_status-shipped_late = 承诺日期已过，但还不到请快递公司查找的时候。

workflow-cancel_order = 取消订单

action-cancel_order = 取消该订单

rule-cancel_order-identity = 在谈及订单之前，必须先确认客户身份。
rule-cancel_order-none = 没有适用的规则，由人工决定。
rule-cancel_order-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-cancel_order-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-cancel_order-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-cancel_order-identity_unknown = 还不能充分确定对方是谁，谈及订单之前先询问身份。
rule-cancel_order-order_unknown = 所提到的订单不属于这位客户。
rule-cancel_order-no_orders = 这里没有这位客户的订单，可能用的是别的邮箱。
rule-cancel_order-which_order = 客户有几个订单，但没有说明是哪一个。
rule-cancel_order-cancel_running = 正在取消；系统答复之前不作承诺。
rule-cancel_order-cancel_unclear = 系统没有说明是否已取消：先去查看，不要重试。
rule-cancel_order-status_missing = 订单系统没有给出状态，由人工查询。
rule-cancel_order-cancel_done = 系统已取消订单，还没有告知客户。
rule-cancel_order-cancelled_already = 订单已经取消。
rule-cancel_order-cancel_failed = 系统拒绝取消，由人工查明原因。
rule-cancel_order-shipped = 包裹已寄出无法拦回，可以拒收或免费退回。
rule-cancel_order-delivered = 订单已送达，可以改为退货。
rule-cancel_order-return_under_way = 商品正在退回或已退回，无需取消。
rule-cancel_order-packing = 订单正在打包，只有仓库知道能否拦下。
rule-cancel_order-status_unknown = 规则中没有这种状态，人工核实之后再答复。
rule-cancel_order-payment_missing = 系统没有付款金额或方式，由人工核实。
rule-cancel_order-cancel_allowed = 订单还没有打包，可以取消，全款原路退回。
rule-cancel_order-repeated_failure = 同一请求在本次对话中多次被拒绝或失败，由团队主管接手。
rule-cancel_order-high_value = 金额较大，需先由团队主管批准。

workflow-change_address = 修改收货地址

action-change_address = 修改地址

field-send_to = 改寄到
field-new_address = 新地址
field-address = 新地址

rule-change_address-identity = 在谈及订单之前，必须先确认客户身份。
rule-change_address-none = 没有适用的规则，由人工决定。
rule-change_address-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-change_address-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-change_address-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-change_address-identity_unknown = 还不能充分确定对方是谁，谈及订单之前先询问身份。
rule-change_address-order_unknown = 所提到的订单不属于这位客户。
rule-change_address-no_orders = 这里没有这位客户的订单，可能用的是别的邮箱。
rule-change_address-which_order = 客户有几个订单，但没有说明是哪一个。
rule-change_address-change_running = 正在更改；系统答复之前不作承诺。
rule-change_address-change_unclear = 系统拒绝或没有说明：先去查看，不要重试。
rule-change_address-status_missing = 订单系统没有给出状态，由人工查询。
rule-change_address-change_done = 系统已完成，还没有告知客户。
rule-change_address-shipped = 包裹已在途中，只有快递可以改送。
rule-change_address-too_late = 订单已送达或取消，地址不再重要。
rule-change_address-packing = 订单正在打包，只有仓库知道面单能否修改。
rule-change_address-status_unknown = 规则中没有这种状态，人工核实之后再答复。
rule-change_address-sign_in = 地址和付款方式只有登录后才能更改。
rule-change_address-ask_address = 新地址不完整，请客户一次发全。
rule-change_address-address_allowed = 尚未打包且客户已登录：订单寄往新地址。
rule-change_address-repeated_failure = 同一请求在本次对话中多次被拒绝或失败，由团队主管接手。

workflow-change_payment = 更换付款方式

action-change_payment = 更换支付方式

field-pay_with = 改用

rule-change_payment-identity = 在谈及订单之前，必须先确认客户身份。
rule-change_payment-none = 没有适用的规则，由人工决定。
rule-change_payment-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-change_payment-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-change_payment-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-change_payment-identity_unknown = 还不能充分确定对方是谁，谈及订单之前先询问身份。
rule-change_payment-order_unknown = 所提到的订单不属于这位客户。
rule-change_payment-no_orders = 这里没有这位客户的订单，可能用的是别的邮箱。
rule-change_payment-which_order = 客户有几个订单，但没有说明是哪一个。
rule-change_payment-change_running = 正在更改；系统答复之前不作承诺。
rule-change_payment-change_unclear = 系统拒绝或没有说明：先去查看，不要重试。
rule-change_payment-status_missing = 订单系统没有给出状态，由人工查询。
rule-change_payment-change_done = 系统已完成，还没有告知客户。
rule-change_payment-too_late = 订单已不在等待状态，款项已扣。
rule-change_payment-status_unknown = 规则中没有这种状态，人工核实之后再答复。
rule-change_payment-sign_in = 地址和付款方式只有登录后才能更改。
rule-change_payment-no_other = 没有保存其他付款方式。
rule-change_payment-which_payment = 保存了多种付款方式，没有指明哪一种。
rule-change_payment-gift_card_small = 礼品卡余额不足以支付订单。
rule-change_payment-payment_allowed = 尚未打包且客户已登录：改扣另一种已保存的方式。
rule-change_payment-repeated_failure = 同一请求在本次对话中多次被拒绝或失败，由团队主管接手。

workflow-complaint = 投诉

action-record_complaint = 转给团队主管

field-complained_on = 投诉日期

rule-complaint-identity = 在谈及订单之前，必须先确认客户身份。
rule-complaint-none = 没有适用的规则，由人工决定。
rule-complaint-not_known = 不清楚是谁或哪个订单：先倾听、道歉并询问。
rule-complaint-complaint_running = 正在登记投诉；系统答复之前不作说明。
rule-complaint-complaint_unclear = 投诉未登记或情况不明，由人工确保主管看到。
rule-complaint-complaint_recorded = 投诉已登记，还没有告知客户。
rule-complaint-complained_before = 这不是该订单的第一次投诉，主管今天答复。
rule-complaint-order_late = 订单晚于承诺：如实说明并道歉，由主管接手。
rule-complaint-complaint_allowed = 客户身份已知：投诉连同订单转给主管。
rule-complaint-trip_not_known = 不清楚是谁或哪个行程：先倾听、道歉并询问。
rule-complaint-trip_complained_before = 这不是该行程的第一次投诉，主管今天答复。
rule-complaint-trip_allowed = 客户身份已知：投诉连同预订转给主管。

workflow-damaged_or_missing_item = 损坏、发错或缺少

action-report_damage = 登记损坏

field-damage_reported_on = 报损日期
field-damaged = 损坏或缺少的商品
field-report_by = 直接处理截止日

rule-damaged_or_missing_item-identity = 在谈及订单之前，必须先确认客户身份。
rule-damaged_or_missing_item-none = 没有适用的规则，由人工决定。
rule-damaged_or_missing_item-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-damaged_or_missing_item-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-damaged_or_missing_item-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-damaged_or_missing_item-identity_unknown = 还不能充分确定对方是谁，谈及订单之前先询问身份。
rule-damaged_or_missing_item-order_unknown = 所提到的订单不属于这位客户。
rule-damaged_or_missing_item-no_orders = 这里没有这位客户的订单，可能用的是别的邮箱。
rule-damaged_or_missing_item-which_order = 客户有几个订单，但没有说明是哪一个。
rule-damaged_or_missing_item-report_running = 正在登记；系统答复之前不作说明。
rule-damaged_or_missing_item-report_unclear = 系统没有说明是否已登记：先去查看，不要重试。
rule-damaged_or_missing_item-status_missing = 订单系统没有给出状态，由人工查询。
rule-damaged_or_missing_item-report_recorded = 系统已登记，还没有告知客户。
rule-damaged_or_missing_item-reported_already = 该订单已有正在处理的登记。
rule-damaged_or_missing_item-report_failed = 系统拒绝登记，由人工查明原因。
rule-damaged_or_missing_item-not_sent = 该订单尚未寄出，包裹属于其他订单。
rule-damaged_or_missing_item-on_its_way = 尚无签收记录，可能还有第二个包裹。
rule-damaged_or_missing_item-status_unknown = 订单既不在途也未送达，先由人工查看。
rule-damaged_or_missing_item-delivery_day_missing = 没有登记送达日期，无法计算期限：由人工查询。
rule-damaged_or_missing_item-delivery_day_ahead = 送达日期在未来，说明时钟或记录有误，由人工核实。
rule-damaged_or_missing_item-warranty = 运输损坏期限已过，由维修部门判断保修。
rule-damaged_or_missing_item-which_lines = 订单有多件商品，不清楚是哪一件。
rule-damaged_or_missing_item-high_value = 订单金额较高，在作出任何承诺之前由组长过目。
rule-damaged_or_missing_item-report_allowed = 在期限内反映：由客户选择免费补发或退款。
rule-damaged_or_missing_item-repeated_failure = 同一请求在本次对话中多次被拒绝或失败，由团队主管接手。

workflow-exchange_item = 换成其他款式

action-exchange_item = 办理换货

field-exchanging = 正在换货
field-exchange_requested_on = 换货登记日期
field-exchange_by = 可换货至
field-variants = 改为

rule-exchange_item-identity = 在谈及订单之前，必须先确认客户身份。
rule-exchange_item-none = 没有适用的规则，由人工决定。
rule-exchange_item-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-exchange_item-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-exchange_item-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-exchange_item-identity_unknown = 还不能充分确定对方是谁，谈及订单之前先询问身份。
rule-exchange_item-order_unknown = 所提到的订单不属于这位客户。
rule-exchange_item-no_orders = 这里没有这位客户的订单，可能用的是别的邮箱。
rule-exchange_item-which_order = 客户有几个订单，但没有说明是哪一个。
rule-exchange_item-change_running = 正在更改；系统答复之前不作承诺。
rule-exchange_item-change_unclear = 系统拒绝或没有说明：先去查看，不要重试。
rule-exchange_item-status_missing = 订单系统没有给出状态，由人工查询。
rule-exchange_item-change_done = 系统已完成，还没有告知客户。
rule-exchange_item-open_order_changed = 系统已完成，还没有告知客户。
rule-exchange_item-exchange_requested = 该订单正在换货。
rule-exchange_item-not_delivered = 订单尚未送达，送达后可以换货。
rule-exchange_item-status_unknown = 规则中没有这种状态，人工核实之后再答复。
rule-exchange_item-delivery_day_missing = 没有登记送达日期，无法计算期限：由人工查询。
rule-exchange_item-delivery_day_ahead = 送达日期在未来，说明时钟或记录有误，由人工核实。
rule-exchange_item-deadline_passed = 自送达起的换货期限已过。
rule-exchange_item-which_lines = 订单有多件商品，不清楚指哪一件。
rule-exchange_item-which_variant = 不清楚要换成什么，列出可选款式询问。
rule-exchange_item-sold_out = 想要的款式目前没有货。
rule-exchange_item-changed_instead = 尚未打包且有货：改为其他款式，只结算差价。
rule-exchange_item-exchange_allowed = 在期限内且有货：免费退回，寄出其他款式。
rule-exchange_item-repeated_failure = 同一请求在本次对话中多次被拒绝或失败，由团队主管接手。
rule-exchange_item-high_value = 金额较大，需先由团队主管批准。

workflow-general_question = 一般问题

rule-general_question-identity = 在谈及订单之前，必须先确认客户身份。
rule-general_question-none = 没有适用的规则，由人工决定。
rule-general_question-answered = 面向客户的文章用客户的语言有说明，回复引用该文。
rule-general_question-other_language = 只有其他语言的文章有说明，由人工答复。
rule-general_question-no_article = 没有文章提到，由人工查明。

workflow-invoice_copy = 发票副本

action-send_invoice = 发送发票

field-invoice = 发票号
field-invoice_sent_on = 发票发送日期

rule-invoice_copy-identity = 在谈及订单之前，必须先确认客户身份。
rule-invoice_copy-none = 没有适用的规则，由人工决定。
rule-invoice_copy-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-invoice_copy-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-invoice_copy-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-invoice_copy-identity_unknown = 还不能充分确定对方是谁，谈及订单之前先询问身份。
rule-invoice_copy-order_unknown = 所提到的订单不属于这位客户。
rule-invoice_copy-no_orders = 这里没有这位客户的订单，可能用的是别的邮箱。
rule-invoice_copy-which_order = 客户有几个订单，但没有说明是哪一个。
rule-invoice_copy-invoice_running = 正在发送发票；系统答复之前不作说明。
rule-invoice_copy-invoice_unclear = 系统没有发送发票或没有确认，由人工查明。
rule-invoice_copy-invoice_sent = 系统已发送发票，还没有告知客户。
rule-invoice_copy-invoice_offered = 有发票，只发送到下单邮箱。
rule-invoice_copy-not_yet = 发票在发货当天开具。
rule-invoice_copy-cancelled = 订单在发货前取消，没有发票。
rule-invoice_copy-invoice_missing = 应有发票却没有，由财务核查。
rule-invoice_copy-trip_orders_unavailable = 预订系统没有响应，暂时无法说明任何预订。
rule-invoice_copy-trip_identity_locked = 多次尝试都不匹配任何客户，需由团队确认身份。
rule-invoice_copy-trip_identity_no_match = 所提供的信息不匹配任何客户，请其核对。
rule-invoice_copy-trip_identity_unknown = 还不能足够确定是谁，谈及行程之前先询问。
rule-invoice_copy-trip_order_unknown = 所说的预订号不在该客户的预订之中。
rule-invoice_copy-trip_no_orders = 该客户在此没有预订，可能用了别的邮箱。
rule-invoice_copy-trip_which_order = 有多个预订，客户没有说明是哪一个。
rule-invoice_copy-trip_invoice_offered = 有发票，只发送到预订邮箱。

workflow-membership_update = 暂停、升级或终止会员

action-update_membership = 更改会员

field-change = 更改内容
field-customer = 客户

rule-membership_update-identity = 在谈及订单之前，必须先确认客户身份。
rule-membership_update-none = 没有适用的规则，由人工决定。
rule-membership_update-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-membership_update-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-membership_update-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-membership_update-identity_unknown = 还不能充分确定对方是谁，谈及订单之前先询问身份。
rule-membership_update-change_running = 正在更改；系统答复之前不作承诺。
rule-membership_update-change_unclear = 系统拒绝或没有说明：先去查看，不要重试。
rule-membership_update-change_done = 系统已完成，还没有告知客户。
rule-membership_update-no_membership = 不是会员，或已退会。
rule-membership_update-which_change = 不清楚要怎样处理会员，因此询问。
rule-membership_update-already = 会员已是所要求的状态。
rule-membership_update-few_points = 积分不足以升级。
rule-membership_update-pause = 随时可以暂停，积分保留。
rule-membership_update-resume = 暂停的会员随时可以恢复。
rule-membership_update-upgrade = 积分足够升级到 Circle Plus。
rule-membership_update-end = 随时可以终止，积分还能用一段时间。
rule-membership_update-repeated_failure = 同一请求在本次对话中多次被拒绝或失败，由团队主管接手。

workflow-modify_order_items = 修改未发货的订单

action-modify_order_items = 修改商品
action-change_quantity = 修改数量
action-change_variant_and_quantity = 修改款式和数量
action-remove_items = 从订单中去掉

field-modified_on = 修改日期

rule-modify_order_items-identity = 在谈及订单之前，必须先确认客户身份。
rule-modify_order_items-none = 没有适用的规则，由人工决定。
rule-modify_order_items-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-modify_order_items-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-modify_order_items-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-modify_order_items-identity_unknown = 还不能充分确定对方是谁，谈及订单之前先询问身份。
rule-modify_order_items-order_unknown = 所提到的订单不属于这位客户。
rule-modify_order_items-no_orders = 这里没有这位客户的订单，可能用的是别的邮箱。
rule-modify_order_items-which_order = 客户有几个订单，但没有说明是哪一个。
rule-modify_order_items-change_running = 正在更改；系统答复之前不作承诺。
rule-modify_order_items-change_unclear = 系统拒绝或没有说明：先去查看，不要重试。
rule-modify_order_items-status_missing = 订单系统没有给出状态，由人工查询。
rule-modify_order_items-change_done = 系统已完成，还没有告知客户。
rule-modify_order_items-too_late = 订单已寄出，可以换货或退货。
rule-modify_order_items-packing = 订单正在打包，只有仓库知道能否修改。
rule-modify_order_items-status_unknown = 规则中没有这种状态，人工核实之后再答复。
rule-modify_order_items-which_lines = 订单有多件商品，不清楚指哪一件。
rule-modify_order_items-which_line = 提到了数量，但不清楚是哪件商品。
rule-modify_order_items-quantity_unpriced = 订单里没有这件商品的价格，由人工算出金额。
rule-modify_order_items-quantity_many = 同一商品要这么多件，先问仓库再答应。
rule-modify_order_items-quantity_allowed = 还没打包：按希望的数量修改，只结算差价。
rule-modify_order_items-which_variant = 不清楚要换成什么，列出可选款式询问。
rule-modify_order_items-sold_out = 想要的款式目前没有货。
rule-modify_order_items-modify_allowed = 尚未打包且有货：改为其他款式，只结算差价。
rule-modify_order_items-remove_all = 订单里就什么都不剩了，所以先问是否取消整个订单。
rule-modify_order_items-remove_allowed = 尚未打包：去掉该商品，并退还其价款。
rule-modify_order_items-both_which_line = 说了另一种款式和数量，但不清楚是哪件商品。
rule-modify_order_items-both_unpriced = 没有价格，由人来计算金额。
rule-modify_order_items-both_many = 同一商品要这么多件，须先问过仓库才能答应。
rule-modify_order_items-both_allowed = 尚未打包且有货：按所需数量换成另一款式，只结算差额。
rule-modify_order_items-repeated_failure = 同一请求在本次对话中多次被拒绝或失败，由团队主管接手。

workflow-refund_status = 退款到哪儿了？

field-refunded_on = 退款日期
field-refunded = 已退金额
field-returned_on = 退货签收日期

rule-refund_status-identity = 在谈及订单之前，必须先确认客户身份。
rule-refund_status-none = 没有适用的规则，由人工决定。
rule-refund_status-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-refund_status-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-refund_status-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-refund_status-identity_unknown = 还不能充分确定对方是谁，谈及订单之前先询问身份。
rule-refund_status-order_unknown = 所提到的订单不属于这位客户。
rule-refund_status-no_orders = 这里没有这位客户的订单，可能用的是别的邮箱。
rule-refund_status-which_order = 客户有几个订单，但没有说明是哪一个。
rule-refund_status-status_missing = 订单系统没有给出状态，由人工查询。
rule-refund_status-refund_sent = 退款几天前已退出，银行可能还需要时间。
rule-refund_status-refund_sent_earlier = 退款应已到账；如果没有，我们会追查。
rule-refund_status-return_overdue = 退货签收已超过退款期限，财务今天核查。
rule-refund_status-return_arrived = 退货已签收，正在退款期限内。
rule-refund_status-cancellation_overdue = 取消已超过退款期限，财务今天核查。
rule-refund_status-cancelled = 订单已取消，正在退款期限内。
rule-refund_status-day_missing = 没有记录起算日期，由财务核查。
rule-refund_status-return_on_its_way = 退货已登记但未签收，之后再退款。
rule-refund_status-nothing_to_refund = 没有退货也没有取消，因此没有退款。
rule-refund_status-status_unknown = 规则中没有这种状态，人工核实之后再答复。

workflow-return_item = 我想退货

action-open_return = 办理退货

field-payment = 支付方式
field-return_requested_on = 退货办理日期
field-returning = 退回的商品
field-return_by = 退货截止日期
field-refund_to = 退款至
field-refund = 退款金额
field-lines = 商品

rule-return_item-identity = 在谈及订单之前，必须先确认客户身份。
rule-return_item-none = 没有适用的规则，由人工决定。
rule-return_item-orders_unavailable = 订单系统没有响应，暂时无法说明订单情况。
rule-return_item-identity_locked = 多次尝试都不符合任何客户，须由客服团队确认身份。
rule-return_item-identity_no_match = 所提供的信息不符合任何客户，请对方核对。
rule-return_item-identity_unknown = 还不能充分确定对方是谁，谈及订单之前先询问身份。
rule-return_item-order_unknown = 所提到的订单不属于这位客户。
rule-return_item-no_orders = 这里没有这位客户的订单，可能用的是别的邮箱。
rule-return_item-which_order = 客户有几个订单，但没有说明要退哪一个里的商品。
rule-return_item-return_running = 正在办理退货；订单系统答复之前，不作任何承诺。
rule-return_item-return_unclear = 订单系统没有说明退货是否办成：先到系统里查看，不要重试。
rule-return_item-return_opened = 订单系统已办好退货，还没有告知客户。
rule-return_item-return_requested = 这个订单正在办理退货。
rule-return_item-return_failed = 订单系统拒绝办理退货：由人工查明原因。
rule-return_item-status_missing = 订单系统没有给出状态，由人工查询。
rule-return_item-returned = 订单已经退回到我们这里。
rule-return_item-cancelled = 订单已取消，没有需要退回的商品。
rule-return_item-not_delivered = 订单还没有送达，送达后才能办理退货。
rule-return_item-status_unknown = 规则中没有这种状态，人工核实之后再答复。
rule-return_item-delivery_day_missing = 没有登记送达日期，无法计算期限：由人工查询。
rule-return_item-delivery_day_ahead = 送达日期在未来，说明时钟或记录有误，由人工核实。
rule-return_item-holiday_which_lines = 节日前购买，尚未说明退哪一件：我们先询问。
rule-return_item-holiday_return = 节日前购买：可在比平时更长的时间内免费退货。
rule-return_item-deadline_passed = 从送达之日算起，退货期限已过。
rule-return_item-which_lines = 订单里有几件商品，不清楚要退哪些。
rule-return_item-payment_missing = 订单系统没有给出支付方式，由人工查询。
rule-return_item-return_allowed = 仍在退货期限内：免费退货，款项原路退回。
rule-return_item-repeated_failure = 同一请求在本次对话中多次被拒绝或失败，由团队主管接手。
rule-return_item-high_value = 金额较大，需先由团队主管批准。
rule-return_item-holiday_high_value = 金额较大，需先由团队主管批准。

# Reservations

field-booked_on = 预订日期
field-departs_on = 出发日期
field-returns_on = 返程日期
field-route = 航线
field-fare = 票价类型
field-travellers = 旅客人数
field-bags = 托运行李
field-refundable = 取消可退金额
field-change_fee = 改期费
field-bag_price = 每件行李价格
field-changed_on = 更改日期
field-paid_back = 已退金额
field-reservation = 预订号
field-flights = 航班
field-days = 新日期
field-passenger = 旅客
field-last_name = 姓氏

value-status-confirmed = 已确认
value-status-checked_in = 已值机
value-status-flown = 已成行
value-fare-basic = 基础
value-fare-standard = 标准
value-fare-flex = 灵活

workflow-reservation_status = 预订的状态

rule-reservation_status-identity = 在谈及行程之前必须先确认客户身份。
rule-reservation_status-none = 没有规则适用于这种情况，由人工决定。
rule-reservation_status-orders_unavailable = 预订系统没有响应，暂时无法说明任何预订。
rule-reservation_status-identity_locked = 多次尝试都不匹配任何客户，需由团队确认身份。
rule-reservation_status-identity_no_match = 所提供的信息不匹配任何客户，请其核对。
rule-reservation_status-identity_unknown = 还不能足够确定是谁，谈及行程之前先询问。
rule-reservation_status-order_unknown = 所说的预订号不在该客户的预订之中。
rule-reservation_status-no_orders = 该客户在此没有预订，可能用了别的邮箱。
rule-reservation_status-which_order = 有多个预订，客户没有说明是哪一个。
rule-reservation_status-status_missing = 预订系统没有给出状态，由人工查询。
rule-reservation_status-cancelled = 预订已取消。
rule-reservation_status-flown = 行程已结束。
rule-reservation_status-status_unknown = 规则不认识这个状态，先由人工查看。
rule-reservation_status-trip_missing = 系统没有给出行程去向或出发日期，由人工查询。
rule-reservation_status-departed = 行程已经开始，但系统仍显示为已确认，先由人工查看。
rule-reservation_status-checked_in = 已值机，登机牌已签发。
rule-reservation_status-confirmed = 预订已确认并已付款。

workflow-reservation_cancel = 放弃行程

action-cancel_reservation = 取消一个预订
action-withdraw_reservation = 撤回一个预订

rule-reservation_cancel-identity = 在谈及行程之前必须先确认客户身份。
rule-reservation_cancel-none = 没有规则适用于这种情况，由人工决定。
rule-reservation_cancel-orders_unavailable = 预订系统没有响应，暂时无法说明任何预订。
rule-reservation_cancel-identity_locked = 多次尝试都不匹配任何客户，需由团队确认身份。
rule-reservation_cancel-identity_no_match = 所提供的信息不匹配任何客户，请其核对。
rule-reservation_cancel-identity_unknown = 还不能足够确定是谁，谈及行程之前先询问。
rule-reservation_cancel-order_unknown = 所说的预订号不在该客户的预订之中。
rule-reservation_cancel-no_orders = 该客户在此没有预订，可能用了别的邮箱。
rule-reservation_cancel-status_missing = 预订系统没有给出状态，由人工查询。
rule-reservation_cancel-status_unknown = 规则不认识这个状态，先由人工查看。
rule-reservation_cancel-which_order = 有几个预订，客户没有说要取消哪一个。
rule-reservation_cancel-cancel_running = 正在取消；系统答复之前不作任何承诺。
rule-reservation_cancel-cancel_unclear = 系统没有说明是否已取消：先去那里查看，不要重试。
rule-reservation_cancel-cancelled_now = 系统已取消，但还没有告诉客户。
rule-reservation_cancel-cancelled_before = 该预订早已取消。
rule-reservation_cancel-cancel_failed = 系统拒绝取消：由人工查明原因。
rule-reservation_cancel-flown = 行程已结束，没有可取消的。
rule-reservation_cancel-amounts_missing = 系统没有给出可退金额或出发日期：由人工查询。
rule-reservation_cancel-leaves_now = 已值机，或第一个航班今天起飞或已起飞：由人工决定。
rule-reservation_cancel-withdraw = 预订不超过一天且距出发还早：无论哪种票价都全额退还。
rule-reservation_cancel-cancel_free = 该票价全额退款。
rule-reservation_cancel-ask_first = 该票价只退一部分且无法恢复：需先征得同意。
rule-reservation_cancel-cancel_confirmed = 客户已知可退金额并要取消。
rule-reservation_cancel-repeated_failure = 同一请求在本次对话中多次被拒绝或失败，由团队主管接手。
rule-reservation_cancel-withdraw_high_value = 金额较大，需先由团队主管批准。
rule-reservation_cancel-high_value = 金额较大，需先由团队主管批准。

workflow-reservation_change = 更改行程

action-change_day = 航班改期
action-add_bags = 增加行李
action-correct_name = 更正姓名

rule-reservation_change-identity = 在谈及行程之前必须先确认客户身份。
rule-reservation_change-none = 没有规则适用于这种情况，由人工决定。
rule-reservation_change-orders_unavailable = 预订系统没有响应，暂时无法说明任何预订。
rule-reservation_change-identity_locked = 多次尝试都不匹配任何客户，需由团队确认身份。
rule-reservation_change-identity_no_match = 所提供的信息不匹配任何客户，请其核对。
rule-reservation_change-identity_unknown = 还不能足够确定是谁，谈及行程之前先询问。
rule-reservation_change-order_unknown = 所说的预订号不在该客户的预订之中。
rule-reservation_change-no_orders = 该客户在此没有预订，可能用了别的邮箱。
rule-reservation_change-status_missing = 预订系统没有给出状态，由人工查询。
rule-reservation_change-status_unknown = 规则不认识这个状态，先由人工查看。
rule-reservation_change-which_order = 有几个预订，客户没有说要更改哪一个。
rule-reservation_change-change_running = 正在更改；系统答复之前不作任何承诺。
rule-reservation_change-change_unclear = 系统没有说明是否已更改：先去那里查看，不要重试。
rule-reservation_change-day_changed = 系统已改期，但还没有告诉客户。
rule-reservation_change-bags_added = 系统已增加行李，但还没有告诉客户。
rule-reservation_change-name_corrected = 系统已更正姓名，但还没有告诉客户。
rule-reservation_change-change_failed = 系统拒绝更改：由人工查明原因。
rule-reservation_change-over = 行程已结束或已取消，无法更改。
rule-reservation_change-leaves_now = 已值机，或第一个航班今天起飞或已起飞：由人工决定。
rule-reservation_change-name_which = 不清楚要更正谁的姓名。
rule-reservation_change-name_offered = 写错的姓氏免费更正。
rule-reservation_change-bags_many = 行李超过航班允许的数量。
rule-reservation_change-bags_ask = 行李需要付费：需先征得同意。
rule-reservation_change-bags_confirmed = 客户已知价格并要加行李。
rule-reservation_change-day_fixed = 该票价不能改期。
rule-reservation_change-day_full = 那天的航班已满或没有航班。
rule-reservation_change-day_ask = 改期可能收费：需先征得同意。
rule-reservation_change-day_confirmed = 客户已知费用并要改期。
rule-reservation_change-what = 不清楚要改什么或怎么改。
rule-reservation_change-repeated_failure = 同一请求在本次对话中多次被拒绝或失败，由团队主管接手。

workflow-baggage = 行李丢失或损坏

action-report_baggage = 登记行李申报

field-baggage_reported_on = 行李申报日期
field-baggage_problem = 行李
field-problem = 问题
value-baggage_problem-missing = 未到
value-baggage_problem-damaged = 损坏
value-problem-missing = 未到
value-problem-damaged = 损坏

rule-baggage-identity = 在谈及行程之前必须先确认客户身份。
rule-baggage-none = 没有规则适用于这种情况，由人工决定。
rule-baggage-orders_unavailable = 预订系统没有响应，暂时无法说明任何预订。
rule-baggage-identity_locked = 多次尝试都不匹配任何客户，需由团队确认身份。
rule-baggage-identity_no_match = 所提供的信息不匹配任何客户，请其核对。
rule-baggage-identity_unknown = 还不能足够确定是谁，谈及行程之前先询问。
rule-baggage-order_unknown = 所说的预订号不在该客户的预订之中。
rule-baggage-no_orders = 该客户在此没有预订，可能用了别的邮箱。
rule-baggage-which_order = 有多个预订，客户没有说明是哪一个。
rule-baggage-report_running = 正在登记申报；系统答复之前不作说明。
rule-baggage-report_unclear = 系统拒绝了申报或没有确认：先在系统中核实，不要重试。
rule-baggage-report_recorded = 申报已登记，还没有告知客户。
rule-baggage-reported_already = 这次行程的行李已经申报，正在处理。
rule-baggage-status_missing = 预订系统没有给出状态，由人工查询。
rule-baggage-status_unknown = 规则不认识这个状态，先由人工查看。
rule-baggage-trip_missing = 系统没有给出行程去向或出发日期，由人工查询。
rule-baggage-not_begun = 这次行程还没有开始，行李属于另一个行程。
rule-baggage-late = 已过行李申报期限，由主管决定。
rule-baggage-what = 不清楚行李是没到还是损坏。
rule-baggage-missing = 按期申报：行李部门查找行李。
rule-baggage-damaged = 按期申报：行李部门处理损坏。

workflow-person_wanted = 需要真人处理

rule-person_wanted-identity = 在谈及订单之前，必须先确认客户身份。
rule-person_wanted-none = 没有适用的规则，由人工决定。
rule-person_wanted-taken_over = 客户要求真人：无论其他规则怎么说，都由客户服务接手。

workflow-legal_threat = 律师、法院或主管部门

rule-legal_threat-identity = 在谈及订单之前，必须先确认客户身份。
rule-legal_threat-none = 没有适用的规则，由人工决定。
rule-legal_threat-legal = 客户提到律师、法院或主管部门：由法务团队接手，不作承诺也不争辩。

workflow-safety_report = 危险或受伤

rule-safety_report-identity = 在谈及订单之前，必须先确认客户身份。
rule-safety_report-none = 没有适用的规则，由人工决定。
rule-safety_report-danger = 客户提到危险、受伤或紧急情况：安全团队先于一切立即接手。

workflow-vulnerable_customer = 需要更多帮助的人

rule-vulnerable_customer-identity = 在谈及订单之前，必须先确认客户身份。
rule-vulnerable_customer-none = 没有适用的规则，由人工决定。
rule-vulnerable_customer-vulnerable = 客户处于困境、患病或需要帮助：由专人关怀接手，陪客户一起办理。
