"""Migrations: the same schema as the tables, a backup first, several workers at once."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from server.errors import CopilotError
from server.storage import migrate as migrating
from server.storage.database import Database, sqlite_url
from server.storage.migrate import HEAD, KNOWN, MIGRATIONS, migrate, schema_version
from server.storage.tables import metadata


async def test_migrations_make_the_tables(database: Database) -> None:
    """After all migrations nothing differs from the tables that the program uses."""

    def differences(connection: sa.Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    assert await database.read(differences) == []


async def test_known_versions_are_the_scripts() -> None:
    """HEAD and KNOWN name exactly the migrations that there are."""
    scripts = ScriptDirectory(str(MIGRATIONS))
    assert scripts.get_heads() == [HEAD]
    assert {script.revision for script in scripts.walk_revisions()} == set(KNOWN)


async def test_workers_migrate_once(postgres_url: str, tmp_path: Path) -> None:
    """Workers that start together on an empty database end with one schema and no error."""
    databases = [Database(postgres_url) for _ in range(3)]
    await asyncio.gather(*(migrate(one, tmp_path) for one in databases))
    assert await databases[0].read(schema_version) == HEAD
    for one in databases:
        await one.close()


async def test_backup_before_a_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An older SQLite database is copied, content and all, before it is changed."""
    file = tmp_path / "copilot.sqlite3"
    database = Database(sqlite_url(file))
    await migrate(database, tmp_path / "backups")
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'older'")
        connection.execute("INSERT INTO kill_switch VALUES ('all', 'kept', '2026-01-01 00:00:00')")
    monkeypatch.setattr(migrating, "KNOWN", (*KNOWN, "older"))
    monkeypatch.setattr(migrating, "_upgrade", lambda _: None)
    assert await migrate(database, tmp_path / "backups")
    (backup,) = (tmp_path / "backups").iterdir()
    with sqlite3.connect(backup) as connection:
        assert connection.execute("SELECT reason FROM kill_switch").fetchone() == ("kept",)
    await database.close()


async def test_newer_database(tmp_path: Path) -> None:
    """A schema that this program does not know is refused, with what to do."""
    database = Database(sqlite_url(tmp_path / "copilot.sqlite3"))
    await migrate(database, tmp_path / "backups")
    with sqlite3.connect(tmp_path / "copilot.sqlite3") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(CopilotError, match="newer version"):
        await migrate(database, tmp_path / "backups")
    await database.close()
