"""Serves the frames of one socket against the copilot; every failure becomes an error frame."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from functools import partial

import sqlalchemy as sa

from server.conversation.conversation import (
    TO_PERSON,
    Author,
    ConversationEvent,
    ConversationKey,
    EventKind,
)
from server.errors import CopilotError
from server.feedback.outcome import LifeEvent
from server.live.copilot import Observed
from server.live.drafting import Wish
from server.live.refusal import Refused
from server.live.sending import Line
from server.storage.accounts import Role
from server.storage.outcomes import Stored
from server.storage.reading import by_id, frames_after, rateable, standing
from server.storage.rows import Committed, Principal
from server.storage.seeing import mark_seen, seen_of
from server.web.client_frames import (
    Ask,
    AskApproval,
    ClientFrames,
    Confirm,
    Correct,
    Front,
    Look,
    Observe,
    ObservedEvent,
    ObservedMessage,
    OutcomeReport,
    Ping,
    Reword,
    TransferToTeam,
    Typing,
    Unwatch,
    Veto,
    Watch,
)
from server.web.hub import FOR_CUSTOMERS, Subscriber, encoded
from server.web.protocol import ServerFrame
from server.web.server_frames import Ack, Answer, ErrorFrame, Pong, SeenFrame
from server.web.services import Services
from server.web.views import snapshot_of

_ACTS = {
    Confirm: "confirms no actions",
    TransferToTeam: "hands no conversations over",
    AskApproval: "asks for no approvals",
    Reword: "words no replies",
}
"""What only those who work in conversations do, and what others are told about it."""

MOST_WATCHED = 1000
MOST_STARS = 5
log = logging.getLogger(__name__)


class Serving:
    """What one socket may do, and the conversations that it watches."""

    def __init__(self, services: Services, subscriber: Subscriber) -> None:
        self._services = services
        self._subscriber = subscriber
        self._holder = subscriber.holder
        self._keys: dict[ConversationKey, str] = {}
        self._line: Line | None = None
        self._held: set[str] = set()

    async def answer(self, frame: ClientFrames) -> ServerFrame | None:
        """Serve one frame; every failure becomes an error frame and the socket stays."""
        event_id: str | None = getattr(frame, "event_id", None)
        key: ConversationKey | None = None if event_id else getattr(frame, "key", None)
        try:
            return await self._serve(frame)
        except Refused as refused:
            return ErrorFrame(refused.code, refused.what, refused.remedy, event_id, key)  # type: ignore[arg-type]
        except CopilotError as error:
            return ErrorFrame("unavailable", error.what, error.remedy, event_id, key)
        except sa.exc.DataError:
            return ErrorFrame("malformed", "the frame holds a value that cannot be stored", "", event_id, key)
        except (sa.exc.SQLAlchemyError, OSError):
            log.exception("a %s frame could not be served", type(frame).__name__)
            remedy = "it is sent again automatically"
            return ErrorFrame("unavailable", "the database did not answer", remedy, event_id, key)
        except Exception:
            # Whatever one frame breaks must not end the socket: the client would send it again for ever.
            log.exception("a %s frame broke its handler", type(frame).__name__)
            return ErrorFrame(
                "unsupported", "this frame could not be processed", "tell who runs it", event_id, key
            )

    async def _serve(self, frame: ClientFrames) -> ServerFrame | None:
        match frame:
            case Ping():
                return Pong(self._services.clock())
            case Watch():
                watched = await self._watch(frame)
                seen = await self._services.database.read(partial(seen_of, conversation=watched))
                for side, message in seen.items():
                    self._subscriber.send(SeenFrame(watched, side, message))
                return None
            case Unwatch():
                conversation = self._keys.pop(frame.key, None)
                if conversation is not None:
                    self._services.hub.unwatch(self._subscriber, conversation)
                return None
            case Typing():
                await self._typing(frame)
                return None
            case Look():
                await self._seen(frame)
                return None
            case Observe():
                return await self._observe(frame)
            case Front():
                await self._front(frame)
                return None
        return await self._serve_agent(frame)

    async def _serve_agent(self, frame: ClientFrames) -> ServerFrame:
        account = self._holder.account
        if account is None:
            raise Refused("forbidden", "customers cannot do this")
        principal = Principal(account.id, account.pseudonym)
        match frame:
            case OutcomeReport():
                return await self._outcome(principal, frame)
            case Veto():
                stored = await self._suggestion(frame.suggestion)
                return _ack(
                    frame.event_id, await self._services.copilot.veto(stored, principal, frame.event_id)
                )
            case Correct():
                self._may_see(frame.key)
                return _ack(
                    frame.event_id,
                    await self._services.copilot.correct(
                        frame.key, frame.correction, principal, frame.event_id
                    ),
                )
            case Ask():
                self._may_see(frame.key)
                found = await self._services.questions.answer(
                    frame.key, frame.question, principal, frame.event_id
                )
                return Answer(
                    frame.event_id,
                    frame.question,
                    found.citations,
                    found.detail,
                    found.facts,
                    found.left_out,
                    found.problem,
                )
            case Confirm() | TransferToTeam() | AskApproval() | Reword():
                if account.role not in (Role.AGENT, Role.LEAD, Role.ADMINISTRATOR):
                    raise Refused("forbidden", f"this account {_ACTS[type(frame)]}")
                return await self._act(principal, frame)
            case _:
                raise Refused("protocol", "this frame is not expected here")

    async def _act(self, principal: Principal, frame: Confirm | TransferToTeam | AskApproval | Reword) -> Ack:
        services = self._services
        stored = await self._suggestion(frame.suggestion)
        if isinstance(frame, Reword):
            if services.drafting is None:
                raise Refused("unsupported", "there is no language model here", "change the reply by hand")
            wish = Wish(frame.event_id, frame.how, frame.reply_index, frame.language or "")
            await services.drafting.reword(stored, wish, principal)
            return Ack(frame.event_id, stored.conversation)
        if isinstance(frame, Confirm):
            act = services.actions.record if frame.elsewhere else services.actions.confirm
            done = await act(stored, frame.action_index, principal, frame.event_id)
        elif isinstance(frame, AskApproval):
            done = await services.approvals.ask(stored, frame.action_index, principal, frame.event_id)
        else:
            done = await services.copilot.hand_over(stored, principal, frame.event_id)
        return _ack(frame.event_id, done)

    def closed(self) -> None:
        """The socket is gone: what it held up is held up by nobody."""
        if self._line is not None:
            self._services.sender.gone(self._line)

    # -- one frame each --

    async def _front(self, frame: Front) -> None:
        account = self._holder.account
        if account is None or account.role not in (Role.AGENT, Role.LEAD, Role.ADMINISTRATOR):
            raise Refused("forbidden", "this account sends nothing")
        if self._line is None:
            self._line = Line(Principal(account.id, account.pseudonym))
        if frame.suggestion is not None and frame.suggestion not in self._held:
            self._services.sender.front(self._line, None, "")
            await self._suggestion(frame.suggestion)
            self._held.add(frame.suggestion)
        self._services.sender.front(self._line, frame.suggestion, frame.why)
        if frame.whose is not None:
            self._services.sender.end_elsewhere(self._line, frame.whose, frame.why)

    async def _watch(self, frame: Watch) -> str:
        services, hub = self._services, self._services.hub
        if self._holder.account is not None:
            self._may_see(frame.key)
        if len(self._keys) >= MOST_WATCHED:
            raise Refused("rate_limited", f"one socket watches at most {MOST_WATCHED} conversations")
        found = await services.database.read(lambda connection: standing(connection, frame.key))
        if found is None:
            raise Refused(
                "not_found", "there is no such conversation", "report its first message, then watch"
            )
        conversation = found.listed.conversation.id
        if self._holder.account is None and self._holder.conversation != conversation:
            raise Refused("forbidden", "this conversation is not yours")
        self._keys[frame.key] = conversation
        hub.unwatch(self._subscriber, conversation)
        hub.hold(self._subscriber, conversation)
        for_customer = self._holder.account is None
        after = frame.after
        if after is None or after > found.listed.conversation.sequence:
            # Read again now that frames are held, so that none falls between snapshot and stream.
            found = await services.database.read(lambda connection: standing(connection, frame.key)) or found
            choices = None if for_customer else services.choices(frame.key.brand)
            self._subscriber.send(snapshot_of(found, choices, services.drafting is not None))
            hub.release(self._subscriber, conversation, found.listed.conversation.sequence)
            return conversation
        while True:
            frames = await services.database.read(
                partial(frames_after, conversation=conversation, sequence=after)
            )
            for missed in frames:
                if not for_customer or missed.type in FOR_CUSTOMERS:
                    self._subscriber.outbox.push(encoded(missed))
            if not frames:
                break
            after = frames[-1].sequence
        hub.release(self._subscriber, conversation, after)
        return conversation

    async def _typing(self, frame: Typing) -> None:
        conversation = self._keys.get(frame.key)
        if conversation is None:
            raise Refused("not_found", "this conversation is not watched here", "watch it first")
        account = self._holder.account
        author = Author.CUSTOMER if account is None else Author.AGENT
        by = "" if account is None else account.pseudonym
        await self._services.hub.typing(conversation, author, by)

    async def _seen(self, frame: Look) -> None:
        conversation = self._keys.get(frame.key)
        if conversation is None:
            raise Refused("not_found", "this conversation is not watched here", "watch it first")
        account = self._holder.account
        side = Author.CUSTOMER if account is None else Author.AGENT
        if await self._services.database.write(
            lambda connection: mark_seen(connection, conversation, side, frame.message)
        ):
            await self._services.hub.seen(conversation, side, frame.message)

    async def _observe(self, frame: Observe) -> Ack:
        if (frame.message is None) == (frame.event is None):
            raise Refused("malformed", "observe carries either a message or an event")
        if frame.event is not None:
            _check_event(frame.event)
        principal = await self._observer(frame)
        copilot = self._services.copilot
        if frame.event is not None:
            event = ConversationEvent(frame.event.kind, _utc(frame.event.at), dict(frame.event.detail))
            committed = await copilot.observe_event(frame.key, event, principal, frame.event_id)
        else:
            assert frame.message is not None
            committed = await copilot.observe(frame.key, _observed(frame.message), principal, frame.event_id)
        return _ack(frame.event_id, committed)

    async def _observer(self, frame: Observe) -> Principal:
        account = self._holder.account
        if account is not None:
            if account.role not in (Role.AGENT, Role.LEAD, Role.ADMINISTRATOR):
                raise Refused("forbidden", "this account reports no conversations")
            if not account.may_see(frame.key.brand):
                raise Refused("forbidden", f"brand {frame.key.brand!r} is not among yours")
            if not self._services.brand_known(frame.key.brand):
                raise Refused("not_found", f"there is no brand {frame.key.brand!r}", "see knowledge/brands")
            return Principal(account.id, account.pseudonym)
        own = self._holder.conversation or ""
        listed = await self._services.database.read(lambda connection: by_id(connection, own))
        if listed is None or listed.conversation.key != frame.key:
            raise Refused("forbidden", "this conversation is not yours")
        if frame.event is not None and _asks_for_a_person(frame.event):
            return Principal(self._holder.token[:32], "customer")
        if frame.event is not None and frame.event.kind is EventKind.RATED:
            if not await self._services.database.read(lambda connection: rateable(connection, own)):
                raise Refused("conflict", "a conversation is rated once, after it was closed")
        elif frame.message is None or frame.message.author is not Author.CUSTOMER:
            raise Refused("forbidden", "customers report their own messages only")
        return Principal(self._holder.token[:32], "customer")

    async def _outcome(self, principal: Principal, frame: OutcomeReport) -> Ack:
        copilot = self._services.copilot
        stored = await self._suggestion(frame.suggestion)
        at = _utc(frame.at)
        match frame.event:
            case LifeEvent.DISPLAYED | LifeEvent.INSERTED:
                await copilot.mark(stored, frame.event, at, principal)
                return Ack(frame.event_id, stored.conversation)
            case LifeEvent.DISMISSED:
                if frame.reason is None:
                    raise Refused("malformed", "a dismissal needs a reason")
                done = await copilot.dismiss(stored, frame.reason, at, principal, frame.event_id)
                return _ack(frame.event_id, done)
            case LifeEvent.SENT:
                if frame.message is None or frame.message.author is not Author.AGENT:
                    raise Refused("malformed", "what was sent must come as the agent's message")
                key, _ = await copilot.suggestion(frame.suggestion)
                sent = (frame.suggestion, frame.reply_index)
                done = await copilot.observe(key, _observed(frame.message), principal, frame.event_id, sent)
                return _ack(frame.event_id, done)

    async def _suggestion(self, suggestion: str) -> Stored:
        key, stored = await self._services.copilot.suggestion(suggestion)
        self._may_see(key)
        return stored

    def _may_see(self, key: ConversationKey) -> None:
        account = self._holder.account
        if account is None or not account.may_see(key.brand):
            raise Refused("forbidden", "this conversation is not yours to read")


def _check_event(event: ObservedEvent) -> None:
    """Refused for a detail that outcome measures could not fold."""
    number = event.detail.get({EventKind.RATED: "rating", EventKind.TRANSFERRED: "tier"}.get(event.kind, ""))
    if event.kind is EventKind.RATED and not (isinstance(number, int) and 1 <= number <= MOST_STARS):
        raise Refused("malformed", f"a rating is a number from 1 to {MOST_STARS}", "send it as detail.rating")
    if event.kind is EventKind.TRANSFERRED and not (
        number is None or (isinstance(number, int) and number >= 1)
    ):
        raise Refused("malformed", "a tier is a number from 1", "send it as detail.tier")


def _asks_for_a_person(event: ObservedEvent) -> bool:
    return event.kind is EventKind.TRANSFERRED and event.detail == {"to": TO_PERSON, "by": "customer"}


def _ack(event_id: str, committed: Committed) -> Ack:
    return Ack(event_id, committed.conversation.id, committed.duplicate)


def _utc(at: datetime) -> datetime:
    """A client's time in UTC; one without an offset is taken as UTC."""
    try:
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except OverflowError as error:
        raise Refused("malformed", "the time is outside of what a calendar holds") from error


def _observed(message: ObservedMessage) -> Observed:
    return Observed(
        message.external_id,
        message.author,
        message.text,
        _utc(message.at),
        message.channel,
        message.attachments,
    )
