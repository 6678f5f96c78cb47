"""The SQL database: a transaction is a plain function of a connection, run whole on SQLite or PostgreSQL.

On SQLite it runs on one writer thread or on a few reader threads: one hop for each transaction. An asynchronous
SQLite driver hops for each statement, which was measured here at 7 to 10 ms instead of 1 to 2 for seven statements.
On PostgreSQL the same function runs over asyncpg.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from server.errors import CopilotError

T = TypeVar("T")
Transaction = Callable[[sa.Connection], T]
BUSY_MS = 10_000
READERS = 2


def sqlite_url(path: Path) -> str:
    """The address of a SQLite file."""
    return f"sqlite:///{path}"


def insert_once(connection: sa.Connection, table: sa.Table, row: Mapping[str, Any]) -> bool:
    """Insert a row unless one of its unique keys is taken; whether it was inserted."""
    return bool(connection.execute(_once(connection.dialect.name, table), dict(row)).rowcount)


@cache
def _once(dialect: str, table: sa.Table) -> sa.Executable:
    """Made once for each table: making a statement costs about as much as running it."""
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return insert(table).on_conflict_do_nothing()


class Database:
    """`write` commits what its function did or nothing at all; `read` sees one snapshot."""

    def __init__(self, url: str) -> None:
        try:
            self.url = sa.engine.make_url(url)
            backend = self.url.get_backend_name()
        except sa.exc.ArgumentError as error:
            raise CopilotError(f"no database address: {error}", where="--database") from error
        if backend == "sqlite":
            self._backend: _Sqlite | _Postgres = _Sqlite(self.url)
        elif backend == "postgresql":
            self._backend = _Postgres(self.url)
        else:
            raise CopilotError(
                f"databases of the kind {backend!r} are not supported",
                where="--database",
                remedy="give sqlite:///PATH or postgresql+asyncpg://USER:PASSWORD@HOST/NAME",
            )
        self.is_sqlite = backend == "sqlite"

    async def write(self, transaction: Transaction[T]) -> T:
        """Run a function in one transaction and commit."""
        return await self._backend.write(transaction)

    async def read(self, transaction: Transaction[T]) -> T:
        """Run a function that only reads."""
        return await self._backend.read(transaction)

    async def ping(self) -> None:
        """Raise whatever keeps the database from answering."""
        await self.read(lambda connection: connection.execute(sa.select(sa.literal(1))).scalar())

    async def close(self) -> None:
        """Give all connections back."""
        await self._backend.close()


class _Sqlite:
    def __init__(self, url: sa.URL) -> None:
        self._write_engine = self._engine(url, 1, "BEGIN IMMEDIATE")
        self._read_engine = self._engine(url, READERS, "BEGIN")
        self._writer = ThreadPoolExecutor(1, "sqlite-writer")
        self._readers = ThreadPoolExecutor(READERS, "sqlite-reader")

    @staticmethod
    def _engine(url: sa.URL, size: int, begin: str) -> sa.Engine:
        engine = sa.create_engine(
            url, pool_size=size, max_overflow=0, connect_args={"check_same_thread": False}
        )

        @sa.event.listens_for(engine, "connect")
        def configure(connection: Any, _: Any) -> None:
            # The driver's own transactions begin late and commit early; ours are explicit.
            connection.isolation_level = None
            for pragma in (
                f"busy_timeout={BUSY_MS}",
                "journal_mode=WAL",
                "synchronous=FULL",
                "foreign_keys=ON",
            ):
                connection.execute(f"PRAGMA {pragma}")

        @sa.event.listens_for(engine, "begin")
        def start(connection: sa.Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine

    async def write(self, transaction: Transaction[T]) -> T:
        def run() -> T:
            with self._write_engine.begin() as connection:
                return transaction(connection)

        # Shielded: a cancelled waiter must not be told "not done" of a transaction that commits.
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._writer, run))

    async def read(self, transaction: Transaction[T]) -> T:
        def run() -> T:
            with self._read_engine.connect() as connection:
                return transaction(connection)

        return await asyncio.get_running_loop().run_in_executor(self._readers, run)

    async def close(self) -> None:
        self._writer.shutdown()
        self._readers.shutdown()
        self._write_engine.dispose()
        self._read_engine.dispose()


class _Postgres:
    def __init__(self, url: sa.URL) -> None:
        url = url.set(drivername="postgresql+asyncpg")
        self._engine: AsyncEngine = create_async_engine(url, pool_size=8, max_overflow=4, pool_pre_ping=True)

    async def write(self, transaction: Transaction[T]) -> T:
        async def run() -> T:
            async with self._engine.begin() as connection:
                return await connection.run_sync(transaction)

        return await asyncio.shield(asyncio.ensure_future(run()))

    async def read(self, transaction: Transaction[T]) -> T:
        async with self._engine.connect() as connection:
            return await connection.run_sync(transaction)

    async def close(self) -> None:
        await self._engine.dispose()
