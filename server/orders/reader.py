"""One raw record of a core system as a customer or an order, by what the brand declared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from babel.numbers import list_currencies

from server.orders.context import Customer, Field, FieldType, Line, Order
from server.orders.path import pick, steps
from server.orders.records import CustomerRecord, LineRecord, OrderRecord
from server.orders.source import Person
from server.orders.values import Calendar, integer, money, scalar, text

Note = Callable[[str], None]


class Unfit(Exception):
    """A record that cannot be used at all; the text says why."""


def customer_of(raw: Any, record: CustomerRecord) -> Person:
    """A customer; Unfit without a key or a name."""
    _whole(raw)
    names = tuple(name for path in record.name if (name := _text(raw, path)))
    if not names:
        raise Unfit(f"the customer has no name at `{'`, `'.join(record.name)}`")
    customer = Customer(
        id=_needed(raw, record.key, "customer"),
        name=" ".join(names),
        email=_text(raw, record.email),
        postcode=_text(raw, record.postcode),
        language=(_text(raw, record.language) or None) if record.language else None,
    )
    return Person(customer, names)


def order_of(
    raw: Any, record: OrderRecord, currency: str, calendar: Calendar, note: Note
) -> tuple[str, Order]:
    """Owner and order; a value unlike its type is noted and left out, Unfit without key or owner."""
    _whole(raw)
    order_id = _needed(raw, record.key, "order")
    owner = _needed(raw, record.customer, "order")
    own_currency = _text(raw, record.currency) if record.currency else ""
    if own_currency and own_currency not in _currencies():
        raise Unfit(f"currency `{own_currency}` of order `{order_id}` is not known")
    currency = own_currency or currency
    fields = []
    for name, field in record.fields.items():
        try:
            value = scalar(pick(raw, steps(field.path or name)), field.type, field.scale, currency, calendar)
        except ValueError as error:
            note(f"`{name}` of order `{order_id}` left out: {error}")
            value = None
        fields.append(Field(name, field.type, value, currency if field.type is FieldType.MONEY else None))
    lines = _lines(raw, record.lines, currency, order_id, note) if record.lines else ()
    return owner, Order(order_id, tuple(fields), lines, currency)


def _lines(raw: Any, record: LineRecord, currency: str, order_id: str, note: Note) -> tuple[Line, ...]:
    lines = []
    entries = pick(raw, steps(record.path))
    if entries is not None and not isinstance(entries, list):
        note(f"`{record.path}` of order `{order_id}` is not a list")
        return ()
    for entry in entries or ():
        try:
            amount = pick(entry, steps(record.amount)) if record.amount else None
            quantity = pick(entry, steps(record.quantity)) if record.quantity else None
            lines.append(
                Line(
                    id=text(pick(entry, steps(record.id))),
                    name=text(pick(entry, steps(record.name))),
                    quantity=1 if quantity is None else integer(quantity),
                    amount=None if amount is None else money(amount, record.scale, currency),
                    options=_options(pick(entry, steps(record.options)) if record.options else None),
                )
            )
        except ValueError as error:
            note(f"a line of order `{order_id}` left out: {error}")
    return tuple(lines)


def _options(raw: Any) -> dict[str, str]:
    if raw is None:
        return {}
    if not isinstance(raw, Mapping):
        raise ValueError(f"{raw!r} is not a table of options")
    return {str(name): text(value) for name, value in raw.items()}


def _whole(raw: Any) -> None:
    if not isinstance(raw, Mapping):
        raise Unfit("the line is not a JSON object")


def _needed(raw: Any, path: str, entity: str) -> str:
    value = _text(raw, path)
    if not value:
        raise Unfit(f"the {entity} has no `{path}`")
    return value


def _text(raw: Any, path: str) -> str:
    """The trimmed text at a path, empty when missing; Unfit when it is something else."""
    value = pick(raw, steps(path))
    try:
        return "" if value is None else text(value).strip()
    except ValueError as error:
        raise Unfit(f"`{path}`: {error}") from None


@lru_cache(maxsize=1)
def _currencies() -> frozenset[str]:
    return frozenset(list_currencies())
