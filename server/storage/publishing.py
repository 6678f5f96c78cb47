"""The transaction that publishes what a flow computed, and those that keep suggestions from standing for ever."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from server.conversation.conversation import Frame
from server.feedback.outcome import Outcome, OutcomeKind
from server.ledger.entry import Entry, EntryKind
from server.storage import tables
from server.storage.judging import Draw, draw
from server.storage.outcomes import finish
from server.storage.rows import Committed, FrameWriter, record, to_json
from server.storage.tracks import begin
from server.storage.turn import locked, save
from server.suggestion.computation import Computation
from server.suggestion.suggestion import Suggestion, Track


def publish(
    connection: sa.Connection,
    computation: Computation,
    now: datetime,
    drawn: Mapping[int, Draw] | None = None,
) -> Committed | None:
    """Commit a computation unless its conversation moved on since; None says that it did.

    `drawn` says whether a suggestion's reply (REPLY_INDEX) and its actions were drawn to be judged blindly.

    The revision is compared in this transaction, so that two workers, or a late one, never publish twice.
    """
    row = locked(connection, computation.conversation)
    if row.revision != computation.revision or row.answered_revision >= computation.revision:
        return None
    writer = FrameWriter(row.id, row.sequence, now)
    writer.add("understanding", computation.understood)
    changes: dict[str, Any] = {
        "answered_revision": computation.revision,
        "language": computation.language,
        "language_memory": to_json(computation.language_memory),
        "workflow": computation.understood.understanding.workflow,
        "awaited": to_json(computation.understood.understanding.missing),
        "failed_lookups": max(row.failed_lookups, computation.failed_lookups),
        "standing": None,
    }
    identity = computation.identity
    if int(identity.assurance) > row.assurance or (row.customer_id is None and identity.customer_id):
        changes |= {
            "customer_id": identity.customer_id,
            "customer_name": computation.understood.context.name[:200],
            "assurance": int(identity.assurance),
            "identity_method": identity.method,
            "identity_at": identity.at,
        }
    result = computation.result
    common = {"conversation": row.id, "actor": "system"}
    content = {"understood": computation.understood, "messages": computation.messages, "result": result}
    if isinstance(result, Suggestion):
        sequence = writer.add("suggestion", result)
        changes["standing"] = result.id
        _insert_suggestion(connection, row.id, result, sequence)
        entry = Entry(
            f"suggestion:{result.id}",
            EntryKind.SUGGESTION,
            now,
            content,
            suggestion=result.id,
            **common,
        )
    else:
        writer.add("withheld", result)
        content["track"] = computation.track
        entry = Entry(f"withheld:{result.id}", EntryKind.WITHHELD, now, content, **common)
    record(connection, [entry], now)
    if isinstance(result, Suggestion):
        begin(connection, result.track)
        for index in range(len(result.actions)):
            begin(connection, result.action_track(index))
        draw(connection, row.id, result, drawn or {}, now)
    return save(connection, row, writer, changes)


def _insert_suggestion(connection: sa.Connection, conversation: str, body: Suggestion, sequence: int) -> None:
    connection.execute(
        tables.suggestion.insert().values(
            id=body.id,
            conversation=conversation,
            message=body.message,
            revision=body.revision,
            sequence=sequence,
            brand=body.track.brand,
            workflow=body.track.workflow,
            kind=body.track.kind,
            language=body.track.language,
            level=body.level,
            action_level=max((one.level for one in body.actions), default=0),
            created_at=body.created_at,
            expires_at=body.expires_at,
        )
    )


def level_of(connection: sa.Connection, track: Track, default: int) -> int:
    """The level a track has earned, `default` when it has no row."""
    table = tables.track_level
    level = connection.execute(
        sa.select(table.c.level).where(
            table.c.brand == track.brand,
            table.c.workflow == track.workflow,
            table.c.kind == track.kind,
            table.c.language == track.language,
        )
    ).scalar_one_or_none()
    return default if level is None else level


def expire(connection: sa.Connection, now: datetime, most: int = 200) -> dict[str, tuple[Frame, ...]]:
    """End standing suggestions past their time; the new frames by conversation."""
    conversation, suggestion = tables.conversation, tables.suggestion
    due = connection.execute(
        sa.select(conversation.c.id, suggestion.c.id.label("suggestion"))
        .join(suggestion, suggestion.c.id == conversation.c.standing)
        .where(suggestion.c.expires_at <= now)
        .limit(most)
    ).all()
    frames: dict[str, tuple[Frame, ...]] = {}
    for candidate in due:
        row = locked(connection, candidate.id)
        if row.standing != candidate.suggestion:
            continue
        writer = FrameWriter(row.id, row.sequence, now)
        outcome = Outcome(candidate.suggestion, OutcomeKind.EXPIRED, now, reason="time")
        finish(connection, writer, outcome, "system", f"expire:{candidate.suggestion}")
        frames[row.id] = save(connection, row, writer, {"standing": None}).frames
    return frames
