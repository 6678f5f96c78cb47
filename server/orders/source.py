"""The port to a business's order system. The adapters here read files; a database's belongs beside them."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Protocol

import msgspec

from server.orders.changes import Change
from server.orders.context import Customer, Order, Product
from server.orders.records import Brand
from server.orders.shapes import Shapes


class Person(msgspec.Struct, frozen=True):
    """A customer with the declared parts of the name, which `Customer.name` joins."""

    customer: Customer
    names: tuple[str, ...]


class People(msgspec.Struct, frozen=True):
    """The answer to a look-up of customers; `problem` says why it could not be answered."""

    found: tuple[Person, ...] = ()
    problem: str = ""


class OwnedOrder(msgspec.Struct, frozen=True):
    """An order and the customer whom the order system says it belongs to."""

    customer: str
    order: Order


class OrdersFound(msgspec.Struct, frozen=True):
    """The answer to a look-up of orders; `problem` says why it could not be answered."""

    found: tuple[OwnedOrder, ...] = ()
    problem: str = ""


class ProductsFound(msgspec.Struct, frozen=True):
    """The answer to a look-up of products; `problem` says why it could not be answered."""

    found: tuple[Product, ...] = ()
    problem: str = ""


class Acted(msgspec.Struct, frozen=True):
    """What came of an action: done when both are empty, `refused` for certain, or `unclear` whether it was done."""

    refused: str = ""
    unclear: str = ""


class Sender(Protocol):
    """What runs the actions of an order system elsewhere; its answer may be lost."""

    def knows_keys(self) -> bool:
        """Whether it does nothing twice under one key."""

    async def send(self, change: Change) -> Acted:
        """Have the system do an action; the same key each time it is tried, no second try without one."""


class OrderSystem(Protocol):
    """What the copilot asks of a core system; a failure is an answer with a `problem`, not an exception."""

    @property
    def brand(self) -> Brand:
        """The declarations by which this system is read."""

    @property
    def source(self) -> str:
        """What people see as the origin of the data."""

    @property
    def shapes(self) -> Shapes:
        """How this system's order numbers and postcodes are written."""

    async def customer(self, customer_id: str) -> People:
        """The customer with this key."""

    async def customers_by_email(self, email: str) -> People:
        """All customers with this e-mail, compared without case."""

    async def customers_by_postcode(self, postcode: str) -> People:
        """All customers with this postcode, compared without case, spaces and hyphens."""

    async def customers_by_name(self, words: AbstractSet[str]) -> People:
        """All customers whose name may occur among these folded words; who is meant is decided elsewhere."""

    async def sample(self, most: int) -> People:
        """Some customers, for a demo's visitor to choose from."""

    async def orders_of(self, customer_id: str) -> OrdersFound:
        """All orders of one customer, newest last."""

    async def products(self, catalogue: str, keys: AbstractSet[str]) -> ProductsFound:
        """The products of a catalogue with these keys; those that are not there are left out."""
