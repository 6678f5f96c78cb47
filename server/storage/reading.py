"""Transactions that only read: snapshots, missed frames, lists, work left over."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from datetime import datetime
from itertools import islice
from typing import Any

import msgspec
import sqlalchemy as sa

from server.action.action import ActionRun
from server.action.approval import Approval
from server.autonomy.governance import REPLY
from server.autonomy.level import Level
from server.autonomy.sending import Countdown
from server.conversation.conversation import (
    Author,
    Conversation,
    ConversationEvent,
    ConversationKey,
    EventKind,
    Frame,
    Message,
)
from server.drafting.draft import Draft
from server.storage import tables
from server.storage.approving import approvals_of
from server.storage.drafts import drafts_of
from server.storage.outcomes import running
from server.storage.refusals import refusals_of
from server.storage.rows import conversation_of, frame_of, message_of
from server.storage.running import runs_of
from server.suggestion.refusals import Refusal
from server.suggestion.suggestion import HandOver, Suggestion, Track, Understood, Withheld

MOST_MESSAGES = 500
MOST_FRAMES = 1000
AMONG = 5
_understood = msgspec.json.Decoder(Understood)
_suggestion = msgspec.json.Decoder(Suggestion)
_handed = msgspec.json.Decoder(HandOver)
_withheld = msgspec.json.Decoder(Withheld)
_event = msgspec.json.Decoder(ConversationEvent)


class Listed(msgspec.Struct, frozen=True):
    """A conversation as lists and snapshots show it; `ready` says that a suggestion stands which people may see."""

    conversation: Conversation
    customer_name: str
    last_text: str
    last_author: Author | None
    last_at: datetime
    waiting_since: datetime | None
    standing: str | None
    ready: bool


class Standing(msgspec.Struct, frozen=True):
    """Everything a newcomer needs to see of a conversation, up to `listed.conversation.sequence`.

    `places` tells of each event how many of the messages came before it.
    """

    listed: Listed
    messages: tuple[Message, ...]
    events: tuple[ConversationEvent, ...]
    places: tuple[int, ...]
    understood: Understood | None
    suggestion: Suggestion | None
    withheld: Withheld | None
    runs: tuple[ActionRun, ...] = ()
    drafts: tuple[Draft, ...] = ()
    countdown: Countdown | None = None
    approvals: tuple[Approval, ...] = ()
    handed: HandOver | None = None


def _select() -> sa.Select[Any]:
    """Conversations, each with the level of what stands: at level 0 nothing may be shown, not even that it is there."""
    table, suggestion = tables.conversation, tables.suggestion
    shown = sa.select(suggestion.c.level).where(suggestion.c.id == table.c.standing).scalar_subquery()
    return sa.select(table, shown.label("shown"))


def find(connection: sa.Connection, key: ConversationKey) -> Listed | None:
    """A conversation by its key."""
    table = tables.conversation
    row = connection.execute(
        _select().where(
            table.c.brand == key.brand, table.c.desk == key.desk, table.c.external_id == key.external_id
        )
    ).first()
    return None if row is None else _listed(row)


def by_id(connection: sa.Connection, conversation: str) -> Listed | None:
    """A conversation by its id."""
    table = tables.conversation
    row = connection.execute(_select().where(table.c.id == conversation)).first()
    return None if row is None else _listed(row)


def by_ids(connection: sa.Connection, conversations: Iterable[str]) -> list[Listed]:
    """Those of the conversations that exist."""
    table = tables.conversation
    return [_listed(row) for row in connection.execute(_select().where(table.c.id.in_(list(conversations))))]


def _listed(row: sa.Row[Any]) -> Listed:
    return Listed(
        conversation_of(row),
        row.customer_name,
        row.last_text,
        None if row.last_author is None else Author(row.last_author),
        row.last_at,
        row.waiting_since,
        row.standing,
        row.shown is not None and row.shown > Level.WATCH,
    )


def listing(
    connection: sa.Connection,
    brands: tuple[str, ...],
    status: str,
    search: str,
    most: int = 200,
    assignee: str | None = None,
) -> list[Listed]:
    """Conversations of these brands (`*` for all), those waiting longest first, then the latest.

    `search` looks at names, ids and everything that was written; `assignee` is a pseudonym.
    """
    table = tables.conversation
    query = _select()
    if "*" not in brands:
        query = query.where(table.c.brand.in_(brands))
    if status != "all":
        query = query.where(table.c.status == status)
    if search:
        pattern = search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        like = f"%{pattern}%"
        message = tables.message
        written = sa.exists().where(
            message.c.conversation == table.c.id, message.c.text.ilike(like, escape="\\")
        )
        query = query.where(
            sa.or_(
                table.c.customer_name.ilike(like, escape="\\"),
                table.c.external_id.ilike(like, escape="\\"),
                written,
            )
        )
    if assignee is not None:
        query = query.where(table.c.assigned_to == assignee)
    order = (table.c.waiting_since.is_(None), table.c.waiting_since, table.c.last_at.desc())
    return [_listed(row) for row in connection.execute(query.order_by(*order).limit(most))]


def frames_after(connection: sa.Connection, conversation: str, sequence: int) -> tuple[Frame, ...]:
    """The frames behind a sequence number, in order."""
    table = tables.frame
    rows = connection.execute(
        sa.select(table)
        .where(table.c.conversation == conversation, table.c.sequence > sequence)
        .order_by(table.c.sequence)
        .limit(MOST_FRAMES)
    )
    return tuple(frame_of(row) for row in rows)


def messages_of(connection: sa.Connection, conversation: str, most: int) -> tuple[Message, ...]:
    """The last messages of a conversation, oldest first."""
    table = tables.message
    rows = connection.execute(
        sa.select(table)
        .where(table.c.conversation == conversation)
        .order_by(table.c.revision.desc())
        .limit(most)
    ).all()
    return tuple(message_of(row) for row in reversed(rows))


def _last_frame(connection: sa.Connection, conversation: str, type_: str) -> tuple[int, bytes]:
    table = tables.frame
    row = connection.execute(
        sa.select(table.c.sequence, table.c.body)
        .where(table.c.conversation == conversation, table.c.type == type_)
        .order_by(table.c.sequence.desc())
        .limit(1)
    ).first()
    return (0, b"") if row is None else (row.sequence, row.body)


def standing(connection: sa.Connection, key: ConversationKey) -> Standing | None:
    """A conversation as it stands, or None."""
    listed = find(connection, key)
    if listed is None:
        return None
    conversation = listed.conversation
    messages = messages_of(connection, conversation.id, MOST_MESSAGES)
    frame = tables.frame
    happened = connection.execute(
        sa.select(frame.c.sequence, frame.c.body)
        .where(frame.c.conversation == conversation.id, frame.c.type == "event")
        .order_by(frame.c.sequence)
    ).all()
    said = connection.execute(
        sa.select(frame.c.sequence)
        .where(frame.c.conversation == conversation.id, frame.c.type == "message")
        .order_by(frame.c.sequence.desc())
        .limit(len(messages))
    ).scalars()
    order = sorted(said)
    understood_at, understood = _last_frame(connection, conversation.id, "understanding")
    withheld_at, withheld = _last_frame(connection, conversation.id, "withheld")
    suggestion = b""
    drafts: tuple[Draft, ...] = ()
    if listed.standing is not None:
        at, suggestion = _last_frame(connection, conversation.id, "suggestion")
        drafts = drafts_of(connection, conversation.id, listed.standing, at)
    _, handed = _last_frame(connection, conversation.id, "hand_over")
    return Standing(
        listed,
        messages,
        tuple(_event.decode(row.body) for row in happened),
        tuple(bisect(order, row.sequence) for row in happened),
        _understood.decode(understood) if understood else None,
        _suggestion.decode(suggestion) if suggestion else None,
        _withheld.decode(withheld) if withheld_at > understood_at else None,
        runs_of(connection, conversation.id),
        drafts,
        running(connection, listed.standing),
        approvals_of(connection, conversation.id),
        _handed.decode(handed) if handed else None,
    )


def rateable(connection: sa.Connection, conversation: str) -> bool:
    """Whether a conversation is closed and was not rated since."""
    found = by_id(connection, conversation)
    if found is None or found.conversation.status != "closed":
        return False
    frame = tables.frame
    bodies = connection.execute(
        sa.select(frame.c.body)
        .where(frame.c.conversation == conversation, frame.c.type == "event")
        .order_by(frame.c.sequence.desc())
    ).scalars()
    for body in bodies:
        kind = _event.decode(body).kind
        if kind in (EventKind.CLOSED, EventKind.RATED):
            return kind is EventKind.CLOSED
    return False


class About(msgspec.Struct, frozen=True):
    """Whom and which order a conversation is about, as far as that is known, and how surely."""

    customer: str | None
    order: str | None
    assurance: int


def about(connection: sa.Connection, key: ConversationKey) -> About | None:
    """Whom and which order a conversation is about; None for no such conversation."""
    found = find(connection, key)
    if found is None:
        return None
    conversation = found.conversation
    _, body = _last_frame(connection, conversation.id, "understanding")
    understood = _understood.decode(body) if body else None
    order = understood.context.selected if understood else None
    identity = conversation.identity
    return About(identity.customer_id, conversation.correction.order or order, int(identity.assurance))


class Worded(msgspec.Struct, frozen=True):
    """A suggestion with all that its replies were worded from."""

    key: ConversationKey
    suggestion: Suggestion
    understood: Understood


def worded(connection: sa.Connection, suggestion: str) -> Worded | None:
    """A suggestion and the understanding published just before it; None when there is none of this id."""
    table, frame = tables.suggestion, tables.frame
    place = connection.execute(
        sa.select(table.c.conversation, table.c.sequence).where(table.c.id == suggestion)
    ).first()
    if place is None:
        return None
    bodies: dict[str, bytes] = {}
    for row in connection.execute(
        sa.select(frame.c.type, frame.c.body).where(
            frame.c.conversation == place.conversation,
            frame.c.sequence.in_((place.sequence - 1, place.sequence)),
        )
    ):
        bodies[row.type] = row.body
    found = by_id(connection, place.conversation)
    if found is None or not {"suggestion", "understanding"} <= bodies.keys():
        return None
    return Worded(
        found.conversation.key,
        _suggestion.decode(bodies["suggestion"]),
        _understood.decode(bodies["understanding"]),
    )


def last_worded(connection: sa.Connection, track: Track, most: int) -> list[Worded]:
    """The newest suggestions of a track with all that they rest on; what was erased is left out.

    For an action's track those that propose it, among AMONG times as many of its workflow.
    """
    table = tables.suggestion
    query = (
        sa.select(table.c.id)
        .where(
            table.c.brand == track.brand,
            table.c.workflow == track.workflow,
            table.c.kind == REPLY,
            table.c.language == track.language,
        )
        .order_by(table.c.created_at.desc())
    )
    if track.kind == REPLY:
        names = connection.execute(query.limit(most)).scalars()
        return [found for name in names if (found := worded(connection, name)) is not None]
    names = connection.execute(query.where(table.c.action_level > 0).limit(AMONG * most)).scalars()
    every = (found for name in names if (found := worded(connection, name)) is not None)
    proposing = (one for one in every if any(it.name == track.kind for it in one.suggestion.actions))
    return list(islice(proposing, most))


def flow_input(
    connection: sa.Connection, conversation: str, most: int
) -> tuple[Conversation, tuple[Message, ...], tuple[ActionRun, ...], tuple[Refusal, ...]] | None:
    """A conversation that waits for the flow, its recent messages, its actions and what was refused; None for none."""
    found = by_id(connection, conversation)
    if found is None or found.conversation.answered_revision >= found.conversation.revision:
        return None
    messages = messages_of(connection, conversation, most)
    return (
        found.conversation,
        messages,
        runs_of(connection, conversation),
        refusals_of(connection, conversation),
    )


def unanswered(connection: sa.Connection, before: datetime, most: int = 500) -> list[str]:
    """Conversations whose last message was never run through the flow and is older than `before`."""
    table = tables.conversation
    return list(
        connection.execute(
            sa.select(table.c.id)
            .where(table.c.answered_revision < table.c.revision, table.c.last_at <= before)
            .limit(most)
        ).scalars()
    )
