"""Counts of failed sign-ins and new chats that several workers share over Redis."""

from __future__ import annotations

from redis.asyncio import Redis
from redis.exceptions import RedisError

from server.web.limits import MemoryCounter


class RedisCounter:
    """Counts across workers; while Redis is away each worker counts for itself."""

    def __init__(self, url: str, prefix: str = "frontline-copilot:count:") -> None:
        self._redis: Redis = Redis.from_url(url, socket_connect_timeout=1, socket_timeout=1)
        self._prefix = prefix
        self._fallback = MemoryCounter()

    async def add(self, key: str, window: int) -> None:
        """Count one more."""
        name = self._prefix + key
        try:
            async with self._redis.pipeline(transaction=True) as pipe:
                pipe.set(name, 0, ex=window, nx=True)
                pipe.incr(name)
                await pipe.execute()
        except (RedisError, OSError):
            await self._fallback.add(key, window)

    async def read(self, key: str) -> tuple[int, int]:
        """How many, and in how many seconds the window ends."""
        name = self._prefix + key
        try:
            async with self._redis.pipeline() as pipe:
                pipe.get(name)
                pipe.ttl(name)
                count, left = await pipe.execute()
        except (RedisError, OSError):
            return await self._fallback.read(key)
        return (int(count), int(left)) if count is not None else (0, 0)

    async def clear(self, key: str) -> None:
        """Forget a key."""
        try:
            await self._redis.delete(self._prefix + key)
        except (RedisError, OSError):
            await self._fallback.clear(key)

    async def take_back(self, key: str) -> None:
        """Count one less; a key whose window ended stays forgotten."""
        try:
            if await self._redis.exists(self._prefix + key):
                await self._redis.decr(self._prefix + key)
        except (RedisError, OSError):
            await self._fallback.take_back(key)

    async def close(self) -> None:
        """Leave Redis."""
        await self._redis.aclose()
