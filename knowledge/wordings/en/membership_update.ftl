# Pausing, upgrading or ending a membership

# What confirming does, for the agent.
membership-consequence =
    Changes the customer’s membership as asked; a confirmation goes out by e-mail.

membership-which =
    Gladly. Would you like to pause your membership, take it up again, move up to Circle Plus, or end it?
membership-none =
    I see no membership of the Lumen Circle under your details. You can join free of charge in your account at any time.
membership-already =
    There is nothing to change: your membership already stands as you would like it. If you meant something else, please tell
    me.
membership-few-points =
    Circle Plus is open to members with { $plus_points } points or more, and you have { $points } at the moment. I am happy to
    tell you how to collect points.
membership-pause-offered =
    Of course. I will pause your membership and confirm it here. Your points stay as they are, and you can take it up again
    whenever you like.
membership-resume-offered =
    Welcome back. I will take up your membership again and confirm it here; your points are still there.
membership-upgrade-offered =
    With pleasure. I will move you up to Circle Plus and confirm it here; it costs nothing and adds free express delivery.
membership-cancel-offered =
    I am sorry to see you go. I will end your membership and confirm it here. Points that are left can still be used for
    { $points_days } days.
membership-done =
    Your membership is changed as you asked. You will get a confirmation by e-mail.
membership-running =
    One moment please, I am changing your membership and will get back to you here right away.
membership-being-checked =
    Thank you for your message. I am checking how things stand with your membership and will tell you here as soon as I know.
