"""Wakes other workers when a conversation has new frames; carries no content, SQL does."""
