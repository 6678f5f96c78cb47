# Changing the delivery address

# What confirming does, for the agent.
address-consequence =
    Sends order { $order } to this address instead: { $new_address }.

# Also for other changes that need a customer who has signed in.
ask-sign-in =
    I am happy to do that. For your protection I change such details only for signed-in customers: could you please sign in to
    your account and write to me from there?
address-ask =
    I am happy to change that for your order { $order }. Please send me the complete new address in one message: name on the
    bell if it differs, street and number, postcode and town.
address-offered =
    Of course. I will send your order { $order } to this address instead and confirm it here as soon as that is done:
    { $new_address }. If anything is wrong with it, please tell me now.
address-done =
    Your order { $order } now goes to the new address. You will get an e-mail with the details.
address-packing =
    Your order { $order } is being packed, so I am asking my colleagues in the warehouse whether the label can still be
    changed, and will tell you here.
address-shipped =
    I am sorry, your order { $order } has already left us and its label can no longer be changed. On the tracking page you can
    choose another day, a neighbour or a parcel shop; if it comes back to us, we send it again free of charge.
address-too-late =
    Your order { $order } has already been delivered or called off, so its address can no longer be changed. For your next
    orders you can change it in your account.
