# 我想退货。句子中间换行会多出空格，所以每段话都写在一行里。

# 几段话共用的部分。
refund-note =
    我们收到包裹后，会在 { $refund_workdays_from } 到 { $refund_workdays } 个工作日内将{ $has_chosen_amount ->
        [yes] {" "}{ $chosen_amount }{" "}
       *[no] 货款
    }退回到您下单时使用的支付方式。

# 确认之后会发生什么，供客服查看。
return-consequence = 为订单 { $order } 中的 { $chosen } 办理免费退货。客户会收到附有退货面单的邮件；包裹寄到后，{ $chosen_amount } 将退回到原支付方式。

return-offered = 当然可以：您的订单 { $order } 中的 { $chosen } 在{ $return_by }之前（含当天）都可以免费退货。我会为您办理退货，办好后马上在这里告诉您。{ refund-note }
    .short = { $chosen } 在{ $return_by }之前（含当天）都可以免费退货。我会为您办理退货，办好后在这里告诉您。
return-offered-holiday = 当然可以：您的订单 { $order } 中的 { $chosen } 在{ $holiday_by }之前（含当天）都可以免费退货。我会为您办理退货，办好后马上在这里告诉您。{ refund-note }
    .short = { $chosen } 在{ $holiday_by }之前（含当天）都可以免费退货。我会为您办理退货，办好后在这里告诉您。
return-opened =
    您的订单 { $order } 的退货已经办好{ $has_returning ->
        [yes] ：{ $returning }
       *[no] {""}
    }。附有退货面单的邮件马上就会发给您。请在 { $hand_in_days } 天内寄出包裹，并保留好寄件凭证。我们收到包裹后，会在 { $refund_workdays_from } 到 { $refund_workdays } 个工作日内将款项退回到您下单时使用的支付方式。
    .short = 您的订单 { $order } 的退货已经办好，退货面单会通过邮件发给您。请在 { $hand_in_days } 天内寄出包裹。
return-running = 请稍等，我正在为您办理，马上就在这里回复您。
return-under-way =
    您的订单 { $order } 正在办理退货{ $has_returning ->
        [yes] ：{ $returning }
       *[no] {""}
    }。包裹如何寄回，退货邮件里有说明。我们收到包裹后，会在 { $refund_workdays_from } 到 { $refund_workdays } 个工作日内为您退款。如果这个订单里还有其他商品想退，请告诉我。
return-being-checked = 感谢您的留言。我正在核实您的订单 { $order } 的情况，一有结果就在这里告诉您。
return-already-back = 您的订单 { $order } 已经退回到我们这里了。如果您还有疑问，我很乐意为您解答。
return-cancelled = 您的订单 { $order } 已取消，因此没有需要退回的商品。如果您还是收到了包裹，请告诉我。
return-not-delivered =
    您的订单 { $order } 还没有送达{ $has_promised_on ->
        [yes] ，预计最晚于{ $promised_on }送达
       *[no] {""}
    }。收到商品后，您有 { $return_days } 天时间可以免费退货，到时候联系我们就好。
return-too-late = 非常抱歉，您的订单 { $order } 已于{ $delivered_on }送达，退货期限为 { $return_days } 天，截止到{ $return_by }，现在已经过期了。如果商品有质量问题，请告诉我具体情况：保修期要长得多。
    .short = 非常抱歉，您的订单 { $order } 的退货期限截止到{ $return_by }，现在已经过期了。如果商品有质量问题，请告诉我。
return-which-order =
    很乐意为您办理。{ $has_orders ->
        [yes] 我看到您有几个订单：{ $orders }。请问您想退哪个订单里的商品？
       *[no] 我看到您有几个订单。请问您想退什么商品，或者订单号是多少？
    }
return-which-lines =
    很乐意为您办理。{ $has_choices ->
        [yes] 请问您想退以下哪些商品：{ $choices }？
       *[no] 请问您想退订单 { $order } 中的哪些商品？
    }
