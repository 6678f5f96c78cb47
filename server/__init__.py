"""Frontline Copilot: watches live conversations and suggests what to answer and do."""
