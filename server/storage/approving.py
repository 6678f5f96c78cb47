"""Transactions around approvals: asked for once, decided once by somebody else, expired at their deadline."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
import sqlalchemy as sa

from server.action.action import ActionProposal
from server.action.approval import Approval, ApprovalState
from server.conversation.conversation import Frame
from server.feedback.outcome import Outcome, OutcomeKind
from server.ledger.entry import Entry, EntryKind
from server.ledger.ids import new_id
from server.policy.decision import RuleHit
from server.storage import tables
from server.storage.outcomes import Claimed, Stored, finish, load
from server.storage.rows import (
    Committed,
    FrameWriter,
    Principal,
    conversation_of,
    record,
)
from server.storage.turn import locked, save, seen_before

FRAME = "approval"
_STANDING = (ApprovalState.OPEN, ApprovalState.APPROVED)


class Waiting(msgspec.Struct, frozen=True):
    """An approval that waits for a lead, with what would be done and why the rules want to be asked."""

    approval: Approval
    brand: str
    conversation: str
    customer: str
    proposal: ActionProposal
    workflow: str
    rules: tuple[RuleHit, ...]
    message: str
    own: bool


def ask(
    connection: sa.Connection,
    stored: Stored,
    index: int,
    principal: Principal,
    event_id: str,
    now: datetime,
) -> Committed:
    """Ask for the approval of a proposed action, once while an answer stands; Claimed when none is needed."""
    row = locked(connection, stored.conversation)
    if seen_before(connection, principal, event_id, row.id, now):
        return Committed(conversation_of(row), duplicate=True)
    action = stored.body.actions[index]
    if not action.approval:
        raise Claimed("no_approval")
    asked = [one for one in approvals_of(connection, row.id) if one.key == action.approval]
    if any(one.state in _STANDING and one.due_at > now for one in asked):
        return Committed(conversation_of(row), duplicate=True)
    values = {
        "id": new_id(),
        "conversation": row.id,
        "key": action.approval,
        "suggestion": stored.body.id,
        "action_index": index,
        "brand": row.brand,
        "action": action.name,
        "order_id": action.order,
        "state": ApprovalState.OPEN,
        "asked_by": principal.pseudonym,
        "asked_at": now,
        "due_at": now + timedelta(hours=action.approve_hours),
        "decided_by": None,
        "decided_at": None,
        "reason": "",
    }
    connection.execute(tables.approval.insert().values(**values))
    writer = FrameWriter(row.id, row.sequence, now)
    _tell(connection, writer, _by_id(connection, values["id"]), principal.pseudonym)
    return save(connection, row, writer, {})


def decide(
    connection: sa.Connection, approval: str, good: bool, reason: str, principal: Principal, now: datetime
) -> Committed:
    """Approve or refuse; Claimed when it was decided or came too late, or for whoever asked.

    The conversation is computed anew, so that what it proposes is ready to confirm or is taken back.
    """
    table = tables.approval
    found = connection.execute(sa.select(table).where(table.c.id == approval)).one()
    row = locked(connection, found.conversation)
    if found.asked_by == principal.pseudonym:
        raise Claimed("own")
    state = ApprovalState.APPROVED if good else ApprovalState.REFUSED
    changed = connection.execute(
        table.update()
        .where(table.c.id == approval, table.c.state == ApprovalState.OPEN, table.c.due_at > now)
        .values(state=state, decided_by=principal.pseudonym, decided_at=now, reason=reason)
    ).rowcount
    if not changed:
        raise Claimed("decided")
    writer = FrameWriter(row.id, row.sequence, now)
    _tell(connection, writer, _by_id(connection, approval), principal.pseudonym)
    if row.standing is not None:
        outcome = Outcome(row.standing, OutcomeKind.SUPERSEDED, now, reason="action")
        finish(connection, writer, outcome, "system", f"approval:{approval}")
    return save(connection, row, writer, {"revision": row.revision + 1, "standing": None})


def expire_approvals(
    connection: sa.Connection, now: datetime, most: int = 100
) -> dict[str, tuple[Frame, ...]]:
    """End what nobody decided in time; the new frames by conversation."""
    table = tables.approval
    due = connection.execute(
        sa.select(table.c.id, table.c.conversation)
        .where(table.c.state == ApprovalState.OPEN, table.c.due_at <= now)
        .limit(most)
    ).all()
    frames: dict[str, tuple[Frame, ...]] = {}
    for one in due:
        row = locked(connection, one.conversation)
        changed = connection.execute(
            table.update()
            .where(table.c.id == one.id, table.c.state == ApprovalState.OPEN)
            .values(state=ApprovalState.EXPIRED, decided_at=now)
        ).rowcount
        if not changed:
            continue
        writer = FrameWriter(row.id, row.sequence, now)
        _tell(connection, writer, _by_id(connection, one.id), "system")
        saved = save(connection, row, writer, {})
        frames[row.id] = (*frames.get(row.id, ()), *saved.frames)
    return frames


def approvals_of(connection: sa.Connection, conversation: str) -> tuple[Approval, ...]:
    """The approvals of a conversation, oldest first."""
    table = tables.approval
    rows = connection.execute(
        sa.select(table).where(table.c.conversation == conversation).order_by(table.c.asked_at)
    )
    return tuple(map(_approval, rows))


def approved(connection: sa.Connection, conversation: str, key: str, now: datetime) -> bool:
    """Whether somebody approved this action in this conversation, and in time for it still to hold."""
    return any(
        one.key == key and one.state is ApprovalState.APPROVED and one.due_at > now
        for one in approvals_of(connection, conversation)
    )


def waiting(
    connection: sa.Connection, brands: Sequence[str] | None, pseudonym: str, now: datetime, most: int = 100
) -> tuple[Waiting, ...]:
    """What waits for a decision in these brands (None: all), the next deadline first."""
    table, conversation, message = tables.approval, tables.conversation, tables.message
    query = (
        sa.select(table, conversation.c.customer_name)
        .join(conversation, conversation.c.id == table.c.conversation)
        .where(table.c.state == ApprovalState.OPEN, table.c.due_at > now)
        .order_by(table.c.due_at)
        .limit(most)
    )
    if brands is not None:
        query = query.where(table.c.brand.in_(brands))
    found: list[Waiting] = []
    for row in connection.execute(query).all():
        stored = load(connection, row.suggestion)
        if stored is None:
            continue
        decided = stored.body.decision_of(row.action_index)
        text = connection.execute(
            sa.select(message.c.text).where(message.c.id == stored.body.message)
        ).scalar()
        found.append(
            Waiting(
                _approval(row),
                row.brand,
                row.conversation,
                row.customer_name,
                stored.body.actions[row.action_index],
                decided.workflow,
                decided.rules,
                text or "",
                row.asked_by == pseudonym,
            )
        )
    return tuple(found)


def brand_of(connection: sa.Connection, approval: str) -> str | None:
    """The brand that an approval is for, None where there is no such one."""
    table = tables.approval
    return connection.execute(sa.select(table.c.brand).where(table.c.id == approval)).scalar_one_or_none()


def _approval(row: Any) -> Approval:
    return Approval(
        id=row.id,
        key=row.key,
        action=row.action,
        order=row.order_id,
        state=ApprovalState(row.state),
        at=row.decided_at or row.asked_at,
        due_at=row.due_at,
        asked_by=row.asked_by,
        by=row.decided_by or "",
        reason=row.reason,
    )


def _by_id(connection: sa.Connection, approval: str) -> Any:
    return connection.execute(sa.select(tables.approval).where(tables.approval.c.id == approval)).one()


def _tell(connection: sa.Connection, writer: FrameWriter, row: Any, actor: str) -> None:
    """Frame and ledger entry of how an approval stands now."""
    body = _approval(row)
    writer.add(FRAME, body)
    entry = Entry(
        f"approval:{row.id}:{body.state}",
        EntryKind.APPROVAL,
        writer.now,
        {"approval": body, "action_index": row.action_index},
        conversation=row.conversation,
        suggestion=row.suggestion,
        actor=actor,
    )
    record(connection, [entry], writer.now)
