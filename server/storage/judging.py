"""Transactions that judge suggestions: by what agents did, by blind audits, by what was heard later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
import sqlalchemy as sa

from server.autonomy.label import acceptance_label
from server.autonomy.level import Stream
from server.autonomy.track import Label
from server.feedback.outcome import Outcome, OutcomeKind
from server.ledger.entry import Entry, EntryKind
from server.storage import tables
from server.storage.database import insert_once
from server.storage.rows import record
from server.storage.tracks import add_label, columns, is_track, locked, track_of
from server.suggestion.suggestion import Suggestion, Track

HEARD_FOR = timedelta(days=7)
SECOND_OF = 5
COMPARED_WITHIN = timedelta(days=14)
NOBODY = "nobody"
_track_of = sa.select(*(tables.suggestion.c[name] for name in Track.__struct_fields__)).where(
    tables.suggestion.c.id == sa.bindparam("of")
)


class Draw(msgspec.Struct, frozen=True):
    """Whether a suggestion was drawn for a blind audit, with which probability, and the days until it is due."""

    probability: float
    drawn: bool
    days: int


def judge_outcome(
    connection: sa.Connection, conversation: str, outcome: Outcome, actor: str, now: datetime
) -> None:
    """Count what an outcome says as acceptance evidence, once per conversation and track."""
    good = acceptance_label(outcome)
    if good is None:
        return
    track = track_of(connection.execute(_track_of, {"of": outcome.suggestion}).one())
    state = locked(connection, track)
    judgement = _judgement(track, outcome.suggestion, conversation, Stream.ACCEPTANCE, state.epoch, 1.0, now)
    if insert_once(connection, tables.judgement, {**judgement, "good": good, "counted": True}):
        add_label(
            connection,
            Label(track, Stream.ACCEPTANCE, good, why=outcome.kind),
            event_id=f"label:{Stream.ACCEPTANCE}:{outcome.suggestion}",
            actor=actor,
            now=now,
            conversation=conversation,
            suggestion=outcome.suggestion,
            before=state,
        )


def draw(connection: sa.Connection, conversation: str, body: Suggestion, given: Draw, now: datetime) -> None:
    """Note a suggestion that was drawn; of those drawn in a conversation and track only the first is judged."""
    state = locked(connection, body.track)
    row = _judgement(body.track, body.id, conversation, Stream.BLIND, state.epoch, given.probability, now)
    due = now + timedelta(days=given.days)
    if insert_once(connection, tables.judgement, {**row, "due_at": due, "counted": False}):
        content = {"drawn": True, "probability": given.probability, "due_at": due, "track": body.track}
        entry = Entry(f"audit:drawn:{body.id}", EntryKind.AUDIT, now, content, conversation, body.id)
        record(connection, [entry], now)


def _judgement(
    track: Track,
    suggestion: str,
    conversation: str,
    stream: Stream,
    epoch: int,
    probability: float,
    now: datetime,
) -> dict[str, Any]:
    return {
        **columns(track),
        "suggestion": suggestion,
        "conversation": conversation,
        "stream": stream,
        "epoch": epoch,
        # Draws are counted in this order: microseconds since 1970.
        "number": int(now.timestamp() * 1_000_000),
        "probability": probability,
        "at": now,
    }


def verdict(
    connection: sa.Connection, suggestion: str, good: bool, judge: str, now: datetime, why: str = ""
) -> bool:
    """Record a judge's verdict, or a second one for comparison; whether it was taken."""
    table = tables.judgement
    is_it = sa.and_(table.c.suggestion == suggestion, table.c.stream == Stream.BLIND)
    row = connection.execute(sa.select(table).where(is_it)).first()
    if row is None:
        return False
    track = track_of(row)
    locked(connection, track)
    row = connection.execute(sa.select(table).where(is_it)).one()
    if row.judge is None:
        values: dict[str, Any] = {"good": good, "judge": judge}
        step = "verdict"
    elif row.second_judge is None and row.judge not in (judge, NOBODY):
        values = {"second_good": good, "second_judge": judge}
        step = "second"
    else:
        return False
    connection.execute(table.update().where(is_it).values(**values))
    content = {"step": step, "good": good, "why": why, "track": track}
    entry = Entry(
        f"audit:{step}:{suggestion}", EntryKind.AUDIT, now, content, row.conversation, suggestion, judge
    )
    record(connection, [entry], now)
    if step == "verdict":
        settle(connection, track, now)
    return True


def settle(connection: sa.Connection, track: Track, now: datetime, most: int = 500) -> int:
    """Count verdicts in the order of the draws, up to the first that is still open; how many.

    Taken as they come in, easy ones would count before hard ones. Those drawn in an earlier epoch count no more.
    """
    table = tables.judgement
    waiting = connection.execute(
        sa.select(table)
        .where(is_track(table, track), table.c.stream == Stream.BLIND, table.c.counted.is_(False))
        .order_by(table.c.number, table.c.suggestion)
        .limit(most)
    ).all()
    state = locked(connection, track)
    counted = 0
    for row in waiting:
        if row.good is None:
            break
        connection.execute(
            table.update()
            .where(table.c.suggestion == row.suggestion, table.c.stream == Stream.BLIND)
            .values(counted=True)
        )
        counted += 1
        if row.epoch != state.epoch:
            continue
        state = add_label(
            connection,
            Label(track, Stream.BLIND, bool(row.good)),
            event_id=f"label:{Stream.BLIND}:{row.suggestion}",
            actor=row.judge or NOBODY,
            now=now,
            conversation=row.conversation,
            suggestion=row.suggestion,
        )
    return counted


