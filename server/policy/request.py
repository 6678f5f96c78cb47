"""What is asked to be done, as facts: arguments, what they refer to, and what they would change in price. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import msgspec

from server.orders.actions import ActionRecord
from server.orders.context import Customer, FieldType, Line, Order, Part, Product, Scalar, Variant
from server.orders.documents import (
    Document,
    customer_document,
    line_document,
    order_document,
    product_document,
    variant_document,
)
from server.orders.records import PartRecord, Records

CONFIRMED = "request.confirmed"
DIFFERENCE = "request.difference"
LINES_KNOWN = "request.lines_known"
LINES, VARIANTS, QUANTITY = "lines", "variants", "quantity"
_SCALARS = ("text", "integer", "money", "date", "time", "flag")


class Request(msgspec.Struct, frozen=True):
    """Arguments by name as the core system takes them, those at hand; `confirmed`: the customer said yes to them."""

    arguments: Mapping[str, Any] = {}
    confirmed: bool = False


class About(msgspec.Struct, frozen=True):
    """What a request is about: the order, the customer, and products by catalogue and key.

    `offered` is the catalogue that has the products of an order's lines.
    """

    order: Order | None
    customer: Customer | None
    catalogue: Mapping[str, Mapping[str, Product]] = {}
    offered: str = ""

    @property
    def products(self) -> Mapping[str, Product]:
        """The products that lines of an order may name."""
        return self.catalogue.get(self.offered, {})


def argument_name(argument: str) -> str:
    """The fact with an argument's own value."""
    return f"request.{argument}"


def known_name(argument: str) -> str:
    """The fact whether all that an argument refers to is there."""
    return f"request.{argument}_known"


def entry_name(argument: str, field: str) -> str:
    """The fact with a field of the list entry that an argument names."""
    return f"chosen.{argument}.{field}"


def request_fields(
    actions: Iterable[ActionRecord], records: Records | None
) -> tuple[dict[str, FieldType], dict[str, FieldType]]:
    """Facts of requests for these actions: those that may be missing, and those that are always there."""
    fields: dict[str, FieldType] = {}
    always: dict[str, FieldType] = {}
    for action in actions:
        for argument, kind in action.arguments.items():
            if kind in _SCALARS:
                fields[argument_name(argument)] = FieldType(kind)
            elif "." in kind:
                fields[argument_name(argument)] = FieldType.TEXT
                part = _part_record(kind, records)
                for name, field in part.fields.items() if part is not None else ():
                    fields[entry_name(argument, name)] = field.type
            if kind == LINES:
                always[LINES_KNOWN] = FieldType.FLAG
            if kind == QUANTITY:
                fields[argument_name(argument)] = FieldType.INTEGER
                fields[DIFFERENCE] = FieldType.MONEY
            if kind == VARIANTS:
                fields[DIFFERENCE] = FieldType.MONEY
                for name in (
                    known_name(argument),
                    f"request.{argument}_available",
                    f"request.{argument}_changed",
                ):
                    always[name] = FieldType.FLAG
            elif "." in kind or argument in action.choices:
                always[known_name(argument)] = FieldType.FLAG
            always[f"request.given_{argument}"] = FieldType.FLAG
    return fields, always


def request_facts(
    actions: Mapping[str, ActionRecord], request: Request, about: About
) -> dict[str, Scalar | date | datetime]:
    """The facts of a request for these actions."""
    found: dict[str, Scalar | date | datetime] = {CONFIRMED: request.confirmed}
    for action in actions.values():
        lines = chosen_lines(action, request, about.order)
        for argument, kind in action.arguments.items():
            value = request.arguments.get(argument)
            found[f"request.given_{argument}"] = value not in (None, "", (), [], {})
            if kind in _SCALARS and value is not None:
                found[argument_name(argument)] = value
            if kind == LINES:
                found[LINES_KNOWN] = bool(lines) and None not in lines
            if kind == QUANTITY and value is not None:
                found[argument_name(argument)] = value
                found.setdefault(DIFFERENCE, quantity_difference(value, lines))
            if kind == VARIANTS:
                variants = chosen_variants(value or (), lines, about.products)
                found |= _variant_facts(argument, variants, lines, _pieces(actions, request))
            elif "." in kind:
                entry = chosen_entry(kind, value, about)
                found[known_name(argument)] = entry is not None
                if value is not None:
                    found[argument_name(argument)] = str(value)
                for field in entry.fields if entry is not None else ():
                    found[entry_name(argument, field.name)] = field.value
            elif argument in action.choices:
                found[known_name(argument)] = value in action.choices[argument]
    return {name: value for name, value in found.items() if value is not None}


def _pieces(actions: Mapping[str, ActionRecord], request: Request) -> int | None:
    """How many of each line there are to be, where an action changes that and the variant together."""
    both = (one.quantity_argument for one in actions.values() if one.variants_argument)
    found = (request.arguments.get(argument) for argument in both if argument)
    return next((many for many in found if isinstance(many, int)), None)


