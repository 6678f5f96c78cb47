"""`scripts/bench record`: how soon /lead has figures after a start, from what was put away and by reading all anew."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec
from rich.console import Console
from rich.table import Table

from server.cli.console import progress_bars
from server.ledger.entry import SCHEMA_VERSION, EntryKind
from server.storage import tables
from server.storage.accounts import Account, Role
from server.storage.database import Database, sqlite_url
from server.storage.migrate import migrate
from server.suggestion.suggestion import Track
from server.web.lead import Lead

TRACK = Track("bench", "order_status", "reply", "en")
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
APART = timedelta(seconds=40)
# As long as what a suggestion rests on usually is.
LONG = "x" * 3000
PORTION = 3000
WHO = Account("bench", "bench", "bench", Role.LEAD, ("*",), (), "p-bench", "", False, False)


class Result(msgspec.Struct, frozen=True):
    """Seconds from the first question to figures, `anew` by folding the ledger, `kept` from the file of `kilobytes`."""

    entries: int
    anew_seconds: float
    kept_seconds: float
    kilobytes: float
    same: bool


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of scripts/bench record."""
    parser.add_argument(
        "--suggestions",
        type=int,
        default=100_000,
        help="in the ledger, three entries each (default: 100,000)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="copilot-bench-") as folder:
        result = asyncio.run(_measure(Path(folder), given.suggestions))
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
        return 0
    shown = Table("after a start", "seconds", title=f"Figures of /lead over {result.entries:,} entries")
    shown.add_row(f"from what was put away ({result.kilobytes:g} kB)", f"{result.kept_seconds:.2f}")
    shown.add_row("the plain way: the whole ledger anew", f"{result.anew_seconds:.2f}")
    shown.add_row("both show the same", "yes" if result.same else "no")
    Console().print(shown)
    return 0


async def _measure(folder: Path, suggestions: int) -> Result:
    database = Database(sqlite_url(folder / "ledger.sqlite3"))
    try:
        await migrate(database, folder)
        entries = _entries(suggestions)
        with progress_bars() as report:
            done = 0
            while portion := list(islice(entries, PORTION)):
                await database.write(
                    lambda connection, rows=portion: connection.execute(tables.ledger.insert(), rows)  # type: ignore[misc]
                )
                done += len(portion)
                report("entries", done / (3 * suggestions))
        file = folder / "record.msgpack"
        now = FIRST + APART * (suggestions + 60)
        anew, first = await _until_figures(database, file, now)
        kept, then = await _until_figures(database, file, now)
        return Result(3 * suggestions, anew, kept, round(file.stat().st_size / 1000, 1), first == then)
    finally:
        await database.close()


async def _until_figures(database: Database, file: Path, now: datetime) -> tuple[float, Any]:
    lead = Lead(database, lambda brand: UTC, lambda: now, file)
    started = time.perf_counter()
    found = None
    while found is None:
        found = (await lead.board(WHO, 366, None)).overview
    seconds = round(time.perf_counter() - started, 3)
    await lead.close()
    return seconds, found


def _entries(suggestions: int) -> Iterator[dict[str, Any]]:
    """Suggestions that were shown and sent as they were, in order."""
    for number in range(suggestions):
        at, name = FIRST + APART * number, f"s{number}"
        made = {"understood": LONG, "result": {"id": name, "track": TRACK, "level": 1}}
        ended = {"outcome": {"suggestion": name, "kind": "sent_as_is", "at": at}}
        contents = {EntryKind.SUGGESTION: made, EntryKind.DISPLAYED: {}, EntryKind.OUTCOME: ended}
        for kind, content in contents.items():
            yield {
                "event_id": f"{kind}:{name}",
                "kind": kind,
                "schema_version": SCHEMA_VERSION,
                "occurred_at": at,
                "recorded_at": at,
                "conversation": f"c{number}",
                "suggestion": name,
                "actor": "bench",
                "content": msgspec.json.encode(content),
                "salt": b"",
                "content_hash": name.encode(),
            }
