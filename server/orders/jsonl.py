"""An order system in a folder of JSON Lines, held in memory.

Data that does not fit there belongs in a database: its adapter goes beside this one, behind the same port.
"""

from __future__ import annotations

import asyncio
import gzip
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from server.errors import CopilotError, ProblemsFound
from server.orders.brand import RECORDS
from server.orders.changes import Change, Changed, Changes
from server.orders.context import Customer, Order, Product
from server.orders.documents import customer_document, customer_from, order_document, order_from
from server.orders.effects import State, perform
from server.orders.fieldwords import NOTHING_LEARNED, learn_people
from server.orders.letters import words
from server.orders.mentions import email_key
from server.orders.reader import Note, Reader, Unfit
from server.orders.records import Brand, CatalogueRecord
from server.orders.shapes import Shapes, learn, postcode_key
from server.orders.source import OrdersFound, OwnedOrder, People, Person, ProductsFound
from server.orders.values import Calendar

_MOST_PROBLEMS = 200
_ENDINGS = (".jsonl", ".jsonl.gz")
_UNREADABLE = (sqlite3.Error, msgspec.MsgspecError)
Add = Callable[[Any, Note], None]


class JsonlOrders:
    """The records of one folder; `problems` lists every line or value that was left out, with its place."""

    def __init__(self, brand: Brand, source: str) -> None:
        self.brand = brand
        self.source = source
        self.shapes = Shapes()
        self.learned = NOTHING_LEARNED
        self.problems: list[CopilotError] = []
        self.changes: Changes | None = None
        self._people: dict[str, Person] = {}
        self._by_email: dict[str, list[Person]] = defaultdict(list)
        self._by_postcode: dict[str, list[Person]] = defaultdict(list)
        self._by_word: dict[str, list[tuple[frozenset[str], Person]]] = defaultdict(list)
        self._orders: dict[str, list[OwnedOrder]] = defaultdict(list)
        self._order_ids: set[str] = set()
        self._products: dict[str, dict[str, Product]] = {name: {} for name in brand.records.catalogue}

    @property
    def customers(self) -> int:
        """How many customers there are."""
        return len(self._people)

    @property
    def orders(self) -> int:
        """How many orders there are."""
        return len(self._order_ids)

    @property
    def catalogue(self) -> Mapping[str, Mapping[str, Product]]:
        """All products by catalogue and key."""
        return self._products

    def everyone(self) -> dict[str, tuple[Customer, tuple[Order, ...]]]:
        """All customers with their orders by id, as the files have them."""
        return {
            key: (person.customer, tuple(owned.order for owned in self._orders.get(key, ())))
            for key, person in self._people.items()
        }

    async def customer(self, customer_id: str) -> People:
        """The customer with this key, as they are after what actions changed."""
        person = self._people.get(customer_id)
        if person is None:
            return People()
        try:
            changed = await self._changed(customer_id)
            if changed.customer is None:
                return People((person,))
            customer = customer_from(changed.customer, person.customer, self.brand.records)
        except _UNREADABLE as error:
            return People(problem=f"the changes to customers cannot be read: {error}")
        return People((Person(customer, person.names),))

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
        try:
            changed = (await self._changed(customer_id)).orders
            if not changed:
                return OrdersFound(orders)
            known = {owned.order.id: owned.order for owned in orders}
            opened = {
                key: Order(key, (), currency=self.brand.currency) for key in changed if key not in known
            }
            found = {
                key: order_from(changed[key], order, self.brand.records) if key in changed else order
                for key, order in (known | opened).items()
            }
        except _UNREADABLE as error:
            return OrdersFound(problem=f"the changes to orders cannot be read: {error}")
        # An order that the files have for somebody else was not opened here, whatever the changes say.
        foreign = self._order_ids - known.keys()
        return OrdersFound(
            tuple(OwnedOrder("" if key in foreign else customer_id, order) for key, order in found.items())
        )

    async def products(self, catalogue: str, keys: AbstractSet[str]) -> ProductsFound:
        """The products of a catalogue with these keys."""
        known = self._products.get(catalogue)
        if known is None:
            return ProductsFound(problem=f"there is no catalogue `{catalogue}`")
        return ProductsFound(tuple(known[key] for key in sorted(keys) if key in known))

    async def act(self, change: Change) -> str:
        """Do an action once; the reason when it is refused, sqlite3.Error when nothing was done."""
        person = self._people.get(change.customer)
        if self.changes is None or person is None:
            return "nothing can be changed here" if person else "the order system does not know this customer"
        orders = (owned.order for owned in self._orders.get(change.customer, ()))
        state = State(
            customer_document(person.customer), {order.id: order_document(order) for order in orders}
        )
        today = self.calendar_day(change)

        def act(now: State) -> Any:
            return perform(self.brand.records, change.action, change.arguments, now, self._products, today)

        return await asyncio.to_thread(self.changes.do, change, state, act)

    def calendar_day(self, change: Change) -> str:
        """The day of a change in the brand's own zone."""
        return change.at.astimezone(ZoneInfo(self.brand.timezone)).date().isoformat()

    async def _changed(self, customer_id: str) -> Changed:
        if self.changes is None or not self.brand.records.actions:
            return Changed()
        return await asyncio.to_thread(self.changes.changed, self.brand.id, customer_id)

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

    def add_product(self, catalogue: str, product: Product) -> None:
        """Index a product; Unfit when its key is taken."""
        if product.id in self._products[catalogue]:
            raise Unfit(f"a second product `{product.id}`")
        self._products[catalogue][product.id] = product

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
    reader = Reader(brand.currency, Calendar(today, brand.timezone))

    def customer(raw: Any, note: Note) -> None:
        system.add_customer(reader.customer(raw, records.customer, note))

    def order(raw: Any, note: Note) -> None:
        system.add_order(*reader.order(raw, records.order, note))

    _take(customers, customer, system.problems)
    _take(orders, order, system.problems)
    for name, record in records.catalogue.items():

        def product(raw: Any, note: Note, name: str = name, record: CatalogueRecord = record) -> None:
            system.add_product(name, reader.product(raw, record, note))

        try:
            _take(_file(folder, record.file), product, system.problems)
        except (
            CopilotError
        ) as error:  # without a catalogue nothing can be exchanged, everything else can be done
            if (
                folder / RECORDS
            ).is_file():  # whoever borrows declarations need not have everything they name
                system.problems.append(error)
    system.learn_shapes()
    system.learned = learn_people(records, system.everyone().values())
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
