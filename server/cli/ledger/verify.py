"""`scripts/ledger verify`: what the chain proves, and what it cannot know."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from server.cli.console import add_places
from server.cli.ledger.opening import settings_of, with_database
from server.ledger.chain import Verified
from server.live.sealer import read_heads
from server.storage.database import Database
from server.storage.sealing import verify

MOST_SHOWN = 50


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of scripts/ledger verify."""
    parser.add_argument(
        "--head",
        type=Path,
        help="heads kept outside the database, one JSON object a line; the server writes "
        "ledger-head.jsonl in its data folder",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_places(parser)


def run(given: argparse.Namespace) -> int:
    """Print what was found; exit code 1 where something is wrong."""
    heads = read_heads(given.head) if given.head else []

    async def read(database: Database) -> Verified:
        return await database.read(lambda connection: verify(connection, heads))

    found = with_database(settings_of(given), read)
    if given.json:
        sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
    else:
        _print(found)
    return 0 if found.whole else 1


def _print(found: Verified) -> None:
    if found.whole:
        print(f"{found.links} entries are as they were sealed; {found.erased} of them erased on record.")
    else:
        print(f"{len(found.problems)} problems in {found.links} entries:")
        for problem in found.problems[:MOST_SHOWN]:
            print(f"  {problem.kind} at link {problem.number}: {problem.what}")
        if len(found.problems) > MOST_SHOWN:
            print(f"  and {len(found.problems) - MOST_SHOWN} more; --json has all of them")
    for what in found.unknown:
        print(f"Cannot be known {what}.")
