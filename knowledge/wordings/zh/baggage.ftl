# 行李未到或损坏

# 确认之后会发生什么，供客服查看。
baggage-consequence = 为预订 { $order } 登记行李申报。行李部门会查找行李或处理损坏，并在 { $answer_workdays } 个工作日内答复客户。

baggage-what = 很抱歉。请问是行李没有到，还是到的时候已经损坏？
baggage-missing = 您的行李没有到，非常抱歉。我会为您的预订 { $order } 登记，办好后在这里告诉您。请提供机场开具的申报编号、行李牌号码，并简单描述一下行李的样子。
baggage-damaged = 行李受损，非常抱歉。我会为您的预订 { $order } 登记，办好后在这里告诉您。请提供机场开具的申报编号和损坏处的照片，并暂时保留行李和行李牌。
baggage-recorded = 预订 { $order } 的行李申报已经登记，行李部门会在 { $answer_workdays } 个工作日内联系您。在此之前请保留行李牌，以及必要购物的收据。
baggage-under-way = 您{ $baggage_reported_on }提交的预订 { $order } 的行李申报，行李部门正在处理。如果有新的情况或照片，请直接发到这里。
baggage-not-begun = 预订 { $order } 的行程 { $departs_on } 才出发，所以行李应该属于另一个行程。请问那个预订的预订号是多少？
baggage-late = 很抱歉。行李问题需要在 { $report_days } 天内申报，预订 { $order } 已经超过这个期限。我会请示团队主管还能怎么处理，并在这里回复您。
