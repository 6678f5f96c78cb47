"""Transactions of governance: levels granted and taken by people, switches, objections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import msgspec
import sqlalchemy as sa

from server.autonomy.governance import Governance
from server.autonomy.ladder import Block, Circumstances, Obstacle, blocks, next_level
from server.autonomy.track import OBJECTIONS_HOLD, Cause, Change, State
from server.ledger.entry import Entry, EntryKind
from server.ledger.ids import new_id
from server.storage import tables
from server.storage.database import insert_once
from server.storage.rows import Principal, record
from server.storage.tracks import add_change, columns, is_track, locked, states, track_of
from server.suggestion.suggestion import Track

BY_OBJECTIONS = "objections"


class Blocked(Exception):
    """A track may not go up; `blocks` say why."""

    def __init__(self, found: Sequence[Block]) -> None:
        self.blocks = tuple(found)
        super().__init__(", ".join(one.obstacle for one in found))


class Objection(msgspec.Struct, frozen=True):
    """An agent's objection, by pseudonym, and the lead's answer."""

    id: str
    track: Track
    by: str
    text: str
    at: datetime
    due_at: datetime
    answer: str | None = None
    answered_at: datetime | None = None


class Switch(msgspec.Struct, frozen=True):
    """A kill switch in force; `scope` is all, brand:B, workflow:W or track:B/W/K/L."""

    scope: str
    reason: str
    since: datetime


def scopes(track: Track) -> tuple[str, ...]:
    """Every scope that stops a track."""
    name = "/".join(msgspec.structs.astuple(track))
    return ("all", f"brand:{track.brand}", f"workflow:{track.workflow}", f"track:{name}")


def promote(
    connection: sa.Connection,
    track: Track,
    to: int,
    lead: Principal,
    reason: str,
    governance: Governance,
    around: Circumstances,
    now: datetime,
) -> State:
    """Grant the next level; Blocked, with everything that is missing, where it may not be granted."""
    state = locked(connection, track)
    level = next_level(state)
    if level is None or int(level) != to:
        raise Blocked([Block(Obstacle.MOVED, state.level, to)])
    off = any(switch.scope in scopes(track) for switch in switches(connection))
    found = blocks(state, track, governance, msgspec.structs.replace(around, switched_off=off))
    if found:
        raise Blocked(found)
    until = now + timedelta(days=governance.ladder.sign_off_days)
    change = Change(track, Cause.PROMOTED, to, reason, until)
    return add_change(connection, change, event_id=f"level:{new_id()}", actor=lead.pseudonym, now=now)


def lower(
    connection: sa.Connection,
    track: Track,
    cause: Cause,
    to: int,
    reason: str,
    actor: str,
    now: datetime,
) -> State:
    """Take back, hold or release; never raises a level."""
    change = Change(track, cause, to, reason)
    return add_change(connection, change, event_id=f"level:{new_id()}", actor=actor, now=now)


def note_fingerprint(
    connection: sa.Connection,
    track: Track,
    fingerprint: str,
    now: datetime,
    watched_until: datetime | None = None,
) -> State:
    """What a track rests on; another than before starts a new epoch, unless it is only to be watched for a while."""
    state = locked(connection, track)
    if state.fingerprint == fingerprint:
        return state
    cause = Cause.CHANGED if watched_until is None else Cause.CONTINUED
    change = Change(track, cause, state.level, until=watched_until, fingerprint=fingerprint)
    return add_change(connection, change, event_id=f"level:{new_id()}", actor="system", now=now)


def expire_sign_offs(
    connection: sa.Connection, now: datetime, left: Callable[[Track], bool] = lambda _: False
) -> list[Track]:
    """Take back levels whose sign-off has run out, or whose owner has `left`; their tracks. The evidence stays."""
    signed = {track: one.sign_off for track, one in states(connection).items() if one.sign_off is not None}
    ended = [track for track, sign_off in signed.items() if sign_off.until <= now or left(track)]
    for track in ended:
        why = "" if signed[track].until <= now else "owner"
        lower(connection, track, Cause.EXPIRED, 1, why, "system", now)
    return ended


# -- switches --


def switches(connection: sa.Connection) -> list[Switch]:
    """The kill switches in force."""
    table = tables.kill_switch
    rows = connection.execute(sa.select(table).order_by(table.c.since)).all()
    return [Switch(row.scope, row.reason, row.since) for row in rows]


def switch_off(connection: sa.Connection, scope: str, reason: str, actor: str, now: datetime) -> bool:
    """Stop everything in a scope: no claim made after this commit succeeds. Whether it was on before."""
    row = {"scope": scope, "reason": reason, "since": now}
    if not insert_once(connection, tables.kill_switch, row):
        return False
    _record_switch(connection, scope, reason, False, actor, now)
    return True


def switch_on(connection: sa.Connection, scope: str, reason: str, actor: str, now: datetime) -> bool:
    """Let a scope run again, each track at the level that it has."""
    table = tables.kill_switch
    if not connection.execute(table.delete().where(table.c.scope == scope)).rowcount:
        return False
    _record_switch(connection, scope, reason, True, actor, now)
    return True


def _record_switch(
    connection: sa.Connection, scope: str, reason: str, on: bool, actor: str, now: datetime
) -> None:
    content = {"scope": scope, "on": on, "reason": reason}
    record(connection, [Entry(f"switch:{new_id()}", EntryKind.SWITCH, now, content, actor=actor)], now)


# -- objections --


def object_to(
    connection: sa.Connection, track: Track, by: Principal, text: str, hours: int, now: datetime
) -> Objection:
    """Take an agent's objection; open ones of two agents hold the track back to suggesting."""
    made = Objection(new_id(), track, by.pseudonym, text, now, now + timedelta(hours=hours))
    table = tables.objection
    state = locked(connection, track)
    connection.execute(
        table.insert().values(id=made.id, **columns(track), by=made.by, text=text, at=now, due_at=made.due_at)
    )
    content = {"track": track, "text": text, "due_at": made.due_at}
    entry = Entry(f"objection:{made.id}", EntryKind.OBJECTION, now, content, actor=made.by)
    record(connection, [entry], now)
    if not state.held and _open(connection, track) >= OBJECTIONS_HOLD:
        lower(connection, track, Cause.HELD, state.level, BY_OBJECTIONS, "system", now)
    return made


