# 面板上显示的文字。

workflow-order_status = 我的订单到哪里了？

field-order = 订单
field-status = 状态
field-placed_on = 下单日期
field-promised_on = 承诺送达日期
field-shipped_on = 发货日期
field-delivered_on = 送达日期
field-cancelled_on = 取消日期
field-cancel_reason = 取消原因
field-city = 城市
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
rule-return_item-deadline_passed = 从送达之日算起，退货期限已过。
rule-return_item-which_lines = 订单里有几件商品，不清楚要退哪些。
rule-return_item-payment_missing = 订单系统没有给出支付方式，由人工查询。
rule-return_item-return_allowed = 仍在退货期限内：免费退货，款项原路退回。
