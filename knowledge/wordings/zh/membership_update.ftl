# 暂停、升级或终止会员

# 确认之后会发生什么，供客服查看。
membership-consequence = 按客户要求更改会员状态，并发送确认邮件。

membership-which = 好的。请问您想暂停会员、恢复会员、升级为高级会员，还是终止会员？
membership-none = 没有查到您的会员资格，您随时可以在账户里免费入会。
membership-already = 不需要更改：您的会员已经是您想要的状态。如果您指的是别的，请告诉我。
membership-few-points = 高级会员需要至少 { $plus_points } 积分，您目前有 { $points } 积分。我很乐意告诉您怎样攒积分。
membership-pause-offered = 好的，我会为您暂停会员，办好后在这里告诉您。积分会保留，您随时可以恢复。
membership-resume-offered = 欢迎回来。我会为您恢复会员，办好后在这里告诉您，您的积分都还在。
membership-upgrade-offered = 好的，我会为您升级为高级会员，办好后在这里告诉您。升级免费，并且可以享受免费加急配送。
membership-cancel-offered = 很遗憾您要离开。我会为您终止会员，办好后在这里告诉您。剩余积分在 { $points_days } 天内仍可使用。
membership-done = 您的会员已按您的要求更改，确认邮件会发给您。
membership-running = 请稍等，我正在为您更改会员，马上就在这里回复您。
membership-being-checked = 感谢您的留言。我正在核实您的会员情况，一有结果就在这里告诉您。
