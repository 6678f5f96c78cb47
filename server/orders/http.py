"""An order system behind HTTP: records are asked for one customer at a time, actions are sent with a key.

What it answers is a stranger's data: read by the brand's declarations, limited in size and time, never trusted to be
the right customer's (`reading.py` refuses what is not).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import httpx
import msgspec

from server.orders.exchange import Exchange, Unanswered, filled
from server.orders.path import pick, steps
from server.orders.reader import Reader, Unfit
from server.orders.records import Brand, HttpRecord
from server.orders.sending import HttpSender
from server.orders.shapes import Shapes, learn
from server.orders.source import OrdersFound, OwnedOrder, People, Person, ProductsFound, Sender
from server.orders.values import Calendar

log = logging.getLogger(__name__)
_decoder = msgspec.json.Decoder(float_hook=Decimal)


class HttpOrders:
    """The order system that a brand's `[http]` declares."""

    def __init__(self, brand: Brand, http: HttpRecord, clock: Callable[[], datetime]) -> None:
        self.brand = brand
        self.source = urlsplit(http.url).netloc
        words = brand.records.order.words, brand.records.customer.postcode_words
        self.shapes: Shapes = learn(http.order_numbers, http.postcodes, *words)
        self._http = http
        self._clock = clock
        self._exchange = Exchange(http)
        self.sender: Sender = HttpSender(http, self._exchange)

    @property
    def answers(self) -> bool:
        """Whether it answered lately, or was not asked yet."""
        return self._exchange.answers

    async def customer(self, customer_id: str) -> People:
        """The customer with this key."""
        return await self._people(self._http.customer, customer=customer_id)

    async def customers_by_email(self, email: str) -> People:
        """All customers with this e-mail."""
        return await self._people(self._http.customers_by_email, email=email)

    async def customers_by_postcode(self, postcode: str) -> People:
        """All customers with this postcode."""
        return await self._people(self._http.customers_by_postcode, postcode=postcode)

    async def customers_by_name(self, words: AbstractSet[str]) -> People:
        """All customers whom the system finds by these words."""
        return await self._people(self._http.customers_by_name, name=" ".join(sorted(words)))

    async def sample(self, most: int) -> People:
        """Nobody: a real system's customers are not shown around."""
        return People()

    async def orders_of(self, customer_id: str) -> OrdersFound:
        """All orders of one customer."""
        record = self.brand.records.order
        try:
            raw = await self._asked(self._http.orders, customer=customer_id)
        except Unanswered as error:
            return OrdersFound(problem=str(error))
        found = self._read(raw, lambda reader, one: OwnedOrder(*reader.order(one, record, log.debug)))
        return OrdersFound(tuple(found))

    async def products(self, catalogue: str, keys: AbstractSet[str]) -> ProductsFound:
        """The products of a catalogue with these keys, asked for at once."""
        path, record = self._http.products.get(catalogue), self.brand.records.catalogue.get(catalogue)
        if path is None or record is None:
            return ProductsFound(problem=f"there is no catalogue `{catalogue}`")
        try:
            answers = await asyncio.gather(*(self._asked(path, product=key) for key in sorted(keys)))
        except Unanswered as error:
            return ProductsFound(problem=f"products unavailable: {error}")
        found = (
            self._read(raw, lambda reader, one: reader.product(one, record, log.debug)) for raw in answers
        )
        return ProductsFound(
            tuple(product for products in found for product in products if product.id in keys)
        )

    async def _people(self, path: str, **gaps: str) -> People:
        if not path:
            return People()
        record = self.brand.records.customer
        try:
            raw = await self._asked(path, **gaps)
        except Unanswered as error:
            return People(problem=str(error))
        people: list[Person] = self._read(raw, lambda reader, one: reader.customer(one, record, log.debug))
        return People(tuple(people))

    def _read(self, raw: list[Any], read: Callable[[Reader, Any], Any]) -> list[Any]:
        """Every record that can be read; one that cannot is named in the log and left out."""
        today = self._clock().astimezone(ZoneInfo(self.brand.timezone)).date()
        reader = Reader(self.brand.currency, Calendar(today, self.brand.timezone))
        found = []
        for one in raw:
            try:
                found.append(read(reader, one))
            except Unfit as error:
                log.warning("%s: a record was left out: %s", self.source, error)
        return found

    async def _asked(self, template: str, **gaps: str) -> list[Any]:
        """The records of an answer; none where the system knows nothing of it. Unanswered after all tries."""
        path = filled(template, gaps)
        try:
            answer = await self._exchange.ask("GET", path)
        except Unanswered:
            answer = await self._exchange.ask(
                "GET", path
            )  # reading twice harms nobody; twice in vain is an answer
        if answer.status_code == httpx.codes.NOT_FOUND:
            return []
        if not httpx.codes.is_success(answer.status_code):
            raise Unanswered(f"status {answer.status_code}")
        try:
            raw = _decoder.decode(answer.content)
        except (msgspec.DecodeError, RecursionError) as error:
            raise Unanswered("the answer is not JSON") from error
        if self._http.items and isinstance(raw, Mapping):
            raw = (
                pick(raw, steps(self._http.items)) if pick(raw, steps(self._http.items)) is not None else raw
            )
        return raw if isinstance(raw, list) else [raw]

    async def close(self) -> None:
        """Give the connections back."""
        await self._exchange.close()
