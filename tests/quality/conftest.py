"""The fixtures of a live worker, as the flow tests have them."""

from tests.flows.conftest import live, start

__all__ = ("live", "start")
