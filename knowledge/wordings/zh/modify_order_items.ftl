# 修改未发货的订单

# 确认之后会发生什么，供客服查看。
modify-consequence = 在打包前修改订单 { $order }：{ $chosen } 改为 { $wanted }。{ difference-note }

modify-offered = 好的，我会把您的订单 { $order } 中的 { $chosen } 改为 { $wanted }，办好后马上在这里告诉您。{ difference-note }
modify-done = 您的订单 { $order } 已经修改，新的内容会发到您的邮箱。
modify-packing = 您的订单 { $order } 正在打包，这边已经无法修改商品。我会问仓库的同事，并在这里告诉您结果。
modify-too-late = 您的订单 { $order } 已经寄出，商品无法再修改。收到后 { $exchange_days } 天内，您可以免费换货或退货。

modify-quantity-consequence = 在打包前修改订单 { $order }：{ $chosen } 的数量改为 { $request_quantity }。{ difference-note }
modify-quantity-offered = 好的，我会把您的订单 { $order } 中 { $chosen } 的数量改为 { $request_quantity }，办好后马上在这里告诉您。{ difference-note }
modify-quantity-many = 谢谢。{ $chosen } 要 { $request_quantity } 件，我需要先问仓库的同事，并在这里告诉您订单 { $order } 能否这样修改。

modify-both-consequence = 在打包前修改订单 { $order }：{ $chosen } 改为 { $wanted }，数量 { $request_quantity }。{ difference-note }
modify-both-offered = 好的，我会把您的订单 { $order } 中的 { $chosen } 改为 { $wanted }，数量 { $request_quantity }，办好后马上在这里告诉您。{ difference-note }
modify-remove-consequence = 在打包前把 { $chosen } 从订单 { $order } 中去掉。
modify-remove-offered = 好的，我会把 { $chosen } 从您的订单 { $order } 中去掉，办好后马上在这里告诉您。总价会减去它的价格。
modify-remove-all = 订单 { $order } 中没有别的商品，这样就空了。要不要改为取消整个订单？
