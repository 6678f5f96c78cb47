"""Has standing suggestions worded by a language model: beside the flow, never in its way."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

import sqlalchemy as sa

from server.conversation.conversation import Frame
from server.drafting.draft import Draft, DraftState
from server.drafting.endpoint import LanguageModel, Unavailable
from server.drafting.guard import Fault, offered, tidy
from server.drafting.prompt import prompt
from server.drafting.reading import Guard
from server.storage.database import Database
from server.storage.drafts import Written, publish_draft
from server.suggestion.computation import Computation
from server.suggestion.suggestion import MOST_REPLIES, Suggestion

AT_ONCE = 2
log = logging.getLogger(__name__)


class Delivery(Protocol):
    """Brings committed frames to whoever watches."""

    async def deliver(self, conversation: str, frames: Iterable[Frame]) -> None:
        """Deliver frames in order; never raises."""


class Drafting:
    """At most one draft for each suggestion, `a_minute` in all; a suggestion loses nothing when none comes."""

    def __init__(
        self,
        database: Database,
        delivery: Delivery,
        model: LanguageModel,
        guard: Guard,
        clock: Callable[[], datetime],
        *,
        seconds: float,
        a_minute: int,
    ) -> None:
        self._database = database
        self._delivery = delivery
        self._model = model
        self._guard = guard
        self._clock = clock
        self._seconds = seconds
        self._a_minute = a_minute
        self._started: deque[float] = deque()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._running: dict[str, asyncio.Task[None]] = {}

    def follow(self, computation: Computation) -> None:
        """A computation was published; the draft for what stood before in its conversation is given up."""
        running = self._running.pop(computation.conversation, None)
        if running is not None:
            running.cancel()
        suggestion = computation.result
        if not isinstance(suggestion, Suggestion) or not 0 < len(suggestion.replies) < MOST_REPLIES:
            return
        if suggestion.level == 0 or not self._within_quota():
            return
        task = asyncio.create_task(self._run(computation.conversation, suggestion))
        self._running[computation.conversation] = task
        task.add_done_callback(partial(self._done, computation.conversation))

    async def close(self) -> None:
        """Cancel what runs; a suggestion keeps its replies."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _within_quota(self) -> bool:
        now = time.monotonic()
        while self._started and self._started[0] < now - 60:
            self._started.popleft()
        if len(self._started) >= self._a_minute:
            return False
        self._started.append(now)
        return True

    def _done(self, conversation: str, task: asyncio.Task[None]) -> None:
        if self._running.get(conversation) is task:
            del self._running[conversation]
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("a draft was given up", exc_info=error)

    async def _run(self, conversation: str, suggestion: Suggestion) -> None:
        async with self._slots:
            started = time.perf_counter()
            until = self._clock() + timedelta(seconds=2 * self._seconds)
            begun = Draft(suggestion.id, DraftState.WORDING, until)
            if not await self._commit(conversation, begun):
                return
            template = suggestion.replies[0]
            decided = [rule.says for rule in suggestion.decision.rules]
            text = ""
            try:
                text = tidy(await self._model.answer(prompt(template, decided), self._seconds))
                known = any(text == reply.text for reply in suggestion.replies)
                faults = (Fault.SAME,) if known else await self._guard.faults(text, template)
            except Unavailable as error:
                log.warning("no draft: %s", error)
                faults = (Fault.UNAVAILABLE,)
            draft = (
                Draft(suggestion.id, DraftState.DROPPED, faults=faults)
                if faults
                else Draft(suggestion.id, DraftState.READY, reply=offered(text, template))
            )
            ms = (time.perf_counter() - started) * 1000
            await self._commit(conversation, draft, Written(draft, self._model.name, text, ms))

    async def _commit(self, conversation: str, draft: Draft, written: Written | None = None) -> bool:
        now = self._clock()
        try:
            frames = await self._database.write(
                lambda connection: publish_draft(connection, conversation, draft, now, written)
            )
        except (sa.exc.SQLAlchemyError, OSError):
            log.exception("a draft could not be stored")
            return False
        if frames is None:
            return False
        await self._delivery.deliver(conversation, frames)
        return True
