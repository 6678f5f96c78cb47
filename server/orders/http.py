"""An order system behind HTTP: records are asked for one customer at a time, actions are sent with a key.

What it answers is a stranger's data: read by the brand's declarations, limited in size and time, never trusted to be
the right customer's (`reading.py` refuses what is not). A system that fails repeatedly is left in peace for a while.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

import httpx
import msgspec
from circuitbreaker import CircuitBreaker

from server.orders.changes import Change
from server.orders.path import pick, steps
from server.orders.reader import Reader, Unfit
from server.orders.records import Brand, HttpRecord
from server.orders.shapes import Shapes, learn
from server.orders.source import Acted, OrdersFound, OwnedOrder, People, Person, ProductsFound
from server.orders.values import Calendar

MOST_BYTES = 4 * 1024 * 1024
SEND_TRIES = 3
FAILURES, REST_SECONDS = 5, 15
LONGEST_REASON = 200
log = logging.getLogger(__name__)
_decoder = msgspec.json.Decoder(float_hook=Decimal)


class Unanswered(Exception):
    """No usable answer: `sent` tells whether the system may have got the request."""

    def __init__(self, why: str, *, sent: bool = True) -> None:
        self.sent = sent
        super().__init__(why)


class HttpOrders:
    """The order system that a brand's `[http]` declares."""

    def __init__(self, brand: Brand, http: HttpRecord, clock: Callable[[], datetime]) -> None:
        self.brand = brand
        self.source = urlsplit(http.url).netloc
        words = brand.records.order.words, brand.records.customer.postcode_words
        self.shapes: Shapes = learn(http.order_numbers, http.postcodes, *words)
        self._http = http
        self._clock = clock
        self._client: httpx.AsyncClient | None = None
        self._breaker = CircuitBreaker(
            failure_threshold=FAILURES, recovery_timeout=REST_SECONDS, expected_exception=Unanswered
        )

    @property
    def answers(self) -> bool:
        """Whether it answered lately, or was not asked yet."""
        return not self._breaker.opened

    def knows_keys(self) -> bool:
        """Whether the system knows the key of an action, so that a lost answer may be asked for again."""
        return bool(self._http.idempotency)

    # -- what is asked --

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

    # -- what is done --

    async def send(self, change: Change) -> Acted:
        """Have the system do an action; the same key each time it is tried, no second try without one."""
        template = self._http.actions.get(change.action)
        if template is None:
            return Acted(refused=f"the order system takes no action {change.action!r}")
        method, _, path = template.partition(" ")
        gaps = {name: str(value) for name, value in change.arguments.items() if isinstance(value, str | int)}
        try:
            path = filled(path, gaps | {"customer": change.customer})
        except KeyError as error:
            return Acted(refused=f"the action names no {error}")
        headers = {self._http.idempotency: change.key} if self._http.idempotency else {}
        tries = SEND_TRIES if self._http.idempotency else 1
        sent, why = False, ""
        for _ in range(tries):
            try:
                answer = await self._guarded(method, path, headers, change.arguments)
            except Unanswered as error:
                sent, why = sent or error.sent, str(error)
                continue
            if httpx.codes.is_success(answer.status_code):
                return Acted()
            return Acted(refused=_reason(answer))
        return Acted(unclear=why) if sent else Acted(refused=f"the order system cannot be reached: {why}")

    # -- how it is asked --

    async def _asked(self, template: str, **gaps: str) -> list[Any]:
        """The records of an answer; none where the system knows nothing of it. Unanswered after all tries."""
        path = filled(template, gaps)
        try:
            answer = await self._guarded("GET", path)
        except Unanswered:
            answer = await self._guarded(
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

    async def _guarded(
        self, method: str, path: str, headers: Mapping[str, str] | None = None, body: Any = None
    ) -> httpx.Response:
        if self._breaker.opened:
            raise Unanswered("left in peace after failures", sent=False)
        answer: httpx.Response = await self._breaker.call_async(
            self._exchange, method, path, headers or {}, body
        )
        return answer

    async def _exchange(
        self, method: str, path: str, headers: Mapping[str, str], body: Any
    ) -> httpx.Response:
        client = self._connected()
        content = None if body is None else msgspec.json.encode(body)
        kind = {} if body is None else {"Content-Type": "application/json"}
        request = client.build_request(method, path, content=content, headers={**kind, **headers})
        try:
            async with asyncio.timeout(self._http.seconds):
                answer = await client.send(request, stream=True)
                try:
                    read = bytearray()
                    async for part in answer.aiter_bytes():
                        read += part
                        if len(read) > MOST_BYTES:
                            raise Unanswered("the answer is too long")
                finally:
                    await answer.aclose()
        except TimeoutError as error:
            raise Unanswered(f"no answer within {self._http.seconds:g} seconds") from error
        except httpx.ConnectError as error:
            raise Unanswered("nobody listens", sent=False) from error
        except httpx.HTTPError as error:
            raise Unanswered(type(error).__name__) from error
        if answer.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
            raise Unanswered(f"status {answer.status_code}")
        return httpx.Response(answer.status_code, content=bytes(read))

    def _connected(self) -> httpx.AsyncClient:
        """Connections of the running loop, made when they are first needed."""
        if self._client is None:
            token = os.environ.get(self._http.token, "") if self._http.token else ""
            headers = {"Accept": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
            self._client = httpx.AsyncClient(
                base_url=self._http.url.rstrip("/"),
                headers=headers,
                follow_redirects=False,  # a token goes to the declared host and nowhere else
                timeout=None,  # noqa: S113 - an exchange has one time limit as a whole
            )
        return self._client

    async def close(self) -> None:
        """Give the connections back."""
        if self._client is not None:
            await self._client.aclose()


def filled(template: str, gaps: Mapping[str, str]) -> str:
    """A path with its gaps filled; a value stays within its place, whatever it holds. KeyError for an unknown gap."""
    safe = {name: quote(value, safe="").replace(".", "%2E") for name, value in gaps.items()}
    return template.format_map(safe)


def _reason(answer: httpx.Response) -> str:
    """Why an action was refused, in the system's own words where it has some."""
    try:
        raw = _decoder.decode(answer.content)
    except msgspec.DecodeError:
        raw = None
    if isinstance(raw, Mapping):
        for name in ("detail", "message", "error", "reason"):
            if isinstance(raw.get(name), str) and raw[name].strip():
                return " ".join(raw[name].split())[:LONGEST_REASON]
    return f"the order system answered with status {answer.status_code}"
