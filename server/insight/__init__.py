"""Measures folded from the ledger."""
