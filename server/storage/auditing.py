"""Reads what a blind judge is shown: a conversation, the reply or action prepared for it, not what became of it."""

from __future__ import annotations

from datetime import datetime

import msgspec
import sqlalchemy as sa

from server.action.action import ActionProposal
from server.autonomy.level import Stream
from server.conversation.conversation import Author
from server.policy.decision import RuleHit, Verdict
from server.reply.reply import TiedFact
from server.storage import tables
from server.storage.judging import marked
from server.storage.outcomes import load
from server.storage.tables import REPLY_INDEX
from server.storage.tracks import track_of
from server.suggestion.suggestion import Track

MOST_MESSAGES = 8


class Said(msgspec.Struct, frozen=True):
    """A message as a judge reads it."""

    author: Author
    text: str


class AuditItem(msgspec.Struct, frozen=True):
    """One thing to judge: is this reply, or this action with these arguments, right for this conversation?

    `suggestion` is its mark; where there is an `action` the reply beside it is judged elsewhere, and empty.
    """

    suggestion: str
    track: Track
    due_at: datetime
    messages: tuple[Said, ...]
    reply: str
    facts: tuple[TiedFact, ...]
    verdict: Verdict
    rules: tuple[RuleHit, ...]
    action: ActionProposal | None = None


def audit_item(connection: sa.Connection, name: str) -> AuditItem | None:
    """What a judge sees of what a mark names; None where there is nothing to judge or it was erased."""
    judgement, table, message = tables.judgement, tables.suggestion, tables.message
    suggestion, index = marked(name)
    row = connection.execute(
        sa.select(judgement, table.c.revision)
        .join(table, table.c.id == judgement.c.suggestion)
        .where(
            judgement.c.suggestion == suggestion,
            judgement.c.stream == Stream.BLIND,
            judgement.c.action_index == index,
        )
    ).first()
    stored = load(connection, suggestion)
    if row is None or stored is None or not stored.body.replies or index >= len(stored.body.actions):
        return None
    said = connection.execute(
        sa.select(message.c.author, message.c.text)
        .where(message.c.conversation == row.conversation, message.c.revision <= row.revision)
        .order_by(message.c.revision.desc())
        .limit(MOST_MESSAGES)
    ).all()
    reply = stored.body.replies[0]
    action = None if index == REPLY_INDEX else stored.body.actions[index]
    decision = stored.body.decision if action is None else stored.body.decision_of(index)
    return AuditItem(
        name,
        track_of(row),
        row.due_at,
        tuple(Said(Author(one.author), one.text) for one in reversed(said)),
        reply.text if action is None else "",
        reply.facts if action is None else (),
        decision.verdict,
        decision.rules,
        # Whether it was at a level at which it would have run is nothing to judge it by.
        None if action is None else msgspec.structs.replace(action, level=0),
    )
