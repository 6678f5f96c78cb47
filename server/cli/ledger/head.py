"""`scripts/ledger head`: the head of the chain, to be kept where whoever writes to the database cannot write."""

from __future__ import annotations

import argparse
import sys

import msgspec

from server.cli.console import add_places
from server.cli.ledger.opening import settings_of, with_database
from server.errors import CopilotError
from server.ledger.chain import Head
from server.live.installation import utc_now
from server.storage.database import Database
from server.storage.sealing import head, seal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of scripts/ledger head."""
    add_places(parser)


def run(given: argparse.Namespace) -> int:
    """Seal what is committed, then print the head as one line of JSON."""

    async def read(database: Database) -> Head | None:
        while await database.write(seal):
            pass
        return await database.read(lambda connection: head(connection, utc_now()))

    found = with_database(settings_of(given), read)
    if found is None:
        raise CopilotError("the ledger is empty", remedy="there is a head once something was recorded")
    sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
    return 0
