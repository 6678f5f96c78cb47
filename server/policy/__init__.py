"""What the rules say, and every input they read."""
