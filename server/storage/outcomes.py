"""Transactions that record what became of a suggestion."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from server.autonomy.sending import Back, Countdown, CountdownState, Transit
from server.feedback.outcome import DismissReason, LifeEvent, Outcome, OutcomeKind
from server.ledger.entry import Entry, EntryKind
from server.storage import tables
from server.storage.database import insert_once
from server.storage.drafts import drafts_of, ready_replies
from server.storage.judging import RUN, judge_outcome, refuse_actions
from server.storage.rows import ASSISTANT, Committed, FrameWriter, Principal, conversation_of, record
from server.storage.turn import locked, save, seen_before
from server.suggestion.suggestion import Suggestion, Superseded

SENT = (
    OutcomeKind.SENT_AS_IS,
    OutcomeKind.COSMETIC,
    OutcomeKind.SUBSTANTIVE,
    OutcomeKind.SENT_ALONE,
)
COUNTDOWN = "countdown"
# What is dismissed for these says nothing of the action that was prepared beside it.
_OF_WORDS = (DismissReason.WRONG_LANGUAGE, DismissReason.TONE)
_suggestion = msgspec.json.Decoder(Suggestion)


def claim_key(suggestion: str, index: int) -> str:
    """The one row, and the idempotency key, of an action that is run."""
    return f"{RUN}{suggestion}:{index}"


class Claimed(Exception):
    """The suggestion was sent already, vetoed, or switched off: nothing may be sent on its account."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class Stored(msgspec.Struct, frozen=True):
    """A suggestion with its state."""

    conversation: str
    body: Suggestion
    displayed: bool
    inserted: bool
    outcome: str | None
    vetoed: bool


def load(connection: sa.Connection, suggestion: str) -> Stored | None:
    """A suggestion with its state, or None."""
    table = tables.suggestion
    row = connection.execute(
        sa.select(table, tables.frame.c.body)
        .join(
            tables.frame,
            sa.and_(
                tables.frame.c.conversation == table.c.conversation,
                tables.frame.c.sequence == table.c.sequence,
            ),
        )
        .where(table.c.id == suggestion)
    ).first()
    if row is None:
        return None
    body = _suggestion.decode(row.body)
    # Each was shown as one more reply, and is judged as what it is when it is sent.
    worded = ready_replies(drafts_of(connection, row.conversation, suggestion, row.sequence))
    body = msgspec.structs.replace(body, replies=(*body.replies, *worded))
    return Stored(
        row.conversation,
        body,
        row.displayed_at is not None,
        row.inserted_at is not None,
        row.outcome,
        row.vetoed_at is not None,
    )


def lapsed(connection: sa.Connection, conversation: str) -> str | None:
    """The suggestion that expired last, if nobody has written since: a late answer by hand still speaks of it."""
    table, message = tables.suggestion, tables.message
    since = sa.exists().where(
        message.c.conversation == table.c.conversation, message.c.revision > table.c.revision
    )
    return connection.execute(
        sa.select(table.c.id)
        .where(table.c.conversation == conversation, table.c.outcome == OutcomeKind.EXPIRED, ~since)
        .order_by(table.c.revision.desc())
        .limit(1)
    ).scalar_one_or_none()


def claim_send(connection: sa.Connection, suggestion: str, principal: str, now: datetime) -> None:
    """Claim the one send of a suggestion; veto and kill switches are read in the same transaction."""
    table = tables.suggestion
    row = connection.execute(sa.select(table).where(table.c.id == suggestion).with_for_update()).one()
    if row.vetoed_at is not None:
        raise Claimed(stopped_by(connection, suggestion))
    if switched_off(connection, row, (row.kind,)):
        raise Claimed("switched_off")
    key = {"key": f"send:{suggestion}", "suggestion": suggestion, "principal": principal, "at": now}
    if not insert_once(connection, tables.claim, key):
        raise Claimed("already_sent")


def switched_off(connection: sa.Connection, row: sa.Row[Any], kinds: tuple[str, ...]) -> bool:
    """Whether a kill switch stops a suggestion (a row of its table) or one of the tracks of these kinds."""
    tracks = (f"track:{row.brand}/{row.workflow}/{kind}/{row.language}" for kind in kinds)
    scopes = ("all", f"brand:{row.brand}", f"workflow:{row.workflow}", *tracks)
    switch = tables.kill_switch
    return connection.execute(sa.select(switch.c.scope).where(switch.c.scope.in_(scopes))).first() is not None


