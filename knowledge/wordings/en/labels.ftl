# What panels show to agents.

workflow-order_status = Where is my order?

entity-order = Order
entity-reservation = Reservation

source-orders_jsonl = our order records
source-reservations_jsonl = our booking records

field-order = Order
field-status = Status
field-placed_on = Ordered on
field-promised_on = Promised for
field-shipped_on = Sent on
field-delivered_on = Delivered on
field-cancelled_on = Cancelled on
field-cancel_reason = Reason for cancelling
field-city = City
field-country = Country
field-carrier = Carrier
field-tracking = Tracking number
field-total = Total

value-status-pending = Received
value-status-pending_items_modified = Received, articles changed
value-status-pending_item_modified = Received, articles changed
value-status-received = Received
value-status-processing = In preparation
value-status-packing = Packing
value-status-processed = Packed
value-status-shipped = On its way
value-status-on_its_way = On its way
value-status-in_transit = On its way
value-status-out_for_delivery = Out for delivery
value-status-delivered = Delivered
value-status-cancelled = Cancelled
value-status-canceled = Cancelled
value-status-return_requested = Return requested
value-status-exchange_requested = Exchange requested
value-status-returned = Returned

rule-order_status-identity = The customer must be identified before anything about an order is said.
rule-order_status-none = No rule covers this case, so a person decides.
rule-order_status-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-order_status-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-order_status-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-order_status-identity_claimed = A name alone is not enough: we ask for the e-mail address or the postcode.
rule-order_status-identity_unknown = We do not know yet who the customer is, so we ask first.
rule-order_status-order_unknown = The order that was named is not among this customer's orders.
rule-order_status-no_orders = This customer has no orders here; the order may run under another e-mail address.
rule-order_status-which_order = The customer has several orders and named none.
rule-order_status-status_missing = The order system tells no status for this order, so a person looks it up.
rule-order_status-cancelled = The order was cancelled, so nothing is on its way.
rule-order_status-return_requested = A return is under way for this order.
rule-order_status-exchange_requested = An exchange is under way for this order.
rule-order_status-returned = The order came back to us.
rule-order_status-delivered_just_now = The carrier has just recorded the delivery; it may still turn up by the end of the next working day.
rule-order_status-delivered = The carrier has recorded the delivery.
rule-order_status-preparing_late = The promised date has passed and the order has not left us: we say so and apologise.
rule-order_status-preparing = The order is in and being prepared; nothing is late.
rule-order_status-packed = The order is being packed and goes to the carrier next; nothing is late.
rule-order_status-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-order_status-shipped_without_date = The parcel is on its way; there is no promised date to name.
rule-order_status-shipped_on_time = The parcel is on its way and the promised date has not passed.
rule-order_status-shipped_very_late = The parcel counts as late: operations have the carrier search for it.
rule-order_status-shipped_late = The promised date has passed, but not yet long enough for a search by the carrier.

workflow-cancel_order = Cancelling an order

action-cancel_order = Cancel the order

rule-cancel_order-identity = The customer must be identified before anything about an order is said.
rule-cancel_order-none = No rule covers this case, so a person decides.
rule-cancel_order-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-cancel_order-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-cancel_order-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-cancel_order-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about an order.
rule-cancel_order-order_unknown = The order that was named is not among this customer’s orders.
rule-cancel_order-no_orders = This customer has no orders here; the order may run under another e-mail address.
rule-cancel_order-which_order = The customer has several orders and named none.
rule-cancel_order-cancel_running = The order is being cancelled right now; nothing is promised before the order system has answered.
rule-cancel_order-cancel_unclear = The order system did not say whether the order was cancelled: look there first, do not try again.
rule-cancel_order-status_missing = The order system tells no status for this order, so a person looks it up.
rule-cancel_order-cancel_done = The order system has cancelled the order, and the customer has not been told yet.
rule-cancel_order-cancelled_already = The order is cancelled already.
rule-cancel_order-cancel_failed = The order system refused to cancel the order: a person finds out why.
rule-cancel_order-shipped = The parcel has left us and cannot be called back; it can be refused or sent back free of charge.
rule-cancel_order-delivered = The order has been delivered; it can be sent back instead.
rule-cancel_order-return_under_way = The articles are going back or have come back, so there is nothing to cancel.
rule-cancel_order-packing = The order is being packed: only the warehouse can say whether it can still be stopped.
rule-cancel_order-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-cancel_order-payment_missing = The order system does not tell how much was paid and how, so a person looks it up.
rule-cancel_order-cancel_allowed = The order has not been packed yet, so it can be cancelled; the full amount goes back the way it was paid.
rule-cancel_order-repeated_failure = The same was refused or failed several times in this conversation, so a team lead takes over.
rule-cancel_order-high_value = It is worth so much that a team lead approves it first.

