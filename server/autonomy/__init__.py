"""What a record proves: evidence, budgets, the ladder of levels, the way back. Pure; clocks and ids are arguments."""
