"""`scripts/ledger`: acceptance by track from the record."""

from __future__ import annotations

import argparse
import asyncio
import sys

import msgspec
from rich.console import Console
from rich.table import Table

from server.app import DATABASE_FILE, open_database
from server.cli.console import add_places
from server.errors import CopilotError
from server.insight.acceptance import Interval, TrackAcceptance, acceptance
from server.settings import Settings, from_environment
from server.storage.ledgers import entries
from server.storage.migrate import HEAD, schema_version


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/ledger."""
    parser = argparse.ArgumentParser(
        "scripts/ledger", description="Read the record of suggestions and outcomes."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    stats = commands.add_parser("stats", help="acceptance by track, with coverage and intervals")
    stats.add_argument("--json", action="store_true", help="print JSON")
    add_places(stats)
    return parser


def main(arguments: list[str]) -> int:
    """Print what was asked for."""
    given = vars(parser().parse_args(arguments))
    given.pop("command")
    as_json = given.pop("json")
    rows = asyncio.run(_rows(from_environment(**given)))
    if as_json:
        sys.stdout.write(msgspec.json.encode(rows).decode() + "\n")
    elif not rows:
        print("Nothing has been suggested yet.")
    else:
        Console().print(table(rows))
    return 0


async def _rows(settings: Settings) -> list[TrackAcceptance]:
    if not settings.database and not (settings.data / DATABASE_FILE).is_file():
        raise CopilotError(
            "there is no database yet",
            where=str(settings.data / DATABASE_FILE),
            remedy="start the server once, or name its folder with --data-dir",
        )
    database = open_database(settings)
    try:
        found = await database.read(schema_version)
        if found != HEAD:
            raise CopilotError(
                f"the database has schema {found}, this program reads {HEAD}",
                remedy="start the server of this version once",
            )
        return await database.read(lambda connection: acceptance(entries(connection)))
    finally:
        await database.close()


def table(rows: list[TrackAcceptance]) -> Table:
    """The rows as people read them; acceptance never without coverage, every share with its 95 % interval."""
    shown = Table("track", "coverage", "acceptance", "ends", title="Acceptance by track", show_lines=True)
    for row in rows:
        track = row.track
        ends = [f"{_words(kind)} {count}" for kind, count in sorted(row.outcomes.items())]
        ends += [f"withheld ({_words(reason)}) {count}" for reason, count in sorted(row.withheld.items())]
        shown.add_row(
            f"{track.brand} / {track.workflow}\n{track.kind} / {track.language}",
            f"{_percent(row.coverage)}\n{row.suggested} of {row.messages} messages",
            f"{_percent(row.acceptance)}\nof {row.displayed} displayed",
            "\n".join(ends) or "none yet",
        )
    return shown


def _words(name: str) -> str:
    return name.replace("_", " ")


def _percent(interval: Interval | None) -> str:
    if interval is None:
        return "–"
    return f"{interval.share:.0%} ({interval.low:.0%}–{interval.high:.0%})"