def withdraw(connection: sa.Connection, conversation: str, now: datetime) -> None:
    """Stop every suggestion of a conversation that was not sent: from this commit on no claim on it succeeds."""
    table = tables.suggestion
    waiting = sa.or_(table.c.outcome.is_(None), table.c.outcome.not_in(SENT))
    connection.execute(
        table.update()
        .where(table.c.conversation == conversation, table.c.vetoed_at.is_(None), waiting)
        .values(vetoed_at=now)
    )


def stopped_by(connection: sa.Connection, suggestion: str) -> str:
    """Whether a stopped suggestion was `vetoed` by a colleague or what it rested on `corrected`."""
    ledger = tables.ledger
    query = sa.select(ledger.c.position).where(
        ledger.c.suggestion == suggestion, ledger.c.kind == EntryKind.VETO
    )
    return "vetoed" if connection.execute(query).first() else "corrected"


def finish(
    connection: sa.Connection,
    writer: FrameWriter,
    outcome: Outcome,
    actor: str,
    event_id: str,
    retold: bool = False,
) -> str:
    """Give a suggestion its outcome, frame and ledger entry; its id.

    A suggestion that was superseded or expired and then sent after all ends as sent; so does one that seemed typed
    over when a webhook told the message before the page did (`retold`), and whatever it seemed while it was on its
    way through its desk. One that expired may be typed over late. Any other end is final.
    """
    table = tables.suggestion
    overridable: sa.ColumnElement[bool] = table.c.outcome.is_(None)
    if outcome.kind in SENT:
        ends = [OutcomeKind.SUPERSEDED, OutcomeKind.EXPIRED, *([OutcomeKind.TYPED_OVER] if retold else [])]
        overridable = sa.or_(overridable, table.c.outcome.in_(ends))
    if outcome.kind is OutcomeKind.TYPED_OVER:
        overridable = sa.or_(overridable, table.c.outcome == OutcomeKind.EXPIRED)
    if outcome.kind is OutcomeKind.SENT_ALONE:
        overridable = sa.or_(overridable, table.c.outcome.not_in(SENT))
    changed = connection.execute(
        table.update()
        .where(table.c.id == outcome.suggestion, overridable)
        .values(outcome=outcome.kind, outcome_at=outcome.at)
    ).rowcount
    if changed:
        body: Any = {"suggestion": outcome.suggestion, "outcome": outcome.kind, "reason": outcome.reason}
        kind = "outcome"
        if outcome.kind is OutcomeKind.SUPERSEDED:
            kind, body = "superseded", Superseded(outcome.suggestion, outcome.reason)
        writer.add(kind, body)
        end_countdown(connection, writer, outcome.suggestion, Back.ENDED)
        entry = Entry(
            f"outcome:{outcome.suggestion}:{outcome.kind}",
            EntryKind.OUTCOME,
            outcome.at,
            {"event_id": event_id, "outcome": outcome},
            conversation=writer.conversation,
            suggestion=outcome.suggestion,
            actor=actor,
        )
        record(connection, [entry], writer.now)
        judge_outcome(connection, writer.conversation, outcome, actor, writer.now)
    return outcome.suggestion


def end_countdown(connection: sa.Connection, writer: FrameWriter, suggestion: str, why: Back | None) -> bool:
    """End a countdown that runs, sent where there is no `why`; whether one ran. It never runs again."""
    table = tables.countdown
    row = connection.execute(
        sa.select(table).where(table.c.suggestion == suggestion, table.c.runs_for.is_not(None))
    ).first()
    if row is None:
        return False
    connection.execute(table.update().where(table.c.suggestion == suggestion).values(runs_for=None))
    state = CountdownState.SENT if why is None else CountdownState.BACK
    writer.add(COUNTDOWN, Countdown(suggestion, state, row.due_at, row.by, why or ""))
    return True


def running(connection: sa.Connection, suggestion: str | None) -> Countdown | None:
    """The countdown of a suggestion, None when none runs and it is not on its way."""
    table, outgoing = tables.countdown, tables.outgoing
    row = connection.execute(
        sa.select(table).where(table.c.suggestion == suggestion, table.c.runs_for.is_not(None))
    ).first()
    if row is not None:
        return Countdown(row.suggestion, CountdownState.RUNNING, row.due_at, row.by)
    way = sa.and_(outgoing.c.suggestion == suggestion, outgoing.c.state == Transit.SENDING)
    left = connection.execute(sa.select(outgoing).where(way)).first()
    return None if left is None else Countdown(left.suggestion, CountdownState.SENDING, left.at, left.beside)