workflow-change_address = Changing the delivery address

action-change_address = Change the address

field-send_to = Goes to
field-new_address = New address
field-address = New address

rule-change_address-identity = The customer must be identified before anything about an order is said.
rule-change_address-none = No rule covers this case, so a person decides.
rule-change_address-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-change_address-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-change_address-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-change_address-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about an order.
rule-change_address-order_unknown = The order that was named is not among this customer’s orders.
rule-change_address-no_orders = This customer has no orders here; the order may run under another e-mail address.
rule-change_address-which_order = The customer has several orders and named none.
rule-change_address-change_running = It is being changed right now; nothing is promised before the order system has answered.
rule-change_address-change_unclear = The order system refused it, or did not say whether it was done: look there first, do not try again.
rule-change_address-status_missing = The order system tells no status for this order, so a person looks it up.
rule-change_address-change_done = The order system has done it, and the customer has not been told yet.
rule-change_address-shipped = The parcel is on its way: only the carrier can still take it elsewhere.
rule-change_address-too_late = The order has arrived or was called off, so its address does not matter any more.
rule-change_address-packing = The order is being packed: only the warehouse can say whether the label can still be changed.
rule-change_address-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-change_address-sign_in = Where an order goes and how it is paid changes only for customers who have signed in.
rule-change_address-ask_address = The new address has not been given in full, so we ask for it in one message.
rule-change_address-address_allowed = Not packed yet, and the customer has signed in: the order goes to the new address.
rule-change_address-repeated_failure = The same was refused or failed several times in this conversation, so a team lead takes over.

workflow-change_payment = Paying in another way

action-change_payment = Change the payment method

field-pay_with = Pay with

rule-change_payment-identity = The customer must be identified before anything about an order is said.
rule-change_payment-none = No rule covers this case, so a person decides.
rule-change_payment-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-change_payment-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-change_payment-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-change_payment-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about an order.
rule-change_payment-order_unknown = The order that was named is not among this customer’s orders.
rule-change_payment-no_orders = This customer has no orders here; the order may run under another e-mail address.
rule-change_payment-which_order = The customer has several orders and named none.
rule-change_payment-change_running = It is being changed right now; nothing is promised before the order system has answered.
rule-change_payment-change_unclear = The order system refused it, or did not say whether it was done: look there first, do not try again.
rule-change_payment-status_missing = The order system tells no status for this order, so a person looks it up.
rule-change_payment-change_done = The order system has done it, and the customer has not been told yet.
rule-change_payment-too_late = The order is no longer waiting, so it has been charged.
rule-change_payment-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-change_payment-sign_in = Where an order goes and how it is paid changes only for customers who have signed in.
rule-change_payment-no_other = No other payment method is stored for this customer.
rule-change_payment-which_payment = Several other payment methods are stored, and none was named.
rule-change_payment-gift_card_small = The gift card does not cover the order.
rule-change_payment-payment_allowed = Not packed yet, and the customer has signed in: their other stored method is charged.
rule-change_payment-repeated_failure = The same was refused or failed several times in this conversation, so a team lead takes over.

workflow-complaint = A complaint

action-record_complaint = Pass on to the team lead

field-complained_on = Complained on

rule-complaint-identity = The customer must be identified before anything about an order is said.
rule-complaint-none = No rule covers this case, so a person decides.
rule-complaint-not_known = We do not know which order it is about, or who asks: we listen, apologise and ask.
rule-complaint-complaint_running = The complaint is being recorded right now; nothing is said before the system has answered.
rule-complaint-complaint_unclear = The complaint was not recorded, or nobody knows: a person makes sure that the team lead sees it.
rule-complaint-complaint_recorded = The complaint is recorded, and the customer has not been told yet.
rule-complaint-complained_before = This is not the first complaint about this order: the team lead answers today.
rule-complaint-order_late = The order is later than promised: we say so, apologise, and the team lead takes over.
rule-complaint-complaint_allowed = The customer is known: the complaint goes to the team lead together with the order.
rule-complaint-trip_not_known = We do not know which trip it is about, or who asks: we listen, apologise and ask.
rule-complaint-trip_complained_before = This is not the first complaint about this trip: the team lead answers today.
rule-complaint-trip_allowed = The customer is known: the complaint goes to the team lead together with the reservation.

