"""The bus over Redis publish/subscribe, supervised: a restart of Redis costs delay, never silence."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncIterator

import msgspec
from redis.asyncio import Redis
from redis.exceptions import RedisError

from server.storage.bus.base import Wake

CHANNEL = "frontline-copilot:wake"
RETRY_SECONDS = (0.2, 0.5, 1.0, 2.0, 5.0)
PUBLISH_SECONDS = 1.0
QUEUE_LIMIT = 10_000
log = logging.getLogger(__name__)


class _Envelope(msgspec.Struct, frozen=True, array_like=True):
    sender: str
    wake: Wake


class RedisBus:
    """Publishes to one channel and ignores its own echoes."""

    def __init__(self, url: str, channel: str = CHANNEL) -> None:
        self._redis: Redis = Redis.from_url(
            url, socket_connect_timeout=PUBLISH_SECONDS, socket_timeout=None, health_check_interval=10
        )
        self._channel = channel
        self._sender = secrets.token_hex(8)
        self._outbox: asyncio.Queue[Wake] = asyncio.Queue(QUEUE_LIMIT)
        self._publisher: asyncio.Task[None] | None = None
        self._decode = msgspec.msgpack.Decoder(_Envelope).decode
        self.dropped = 0

    async def publish(self, wake: Wake) -> None:
        """Queue a wake; while Redis is away the oldest are dropped, since the gap makes everyone read again."""
        if self._publisher is None:
            self._publisher = asyncio.create_task(self._publish_all(), name="bus-publisher")
        if self._outbox.full():
            self._outbox.get_nowait()
            self.dropped += 1
        self._outbox.put_nowait(wake)

    async def _publish_all(self) -> None:
        while True:
            wake = await self._outbox.get()
            body = msgspec.msgpack.encode(_Envelope(self._sender, wake))
            try:
                async with asyncio.timeout(PUBLISH_SECONDS):
                    await self._redis.publish(self._channel, body)
            except (RedisError, OSError, TimeoutError) as error:
                self.dropped += 1
                log.warning("a wake was not published: %s", error)

    async def listen(self) -> AsyncIterator[Wake | None]:
        """Yield wakes of the others; None whenever the subscription was (re)made."""
        attempt = 0
        while True:
            pubsub = self._redis.pubsub(ignore_subscribe_messages=True)
            try:
                await pubsub.subscribe(self._channel)
                attempt = 0
                yield None
                async for message in pubsub.listen():
                    envelope = self._decode(message["data"])
                    if envelope.sender != self._sender:
                        yield envelope.wake
            except (RedisError, OSError, TimeoutError, msgspec.MsgspecError) as error:
                delay = RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)]
                attempt += 1
                log.warning("the bus is away (%s), next try in %.1f s", error, delay)
                await asyncio.sleep(delay)
            finally:
                with contextlib.suppress(RedisError, OSError):
                    await pubsub.aclose()  # type: ignore[no-untyped-call]

    async def healthy(self) -> bool:
        """Whether Redis answers within a second."""
        try:
            async with asyncio.timeout(PUBLISH_SECONDS):
                return bool(await self._redis.ping())
        except (RedisError, OSError, TimeoutError):
            return False

    async def close(self) -> None:
        """Stop publishing and leave."""
        if self._publisher is not None:
            self._publisher.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._publisher
        await self._redis.aclose()
