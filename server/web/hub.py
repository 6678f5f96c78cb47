"""Who watches what: delivers committed frames in order, and catches up from SQL where one is missing."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from functools import partial

import msgspec
import sqlalchemy as sa

from server.conversation.conversation import Author, Frame
from server.storage.accounts import Holder
from server.storage.bus.base import Bus, Wake
from server.storage.database import Database
from server.storage.reading import MOST_FRAMES, Listed, by_ids, frames_after
from server.web.protocol import ServerFrame
from server.web.server_frames import ConversationFrame, SeenFrame, TypingFrame
from server.web.views import view_of

OUTBOX_BYTES = 8 * 1024 * 1024
QUEUE_SECONDS = 0.2
FOR_CUSTOMERS = frozenset({"message", "event"})
log = logging.getLogger(__name__)
_encode = msgspec.json.encode


async def _nothing() -> None:
    """Nobody waits for it."""


class Outbox:
    """Frames waiting for one socket; a reader too slow for the limit is cut off and resumes from SQL."""

    def __init__(self, limit: int = OUTBOX_BYTES) -> None:
        self._frames: deque[bytes] = deque()
        self._ready = asyncio.Event()
        self._limit = limit
        self._bytes = 0
        self.overflowed = asyncio.Event()

    def push(self, frame: bytes) -> None:
        """Append an encoded frame."""
        if self.overflowed.is_set():
            return
        self._bytes += len(frame)
        if self._bytes > self._limit and self._frames:
            self.overflowed.set()
            self._frames.clear()
            return
        self._frames.append(frame)
        self._ready.set()

    async def take(self) -> list[bytes]:
        """Wait for frames and take all of them."""
        await self._ready.wait()
        self._ready.clear()
        frames = list(self._frames)
        self._frames.clear()
        return frames

    def sent(self, frame: bytes) -> None:
        """A frame that was taken has left; until then it counts as waiting."""
        self._bytes -= len(frame)


class Subscriber:
    """One socket: what it watches, up to which sequence it was served, and what waits for it."""

    def __init__(self, holder: Holder, queue: bool = False) -> None:
        self.holder = holder
        self.queue = queue and holder.account is not None
        self.outbox = Outbox()
        self.served: dict[str, int] = {}
        self.held: dict[str, list[Frame]] = {}

    def send(self, frame: ServerFrame) -> None:
        """Queue an unsequenced frame."""
        self.outbox.push(_encode(frame))


class Wire(msgspec.Struct, frozen=True):
    """A committed frame as it goes over the wire, its body already encoded."""

    type: str
    conversation: str
    sequence: int
    at: object
    body: msgspec.Raw


class Hub:
    """Delivers to the sockets of this worker and wakes the others through the bus."""

    def __init__(self, database: Database, bus: Bus) -> None:
        self._database = database
        self._bus = bus
        self._watchers: dict[str, set[Subscriber]] = {}
        self.subscribers: set[Subscriber] = set()
        self._changed: set[str] = set()
        self._catching_up: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.catch_ups = 0
        self.on_gap: Callable[[], None] = lambda: None
        self.on_levels: Callable[[], Awaitable[None]] = _nothing

    # -- watching --

    def join(self, subscriber: Subscriber) -> None:
        """A socket was opened."""
        self.subscribers.add(subscriber)

    def leave(self, subscriber: Subscriber) -> None:
        """A socket was closed."""
        self.subscribers.discard(subscriber)
        for conversation in list(subscriber.served):
            self.unwatch(subscriber, conversation)

    def hold(self, subscriber: Subscriber, conversation: str) -> None:
        """Begin to collect frames for a socket while its snapshot is being read."""
        self._watchers.setdefault(conversation, set()).add(subscriber)
        subscriber.held[conversation] = []

    def release(self, subscriber: Subscriber, conversation: str, sequence: int) -> None:
        """The socket was served up to `sequence`; what was collected behind it follows."""
        subscriber.served[conversation] = sequence
        self._offer(subscriber, conversation, subscriber.held.pop(conversation, []))

    def unwatch(self, subscriber: Subscriber, conversation: str) -> None:
        """Stop delivering a conversation to a socket."""
        subscriber.served.pop(conversation, None)
        subscriber.held.pop(conversation, None)
        watchers = self._watchers.get(conversation)
        if watchers is not None:
            watchers.discard(subscriber)
            if not watchers:
                del self._watchers[conversation]

    # -- delivering --

    async def deliver(self, conversation: str, frames: Iterable[Frame]) -> None:
        """Frames that this worker committed: to its own sockets, and a wake for the others."""
        frames = tuple(frames)
        if not frames:
            return
        self._spread(conversation, frames)
        self._changed.add(conversation)
        await self._bus.publish(Wake(conversation=conversation, sequence=frames[-1].sequence))

    def _spread(self, conversation: str, frames: tuple[Frame, ...]) -> None:
        watchers = self._watchers.get(conversation)
        if not watchers:
            return
        bodies = {frame.sequence: encoded(frame) for frame in frames}
        for subscriber in watchers:
            if conversation in subscriber.held:
                subscriber.held[conversation].extend(frames)
            else:
                self._offer(subscriber, conversation, frames, bodies)

    def _offer(
        self,
        subscriber: Subscriber,
        conversation: str,
        frames: Iterable[Frame],
        bodies: dict[int, bytes] | None = None,
    ) -> None:
        served = subscriber.served.get(conversation, 0)
        for frame in sorted(frames, key=lambda frame: frame.sequence):
            if frame.sequence <= served:
                continue
            if frame.sequence > served + 1:
                self._catch_up(conversation)
                break
            served = frame.sequence
            if subscriber.holder.account is not None or frame.type in FOR_CUSTOMERS:
                body = bodies[served] if bodies and served in bodies else encoded(frame)
                subscriber.outbox.push(body)
        subscriber.served[conversation] = served

    def _catch_up(self, conversation: str) -> None:
        if conversation in self._catching_up:
            return
        self._catching_up.add(conversation)
        task = asyncio.create_task(self._read_missed(conversation))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _read_missed(self, conversation: str) -> None:
        self.catch_ups += 1
        try:
            while True:
                behind = [
                    subscriber.served[conversation]
                    for subscriber in self._watchers.get(conversation, ())
                    if conversation in subscriber.served
                ]
                if not behind:
                    return
                lowest = min(behind)
                frames = await self._database.read(
                    partial(frames_after, conversation=conversation, sequence=lowest)
                )
                self._catching_up.discard(conversation)
                self._spread(conversation, frames)
                if len(frames) < MOST_FRAMES:
                    return
                self._catching_up.add(conversation)
        except (sa.exc.SQLAlchemyError, OSError):
            log.exception("missed frames of a conversation could not be read")
        finally:
            self._catching_up.discard(conversation)

    # -- other workers and the queue --

    async def listen(self) -> None:
        """Serve wakes of other workers for ever."""
        async for wake in self._bus.listen():
            if wake is None:
                self.on_gap()
                for conversation in list(self._watchers):
                    self._catch_up(conversation)
            elif wake.levels:
                await self.on_levels()
            elif wake.typing:
                self._typing_local(wake.conversation, Author(wake.typing), wake.by)
            elif wake.seen:
                self._seen_local(wake.conversation, Author(wake.seen), wake.message)
            else:
                self._changed.add(wake.conversation)
                if wake.conversation in self._watchers:
                    self._catch_up(wake.conversation)

    async def typing(self, conversation: str, author: Author, by: str) -> None:
        """Tell whoever watches a conversation that somebody is writing in it, on every worker."""
        self._typing_local(conversation, author, by)
        await self._bus.publish(Wake(conversation=conversation, typing=author, by=by))

    def _typing_local(self, conversation: str, author: Author, by: str) -> None:
        for subscriber in self._watchers.get(conversation, ()):
            account = subscriber.holder.account
            if account is None and author is not Author.CUSTOMER:
                subscriber.send(
                    TypingFrame(conversation, author)
                )  # which agent it is, customers are not told
            elif account is not None and (not by or account.pseudonym != by):
                subscriber.send(TypingFrame(conversation, author, by))

    async def seen(self, conversation: str, author: Author, message: str) -> None:
        """Tell whoever watches a conversation how far a side has read, on every worker."""
        self._seen_local(conversation, author, message)
        await self._bus.publish(Wake(conversation=conversation, seen=author, message=message))

    def _seen_local(self, conversation: str, author: Author, message: str) -> None:
        for subscriber in self._watchers.get(conversation, ()):
            subscriber.send(SeenFrame(conversation, author, message))

    async def serve_queues(self) -> None:
        """Tell sockets that asked for the queue which conversations changed, a few times a second."""
        while True:
            await asyncio.sleep(QUEUE_SECONDS)
            changed, self._changed = self._changed, set()
            readers = [subscriber for subscriber in self.subscribers if subscriber.queue]
            if not changed or not readers:
                continue
            try:
                listed = await self._database.read(partial(by_ids, conversations=changed))
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("the queue could not be read")
                continue
            for one in listed:
                self._tell(one, readers)

    @staticmethod
    def _tell(listed: Listed, readers: list[Subscriber]) -> None:
        body = _encode(ConversationFrame(view_of(listed)))
        for subscriber in readers:
            account = subscriber.holder.account
            if account is not None and account.may_see(listed.conversation.key.brand):
                subscriber.outbox.push(body)


def encoded(frame: Frame) -> bytes:
    """A committed frame as sent."""
    return _encode(Wire(frame.type, frame.conversation, frame.sequence, frame.at, frame.body))
