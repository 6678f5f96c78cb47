"""Replies on their way back into a desk: as a draft, as a private note, or outgoing under a named bot account."""
