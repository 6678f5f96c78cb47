"""What a track leaves behind in millions of outcomes, made by the database itself, through the tables' own types."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from server.autonomy.level import Stream
from server.autonomy.track import Label, State, Tally
from server.ledger.entry import SALT_BYTES, SCHEMA_VERSION, EntryKind, seal
from server.live.installation import utc_now
from server.storage import tables
from server.storage.rows import to_json
from server.storage.tracks import columns
from server.suggestion.suggestion import Track

DIGEST_BYTES = 32
YEAR_MS = 365 * 24 * 3600 * 1000


def fill(connection: sa.Connection, track: Track, start: int, count: int, total: int) -> None:
    """Labels `start`+1 to `start`+`count` of `total` with their judgements and links; SQLite only.

    Ids are those of a year (server/ledger/ids.py). Digests are random: nothing here reads the chain.
    """
    now = utc_now()
    number = _numbers(start, count)
    stamp = int((now - timedelta(days=366)).timestamp() * 1000) + number * YEAR_MS // (total + 1)
    name = sa.func.printf("%012x7%019x", stamp, number)
    sealed = seal(Label(track, Stream.ACCEPTANCE, True, why="sent_as_is"))
    _insert(
        connection,
        tables.ledger,
        position=number,
        event_id=sa.literal(f"label:{Stream.ACCEPTANCE}:") + name,
        kind=EntryKind.LABEL,
        schema_version=SCHEMA_VERSION,
        occurred_at=now,
        recorded_at=now,
        conversation=name,
        suggestion=name,
        actor="p-bench",
        content=sealed.content,
        salt=sa.func.randomblob(SALT_BYTES),
        content_hash=sa.func.randomblob(DIGEST_BYTES),
    )
    _insert(
        connection,
        tables.judgement,
        **columns(track),
        suggestion=name,
        conversation=name,
        stream=Stream.ACCEPTANCE,
        epoch=1,
        number=number,
        probability=1.0,
        at=now,
        good=True,
        counted=True,
    )
    digest = sa.func.randomblob(DIGEST_BYTES)
    _insert(connection, tables.chain, number=number, position=number, digest=digest)
    table = tables.track_state
    body = to_json(State(acceptance=Tally(right=start + count)))
    if start == 0:
        connection.execute(table.insert().values(**columns(track), body=body))
    else:
        connection.execute(table.update().values(body=body))


def _numbers(start: int, count: int) -> sa.ColumnElement[int]:
    """The numbers behind `start`, as a column that can be selected from."""
    numbers = sa.select(sa.literal(start + 1).label("number")).cte("numbers", recursive=True)
    more = sa.select(numbers.c.number + 1).where(numbers.c.number < start + count)
    return numbers.union_all(more).c.number


def _insert(connection: sa.Connection, table: sa.Table, **values: Any) -> None:
    """Insert what a SELECT of these values gives; plain ones are bound by the type of their column."""
    chosen = [
        value if isinstance(value, sa.ColumnElement) else sa.literal(value, table.c[name].type)
        for name, value in values.items()
    ]
    connection.execute(table.insert().from_select(list(values), sa.select(*chosen)))
