"""Transactions around notices: what is to be told, to whom it was told, what is tried again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec
import sqlalchemy as sa

from server.autonomy.governance import Owner
from server.autonomy.level import Stream
from server.autonomy.notice import Notice, of_audits, of_change, of_objection, of_overdue
from server.autonomy.track import Change
from server.ledger.entry import EntryKind
from server.storage import tables
from server.storage.database import insert_once
from server.storage.rows import to_json
from server.storage.tracks import track_of

# What happened longer ago is told in the charter's history alone.
TOLD_WITHIN = timedelta(days=2)
AUDITS_WITHIN = timedelta(days=3)
FIRST_RETRY = timedelta(seconds=30)
LONGEST_RETRY = timedelta(hours=6)
MOST_TRIES = 24
LEASE = timedelta(minutes=2)
_notice = msgspec.json.Decoder(Notice)
_change = msgspec.json.Decoder(Change)


class Waiting(msgspec.Struct, frozen=True):
    """A notice that is to go out on one way, and how often that was tried."""

    notice: Notice
    way: str
    tries: int


def collect(
    connection: sa.Connection,
    owner: Callable[[str], Owner | None],
    ways: tuple[str, ...],
    now: datetime,
) -> int:
    """Note what is to be told of everything that happened lately; how many notices are new."""
    return sum(_note(connection, one, ways, now) for one in _due(connection, owner, now))


def _due(connection: sa.Connection, owner: Callable[[str], Owner | None], now: datetime) -> list[Notice]:
    ledger, objection, judgement = tables.ledger, tables.objection, tables.judgement
    since = now - TOLD_WITHIN
    found: list[Notice] = []
    for row in connection.execute(
        sa.select(ledger.c.event_id, ledger.c.content, ledger.c.recorded_at).where(
            ledger.c.kind == EntryKind.LEVEL, ledger.c.recorded_at >= since
        )
    ):
        if row.content is None:
            continue
        change = _change.decode(row.content)
        # The first fingerprint of a track is noted, and changes nothing.
        if change.cause != "changed" or change.to > 1:
            people = owner(change.track.workflow)
            found += of_change(row.event_id, change.track, change.cause, change.to, people, row.recorded_at)
    for one in connection.execute(sa.select(objection).where(objection.c.at >= since)).all():
        track = track_of(one)
        found += of_objection(one.id, track, owner(track.workflow), one.at, one.due_at)
    late = sa.and_(objection.c.answered_at.is_(None), objection.c.due_at <= now)
    for one in connection.execute(sa.select(objection).where(late)).all():
        track = track_of(one)
        found += of_overdue(one.id, track, owner(track.workflow), now, one.due_at)
    columns = [judgement.c[name] for name in ("brand", "workflow", "kind", "language")]
    for group in connection.execute(
        sa.select(*columns, sa.func.count().label("open"), sa.func.min(judgement.c.due_at).label("first"))
        .where(
            judgement.c.stream == Stream.BLIND,
            judgement.c.good.is_(None),
            judgement.c.due_at <= now + AUDITS_WITHIN,
        )
        .group_by(*columns)
    ):
        track = track_of(group)
        found += of_audits(track, group.open, group.first, owner(track.workflow), now)
    return found


def _note(connection: sa.Connection, notice: Notice, ways: tuple[str, ...], now: datetime) -> bool:
    body = to_json(notice)
    new = False
    for way in ("lead", *ways):
        row = {"id": notice.id, "way": way, "recipient": notice.to, "at": now, "body": body, "tries": 0}
        # What stands on the page is told by standing there.
        row |= {"next_at": None if way == "lead" else now, "told_at": now if way == "lead" else None}
        new = insert_once(connection, tables.notice, row) or new
    return new


def take(connection: sa.Connection, now: datetime, most: int = 20) -> list[Waiting]:
    """Notices that are due, leased to this worker for a while, so that no other one tells them as well."""
    table = tables.notice
    rows = connection.execute(
        sa.select(table)
        .where(table.c.next_at <= now)
        .order_by(table.c.next_at)
        .limit(most)
        .with_for_update(skip_locked=True)
    ).all()
    for row in rows:
        _where(connection, row.id, row.way, next_at=now + LEASE, tries=row.tries + 1)
    return [Waiting(_notice.decode(row.body), row.way, row.tries + 1) for row in rows]


def told(connection: sa.Connection, waiting: Waiting, now: datetime) -> None:
    """It was accepted at the other end."""
    _where(connection, waiting.notice.id, waiting.way, next_at=None, told_at=now, problem="")


def failed(connection: sa.Connection, waiting: Waiting, problem: str, now: datetime) -> None:
    """It was not: try again, each time twice as much later, and give up after MOST_TRIES."""
    wait = min(LONGEST_RETRY, FIRST_RETRY * 2 ** min(waiting.tries - 1, 20))
    later = None if waiting.tries >= MOST_TRIES else now + wait
    _where(connection, waiting.notice.id, waiting.way, next_at=later, problem=problem[:200])


def notices_for(connection: sa.Connection, recipient: str, most: int = 30) -> list[Notice]:
    """What a person was told, newest first."""
    table = tables.notice
    rows = connection.execute(
        sa.select(table.c.body)
        .where(table.c.recipient == recipient, table.c.way == "lead")
        .order_by(table.c.at.desc(), table.c.id)
        .limit(most)
    ).scalars()
    return [_notice.decode(body) for body in rows]


def _where(connection: sa.Connection, notice: str, way: str, **values: object) -> None:
    table = tables.notice
    connection.execute(table.update().where(table.c.id == notice, table.c.way == way).values(**values))
