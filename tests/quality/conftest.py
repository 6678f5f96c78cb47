"""The fixtures of a live worker, as the flow tests have them."""

from tests.flows.conftest import indexed, live, start

__all__ = ("indexed", "live", "start")
