"""The port of the bus."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol

import msgspec


class Wake(msgspec.Struct, frozen=True):
    """Something changed: a conversation reached `sequence`, or `levels` are others.

    With `typing` (an author) somebody is writing in the conversation: the customer, or the agent `by`.
    With `seen` (an author) that side has read the conversation up to `message`.
    """

    conversation: str = ""
    sequence: int = 0
    levels: bool = False
    typing: str = ""
    by: str = ""
    seen: str = ""
    message: str = ""


class Bus(Protocol):
    """Fan-out between workers; losing a wake costs delay, never data, because readers go by sequence in SQL."""

    async def publish(self, wake: Wake) -> None:
        """Tell the other workers; never raises, never waits for a dead peer."""

    def listen(self) -> AsyncIterator[Wake | None]:
        """Wakes from the other workers for ever; None after a gap: everything watched must be read again."""

    async def healthy(self) -> bool:
        """Whether other workers can be reached."""

    async def close(self) -> None:
        """Stop."""
