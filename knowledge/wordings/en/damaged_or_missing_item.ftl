# Something arrived damaged or is missing

# What confirming does, for the agent.
damage-consequence =
    Records { $chosen } from order { $order } as damaged, wrong or missing. The warehouse prepares a replacement or refund;
    the customer chooses which.

damage-offered =
    I am so sorry that something is wrong with { $chosen } from your order { $order }. I am recording it now and will confirm
    it here. Could you please send me a photo of the damage or of the delivery note, and one of the box with its label? And
    would you rather have a replacement or your money back? If it is a lamp, please do not plug it in.
    .short = I am so sorry about { $chosen }. I am recording it and will confirm it here; a photo of it and of the box with its label helps a lot.
damage-recorded =
    I have recorded it: { $chosen } from your order { $order }. As soon as I have your photos, we send a replacement at our
    cost or refund you, whichever you prefer. Please keep the packaging until then.
damage-running =
    One moment please, I am recording this for you and will get back to you here right away.
damage-under-way =
    Your report about order { $order } from { $damage_reported_on } is with us and being dealt with{ $has_damaged ->
        [yes] : { $damaged }
       *[no] {""}
    }. If there is something new, or you have photos to add, please send them here.
damage-not-sent =
    Your order { $order } has not left us yet, so it cannot be the parcel that you received. Which articles are in it, or
    which number is on the delivery note? Then I will find the right order.
damage-on-its-way =
    According to the carrier, your order { $order } is still on its way, so something may arrive in a second parcel. If you
    already have it and something is broken or missing, please tell me and send a photo of the delivery note.
damage-warranty =
    I am sorry to hear that. Your order { $order } was delivered more than { $report_days } days ago, so this goes by the
    warranty, which lasts { $warranty_years ->
        [one] one year
       *[other] { $warranty_years } years
    }. My colleagues in repairs are looking into it and answer you here within two working days; a photo or a short film helps them.
damage-being-checked =
    I am sorry to hear that. I am checking how your order { $order } stands and will tell you here as soon as I know what we
    can do.
damage-which-lines =
    I am sorry to hear that. { $has_choices ->
        [yes] Which of these is it about: { $choices }?
       *[no] Which article from your order { $order } is it about?
    }
