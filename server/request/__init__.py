"""What a conversation asks to be done: read once, for live suggestions, evaluations and trials alike."""
