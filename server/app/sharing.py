"""What workers share: the bus that wakes them and the counts of attempts, over Redis or in this worker alone."""

from __future__ import annotations

from server.storage.bus.base import Bus
from server.storage.bus.memory import MemoryBus
from server.web.limits import Counter, MemoryCounter


def shared(redis: str) -> tuple[Bus, Counter]:
    """Over the Redis at this address; without one nothing of it is loaded, which would cost each start its time."""
    if not redis:
        return MemoryBus(), MemoryCounter()
    from server.storage.bus.redis import RedisBus  # noqa: PLC0415
    from server.web.shared_limits import RedisCounter  # noqa: PLC0415

    return RedisBus(redis), RedisCounter(redis)
