"""`scripts/bench ledger`: what one outcome costs on a track with millions of them, beside counting them anew."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import msgspec
import numpy as np
import sqlalchemy as sa
from rich.console import Console
from rich.table import Table

from server.autonomy.level import Stream
from server.cli.bench.long_life import fill
from server.cli.console import progress_bars
from server.conversation.conversation import ConversationKey
from server.feedback.outcome import DismissReason, Outcome, OutcomeKind
from server.ledger.ids import new_id
from server.live.installation import utc_now
from server.storage import tables
from server.storage.database import Database, sqlite_url
from server.storage.migrate import migrate
from server.storage.observing import open_conversation
from server.storage.outcomes import finish
from server.storage.rows import FrameWriter
from server.storage.sealing import seal
from server.storage.tracks import columns, is_track
from server.suggestion.suggestion import Track

TRACK = Track("bench", "order_status", "reply", "en")
PORTION = 250_000
AIM_MS = 5.0
WRONG_ONE_IN = 100
SEALED_EVERY = 10


class Spread(msgspec.Struct, frozen=True):
    """Milliseconds: the middle one, and what 95 and 99 in a hundred stay under."""

    p50: float
    p95: float
    p99: float


class Result(msgspec.Struct, frozen=True):
    """`outcome` is all that an outcome does in its transaction, `committed` the same until the disk has it.

    `processor` is the processor's part of `outcome`, `floor` a transaction with one row until the disk has it,
    `plain_ms` counting the track's judgements anew instead of keeping them counted.
    """

    events: int
    outcomes: int
    gigabytes: float
    built_seconds: float
    outcome: Spread
    processor: Spread
    committed: Spread
    floor: Spread
    sealing: Spread
    plain_ms: float
    reached: bool


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of scripts/bench ledger."""
    parser.add_argument(
        "--events",
        type=int,
        default=10_000_000,
        help="labels that the track has already (default: ten million, for which about 9 GB are used meanwhile)",
    )
    parser.add_argument("--outcomes", type=int, default=500, help="outcomes that are measured (default: 500)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="copilot-bench-") as folder:
        result = asyncio.run(_measure(Path(folder) / "ledger.sqlite3", given.events, given.outcomes))
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _print(result)
    return 0


async def _measure(file: Path, events: int, outcomes: int) -> Result:
    started = time.perf_counter()
    async with _opened(file) as database:
        await _build(database, file.parent, events)
    built = time.perf_counter() - started
    # Opened anew, so that nothing of it is in memory but what the system keeps.
    async with _opened(file) as database:
        return await _try(database, file, events, outcomes, built)


@asynccontextmanager
async def _opened(file: Path) -> AsyncIterator[Database]:
    database = Database(sqlite_url(file))
    try:
        yield database
    finally:
        await database.close()


async def _build(database: Database, backups: Path, events: int) -> None:
    await migrate(database, backups)
    with progress_bars() as report:
        for start in range(0, events, PORTION):
            count = min(PORTION, events - start)
            await database.write(partial(fill, track=TRACK, start=start, count=count, total=events))
            report("events", (start + count) / events)


async def _try(database: Database, file: Path, events: int, outcomes: int, built: float) -> Result:
    suggestions = await database.write(partial(_suggest, count=outcomes))
    took: list[tuple[float, float]] = []
    committed, floor, sealing = [], [], []
    for number, (conversation, suggestion) in enumerate(suggestions):
        whole = time.perf_counter()
        took.append(
            await database.write(
                partial(_timed, conversation=conversation, suggestion=suggestion, number=number)
            )
        )
        committed.append(_since(whole))
        whole = time.perf_counter()
        await database.write(partial(_one_row, number=number))
        floor.append(_since(whole))
        if number % SEALED_EVERY == 0:
            whole = time.perf_counter()
            await database.write(seal)
            sealing.append(_since(whole))
    whole = time.perf_counter()
    await database.read(_count)
    plain = _since(whole)
    outcome = _spread([wall for wall, _ in took])
    return Result(
        events=events,
        outcomes=outcomes,
        gigabytes=_gigabytes(file),
        built_seconds=round(built, 1),
        outcome=outcome,
        processor=_spread([busy for _, busy in took]),
        committed=_spread(committed),
        floor=_spread(floor),
        sealing=_spread(sealing),
        plain_ms=round(plain, 1),
        reached=outcome.p95 <= AIM_MS,
    )


def _suggest(connection: sa.Connection, count: int) -> list[tuple[str, str]]:
    """Conversations with a suggestion each that waits for its outcome; their ids."""
    now = utc_now()
    made: list[tuple[str, str]] = []
    for number in range(count):
        row = open_conversation(connection, ConversationKey(TRACK.brand, "demo", f"bench-{number}"), now)
        made.append((row.id, new_id()))
    rows = [
        {
            **columns(TRACK),
            "id": suggestion,
            "conversation": conversation,
            "message": suggestion,
            "revision": 1,
            "sequence": 1,
            "level": 1,
            "created_at": now,
            "expires_at": now,
        }
        for conversation, suggestion in made
    ]
    connection.execute(tables.suggestion.insert(), rows)
    return made


def _timed(connection: sa.Connection, conversation: str, suggestion: str, number: int) -> tuple[float, float]:
    """One outcome as it comes from an agent; milliseconds on the wall and on the processor."""
    wall, processor = time.perf_counter(), time.thread_time()
    now = utc_now()
    outcome = Outcome(suggestion, OutcomeKind.SENT_AS_IS, now)
    if number % WRONG_ONE_IN == 0:
        outcome = Outcome(suggestion, OutcomeKind.DISMISSED, now, DismissReason.WRONG_FACT)
    writer = FrameWriter(conversation, 1, now)
    finish(connection, writer, outcome, "p-bench", f"bench-{number}")
    writer.store(connection)
    return _since(wall), (time.thread_time() - processor) * 1000


def _one_row(connection: sa.Connection, number: int) -> None:
    """The least that a transaction may be."""
    connection.execute(
        tables.kill_switch.insert().values(scope=f"bench:{number}", reason="", since=utc_now())
    )


def _count(connection: sa.Connection) -> int:
    """The plain way: count the track's judgements anew."""
    table = tables.judgement
    query = sa.select(sa.func.count()).where(
        is_track(table, TRACK), table.c.stream == Stream.ACCEPTANCE, table.c.good.is_(True)
    )
    return int(connection.execute(query).scalar_one())


def _gigabytes(file: Path) -> float:
    return round(file.stat().st_size / 2**30, 2)


def _since(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def _spread(times: list[float]) -> Spread:
    return Spread(*(round(float(one), 2) for one in np.percentile(times, (50, 95, 99))))


def _print(result: Result) -> None:
    title = (
        f"One outcome on a track with {result.events:,} labels "
        f"({result.gigabytes} GB, built in {result.built_seconds:.0f} s)"
    )
    shown = Table("milliseconds", "p50", "p95", "p99", title=title)
    for name, spread in (
        ("all that an outcome does", result.outcome),
        ("of that on the processor", result.processor),
        ("the same until the disk has it", result.committed),
        ("floor: one row until the disk has it", result.floor),
        (f"sealing {2 * SEALED_EVERY} entries into the chain", result.sealing),
    ):
        shown.add_row(name, *(f"{one:.2f}" for one in (spread.p50, spread.p95, spread.p99)))
    shown.add_row("the plain way: counting the track anew", f"{result.plain_ms:,.1f}", "", "")
    shown.add_row(
        f"aim: all that an outcome does, under {AIM_MS:g}", "", "reached" if result.reached else "missed", ""
    )
    Console().print(shown)