workflow-damaged_or_missing_item = Damaged, wrong or missing

action-report_damage = Record the damage

field-damage_reported_on = Damage reported on
field-damaged = Damaged or missing
field-report_by = Settled at once until

rule-damaged_or_missing_item-identity = The customer must be identified before anything about an order is said.
rule-damaged_or_missing_item-none = No rule covers this case, so a person decides.
rule-damaged_or_missing_item-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-damaged_or_missing_item-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-damaged_or_missing_item-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-damaged_or_missing_item-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about an order.
rule-damaged_or_missing_item-order_unknown = The order that was named is not among this customer’s orders.
rule-damaged_or_missing_item-no_orders = This customer has no orders here; the order may run under another e-mail address.
rule-damaged_or_missing_item-which_order = The customer has several orders and named none.
rule-damaged_or_missing_item-report_running = The report is being recorded right now; nothing is said before the order system has answered.
rule-damaged_or_missing_item-report_unclear = The order system did not say whether the report was recorded: look there first, do not try again.
rule-damaged_or_missing_item-status_missing = The order system tells no status for this order, so a person looks it up.
rule-damaged_or_missing_item-report_recorded = The order system has recorded the report, and the customer has not been told yet.
rule-damaged_or_missing_item-reported_already = Something in this order was reported already and is being dealt with.
rule-damaged_or_missing_item-report_failed = The order system refused the report: a person finds out why.
rule-damaged_or_missing_item-not_sent = This order has not left us, so the parcel must belong to another one.
rule-damaged_or_missing_item-on_its_way = The carrier has not recorded the delivery: perhaps a second parcel is still to come.
rule-damaged_or_missing_item-status_unknown = The order is neither on its way nor delivered, so a person looks before anything is said.
rule-damaged_or_missing_item-delivery_day_missing = The day of delivery is not recorded, so the days cannot be counted: a person looks it up.
rule-damaged_or_missing_item-delivery_day_ahead = The day of delivery lies ahead of us, so a clock or a record is wrong: a person looks it up.
rule-damaged_or_missing_item-warranty = The days for damage in transit are over, so repairs decide whether the warranty covers it.
rule-damaged_or_missing_item-which_lines = The order has several articles, and it is not clear which of them is meant.
rule-damaged_or_missing_item-high_value = The order is worth so much that a team lead looks at it before anything is promised.
rule-damaged_or_missing_item-report_allowed = Reported in time: the customer chooses a replacement at our cost or the money back.
rule-damaged_or_missing_item-repeated_failure = The same was refused or failed several times in this conversation, so a team lead takes over.

workflow-exchange_item = Exchanging for another variant

action-exchange_item = Open the exchange

field-exchanging = Being exchanged
field-exchange_requested_on = Exchange opened on
field-exchange_by = Can be exchanged until
field-variants = Becomes

rule-exchange_item-identity = The customer must be identified before anything about an order is said.
rule-exchange_item-none = No rule covers this case, so a person decides.
rule-exchange_item-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-exchange_item-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-exchange_item-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-exchange_item-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about an order.
rule-exchange_item-order_unknown = The order that was named is not among this customer’s orders.
rule-exchange_item-no_orders = This customer has no orders here; the order may run under another e-mail address.
rule-exchange_item-which_order = The customer has several orders and named none.
rule-exchange_item-change_running = It is being changed right now; nothing is promised before the order system has answered.
rule-exchange_item-change_unclear = The order system refused it, or did not say whether it was done: look there first, do not try again.
rule-exchange_item-status_missing = The order system tells no status for this order, so a person looks it up.
rule-exchange_item-change_done = The order system has done it, and the customer has not been told yet.
rule-exchange_item-open_order_changed = The order system has done it, and the customer has not been told yet.
rule-exchange_item-exchange_requested = An exchange is under way for this order.
rule-exchange_item-not_delivered = The order has not been delivered yet; it can be exchanged once it has.
rule-exchange_item-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-exchange_item-delivery_day_missing = The day of delivery is not recorded, so the days cannot be counted: a person looks it up.
rule-exchange_item-delivery_day_ahead = The day of delivery lies ahead of us, so a clock or a record is wrong: a person looks it up.
rule-exchange_item-deadline_passed = The time for exchanging, counted from the day of delivery, is over.
rule-exchange_item-which_lines = The order has several articles, and it is not clear which of them is meant.
rule-exchange_item-which_variant = It is not clear what the article should become, so we ask with what there is.
rule-exchange_item-sold_out = The variant that is wanted cannot be had at the moment.
rule-exchange_item-changed_instead = Not packed yet and on sale: the article becomes the other variant, and only the difference is settled.
rule-exchange_item-exchange_allowed = Within the time and on sale: the article comes back free of charge and the other variant is sent.
rule-exchange_item-repeated_failure = The same was refused or failed several times in this conversation, so a team lead takes over.
rule-exchange_item-high_value = It is worth so much that a team lead approves it first.

