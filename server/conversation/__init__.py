"""What customer and agent exchange."""
