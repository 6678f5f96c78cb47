"""The states of tracks in SQL: changed only under their row's lock, so that the ledger's order is the fold's order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from server.autonomy.track import Cause, Change, Label, State, with_change, with_label
from server.ledger.entry import Entry, EntryKind
from server.storage import tables
from server.storage.database import insert_once
from server.storage.rows import record, to_json
from server.suggestion.suggestion import Track

_state = msgspec.json.Decoder(State)
_label = msgspec.json.Decoder(Label)
_change = msgspec.json.Decoder(Change)
NOTHING_YET = to_json(State())
# Made once: every outcome runs them, and making a statement costs about as much as running it. Names that begin with
# `of_` are those of the track, as an update may not use its columns' own.
_of_track = sa.and_(
    *(tables.track_state.c[name] == sa.bindparam(f"of_{name}") for name in Track.__struct_fields__)
)
_body = sa.select(tables.track_state.c.body).where(_of_track).with_for_update()
_new_body = tables.track_state.update().where(_of_track).values(body=sa.bindparam("new"))


def columns(track: Track) -> dict[str, Any]:
    """A track as the columns that name it."""
    return msgspec.structs.asdict(track)


def is_track(table: sa.Table, track: Track) -> sa.ColumnElement[bool]:
    """The condition that a row is about a track."""
    return sa.and_(*(table.c[name] == value for name, value in columns(track).items()))


def track_of(row: Any) -> Track:
    """The track that a row is about."""
    return Track(row.brand, row.workflow, row.kind, row.language)


def locked(connection: sa.Connection, track: Track) -> State:
    """The state of a track, its row locked until the transaction ends."""
    body = connection.execute(_body, _named(track)).scalar_one_or_none()
    if body is None:
        begin(connection, track)
        body = connection.execute(_body, _named(track)).scalar_one()
    return _state.decode(body)


def begin(connection: sa.Connection, track: Track) -> None:
    """Give a track its first state, unless it has one: from then on the charter lists it."""
    insert_once(connection, tables.track_state, {**columns(track), "body": NOTHING_YET})


def _named(track: Track) -> dict[str, str]:
    return {f"of_{name}": value for name, value in columns(track).items()}


def _store(connection: sa.Connection, track: Track, before: State, after: State, now: datetime) -> None:
    if after == before:
        return
    level = tables.track_level
    connection.execute(_new_body, {**_named(track), "new": to_json(after)})
    if after.in_force != before.in_force:
        values = {"level": after.in_force, "since": now}
        if not insert_once(connection, level, {**columns(track), **values}):
            connection.execute(level.update().where(is_track(level, track)).values(**values))


def add_label(
    connection: sa.Connection,
    label: Label,
    *,
    event_id: str,
    actor: str,
    now: datetime,
    conversation: str | None = None,
    suggestion: str | None = None,
    before: State | None = None,
) -> State:
    """Record a label and what follows from it; the state after it.

    The caller may hold the lock already; whoever read the state under it gives it as `before`.
    """
    before = before or locked(connection, label.track)
    entry = Entry(event_id, EntryKind.LABEL, now, label, conversation, suggestion, actor)
    record(connection, [entry], now)
    folded = with_label(before, label, actor, now)
    if folded.slipped:
        told = Change(label.track, Cause.SLIPPED, folded.state.level)
        entry = Entry(f"slipped:{event_id}", EntryKind.LEVEL, now, told, suggestion=suggestion)
        record(connection, [entry], now)
    _store(connection, label.track, before, folded.state, now)
    return folded.state


def add_change(
    connection: sa.Connection, change: Change, *, event_id: str, actor: str, now: datetime
) -> State:
    """Record a change of level and what follows from it; the state after it."""
    before = locked(connection, change.track)
    record(connection, [Entry(event_id, EntryKind.LEVEL, now, change, actor=actor)], now)
    after = with_change(before, change, actor, now)
    _store(connection, change.track, before, after, now)
    return after


def states(connection: sa.Connection) -> dict[Track, State]:
    """Every track that has a state."""
    return {
        track_of(row): _state.decode(row.body) for row in connection.execute(sa.select(tables.track_state))
    }


def changes(connection: sa.Connection, track: Track | None = None) -> list[tuple[datetime, str, Change]]:
    """The changes of level, newest first: when, who (a pseudonym), what; of one track or of all."""
    ledger = tables.ledger
    rows = connection.execute(
        sa.select(ledger.c.recorded_at, ledger.c.actor, ledger.c.content)
        .where(ledger.c.kind == EntryKind.LEVEL)
        .order_by(ledger.c.position.desc())
    )
    found = (
        (row.recorded_at, row.actor, _change.decode(row.content)) for row in rows if row.content is not None
    )
    return [one for one in found if track is None or one[2].track == track]


class Recomputed(msgspec.Struct, frozen=True):
    """The tracks that came out of the ledger, and those whose stored state or level is another."""

    tracks: int
    labels: int
    changes: int
    different: tuple[Track, ...]


def recompute(connection: sa.Connection) -> Recomputed:
    """Fold the whole ledger anew and compare with what is stored, in one snapshot."""
    folded: dict[Track, State] = {}
    labels = other = 0
    for kind, content, actor, at in _entries(connection):
        if kind == EntryKind.LABEL:
            label = _label.decode(content)
            labels += 1
            folded[label.track] = with_label(folded.get(label.track, State()), label, actor, at).state
        else:
            change = _change.decode(content)
            other += 1
            folded[change.track] = with_change(folded.get(change.track, State()), change, actor, at)
    stored = states(connection)
    table = tables.track_level
    levels = {track_of(row): row.level for row in connection.execute(sa.select(table))}
    different = [
        track
        for track in {*folded, *stored, *levels}
        if folded.get(track, State()) != stored.get(track, State())
        or levels.get(track, State().level) != folded.get(track, State()).in_force
    ]
    ordered = sorted(different, key=msgspec.structs.astuple)
    return Recomputed(len(folded), labels, other, tuple(ordered))


def _entries(connection: sa.Connection) -> Iterator[tuple[str, bytes, str, datetime]]:
    ledger = tables.ledger
    rows: Iterable[sa.Row[Any]] = connection.execution_options(yield_per=1000).execute(
        sa.select(ledger.c.kind, ledger.c.content, ledger.c.actor, ledger.c.recorded_at)
        .where(ledger.c.kind.in_((EntryKind.LABEL, EntryKind.LEVEL)))
        .order_by(ledger.c.position)
    )
    for row in rows:
        yield row.kind, row.content, row.actor, row.recorded_at