workflow-general_question = A general question

rule-general_question-identity = The customer must be identified before anything about an order is said.
rule-general_question-none = No rule covers this case, so a person decides.
rule-general_question-answered = An article for customers says it in their language; the reply quotes it.
rule-general_question-other_language = Only an article in another language says it, so a person answers.
rule-general_question-no_article = No article says anything on it, so a person finds out.

workflow-invoice_copy = A copy of the invoice

action-send_invoice = Send the invoice

field-invoice = Invoice
field-invoice_sent_on = Invoice sent on

rule-invoice_copy-identity = The customer must be identified before anything about an order is said.
rule-invoice_copy-none = No rule covers this case, so a person decides.
rule-invoice_copy-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-invoice_copy-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-invoice_copy-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-invoice_copy-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about an order.
rule-invoice_copy-order_unknown = The order that was named is not among this customer’s orders.
rule-invoice_copy-no_orders = This customer has no orders here; the order may run under another e-mail address.
rule-invoice_copy-which_order = The customer has several orders and named none.
rule-invoice_copy-invoice_running = The invoice is being sent right now; nothing is said before the system has answered.
rule-invoice_copy-invoice_unclear = The system did not send the invoice, or did not say so: a person finds out why.
rule-invoice_copy-invoice_sent = The system has sent the invoice, and the customer has not been told yet.
rule-invoice_copy-invoice_offered = There is an invoice, and it goes to the e-mail address of the order only.
rule-invoice_copy-not_yet = The invoice is written on the day on which the order is sent.
rule-invoice_copy-cancelled = The order was cancelled before it was sent, so there is no invoice.
rule-invoice_copy-invoice_missing = There should be an invoice and there is none: accounts look it up.
rule-invoice_copy-trip_orders_unavailable = The reservation system did not answer, so nothing can be said about reservations yet.
rule-invoice_copy-trip_identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-invoice_copy-trip_identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-invoice_copy-trip_identity_unknown = We do not know surely enough who this is, so we ask before saying anything about a trip.
rule-invoice_copy-trip_order_unknown = The code that was named is not among this customer’s reservations.
rule-invoice_copy-trip_no_orders = This customer has no reservation here; it may run under another e-mail address.
rule-invoice_copy-trip_which_order = Several reservations, and the customer has not said which one is meant.
rule-invoice_copy-trip_invoice_offered = There is an invoice, and it goes to the e-mail address of the reservation only.

workflow-membership_update = Pausing, upgrading or ending a membership

action-update_membership = Change the membership

field-change = Change
field-customer = Customer

rule-membership_update-identity = The customer must be identified before anything about an order is said.
rule-membership_update-none = No rule covers this case, so a person decides.
rule-membership_update-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-membership_update-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-membership_update-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-membership_update-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about an order.
rule-membership_update-change_running = It is being changed right now; nothing is promised before the order system has answered.
rule-membership_update-change_unclear = The order system refused it, or did not say whether it was done: look there first, do not try again.
rule-membership_update-change_done = The order system has done it, and the customer has not been told yet.
rule-membership_update-no_membership = This customer is no member, or not any more.
rule-membership_update-which_change = It is not clear what should become of the membership, so we ask.
rule-membership_update-already = The membership already stands as it was asked for.
rule-membership_update-few_points = Moving up takes more points than this member has.
rule-membership_update-pause = A membership can be paused at any time; its points stay.
rule-membership_update-resume = A paused membership can be taken up again at any time.
rule-membership_update-upgrade = There are enough points for Circle Plus.
rule-membership_update-end = A membership can be ended at any time; points can be used for a while.
rule-membership_update-repeated_failure = The same was refused or failed several times in this conversation, so a team lead takes over.

