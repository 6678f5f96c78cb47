"""The bus of a single worker: nobody else is there to be woken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from server.storage.bus.base import Wake


class Exchange:
    """Connects the memory buses of one process, as Redis connects workers."""

    def __init__(self) -> None:
        self.queues: dict[int, asyncio.Queue[Wake | None]] = {}


class MemoryBus:
    """Delivers to the other buses of the same exchange in this process."""

    def __init__(self, exchange: Exchange | None = None) -> None:
        self._exchange = exchange or Exchange()
        self._queue: asyncio.Queue[Wake | None] = asyncio.Queue()
        self._exchange.queues[id(self)] = self._queue

    async def publish(self, wake: Wake) -> None:
        """Hand the wake to every other bus."""
        for owner, queue in self._exchange.queues.items():
            if owner != id(self):
                queue.put_nowait(wake)

    async def listen(self) -> AsyncIterator[Wake | None]:
        """Yield wakes of the others."""
        while True:
            yield await self._queue.get()

    async def healthy(self) -> bool:
        """Always."""
        return True

    async def close(self) -> None:
        """Leave the exchange."""
        self._exchange.queues.pop(id(self), None)
