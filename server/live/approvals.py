"""Approvals: agents ask, leads decide, the conversation goes on; deadlines pass by themselves."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from typing import Protocol

import sqlalchemy as sa

from server.conversation.conversation import Frame
from server.live.refusal import Refused
from server.storage.approving import Waiting, ask, brand_of, decide, expire_approvals, waiting
from server.storage.database import Database
from server.storage.outcomes import Claimed, Stored
from server.storage.rows import Committed, Principal

SWEEP_SECONDS = 5.0
log = logging.getLogger(__name__)

_CLAIMED = {
    "no_approval": ("conflict", "this action needs no approval", "confirm it"),
    "own": ("forbidden", "whoever asked may not approve it", "have another lead look at it"),
    "decided": ("conflict", "this was decided meanwhile, or its time is over", "look at the list again"),
}


class Delivery(Protocol):
    """Brings committed frames to whoever watches."""

    async def deliver(self, conversation: str, frames: Iterable[Frame]) -> None:
        """Deliver frames in order; never raises."""


class Wake(Protocol):
    """Runs the flow of a conversation."""

    def wake(self, conversation: str) -> None:
        """A conversation waits."""


class Approvals:
    """The use cases around approvals; each commits once and delivers what it committed."""

    def __init__(
        self, database: Database, delivery: Delivery, flows: Wake, clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._delivery = delivery
        self._flows = flows
        self._clock = clock

    async def ask(self, stored: Stored, index: int, principal: Principal, event_id: str) -> Committed:
        """Ask for the approval of a proposed action."""
        if index >= len(stored.body.actions):
            raise Refused("not_found", "the suggestion proposes no such action")
        asking = partial(
            ask, stored=stored, index=index, principal=principal, event_id=event_id, now=self._clock()
        )
        committed = await self._written(asking)
        await self._delivery.deliver(committed.conversation.id, committed.frames)
        return committed

    async def decide(self, approval: str, good: bool, reason: str, principal: Principal) -> None:
        """Approve or refuse, once and never what one asked for oneself."""
        deciding = partial(
            decide, approval=approval, good=good, reason=reason, principal=principal, now=self._clock()
        )
        committed = await self._written(deciding)
        await self._delivery.deliver(committed.conversation.id, committed.frames)
        self._flows.wake(committed.conversation.id)

    async def waiting(self, brands: tuple[str, ...] | None, pseudonym: str) -> tuple[Waiting, ...]:
        """What waits for a decision in these brands (None: all)."""
        now = self._clock()
        return await self._database.read(lambda connection: waiting(connection, brands, pseudonym, now))

    async def brand(self, approval: str) -> str | None:
        """The brand that an approval is for."""
        return await self._database.read(lambda connection: brand_of(connection, approval))

    async def sweep(self) -> None:
        """For ever: end what nobody decided in time."""
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                ended = await self._database.write(partial(expire_approvals, now=self._clock()))
                for conversation, frames in ended.items():
                    await self._delivery.deliver(conversation, frames)
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("approvals could not be ended and will be tried again")

    async def _written(self, work: Callable[[sa.Connection], Committed]) -> Committed:
        try:
            return await self._database.write(work)
        except Claimed as claimed:
            raise Refused(*_CLAIMED[claimed.reason]) from claimed
