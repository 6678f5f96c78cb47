# 更改预订

reservation-change-which =
    很乐意帮忙。{ $has_orders ->
        [yes] 我看到您有几个预订：{ $orders }。请问是哪一个？
       *[no] 我看到您有几个预订。请问要更改的预订号是多少？
    }
reservation-change-what = 很乐意为您更改预订 { $order }。请告诉我要改什么：哪个航班改到哪一天、加几件行李，或者护照上的姓名怎么写。
reservation-change-over = 预订 { $order } 的行程已结束或已取消，无法再更改。如果您有疑问，我很乐意帮忙。
reservation-change-today = 您的第一个航班在{ $departs_on }起飞。临近起飞，更改由同事办理，他们会马上处理。请您留在对话中。
reservation-day-fixed = 预订 { $order } 的票价不能改期。如果需要，我可以告诉您取消能退多少。
reservation-day-full = 抱歉，{ $new_day }那个航班已满或没有航班。您看哪天合适？
reservation-day-cost = 可以更改：新的日期是{ $new_day }。预订 { $order } 的改期费是 { $change_fee }，如果新日期更贵，还要补差价。要我为您更改吗？
reservation-day-confirmed = 好的，谢谢。我现在就把航班改到{ $new_day }，办好后在这里告诉您。
reservation-day-changed =
    已经办好：预订 { $order } 已更改，出发日期是{ $departs_on }{ $has_returns_on ->
        [yes] ，返程日期是{ $returns_on }
       *[no] {""}
    }。新的行程单会发到您的邮箱。
reservation-day-consequence = 把预订 { $order } 所选航班改到{ $new_day }。从原支付方式收取改期费 { $change_fee } 和新日期的差价。
reservation-bags-cost = 当然可以：为预订 { $order } 增加 { $request_bags } 件行李，全程每件 { $bag_price }。要我为您增加吗？
reservation-bags-confirmed = 好的，谢谢。我现在就为预订 { $order } 增加行李，办好后在这里告诉您。
reservation-bags-added = 已经办好：您的预订 { $order } 现在有 { $bags } 件托运行李。
reservation-bags-many = 抱歉，这超过了航班允许的数量：每位旅客最多 { $most_bags } 件。
reservation-bags-consequence = 为预订 { $order } 增加 { $request_bags } 件行李，每件 { $bag_price }，从原支付方式收取。
reservation-name-which = 很乐意为您更正。预订 { $order } 中哪位旅客的姓氏应为 { $request_last_name }？
reservation-name-offered = 当然可以。我会免费把预订 { $order } 中的姓氏更正为 { $request_last_name }，办好后在这里告诉您。
reservation-name-corrected = 已经办好：预订 { $order } 中的姓名已更正。请您再与护照核对一次。
reservation-name-consequence = 把预订 { $order } 中的一个姓氏更正为 { $request_last_name }。
