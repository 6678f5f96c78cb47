"""Which pages may connect."""

from __future__ import annotations

import pytest

from server.web.origin import Origins


@pytest.mark.parametrize(
    ("origin", "host", "allowed"),
    [
        (None, "127.0.0.1:8000", True),
        ("http://127.0.0.1:8000", "127.0.0.1:8000", True),
        ("http://localhost:8000", "localhost:8000", True),
        ("http://[::1]:8000", "[::1]:8000", True),
        ("http://127.0.0.1:9000", "127.0.0.1:8000", False),
        ("https://evil.example", "127.0.0.1:8000", False),
        ("http://evil.example:8000", "evil.example:8000", False),
        ("null", "127.0.0.1:8000", False),
        ("chrome-extension://abcdefgh", "127.0.0.1:8000", True),
        ("chrome-extension://stranger", "127.0.0.1:8000", False),
        (None, None, False),
    ],
)
def test_on_loopback(origin: str | None, host: str | None, allowed: bool) -> None:
    """Own pages and named extensions may; other pages, and names that only resolve to loopback, may not."""
    assert Origins(("chrome-extension://abcdefgh",), True).allowed(origin, host) is allowed


def test_behind_a_name() -> None:
    """Off loopback the page's origin must be the host that was asked."""
    origins = Origins((), False)
    assert origins.allowed("https://copilot.example", "copilot.example")
    assert not origins.allowed("https://evil.example", "copilot.example")
