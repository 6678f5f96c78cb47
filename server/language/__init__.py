"""Which language a customer writes in."""
