# 预订的状态

reservation-status-confirmed =
    您的预订 { $order } 已确认并已付款：{ $route }，{ $departs_on } 出发{ $has_returns_on ->
        [yes] ，{ $returns_on } 返程
       *[no] {""}
    }。目前您无需任何操作。
    .short = 预订 { $order } 已确认：{ $route }，{ $departs_on } 出发。
reservation-status-checked-in =
    您的预订 { $order } 已办理值机：{ $route }，{ $departs_on } 出发。登机牌已签发，请与证件一起随身携带。
reservation-status-flown =
    预订 { $order } 的行程已经结束：{ $route }，{ $departs_on } 出发。如有任何问题，请告诉我。
reservation-status-cancelled =
    预订 { $order }{" "}{ $has_cancelled_on ->
        [yes] 已于 { $cancelled_on }{" "}
       *[no] 已
    }取消。如果您对此感到意外，或对退款有疑问，请告诉我。
reservation-status-which =
    很乐意为您查询。{ $has_orders ->
        [yes] 我看到您有几个预订：{ $orders }。请问是哪一个？
       *[no] 我看到您有几个预订。请问您要查询的预订号是多少？
    }
