"""Runs the flow for every conversation that waits: once per revision, the stale one cancelled, none forgotten."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

import msgspec
import sqlalchemy as sa

from server.action.action import ActionRun
from server.conversation.conversation import Conversation, Frame, Message
from server.storage.database import Database
from server.storage.judging import Draw
from server.storage.publishing import expire, publish
from server.storage.reading import flow_input, unanswered
from server.storage.tables import REPLY_INDEX
from server.suggestion.computation import Computation
from server.suggestion.refusals import Refusal
from server.suggestion.suggestion import Suggestion, Track

MESSAGES = 20
AT_ONCE = 64
SWEEP_SECONDS = 5.0
log = logging.getLogger(__name__)
Follower = Callable[[Computation, tuple[Message, ...]], None]


class Compute(Protocol):
    """The flow itself."""

    async def compute(
        self,
        conversation: Conversation,
        messages: tuple[Message, ...],
        now: datetime,
        runs: tuple[ActionRun, ...],
        refusals: tuple[Refusal, ...],
    ) -> Computation:
        """A computation for the conversation's revision; failures of its parts are part of the result."""

    def failed(
        self, conversation: Conversation, messages: tuple[Message, ...], now: datetime, error: Exception
    ) -> Computation:
        """What is published when the flow itself broke."""


class Delivery(Protocol):
    """Brings committed frames to whoever watches."""

    async def deliver(self, conversation: str, frames: Iterable[Frame]) -> None:
        """Deliver frames in order; never raises."""


class Watcher(Protocol):
    """Counts what flows do."""

    def published(self, computation: Computation, seconds: float) -> None:
        """A computation was committed and delivered."""

    def stale(self) -> None:
        """A computation came too late: its conversation had moved on."""

    def broken(self) -> None:
        """A flow raised."""


class Flows:
    """The running flows of this worker, at most one for each conversation."""

    def __init__(
        self,
        database: Database,
        delivery: Delivery,
        compute: Compute,
        clock: Callable[[], datetime],
        watcher: Watcher,
        draw: Callable[[Track | None], Draw | None] = lambda _: None,
        followers: Sequence[Follower] = (),
        bound: Callable[[Conversation, Suggestion], Suggestion] = lambda _, suggestion: suggestion,
    ) -> None:
        """`followers` are told of every computation that was published, `bound` limits what a suggestion may do."""
        self._followers = tuple(followers)
        self._bound = bound
        self._database = database
        self._delivery = delivery
        self._compute = compute
        self._clock = clock
        self._watcher = watcher
        self._draw = draw
        self._running: dict[str, asyncio.Task[None]] = {}
        self._slots = asyncio.Semaphore(AT_ONCE)

    def wake(self, conversation: str) -> None:
        """A conversation waits; a flow still running for it is stale and cancelled."""
        running = self._running.get(conversation)
        if running is not None:
            running.cancel()
        task = asyncio.create_task(self._run(conversation, running), name=f"flow-{conversation}")
        self._running[conversation] = task
        task.add_done_callback(lambda done: self._done(conversation, done))

    def _done(self, conversation: str, task: asyncio.Task[None]) -> None:
        if self._running.get(conversation) is task:
            del self._running[conversation]
        if not task.cancelled() and (error := task.exception()) is not None:
            self._watcher.broken()
            log.error("a flow broke and will be tried again", exc_info=error)

    async def _run(self, conversation: str, before: asyncio.Task[None] | None) -> None:
        started = time.perf_counter()
        if before is not None:
            await asyncio.wait([before])
        async with self._slots:
            given = await self._database.read(
                lambda connection: flow_input(connection, conversation, MESSAGES)
            )
            if given is None:
                return
            state, messages, runs, refusals = given
            try:
                computation = await self._compute.compute(state, messages, self._clock(), runs, refusals)
            except Exception as error:
                log.exception("the flow of conversation %s failed", conversation)
                computation = self._compute.failed(state, messages, self._clock(), error)
            if isinstance(computation.result, Suggestion):
                result = self._bound(state, computation.result)
                computation = msgspec.structs.replace(computation, result=result)
            now = self._clock()
            drawn = self._drawn(computation)
            committed = await self._database.write(
                lambda connection: publish(connection, computation, now, drawn)
            )
        if committed is None:
            self._watcher.stale()
            return
        await self._delivery.deliver(conversation, committed.frames)
        for follow in self._followers:
            follow(computation, messages)
        self._watcher.published(computation, time.perf_counter() - started)

    def _drawn(self, computation: Computation) -> dict[int, Draw]:
        """What of a computation is judged blindly: its reply and each action by a throw of their own."""
        result = computation.result
        if not isinstance(result, Suggestion):
            return {}
        tracks = {REPLY_INDEX: result.track}
        tracks |= {index: result.action_track(index) for index in range(len(result.actions))}
        thrown = {index: self._draw(track) for index, track in tracks.items()}
        return {index: draw for index, draw in thrown.items() if draw is not None}

    async def recover(self, patience: timedelta) -> int:
        """Wake conversations that have waited longer than `patience`, left over by a crash; how many."""
        before = self._clock() - patience
        waiting = await self._database.read(lambda connection: unanswered(connection, before))
        idle = [conversation for conversation in waiting if conversation not in self._running]
        for conversation in idle:
            self.wake(conversation)
        return len(idle)

    async def sweep(self) -> None:
        """For ever: recover what other workers left, expire what stood too long."""
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self.recover(timedelta(seconds=2 * SWEEP_SECONDS))
                now = self._clock()
                expired = await self._database.write(partial(expire, now=now))
                for conversation, frames in expired.items():
                    await self._delivery.deliver(conversation, frames)
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("the sweep failed and will be tried again")

    async def close(self) -> None:
        """Cancel what runs; it is computed again after the next start."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
