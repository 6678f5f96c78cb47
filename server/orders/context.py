"""The order context: what the core system says of one customer, with source and age."""

from __future__ import annotations

import enum
from datetime import datetime

import msgspec

Scalar = str | int | float | bool | None


class FieldType(enum.StrEnum):
    """How a field is stored and shown: money in integer minor units, dates ISO, times ISO in UTC."""

    TEXT = "text"
    INTEGER = "integer"
    MONEY = "money"
    DATE = "date"
    TIME = "time"
    FLAG = "flag"


class Field(msgspec.Struct, frozen=True):
    """One typed value of a record; None is a value that the core system does not have."""

    name: str
    type: FieldType
    value: Scalar
    currency: str | None = None


class Part(msgspec.Struct, frozen=True):
    """One entry of a list that a customer or an order holds, as the brand declared it: a payment, a passenger."""

    id: str
    fields: tuple[Field, ...] = ()

    def value(self, name: str) -> Scalar:
        """The value of a declared field, None when missing."""
        return value_of(self.fields, name)


class Line(msgspec.Struct, frozen=True):
    """One line of an order: what was bought, how many, for how much (minor units) and in which variant.

    `product` is its key in the catalogue, where the line's own id is that of one of the product's variants.
    """

    id: str
    name: str
    quantity: int
    amount: int | None
    options: dict[str, str] = {}
    product: str | None = None


class Order(msgspec.Struct, frozen=True):
    """One order of the customer as fields that the brand declared, its lines, and further lists by name."""

    id: str
    fields: tuple[Field, ...]
    lines: tuple[Line, ...] = ()
    currency: str | None = None
    parts: dict[str, tuple[Part, ...]] = {}

    def value(self, name: str) -> Scalar:
        """The value of a declared field, None when missing."""
        return value_of(self.fields, name)


class Customer(msgspec.Struct, frozen=True):
    """A customer as the core system knows them; `postcode` and `email` are compared, never shown to claim."""

    id: str
    name: str
    email: str
    postcode: str
    language: str | None = None
    fields: tuple[Field, ...] = ()
    parts: dict[str, tuple[Part, ...]] = {}

    def value(self, name: str) -> Scalar:
        """The value of a declared field, None when missing."""
        return value_of(self.fields, name)


class Variant(msgspec.Struct, frozen=True):
    """One variant of a product: what it costs (minor units) and whether it can be had."""

    id: str
    amount: int | None
    available: bool
    options: dict[str, str] = {}
    fields: tuple[Field, ...] = ()


class Product(msgspec.Struct, frozen=True):
    """One entry of a catalogue with its variants."""

    id: str
    name: str
    fields: tuple[Field, ...] = ()
    variants: tuple[Variant, ...] = ()


def value_of(fields: tuple[Field, ...], name: str) -> Scalar:
    """The value of the field of this name, None when missing."""
    return next((field.value for field in fields if field.name == name), None)


class OrderContext(msgspec.Struct, frozen=True):
    """A customer's orders as read: `read_at` is our clock (UTC), `problem` why there are none.

    `lines` are ids of the selected order's lines that are meant; `choices` those that may be, when that is not sure.
    `about` is the customer with their declared fields and lists, without e-mail and postcode.
    `mended` are fields of the selected order whose value an agent gave instead of the core system.
    `wanted` is what people call what should be instead (other variants, another payment method), `offers` what there
    is to choose from, `difference` what it costs more (minor units), `said` texts that the customer gave, by argument.
    `entity` is what this business calls an order.
    """

    source: str
    read_at: datetime
    customer: str | None = None
    name: str = ""
    orders: tuple[Order, ...] = ()
    selected: str | None = None
    problem: str = ""
    lines: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    about: Customer | None = None
    wanted: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    difference: int | None = None
    said: dict[str, str] = {}
    mended: tuple[str, ...] = ()
    entity: str = "order"

    def order(self) -> Order | None:
        """The order that the conversation is about, when known."""
        return next((order for order in self.orders if order.id == self.selected), None)

    def lines_of(self, ids: tuple[str, ...]) -> tuple[Line, ...]:
        """Lines of the selected order by id."""
        order = self.order()
        return tuple(line for line in order.lines if line.id in ids) if order is not None else ()

    def lines_amount(self) -> int | None:
        """What the chosen lines cost together (minor units); None without any, or when one has no price."""
        lines = self.lines_of(self.lines)
        amounts = [line.amount * line.quantity for line in lines if line.amount is not None]
        return sum(amounts) if lines and len(amounts) == len(lines) else None
