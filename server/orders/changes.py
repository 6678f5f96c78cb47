"""What actions changed in records that are files: kept beside them in SQLite and laid over what is read."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path

import msgspec

from server.orders.context import FieldType, Order, Scalar
from server.orders.source import OwnedOrder

WAIT_SECONDS = 5.0
_fields = msgspec.json.Decoder(dict[str, str | int | float | bool | None])
_SCHEMA = """
CREATE TABLE IF NOT EXISTS change (
    place INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    brand TEXT NOT NULL,
    customer TEXT NOT NULL,
    order_id TEXT NOT NULL,
    action TEXT NOT NULL,
    fields TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS ix_change_customer ON change (brand, customer);
"""


class Change(msgspec.Struct, frozen=True):
    """One action on one order: `key` makes doing it twice the same as doing it once."""

    key: str
    brand: str
    customer: str
    order: str
    action: str
    fields: dict[str, Scalar]
    at: datetime


class Changes:
    """A file of changes; calls from any thread, several processes may share it."""

    def __init__(self, file: Path) -> None:
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

    def of(self, brand: str, customer: str) -> list[tuple[str, dict[str, Scalar]]]:
        """Orders of a customer with the fields that were set, oldest change first."""
        with self._lock:
            rows = self._connection.execute(
                "SELECT order_id, fields FROM change WHERE brand = ? AND customer = ? ORDER BY place",
                (brand, customer),
            ).fetchall()
        return [(order, dict(_fields.decode(fields))) for order, fields in rows]

    def do(self, change: Change, refusal: Callable[[Mapping[str, Scalar]], str]) -> str:
        """Make a change unless `refusal` names a reason against it, given the order's changed fields so far.

        Empty when the change stands, be it from now or from before under the same key.
        """
        with self._lock, contextlib.closing(self._connection.cursor()) as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            try:
                reason = self._do(cursor, change, refusal)
            except BaseException:
                cursor.execute("ROLLBACK")
                raise
            cursor.execute("COMMIT")
            return reason

    @staticmethod
    def _do(cursor: sqlite3.Cursor, change: Change, refusal: Callable[[Mapping[str, Scalar]], str]) -> str:
        if cursor.execute("SELECT 1 FROM change WHERE key = ?", (change.key,)).fetchone():
            return ""
        so_far: dict[str, Scalar] = {}
        where = (change.brand, change.customer, change.order)
        for (fields,) in cursor.execute(
            "SELECT fields FROM change WHERE brand = ? AND customer = ? AND order_id = ? ORDER BY place",
            where,
        ):
            so_far |= _fields.decode(fields)
        if reason := refusal(so_far):
            return reason
        cursor.execute(
            "INSERT INTO change (key, brand, customer, order_id, action, fields, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                change.key,
                *where,
                change.action,
                msgspec.json.encode(change.fields).decode(),
                change.at.isoformat(),
            ),
        )
        return ""

    async def over(self, brand: str, customer: str, orders: tuple[OwnedOrder, ...]) -> tuple[OwnedOrder, ...]:
        """The orders as they are after all changes."""
        changed = await asyncio.to_thread(self.of, brand, customer)
        return overlaid(orders, changed) if changed else orders


def overlaid(
    orders: tuple[OwnedOrder, ...], changed: Iterable[tuple[str, Mapping[str, Scalar]]]
) -> tuple[OwnedOrder, ...]:
    """Orders with fields set; a field that an order does not declare stays away."""
    fields: dict[str, dict[str, Scalar]] = {}
    for order, values in changed:
        fields.setdefault(order, {}).update(values)
    return tuple(
        OwnedOrder(owned.customer, with_fields(owned.order, fields[owned.order.id]))
        if owned.order.id in fields
        else owned
        for owned in orders
    )


def with_fields(order: Order, values: Mapping[str, Scalar]) -> Order:
    """An order with some of its declared fields set."""
    return msgspec.structs.replace(
        order,
        fields=tuple(
            msgspec.structs.replace(field, value=values[field.name]) if field.name in values else field
            for field in order.fields
        ),
    )


def settable(kind: FieldType, value: Scalar) -> bool:
    """Whether a value may be set on a field of a type."""
    if kind in (FieldType.TEXT, FieldType.DATE, FieldType.TIME):
        return isinstance(value, str)
    if kind is FieldType.FLAG:
        return isinstance(value, bool)
    return isinstance(value, int) and not isinstance(value, bool)