def overdue(connection: sa.Connection, now: datetime, most: int = 200) -> int:
    """Count as wrong what nobody judged in time; how many."""
    table = tables.judgement
    rows = connection.execute(
        sa.select(table)
        .where(table.c.stream == Stream.BLIND, table.c.good.is_(None), table.c.due_at <= now)
        .order_by(table.c.due_at, table.c.number)
        .limit(most)
    ).all()
    for row in rows:
        verdict(connection, row.suggestion, False, NOBODY, now, why="no_verdict")
    return len(rows)


def hear(connection: sa.Connection, conversation: str, why: str, now: datetime) -> int:
    """Later bad news: what was taken for right in this conversation counts as wrong from now on; how many labels."""
    table = tables.judgement
    rows = connection.execute(
        sa.select(table).where(
            table.c.conversation == conversation, table.c.good.is_(True), table.c.at >= now - HEARD_FOR
        )
    ).all()
    for row in rows:
        track = track_of(row)
        state = locked(connection, track)
        connection.execute(
            table.update()
            .where(table.c.suggestion == row.suggestion, table.c.stream == row.stream)
            .values(good=False)
        )
        if row.counted and row.epoch == state.epoch:
            add_label(
                connection,
                Label(track, Stream(row.stream), False, was=True, why=why),
                event_id=f"label:{row.stream}:{row.suggestion}:later",
                actor="system",
                now=now,
                conversation=conversation,
                suggestion=row.suggestion,
            )
    return len(rows) + _hear_of_sent_alone(connection, conversation, why, now)


def _hear_of_sent_alone(connection: sa.Connection, conversation: str, why: str, now: datetime) -> int:
    """What went out alone and nobody judged: bad news can only speak against its track; how many labels."""
    table, judgement = tables.suggestion, tables.judgement
    judged = sa.exists().where(judgement.c.suggestion == table.c.id)
    rows = connection.execute(
        sa.select(table).where(
            table.c.conversation == conversation,
            table.c.outcome == OutcomeKind.SENT_ALONE,
            table.c.outcome_at >= now - HEARD_FOR,
            ~judged,
        )
    ).all()
    heard = 0
    for row in rows:
        track = track_of(row)
        state = locked(connection, track)
        given = _judgement(track, row.id, conversation, Stream.ACCEPTANCE, state.epoch, 1.0, now)
        if insert_once(connection, judgement, {**given, "good": False, "counted": True}):
            heard += 1
            add_label(
                connection,
                Label(track, Stream.ACCEPTANCE, False, why=why),
                event_id=f"label:{Stream.ACCEPTANCE}:{row.id}",
                actor="system",
                now=now,
                conversation=conversation,
                suggestion=row.id,
            )
    return heard


class Agreement(msgspec.Struct, frozen=True):
    """How often two judges of the same suggestion said the same."""

    both: int
    same: int


def agreement(connection: sa.Connection) -> Agreement:
    """Over all suggestions that two persons judged."""
    table = tables.judgement
    both = sa.and_(table.c.stream == Stream.BLIND, table.c.second_good.is_not(None))
    total = connection.execute(sa.select(sa.func.count()).where(both)).scalar_one()
    same = connection.execute(
        sa.select(sa.func.count()).where(both, table.c.second_good == table.c.good)
    ).scalar_one()
    return Agreement(total, same)


def work_list(
    connection: sa.Connection,
    judge: str,
    languages: Sequence[str],
    brands: Sequence[str] | None,
    now: datetime,
    most: int = 50,
) -> list[tuple[str, datetime]]:
    """Suggestions for a judge, oldest first, with when they are due: in their languages, and none they worked on.

    Behind them stand, one in SECOND_OF, those that another person has judged lately, to compare the judges.
    """
    table, ledger = tables.judgement, tables.ledger
    touched = sa.exists().where(ledger.c.suggestion == table.c.suggestion, ledger.c.actor == judge)
    query = sa.select(table.c.suggestion, table.c.due_at).where(
        table.c.stream == Stream.BLIND, table.c.language.in_(languages), ~touched
    )
    if brands is not None:
        query = query.where(table.c.brand.in_(brands))
    # Each in the order of an index that has them together, so that not every one ever drawn is looked at.
    open_ = query.where(table.c.good.is_(None), table.c.judge.is_(None))
    again = query.where(
        table.c.number >= int((now - COMPARED_WITHIN).timestamp() * 1_000_000),
        table.c.judge.not_in((judge, NOBODY)),
        table.c.second_judge.is_(None),
        table.c.number % SECOND_OF == 0,
    )
    due = connection.execute(open_.order_by(table.c.due_at, table.c.number).limit(most)).all()
    second = connection.execute(again.order_by(table.c.number).limit(most - len(due))).all()
    return [(row.suggestion, row.due_at) for row in (*due, *second)]
