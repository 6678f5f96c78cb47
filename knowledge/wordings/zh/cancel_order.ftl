# 取消订单

# 确认之后会发生什么，供客服查看。
cancel-consequence =
    在发货前彻底取消订单 { $order }。{ $has_total ->
        [yes] { $total }{" "}
       *[no] 全款
    }将在 { $refund_workdays_from } 到 { $refund_workdays } 个工作日内退回到原支付方式。

cancel-offered =
    好的，我会为您取消订单 { $order }{ items-note }，办好后马上在这里告诉您。{ $has_total ->
        [yes] { $total }{" "}
       *[no] 全款
    }会在 { $refund_workdays_from } 到 { $refund_workdays } 个工作日内退回到您下单时使用的支付方式。
    .short = 好的，我会为您取消订单 { $order }，办好后马上在这里告诉您。
cancel-done =
    您的订单 { $order } 已经取消。{ $has_total ->
        [yes] { $total }{" "}
       *[no] 全款
    }会在 { $refund_workdays_from } 到 { $refund_workdays } 个工作日内退回到您下单时使用的支付方式，您无需再做任何操作。
    .short = 您的订单 { $order } 已经取消，款项会原路退回。
cancel-running = 请稍等，我正在为您取消订单，马上就在这里回复您。
cancel-already =
    您的订单 { $order } { $has_cancelled_on ->
        [yes] 已于{ $cancelled_on }取消
       *[no] 已经取消
    }。全款会在取消后 { $refund_workdays_from } 到 { $refund_workdays } 个工作日内退回到您下单时使用的支付方式。
cancel-packing = 您的订单 { $order } 正在打包。我会请仓库的同事拦下来，并在这里告诉您是否成功。如果包裹那时已经寄出，您可以直接拒收，或者免费退回。
cancel-shipped = 非常抱歉，您的订单 { $order } 已经寄出，无法再取消。您可以在送货时拒收，或者在送达后 { $return_days } 天内免费退回，两种情况我们都会退款。
cancel-delivered = 您的订单 { $order } 已经送达，无法再取消。如果您不想要了，可以在送达后 { $return_days } 天内免费退货。需要我为您办理退货吗？
cancel-return-under-way = 您的订单 { $order } 正在办理退货，所以不需要再取消。我们收到包裹后会为您退款。
cancel-being-checked = 感谢您的留言。我正在核实您的订单 { $order } 是否还能取消，一有结果就在这里告诉您。
