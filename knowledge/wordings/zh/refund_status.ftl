# 退款到哪儿了？

refund-sent =
    好消息：您的订单 { $order } 的{ $has_refunded ->
        [yes] 退款 { $refunded }{" "}
       *[no] 退款
    }已于{ $refunded_on }原路退回。视银行而定，最多可能需要 { $bank_workdays } 个工作日才会到账。
refund-sent-earlier =
    您的订单 { $order } 的{ $has_refunded ->
        [yes] 退款 { $refunded }{" "}
       *[no] 退款
    }已于{ $refunded_on }原路退回，现在应该已经到账，账单上显示的名称是 { $brand }。如果没有找到，请告诉我，我会请同事追查这笔款项。
refund-in-progress = 您的订单 { $order } 的退货已于{ $returned_on }寄到我们这里。我们会在此后 { $refund_workdays_from } 到 { $refund_workdays } 个工作日内原路退款，款项退出后您会收到邮件。
refund-after-cancel = 您的订单 { $order } 已于{ $cancelled_on }取消。我们会在此后 { $refund_workdays_from } 到 { $refund_workdays } 个工作日内将全款原路退回，款项退出后您会收到邮件。
refund-overdue = 非常抱歉，您的订单 { $order } 的退款本应已经退出，但我这边还没有看到。我会请财务同事今天核查，并在这里告诉您结果。
refund-after-return =
    您的订单 { $order } 的退货已经登记{ $has_returning ->
        [yes] （{ $returning }）
       *[no] {""}
    }，但包裹还没有寄到我们这里。收到后，我们会在 { $refund_workdays_from } 到 { $refund_workdays } 个工作日内原路退款。
refund-none = 您的订单 { $order } 没有退货或取消的记录，因此目前没有正在处理的退款。请问您是已经寄回了商品，还是想要退货？请告诉我具体情况，我来为您处理。
refund-being-checked = 感谢您的询问。我正在向财务同事核实您的订单 { $order } 的退款情况，一有结果就在这里告诉您。