workflow-modify_order_items = Changing articles of an open order

action-modify_order_items = Change the articles
action-change_quantity = Change the quantity
action-change_variant_and_quantity = Change variant and quantity
action-remove_items = Take out of the order

field-modified_on = Changed on

rule-modify_order_items-identity = The customer must be identified before anything about an order is said.
rule-modify_order_items-none = No rule covers this case, so a person decides.
rule-modify_order_items-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-modify_order_items-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-modify_order_items-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-modify_order_items-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about an order.
rule-modify_order_items-order_unknown = The order that was named is not among this customer’s orders.
rule-modify_order_items-no_orders = This customer has no orders here; the order may run under another e-mail address.
rule-modify_order_items-which_order = The customer has several orders and named none.
rule-modify_order_items-change_running = It is being changed right now; nothing is promised before the order system has answered.
rule-modify_order_items-change_unclear = The order system refused it, or did not say whether it was done: look there first, do not try again.
rule-modify_order_items-status_missing = The order system tells no status for this order, so a person looks it up.
rule-modify_order_items-change_done = The order system has done it, and the customer has not been told yet.
rule-modify_order_items-too_late = The order has left us; its articles can be exchanged or returned instead.
rule-modify_order_items-packing = The order is being packed: only the warehouse can say whether an article can still be changed.
rule-modify_order_items-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-modify_order_items-which_lines = The order has several articles, and it is not clear which of them is meant.
rule-modify_order_items-which_line = A number of pieces was named, and it is not clear of which article.
rule-modify_order_items-quantity_unpriced = The order has no price for this article, so a person works out what it comes to.
rule-modify_order_items-quantity_many = So many pieces of one article are promised only after the warehouse was asked.
rule-modify_order_items-quantity_allowed = Not packed yet: there are as many of the article as wanted, and only the difference is settled.
rule-modify_order_items-which_variant = It is not clear what the article should become, so we ask with what there is.
rule-modify_order_items-sold_out = The variant that is wanted cannot be had at the moment.
rule-modify_order_items-modify_allowed = Not packed yet and on sale: the article becomes the other variant, and only the difference is settled.
rule-modify_order_items-remove_all = All articles would be gone, so we ask whether the order is to be cancelled.
rule-modify_order_items-remove_allowed = Not packed yet: the article is taken out, and what it cost is given back.
rule-modify_order_items-both_which_line = Another variant and a number were named, and it is not clear of which article.
rule-modify_order_items-both_unpriced = There is no price for this, so a person works out what it comes to.
rule-modify_order_items-both_many = So many pieces of one article are promised only after the warehouse was asked.
rule-modify_order_items-both_allowed = Not packed yet and on sale: as many of the other variant as wanted; only the difference is settled.
rule-modify_order_items-repeated_failure = The same was refused or failed several times in this conversation, so a team lead takes over.

workflow-refund_status = Where is my refund?

field-refunded_on = Refunded on
field-refunded = Refunded
field-returned_on = Return arrived on

rule-refund_status-identity = The customer must be identified before anything about an order is said.
rule-refund_status-none = No rule covers this case, so a person decides.
rule-refund_status-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-refund_status-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-refund_status-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-refund_status-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about an order.
rule-refund_status-order_unknown = The order that was named is not among this customer’s orders.
rule-refund_status-no_orders = This customer has no orders here; the order may run under another e-mail address.
rule-refund_status-which_order = The customer has several orders and named none.
rule-refund_status-status_missing = The order system tells no status for this order, so a person looks it up.
rule-refund_status-refund_sent = The refund was sent a few days ago; the bank may still need time to show it.
rule-refund_status-refund_sent_earlier = The refund was sent long enough ago to be on the statement; if it is not, we have it traced.
rule-refund_status-return_overdue = The return came back longer ago than a refund may take: accounts look into it today.
rule-refund_status-return_arrived = The return has reached us and the days for the refund are running.
rule-refund_status-cancellation_overdue = The order was cancelled longer ago than a refund may take: accounts look into it today.
rule-refund_status-cancelled = The order was cancelled and the days for the refund are running.
rule-refund_status-day_missing = The day from which the refund counts is not recorded, so accounts look it up.
rule-refund_status-return_on_its_way = The return is open but has not reached us yet; the refund follows then.
rule-refund_status-nothing_to_refund = Nothing of this order came back and it was not cancelled, so no refund is due.
rule-refund_status-status_unknown = The rules do not know this status, so a person looks before anything is said.

