"""Opens the ledger of an installation for a command."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from server.app.places import DATABASE_FILE, open_database
from server.errors import CopilotError
from server.settings import Settings, from_environment
from server.storage.database import Database
from server.storage.migrate import HEAD, schema_version

T = TypeVar("T")
PLACES = ("data", "knowledge", "models", "database")


def settings_of(given: argparse.Namespace) -> Settings:
    """The settings that a command's arguments name."""
    return from_environment(**{place: getattr(given, place, None) for place in PLACES})


def with_database(settings: Settings, job: Callable[[Database], Awaitable[T]]) -> T:
    """The result of a job on the database; CopilotError where there is none, or one of another version."""
    return asyncio.run(_run(settings, job))


async def _run(settings: Settings, job: Callable[[Database], Awaitable[T]]) -> T:
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
        return await job(database)
    finally:
        await database.close()
