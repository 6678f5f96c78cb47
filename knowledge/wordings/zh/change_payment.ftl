# 更换付款方式

# 确认之后会发生什么，供客服查看。
payment-consequence = 改用另一种已保存的付款方式支付订单 { $order }：{ $wanted }。

payment-offered = 好的，我会把您的订单 { $order } 改为用 { $wanted } 支付，办好后马上在这里告诉您。
payment-done = 您的订单 { $order } 已改用另一种付款方式，之前预扣的金额会释放。
payment-which =
    好的。{ $has_offers ->
        [yes] 订单 { $order } 要用哪种已保存的付款方式：{ $offers }？
       *[no] 订单 { $order } 要用哪种已保存的付款方式？
    }
payment-no-other = 您的账户里没有其他可用于订单 { $order } 的付款方式。请先在账户里添加，再联系我；请不要在这里发送卡号。
payment-gift-card-small = { $wanted } 的余额不足以支付订单 { $order }。要换一种已保存的付款方式吗？
payment-too-late = 您的订单 { $order } 已不在待打包状态，款项已经扣除，无法再更换付款方式。如果扣款有问题，请告诉我。