workflow-return_item = Sending something back

action-open_return = Open a return

field-payment = Paid with
field-return_requested_on = Return opened on
field-returning = Going back
field-return_by = Can be sent back until
field-refund_to = Refund to
field-refund = Refund
field-lines = Articles

rule-return_item-identity = The customer must be identified before anything about an order is said.
rule-return_item-none = No rule covers this case, so a person decides.
rule-return_item-orders_unavailable = The order system did not answer, so nothing can be said about orders yet.
rule-return_item-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-return_item-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-return_item-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about an order.
rule-return_item-order_unknown = The order that was named is not among this customer’s orders.
rule-return_item-no_orders = This customer has no orders here; the order may run under another e-mail address.
rule-return_item-which_order = The customer has several orders and has not said from which one something goes back.
rule-return_item-return_running = The return is being opened right now; nothing is promised before the order system has answered.
rule-return_item-return_unclear = The order system did not say whether the return was opened: look there first, do not try again.
rule-return_item-return_opened = The order system has opened the return, and the customer has not been told yet.
rule-return_item-return_requested = A return is under way for this order.
rule-return_item-return_failed = The order system refused to open the return: a person finds out why.
rule-return_item-status_missing = The order system tells no status for this order, so a person looks it up.
rule-return_item-returned = The order has come back to us already.
rule-return_item-cancelled = The order was cancelled, so there is nothing to send back.
rule-return_item-not_delivered = The order has not been delivered yet; a return can be opened once it has.
rule-return_item-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-return_item-delivery_day_missing = The day of delivery is not recorded, so the days cannot be counted: a person looks it up.
rule-return_item-delivery_day_ahead = The day of delivery lies ahead of us, so a clock or a record is wrong: a person looks it up.
rule-return_item-holiday_which_lines = Bought before the holidays and no article named yet: we ask which one goes back.
rule-return_item-holiday_return = Bought before the holidays: it may come back longer than usual, free of charge.
rule-return_item-deadline_passed = The time for sending things back, counted from the day of delivery, is over.
rule-return_item-which_lines = The order has several articles, and it is not clear which of them go back.
rule-return_item-payment_missing = The order system does not tell how the order was paid, so a person looks it up.
rule-return_item-return_allowed = Still within the time for sending things back: the return is free, and the money goes back the way it was paid.
rule-return_item-repeated_failure = The same was refused or failed several times in this conversation, so a team lead takes over.
rule-return_item-high_value = It is worth so much that a team lead approves it first.
rule-return_item-holiday_high_value = It is worth so much that a team lead approves it first.

# Reservations

field-booked_on = Booked on
field-departs_on = Departs on
field-returns_on = Returns on
field-route = Route
field-fare = Fare
field-travellers = Travellers
field-bags = Bags
field-refundable = Given back if cancelled
field-change_fee = Fee for another day
field-bag_price = Price of a bag
field-changed_on = Changed on
field-paid_back = Paid back
field-reservation = Reservation
field-flights = Flights
field-days = New days
field-passenger = Traveller
field-last_name = Last name

value-status-confirmed = Confirmed
value-status-checked_in = Checked in
value-status-flown = Flown
value-fare-basic = Basic
value-fare-standard = Standard
value-fare-flex = Flexible

workflow-reservation_status = Where a booking stands

