"""Where an installation keeps things, and its database made ready."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import sqlalchemy as sa

from server.errors import CopilotError
from server.settings import Settings
from server.storage.database import Database, sqlite_url
from server.storage.migrate import migrate

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ja", "zh")
DATABASE_FILE = "copilot.sqlite3"
CHANGES_FILE = "order-changes.sqlite3"
RECORD_FILE = "record.msgpack"
HEAD_FILE = "ledger-head.jsonl"

try:
    VERSION = version("frontline-copilot")
except PackageNotFoundError:
    VERSION = "0.1.0"


def index_folder(settings: Settings) -> Path:
    """Where the indexes are published."""
    return settings.data / "index"


def open_database(settings: Settings) -> Database:
    """The database that the settings name."""
    return Database(settings.database or sqlite_url(settings.data / DATABASE_FILE))


async def prepare_database(settings: Settings) -> None:
    """Bring the schema up to date; CopilotError when the database cannot be used."""
    database = open_database(settings)
    try:
        await migrate(database, settings.data / "backups")
    except (sa.exc.SQLAlchemyError, OSError) as error:
        where = database.url.render_as_string(hide_password=True)
        reason = str(getattr(error, "orig", None) or error)
        raise CopilotError(
            f"the database cannot be used: {reason}",
            where=where,
            remedy="check its address, and that it runs",
        ) from error
    finally:
        await database.close()
