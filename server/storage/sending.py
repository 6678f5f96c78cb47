"""Transactions that let a reply go out by itself: each reads everything that may forbid it and claims the one send."""

from __future__ import annotations

import enum
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import msgspec
import sqlalchemy as sa

from server.autonomy.level import START, Level
from server.autonomy.sending import (
    Alone,
    Back,
    Countdown,
    CountdownState,
    Moment,
    Started,
    Step,
    alone,
    step,
)
from server.conversation.conversation import TO_PERSON, Author, ConversationEvent, EventKind
from server.storage import tables
from server.storage.database import insert_once
from server.storage.observing import ledger_event
from server.storage.outcomes import COUNTDOWN, claim_send, end_countdown, load, switched_off
from server.storage.outgoing import sending
from server.storage.publishing import level_of
from server.storage.reading import Worded, worded
from server.storage.rows import ASSISTANT, Committed, FrameWriter, Principal
from server.storage.running import run_alone, runs_of
from server.storage.speaking import leave, locked_conversation, note, speak
from server.storage.tracks import locked as locked_track
from server.storage.tracks import track_of
from server.storage.turn import locked, save
from server.suggestion.suggestion import Suggestion, Track

LEFT_FOR = timedelta(minutes=10)

Tied = Callable[[Worded | None], bool]
"""Whether what goes of a suggestion, its first reply or its action, still is what its sources say."""


class Unread(Exception):
    """An action is about to run: first the order system is to be asked whether all is as it was; nothing is committed."""

    def __init__(self, found: Worded | None) -> None:
        self.found = found
        super().__init__("the order system is to be asked first")


class Untimely(Exception):
    """What the panel said is no longer so: nothing of the transaction is committed."""


class Sends(enum.Enum):
    """How a message gets into a desk: by being committed here, through the desk itself, or only by people."""

    HERE = enum.auto()
    THROUGH = enum.auto()
    NEVER = enum.auto()


class Terms(msgspec.Struct, frozen=True):
    """How a reply goes out: seconds it counts down, the sentence on who answers, and whether that must be said.

    `notice` is empty where there is none in the reply's language.
    """

    seconds: int
    notice: str
    must_tell: bool
    record_broken: bool = False
    sends: Sends = Sends.HERE


class Lease(msgspec.Struct, frozen=True):
    """One socket and whose it is."""

    id: str
    principal: Principal


def beat(
    connection: sa.Connection,
    suggestion: str,
    lease: Lease,
    terms: Callable[[Suggestion, str], Terms],
    tied: Tied,
    clock: Callable[[], datetime],
    still: Callable[[], bool],
    fresh: bool | None = None,
) -> Committed | None:
    """A panel says that a suggestion is in front and untouched: it begins to count down, goes out, or goes back.

    `still` is asked at the very end: Untimely where the panel has taken its word back meanwhile. None: no change.
    Without `fresh`, which says what the order system says of an action's facts, one that is due raises Unread.
    """
    found = _read(connection, suggestion, lease, terms, tied, clock(), fresh)
    if found is None:
        return None
    row, body, moment, given = found
    if sending(connection, row.id):
        raise Untimely
    what, why = step(moment)
    writer = FrameWriter(row.id, row.sequence, moment.now)
    done: Committed | None = None
    if what is Step.START:
        done = _start(connection, row, writer, body, lease, given)
    elif what is Step.BACK and why is not None:
        done = _back(connection, row, writer, suggestion, why, lease.principal.pseudonym)
    elif what is Step.SEND:
        done = _go(connection, row, writer, body, given, lease.principal.pseudonym, fresh)
    if done is not None and what is not Step.BACK and not still():
        raise Untimely
    return done


def send_alone(
    connection: sa.Connection,
    suggestion: str,
    terms: Callable[[Suggestion, str], Terms],
    tied: Tied,
    clock: Callable[[], datetime],
    fresh: bool | None = None,
) -> Committed | None:
    """Send a suggestion, or run its action, with nobody there; None where that may not be.

    Untimely while another is on its way; Unread as for `beat`.
    """
    found = _read(connection, suggestion, None, terms, tied, clock(), fresh)
    if found is None:
        return None
    row, body, moment, given = found
    if sending(connection, row.id):
        raise Untimely
    if not alone(moment):
        return None
    writer = FrameWriter(row.id, row.sequence, moment.now)
    return _go(connection, row, writer, body, given, ASSISTANT, fresh)


