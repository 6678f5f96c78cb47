"""Things done in a core system, each claimed once."""
