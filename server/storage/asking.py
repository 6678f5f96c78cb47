"""The transaction that records what an agent asked the copilot."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from server.conversation.conversation import ConversationKey
from server.ledger.entry import Entry, EntryKind
from server.storage import tables
from server.storage.rows import Principal, record
from server.suggestion.answered import Asked


def note_question(
    connection: sa.Connection,
    key: ConversationKey,
    asked: Asked,
    principal: Principal,
    event_id: str,
    now: datetime,
) -> None:
    """Record a question with its answer beside the suggestion that stands, once; not before the conversation exists."""
    table = tables.conversation
    row = connection.execute(
        sa.select(table.c.id, table.c.standing).where(
            table.c.brand == key.brand, table.c.desk == key.desk, table.c.external_id == key.external_id
        )
    ).first()
    if row is not None:
        name = f"asked:{principal.id}:{event_id}"
        entry = Entry(name, EntryKind.ASKED, now, asked, row.id, row.standing, principal.pseudonym)
        record(connection, [entry], now)
