# 发票副本

# 确认之后会发生什么，供客服查看。
invoice-consequence = 把 { $order } 的发票 { $invoice } 重新发送到登记的邮箱。

invoice-offered = 好的，我会把订单 { $order } 的发票 { $invoice } 发送到您下单时使用的邮箱，发出后马上在这里告诉您。
invoice-sent = 您的订单 { $order } 的发票 { $invoice } 已经发送到您下单时使用的邮箱。如果几分钟后还没有看到，请查看一下垃圾邮件。
invoice-running = 请稍等，我正在为您发送发票，马上就在这里回复您。
invoice-not-yet = 我们在发货时开具发票，您的订单 { $order } 还没有寄出。发货当天您会收到邮件，在账户的“我的订单”里也能找到。
invoice-none = 您的订单 { $order } 在发货前已经取消，所以没有发票。如果您需要取消证明，请告诉我。
invoice-being-checked = 感谢您的留言。我暂时没有看到订单 { $order } 的发票，正在询问财务同事，一有结果就在这里告诉您。

# 行程的发票

invoice-trip-offered = 好的，我会把预订 { $order } 的发票 { $invoice } 发送到您预订时使用的邮箱，发出后马上在这里告诉您。
invoice-trip-sent = 您的预订 { $order } 的发票 { $invoice } 已经发送到您预订时使用的邮箱。如果几分钟后还没有看到，请查看一下垃圾邮件。
invoice-trip-being-checked = 感谢您的留言。我暂时没有看到预订 { $order } 的发票，正在询问财务同事，一有结果就在这里告诉您。
