"""Transactions about what a language model wrote for a standing suggestion."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import msgspec
import sqlalchemy as sa

from server.conversation.conversation import Frame
from server.drafting.draft import Draft, DraftState, Written
from server.ledger.entry import Entry, EntryKind
from server.reply.reply import Reply
from server.storage import tables
from server.storage.rows import FrameWriter, record
from server.storage.turn import locked, save

_draft = msgspec.json.Decoder(Draft)


def publish_draft(
    connection: sa.Connection,
    conversation: str,
    draft: Draft,
    now: datetime,
    written: Written | None = None,
    actor: str = "system",
) -> tuple[Frame, ...] | None:
    """Commit how far a draft has come; None when its suggestion stands no longer, and nothing is shown then."""
    row = locked(connection, conversation)
    stands = row.standing == draft.suggestion
    if written is not None:
        shown = stands and draft.state is DraftState.READY
        entry = Entry(
            f"draft:{draft.id or draft.suggestion}:{draft.state}",
            EntryKind.DRAFT,
            now,
            msgspec.structs.replace(written, shown=shown),
            conversation=conversation,
            suggestion=draft.suggestion,
            actor=actor,
        )
        record(connection, [entry], now)
    if not stands:
        return None
    writer = FrameWriter(conversation, row.sequence, now)
    writer.add("draft", draft)
    return save(connection, row, writer, {}).frames


def drafts_of(connection: sa.Connection, conversation: str, suggestion: str, after: int) -> tuple[Draft, ...]:
    """How each draft of a suggestion whose own frame has the sequence number `after` stands, in their order."""
    frame = tables.frame
    bodies = connection.execute(
        sa.select(frame.c.body)
        .where(frame.c.conversation == conversation, frame.c.sequence > after, frame.c.type == "draft")
        .order_by(frame.c.sequence)
    ).scalars()
    found: dict[str, Draft] = {}
    for draft in map(_draft.decode, bodies):
        if draft.suggestion == suggestion:
            found.pop(draft.id, None)  # replies stand in the order in which they became ready
            found[draft.id] = draft
    return tuple(found.values())


def ready_replies(drafts: Iterable[Draft]) -> tuple[Reply, ...]:
    """The replies that were offered beside those that the suggestion came with."""
    return tuple(
        draft.reply for draft in drafts if draft.state is DraftState.READY and draft.reply is not None
    )
