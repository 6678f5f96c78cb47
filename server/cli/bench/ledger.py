"""`scripts/bench ledger`: what one outcome costs on a track with millions of them, beside counting them anew."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import sqlalchemy as sa
from rich.console import Console
from rich.table import Table

from server.autonomy.level import Stream
from server.autonomy.track import Label, State, Tally
from server.cli.console import progress_bars
from server.ledger.entry import SCHEMA_VERSION, EntryKind, seal
from server.live.installation import utc_now
from server.storage import tables
from server.storage.database import Database, sqlite_url
from server.storage.migrate import migrate
from server.storage.rows import to_json
from server.storage.sealing import seal as seal_links
from server.storage.tracks import add_label, columns
from server.suggestion.suggestion import Track

TRACK = Track("bench", "order_status", "reply", "en")
PORTION = 20_000
AIM_MS = 5.0


class Result(msgspec.Struct, frozen=True):
    """Milliseconds: what evidence, chart and level add to an outcome's transaction, with the processor's part of it.

    `commit_p50` is the whole transaction, `floor_p50` one with a single row: the disk's part.
    """

    events: int
    outcomes: int
    p50: float
    p95: float
    p99: float
    processor_p95: float
    commit_p50: float
    floor_p50: float
    seal_p50: float
    plain_ms: float
    reached: bool


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of scripts/bench ledger."""
    parser.add_argument(
        "--events",
        type=int,
        default=10_000_000,
        help="labels that the track has already (default: ten million)",
    )
    parser.add_argument("--outcomes", type=int, default=500, help="outcomes that are measured (default: 500)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="copilot-bench-") as folder:
        result = asyncio.run(_measure(Path(folder), given.events, given.outcomes))
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _print(result)
    return 0


async def _measure(folder: Path, events: int, outcomes: int) -> Result:
    database = Database(sqlite_url(folder / "ledger.sqlite3"))
    try:
        await migrate(database, folder)
        with progress_bars() as report:
            for start in range(0, events, PORTION):
                count = min(PORTION, events - start)
                await database.write(partial(_fill, start=start, count=count))
                report("events", (start + count) / events)
        took: list[tuple[float, float]] = []
        commits, floor, sealing = [], [], []
        for number in range(outcomes):
            started = time.perf_counter()
            took.append(await database.write(partial(_timed, number=number)))
            commits.append((time.perf_counter() - started) * 1000)
            started = time.perf_counter()
            await database.write(partial(_one_row, number=number))
            floor.append((time.perf_counter() - started) * 1000)
            started = time.perf_counter()
            await database.write(seal_links)
            sealing.append((time.perf_counter() - started) * 1000)
        started = time.perf_counter()
        await database.read(_count)
        plain = (time.perf_counter() - started) * 1000
    finally:
        await database.close()
    times = np.array(took)
    p50, p95, p99 = (round(float(one), 2) for one in np.percentile(times[:, 0], (50, 95, 99)))
    commit, least, sealed = (round(float(np.median(one)), 2) for one in (commits, floor, sealing))
    processor = round(float(np.percentile(times[:, 1], 95)), 2)
    return Result(
        events, outcomes, p50, p95, p99, processor, commit, least, sealed, round(plain, 1), p95 <= AIM_MS
    )


def _fill(connection: sa.Connection, start: int, count: int) -> None:
    """Labels with their judgements and links, as a long life leaves them; their chain is not checked here."""
    now = utc_now()
    sealed = seal(Label(TRACK, Stream.ACCEPTANCE, True, why="sent_as_is"))
    numbers = range(start + 1, start + count + 1)
    entries: list[dict[str, Any]] = [
        {
            "position": number,
            "event_id": f"label:acceptance:{number:012d}",
            "kind": EntryKind.LABEL,
            "schema_version": SCHEMA_VERSION,
            "occurred_at": now,
            "recorded_at": now,
            "conversation": f"{number:032x}",
            "suggestion": f"{number:032x}",
            "actor": "p-bench",
            "content": sealed.content,
            "salt": sealed.salt,
            "content_hash": sealed.content_hash,
        }
        for number in numbers
    ]
    judgements = [
        {
            **columns(TRACK),
            "suggestion": f"{number:032x}",
            "conversation": f"{number:032x}",
            "stream": Stream.ACCEPTANCE,
            "epoch": 1,
            "number": number,
            "probability": 1.0,
            "at": now,
            "good": True,
            "counted": True,
        }
        for number in numbers
    ]
    links = [{"number": number, "position": number, "digest": sealed.content_hash} for number in numbers]
    connection.execute(tables.ledger.insert(), entries)
    connection.execute(tables.judgement.insert(), judgements)
    connection.execute(tables.chain.insert(), links)
    body = to_json(State(acceptance=Tally(right=start + count)))
    table = tables.track_state
    if start == 0:
        connection.execute(table.insert().values(**columns(TRACK), body=body))
    else:
        connection.execute(table.update().values(body=body))


def _outcome(connection: sa.Connection, number: int) -> None:
    """What an outcome adds besides its own entry: its place among the judged ones, its label, the track's state."""
    now = utc_now()
    name = f"bench-{number}"
    connection.execute(
        tables.judgement.insert().values(
            **columns(TRACK),
            suggestion=name,
            conversation=name,
            stream=Stream.ACCEPTANCE,
            epoch=1,
            number=int(now.timestamp() * 1_000_000),
            probability=1.0,
            at=now,
            good=True,
            counted=True,
        )
    )
    label = Label(TRACK, Stream.ACCEPTANCE, number % 100 != 0)
    add_label(
        connection,
        label,
        event_id=f"label:{name}",
        actor="p-bench",
        now=now,
        conversation=name,
        suggestion=name,
    )


def _timed(connection: sa.Connection, number: int) -> tuple[float, float]:
    """Milliseconds on the wall and on the processor."""
    wall, processor = time.perf_counter(), time.thread_time()
    _outcome(connection, number)
    return (time.perf_counter() - wall) * 1000, (time.thread_time() - processor) * 1000


def _one_row(connection: sa.Connection, number: int) -> None:
    """The least that a transaction may be."""
    connection.execute(
        tables.kill_switch.insert().values(scope=f"bench:{number}", reason="", since=utc_now())
    )


def _count(connection: sa.Connection) -> int:
    """The plain way: count the track's labels anew."""
    table = tables.judgement
    query = sa.select(sa.func.count()).where(
        table.c.brand == TRACK.brand,
        table.c.workflow == TRACK.workflow,
        table.c.kind == TRACK.kind,
        table.c.language == TRACK.language,
        table.c.stream == Stream.ACCEPTANCE,
        table.c.good.is_(True),
    )
    return int(connection.execute(query).scalar_one())


def _print(result: Result) -> None:
    shown = Table("figure", "milliseconds", title=f"One outcome on a track with {result.events:,} labels")
    shown.add_row("evidence, chart and level: p50 / p95 / p99", f"{result.p50} / {result.p95} / {result.p99}")
    shown.add_row("of that on the processor, p95", str(result.processor_p95))
    shown.add_row("the whole transaction, p50", str(result.commit_p50))
    shown.add_row("floor: a transaction with one row, p50", str(result.floor_p50))
    shown.add_row("sealing it into the chain, p50", str(result.seal_p50))
    shown.add_row("the plain way: counting the track anew", str(result.plain_ms))
    shown.add_row(f"aim for p95: under {AIM_MS:g}", "reached" if result.reached else "missed")
    Console().print(shown)