rule-reservation_status-identity = The customer must be identified before anything about a trip is said.
rule-reservation_status-none = No rule covers this case, so a person decides.
rule-reservation_status-orders_unavailable = The reservation system did not answer, so nothing can be said about reservations yet.
rule-reservation_status-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-reservation_status-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-reservation_status-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about a trip.
rule-reservation_status-order_unknown = The code that was named is not among this customer’s reservations.
rule-reservation_status-no_orders = This customer has no reservation here; it may run under another e-mail address.
rule-reservation_status-which_order = Several reservations, and the customer has not said which one is meant.
rule-reservation_status-status_missing = The reservation system tells no status for this reservation, so a person looks it up.
rule-reservation_status-cancelled = The reservation is cancelled.
rule-reservation_status-flown = The trip is over.
rule-reservation_status-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-reservation_status-trip_missing = The system does not tell where the trip goes or when it begins: a person looks it up.
rule-reservation_status-departed = The trip has begun but the system still calls it confirmed: a person looks first.
rule-reservation_status-checked_in = Checked in: the boarding passes are out.
rule-reservation_status-confirmed = The reservation is confirmed and paid for.

workflow-reservation_cancel = Calling a trip off

action-cancel_reservation = Cancel a reservation
action-withdraw_reservation = Withdraw a reservation

rule-reservation_cancel-identity = The customer must be identified before anything about a trip is said.
rule-reservation_cancel-none = No rule covers this case, so a person decides.
rule-reservation_cancel-orders_unavailable = The reservation system did not answer, so nothing can be said about reservations yet.
rule-reservation_cancel-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-reservation_cancel-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-reservation_cancel-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about a trip.
rule-reservation_cancel-order_unknown = The code that was named is not among this customer’s reservations.
rule-reservation_cancel-no_orders = This customer has no reservation here; it may run under another e-mail address.
rule-reservation_cancel-status_missing = The reservation system tells no status for this reservation, so a person looks it up.
rule-reservation_cancel-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-reservation_cancel-which_order = Several reservations, and the customer has not said which one is to be cancelled.
rule-reservation_cancel-cancel_running = The cancellation is being made right now; nothing is promised before the system has answered.
rule-reservation_cancel-cancel_unclear = The system did not say whether it was cancelled: look there first, do not try again.
rule-reservation_cancel-cancelled_now = The system has cancelled it, and the customer has not been told yet.
rule-reservation_cancel-cancelled_before = The reservation is cancelled already.
rule-reservation_cancel-cancel_failed = The system refused to cancel: a person finds out why.
rule-reservation_cancel-flown = The trip is over, so there is nothing to cancel.
rule-reservation_cancel-amounts_missing = The system does not tell what goes back or when the trip begins: a person looks it up.
rule-reservation_cancel-leaves_now = Checked in, or the first flight leaves today or has left: a person decides.
rule-reservation_cancel-withdraw = Booked within the last day, and the trip begins late enough: everything goes back, whatever the fare.
rule-reservation_cancel-cancel_free = The fare gives back the whole amount.
rule-reservation_cancel-ask_first = The fare gives back only a part, and it is final: the customer must agree to that first.
rule-reservation_cancel-cancel_confirmed = The customer knows what goes back and wants to cancel.
rule-reservation_cancel-repeated_failure = The same was refused or failed several times in this conversation, so a team lead takes over.
rule-reservation_cancel-withdraw_high_value = It is worth so much that a team lead approves it first.
rule-reservation_cancel-high_value = It is worth so much that a team lead approves it first.

workflow-reservation_change = Changing a trip

action-change_day = Move a flight to another day
action-add_bags = Add bags
action-correct_name = Correct a name

rule-reservation_change-identity = The customer must be identified before anything about a trip is said.
rule-reservation_change-none = No rule covers this case, so a person decides.
rule-reservation_change-orders_unavailable = The reservation system did not answer, so nothing can be said about reservations yet.
rule-reservation_change-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-reservation_change-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-reservation_change-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about a trip.
rule-reservation_change-order_unknown = The code that was named is not among this customer’s reservations.
rule-reservation_change-no_orders = This customer has no reservation here; it may run under another e-mail address.
rule-reservation_change-status_missing = The reservation system tells no status for this reservation, so a person looks it up.
rule-reservation_change-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-reservation_change-which_order = Several reservations, and the customer has not said which one is to be changed.
rule-reservation_change-change_running = The change is being made right now; nothing is promised before the system has answered.
rule-reservation_change-change_unclear = The system did not say whether it was changed: look there first, do not try again.
rule-reservation_change-day_changed = The system has moved the flight, and the customer has not been told yet.
rule-reservation_change-bags_added = The system has added the bags, and the customer has not been told yet.
rule-reservation_change-name_corrected = The system has corrected the name, and the customer has not been told yet.
rule-reservation_change-change_failed = The system refused the change: a person finds out why.
rule-reservation_change-over = The trip is over or cancelled, so nothing can be changed.
rule-reservation_change-leaves_now = Checked in, or the first flight leaves today or has left: a person decides.
rule-reservation_change-name_which = It is not clear whose name is to be corrected.
rule-reservation_change-name_offered = A misspelt last name is put right free of charge.
rule-reservation_change-bags_many = More bags than a flight allows.
rule-reservation_change-bags_ask = Bags cost money: the customer must agree first.
rule-reservation_change-bags_confirmed = The customer knows the price and wants the bags.
rule-reservation_change-day_fixed = The fare does not allow other days.
rule-reservation_change-day_full = The flight is full or does not go on that day.
rule-reservation_change-day_ask = Another day may cost money: the customer must agree first.
rule-reservation_change-day_confirmed = The customer knows the cost and wants the other day.
rule-reservation_change-what = It is not clear what is to be changed, or how.
rule-reservation_change-repeated_failure = The same was refused or failed several times in this conversation, so a team lead takes over.

