# What panels show to agents.

workflow-order_status = Where is my order?

field-order = Order
field-status = Status
field-placed_on = Ordered on
field-promised_on = Promised for
field-shipped_on = Sent on
field-delivered_on = Delivered on
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
rule-order_status-delivered = The carrier has recorded the delivery.
rule-order_status-preparing_late = The promised date has passed and the order has not left us: we say so and apologise.
rule-order_status-preparing = The order is in and being prepared; nothing is late.
rule-order_status-packed = The order is being packed and goes to the carrier next; nothing is late.
rule-order_status-status_unknown = The rules do not know this status, so a person looks before anything is said.
rule-order_status-shipped_without_date = The parcel is on its way; there is no promised date to name.
rule-order_status-shipped_on_time = The parcel is on its way and the promised date has not passed.
rule-order_status-shipped_very_late = The parcel counts as late: operations have the carrier search for it.
rule-order_status-shipped_late = The promised date has passed, but not yet long enough for a search by the carrier.
