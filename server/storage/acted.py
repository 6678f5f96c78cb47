"""Transactions that judge prepared actions: by who confirmed, mended or passed them over, by what was heard later."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from server.conversation.conversation import Correction
from server.feedback.outcome import OutcomeKind
from server.storage import tables
from server.storage.judging import HEARD_FOR, RUN, judge_action, marked, refuse_actions
from server.storage.outcomes import claim_key, load
from server.storage.rows import ASSISTANT

DONE, CORRECTED, LEFT = "done", "corrected", "left"


def confirmed(
    connection: sa.Connection, conversation: str, suggestion: str, index: int, actor: str, now: datetime
) -> None:
    """A person confirmed an action just as it was prepared, and it was done: right."""
    stored = load(connection, suggestion)
    if stored is not None:
        judge_action(connection, conversation, stored.body, index, True, DONE, actor, now)


def corrected(
    connection: sa.Connection,
    conversation: str,
    suggestion: str | None,
    correction: Correction,
    actor: str,
    now: datetime,
) -> None:
    """An agent mended what the standing suggestion rests on: its actions were wrong, unless only the language was."""
    only_language = correction.language is not None and correction == Correction(language=correction.language)
    stored = None if suggestion is None or only_language else load(connection, suggestion)
    if stored is not None:
        refuse_actions(connection, conversation, stored.body, CORRECTED, actor, now)


def left(connection: sa.Connection, conversation: str, actor: str, now: datetime) -> None:
    """At the end: where agents wrote something else and nobody ran the action in this conversation, it was wrong.

    Left out, the worst actions, those that are passed over, would leave no trace.
    """
    table, claim = tables.suggestion, tables.claim
    rows = connection.execute(
        sa.select(table.c.id).where(
            table.c.conversation == conversation,
            table.c.action_level > 0,
            table.c.displayed_at.is_not(None),
            table.c.outcome == OutcomeKind.TYPED_OVER,
        )
    ).all()
    if not rows:
        return
    ran = connection.execute(
        sa.select(claim.c.key)
        .join(table, table.c.id == claim.c.suggestion)
        .where(table.c.conversation == conversation, claim.c.key.startswith(RUN))
    ).scalars()
    done = set()
    for key in ran:
        suggestion, index = marked(key.removeprefix(RUN))
        if (stored := load(connection, suggestion)) is not None:
            done.add(stored.body.actions[index].name)
    for row in rows:
        stored = load(connection, row.id)
        if stored is None:
            continue
        for index, action in enumerate(stored.body.actions):
            if action.name not in done:
                judge_action(connection, conversation, stored.body, index, False, LEFT, actor, now)


def hear_of_runs(connection: sa.Connection, conversation: str, why: str, now: datetime) -> None:
    """Later bad news of what ran without a person's key: it can only speak against its track."""
    table, claim = tables.suggestion, tables.claim
    rows = connection.execute(
        sa.select(claim.c.key, claim.c.suggestion)
        .join(table, table.c.id == claim.c.suggestion)
        .where(
            table.c.conversation == conversation,
            claim.c.principal == ASSISTANT,
            claim.c.key.startswith(RUN),
            claim.c.at >= now - HEARD_FOR,
        )
    ).all()
    for row in rows:
        stored = load(connection, row.suggestion)
        if stored is not None:
            index = marked(row.key.removeprefix(RUN))[1]
            judge_action(connection, conversation, stored.body, index, False, why, "system", now)


def who_confirmed(connection: sa.Connection, suggestion: str, index: int) -> str | None:
    """The pseudonym of whoever confirmed an action here; None where nobody's key did, or it was not claimed."""
    ledger = tables.ledger
    actor = connection.execute(
        sa.select(ledger.c.actor).where(ledger.c.event_id == f"action:{suggestion}:{index}:requested")
    ).scalar_one_or_none()
    claimed = connection.execute(
        sa.select(tables.claim.c.principal).where(tables.claim.c.key == claim_key(suggestion, index))
    ).scalar_one_or_none()
    return None if actor is None or claimed in (None, ASSISTANT) else actor