def mark(
    connection: sa.Connection, suggestion: str, event: LifeEvent, at: datetime, actor: str, now: datetime
) -> None:
    """Note that a suggestion was displayed or inserted, the first time only."""
    table = tables.suggestion
    column = table.c.displayed_at if event is LifeEvent.DISPLAYED else table.c.inserted_at
    kind = EntryKind.DISPLAYED if event is LifeEvent.DISPLAYED else EntryKind.INSERTED
    changed = connection.execute(
        table.update().where(table.c.id == suggestion, column.is_(None)).values({column: now})
    ).rowcount
    if changed:
        conversation = connection.execute(
            sa.select(table.c.conversation).where(table.c.id == suggestion)
        ).scalar_one()
        entry = Entry(
            f"{kind}:{suggestion}",
            kind,
            at,
            {},
            conversation=conversation,
            suggestion=suggestion,
            actor=actor,
        )
        record(connection, [entry], now)


def dismiss(
    connection: sa.Connection,
    stored: Stored,
    reason: DismissReason,
    at: datetime,
    principal: Principal,
    event_id: str,
    now: datetime,
) -> Committed:
    """End a suggestion as dismissed; one that has ended already stays as it ended."""
    outcome = Outcome(stored.body.id, OutcomeKind.DISMISSED, at, reason=reason)
    return _end(connection, stored, outcome, principal, event_id, now)


def veto(
    connection: sa.Connection, stored: Stored, principal: Principal, event_id: str, now: datetime
) -> Committed:
    """Stop a suggestion: from this commit on no claim on it succeeds; Claimed when it was sent, or ran, before."""
    table = tables.suggestion
    locked(connection, stored.conversation)
    outcome = connection.execute(
        sa.select(table.c.outcome).where(table.c.id == stored.body.id).with_for_update()
    ).scalar_one()
    if outcome in SENT or _on_its_way(connection, stored.body.id):
        raise Claimed("already_sent")
    if _ran_alone(connection, stored.body.id):
        raise Claimed("already_run")
    connection.execute(
        table.update().where(table.c.id == stored.body.id, table.c.vetoed_at.is_(None)).values(vetoed_at=now)
    )
    entry = Entry(
        f"veto:{principal.id}:{event_id}",
        EntryKind.VETO,
        now,
        {},
        conversation=stored.conversation,
        suggestion=stored.body.id,
        actor=principal.pseudonym,
    )
    record(connection, [entry], now)
    outcome = Outcome(stored.body.id, OutcomeKind.DISMISSED, now, reason="veto")
    return _end(connection, stored, outcome, principal, event_id, now)


def _on_its_way(connection: sa.Connection, suggestion: str) -> bool:
    """Whether a reply has left for its desk, and may be there."""
    table = tables.outgoing
    way = sa.and_(table.c.suggestion == suggestion, table.c.state != Transit.UNSENT)
    return connection.execute(sa.select(table.c.state).where(way)).first() is not None


def _ran_alone(connection: sa.Connection, suggestion: str) -> bool:
    """Whether its action was claimed by nobody's key: whoever stops it later must not think it was stopped."""
    claim = tables.claim
    ran = sa.and_(
        claim.c.suggestion == suggestion, claim.c.principal == ASSISTANT, claim.c.key.startswith(RUN)
    )
    return connection.execute(sa.select(claim.c.key).where(ran)).first() is not None


def _end(
    connection: sa.Connection,
    stored: Stored,
    outcome: Outcome,
    principal: Principal,
    event_id: str,
    now: datetime,
) -> Committed:
    row = locked(connection, stored.conversation)
    if seen_before(connection, principal, event_id, row.id, now):
        return Committed(conversation_of(row), duplicate=True)
    writer = FrameWriter(row.id, row.sequence, now)
    finish(connection, writer, outcome, principal.pseudonym, event_id)
    if outcome.kind is OutcomeKind.DISMISSED and outcome.reason not in _OF_WORDS:
        refuse_actions(connection, row.id, stored.body, outcome.reason, principal.pseudonym, now)
    return save(connection, row, writer, {"standing": None} if row.standing == stored.body.id else {})
