# 投诉

# 确认之后会发生什么，供客服查看。
complaint-consequence = 登记一条关于 { $order } 的投诉。团队主管会查看，并在 { $answer_workdays } 个工作日内答复客户。

complaint-heard = 很抱歉让您失望了，也感谢您坦率地告诉我们。我希望能把问题解决好。请您简单说一下发生了什么，如果和订单有关，请一并提供订单号。
complaint-offered = 很抱歉让您失望了，也感谢您坦率地告诉我们。我会把这件事连同您的订单 { $order } 一起转给我们的团队主管，并在这里告诉您。如果您希望我们怎样弥补，请告诉我。
complaint-late = 非常抱歉，我理解您的不满：您的订单 { $order } 承诺在{ $promised_on }之前送达，现在还没有到。我会询问延误的原因，并把您的投诉转给我们的团队主管，办好后在这里告诉您。
complaint-recorded = 您关于订单 { $order } 的投诉已经登记，并转给了我们的团队主管，{ $answer_workdays } 个工作日内您会收到专人答复。感谢您的耐心。
complaint-again = 非常抱歉，这件事到现在还没有解决。您{ $complained_on }关于订单 { $order } 的投诉在我们的团队主管那里，我会请主管今天给您答复。
complaint-running = 请稍等，我正在为团队主管记录，马上就在这里回复您。
complaint-being-passed-on = 感谢您的耐心。我会确保团队主管看到您的投诉，并在这里告诉您。

# 关于行程

complaint-trip-heard = 很抱歉让您失望了，也感谢您坦率地告诉我们。我希望能把问题解决好。请您简单说一下发生了什么，如果和行程有关，请一并提供预订号。
complaint-trip-offered = 很抱歉让您失望了，也感谢您坦率地告诉我们。我会把这件事连同您的预订 { $order } 一起转给我们的团队主管，并在这里告诉您。如果您希望我们怎样弥补，请告诉我。
complaint-trip-recorded = 您关于预订 { $order } 的投诉已经登记，并转给了我们的团队主管，{ $answer_workdays } 个工作日内您会收到专人答复。感谢您的耐心。
complaint-trip-again = 非常抱歉，这件事到现在还没有解决。您{ $complained_on }关于预订 { $order } 的投诉在我们的团队主管那里，我会请主管今天给您答复。
