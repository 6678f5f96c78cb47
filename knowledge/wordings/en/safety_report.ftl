# Danger or an injury

safety-takes-over =
    Your safety comes first. If anybody is hurt or there is still danger, please call the emergency services now and keep away from it. I am handing this to our safety team right away.
