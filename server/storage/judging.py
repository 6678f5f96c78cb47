"""Transactions that judge suggestions: by what agents did, by blind audits, by what was heard later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from server.storage.tables import REPLY_INDEX
from server.storage.tracks import add_label, columns, is_track, locked, track_of
from server.suggestion.suggestion import Suggestion, Track

HEARD_FOR = timedelta(days=7)
SECOND_OF = 5
COMPARED_WITHIN = timedelta(days=14)
NOBODY = "nobody"
RUN = "run:"
_track_of = sa.select(*(tables.suggestion.c[name] for name in Track.__struct_fields__)).where(
    tables.suggestion.c.id == sa.bindparam("of")
)


def mark(suggestion: str, index: int = REPLY_INDEX) -> str:
    """The name of one judged thing: a suggestion's reply is called like the suggestion, an action by its place in it."""
    return suggestion if index == REPLY_INDEX else f"{suggestion}:{index}"


def marked(name: str) -> tuple[str, int]:
    """Suggestion and place that a mark names; no place that there is where it names nothing."""
    suggestion, colon, index = name.partition(":")
    if not colon:
        return suggestion, REPLY_INDEX
    return suggestion, int(index) if index.isdecimal() and len(index) < 4 else -2


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
    name = mark(outcome.suggestion)
    _accepted(connection, conversation, track, name, good, why=outcome.kind, actor=actor, now=now)


def judge_action(
    connection: sa.Connection,
    conversation: str,
    body: Suggestion,
    index: int,
    good: bool,
    why: str,
    actor: str,
    now: datetime,
) -> None:
    """Count what was done with a prepared action as acceptance evidence, once per conversation and track."""
    name = mark(body.id, index)
    _accepted(connection, conversation, body.action_track(index), name, good, why=why, actor=actor, now=now)


def _accepted(
    connection: sa.Connection,
    conversation: str,
    track: Track,
    name: str,
    good: bool,
    *,
    why: str,
    actor: str,
    now: datetime,
) -> None:
    """Count one piece of acceptance evidence on what a mark names, unless its conversation gave one for the track."""
    suggestion, index = marked(name)
    state = locked(connection, track)
    row = _judgement(track, suggestion, conversation, Stream.ACCEPTANCE, state.epoch, 1.0, now, index)
    if insert_once(connection, tables.judgement, {**row, "good": good, "counted": True}):
        add_label(
            connection,
            Label(track, Stream.ACCEPTANCE, good, why=why),
            event_id=f"label:{Stream.ACCEPTANCE}:{name}",
            actor=actor,
            now=now,
            conversation=conversation,
            suggestion=suggestion,
            before=state,
        )


def refuse_actions(
    connection: sa.Connection, conversation: str, body: Suggestion, why: str, actor: str, now: datetime
) -> None:
    """Prepared actions of a suggestion that an agent did not want: wrong, but for those that were run all the same."""
    claim = tables.claim
    keys = connection.execute(sa.select(claim.c.key).where(claim.c.suggestion == body.id)).scalars()
    ran = {key.removeprefix(RUN) for key in keys}
    for index in range(len(body.actions)):
        if mark(body.id, index) not in ran:
            judge_action(connection, conversation, body, index, False, why, actor, now)


def draw(
    connection: sa.Connection,
    conversation: str,
    body: Suggestion,
    drawn: Mapping[int, Draw],
    now: datetime,
) -> None:
    """Note what was drawn of a suggestion; of those drawn in a conversation and track only the first is judged."""
    for index, given in drawn.items():
        if not given.drawn:
            continue
        track = body.track if index == REPLY_INDEX else body.action_track(index)
        state = locked(connection, track)
        row = _judgement(
            track, body.id, conversation, Stream.BLIND, state.epoch, given.probability, now, index
        )
        due = now + timedelta(days=given.days)
        if insert_once(connection, tables.judgement, {**row, "due_at": due, "counted": False}):
            content = {"drawn": True, "probability": given.probability, "due_at": due, "track": track}
            name = f"audit:drawn:{mark(body.id, index)}"
            record(connection, [Entry(name, EntryKind.AUDIT, now, content, conversation, body.id)], now)


def _judgement(
    track: Track,
    suggestion: str,
    conversation: str,
    stream: Stream,
    epoch: int,
    probability: float,
    now: datetime,
    action_index: int = REPLY_INDEX,
) -> dict[str, Any]:
    return {
        **columns(track),
        "suggestion": suggestion,
        "action_index": action_index,
        "conversation": conversation,
        "stream": stream,
        "epoch": epoch,
        # Draws are counted in this order: microseconds since 1970.
        "number": int(now.timestamp() * 1_000_000),
        "probability": probability,
        "at": now,
    }


def verdict(
    connection: sa.Connection, name: str, good: bool, judge: str, now: datetime, why: str = ""
) -> bool:
    """Record a judge's verdict on what a mark names, or a second one for comparison; whether it was taken."""
    table = tables.judgement
    suggestion, index = marked(name)
    is_it = sa.and_(
        table.c.suggestion == suggestion, table.c.stream == Stream.BLIND, table.c.action_index == index
    )
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
    entry = Entry(f"audit:{step}:{name}", EntryKind.AUDIT, now, content, row.conversation, suggestion, judge)
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
        connection.execute(table.update().where(_row(row)).values(counted=True))
        counted += 1
        if row.epoch != state.epoch:
            continue
        state = add_label(
            connection,
            Label(track, Stream.BLIND, bool(row.good)),
            event_id=f"label:{Stream.BLIND}:{mark(row.suggestion, row.action_index)}",
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
        name = mark(row.suggestion, row.action_index)
        verdict(connection, name, False, NOBODY, now, why="no_verdict")
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
        connection.execute(table.update().where(_row(row)).values(good=False))
        if row.counted and row.epoch == state.epoch:
            add_label(
                connection,
                Label(track, Stream(row.stream), False, was=True, why=why),
                event_id=f"label:{row.stream}:{mark(row.suggestion, row.action_index)}:later",
                actor="system",
                now=now,
                conversation=conversation,
                suggestion=row.suggestion,
            )
    return len(rows) + _hear_of_sent_alone(connection, conversation, why, now)


def _row(row: sa.Row[Any]) -> sa.ColumnElement[bool]:
    table = tables.judgement
    return sa.and_(
        table.c.suggestion == row.suggestion,
        table.c.stream == row.stream,
        table.c.action_index == row.action_index,
    )


def _hear_of_sent_alone(connection: sa.Connection, conversation: str, why: str, now: datetime) -> int:
    """What went out alone and nobody judged: bad news can only speak against its track; how many labels."""
    table, judgement = tables.suggestion, tables.judgement
    judged = sa.exists().where(judgement.c.suggestion == table.c.id, judgement.c.action_index == REPLY_INDEX)
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
    """Marks of what a judge is to judge, oldest first, with when each is due: in their languages, none they worked on.

    Behind them stand, one in SECOND_OF, those that another person has judged lately, to compare the judges.
    """
    table, ledger = tables.judgement, tables.ledger
    # Whoever judged its reply may judge its action: a verdict is no work with it.
    touched = sa.exists().where(
        ledger.c.suggestion == table.c.suggestion,
        ledger.c.actor == judge,
        ledger.c.kind.not_in((EntryKind.AUDIT, EntryKind.LABEL)),
    )
    query = sa.select(table.c.suggestion, table.c.action_index, table.c.due_at).where(
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
    return [(mark(row.suggestion, row.action_index), row.due_at) for row in (*due, *second)]
