# 换成其他款式

# 新商品的差价；共用部分。
difference-note =
    { $difference_kind ->
        [more] 差价 { $difference } 会从您下单时使用的支付方式扣除。
        [less] 差价 { $difference } 会退回到您下单时使用的支付方式。
       *[same] 价格相同，您无需补差价。
    }

# 确认之后会发生什么，供客服查看。
exchange-consequence = 为订单 { $order } 办理换货：{ $chosen } 退回，快递扫描退件后寄出 { $wanted }。{ difference-note }

exchange-offered = 好的，我会为您的订单 { $order } 办理换货，办好后在这里告诉您：您免费退回 { $chosen }，我们寄出 { $wanted }。{ difference-note }
exchange-done = 您的订单 { $order } 的换货已经办好，退货面单会发到您的邮箱。快递扫描您的包裹后，我们马上寄出新商品。
exchange-which-lines =
    好的。{ $has_choices ->
        [yes] 请问您想换哪一件：{ $choices }？
       *[no] 请问您想换订单 { $order } 中的哪件商品？
    }
exchange-which-variant =
    好的。{ $has_offers ->
        [yes] 您想把 { $chosen } 换成哪一种：{ $offers }？
       *[no] 您想把 { $chosen } 换成哪一种？
    }
exchange-sold-out = 非常抱歉，您想用来替换 { $chosen } 的款式目前没有货。您可以免费退货，或者我帮您看看其他款式。
exchange-too-late = 非常抱歉，换货期限为送达后 { $exchange_days } 天，您的订单 { $order } 已于{ $delivered_on }送达。如果商品有质量问题，请告诉我：保修期要长得多。
exchange-under-way = 您的订单 { $order } 正在办理换货，如何寄回商品，邮件里有说明。
exchange-not-delivered = 您的订单 { $order } 还没有送达。收到后 { $exchange_days } 天内可以免费换货，到时候联系我就好。
