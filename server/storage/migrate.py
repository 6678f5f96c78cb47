"""Schema migrations at start: a backup first, and a newer database is refused instead of harmed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection

from server.errors import CopilotError
from server.storage.database import Database

HEAD = "0011"
KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011")
MIGRATIONS = Path(__file__).parent / "migrations"


def schema_version(connection: Connection) -> str | None:
    """The schema of a database, None for an empty one."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


async def migrate(database: Database, backups: Path) -> bool:
    """Bring the schema to HEAD; whether anything changed. SQLite is copied to `backups` first."""
    version = await database.read(schema_version)
    if version == HEAD:
        return False
    if version is not None and version not in KNOWN:
        raise CopilotError(
            f"the database has schema {version}, this program knows schemas up to {HEAD}",
            where=database.url.render_as_string(hide_password=True),
            remedy="start the newer version of the program, or restore an older backup",
        )
    if version is not None and database.is_sqlite:
        _backup(database.url, backups, version)
    await database.write(_upgrade)
    return True


def _upgrade(connection: Connection) -> None:
    # Imported late: a start without pending migrations should not pay for the tool.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    if connection.dialect.name == "postgresql":
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(7266001)"))
    if schema_version(connection) == HEAD:
        return  # another worker was faster
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _backup(url: URL, backups: Path, version: str) -> Path:
    backups.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    target = backups / f"schema-{version}-{stamp}.sqlite3"
    with closing(sqlite3.connect(str(url.database))) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    return target
