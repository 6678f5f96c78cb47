"""Has standing suggestions worded by a language model: beside the flow, never in its way."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Coroutine, Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol

import msgspec
import sqlalchemy as sa

from server.conversation.conversation import Frame
from server.drafting.draft import MODEL, Draft, DraftState, How, Written
from server.drafting.endpoint import LanguageModel, Unavailable
from server.drafting.guard import Fault, offered, tidy
from server.drafting.prompt import prompt
from server.drafting.reading import Guard
from server.live.refusal import Refused
from server.reply.compose import same_language
from server.reply.reply import Reply
from server.storage.database import Database
from server.storage.drafts import publish_draft
from server.storage.outcomes import Stored
from server.storage.rows import Principal
from server.suggestion.computation import Computation
from server.suggestion.suggestion import MOST_REPLIES, MOST_VERSIONS, Suggestion

AT_ONCE = 2
SYSTEM = "system"
log = logging.getLogger(__name__)


class Delivery(Protocol):
    """Brings committed frames to whoever watches."""

    async def deliver(self, conversation: str, frames: Iterable[Frame]) -> None:
        """Deliver frames in order; never raises."""


class Translate(Protocol):
    """Says replies in other languages by the same wordings."""

    async def translated(self, suggestion: str, reply: int, language: str) -> Reply | None:
        """One reply of a suggestion, None where that cannot be said."""


class Wish(msgspec.Struct, frozen=True):
    """Another version that an agent asked for: of which reply, and in which language if it is a translation."""

    event_id: str
    how: How
    reply: int
    language: str


class Drafting:
    """A draft of each suggestion and the versions that agents ask for, `a_minute` in all and one at a time each.

    A suggestion loses nothing when none comes.
    """

    def __init__(
        self,
        database: Database,
        delivery: Delivery,
        model: LanguageModel,
        guard: Guard,
        translate: Translate,
        clock: Callable[[], datetime],
        *,
        seconds: float,
        a_minute: int,
    ) -> None:
        self._database = database
        self._delivery = delivery
        self._model = model
        self._guard = guard
        self._translate = translate
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
        self._begin(computation.conversation, self._run(computation.conversation, suggestion))

    def _begin(self, conversation: str, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._running[conversation] = task
        task.add_done_callback(partial(self._done, conversation))

    async def close(self) -> None:
        """Cancel what runs and leave the model; a suggestion keeps its replies."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._model.close()

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

    async def reword(self, stored: Stored, wish: Wish, principal: Principal) -> None:
        """Begin another version of a reply that stands; Refused when that may not or cannot be now."""
        suggestion = stored.body
        if stored.outcome is not None or stored.vetoed or suggestion.level == 0:
            raise Refused("conflict", "this suggestion no longer stands", "take the newest one")
        if wish.reply >= len(suggestion.replies):
            raise Refused("malformed", "the suggestion has no such reply")
        if len(suggestion.replies) >= MOST_VERSIONS:
            remedy = "insert one and change it by hand"
            raise Refused("conflict", "there are as many versions as can be shown", remedy)
        if stored.conversation in self._running:
            raise Refused("conflict", "a reply of this conversation is being worded already", "wait for it")
        if not self._within_quota():
            raise Refused("rate_limited", "the language model has enough to do", "ask again in a minute")
        translated = None
        if wish.how is How.TRANSLATED:
            translated = await self._translation(suggestion, wish)
        work = self._run(stored.conversation, suggestion, wish, translated, principal.pseudonym)
        self._begin(stored.conversation, work)

    async def _translation(self, suggestion: Suggestion, wish: Wish) -> Reply:
        """What our own wordings say in the other language: their facts are tied, a model's translation would not be."""
        # A version that a model worded is translated by the wording that it was made of.
        worded = suggestion.replies[wish.reply].wording == MODEL
        found = await self._translate.translated(suggestion.id, 0 if worded else wish.reply, wish.language)
        if found is None or not same_language(found.language, wish.language):
            what = f"this reply is not worded in {wish.language!r}"
            raise Refused("unsupported", what, "choose another language")
        first = suggestion.replies[wish.reply]
        return msgspec.structs.replace(found, gloss=first.text, gloss_language=first.language)

    async def _run(
        self,
        conversation: str,
        suggestion: Suggestion,
        wish: Wish | None = None,
        translated: Reply | None = None,
        actor: str = SYSTEM,
    ) -> None:
        async with self._slots:
            started = time.perf_counter()
            until = self._clock() + timedelta(seconds=2 * self._seconds)
            begun = Draft(suggestion.id, DraftState.WORDING, until)
            if wish is not None:
                begun = msgspec.structs.replace(begun, how=wish.how, id=wish.event_id)
            if not await self._commit(conversation, begun):
                return
            if translated is not None:
                text, reply = translated.text, translated
                faults = await self._guard.faults_of_template(translated)
            else:
                text, reply, faults = await self._worded(suggestion, wish)
            if not faults and any(text == known.text for known in suggestion.replies):
                faults = (Fault.SAME,)
            draft = (
                msgspec.structs.replace(begun, state=DraftState.DROPPED, until=None, faults=faults)
                if faults
                else msgspec.structs.replace(begun, state=DraftState.READY, until=None, reply=reply)
            )
            ms = (time.perf_counter() - started) * 1000
            model = self._model.name if translated is None else ""
            await self._commit(conversation, draft, Written(draft, model, text, ms), actor)

    async def _worded(
        self, suggestion: Suggestion, wish: Wish | None
    ) -> tuple[str, Reply, tuple[Fault, ...]]:
        """What the model makes of a reply, and what is wrong with that."""
        template = suggestion.replies[wish.reply if wish is not None else 0]
        how = wish.how if wish is not None else None
        decided = [rule.says for rule in suggestion.decision.rules]
        try:
            answer = await self._model.answer(prompt(template, decided, how), self._seconds)
        except Unavailable as error:
            log.warning("no draft: %s", error)
            return "", template, (Fault.UNAVAILABLE,)
        text = tidy(answer)
        faults = await self._guard.faults(text, template)
        if how is How.SHORTER and len(text) >= len(template.text):
            faults = (Fault.NOT_SHORTER, *faults)
        return text, offered(text, template), faults

    async def _commit(
        self, conversation: str, draft: Draft, written: Written | None = None, actor: str = SYSTEM
    ) -> bool:
        now = self._clock()
        try:
            frames = await self._database.write(
                lambda connection: publish_draft(connection, conversation, draft, now, written, actor)
            )
        except (sa.exc.SQLAlchemyError, OSError):
            log.exception("a draft could not be stored")
            return False
        if frames is None:
            return False
        await self._delivery.deliver(conversation, frames)
        return True
