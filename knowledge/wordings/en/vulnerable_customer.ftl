# Somebody who needs more help

vulnerable-takes-over =
    I am sorry that this is so hard right now. A colleague will take care of it together with you, in your own time; you need not fill in or explain anything again.
