"""`scripts/ledger recompute`: folds the whole ledger anew and compares every level and statistic with what is stored."""

from __future__ import annotations

import argparse
import sys

import msgspec

from server.cli.console import add_places
from server.cli.ledger.opening import settings_of, with_database
from server.storage.database import Database
from server.storage.tracks import Recomputed, recompute


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of scripts/ledger recompute."""
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_places(parser)


def run(given: argparse.Namespace) -> int:
    """Print the comparison; exit code 1 where something differs."""

    async def read(database: Database) -> Recomputed:
        return await database.read(recompute)

    found = with_database(settings_of(given), read)
    if given.json:
        sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
    else:
        print(f"{found.tracks} tracks from {found.labels} labels and {found.changes} changes of level.")
        for track in found.different:
            print(f"  different from what is stored: {'/'.join(msgspec.structs.astuple(track))}")
        if not found.different:
            print("Every level and statistic is what the ledger says.")
    return 1 if found.different else 0
