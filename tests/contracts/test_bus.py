"""What every bus must do: the same suite in memory and over a real Redis."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from server.storage.bus.base import Bus, Wake
from server.storage.bus.memory import Exchange, MemoryBus
from server.storage.bus.redis import RedisBus
from tests.services import RedisServer

MakeBus = Callable[[], Bus]


@pytest.fixture(params=["memory", "redis"])
async def make_bus(request: pytest.FixtureRequest) -> AsyncIterator[MakeBus]:
    """Makes buses of workers that can reach each other."""
    made: list[Bus] = []
    if request.param == "memory":
        exchange = Exchange()

        def make() -> Bus:
            made.append(MemoryBus(exchange))
            return made[-1]
    else:
        server: RedisServer = request.getfixturevalue("redis_server")

        def make() -> Bus:
            made.append(RedisBus(server.url))
            return made[-1]

    yield make
    for bus in made:
        await bus.close()


async def heard(bus: Bus, count: int, ready: asyncio.Event | None = None) -> list[Wake]:
    """The next wakes of a bus."""
    wakes: list[Wake] = []
    async for wake in bus.listen():
        if wake is None:
            if ready is not None:
                ready.set()
            continue
        wakes.append(wake)
        if len(wakes) == count:
            return wakes
    return wakes


async def test_wakes_reach_the_others_in_order(make_bus: MakeBus) -> None:
    """What one worker publishes another hears, in order, and not itself."""
    one, other = make_bus(), make_bus()
    ready = asyncio.Event()
    hearing = asyncio.create_task(heard(other, 3, ready))
    own = asyncio.create_task(heard(one, 1))
    if isinstance(other, RedisBus):
        await asyncio.wait_for(ready.wait(), 5)
    for sequence in (1, 2, 3):
        await one.publish(Wake("c", sequence))
    wakes = await asyncio.wait_for(hearing, 5)
    assert [wake.sequence for wake in wakes] == [1, 2, 3]
    assert not own.done()
    own.cancel()


async def test_healthy(make_bus: MakeBus) -> None:
    """A bus that works says so."""
    assert await make_bus().healthy()


async def test_redis_restart(redis_server: RedisServer) -> None:
    """A restart of Redis is announced as a gap, and wakes flow again."""
    one, other = RedisBus(redis_server.url), RedisBus(redis_server.url)
    subscribed = asyncio.Semaphore(0)
    wakes: asyncio.Queue[Wake] = asyncio.Queue()

    async def listen() -> None:
        async for wake in other.listen():
            if wake is None:
                subscribed.release()
            else:
                wakes.put_nowait(wake)

    listening = asyncio.create_task(listen())
    try:
        async with asyncio.timeout(20):
            await subscribed.acquire()
            redis_server.stop()
            assert not await one.healthy()
            await one.publish(Wake("lost", 1))
            redis_server.start()
            await subscribed.acquire()
            while wakes.empty():
                await one.publish(Wake("found", 2))
                await asyncio.sleep(0.05)
            assert (await wakes.get()).conversation == "found"
    finally:
        listening.cancel()
        await one.close()
        await other.close()
