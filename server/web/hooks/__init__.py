"""Webhooks: help desks report conversations by themselves, signed, into the same conversations as their pages do."""
