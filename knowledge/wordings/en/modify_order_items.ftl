# Changing articles of an open order

# What confirming does, for the agent.
modify-consequence =
    Changes order { $order } before it is packed: { $chosen } becomes { $wanted }. { difference-note }

modify-offered =
    Gladly. I will change { $chosen } in your order { $order } to { $wanted } and confirm it here as soon as that is done.
    { difference-note }
modify-done =
    Your order { $order } is changed. You will get an e-mail with the new contents.
modify-packing =
    Your order { $order } is being packed right now, so its articles can no longer be changed from here. I am asking my
    colleagues in the warehouse and will tell you here whether they could.
modify-too-late =
    Your order { $order } has already left us, so its articles can no longer be changed. Once it is with you, you can exchange
    or return anything free of charge for { $exchange_days } days.

modify-quantity-consequence =
    Changes order { $order } before it is packed: the quantity of { $chosen } becomes { $request_quantity }. { difference-note }
modify-quantity-offered =
    Gladly. In your order { $order } I will change the quantity of { $chosen } to { $request_quantity } and confirm it here as soon
    as that is done. { difference-note }
modify-quantity-many =
    Thank you. For { $request_quantity } pieces of { $chosen } I have to ask the warehouse first, and will tell you here whether your
    order { $order } can be changed.

modify-both-consequence =
    Changes order { $order } before it is packed: { $chosen } becomes { $wanted }, quantity { $request_quantity }.
    { difference-note }
modify-both-offered =
    Gladly. In your order { $order } I will change { $chosen } to { $wanted }, quantity { $request_quantity }, and confirm it
    here as soon as that is done. { difference-note }
modify-remove-consequence =
    Takes { $chosen } out of order { $order } before it is packed.
modify-remove-offered =
    Gladly. I will take { $chosen } out of your order { $order } and confirm it here as soon as that is done. The total goes
    down by what it cost.
modify-remove-all =
    Nothing else is in your order { $order }, so it would be empty. Shall I cancel the whole order instead?
