"""`scripts/ledger retain`: erases what is older than its brand's retention time, as the server does by itself daily."""

from __future__ import annotations

import argparse

from server.autonomy.governance import load_governance
from server.cli.console import add_places
from server.cli.ledger.opening import settings_of, with_database
from server.live.installation import utc_now
from server.live.retention import retain
from server.storage.database import Database


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of scripts/ledger retain."""
    add_places(parser)


def run(given: argparse.Namespace) -> int:
    """Erase and say how much of each brand."""
    settings = settings_of(given)
    governance = load_governance(settings.knowledge)

    async def forget(database: Database) -> dict[str, int]:
        return await retain(database, governance, utc_now())

    erased = with_database(settings, forget)
    for brand, entries in erased.items():
        print(f"{brand}: {entries} entries older than {governance.retention_days(brand)} days were erased")
    return 0
