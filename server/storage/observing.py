"""Transactions that take something observed into a conversation: a message, an event, a correction."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from server.autonomy.label import bad_news
from server.autonomy.sending import Back, Countdown, CountdownState, Transit
from server.conversation.conversation import (
    TO_PERSON,
    Assurance,
    Author,
    ConversationEvent,
    ConversationKey,
    Correction,
    EventKind,
    Identity,
    Message,
)
from server.conversation.twins import is_told, other_source
from server.feedback.outcome import Outcome, OutcomeKind
from server.ledger.entry import Entry, EntryKind
from server.ledger.ids import new_id
from server.storage import tables
from server.storage.acted import corrected, hear_of_runs, left
from server.storage.database import insert_once
from server.storage.judging import hear
from server.storage.outcomes import COUNTDOWN, SENT, claim_send, end_countdown, finish, withdraw
from server.storage.outgoing import as_assistant, ended, named, still_waiting, told
from server.storage.rows import (
    NO_CORRECTION,
    Committed,
    FrameWriter,
    Principal,
    conversation_of,
    record,
    to_json,
)
from server.storage.turn import save, seen_before

PREVIEW = 200
TWINS = 50


class StandingChanged(Exception):
    """Another suggestion stands than the one an agent's message was judged against; judge again."""


def open_conversation(
    connection: sa.Connection,
    key: ConversationKey,
    now: datetime,
    identity: Identity | None = None,
    name: str = "",
    language: str | None = None,
) -> sa.Row[Any]:
    """The row of a conversation, locked; created with its `opened` event when it is new."""
    found = _locked(connection, key)
    if found is not None:
        return found
    identity = identity or Identity()
    row = {
        "id": new_id(),
        "brand": key.brand,
        "desk": key.desk,
        "external_id": key.external_id,
        "revision": 0,
        "sequence": 1,
        "answered_revision": 0,
        "status": "open",
        "customer_id": identity.customer_id,
        "customer_name": name[:PREVIEW],
        "assurance": int(identity.assurance),
        "failed_lookups": 0,
        "identity_method": identity.method,
        "identity_at": identity.at,
        "language": language,
        "workflow": None,
        "awaited": "[]",
        "language_memory": "{}",
        "correction": NO_CORRECTION,
        "assigned_to": None,
        "tier": 1,
        "arm": "assisted",
        "opened_at": now,
        "last_at": now,
        "last_author": None,
        "last_text": "",
        "waiting_since": None,
        "standing": None,
        "person_at": None,
    }
    if insert_once(connection, tables.conversation, row):
        writer = FrameWriter(str(row["id"]), 0, now)
        opened = ConversationEvent(EventKind.OPENED, now)
        writer.add("event", opened)
        writer.store(connection)
        ledger_event(connection, str(row["id"]), f"opened:{row['id']}", opened, now, "system")
    found = _locked(connection, key)
    if found is None:  # the unique key was just inserted or taken
        raise RuntimeError("a conversation vanished inside its own transaction")
    return found


def _locked(connection: sa.Connection, key: ConversationKey) -> sa.Row[Any] | None:
    table = tables.conversation
    return connection.execute(
        sa.select(table)
        .where(table.c.brand == key.brand, table.c.desk == key.desk, table.c.external_id == key.external_id)
        .with_for_update()
    ).first()


def ledger_event(
    connection: sa.Connection,
    conversation: str,
    event_id: str,
    event: ConversationEvent,
    now: datetime,
    actor: str,
) -> None:
    """Record what happened to a conversation."""
    entry = Entry(event_id, EntryKind.EVENT, event.at, event, conversation=conversation, actor=actor)
    record(connection, [entry], now)


