"""How far each side of a conversation has read."""

from __future__ import annotations

import sqlalchemy as sa

from server.conversation.conversation import Author
from server.storage import tables


def _column(side: Author) -> sa.Column[int]:
    table = tables.conversation
    return table.c.seen_by_customer if side is Author.CUSTOMER else table.c.seen_by_agent


def mark_seen(connection: sa.Connection, conversation: str, side: Author, message: str) -> bool:
    """Note that a side has seen a conversation up to a message; False when that was known, or there is no such one."""
    table, column = tables.conversation, _column(side)
    revision = connection.execute(
        sa.select(tables.message.c.revision).where(
            tables.message.c.id == message, tables.message.c.conversation == conversation
        )
    ).scalar()
    if revision is None:
        return False
    done = connection.execute(
        sa.update(table).where(table.c.id == conversation, column < revision).values({column: revision})
    )
    return done.rowcount > 0


def seen_of(connection: sa.Connection, conversation: str) -> dict[Author, str]:
    """The last message that each side has seen, by id; a side that has seen none is left out."""
    table, message = tables.conversation, tables.message
    found = {}
    for side in (Author.CUSTOMER, Author.AGENT):
        identity = connection.execute(
            sa.select(message.c.id)
            .join(table, table.c.id == message.c.conversation)
            .where(table.c.id == conversation, message.c.revision == _column(side))
        ).scalar()
        if identity is not None:
            found[side] = identity
    return found
