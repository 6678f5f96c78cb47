"""What clients can do to a conversation: each call commits once and delivers what it committed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from typing import Protocol

import msgspec
import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from server.autonomy.level import Level
from server.autonomy.sending import OWN_DESKS
from server.conversation.cleaning import clean_text, is_blank
from server.conversation.conversation import (
    Attachment,
    Author,
    ConversationEvent,
    ConversationKey,
    Correction,
    Frame,
    Message,
)
from server.conversation.redaction import Redacted, redact
from server.feedback.judge import Sent, judge_sent, judge_typed_over
from server.feedback.outcome import DismissReason, LifeEvent, Outcome, OutcomeKind
from server.ledger.ids import new_id
from server.live.correcting import Corrections
from server.live.flows import Flows
from server.live.provenance import taken_over
from server.live.refusal import Refused
from server.storage.database import Database
from server.storage.handing import hand_over
from server.storage.observing import StandingChanged, correct, observe_event, observe_message
from server.storage.outcomes import Claimed, Stored, dismiss, lapsed, load, mark, veto
from server.storage.reading import Worded, by_id, find, worded
from server.storage.rows import Committed, Principal
from server.understanding.spoken import spoken

MEANING_SECONDS = 1.0
TRIES = 5
log = logging.getLogger(__name__)


class Delivery(Protocol):
    """Brings committed frames to whoever watches."""

    async def deliver(self, conversation: str, frames: Iterable[Frame]) -> None:
        """Deliver frames in order; never raises."""


class Encode(Protocol):
    """Sentence vectors off the event loop."""

    async def queries(self, texts: list[str]) -> NDArray[np.float32]:
        """(n, d) L2-normalised rows."""


class Observed(msgspec.Struct, frozen=True):
    """A message as a desk reports it, before cleaning and redaction."""

    external_id: str
    author: Author
    text: str
    at: datetime
    channel: str = "chat"
    attachments: tuple[Attachment, ...] = ()


_CLAIMED = {
    "already_sent": (
        "this suggestion was sent already",
        "reload the conversation and look at the last message",
    ),
    "vetoed": ("a colleague stopped this suggestion", "write the answer by hand"),
    "corrected": (
        "what this suggestion rested on was corrected, so it may not be sent any more",
        "take the newest suggestion or write the answer by hand",
    ),
    "already_run": ("its action has begun to run and cannot be stopped any more", "look at what came of it"),
    "switched_off": ("suggestions of this kind are switched off", "write the answer by hand"),
}


class Copilot:
    """The use cases; holds no state of its own."""

    def __init__(
        self,
        database: Database,
        delivery: Delivery,
        flows: Flows,
        encode: Encode,
        corrections: Corrections,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._delivery = delivery
        self._flows = flows
        self._encode = encode
        self._corrections = corrections
        self._clock = clock

    async def observe(
        self,
        key: ConversationKey,
        observed: Observed,
        principal: Principal,
        event_id: str,
        sent: tuple[str, int] | None = None,
    ) -> Committed:
        """Commit a message; `sent` names the suggestion and reply that an agent's message was made from."""
        now = self._clock()
        # Off the event loop: looking for secrets takes milliseconds, for hostile texts much longer.
        cleaned = await asyncio.to_thread(_storable, observed.text)
        if is_blank(cleaned.text) and not observed.attachments:
            raise Refused("malformed", "the message has no text that can be shown", "send some text")
        message = Message(
            id=new_id(),
            external_id=observed.external_id,
            author=observed.author,
            text=cleaned.text,
            at=observed.at,
            received_at=now,
            channel=observed.channel,
            attachments=observed.attachments,
            redacted=cleaned.found,
        )
        if message.author is Author.CUSTOMER:
            # The flow will ask for this vector in a moment; until then the transaction has the time.
            ahead = asyncio.ensure_future(self._encode.queries([spoken(message.text)]))
            ahead.add_done_callback(_forget)
        for _ in range(TRIES):
            judged, outcomes = await self._judge(key, message, sent)
            send = sent[0] if sent is not None and key.desk in OWN_DESKS else None
            try:
                committed = await self._database.write(
                    partial(
                        observe_message,
                        key=key,
                        message=message,
                        principal=principal,
                        event_id=event_id,
                        now=now,
                        outcomes=outcomes,
                        judged=judged,
                        send=send,
                    )
                )
            except StandingChanged:
                continue
            except Claimed as claimed:
                raise Refused("conflict", *_CLAIMED[claimed.reason]) from claimed
            await self._delivery.deliver(committed.conversation.id, committed.frames)
            after = committed.conversation
            if committed.message is not None and after.answered_revision < after.revision:
                self._flows.wake(committed.conversation.id)
            return committed
        raise Refused("unavailable", "the conversation changes too fast", "send it again")

    async def _judge(
        self, key: ConversationKey, message: Message, sent: tuple[str, int] | None
    ) -> tuple[str | None, tuple[Outcome, ...]]:
        if message.author is Author.CUSTOMER:
            return None, ()

        def look(connection: sa.Connection) -> tuple[str | None, Stored | None, Stored | None, Worded | None]:
            found = find(connection, key)
            judged = found.standing if found else None
            # What expired before an agent answered by hand was seen all the same, and would otherwise leave no trace.
            last = judged or (lapsed(connection, found.conversation.id) if found else None)
            standing = load(connection, last) if last else None
            source = load(connection, sent[0]) if sent is not None else None
            if source is not None and (found is None or source.conversation != found.conversation.id):
                source = None
            offered = worded(connection, source.body.id) if source is not None else None
            return judged, standing, source, offered

        judged, standing, source, found = await self._database.read(look)
        if sent is not None and source is None:
            raise Refused("not_found", "this suggestion does not belong to the conversation")
        # What another desk reports has been sent already.
        if source is not None and found is not None and key.desk in OWN_DESKS:
            offered = msgspec.structs.replace(found, suggestion=source.body)
            if what := await asyncio.to_thread(taken_over, offered, message.text):
                raise Refused(
                    "conflict",
                    f"{', '.join(dict.fromkeys(what))}: nothing says so any more, so this reply may not be sent",
                    "take the newest suggestion or write the answer by hand",
                )
        words = Sent(message.text, message.at)
        outcomes: list[Outcome] = []
        if source is not None and sent is not None:
            words = msgspec.structs.replace(words, reply_index=sent[1])
            outcomes.append(await asyncio.to_thread(judge_sent, source.body, words))
        if standing is not None and (source is None or source.body.id != standing.body.id):
            # At level 0 nothing is shown, and compared all the same: that is announced.
            if (standing.displayed or standing.body.level == Level.WATCH) and source is None:
                meaning = await self._meaning(standing.body.replies[0].text, message.text)
                outcomes.append(await asyncio.to_thread(judge_typed_over, standing.body, words, meaning))
            elif judged is not None:
                outcomes.append(
                    Outcome(
                        standing.body.id, OutcomeKind.SUPERSEDED, message.received_at, reason="agent_reply"
                    )
                )
        return judged, tuple(outcomes)

    async def _meaning(self, suggested: str, typed: str) -> float | None:
        try:
            async with asyncio.timeout(MEANING_SECONDS):
                vectors = await self._encode.queries([suggested, typed])
        except (TimeoutError, RuntimeError):
            log.warning("a hand-typed reply could not be compared in time")
            return None
        return round(float(vectors[0] @ vectors[1]), 4)

    async def observe_event(
        self, key: ConversationKey, event: ConversationEvent, principal: Principal, event_id: str
    ) -> Committed:
        """Commit a conversation event."""
        now = self._clock()
        committed = await self._database.write(
            lambda connection: observe_event(connection, key, event, principal, event_id, now)
        )
        await self._delivery.deliver(committed.conversation.id, committed.frames)
        return committed

    async def hand_over(self, stored: Stored, principal: Principal, event_id: str) -> Committed:
        """Give a conversation to the team that a suggestion names."""
        now = self._clock()
        try:
            committed = await self._database.write(
                lambda connection: hand_over(connection, stored, principal, event_id, now)
            )
        except Claimed as claimed:
            raise Refused("conflict", "this suggestion names no team", "choose a level instead") from claimed
        await self._delivery.deliver(committed.conversation.id, committed.frames)
        return committed

    async def correct(
        self, key: ConversationKey, correction: Correction, principal: Principal, event_id: str
    ) -> Committed:
        """Commit a correction and compute anew; Refused for one that the brand's records or rules do not know."""
        found = await self._database.read(lambda connection: find(connection, key))
        if found is None:
            raise Refused("not_found", "there is no such conversation")
        now = self._clock()
        checked = await self._corrections.check(found.conversation, correction, now)
        committed = await self._database.write(
            lambda connection: correct(
                connection, key, checked.correction, principal, event_id, now, checked.customer_name
            )
        )
        if committed is None:
            raise Refused("not_found", "there is no such conversation")
        await self._delivery.deliver(committed.conversation.id, committed.frames)
        self._flows.wake(committed.conversation.id)
        return committed

    async def suggestion(self, suggestion: str) -> tuple[ConversationKey, Stored]:
        """A suggestion and the key of its conversation, for the permission check; Refused when unknown."""

        def look(connection: sa.Connection) -> tuple[ConversationKey, Stored] | None:
            stored = load(connection, suggestion)
            if stored is None:
                return None
            return key_of(connection, stored.conversation), stored

        found = await self._database.read(look)
        if found is None:
            raise Refused("not_found", "there is no such suggestion")
        return found

    async def mark(self, stored: Stored, event: LifeEvent, at: datetime, principal: Principal) -> None:
        """Note that a suggestion was displayed or inserted."""
        now = self._clock()
        await self._database.write(
            lambda connection: mark(connection, stored.body.id, event, at, principal.pseudonym, now)
        )

    async def dismiss(
        self, stored: Stored, reason: DismissReason, at: datetime, principal: Principal, event_id: str
    ) -> Committed:
        """Commit a dismissal."""
        now = self._clock()
        committed = await self._database.write(
            lambda connection: dismiss(connection, stored, reason, at, principal, event_id, now)
        )
        await self._delivery.deliver(committed.conversation.id, committed.frames)
        return committed

    async def veto(self, stored: Stored, principal: Principal, event_id: str) -> Committed:
        """Stop a suggestion from being sent, by anyone; Refused when it was sent before."""
        now = self._clock()
        try:
            committed = await self._database.write(
                lambda connection: veto(connection, stored, principal, event_id, now)
            )
        except Claimed as claimed:
            raise Refused(
                "conflict", "this suggestion was sent already and cannot be stopped", "write to the customer"
            ) from claimed
        await self._delivery.deliver(committed.conversation.id, committed.frames)
        return committed


def _forget(ahead: asyncio.Future[NDArray[np.float32]]) -> None:
    """What went wrong ahead of time goes wrong again in the flow, which reports it."""
    if not ahead.cancelled():
        ahead.exception()


def _storable(text: str) -> Redacted:
    return redact(clean_text(text))


def key_of(connection: sa.Connection, conversation: str) -> ConversationKey:
    """The key of a conversation known to exist."""
    found = by_id(connection, conversation)
    if found is None:
        raise Refused("not_found", "there is no such conversation")
    return found.conversation.key