def turn_back(
    connection: sa.Connection, suggestion: str, lease: Lease, why: Back, now: datetime, own: bool = False
) -> Committed | None:
    """End the countdown that a socket, or with `own` any of its agent's, keeps running; None where there is none."""
    row = locked_conversation(connection, suggestion)
    table = tables.countdown
    whose = table.c.runs_for == lease.principal.id if own else table.c.lease == lease.id
    holds = sa.and_(table.c.suggestion == suggestion, whose, table.c.runs_for.is_not(None))
    if row is None or connection.execute(sa.select(table.c.suggestion).where(holds)).first() is None:
        return None
    return _back(
        connection, row, FrameWriter(row.id, row.sequence, now), suggestion, why, lease.principal.pseudonym
    )


def abandoned(connection: sa.Connection, before: datetime, most: int = 100) -> list[tuple[str, str]]:
    """Countdowns that were due before a time and that nobody ended: suggestion and lease."""
    table = tables.countdown
    rows = connection.execute(
        sa.select(table.c.suggestion, table.c.lease)
        .where(table.c.runs_for.is_not(None), table.c.due_at < before)
        .limit(most)
    )
    return [(row.suggestion, row.lease) for row in rows]


def left_to_send(connection: sa.Connection, now: datetime, most: int = 100) -> list[str]:
    """Suggestions of level 4 that stand and were not sent or run, as a crash leaves them."""
    table, conversation = tables.suggestion, tables.conversation
    return list(
        connection.execute(
            sa.select(table.c.id)
            .join(conversation, conversation.c.standing == table.c.id)
            .where(
                sa.or_(table.c.level >= Level.ALONE, table.c.action_level >= Level.ALONE),
                table.c.outcome.is_(None),
                table.c.created_at > now - LEFT_FOR,
                conversation.c.assigned_to.is_(None),
                conversation.c.person_at.is_(None),
            )
            .limit(most)
        ).scalars()
    )


def hand_over(
    connection: sa.Connection,
    conversation: str,
    revision: int,
    team: str,
    reason: str,
    now: datetime,
    acted: bool = False,
) -> Committed | None:
    """Give a conversation that the assistant answered, or `acted` in, to people.

    None where it was not the assistant's to give.
    """
    message = tables.message
    row = locked(connection, conversation)
    if row.person_at is not None or row.assigned_to is not None or row.revision != revision:
        return None
    last = connection.execute(
        sa.select(message.c.author)
        .where(message.c.conversation == conversation, message.c.author != Author.CUSTOMER)
        .order_by(message.c.revision.desc())
        .limit(1)
    ).scalar_one_or_none()
    if last != Author.ASSISTANT and not acted:
        return None
    writer = FrameWriter(row.id, row.sequence, now)
    detail: dict[str, str | int] = {"to": TO_PERSON, "by": ASSISTANT, "team": team, "reason": reason}
    event = ConversationEvent(EventKind.TRANSFERRED, now, detail)
    writer.add("event", event)
    ledger_event(connection, row.id, f"handed:{row.id}:{revision}", event, now, ASSISTANT)
    return save(connection, row, writer, {"person_at": now})


def _read(
    connection: sa.Connection,
    suggestion: str,
    lease: Lease | None,
    terms: Callable[[Suggestion, str], Terms],
    tied: Tied,
    now: datetime,
    fresh: bool | None,
) -> tuple[sa.Row[Any], Suggestion, Moment, Terms] | None:
    row = locked_conversation(connection, suggestion)
    stored = load(connection, suggestion)
    if row is None or stored is None or not stored.body.replies:
        return None
    table, countdown = tables.suggestion, tables.countdown
    state = connection.execute(sa.select(table).where(table.c.id == suggestion).with_for_update()).one()
    started = connection.execute(sa.select(countdown).where(countdown.c.suggestion == suggestion)).first()
    body, given = stored.body, terms(stored.body, row.desk)
    account = lease.principal.id if lease is not None else ""
    busy = connection.execute(
        sa.select(countdown.c.suggestion).where(countdown.c.runs_for == account)
    ).first()
    action = body.acts
    mine = row.assigned_to is None or (lease is not None and row.assigned_to == lease.principal.pseudonym)
    moment = Moment(
        now=now,
        level=_level(connection, track_of(state), state, body),
        standing=row.standing == suggestion and state.outcome is None,
        expires_at=state.expires_at,
        vetoed=state.vetoed_at is not None,
        switched_off=switched_off(
            connection, state, (state.kind,) if action is None else (state.kind, action.name)
        ),
        record_broken=given.record_broken,
        sends=given.sends is not Sends.NEVER,
        open=row.status == "open",
        person=row.person_at is not None,
        assigned=row.assigned_to is not None,
        mine=mine,
        free=busy is None,
        told=not given.must_tell or bool(given.notice),
        repeated=action is None and _said_before(connection, row.id, body.replies[0].text),
        ran=action is not None
        and any((run.name, run.order) == (action.name, action.order) for run in runs_of(connection, row.id)),
        tied=tied(worded(connection, suggestion)),
        fresh=fresh is not False,
        lease="" if lease is None else lease.id,
        countdown=None
        if started is None
        else Started(started.lease, started.due_at, started.runs_for is None),
    )
    return row, body, moment, given


