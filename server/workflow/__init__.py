"""One journey of a customer: what starts it, what it must know, who owns it."""
