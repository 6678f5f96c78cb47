"""Replies on their way through another desk: claimed here, not yet known to have arrived there."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from server.autonomy.sending import Transit
from server.conversation.conversation import Author, ConversationKey, Message
from server.conversation.twins import folded
from server.storage import tables
from server.storage.database import insert_once
from server.storage.outcomes import load

OPEN = (Transit.SENDING, Transit.UNCLEAR)


def words(text: str, notice: str) -> str:
    """A reply as it goes out, with the sentence that says who answers where that is to be said."""
    return f"{text}\n\n{notice}" if notice else text


def begin(
    connection: sa.Connection, row: sa.Row[Any], suggestion: str, notice: str, beside: str, now: datetime
) -> bool:
    """Note that a claimed reply leaves for its desk; False where one did before."""
    return insert_once(
        connection,
        tables.outgoing,
        {
            "suggestion": suggestion,
            "conversation": row.id,
            "state": Transit.SENDING,
            "revision": row.revision,
            "notice": notice,
            "beside": beside,
            "at": now,
            "external_id": None,
        },
    )


def outgoing(connection: sa.Connection, suggestion: str) -> sa.Row[Any] | None:
    """A reply on its way, None where none ever left."""
    table = tables.outgoing
    return connection.execute(sa.select(table).where(table.c.suggestion == suggestion)).first()


def sending(connection: sa.Connection, conversation: str) -> bool:
    """Whether something is on its way in a conversation at this moment."""
    table = tables.outgoing
    way = sa.and_(table.c.conversation == conversation, table.c.state == Transit.SENDING)
    return connection.execute(sa.select(table.c.suggestion).where(way)).first() is not None


def ended(connection: sa.Connection, suggestion: str, state: Transit, external_id: str | None = None) -> None:
    """What became of it."""
    table = tables.outgoing
    connection.execute(
        table.update()
        .where(table.c.suggestion == suggestion)
        .values(state=state, external_id=external_id or None)
    )


def lost(connection: sa.Connection, before: datetime, most: int = 100) -> list[tuple[str, ConversationKey]]:
    """Replies that left before a time and of which nobody heard again, as a crash leaves them, with where they went."""
    table, place = tables.outgoing, tables.conversation
    way = sa.and_(table.c.state == Transit.SENDING, table.c.at < before)
    wanted = (
        sa.select(table.c.suggestion, place.c.brand, place.c.desk, place.c.external_id)
        .join(place, place.c.id == table.c.conversation)
        .where(way)
        .limit(most)
    )
    return [
        (row.suggestion, ConversationKey(row.brand, row.desk, row.external_id))
        for row in connection.execute(wanted)
    ]


def told(connection: sa.Connection, conversation: str, message: Message) -> sa.Row[Any] | None:
    """The reply of this server that a message told by desk or page is, where that was not known yet.

    A reply whose arrival was already known, but not under which id, takes the id that it is told with.
    """
    if message.author is Author.CUSTOMER:
        return None
    table = tables.outgoing
    nameless = sa.and_(table.c.state == Transit.SENT, table.c.external_id.is_(None))
    candidates = connection.execute(
        sa.select(table)
        .where(table.c.conversation == conversation, sa.or_(table.c.state.in_(OPEN), nameless))
        .order_by(table.c.at)
    ).all()
    said = folded(message.text)
    for candidate in candidates:
        stored = load(connection, candidate.suggestion)
        if stored is not None and folded(words(stored.body.replies[0].text, candidate.notice)) == said:
            return candidate
    return None


def named(connection: sa.Connection, row: sa.Row[Any], message: Message) -> None:
    """A reply that had arrived under no id is known by this one from now on."""
    table = tables.message
    connection.execute(
        table.update()
        .where(table.c.conversation == row.conversation, table.c.external_id == unnamed(row.suggestion))
        .values(external_id=message.external_id)
    )
    ended(connection, row.suggestion, Transit.SENT, message.external_id)


def unnamed(suggestion: str) -> str:
    """The id of a message here whose desk names none."""
    return f"assistant-{suggestion}"


def still_waiting(row: sa.Row[Any], since: int, changes: dict[str, Any]) -> dict[str, Any]:
    """What a reply changes in its conversation's row where the customer wrote again while it was on its way."""
    if row.revision <= since or row.last_author != Author.CUSTOMER:
        return changes
    kept = ("answered_revision", "waiting_since")
    return {name: value for name, value in changes.items() if name not in kept}


def as_assistant(message: Message) -> Message:
    """A message that desk or page told, as what it is: the assistant's."""
    return msgspec.structs.replace(message, author=Author.ASSISTANT)
