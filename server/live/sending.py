"""What goes by itself: hears what panels in front say, sends, has actions run, turns back what nobody holds up."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol
from uuid import uuid4

import sqlalchemy as sa

from server.autonomy.governance import Governance
from server.autonomy.level import Level
from server.autonomy.sending import LATE, OWN_DESKS, Back, bound
from server.conversation.conversation import Author, Conversation, ConversationKey, Frame, Message
from server.live.outside import Outside, Unclear, Unsent
from server.reply.compose import Missing
from server.storage.database import Database
from server.storage.outcomes import Claimed, load
from server.storage.outgoing import lost
from server.storage.reading import Worded
from server.storage.rows import Committed, Due, Principal, Run
from server.storage.sending import (
    Lease,
    Sends,
    Terms,
    Tied,
    Unread,
    Untimely,
    abandoned,
    beat,
    hand_over,
    left_to_send,
    send_alone,
    turn_back,
)
from server.storage.speaking import arrived, astray
from server.suggestion.computation import Computation
from server.suggestion.gathered import Parts
from server.suggestion.suggestion import Suggestion

NOTICE = "assistant-notice"
SWEEP_SECONDS = 5.0
# A desk has so long to answer; what nobody has heard of for longer was cut off with the worker that sent it.
SEND_SECONDS = 40.0
LOST = timedelta(seconds=90)
# When it is asked for a reply of unclear fate, in seconds after the one before: what it took it may show late.
LOOKS = (2.0, 6.0, 12.0)
# A word of the panel counts for so long; what took longer to be heard is asked for again.
FRESH_SECONDS = 3.0
log = logging.getLogger(__name__)


class Delivery(Protocol):
    """Brings committed frames to whoever watches."""

    async def deliver(self, conversation: str, frames: Iterable[Frame]) -> None:
        """Deliver frames in order; never raises."""


class Line:
    """One socket of an agent: the suggestion that it holds up as its front one, and since when."""

    def __init__(self, principal: Principal) -> None:
        self.lease = Lease(uuid4().hex, principal)
        self.held: str | None = None
        self.said = 0.0
        self.asking: asyncio.Task[None] | None = None

    def holds(self, suggestion: str) -> bool:
        """Whether the panel's word on a suggestion still stands."""
        return self.held == suggestion and time.monotonic() - self.said < FRESH_SECONDS


