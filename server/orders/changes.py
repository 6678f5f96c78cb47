"""What actions changed in records that are files: kept beside them in SQLite and laid over what is read."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from server.orders.documents import Document
from server.orders.effects import Done, Refused, State

WAIT_SECONDS = 5.0
_decoder = msgspec.json.Decoder(dict[str, Any])
_SCHEMA = """
CREATE TABLE IF NOT EXISTS done (
    place INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    brand TEXT NOT NULL,
    customer TEXT NOT NULL,
    order_id TEXT,
    action TEXT NOT NULL,
    arguments TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS ix_done_customer ON done (brand, customer);
CREATE TABLE IF NOT EXISTS document (
    brand TEXT NOT NULL,
    customer TEXT NOT NULL,
    order_id TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (brand, customer, order_id)
);
"""
_CUSTOMER = ""  # the place of the customer's own document among those of the orders


class Change(msgspec.Struct, frozen=True):
    """One action for one customer: `key` makes doing it twice the same as doing it once."""

    key: str
    brand: str
    customer: str
    action: str
    arguments: dict[str, Any]
    at: datetime


class Changed(msgspec.Struct, frozen=True):
    """What was changed for a customer: documents of orders by id, and their own if it was."""

    customer: Document | None = None
    orders: dict[str, Document] = {}

    def over(self, state: State) -> State:
        """A state as read, after the changes."""
        if self.customer is None and not self.orders:
            return state
        return State(state.customer if self.customer is None else self.customer, state.orders | self.orders)


class Changes:
    """A file of changes, or `:memory:`; calls from any thread, several processes may share a file."""

    def __init__(self, file: Path | str) -> None:
        if isinstance(file, Path):
            file.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(
            file, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.executescript(_SCHEMA)

    def close(self) -> None:
        """Give the file back."""
        with self._lock:
            self._connection.close()

    def of(self, brand: str, customer: str) -> list[tuple[str | None, str]]:
        """The order and the name of every action done for a customer, oldest first."""
        with self._lock:
            return self._connection.execute(
                "SELECT order_id, action FROM done WHERE brand = ? AND customer = ? ORDER BY place",
                (brand, customer),
            ).fetchall()

    def changed(self, brand: str, customer: str) -> Changed:
        """What a customer's records have become."""
        with self._lock, contextlib.closing(self._connection.cursor()) as cursor:
            return _changed(cursor, brand, customer)

    def do(self, change: Change, state: State, act: Callable[[State], Done | Refused]) -> str:
        """Do what `act` makes of the state as it is now, unless it refuses: then the reason.

        Empty when it is done, be it now or before under the same key.
        """
        with self._lock, contextlib.closing(self._connection.cursor()) as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            try:
                reason = self._do(cursor, change, state, act)
            except BaseException:
                cursor.execute("ROLLBACK")
                raise
            cursor.execute("COMMIT")
            return reason

    @staticmethod
    def _do(
        cursor: sqlite3.Cursor, change: Change, state: State, act: Callable[[State], Done | Refused]
    ) -> str:
        if cursor.execute("SELECT 1 FROM done WHERE key = ?", (change.key,)).fetchone():
            return ""
        before = _changed(cursor, change.brand, change.customer).over(state)
        done = act(before)
        if isinstance(done, Refused):
            return done.says
        after = done.state
        documents = {
            key: document for key, document in after.orders.items() if before.orders.get(key) != document
        }
        if after.customer != before.customer:
            documents[_CUSTOMER] = after.customer
        cursor.execute(
            "INSERT INTO done (key, brand, customer, order_id, action, arguments, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                change.key,
                change.brand,
                change.customer,
                done.order,
                change.action,
                msgspec.json.encode(change.arguments).decode(),
                change.at.isoformat(),
            ),
        )
        cursor.executemany(
            "INSERT INTO document (brand, customer, order_id, content) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (brand, customer, order_id) DO UPDATE SET content = excluded.content",
            [
                (change.brand, change.customer, key, msgspec.json.encode(document).decode())
                for key, document in documents.items()
            ],
        )
        return ""


def _changed(cursor: sqlite3.Cursor, brand: str, customer: str) -> Changed:
    rows = cursor.execute(
        "SELECT order_id, content FROM document WHERE brand = ? AND customer = ? ORDER BY rowid",
        (brand, customer),
    ).fetchall()
    documents = {order: _decoder.decode(content) for order, content in rows}
    own = documents.pop(_CUSTOMER, None)
    return Changed(own, documents)
