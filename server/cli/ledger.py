"""`scripts/ledger`: acceptance by track from the record."""

from __future__ import annotations

import argparse
import asyncio
import sys

import msgspec
from rich.console import Console
from rich.table import Table

from server.cli.console import add_places
from server.errors import CopilotError
from server.insight.acceptance import Interval, TrackAcceptance, acceptance
from server.settings import Settings, from_environment
from server.storage.database import Database, sqlite_url
from server.storage.ledgers import entries
from server.storage.migrate import HEAD, schema_version

DATABASE_FILE = "copilot.sqlite3"


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
    database = Database(settings.database or sqlite_url(settings.data / DATABASE_FILE))
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
    """The rows as people read them; acceptance never without coverage."""
    shown = Table(title="Acceptance by track (share and 95 % interval)")
    for name, justify in (
        ("track", "left"),
        ("messages", "right"),
        ("coverage", "right"),
        ("displayed", "right"),
        ("acceptance", "right"),
        ("as is", "right"),
        ("cosmetic", "right"),
        ("substantive", "right"),
        ("typed over", "right"),
        ("dismissed", "right"),
        ("other ends", "right"),
    ):
        shown.add_column(name, justify=justify)  # type: ignore[arg-type]
    named = ("sent_as_is", "cosmetic", "substantive", "typed_over", "dismissed")
    for row in rows:
        track = row.track
        others = sum(count for kind, count in row.outcomes.items() if kind not in named)
        shown.add_row(
            f"{track.brand} / {track.workflow} / {track.kind} / {track.language}",
            str(row.messages),
            _percent(row.coverage),
            str(row.displayed),
            _percent(row.acceptance),
            *(str(row.outcomes.get(kind, 0)) for kind in named),
            str(others),
        )
    return shown


def _percent(interval: Interval | None) -> str:
    if interval is None:
        return "–"
    return f"{interval.share:.0%} ({interval.low:.0%}–{interval.high:.0%})"
