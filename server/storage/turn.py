"""What a transaction on a conversation begins and ends with: its lock, events that came before, its new state."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from server.conversation.conversation import Message
from server.storage import tables
from server.storage.database import insert_once
from server.storage.rows import Committed, FrameWriter, Principal, conversation_of, merged


def locked(connection: sa.Connection, conversation: str) -> sa.Row[Any]:
    """The row of a conversation; every transaction locks it first, so that no two wait for each other."""
    table = tables.conversation
    return connection.execute(sa.select(table).where(table.c.id == conversation).with_for_update()).one()


def seen_before(
    connection: sa.Connection, principal: Principal, event_id: str, conversation: str, now: datetime
) -> bool:
    """Whether a client's event was committed already; from now on it was."""
    row = {"principal": principal.id, "event_id": event_id, "conversation": conversation, "at": now}
    return not insert_once(connection, tables.client_event, row)


def save(
    connection: sa.Connection,
    row: sa.Row[Any],
    writer: FrameWriter,
    changes: dict[str, Any],
    message: Message | None = None,
) -> Committed:
    """Store the frames and what changed of the conversation; what the transaction did, and said."""
    frames = writer.store(connection)
    changes = {**changes, "sequence": writer.sequence}
    table = tables.conversation
    connection.execute(table.update().where(table.c.id == row.id).values(**changes))
    return Committed(conversation_of(merged(row, changes)), frames, message=message)
