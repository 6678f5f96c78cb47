"""Reads what a blind judge is shown: the conversation up to a suggestion, its reply, nothing of what became of it."""

from __future__ import annotations

from datetime import datetime

import msgspec
import sqlalchemy as sa

from server.autonomy.level import Stream
from server.conversation.conversation import Author
from server.policy.decision import RuleHit, Verdict
from server.reply.reply import TiedFact
from server.storage import tables
from server.storage.outcomes import load
from server.storage.tracks import track_of
from server.suggestion.suggestion import Track

MOST_MESSAGES = 8


class Said(msgspec.Struct, frozen=True):
    """A message as a judge reads it."""

    author: Author
    text: str


class AuditItem(msgspec.Struct, frozen=True):
    """One suggestion to judge: is this reply right for this conversation?"""

    suggestion: str
    track: Track
    due_at: datetime
    messages: tuple[Said, ...]
    reply: str
    facts: tuple[TiedFact, ...]
    verdict: Verdict
    rules: tuple[RuleHit, ...]


def audit_item(connection: sa.Connection, suggestion: str) -> AuditItem | None:
    """What a judge sees of a suggestion that was drawn; None where there is nothing to judge or it was erased."""
    judgement, table, message = tables.judgement, tables.suggestion, tables.message
    row = connection.execute(
        sa.select(judgement, table.c.revision)
        .join(table, table.c.id == judgement.c.suggestion)
        .where(judgement.c.suggestion == suggestion, judgement.c.stream == Stream.BLIND)
    ).first()
    stored = load(connection, suggestion)
    if row is None or stored is None or not stored.body.replies:
        return None
    said = connection.execute(
        sa.select(message.c.author, message.c.text)
        .where(message.c.conversation == row.conversation, message.c.revision <= row.revision)
        .order_by(message.c.revision.desc())
        .limit(MOST_MESSAGES)
    ).all()
    reply, decision = stored.body.replies[0], stored.body.decision
    return AuditItem(
        suggestion,
        track_of(row),
        row.due_at,
        tuple(Said(Author(one.author), one.text) for one in reversed(said)),
        reply.text,
        reply.facts,
        decision.verdict,
        decision.rules,
    )