def observe_message(
    connection: sa.Connection,
    key: ConversationKey,
    message: Message,
    principal: Principal,
    event_id: str,
    now: datetime,
    outcomes: tuple[Outcome, ...] = (),
    judged: str | None = None,
    send: str | None = None,
) -> Committed:
    """Commit a message once; a standing suggestion is superseded or gets one of `outcomes`.

    `judged` is the standing suggestion that the outcomes of an agent's message were judged against; raises
    StandingChanged when another one stands by now. `send` claims the one send of a suggestion and raises Claimed
    when it may not be sent. Either way nothing is committed.
    """
    row = open_conversation(connection, key, now)
    if seen_before(connection, principal, event_id, row.id, now):
        return Committed(conversation_of(row), duplicate=True)
    way = told(connection, row.id, message)
    if way is not None and way.state == Transit.SENT:
        named(connection, way, message)
        return Committed(conversation_of(row), duplicate=True)
    if way is not None:  # what the desk was sent from here, whoever tells of it first
        message = as_assistant(message)
        outcomes = (Outcome(way.suggestion, OutcomeKind.SENT_ALONE, now, text=message.text),)
    elif row.standing != judged and message.author is not Author.CUSTOMER:
        raise StandingChanged
    if send is not None:
        claim_send(connection, send, principal.id, now)
    changes: dict[str, Any] = {}
    writer = FrameWriter(row.id, row.sequence, now)
    inserted = not _told_by_other(connection, row.id, message) and insert_once(
        connection,
        tables.message,
        message_row(row, message),
    )
    if not inserted:
        # Reported before: it ends nothing now, unless it is the report that it was made from a suggestion.
        outcomes = tuple(outcome for outcome in outcomes if outcome.kind in SENT)
    if not inserted and not outcomes:
        return Committed(conversation_of(row), duplicate=True)
    if inserted and row.status == "closed":
        changes["status"] = "open"
        reopened = ConversationEvent(EventKind.REOPENED, now)
        writer.add("event", reopened)
        ledger_event(connection, row.id, f"reopened:{message.id}", reopened, now, principal.pseudonym)
        hear(connection, row.id, bad_news(reopened), now)
        hear_of_runs(connection, row.id, bad_news(reopened), now)
    if way is not None:
        ended(connection, way.suggestion, Transit.SENT, message.external_id)
        writer.add(COUNTDOWN, Countdown(way.suggestion, CountdownState.SENT, way.at, way.beside))
    if inserted:
        told_now = message_changes(row, message)
        changes |= told_now if way is None else still_waiting(row, way.revision, told_now)
        writer.add("message", message)
    if message.author is Author.CUSTOMER:
        outcomes = _supersede(row.standing, "new_message", now)
    finished = [
        finish(connection, writer, outcome, principal.pseudonym, event_id, retold=not inserted)
        for outcome in outcomes
    ]
    if row.standing is not None and (message.author is Author.CUSTOMER or row.standing in finished):
        changes["standing"] = None
    return save(connection, row, writer, changes, message if inserted else None)


def message_row(row: sa.Row[Any], message: Message) -> dict[str, Any]:
    """A message as the next one of its conversation."""
    return {
        "id": message.id,
        "conversation": row.id,
        "revision": row.revision + 1,
        "external_id": message.external_id,
        "author": message.author,
        "text": message.text,
        "at": message.at,
        "received_at": message.received_at,
        "channel": message.channel,
        "attachments": to_json(message.attachments),
        "redacted": to_json(message.redacted),
    }


def _told_by_other(connection: sa.Connection, conversation: str, message: Message) -> bool:
    """Whether page or webhook, which name this message differently, has told it before."""
    if other_source(message.external_id) is None:
        return False
    table = tables.message
    # A page shows what the assistant sent under a named account as any agent's words.
    from_customer = table.c.author == Author.CUSTOMER
    side = from_customer if message.author is Author.CUSTOMER else ~from_customer
    rows = connection.execute(
        sa.select(table.c.external_id, table.c.text, table.c.at)
        .where(table.c.conversation == conversation, side)
        .order_by(table.c.revision.desc())
        .limit(TWINS)
    )
    return is_told(message.external_id, message.text, message.at, (tuple(row) for row in rows))


def message_changes(row: sa.Row[Any], message: Message) -> dict[str, Any]:
    """What a message changes in its conversation's row."""
    from_customer = message.author is Author.CUSTOMER
    changes: dict[str, Any] = {
        "revision": row.revision + 1,
        "last_at": message.received_at,
        "last_author": message.author,
        "last_text": message.text[:PREVIEW],
        "waiting_since": (row.waiting_since or message.received_at) if from_customer else None,
    }
    if not from_customer:
        changes["answered_revision"] = row.revision + 1
    return changes


