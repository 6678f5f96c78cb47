"""Failed sign-ins and new chats are slowed down by where they come from, counted in memory or elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

WINDOW_SECONDS = 300
MOST_FAILURES = 10
MOST_KEYS = 50_000
OPENING_SECONDS = 60
MOST_OPENED = 60


class Counter(Protocol):
    """Counts events in a window that starts with the first of them."""

    async def add(self, key: str, window: int) -> None:
        """Count one more."""

    async def read(self, key: str) -> tuple[int, int]:
        """How many, and in how many seconds the window ends."""

    async def clear(self, key: str) -> None:
        """Forget a key."""

    async def take_back(self, key: str) -> None:
        """Count one less."""

    async def close(self) -> None:
        """Give connections back."""


class MemoryCounter:
    """Counts in this process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._counts: dict[str, tuple[int, float]] = {}

    async def add(self, key: str, window: int) -> None:
        """Count one more; when the table is full, ended windows and then the oldest go."""
        now = self._clock()
        count, ends = self._counts.get(key, (0, 0.0))
        if ends <= now:
            count, ends = 0, now + window
        if key not in self._counts and len(self._counts) >= MOST_KEYS:
            self._counts = {one: value for one, value in self._counts.items() if value[1] > now}
            while len(self._counts) >= MOST_KEYS:
                self._counts.pop(next(iter(self._counts)))
        self._counts[key] = (count + 1, ends)

    async def read(self, key: str) -> tuple[int, int]:
        """How many, and in how many seconds the window ends."""
        count, ends = self._counts.get(key, (0, 0.0))
        left = ends - self._clock()
        return (count, int(left) + 1) if left > 0 else (0, 0)

    async def clear(self, key: str) -> None:
        """Forget a key."""
        self._counts.pop(key, None)

    async def take_back(self, key: str) -> None:
        """Count one less."""
        count, ends = self._counts.get(key, (0, 0.0))
        if count > 0:
            self._counts[key] = (count - 1, ends)

    async def close(self) -> None:
        """Nothing to give back."""


class Openings:
    """New conversations by address; past the limit further ones wait for the window's end."""

    def __init__(self, counter: Counter, most: int = MOST_OPENED) -> None:
        self._counter = counter
        self._most = most

    async def wait(self, origin: str) -> int:
        """Count one more; seconds to wait before the next may be opened, 0 when this one may."""
        key = f"chat:{origin}"
        await self._counter.add(key, OPENING_SECONDS)
        count, left = await self._counter.read(key)
        return max(left, 1) if count > self._most else 0


class Attempts:
    """Failed sign-ins; past the limit further attempts wait for the window's end."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter

    async def wait(self, email: str, origin: str) -> int:
        """Seconds to wait before the next attempt, 0 for none."""
        waits = [0]
        for key, most in (
            (f"email:{email.casefold()[:254]}", MOST_FAILURES),
            (f"from:{origin}", 5 * MOST_FAILURES),
        ):
            count, left = await self._counter.read(key)
            if count >= most:
                waits.append(left)
        return max(waits)

    async def failed(self, email: str, origin: str) -> None:
        """Count a failure."""
        for key in (f"email:{email.casefold()[:254]}", f"from:{origin}"):
            await self._counter.add(key, WINDOW_SECONDS)

    async def succeeded(self, email: str, origin: str) -> None:
        """Forget the failures of an address that got it right, and that this attempt was counted."""
        await self._counter.clear(f"email:{email.casefold()[:254]}")
        await self._counter.take_back(f"from:{origin}")
