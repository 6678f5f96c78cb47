"""Counters of failed sign-ins: the same suite in memory and over a real Redis."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from server.web.limits import MOST_FAILURES, Attempts, Counter, MemoryCounter
from server.web.shared_limits import RedisCounter
from tests.services import RedisServer


@pytest.fixture(params=["memory", "redis"])
async def counter(request: pytest.FixtureRequest) -> AsyncIterator[Counter]:
    """A counter of each kind."""
    made: Counter
    if request.param == "memory":
        made = MemoryCounter()
    else:
        server: RedisServer = request.getfixturevalue("redis_server")
        made = RedisCounter(server.url)
    yield made
    await made.close()


async def test_limit_and_release(counter: Counter) -> None:
    """The tenth failure makes the address wait, others do not; a success forgets."""
    attempts = Attempts(counter)
    for _ in range(MOST_FAILURES):
        assert await attempts.wait("Ada@example.com", "1.1.1.1") == 0
        await attempts.failed("ada@example.com", "1.1.1.1")
    assert 0 < await attempts.wait("ADA@example.com", "2.2.2.2") <= 300
    assert await attempts.wait("bob@example.com", "2.2.2.2") == 0
    await attempts.succeeded("ada@example.com", "1.1.1.1")
    assert await attempts.wait("ada@example.com", "2.2.2.2") == 0


async def test_one_origin_many_addresses(counter: Counter) -> None:
    """Guessing over many addresses from one place is slowed down, too."""
    attempts = Attempts(counter)
    for number in range(5 * MOST_FAILURES):
        await attempts.failed(f"victim{number}@example.com", "6.6.6.6")
    assert await attempts.wait("fresh@example.com", "6.6.6.6") > 0


async def test_redis_away(redis_server: RedisServer) -> None:
    """Without Redis each worker counts for itself."""
    counter = RedisCounter(redis_server.url)
    attempts = Attempts(counter)
    redis_server.stop()
    for _ in range(MOST_FAILURES):
        await attempts.failed("ada@example.com", "1.1.1.1")
    assert await attempts.wait("ada@example.com", "1.1.1.1") > 0
    await counter.close()
