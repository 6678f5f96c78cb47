"""An order system behind SQL: statements of `records.toml` are asked with bound values, for one customer at a time.

It only reads; actions go over HTTP where `[http.actions]` stands beside it. What it answers is a stranger's data, as
over HTTP: read by the brand's declarations, limited in size and time, never trusted to be the right customer's
(`reading.py` refuses what is not). A database that fails repeatedly is left in peace for a while.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg  # type: ignore[import-untyped]
import msgspec
import sqlalchemy as sa
from circuitbreaker import CircuitBreaker

from server.orders.exchange import FAILURES, REST_SECONDS, Exchange
from server.orders.path import pick, steps
from server.orders.reader import Reader, Unfit
from server.orders.records import Brand, HttpRecord, SqlRecord
from server.orders.sending import HttpSender
from server.orders.shapes import Shapes, learn, postcode_key
from server.orders.source import OrdersFound, OwnedOrder, People, Person, ProductsFound, Sender
from server.orders.statements import MOST_ROWS, Postgres, Row, Sqlite, Unread, connections
from server.orders.values import Calendar

log = logging.getLogger(__name__)
_decoder = msgspec.json.Decoder(float_hook=Decimal)


class SqlOrders:
    """The order system that a brand's `[sql]` declares."""

    def __init__(
        self, brand: Brand, sql: SqlRecord, clock: Callable[[], datetime], http: HttpRecord | None = None
    ) -> None:
        """`http` is where actions are sent; without it people do them."""
        self.brand = brand
        self.source = f"{brand.id} database"
        words = brand.records.order.words, brand.records.customer.postcode_words
        self.shapes: Shapes = learn(sql.order_numbers, sql.postcodes, *words)
        self._sql = sql
        self._clock = clock
        self._connections: Postgres | Sqlite | None = None
        self._acting = Exchange(http) if http is not None else None
        self.sender: Sender | None = None
        if http is not None and self._acting is not None:
            self.sender = HttpSender(http, self._acting)
        self._breaker = CircuitBreaker(
            failure_threshold=FAILURES, recovery_timeout=REST_SECONDS, expected_exception=Unread
        )

    @property
    def answers(self) -> bool:
        """Whether it answered lately, or was not asked yet."""
        return not self._breaker.opened and (self._acting is None or self._acting.answers)

    async def customer(self, customer_id: str) -> People:
        """The customer with this key."""
        return await self._people(self._sql.customer, customer=customer_id)

    async def customers_by_email(self, email: str) -> People:
        """All customers with this e-mail, which the statement gets in small letters."""
        return await self._people(self._sql.customers_by_email, email=email.casefold())

    async def customers_by_postcode(self, postcode: str) -> People:
        """All customers with this postcode, which the statement gets without spaces and hyphens, in capitals."""
        return await self._people(self._sql.customers_by_postcode, postcode=postcode_key(postcode))

    async def customers_by_name(self, words: AbstractSet[str]) -> People:
        """All customers whom the statement finds by these words."""
        return await self._people(self._sql.customers_by_name, name=" ".join(sorted(words)))

    async def sample(self, most: int) -> People:
        """Nobody: a real system's customers are not shown around."""
        return People()

    async def orders_of(self, customer_id: str) -> OrdersFound:
        """All orders of one customer with their lists."""
        record = self.brand.records.order
        try:
            rows = await self._asked(self._sql.orders, customer=customer_id)
            await self._fill(rows, record.key, self._sql.order_lists, customer=customer_id)
        except Unread as error:
            return OrdersFound(problem=str(error))
        return OrdersFound(tuple(self._read(rows, lambda reader, one: _owned(reader, one, self.brand))))

    async def products(self, catalogue: str, keys: AbstractSet[str]) -> ProductsFound:
        """The products of a catalogue with these keys."""
        statement, record = (
            self._sql.products.get(catalogue),
            self.brand.records.catalogue.get(catalogue),
        )
        if statement is None or record is None:
            return ProductsFound(problem=f"there is no catalogue `{catalogue}`")
        lists = self._sql.product_lists.get(catalogue, {})

        async def one(key: str) -> list[Row]:
            rows = await self._asked(statement, product=key)
            await self._fill(rows, record.key, lists, product=key)
            return rows

        try:
            answers = await asyncio.gather(*(one(key) for key in sorted(keys)))
        except Unread as error:
            return ProductsFound(problem=f"products unavailable: {error}")
        rows = [row for answer in answers for row in answer]
        found = self._read(rows, lambda reader, raw: reader.product(raw, record, log.debug))
        return ProductsFound(tuple(product for product in found if product.id in keys))

    async def close(self) -> None:
        """Give the connections back."""
        if self._connections is not None:
            await self._connections.close()
        if self._acting is not None:
            await self._acting.close()

    async def _people(self, statement: str, **values: str) -> People:
        if not statement:
            return People()
        record = self.brand.records.customer
        try:
            rows = await self._asked(statement, **values)
            for row in rows if self._sql.customer_lists else ():
                key = pick(row, steps(record.key))
                await self._fill([row], record.key, self._sql.customer_lists, customer=str(key))
        except Unread as error:
            return People(problem=str(error))
        found: list[Person] = self._read(rows, lambda reader, one: reader.customer(one, record, log.debug))
        return People(tuple(found))

    async def _fill(self, rows: Iterable[Row], key: str, lists: Mapping[str, str], **values: str) -> None:
        """Put the rows of each list into the record whose key they name in the column of the same name."""
        by_key = {str(pick(row, steps(key))): row for row in rows}
        if not by_key:
            return
        for name, statement in lists.items():
            for row in by_key.values():
                row[name] = []
            for entry in await self._asked(statement, **values):
                owner = by_key.get(str(pick(entry, steps(key))))
                if owner is not None:
                    owner[name].append(entry)

    def _read(self, rows: Iterable[Row], read: Callable[[Reader, Row], Any]) -> list[Any]:
        """Every record that can be read; one that cannot is named in the log and left out."""
        today = self._clock().astimezone(ZoneInfo(self.brand.timezone)).date()
        reader = Reader(self.brand.currency, Calendar(today, self.brand.timezone))
        found = []
        for one in rows:
            try:
                found.append(read(reader, one))
            except Unfit as error:
                log.warning("%s: a record was left out: %s", self.source, error)
        return found

    async def _asked(self, statement: str, **values: str) -> list[Row]:
        """The records of an answer; Unread when there is none after a second try."""
        try:
            rows = await self._guarded(statement, values)
        except Unread:
            rows = await self._guarded(
                statement, values
            )  # reading twice harms nobody; twice in vain is an answer
        return [_record(row, self._sql.json) for row in rows]

    async def _guarded(self, statement: str, values: Mapping[str, str]) -> list[Row]:
        if self._breaker.opened:
            raise Unread("left in peace after failures")
        found: list[Row] = await self._breaker.call_async(self._exchange, statement, values)
        return found

    async def _exchange(self, statement: str, values: Mapping[str, str]) -> list[Row]:
        if self._connections is None:
            address = os.environ.get(self._sql.url, "")
            if not address:
                raise Unread(f"the variable {self._sql.url} is not set")
            self._connections = connections(address, self._sql.seconds)
        try:
            async with asyncio.timeout(self._sql.seconds):
                rows = await self._connections.rows(statement, values)
        except TimeoutError as error:
            raise Unread(f"no answer within {self._sql.seconds:g} seconds") from error
        except (sa.exc.SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
            # The driver's own words may hold the address or the values; the log of the database has them.
            raise Unread(type(getattr(error, "orig", None) or error).__name__) from error
        if len(rows) > MOST_ROWS:
            raise Unread("the answer is too long")
        return rows


def _owned(reader: Reader, row: Row, brand: Brand) -> OwnedOrder:
    return OwnedOrder(*reader.order(row, brand.records.order, log.debug))


def _record(row: Row, json: Iterable[str]) -> Row:
    """A row as a record: a column called `home.zip` stands inside `home`, columns of JSON are what they hold."""
    record: Row = {}
    for column, raw in row.items():
        value = _plain(raw)
        if column in json and isinstance(value, str):
            try:
                value = _decoder.decode(value)
            except (msgspec.DecodeError, RecursionError) as error:
                raise Unread(f"the column `{column}` is not JSON") from error
        *outer, name = column.split(".")
        place = record
        for step in outer:
            inner = place.setdefault(step, {})
            if not isinstance(inner, dict):
                raise Unread(f"the column `{column}` stands inside another column")
            place = inner
        place[name] = value
    return record


def _plain(value: Any) -> Any:
    """A value of a driver as JSON would have it."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, UUID):
        return str(value)
    return value if isinstance(value, str | int | bool | Decimal | list | dict) else None