class Sender:
    """What goes out without a person's key; any worker may do it, and each thing is done once."""

    def __init__(
        self,
        database: Database,
        delivery: Delivery,
        governance: Callable[[], Governance],
        parts: Callable[[], Parts],
        record_broken: Callable[[], bool],
        clock: Callable[[], datetime],
        outside: Outside,
        wake: Callable[[str], None],
        tied: Tied,
        fresh: Callable[[Worded | None], Awaitable[bool]],
        run: Callable[[Run], None],
    ) -> None:
        """`outside` are the desks elsewhere, `wake` has a conversation computed whose customer wrote meanwhile.

        `fresh` asks the order system whether an action's facts are as they were, `run` runs what was claimed.
        """
        self._fresh = fresh
        self._run = run
        self._outside = outside
        self._tied = tied
        self._wake = wake
        self._database = database
        self._delivery = delivery
        self._governance = governance
        self._parts = parts
        self._record_broken = record_broken
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()

    def bound(self, conversation: Conversation, suggestion: Suggestion) -> Suggestion:
        """A new suggestion with the levels at which its reply and its actions may act."""
        sends = self._sends(conversation.key.brand, conversation.key.desk) is not Sends.NEVER
        return bound(suggestion, conversation, self._governance(), sends)

    def _sends(self, brand: str, desk: str) -> Sends:
        if desk in OWN_DESKS:
            return Sends.HERE
        return Sends.THROUGH if self._outside.sends(brand, desk) else Sends.NEVER

    def _terms(self, suggestion: Suggestion, desk: str) -> Terms:
        assistant = self._governance().assistant
        notice = self._parts().wordings.render(suggestion.replies[0].language, NOTICE, {})
        return Terms(
            seconds=assistant.seconds,
            notice="" if isinstance(notice, Missing) else notice,
            must_tell=suggestion.track.brand not in assistant.untold,
            record_broken=self._record_broken(),
            sends=self._sends(suggestion.track.brand, desk),
        )

    # -- level 3 --

    def front(self, line: Line, suggestion: str | None, why: str) -> None:
        """What a panel says: this suggestion is in front and untouched, or none is any more, and `why`.

        It counts at once, before anything else that the socket says, however slow the database is.
        """
        before, line.held, line.said = line.held, suggestion, time.monotonic()
        if before is not None and before != suggestion:
            self._spawn(self._let_go(line, before, Back(why) if why else Back.SWITCHED))
        if suggestion is not None and (line.asking is None or line.asking.done()):
            line.asking = self._spawn(self._beat(line, suggestion))

    def end_elsewhere(self, line: Line, suggestion: str, why: str) -> None:
        """An agent ends from here what counts down in another of their windows."""
        self._spawn(self._turn_back(line.lease, suggestion, Back(why) if why else Back.STOPPED, own=True))

    def gone(self, line: Line) -> None:
        """The socket is closed: what it held up is a suggestion again."""
        held, line.held = line.held, None
        if held is not None:
            self._spawn(self._let_go(line, held, Back.CONNECTION))

    async def _beat(self, line: Line, suggestion: str) -> None:
        try:
            committed = await self._read_first(
                partial(
                    beat,
                    suggestion=suggestion,
                    lease=line.lease,
                    terms=self._terms,
                    tied=self._tied,
                    clock=self._clock,
                    still=lambda: line.holds(suggestion),
                )
            )
        except (Untimely, Claimed):
            return
        await self._deliver(committed)

    async def _read_first(self, going: Callable[..., Committed | None]) -> Committed | None:
        """What going commits; before an action the order system is asked, outside of any transaction."""
        try:
            return await self._database.write(going)
        except Unread as unread:
            fresh = await self._fresh(unread.found)
        return await self._database.write(partial(going, fresh=fresh))

    async def _let_go(self, line: Line, suggestion: str, why: Back) -> None:
        if line.asking is not None:  # what was asked before is answered before
            await asyncio.wait([line.asking])
        await self._turn_back(line.lease, suggestion, why)

    async def _turn_back(self, lease: Lease, suggestion: str, why: Back, own: bool = False) -> None:
        now = self._clock()
        await self._deliver(
            await self._database.write(
                partial(
                    turn_back,
                    suggestion=suggestion,
                    lease=lease,
                    why=why,
                    own=own,
                    now=now,
                )
            )
        )

    # -- level 4 --

    def follow(self, computation: Computation, messages: tuple[Message, ...]) -> None:
        """A computation was published: send it where that may be, hand over what the assistant cannot go on with."""
        result = computation.result
        answered = (one.author for one in reversed(messages) if one.author is not Author.CUSTOMER)
        if isinstance(result, Suggestion) and result.by_itself >= Level.ALONE:
            self._spawn(self._alone_or_over(computation, result.id))
        elif next(answered, None) is Author.ASSISTANT or computation.acted:
            self._spawn(self._hand_over(computation))

    async def _alone_or_over(self, computation: Computation, suggestion: str) -> None:
        if not await self._alone(suggestion):
            await self._hand_over(computation)

    async def _alone(self, suggestion: str) -> bool:
        try:
            committed = await self._read_first(
                partial(
                    send_alone, suggestion=suggestion, terms=self._terms, tied=self._tied, clock=self._clock
                )
            )
        except (Claimed, Untimely):
            return True  # it went out another way, or is looked at again once what is on its way has arrived
        await self._deliver(committed)
        return committed is not None

    async def _hand_over(self, computation: Computation) -> None:
        owner = None if computation.track is None else self._governance().owner(computation.track.workflow)
        result = computation.result
        team = "" if owner is None else owner.hands_over_to
        if isinstance(result, Suggestion):
            reason = str(result.decision.verdict)
            # A rule that names the team knows better than the workflow's owner.
            team = result.hand_over.team if result.hand_over is not None else team
        else:
            reason = str(result.reason)
        await self._deliver(
            await self._database.write(
                partial(
                    hand_over,
                    conversation=computation.conversation,
                    revision=computation.revision,
                    team=team,
                    reason=reason,
                    now=self._clock(),
                    acted=computation.acted,
                )
            )
        )

    # -- through another desk --

    async def _through(self, due: Due) -> None:
        """Send what this worker claimed, once, and say what became of it."""
        why: Back | None = None
        external_id = ""
        try:
            async with asyncio.timeout(SEND_SECONDS):
                external_id = await self._outside.send(due.key, due.text, _claim(due.suggestion))
        except Unsent as error:
            log.warning("a desk has not taken a reply: %s", error)
            why = Back.UNSENT
        except (Unclear, TimeoutError) as error:
            log.warning("whether a desk has taken a reply is not clear, so that it is asked: %s", error)
            why = Back.UNCLEAR
        except Exception:
            # Whatever broke, it broke after the claim: nobody knows how far the reply came.
            log.exception("sending through a desk broke, so that the desk is asked for the reply")
            why = Back.UNCLEAR
        if why is Back.UNCLEAR:
            await self._look(due.suggestion, due.key, LOOKS)
        elif why is not None:
            await self._astray(due.suggestion, why)
        else:
            await self._arrived(due.suggestion, external_id)

    async def _look(self, suggestion: str, key: ConversationKey, looks: Sequence[float]) -> None:
        """Ask the desk for a reply of unclear fate, which it may show late; then it is for people, never sent again."""
        for pause in looks:
            await asyncio.sleep(pause)
            found = await self._outside.found(key, _claim(suggestion))
            if found is not None:
                await self._arrived(suggestion, found)
                return
        log.warning("whether a desk has taken a reply is not clear and a matter for people")
        await self._astray(suggestion, Back.UNCLEAR)

    async def _arrived(self, suggestion: str, external_id: str) -> None:
        committed = await self._database.write(
            partial(arrived, suggestion=suggestion, external_id=external_id[:200], now=self._clock())
        )
        await self._deliver(committed)

    async def _astray(self, suggestion: str, why: Back) -> None:
        stored = await self._database.read(lambda connection: load(connection, suggestion))
        owner = None if stored is None else self._governance().owner(stored.body.track.workflow)
        team = "" if owner is None else owner.hands_over_to
        await self._deliver(
            await self._database.write(
                partial(astray, suggestion=suggestion, why=why, team=team, now=self._clock())
            )
        )

    # -- what a crash left --

    async def recover(self) -> None:
        """Turn back countdowns that nobody held up to the end, send what level 4 was to send.

        What left for another desk and was not heard of again is never sent a second time: the desk is asked for it.
        """
        now = self._clock()
        for suggestion, key in await self._database.read(lambda connection: lost(connection, now - LOST)):
            await self._look(suggestion, key, (0.0,))
        for suggestion, lease in await self._database.read(
            lambda connection: abandoned(connection, now - LATE)
        ):
            await self._turn_back(Lease(lease, Principal("", "system")), suggestion, Back.CONNECTION)
        for suggestion in await self._database.read(lambda connection: left_to_send(connection, now)):
            await self._alone(suggestion)

    async def sweep(self) -> None:
        """For ever: take up what was left."""
        while True:
            try:
                await self.recover()
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("what was to go out by itself could not be looked at and will be again")
            await asyncio.sleep(SWEEP_SECONDS)

    async def close(self) -> None:
        """Wait for what was begun."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def _deliver(self, committed: Committed | None) -> None:
        if committed is None:
            return
        if committed.due is not None:
            self._spawn(self._through(committed.due))
        if committed.run is not None:
            self._run(committed.run)
        await self._delivery.deliver(committed.conversation.id, committed.frames)
        if committed.conversation.answered_revision < committed.conversation.revision and committed.message:
            self._wake(committed.conversation.id)

    def _spawn(self, job: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(job)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            # What was not sent stays a suggestion; what was not turned back is not held up by anybody.
            log.error("a reply or an action could not go by itself", exc_info=error)


def _claim(suggestion: str) -> str:
    """Under which a reply leaves for its desk, once, and is asked for there."""
    return f"send:{suggestion}"
