"""Transactions that the lead's page reads by: the ledger in portions, lists of suggestions, one suggestion's story."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from server.conversation.conversation import ConversationKey
from server.feedback.outcome import OutcomeKind
from server.insight.evidence import COUNTED, Row
from server.insight.listing import ListPage, listed
from server.insight.story import Story, story, told
from server.ledger.entry import EntryKind
from server.storage import tables
from server.storage.ledgers import entry_of
from server.storage.rows import message_of
from server.suggestion.suggestion import Track

PAGE = 25
MOST_MESSAGES = 200


class Told(msgspec.Struct, frozen=True):
    """A story and where its conversation can be read, for those who may."""

    story: Story
    key: ConversationKey | None


def last_position(connection: sa.Connection) -> int:
    """The position of the ledger's newest entry, 0 before there is one."""
    return connection.execute(sa.select(sa.func.max(tables.ledger.c.position))).scalar() or 0


def digest_at(connection: sa.Connection, position: int) -> bytes | None:
    """The hash of the content of the entry at a position, None where there is none."""
    table = tables.ledger
    return connection.execute(
        sa.select(table.c.content_hash).where(table.c.position == position)
    ).scalar_one_or_none()


def behind(connection: sa.Connection, after: int, most: int) -> list[Row]:
    """The next `most` entries behind a position, whatever their kind, so that gaps can be seen."""
    ledger, conversation = tables.ledger, tables.conversation
    counted = ledger.c.kind.in_(COUNTED)
    query = (
        sa.select(
            ledger.c.position,
            ledger.c.kind,
            ledger.c.recorded_at,
            ledger.c.conversation,
            ledger.c.suggestion,
            sa.case((counted, ledger.c.content)).label("content"),
            conversation.c.brand,
        )
        .outerjoin(conversation, conversation.c.id == ledger.c.conversation)
        .where(ledger.c.position > after)
        .order_by(ledger.c.position)
        .limit(most)
    )
    return [Row(*row) for row in connection.execute(query)]


def _reason(connection: sa.Connection) -> sa.ColumnElement[str]:
    """The reason inside an outcome's content."""
    content = tables.ledger.c.content
    if connection.dialect.name == "postgresql":
        document = sa.cast(sa.func.convert_from(content, "UTF8"), postgresql.JSONB)
        reason: sa.ColumnElement[str] = document["outcome"]["reason"].astext
        return reason
    return sa.func.json_extract(sa.cast(content, sa.Text), "$.outcome.reason")


def _made(from_ledger: bool, made: sa.FromClause) -> sa.ColumnElement[bool]:
    """How a suggestion and the entry that made it belong together, by the index of the side that is come to."""
    suggestion = tables.suggestion
    if from_ledger:
        return suggestion.c.id == made.c.suggestion
    return made.c.event_id == sa.literal("suggestion:") + suggestion.c.id


def suggestions(
    connection: sa.Connection,
    brands: Sequence[str] | None,
    track: Track | None,
    outcome: OutcomeKind | None,
    reason: str,
    page: int,
    *,
    personal: bool,
) -> ListPage:
    """A page of single suggestions, newest first, of `brands` (None: all); what customers asked only if `personal`."""
    suggestion, message = tables.suggestion, tables.message
    made, ended = tables.ledger.alias("made"), tables.ledger
    # The end that stands has the event id that this outcome gave it.
    end_id = sa.literal("outcome:") + suggestion.c.id + sa.literal(":") + suggestion.c.outcome
    query = (
        sa.select(
            made.c.content.label("made"),
            ended.c.content.label("ended"),
            suggestion.c.outcome,
            suggestion.c.displayed_at,
            message.c.text,
        )
        .select_from(made)
        .join(suggestion, _made(track is None, made))
        .outerjoin(ended, ended.c.event_id == end_id)
        .outerjoin(message, message.c.id == suggestion.c.message)
        .where(made.c.kind == EntryKind.SUGGESTION, made.c.content.is_not(None))
        # Each in the order of an index that leads to it: those of a rare track stand together, whatever lies between.
        .order_by(made.c.position.desc() if track is None else suggestion.c.created_at.desc())
        .limit(PAGE + 1)
        .offset((page - 1) * PAGE)
    )
    if brands is not None:
        query = query.where(suggestion.c.brand.in_(brands))
    if track is not None:
        query = query.where(
            suggestion.c.brand == track.brand,
            suggestion.c.workflow == track.workflow,
            suggestion.c.kind == track.kind,
            suggestion.c.language == track.language,
        )
    if outcome is not None:
        query = query.where(suggestion.c.outcome == outcome)
    if reason:
        query = query.where(_reason(connection) == reason)
    rows = connection.execute(query).all()
    shown = [
        listed(
            row.made,
            row.ended,
            displayed=row.displayed_at is not None,
            outcome=row.outcome,
            asked=(row.text or "") if personal else None,
        )
        for row in rows[:PAGE]
    ]
    return ListPage(page, len(rows) > PAGE, tuple(one for one in shown if one is not None))


def told_of(connection: sa.Connection, suggestion: str) -> Told | None:
    """A suggestion's story and where its conversation is; None where there is none or it was erased."""
    ledger, message, conversation = tables.ledger, tables.message, tables.conversation
    row = connection.execute(sa.select(ledger).where(ledger.c.event_id == f"suggestion:{suggestion}")).first()
    if row is None or row.content is None:
        return None
    entry = entry_of(row)
    # Contents are read only of what belongs to the story: a conversation's other entries may be large.
    beside = connection.execute(
        sa.select(ledger.c.position, ledger.c.kind, ledger.c.suggestion).where(
            ledger.c.conversation == entry.conversation
        )
    ).all()
    wanted = [one.position for one in beside if one.suggestion == suggestion or one.kind == EntryKind.EVENT]
    others = connection.execute(sa.select(ledger).where(ledger.c.position.in_(wanted))).all()
    rested = told(entry).messages[-MOST_MESSAGES:]
    messages = connection.execute(sa.select(message).where(message.c.id.in_(rested))).all()
    key = connection.execute(
        sa.select(conversation.c.brand, conversation.c.desk, conversation.c.external_id).where(
            conversation.c.id == entry.conversation
        )
    ).first()
    return Told(
        story(entry, [entry_of(other) for other in others], [message_of(one) for one in messages]),
        None if key is None else ConversationKey(*key),
    )
