"""Reading statements against somebody else's database: PostgreSQL or SQLite, never written to, each within its time."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

MOST_ROWS = 5000
THREADS = 2
_STEPS = 1000  # instructions of SQLite between two looks at the clock
Row = dict[str, Any]


class Unread(Exception):
    """No usable answer; the text says why without telling the address."""


class Postgres:
    """A PostgreSQL server: transactions are read only there, and it gives up a statement by itself."""

    def __init__(self, url: sa.URL, seconds: float) -> None:
        limit = {"statement_timeout": str(int(seconds * 1000)), "default_transaction_read_only": "on"}
        self._engine: AsyncEngine = create_async_engine(
            url.set(drivername="postgresql+asyncpg"),
            pool_size=4,
            pool_pre_ping=True,
            connect_args={"server_settings": limit, "timeout": seconds},
        )

    async def rows(self, statement: str, values: Mapping[str, str]) -> list[Row]:
        """The rows of a statement with its gaps filled by bound values."""
        async with self._engine.connect() as connection:
            await connection.execution_options(postgresql_readonly=True)
            found = await connection.execute(sa.text(statement), dict(values))
            return [dict(row) for row in found.mappings().fetchmany(MOST_ROWS + 1)]

    async def close(self) -> None:
        """Give the connections back."""
        await self._engine.dispose()


class Sqlite:
    """A SQLite file, opened so that nothing can be written; a statement is interrupted when its time is over."""

    def __init__(self, url: sa.URL, seconds: float) -> None:
        self._seconds = seconds
        self._path = url.database or ""
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="orders")
        self._engine = sa.create_engine(
            "sqlite://", creator=self._connected, poolclass=sa.pool.QueuePool, pool_size=THREADS
        )

    def _connected(self) -> sqlite3.Connection:
        file = f"file:{self._path}?mode=ro"
        return sqlite3.connect(file, uri=True, timeout=self._seconds, check_same_thread=False)

    async def rows(self, statement: str, values: Mapping[str, str]) -> list[Row]:
        """The rows of a statement with its gaps filled by bound values."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._read, statement, values)

    def _read(self, statement: str, values: Mapping[str, str]) -> list[Row]:
        end = time.monotonic() + self._seconds
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            raw.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
            try:
                found = connection.execute(sa.text(statement), dict(values))
                return [dict(row) for row in found.mappings().fetchmany(MOST_ROWS + 1)]
            finally:
                raw.set_progress_handler(None, 0)

    async def close(self) -> None:
        """Give the connections back."""
        self._threads.shutdown()
        self._engine.dispose()


def connections(address: str, seconds: float) -> Postgres | Sqlite:
    """What reads from the database at an address; Unread where it is none of those that are supported."""
    try:
        url = sa.engine.make_url(address)
    except sa.exc.ArgumentError as error:
        raise Unread("its address cannot be read") from error
    if url.get_backend_name() == "postgresql":
        return Postgres(url, seconds)
    if url.get_backend_name() == "sqlite" and url.database:
        return Sqlite(url, seconds)
    raise Unread("only PostgreSQL and SQLite files are read")


def unfit_statement(statement: str, needed: str) -> str:
    """What keeps a statement from being one that reads with this value bound; empty when nothing does."""
    words = statement.split()
    if not words or words[0].casefold() not in ("select", "with"):
        return "it does not begin with SELECT or WITH"
    if ";" in statement:
        return "it has a semicolon: one statement only"
    bound = set(sa.text(statement).compile().params)
    if bound != {needed}:
        return (
            f"it binds {', '.join(f':{one}' for one in sorted(bound)) or 'nothing'}, and must bind :{needed}"
        )
    return ""
