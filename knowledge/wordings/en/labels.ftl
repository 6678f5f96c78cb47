# What panels show to agents.

workflow-order_status = Where is my order?

field-order = Order
field-status = Status
field-placed_on = Ordered on
field-promised_on = Promised for
field-shipped_on = Sent on
field-delivered_on = Delivered on
field-cancelled_on = Cancelled on
field-cancel_reason = Reason for cancelling
field-city = City
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
rule-return_item-deadline_passed = The time for sending things back, counted from the day of delivery, is over.
rule-return_item-which_lines = The order has several articles, and it is not clear which of them go back.
rule-return_item-payment_missing = The order system does not tell how the order was paid, so a person looks it up.
rule-return_item-return_allowed = Still within the time for sending things back: the return is free, and the money goes back the way it was paid.