workflow-baggage = Lost or damaged baggage

action-report_baggage = Record the baggage report

field-baggage_reported_on = Baggage reported on
field-baggage_problem = Baggage
field-problem = What is wrong
value-baggage_problem-missing = Did not arrive
value-baggage_problem-damaged = Damaged
value-problem-missing = Did not arrive
value-problem-damaged = Damaged

rule-baggage-identity = The customer must be identified before anything about a trip is said.
rule-baggage-none = No rule covers this case, so a person decides.
rule-baggage-orders_unavailable = The reservation system did not answer, so nothing can be said about reservations yet.
rule-baggage-identity_locked = Too many attempts fitted nobody; the desk must find out who this is.
rule-baggage-identity_no_match = What the customer gave fits no customer, so we ask to check it.
rule-baggage-identity_unknown = We do not know surely enough who this is, so we ask before saying anything about a trip.
rule-baggage-order_unknown = The code that was named is not among this customer’s reservations.
rule-baggage-no_orders = This customer has no reservation here; it may run under another e-mail address.
rule-baggage-which_order = Several reservations, and the customer has not said which one is meant.
rule-baggage-report_running = The report is being recorded right now; nothing is said before the reservation system has answered.
rule-baggage-report_unclear = The system refused the report, or did not say whether it was recorded: look there first, do not try again.
rule-baggage-report_recorded = The report is recorded, and the customer has not been told yet.
rule-baggage-reported_already = The baggage of this trip was reported already and is being dealt with.
rule-baggage-status_missing = The reservation system tells no status for this reservation, so a person looks it up.
rule-baggage-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-baggage-trip_missing = The system does not tell where the trip goes or when it begins: a person looks it up.
rule-baggage-not_begun = This trip has not begun, so the bag must belong to another one.
rule-baggage-late = The days for reporting baggage are over, so the team lead decides.
rule-baggage-what = It is not clear whether the bag did not arrive or arrived damaged.
rule-baggage-missing = Reported in time: baggage service looks for the bag.
rule-baggage-damaged = Reported in time: baggage service settles the damage.

workflow-person_wanted = A person is needed

rule-person_wanted-identity = The customer must be identified before anything about an order is said.
rule-person_wanted-none = No rule covers this case, so a person decides.
rule-person_wanted-taken_over = Asks for a person: one from customer care takes over, whatever else the rules would say.

workflow-legal_threat = Lawyers, courts or authorities

rule-legal_threat-identity = The customer must be identified before anything about an order is said.
rule-legal_threat-none = No rule covers this case, so a person decides.
rule-legal_threat-legal = Speaks of lawyers, a court or an authority: the legal team takes over, and nothing is promised or disputed.

workflow-safety_report = Danger or an injury

rule-safety_report-identity = The customer must be identified before anything about an order is said.
rule-safety_report-none = No rule covers this case, so a person decides.
rule-safety_report-danger = Speaks of danger, an injury or an emergency: the safety team takes over at once, before anything else is settled.

workflow-vulnerable_customer = Somebody who needs more help

rule-vulnerable_customer-identity = The customer must be identified before anything about an order is said.
rule-vulnerable_customer-none = No rule covers this case, so a person decides.
rule-vulnerable_customer-vulnerable = In distress, ill or in need of help: personal care takes over and does it together with the customer.
