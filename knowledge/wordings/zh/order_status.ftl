# 我的订单到哪里了？句子中间换行会多出空格，所以每段话都写在一行里。

# 几段话共用的部分。{ "" } 什么也不写；订单号两侧留空格。
items-note =
    { $has_items ->
        [yes] （{ $items }）
       *[no] {" "}
    }
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] 您可以凭运单号 { $tracking } 在 { $carrier } 查询物流进度。
           *[no] 您可以凭运单号 { $tracking } 查询物流进度。
        }
       *[no] {""}
    }

order-being-checked = 感谢您的咨询。我已经查到您的订单 { $order }，正在核实它的具体情况，一有结果就在这里告诉您。
order-cancelled = 您的订单 { $order } 已取消，因此不会再有包裹寄给您。如果您对此并不知情，请告诉我，我会查明原因。
order-return-requested = 您的订单 { $order } 正在办理退货。商品如何寄回，退货邮件里有说明。
order-exchange-requested = 您的订单 { $order } 正在办理换货。商品如何寄回，换货邮件里有说明。
order-returned = 您的订单 { $order } 已经退回到我们这里。如果您还有疑问，我很乐意为您解答。
order-delivered-just-now = 快递公司显示，您的订单 { $order } 已于{ $delivered_on }送达。如果您还没有看到包裹，可能是邻居代收了，或者放在了附近安全的地方。如果到下一个工作日结束时仍然没有找到，请再联系我，我们会向快递公司查询。
    .short = 您的订单 { $order } 已于{ $delivered_on }送达。如果您没有收到，请先问问邻居。
order-delivered =
    快递公司显示，您的订单 { $order } 已{ $has_delivered_on ->
        [yes] 于{ $delivered_on }
       *[no] {""}
    }送达。如果您没有收到，请告诉我，也请帮忙问一下邻居或家人，我们会向快递公司查询包裹放在了哪里。
    .short = 您的订单 { $order } 已{ $has_delivered_on ->
        [yes] 于{ $delivered_on }
       *[no] {""}
    }送达。如果您没有收到，请告诉我，我们会帮您查找。
order-preparing =
    感谢您的惠顾！您的订单 { $order }{ items-note }正在备货，尚未发出。{ $has_promised_on ->
        [yes] 预计最晚于{ $promised_on }送达。
       *[no] {""}
    }发货后，您会收到邮件通知。
    .short = 您的订单 { $order } 正在备货。发货后，您会收到邮件通知。
order-packed =
    您的订单 { $order }{ items-note }正在打包，随后就会交给快递公司。{ $has_promised_on ->
        [yes] 预计最晚于{ $promised_on }送达。
       *[no] {""}
    }{ tracking-note }
order-preparing-late = 非常抱歉，您的订单 { $order }{ items-note }原定最晚于{ $promised_on }送达，但目前还没有发出。我正在向仓库同事了解延误的原因，稍后就在这里告诉您。
order-shipped =
    好消息！您的订单 { $order } 已{ $has_shipped_on ->
        [yes] 于{ $shipped_on }
       *[no] {""}
    }发货，正在运送途中。{ tracking-note }
    .short = 您的订单 { $order } 正在运送途中。{ tracking-note }
order-shipped-on-time = 好消息！您的订单 { $order } 正在运送途中，预计最晚于{ DATE($promised_on, style: "full") }送达。{ tracking-note }
    .short = 您的订单 { $order } 正在运送途中，预计最晚于{ $promised_on }送达。
order-shipped-late = 非常抱歉，让您久等了。您的订单 { $order } 原定最晚于{ $promised_on }送达，目前正在运送途中，通常一两天内就会送到。{ tracking-note }如果过了原定日期 { $late_after_workdays } 个工作日仍未收到，我们会请快递公司查找包裹。
    .short = 非常抱歉，您的订单 { $order } 正在运送途中，但比原定日期（{ $promised_on }）晚了。{ tracking-note }
order-investigation = 非常抱歉，您的订单 { $order } 至今还没有送达，原定日期是{ $promised_on }。我们会请快递公司查找包裹，最多需要 { $investigation_workdays } 个工作日。您无需做任何操作，一有结果我就会通知您。
