"""`scripts/ledger erase`: what a customer or a conversation said, with its salts; the chain stays whole."""

from __future__ import annotations

import argparse

from server.cli.console import add_places
from server.cli.ledger.opening import settings_of, with_database
from server.live.installation import utc_now
from server.storage.database import Database
from server.storage.sealing import erase, of_customer


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of scripts/ledger erase."""
    parser.add_argument("--brand", help="the brand whose customer asked")
    parser.add_argument("--customer", help="the customer's id in the order system")
    parser.add_argument(
        "--conversation", action="append", default=[], help="a conversation's id; may be repeated"
    )
    parser.add_argument("--reason", required=True, help="why, for the record; without personal content")
    add_places(parser)


def run(given: argparse.Namespace) -> int:
    """Erase and say how much."""
    if bool(given.brand) != bool(given.customer) or not (given.customer or given.conversation):
        print("scripts/ledger erase: name --brand and --customer, or --conversation")
        return 2

    async def forget(database: Database) -> tuple[int, int]:
        found = list(given.conversation)
        if given.customer:
            found += await database.read(
                lambda connection: of_customer(connection, given.brand, given.customer)
            )
        erased = await database.write(
            lambda connection: erase(connection, found, given.reason, "operator", utc_now())
        )
        return len(found), erased

    conversations, entries = with_database(settings_of(given), forget)
    print(
        f"{entries} entries of {conversations} conversations were erased; what is in backups and exports is not."
    )
    return 0