def _level(connection: sa.Connection, track: Track, state: sa.Row[Any], body: Suggestion) -> int:
    """The level in force for what goes of a suggestion, and no higher than what it was bound to."""
    reply = level_of(connection, track, int(START))
    action = body.acts
    if action is None:
        return min(reply, int(state.level))
    level = min(level_of(connection, body.action_track(0), int(START)), action.level)
    # Nobody would tell the customer of it.
    return min(level, int(Level.UNLESS_STOPPED)) if reply < Level.ALONE else level


def _said_before(connection: sa.Connection, conversation: str, text: str) -> bool:
    """Whether the assistant said this in the conversation: saying it again would go round in circles."""
    message = tables.message
    said = connection.execute(
        sa.select(message.c.text).where(
            message.c.conversation == conversation, message.c.author == Author.ASSISTANT
        )
    ).scalars()
    return any(one == text or one.startswith(f"{text}\n\n") for one in said)


def _start(
    connection: sa.Connection,
    row: sa.Row[Any],
    writer: FrameWriter,
    body: Suggestion,
    lease: Lease,
    given: Terms,
) -> Committed | None:
    due = writer.now + timedelta(seconds=given.seconds)
    started = {
        "suggestion": body.id,
        "conversation": row.id,
        "runs_for": lease.principal.id,
        "by": lease.principal.pseudonym,
        "lease": lease.id,
        "due_at": due,
    }
    # Unique by agent: where two windows ask in the same moment, one of them counts down.
    if not insert_once(connection, tables.countdown, started):
        return None
    writer.add(COUNTDOWN, Countdown(body.id, CountdownState.RUNNING, due, lease.principal.pseudonym))
    note(connection, row.id, body.id, "started", {"due_at": due}, lease.principal.pseudonym, writer.now)
    return save(connection, row, writer, {})


def _back(
    connection: sa.Connection, row: sa.Row[Any], writer: FrameWriter, suggestion: str, why: Back, actor: str
) -> Committed | None:
    if not end_countdown(connection, writer, suggestion, why):
        return None
    note(connection, row.id, suggestion, "back", {"why": why}, actor, writer.now)
    return save(connection, row, writer, {})


def _go(
    connection: sa.Connection,
    row: sa.Row[Any],
    writer: FrameWriter,
    body: Suggestion,
    given: Terms,
    beside: str,
    fresh: bool | None,
) -> Committed | None:
    """Send the reply, or claim the one run of an action whose facts were read again just now."""
    if body.acts is None:
        return _send(connection, row, writer, body, given, beside)
    if fresh is None:
        raise Unread(worded(connection, body.id))
    track = body.action_track(0)
    level = Level.ALONE if beside == ASSISTANT else Level.UNLESS_STOPPED
    alone_by = Alone(track, int(level), beside, locked_track(connection, track).sign_off)
    run = run_alone(connection, row, writer, body, 0, alone_by)
    end_countdown(connection, writer, body.id, None)
    note(connection, row.id, body.id, "ran", {"beside": beside, "level": int(level)}, ASSISTANT, writer.now)
    return msgspec.structs.replace(save(connection, row, writer, {}), run=run)


def _send(
    connection: sa.Connection,
    row: sa.Row[Any],
    writer: FrameWriter,
    body: Suggestion,
    given: Terms,
    beside: str,
) -> Committed | None:
    """Claim the one send and, in this transaction or not at all, commit the message or that it left for its desk."""
    claim_send(connection, body.id, ASSISTANT, writer.now)
    said = tables.message
    spoken = connection.execute(
        sa.select(said.c.id).where(said.c.conversation == row.id, said.c.author == Author.ASSISTANT).limit(1)
    ).first()
    notice = given.notice if given.must_tell and spoken is None else ""
    go = speak if given.sends is Sends.HERE else leave
    return go(connection, row, writer, body, notice, beside)
