"""What the assistant says by itself becomes a message: at once on this server's desk, once confirmed on any other."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from server.autonomy.sending import Back, Countdown, CountdownState, Transit
from server.conversation.conversation import TO_PERSON, Author, ConversationEvent, EventKind, Message
from server.feedback.outcome import Outcome, OutcomeKind
from server.ledger.entry import Entry, EntryKind
from server.ledger.ids import new_id
from server.storage import tables
from server.storage.database import insert_once
from server.storage.observing import ledger_event, message_changes, message_row
from server.storage.outcomes import COUNTDOWN, end_countdown, finish, load
from server.storage.outgoing import begin, ended, outgoing, still_waiting, unnamed, words
from server.storage.rows import ASSISTANT, Committed, Due, FrameWriter, conversation_of, record
from server.storage.turn import locked, save
from server.suggestion.suggestion import Suggestion


def speak(
    connection: sa.Connection,
    row: sa.Row[Any],
    writer: FrameWriter,
    body: Suggestion,
    notice: str,
    beside: str,
    external_id: str = "",
    since: int | None = None,
) -> Committed:
    """Commit what the assistant said; `beside` is who could have stopped it, `since` the revision when it left."""
    now = writer.now
    message = Message(
        id=new_id(),
        external_id=external_id or unnamed(body.id),
        author=Author.ASSISTANT,
        text=words(body.replies[0].text, notice),
        at=now,
        received_at=now,
    )
    inserted = insert_once(connection, tables.message, message_row(row, message))
    end_countdown(connection, writer, body.id, None)
    if inserted:
        writer.add("message", message)
    outcome = Outcome(body.id, OutcomeKind.SENT_ALONE, now, text=message.text)
    finish(connection, writer, outcome, ASSISTANT, f"alone:{body.id}")
    note(connection, row.id, body.id, "sent", {"told": bool(notice), "beside": beside}, ASSISTANT, now)
    changes = message_changes(row, message) if inserted else {}
    if since is not None:
        changes = still_waiting(row, since, changes)
    if row.standing == body.id:
        changes["standing"] = None
    return save(connection, row, writer, changes, message if inserted else None)


def leave(
    connection: sa.Connection,
    row: sa.Row[Any],
    writer: FrameWriter,
    body: Suggestion,
    notice: str,
    beside: str,
) -> Committed | None:
    """Note that a claimed reply leaves for its desk; whoever commits this sends it, once. None where one left before."""
    now = writer.now
    if not begin(connection, row, body.id, notice, beside, now):
        return None
    connection.execute(
        tables.countdown.update().where(tables.countdown.c.suggestion == body.id).values(runs_for=None)
    )
    writer.add(COUNTDOWN, Countdown(body.id, CountdownState.SENDING, now, beside))
    note(connection, row.id, body.id, "left", {"told": bool(notice), "beside": beside}, ASSISTANT, now)
    committed = save(connection, row, writer, {})
    due = Due(body.id, conversation_of(row).key, words(body.replies[0].text, notice))
    return Committed(committed.conversation, committed.frames, due=due)


def arrived(connection: sa.Connection, suggestion: str, external_id: str, now: datetime) -> Committed | None:
    """The desk confirmed a reply, under its own id; None where desk or page told of it before."""
    row = locked_conversation(connection, suggestion)
    way, stored = outgoing(connection, suggestion), load(connection, suggestion)
    if row is None or way is None or stored is None or way.state not in (Transit.SENDING, Transit.UNCLEAR):
        return None
    ended(connection, suggestion, Transit.SENT, external_id)
    writer = FrameWriter(row.id, row.sequence, now)
    writer.add(COUNTDOWN, Countdown(suggestion, CountdownState.SENT, way.at, way.beside))
    return speak(connection, row, writer, stored.body, way.notice, way.beside, external_id, way.revision)


def astray(
    connection: sa.Connection, suggestion: str, why: Back, team: str, now: datetime
) -> Committed | None:
    """A reply did not arrive, or nobody knows; None where it has been heard of meanwhile.

    One that surely did not arrive is a suggestion again, and a matter for people where nobody sat beside it. One of
    unclear fate is for people in any case: its suggestion ends, lest it be sent a second time.
    """
    row, way = locked_conversation(connection, suggestion), outgoing(connection, suggestion)
    if row is None or way is None or way.state != Transit.SENDING:
        return None
    unclear = why is Back.UNCLEAR
    ended(connection, suggestion, Transit.UNCLEAR if unclear else Transit.UNSENT)
    writer = FrameWriter(row.id, row.sequence, now)
    writer.add(COUNTDOWN, Countdown(suggestion, CountdownState.BACK, way.at, way.beside, why))
    note(connection, row.id, suggestion, "back", {"why": why}, ASSISTANT, now)
    changes: dict[str, Any] = {}
    if unclear:
        outcome = Outcome(suggestion, OutcomeKind.SUPERSEDED, now, reason=why)
        finish(connection, writer, outcome, ASSISTANT, f"astray:{suggestion}")
        if row.standing == suggestion:
            changes["standing"] = None
    if row.person_at is None and (unclear or way.beside == ASSISTANT):
        changes["person_at"] = now
        detail: dict[str, str | int] = {"to": TO_PERSON, "by": ASSISTANT, "team": team, "reason": why}
        event = ConversationEvent(EventKind.TRANSFERRED, now, detail)
        writer.add("event", event)
        ledger_event(connection, row.id, f"astray:{suggestion}", event, now, ASSISTANT)
    return save(connection, row, writer, changes)


def note(
    connection: sa.Connection,
    conversation: str,
    suggestion: str,
    what: str,
    content: dict[str, Any],
    actor: str,
    now: datetime,
) -> None:
    """Record one step of a reply that may go out by itself."""
    entry = Entry(
        f"alone:{suggestion}:{what}",
        EntryKind.ALONE,
        now,
        {"step": what, **content},
        conversation,
        suggestion,
        actor,
    )
    record(connection, [entry], now)


def locked_conversation(connection: sa.Connection, suggestion: str) -> sa.Row[Any] | None:
    """The row of a suggestion's conversation, locked; None where there is no such suggestion."""
    table = tables.suggestion
    name = connection.execute(
        sa.select(table.c.conversation).where(table.c.id == suggestion)
    ).scalar_one_or_none()
    return None if name is None else locked(connection, name)