def _variant_facts(
    argument: str, variants: Sequence[Variant | None], lines: Sequence[Line | None], many: int | None
) -> dict[str, Scalar]:
    pairs = [(line, new) for line, new in zip(lines, variants, strict=False) if line and new]
    whole = bool(lines) and len(pairs) == len(lines) == len(variants)
    facts: dict[str, Scalar] = {
        known_name(argument): whole,
        f"request.{argument}_available": whole and all(new.available for _, new in pairs),
        f"request.{argument}_changed": whole and all(new.id != line.id for line, new in pairs),
    }
    priced = [(line, new) for line, new in pairs if line.amount is not None and new.amount is not None]
    if whole and len(priced) == len(pairs):
        facts[DIFFERENCE] = sum(variant_difference(line, new, many) or 0 for line, new in priced)
    return facts


def variant_difference(line: Line, new: Variant, many: int | None = None) -> int | None:
    """What it costs more (minor units) when a line becomes so many of a variant; None where a price is missing."""
    if line.amount is None or new.amount is None:
        return None
    return new.amount * (many or line.quantity) - line.amount * line.quantity


def quantity_difference(quantity: int, lines: Sequence[Line | None]) -> int | None:
    """What it costs more (minor units) when there are so many of each of these lines; None where a price is missing."""
    priced = [line for line in lines if line is not None and line.amount is not None]
    if not priced or len(priced) != len(lines):
        return None
    return sum((line.amount or 0) * (quantity - line.quantity) for line in priced)


def chosen_lines(action: ActionRecord, request: Request, order: Order | None) -> tuple[Line | None, ...]:
    """The lines that a request names, in that order; None for each that the order does not have (any more)."""
    argument = action.lines_argument
    ids = request.arguments.get(argument) if argument else None
    left = list(order.lines) if order is not None else []
    found: list[Line | None] = []
    for one in ids or ():
        line = next((line for line in left if line.id == one), None)
        if line is not None:
            left.remove(line)
        found.append(line)
    return tuple(found)


def chosen_variants(
    ids: Sequence[str], lines: Sequence[Line | None], products: Mapping[str, Product]
) -> tuple[Variant | None, ...]:
    """For each id the variant of the product of the line at its place, None when that product has no such one."""
    found: list[Variant | None] = []
    for place, one in enumerate(ids):
        line = lines[place] if place < len(lines) else None
        product = products.get(line.product or "") if line is not None else None
        variants = product.variants if product is not None else ()
        found.append(next((variant for variant in variants if variant.id == one), None))
    return tuple(found)


def chosen_entry(kind: str, value: Any, about: About) -> Part | None:
    """The entry of a list of the customer or the order that an argument names."""
    owner, _, name = kind.partition(".")
    holder = about.customer if owner == "customer" else about.order
    entries = holder.parts.get(name, ()) if holder is not None else ()
    return next((entry for entry in entries if entry.id == value), None)


def documents(action: ActionRecord | None, request: Request, about: About, today: date) -> Document:
    """What derived facts read: the names that the checks of an action read, whatever is missing left null or empty."""
    lines = chosen_lines(action, request, about.order) if action is not None else ()
    argument = action.variants_argument if action is not None else None
    ids = request.arguments.get(argument) if argument else None
    variants = chosen_variants(ids or (), lines, about.products)
    old = sum((line.amount or 0) * line.quantity for line in lines if line)
    many = request.arguments.get(action.quantity_argument or "") if action is not None else None
    new = (
        sum((line.amount or 0) * many for line in lines if line)
        if many and not argument
        else sum(
            (one.amount or 0) * (many or line.quantity)
            for line, one in zip(lines, variants, strict=False)
            if line and one
        )
    )
    chosen = dict(_entries(action, request, about)) if action is not None else {}
    return {
        "arguments": dict(request.arguments),
        "customer": customer_document(about.customer) if about.customer is not None else None,
        "order": order_document(about.order) if about.order is not None else None,
        LINES: [line_document(line) for line in lines if line],
        VARIANTS: [variant_document(variant) for variant in variants if variant],
        "chosen": chosen,
        "lines_amount": old,
        "variants_amount": new,
        "difference": new - old,
        "catalogue": _catalogue(request, about),
        "today": today.isoformat(),
    }


def _catalogue(request: Request, about: About) -> Document:
    """Of each catalogue the products that the arguments or the order's lines name."""
    order = about.order
    named = {line.product for line in order.lines if line.product} if order is not None else set()
    named |= set(_texts(request.arguments))
    return {
        name: {key: product_document(own[key]) for key in sorted(named) if key in own}
        for name, own in about.catalogue.items()
    }


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list | tuple):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(inner)


def _entries(action: ActionRecord, request: Request, about: About) -> Iterator[tuple[str, Document]]:
    for argument, kind in action.arguments.items():
        if "." in kind and (entry := chosen_entry(kind, request.arguments.get(argument), about)):
            yield argument, {**{field.name: field.value for field in entry.fields}, "id": entry.id}


def _part_record(kind: str, records: Records | None) -> PartRecord | None:
    if records is None:
        return None
    owner, _, name = kind.partition(".")
    return (records.customer if owner == "customer" else records.order).parts.get(name)


# What derived facts may read, whatever the request.
READABLE = frozenset(documents(None, Request(), About(None, None), date.min))