def answer(connection: sa.Connection, objection: str, text: str, lead: Principal, now: datetime) -> bool:
    """Answer an objection; with the last one answered, a track that was held by objections is released."""
    table = tables.objection
    row = connection.execute(sa.select(table).where(table.c.id == objection)).first()
    if row is None:
        return False
    track = track_of(row)
    state = locked(connection, track)
    changed = connection.execute(
        table.update()
        .where(table.c.id == objection, table.c.answered_at.is_(None))
        .values(answer=text, answered_at=now, answered_by=lead.pseudonym)
    ).rowcount
    if not changed:
        return False
    content = {"answers": objection, "text": text, "track": track}
    entry = Entry(f"objection:{objection}:answer", EntryKind.OBJECTION, now, content, actor=lead.pseudonym)
    record(connection, [entry], now)
    if state.held == BY_OBJECTIONS and not _open(connection, track):
        lower(connection, track, Cause.RELEASED, state.level, BY_OBJECTIONS, lead.pseudonym, now)
    return True


def _open(connection: sa.Connection, track: Track) -> int:
    """How many different agents object and have no answer."""
    table = tables.objection
    query = sa.select(sa.func.count(sa.distinct(table.c.by))).where(
        is_track(table, track), table.c.answered_at.is_(None)
    )
    return int(connection.execute(query).scalar_one())


def objections(connection: sa.Connection) -> list[Objection]:
    """Every objection, those without an answer first, the most urgent before others."""
    table = tables.objection
    rows = connection.execute(
        sa.select(table).order_by(table.c.answered_at.is_not(None), table.c.due_at)
    ).all()
    return [
        Objection(row.id, track_of(row), row.by, row.text, row.at, row.due_at, row.answer, row.answered_at)
        for row in rows
    ]
