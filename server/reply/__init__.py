"""The wording of what was decided."""
