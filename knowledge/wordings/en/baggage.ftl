# Baggage that did not arrive, or arrived damaged

# What confirming does, for the agent.
baggage-consequence =
    Records a baggage report for reservation { $order }. Baggage service looks for the bag or settles the damage, and
    writes to the customer within { $answer_workdays ->
        [one] one working day
       *[other] { $answer_workdays } working days
    }.

baggage-what = I am sorry to hear that. Did the bag not arrive, or did it arrive damaged?
baggage-missing =
    I am so sorry that your baggage did not arrive. I am recording it for your reservation { $order } and will confirm it
    here. Could you please send me the number of the report that you were given at the airport, the number on the baggage
    tag, and what the bag looks like?
baggage-damaged =
    I am so sorry about the damage. I am recording it for your reservation { $order } and will confirm it here. Could you
    please send me the number of the report that you were given at the airport, and a photo of the damage? Please keep the
    bag and its tag for now.
baggage-recorded =
    Your report about the baggage of reservation { $order } is recorded. My colleagues in baggage service write to you
    within { $answer_workdays ->
        [one] one working day
       *[other] { $answer_workdays } working days
    }. Please keep the baggage tag until then, and receipts for what you had to buy.
baggage-under-way =
    Your report of { $baggage_reported_on } about the baggage of reservation { $order } is with baggage service. If there is
    something new, or you have photos to add, please send them here.
baggage-not-begun =
    Your trip with reservation { $order } only begins on { $departs_on }, so the bag must have travelled with another one.
    What is the code of that reservation?
baggage-late =
    I am sorry to hear that. Baggage has to be reported within { $report_days } days, and for reservation { $order } that
    time is over. I am asking our team lead what we can still do, and will answer you here.
