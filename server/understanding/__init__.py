"""What a customer wants, about what, in which language."""
