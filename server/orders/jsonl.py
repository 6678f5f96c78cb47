"""An order system in a folder of JSON Lines, held in memory.

Data that does not fit there belongs in a database: its adapter goes beside this one, behind the same port.
"""

from __future__ import annotations

import gzip
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from server.errors import CopilotError, ProblemsFound
from server.orders.changes import Changes
from server.orders.context import Order
from server.orders.letters import words
from server.orders.mentions import email_key
from server.orders.reader import Note, Unfit, customer_of, order_of
from server.orders.records import Brand
from server.orders.shapes import Shapes, learn, postcode_key
from server.orders.source import OrdersFound, OwnedOrder, People, Person
from server.orders.values import Calendar

_MOST_PROBLEMS = 200
_ENDINGS = (".jsonl", ".jsonl.gz")
Add = Callable[[Any, Note], None]


class JsonlOrders:
    """The records of one folder; `problems` lists every line or value that was left out, with its place."""

    def __init__(self, brand: Brand, source: str) -> None:
        self.brand = brand
        self.source = source
        self.shapes = Shapes()
        self.problems: list[CopilotError] = []
        self.changes: Changes | None = None
        self._people: dict[str, Person] = {}
        self._by_email: dict[str, list[Person]] = defaultdict(list)
        self._by_postcode: dict[str, list[Person]] = defaultdict(list)
        self._by_word: dict[str, list[tuple[frozenset[str], Person]]] = defaultdict(list)
        self._orders: dict[str, list[OwnedOrder]] = defaultdict(list)
        self._order_ids: set[str] = set()

    @property
    def customers(self) -> int:
        """How many customers there are."""
        return len(self._people)

    @property
    def orders(self) -> int:
        """How many orders there are."""
        return len(self._order_ids)

    async def customer(self, customer_id: str) -> People:
        """The customer with this key."""
        person = self._people.get(customer_id)
        return People((person,) if person else ())

    async def customers_by_email(self, email: str) -> People:
        """All customers with this e-mail."""
        return People(tuple(self._by_email.get(email_key(email), ())))

    async def customers_by_postcode(self, postcode: str) -> People:
        """All customers with this postcode."""
        return People(tuple(self._by_postcode.get(postcode_key(postcode), ())))

    async def customers_by_name(self, words: AbstractSet[str]) -> People:
        """All customers of whom a word of the first and of the last part of the name are among `words`."""
        return People(
            tuple(
                {
                    person.customer.id: person
                    for word in words
                    for given, person in self._by_word.get(word, ())
                    if not given.isdisjoint(words)
                }.values()
            )
        )

    async def sample(self, most: int) -> People:
        """The first customers of the file."""
        return People(tuple(islice(self._people.values(), most)))

    async def orders_of(self, customer_id: str) -> OrdersFound:
        """All orders of one customer in the order of the file, as they are after what actions changed."""
        orders = tuple(self._orders.get(customer_id, ()))
        if self.changes is None or not orders or not self.brand.records.actions:
            return OrdersFound(orders)
        try:
            return OrdersFound(await self.changes.over(self.brand.id, customer_id, orders))
        except sqlite3.Error as error:
            return OrdersFound(problem=f"the changes to orders cannot be read: {error}")

    def add_customer(self, person: Person) -> None:
        """Index a customer; Unfit when the key is taken."""
        customer = person.customer
        if customer.id in self._people:
            raise Unfit(f"a second customer `{customer.id}`")
        self._people[customer.id] = person
        if customer.email:
            self._by_email[email_key(customer.email)].append(person)
        if customer.postcode:
            self._by_postcode[postcode_key(customer.postcode)].append(person)
        given = frozenset(words(person.names[0]))
        for word in set(words(person.names[-1])):
            self._by_word[word].append((given, person))

    def add_order(self, owner: str, order: Order) -> None:
        """Index an order; Unfit when its number is taken or its customer is not there."""
        if order.id in self._order_ids:
            raise Unfit(f"a second order `{order.id}`")
        if owner not in self._people:
            raise Unfit(f"order `{order.id}` belongs to `{owner}`, who is not among the customers")
        self._order_ids.add(order.id)
        self._orders[owner].append(OwnedOrder(owner, order))

    def learn_shapes(self) -> None:
        """Learn how order numbers and postcodes are written from those at hand."""
        postcodes = (person.customer.postcode for person in self._people.values())
        records = self.brand.records
        self.shapes = learn(self._order_ids, postcodes, records.order.words, records.customer.postcode_words)


def load(folder: Path, brand: Brand, today: date) -> JsonlOrders:
    """Read a folder's records; bad lines are left out and listed, a file of only bad lines is refused."""
    records = brand.records
    customers = _file(folder, records.customer.file)
    orders = _file(folder, records.order.file)
    system = JsonlOrders(brand, orders.name)
    calendar = Calendar(today, brand.timezone)

    def customer(raw: Any, note: Note) -> None:
        system.add_customer(customer_of(raw, records.customer))

    def order(raw: Any, note: Note) -> None:
        owner, found = order_of(raw, records.order, brand.currency, calendar, note)
        system.add_order(owner, found)

    _take(customers, customer, system.problems)
    _take(orders, order, system.problems)
    system.learn_shapes()
    return system


def _file(folder: Path, name: str) -> Path:
    """The file with one of the endings that can be read."""
    found = [folder / f"{name}{ending}" for ending in _ENDINGS if (folder / f"{name}{ending}").is_file()]
    if not found:
        remedy = f"put {' or '.join(f'{name}{ending}' for ending in _ENDINGS)} there, or name another folder"
        raise CopilotError(f"there is no file of `{name}`", where=str(folder), remedy=remedy)
    if len(found) > 1:
        what = f"{found[0].name} and {found[1].name} are both there"
        raise CopilotError(what, where=str(folder), remedy="keep one of them")
    return found[0]


def _take(file: Path, add: Add, problems: list[CopilotError]) -> None:
    """Hand every line of a file to `add`, and note what it refuses."""
    decoder = msgspec.json.Decoder(float_hook=Decimal)
    found: list[CopilotError] = []
    good = sum(_taken(line, f"{file.name}:{number}", add, decoder, found) for number, line in _lines(file))
    if not good:
        if not found:
            raise CopilotError("holds no record", where=str(file), remedy="put one JSON object on each line")
        raise ProblemsFound(f"No line of {file.name} can be used:", found)
    problems += found


def _taken(
    line: bytes, where: str, add: Add, decoder: msgspec.json.Decoder[Any], found: list[CopilotError]
) -> bool:
    def note(what: str) -> None:
        if len(found) < _MOST_PROBLEMS:
            found.append(CopilotError(what, where=where, remedy="correct this record"))

    try:
        add(decoder.decode(line), note)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        note(f"left out, not JSON: {error}")
    except Unfit as error:
        note(f"left out, {error}")
    else:
        return True
    return False


def _lines(file: Path) -> Iterator[tuple[int, bytes]]:
    """Number and content of every line that is not blank."""
    try:
        packed = file.read_bytes()
        content = gzip.decompress(packed) if file.suffix == ".gz" else packed
    except (OSError, EOFError) as error:
        raise CopilotError(f"cannot be read: {error}", where=str(file), remedy="restore the file") from error
    for number, line in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if line.strip():
            yield number, line
