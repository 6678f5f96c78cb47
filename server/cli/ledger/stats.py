"""`scripts/ledger stats`: acceptance by track, as far as at least five conversations stand behind a figure."""

from __future__ import annotations

import argparse
import sys

import msgspec
from rich.console import Console
from rich.table import Table

from server.cli.console import add_places
from server.cli.ledger.opening import settings_of, with_database
from server.insight.acceptance import Interval
from server.insight.breakdown import Part
from server.insight.cell import FEWEST
from server.insight.public import PublicRow, public
from server.storage.database import Database
from server.storage.ledgers import entries


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of scripts/ledger stats."""
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_places(parser)


def run(given: argparse.Namespace) -> int:
    """Print the figures."""

    async def read(database: Database) -> list[PublicRow]:
        return await database.read(lambda connection: public(entries(connection)))

    rows = with_database(settings_of(given), read)
    if given.json:
        sys.stdout.write(msgspec.json.encode(rows).decode() + "\n")
    elif not rows:
        print("Nothing has been suggested yet.")
    else:
        Console().print(table(rows))
    return 0


def table(rows: list[PublicRow]) -> Table:
    """The rows as people read them; acceptance never without coverage, every share with its 95 % interval."""
    shown = Table("track", "coverage", "acceptance", "ends", title="Acceptance by track", show_lines=True)
    for row in rows:
        track = row.track
        figures = row.figures
        name = f"{track.brand} / {track.workflow}\n{track.kind} / {track.language}"
        if figures is None:
            shown.add_row(name, f"fewer than {FEWEST}\nconversations", "", "")
            continue
        ends = [_part(part) for part in row.endings]
        ends += [_part(part, "withheld: ") for part in row.silences]
        shown.add_row(
            name,
            f"{_percent(figures.coverage.interval)}\n{figures.suggested} of {figures.messages} messages",
            f"{_percent(figures.acceptance.interval)}\nof {figures.displayed} displayed",
            "\n".join(ends) or "none yet",
        )
    return shown


def _part(part: Part, before: str = "") -> str:
    return f"{before}{part.name.replace('_', ' ')} {f'<{FEWEST}' if part.count is None else part.count}"


def _percent(interval: Interval | None) -> str:
    if interval is None:
        return "–"
    return f"{interval.share:.0%} ({interval.low:.0%}–{interval.high:.0%})"
