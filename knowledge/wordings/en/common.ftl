# Said in any workflow.

# No rule could decide; a person takes over.
cannot-decide = Thank you for your message. I am looking into this for you and will get back to you here in a moment.

ask-identity =
    I am happy to check that for you. So that I only share details with the right person, could you please tell me
    the e-mail address of your order, or your full name and postcode?
    .short = Could you please tell me the e-mail address of your order, or your full name and postcode?
identity-no-match =
    I could not find a customer with these details. Could you please check the spelling, or tell me the e-mail address
    that your order confirmation was sent to?
identity-locked =
    I am sorry, I cannot confirm these details from here. A colleague will help you and make sure that your order is safe.
orders-unavailable =
    I am sorry, I cannot reach our order system right now. Please bear with me, I will try again shortly and answer you here.
order-not-found =
    I could not find this order number among your orders. Could you please check it once more? It is in the subject of our
    confirmation e-mail.
no-orders =
    I cannot find an order under your details. Might it have been placed with another e-mail address? If you tell me that
    address or the order number, I will look again.
which-order =
    { $has_orders ->
        [yes] I can see several orders of yours: { $orders }. Which one is this about?
       *[no] I can see several orders of yours. Could you please tell me the number of the one you mean?
    }
