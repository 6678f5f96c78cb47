# 商品损坏、缺少或发错

# 确认之后会发生什么，供客服查看。
damage-consequence = 把订单 { $order } 中的 { $chosen } 登记为损坏、发错或缺少。仓库会准备补发或退款，由客户选择。

damage-offered =
    非常抱歉，您的订单 { $order } 中的 { $chosen } 出了问题。我现在为您登记，办好后在这里告诉您。麻烦您发一张损坏处或送货单的照片，再发一张带面单的箱子的照片，好吗？您希望我们补发还是退款？如果是灯具，请不要插电。
    .short = 非常抱歉，{ $chosen } 出了问题。我会为您登记并在这里告诉您，麻烦您发一张商品和带面单的箱子的照片。
damage-recorded = 已经为您登记：订单 { $order } 中的 { $chosen }。收到您的照片后，我们会按您的意愿免费补发或退款。在此之前请保留好包装。
damage-running = 请稍等，我正在为您登记，马上就在这里回复您。
damage-under-way =
    您{ $damage_reported_on }就订单 { $order } 反映的问题我们正在处理{ $has_damaged ->
        [yes] ：{ $damaged }
       *[no] {""}
    }。如果有新的情况或更多照片，请发到这里。
damage-not-sent = 您的订单 { $order } 还没有寄出，所以您收到的应该不是这个订单的包裹。请问里面有哪些商品，或者送货单上是什么号码？我来查找对应的订单。
damage-on-its-way = 根据物流信息，您的订单 { $order } 还在路上，可能有一部分会随另一个包裹送到。如果您已经收到，并且有损坏或缺少，请告诉我，并发一张送货单的照片。
damage-warranty = 非常抱歉。您的订单 { $order } 送达已超过 { $report_days } 天，因此按保修处理，保修期为 { $warranty_years } 年。维修部门的同事会查看，并在两个工作日内在这里答复您；如果有照片或短视频会很有帮助。
damage-being-checked = 非常抱歉。我正在核实您的订单 { $order } 的情况，知道怎么处理后马上在这里告诉您。
damage-which-lines =
    非常抱歉。{ $has_choices ->
        [yes] 请问是以下哪件商品：{ $choices }？
       *[no] 请问是订单 { $order } 中的哪件商品？
    }