def _supersede(standing: str | None, reason: str, now: datetime) -> tuple[Outcome, ...]:
    return () if standing is None else (Outcome(standing, OutcomeKind.SUPERSEDED, now, reason=reason),)


def observe_event(
    connection: sa.Connection,
    key: ConversationKey,
    event: ConversationEvent,
    principal: Principal,
    event_id: str,
    now: datetime,
) -> Committed:
    """Commit a conversation event once; closing ends a standing suggestion."""
    row = open_conversation(connection, key, now)
    if seen_before(connection, principal, event_id, row.id, now):
        return Committed(conversation_of(row), duplicate=True)
    changes: dict[str, Any] = {}
    writer = FrameWriter(row.id, row.sequence, now)
    match event.kind:
        case EventKind.CLOSED:
            changes |= {
                "status": "closed",
                "standing": None,
                "waiting_since": None,
                "answered_revision": row.revision,
            }
            for outcome in _supersede(row.standing, "closed", now):
                finish(connection, writer, outcome, principal.pseudonym, event_id)
            left(connection, row.id, principal.pseudonym, now)
        case EventKind.REOPENED:
            changes["status"] = "open"
        case EventKind.ASSIGNED:
            changes["assigned_to"] = str(event.detail.get("to", principal.pseudonym))[:64]
        case EventKind.TRANSFERRED:
            tier = event.detail.get("tier", row.tier)
            if event.detail.get("to") != TO_PERSON:
                changes |= {"tier": tier if isinstance(tier, int) else row.tier, "assigned_to": None}
            else:  # whoever has it keeps it
                changes["person_at"] = row.person_at or now
                if row.standing is not None:
                    end_countdown(connection, writer, row.standing, Back.PERSON)
        case EventKind.OPENED | EventKind.RATED:
            pass
    if event.kind is not EventKind.OPENED:  # that one was recorded when the conversation came to be
        writer.add("event", event)
        ledger_event(connection, row.id, f"event:{principal.id}:{event_id}", event, now, principal.pseudonym)
        if why := bad_news(event):
            hear(connection, row.id, why, now)
            hear_of_runs(connection, row.id, why, now)
    return save(connection, row, writer, changes)


def correct(
    connection: sa.Connection,
    key: ConversationKey,
    correction: Correction,
    principal: Principal,
    event_id: str,
    now: datetime,
    customer_name: str = "",
) -> Committed | None:
    """Commit an agent's correction; the revision grows so that the flow runs anew. None for no such conversation.

    What was suggested before rests on what was wrong: none of it may be sent or run from here on. A customer whom
    the agent names counts as matched, on the agent's word.
    """
    row = _locked(connection, key)
    if row is None:
        return None
    if seen_before(connection, principal, event_id, row.id, now):
        return Committed(conversation_of(row), duplicate=True)
    writer = FrameWriter(row.id, row.sequence, now)
    for outcome in _supersede(row.standing, "correction", now):
        finish(connection, writer, outcome, principal.pseudonym, event_id)
    corrected(connection, row.id, row.standing, correction, principal.pseudonym, now)
    withdraw(connection, row.id, now)
    before = conversation_of(row)
    changes: dict[str, Any] = {
        "correction": to_json(before.correction.amended(correction)),
        "standing": None,
    }
    if row.last_author is not None:  # without a message there is nothing to compute yet
        changes["revision"] = row.revision + 1
    if correction.customer and correction.customer != before.identity.customer_id:
        changes |= {
            "customer_id": correction.customer,
            "customer_name": customer_name[:PREVIEW],
            "assurance": int(Assurance.MATCHED),
            "identity_method": "agent",
            "identity_at": now,
        }
    entry = Entry(
        f"correction:{principal.id}:{event_id}",
        EntryKind.CORRECTION,
        now,
        correction,
        conversation=row.id,
        suggestion=row.standing,
        actor=principal.pseudonym,
    )
    record(connection, [entry], now)
    return save(connection, row, writer, changes)
