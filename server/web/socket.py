"""The socket: reads frames, serves each against the copilot, writes what the hub has for it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import sqlalchemy as sa
from litestar.connection import WebSocket
from litestar.exceptions import WebSocketDisconnect

from server.conversation.conversation import Author, ConversationEvent, ConversationKey
from server.errors import CopilotError
from server.feedback.outcome import LifeEvent
from server.live.actions import Actions
from server.live.copilot import Copilot, Observed, Refused
from server.live.questions import Questions
from server.storage.accounts import Holder, Role, holder, redeem
from server.storage.database import Database
from server.storage.outcomes import Stored
from server.storage.reading import by_id, frames_after, standing
from server.storage.rows import Committed, Principal
from server.web.hub import FOR_CUSTOMERS, Hub, Subscriber, encoded
from server.web.protocol import (
    CLOSE_FORBIDDEN,
    CLOSE_PROTOCOL,
    CLOSE_RESTARTING,
    CLOSE_TOO_SLOW,
    CLOSE_UNAUTHENTICATED,
    HEARTBEAT_SECONDS,
    HELLO_SECONDS,
    PROTOCOL,
    AccountView,
    Ack,
    Answer,
    Ask,
    ClientFrames,
    Confirm,
    Correct,
    ErrorFrame,
    Hello,
    Observe,
    ObservedMessage,
    OutcomeReport,
    Ping,
    Pong,
    ServerFrame,
    Unwatch,
    Veto,
    Watch,
    Welcome,
)
from server.web.session import Close, Session
from server.web.views import account_view, snapshot_of

CLOSE_SECONDS = 5
SILENCE_SECONDS = 3 * HEARTBEAT_SECONDS
MOST_WATCHED = 1000
log = logging.getLogger(__name__)


class _End(Exception):
    """The socket is to be closed with a code and a reason."""

    def __init__(self, code: int, reason: str) -> None:
        self.code = code
        self.reason = reason
        super().__init__(reason)


class SocketServer:
    """Serves sockets; one instance for the application."""

    def __init__(
        self,
        database: Database,
        hub: Hub,
        copilot: Copilot,
        actions: Actions,
        questions: Questions,
        clock: Callable[[], datetime],
        version: str,
        origin_allowed: Callable[[str | None, str | None], bool],
        brand_known: Callable[[str], bool],
    ) -> None:
        self.database = database
        self.hub = hub
        self.copilot = copilot
        self.actions = actions
        self.questions = questions
        self.clock = clock
        self.version = version
        self.origin_allowed = origin_allowed
        self.brand_known = brand_known
        self._open: set[_Client] = set()

    async def serve(self, socket: WebSocket) -> None:  # type: ignore[type-arg]
        """Serve one socket until it ends."""
        await socket.accept()
        if not self.origin_allowed(socket.headers.get("origin"), socket.headers.get("host")):
            await _close(socket, CLOSE_FORBIDDEN, "this origin may not connect")
            return
        client = _Client(self, socket)
        self._open.add(client)
        try:
            await client.run()
        finally:
            self._open.discard(client)

    def shut(self) -> None:
        """Ask all sockets to come back later: the server is stopping."""
        for client in self._open:
            client.stopping.set()


async def _close(socket: WebSocket, code: int, reason: str) -> None:  # type: ignore[type-arg]
    with contextlib.suppress(RuntimeError, WebSocketDisconnect, OSError):
        async with asyncio.timeout(CLOSE_SECONDS):
            await socket.close(code=code, reason=reason[:100])


class _Client:
    """One socket from hello to close."""

    def __init__(self, server: SocketServer, socket: WebSocket) -> None:  # type: ignore[type-arg]
        self._server = server
        self._socket = socket
        self._session = Session(time.monotonic())
        self._subscriber: Subscriber | None = None
        self._keys: dict[ConversationKey, str] = {}
        self.stopping = asyncio.Event()

    async def run(self) -> None:
        try:
            subscriber = self._subscriber = await self._hello()
            self._server.hub.join(subscriber)
            try:
                await self._exchange(subscriber)
            finally:
                self._server.hub.leave(subscriber)
        except _End as end:
            await _close(self._socket, end.code, end.reason)
        except WebSocketDisconnect:
            pass
        finally:
            self._session.closed()

    async def _hello(self) -> Subscriber:
        try:
            async with asyncio.timeout(HELLO_SECONDS):
                step = self._session.receive(await self._receive(), time.monotonic())
        except TimeoutError:
            raise _End(CLOSE_UNAUTHENTICATED, "no hello within 5 seconds") from None
        if isinstance(step, Close):
            raise _End(step.code, step.reason)
        if not isinstance(step, Hello):
            raise _End(CLOSE_PROTOCOL, "the first frame must be hello")
        now = self._server.clock()
        ticket = step.ticket
        holder = await self._server.database.write(lambda connection: redeem(connection, ticket, now))
        if holder is None:
            raise _End(CLOSE_UNAUTHENTICATED, "the ticket is unknown, used or expired")
        self._session.opened(for_customer=holder.account is None)
        subscriber = Subscriber(holder, step.queue)
        view = account_view(holder.account) if holder.account else AccountView("", "customer", (), ())
        subscriber.send(Welcome(PROTOCOL, view, HEARTBEAT_SECONDS, self._server.version))
        return subscriber

    async def _receive(self) -> bytes | str:
        event = await self._socket.receive()
        if event["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(detail="the peer went away", code=int(event.get("code") or 1005))
        return event.get("text") or event.get("bytes") or b""  # type: ignore[return-value]

    async def _exchange(self, subscriber: Subscriber) -> None:
        """Reader, writer and watchman live and die together; whoever ends first ends the others."""
        jobs = [
            asyncio.create_task(job, name=name)
            for name, job in (
                ("socket-read", self._read(subscriber)),
                ("socket-write", self._write(subscriber)),
                ("socket-watch", self._guard(subscriber)),
            )
        ]
        try:
            done, _ = await asyncio.wait(jobs, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for job in jobs:
                job.cancel()
            await asyncio.gather(*jobs, return_exceptions=True)
        for job in done:
            job.result()

    async def _read(self, subscriber: Subscriber) -> None:
        while True:
            try:
                async with asyncio.timeout(SILENCE_SECONDS):
                    data = await self._receive()
            except TimeoutError:
                raise _End(CLOSE_PROTOCOL, "no ping for a minute") from None
            step = self._session.receive(data, time.monotonic())
            if isinstance(step, Close):
                raise _End(step.code, step.reason)
            if isinstance(step, ErrorFrame):
                subscriber.send(step)
                continue
            answer = await self._answer(subscriber, step)
            if answer is not None:
                subscriber.send(answer)

    async def _write(self, subscriber: Subscriber) -> None:
        while True:
            for frame in await subscriber.outbox.take():
                try:
                    await self._socket.send_data(frame.decode(), mode="text")
                except (RuntimeError, OSError) as error:
                    raise WebSocketDisconnect(detail="the peer went away", code=1006) from error
                subscriber.outbox.sent(frame)

    async def _guard(self, subscriber: Subscriber) -> None:
        """End the socket when its sign-in ends, the server stops, or the peer does not read."""
        token, kind = subscriber.holder.token, "account" if subscriber.holder.account else "chat"
        stopping = asyncio.create_task(self.stopping.wait())
        revoked = asyncio.create_task(subscriber.revoked.wait())
        overflowed = asyncio.create_task(subscriber.outbox.overflowed.wait())
        try:
            while True:
                done, _ = await asyncio.wait(
                    (stopping, revoked, overflowed),
                    timeout=HEARTBEAT_SECONDS,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                if stopping in done:
                    raise _End(CLOSE_RESTARTING, "the server is restarting")
                if overflowed in done:
                    raise _End(CLOSE_TOO_SLOW, "frames were not read fast enough; resume by sequence")
                now = self._server.clock()
                if (
                    revoked in done
                    or await self._server.database.read(partial(holder, token_hash=token, kind=kind, now=now))
                    is None
                ):
                    raise _End(CLOSE_UNAUTHENTICATED, "the sign-in is over")
        finally:
            stopping.cancel()
            revoked.cancel()
            overflowed.cancel()

    async def _answer(self, subscriber: Subscriber, frame: ClientFrames) -> ServerFrame | None:
        """Serve one frame; every failure becomes an error frame and the socket stays."""
        event_id: str | None = getattr(frame, "event_id", None)
        try:
            return await self._serve(subscriber, frame)
        except Refused as refused:
            return ErrorFrame(refused.code, refused.what, refused.remedy, event_id)  # type: ignore[arg-type]
        except CopilotError as error:
            return ErrorFrame("unavailable", error.what, error.remedy, event_id)
        except sa.exc.DataError:
            return ErrorFrame("malformed", "the frame holds a value that cannot be stored", "", event_id)
        except (sa.exc.SQLAlchemyError, OSError):
            log.exception("a %s frame could not be served", type(frame).__name__)
            remedy = "it is sent again automatically"
            return ErrorFrame("unavailable", "the database did not answer", remedy, event_id)
        except Exception:
            # Whatever one frame breaks must not end the socket: the client would send it again for ever.
            log.exception("a %s frame broke its handler", type(frame).__name__)
            return ErrorFrame(
                "unsupported", "this frame could not be processed", "tell who runs it", event_id
            )

    async def _serve(self, subscriber: Subscriber, frame: ClientFrames) -> ServerFrame | None:
        match frame:
            case Ping():
                return Pong(self._server.clock())
            case Watch():
                await self._watch(subscriber, frame)
                return None
            case Unwatch():
                conversation = self._keys.pop(frame.key, None)
                if conversation is not None:
                    self._server.hub.unwatch(subscriber, conversation)
                return None
            case Observe():
                return await self._observe(subscriber.holder, frame)
        return await self._serve_agent(subscriber, frame)

    async def _serve_agent(self, subscriber: Subscriber, frame: ClientFrames) -> ServerFrame:
        account = subscriber.holder.account
        if account is None:
            raise Refused("forbidden", "customers cannot do this")
        principal = Principal(account.id, account.pseudonym)
        match frame:
            case OutcomeReport():
                return await self._outcome(subscriber.holder, principal, frame)
            case Veto():
                stored = await self._suggestion(subscriber.holder, frame.suggestion)
                return _ack(
                    frame.event_id, await self._server.copilot.veto(stored, principal, frame.event_id)
                )
            case Correct():
                self._may_see(subscriber.holder, frame.key)
                return _ack(
                    frame.event_id,
                    await self._server.copilot.correct(
                        frame.key, frame.correction, principal, frame.event_id
                    ),
                )
            case Ask():
                self._may_see(subscriber.holder, frame.key)
                citations, detail = await self._server.questions.answer(frame.key, frame.question)
                return Answer(frame.event_id, frame.question, citations, detail)
            case Confirm():
                stored = await self._suggestion(subscriber.holder, frame.suggestion)
                if account.role not in (Role.AGENT, Role.LEAD, Role.ADMINISTRATOR):
                    raise Refused("forbidden", "this account confirms no actions")
                done = await self._server.actions.confirm(
                    stored, frame.action_index, principal, frame.event_id
                )
                return _ack(frame.event_id, done)
            case _:
                raise Refused("protocol", "this frame is not expected here")

    # -- one frame each --

    async def _watch(self, subscriber: Subscriber, frame: Watch) -> None:
        server, hub = self._server, self._server.hub
        if subscriber.holder.account is not None:
            self._may_see(subscriber.holder, frame.key)
        if len(self._keys) >= MOST_WATCHED:
            raise Refused("rate_limited", f"one socket watches at most {MOST_WATCHED} conversations")
        found = await server.database.read(lambda connection: standing(connection, frame.key))
        if found is None:
            raise Refused(
                "not_found", "there is no such conversation", "report its first message, then watch"
            )
        conversation = found.listed.conversation.id
        if subscriber.holder.account is None and subscriber.holder.conversation != conversation:
            raise Refused("forbidden", "this conversation is not yours")
        self._keys[frame.key] = conversation
        hub.unwatch(subscriber, conversation)
        hub.hold(subscriber, conversation)
        for_customer = subscriber.holder.account is None
        after = frame.after
        if after is None or after > found.listed.conversation.sequence:
            # Read again now that frames are held, so that none falls between snapshot and stream.
            found = await server.database.read(lambda connection: standing(connection, frame.key)) or found
            subscriber.send(snapshot_of(found, for_customer))
            hub.release(subscriber, conversation, found.listed.conversation.sequence)
            return
        while True:
            frames = await server.database.read(
                partial(frames_after, conversation=conversation, sequence=after)
            )
            for missed in frames:
                if not for_customer or missed.type in FOR_CUSTOMERS:
                    subscriber.outbox.push(encoded(missed))
            if not frames:
                break
            after = frames[-1].sequence
        hub.release(subscriber, conversation, after)

    async def _observe(self, holder: Holder, frame: Observe) -> Ack:
        if (frame.message is None) == (frame.event is None):
            raise Refused("malformed", "observe carries either a message or an event")
        principal = await self._observer(holder, frame)
        copilot = self._server.copilot
        if frame.event is not None:
            event = ConversationEvent(frame.event.kind, _utc(frame.event.at), dict(frame.event.detail))
            committed = await copilot.observe_event(frame.key, event, principal, frame.event_id)
        else:
            assert frame.message is not None
            committed = await copilot.observe(frame.key, _observed(frame.message), principal, frame.event_id)
        return _ack(frame.event_id, committed)

    async def _observer(self, holder: Holder, frame: Observe) -> Principal:
        if holder.account is not None:
            if holder.account.role not in (Role.AGENT, Role.LEAD, Role.ADMINISTRATOR):
                raise Refused("forbidden", "this account reports no conversations")
            if not holder.account.may_see(frame.key.brand):
                raise Refused("forbidden", f"brand {frame.key.brand!r} is not among yours")
            if not self._server.brand_known(frame.key.brand):
                raise Refused("not_found", f"there is no brand {frame.key.brand!r}", "see knowledge/brands")
            return Principal(holder.account.id, holder.account.pseudonym)
        own = holder.conversation or ""
        listed = await self._server.database.read(lambda connection: by_id(connection, own))
        if listed is None or listed.conversation.key != frame.key:
            raise Refused("forbidden", "this conversation is not yours")
        if frame.message is None or frame.message.author is not Author.CUSTOMER:
            raise Refused("forbidden", "customers report their own messages only")
        return Principal(holder.token[:32], "customer")

    async def _outcome(self, holder: Holder, principal: Principal, frame: OutcomeReport) -> Ack:
        copilot = self._server.copilot
        stored = await self._suggestion(holder, frame.suggestion)
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

    async def _suggestion(self, holder: Holder, suggestion: str) -> Stored:
        key, stored = await self._server.copilot.suggestion(suggestion)
        self._may_see(holder, key)
        return stored

    @staticmethod
    def _may_see(holder: Holder, key: ConversationKey) -> None:
        if holder.account is None or not holder.account.may_see(key.brand):
            raise Refused("forbidden", "this conversation is not yours to read")


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
