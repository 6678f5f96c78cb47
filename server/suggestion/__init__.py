"""What is shown to the agent, and how it comes about."""
