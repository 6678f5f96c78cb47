"""The transaction that hands a conversation over to a team, with its summary."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from server.conversation.conversation import ConversationEvent, EventKind
from server.feedback.outcome import Outcome, OutcomeKind
from server.ledger.entry import Entry, EntryKind
from server.storage.outcomes import Claimed, Stored, finish
from server.storage.rows import Committed, FrameWriter, Principal, conversation_of, record
from server.storage.turn import locked, save, seen_before

FRAME = "hand_over"


def hand_over(
    connection: sa.Connection, stored: Stored, principal: Principal, event_id: str, now: datetime
) -> Committed:
    """Give the conversation to the team that a suggestion names, nobody's until somebody takes it; Claimed without one.

    Customers hear of the transfer alone, the summary is for those who work here.
    """
    handed = stored.body.hand_over
    if handed is None:
        raise Claimed("no_team")
    row = locked(connection, stored.conversation)
    if seen_before(connection, principal, event_id, row.id, now):
        return Committed(conversation_of(row), duplicate=True)
    event = ConversationEvent(EventKind.TRANSFERRED, now, {"tier": handed.tier})
    writer = FrameWriter(row.id, row.sequence, now)
    writer.add("event", event)
    writer.add(FRAME, handed)
    common = {"conversation": row.id, "actor": principal.pseudonym}
    name = f"{principal.id}:{event_id}"
    record(
        connection,
        [
            Entry(f"event:{name}", EntryKind.EVENT, now, event, **common),
            Entry(f"handed:{name}", EntryKind.HAND_OVER, now, handed, suggestion=stored.body.id, **common),
        ],
        now,
    )
    if row.standing is not None:
        outcome = Outcome(row.standing, OutcomeKind.SUPERSEDED, now, reason="handed_over")
        finish(connection, writer, outcome, principal.pseudonym, event_id)
    return save(connection, row, writer, {"tier": handed.tier, "assigned_to": None, "standing": None})
