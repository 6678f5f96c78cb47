# 取消预订

# 确认之后会发生什么（给客服看）。
reservation-cancel-consequence = 彻底取消 { $travellers } 位旅客的预订 { $order }，无法恢复。{ $total } 中的 { $refundable } 退回原支付方式。
reservation-withdraw-consequence = 在购买后一天内撤回预订 { $order }。全部金额 { $total } 退回原支付方式。

reservation-cancel-free = 当然可以。您的灵活票价可以全额退款：预订 { $order }（{ $departs_on }出发）退回 { $refundable }。我会为您取消，办好后在这里告诉您；款项会在 { $refund_workdays } 个工作日内到账。
    .short = 您的票价可以全额退款 { $refundable }。我会取消预订 { $order }，办好后在这里告诉您。
reservation-withdraw-offered = 当然可以。您预订还不到一天，没有任何损失：{ $total } 会全部退还给您。我会为您撤回预订 { $order }，办好后在这里告诉您；款项会在 { $refund_workdays } 个工作日内到账。
    .short = 您预订还不到一天，{ $total } 会全部退还。我会撤回预订 { $order }，办好后在这里告诉您。
reservation-cancel-partial = 可以取消，但想先让您知道费用：预订 { $order }（{ $departs_on }出发）共 { $total }，按您的票价可以退回 { $refundable }。取消后无法恢复。要我为您取消吗？
    .short = { $total } 中可以退回 { $refundable }，取消后无法恢复。要我为您取消 { $order } 吗？
reservation-cancel-confirmed = 好的，谢谢。我现在就取消预订 { $order }，办好后在这里告诉您；{ $refundable } 会在 { $refund_workdays } 个工作日内退回到您使用的支付方式。
reservation-cancelled-now =
    您的预订 { $order } 已经取消。{ $has_paid_back ->
        [yes] { $paid_back }
       *[no] 应退的款项
    }会在 { $refund_workdays } 个工作日内退回到您使用的支付方式。期待下次再陪您出行。
    .short = 您的预订 { $order } 已经取消{ $has_paid_back ->
        [yes] ，{ $paid_back } 正在退回
       *[no] {""}
    }。
reservation-cancelled-before =
    您的预订 { $order } 已经取消过了{ $has_cancelled_on ->
        [yes] （{ $cancelled_on }）
       *[no] {""}
    }。{ $has_paid_back ->
        [yes] { $paid_back } 已退回到您使用的支付方式。如果 { $refund_workdays } 个工作日后还没有到账，请告诉我。
       *[no] 如果您对此有疑问，我很乐意帮忙。
    }
reservation-cancel-flown = 预订 { $order } 的行程已经结束，没有可以取消的了。如果途中有什么不顺利，请告诉我。
reservation-cancel-today = 您的第一个航班在{ $departs_on }起飞，同事会马上处理：临近起飞，我在这里不能直接取消。请您留在对话中。
reservation-cancel-which =
    很乐意帮忙。{ $has_orders ->
        [yes] 我看到您有几个预订：{ $orders }。请问要取消哪一个？
       *[no] 我看到您有几个预订。请问要取消的预订号是多少？
    }
