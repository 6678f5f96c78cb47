"""One raw record of a core system as a customer, an order or a product, by what the brand declared."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from babel.numbers import list_currencies

from server.orders.context import Customer, Field, FieldType, Line, Order, Part, Product, Variant
from server.orders.path import pick, steps
from server.orders.records import (
    CatalogueRecord,
    CustomerRecord,
    FieldRecord,
    LineRecord,
    OrderRecord,
    PartRecord,
    RecordPath,
    VariantRecord,
)
from server.orders.source import Person
from server.orders.values import Calendar, integer, money, scalar, text

Note = Callable[[str], None]


class Unfit(Exception):
    """A record that cannot be used at all; the text says why."""


class Reader:
    """Reads the records of one brand: `currency` where a record names none, `calendar` for relative days."""

    def __init__(self, currency: str, calendar: Calendar) -> None:
        self.currency = currency
        self.calendar = calendar

    def customer(self, raw: Any, record: CustomerRecord, note: Note) -> Person:
        """A customer; Unfit without a key or a name."""
        _whole(raw)
        names = tuple(name for path in record.name if (name := _text(raw, path)))
        if not names:
            raise Unfit(f"the customer has no name at `{'`, `'.join(record.name)}`")
        key = _needed(raw, record.key, "customer")
        what = f"customer `{key}`"
        currency = self._own_currency(raw, record.currency, what)
        customer = Customer(
            id=key,
            name=" ".join(names),
            email=_text(raw, record.email) if record.email else "",
            postcode=_text(raw, record.postcode) if record.postcode else "",
            language=(_text(raw, record.language) or None) if record.language else None,
            fields=self._fields(raw, record.fields, currency, what, note),
            parts=self._parts(raw, record.parts, currency, what, note),
        )
        return Person(customer, names)

    def order(self, raw: Any, record: OrderRecord, note: Note) -> tuple[str, Order]:
        """Owner and order; a value unlike its type is noted and left out, Unfit without key or owner."""
        _whole(raw)
        order_id = _needed(raw, record.key, "order")
        owner = _needed(raw, record.customer, "order")
        what = f"order `{order_id}`"
        currency = self._own_currency(raw, record.currency, what)
        return owner, Order(
            order_id,
            self._fields(raw, record.fields, currency, what, note),
            self._lines(raw, record.lines, currency, order_id, note) if record.lines else (),
            currency,
            self._parts(raw, record.parts, currency, what, note),
        )

    def product(self, raw: Any, record: CatalogueRecord, note: Note) -> Product:
        """A product with its variants; Unfit without a key."""
        _whole(raw)
        key = _needed(raw, record.key, "product")
        what = f"product `{key}`"
        currency = self._own_currency(raw, record.currency, what)
        variants = self._variants(raw, record.variants, currency, key, note) if record.variants else ()
        return Product(
            id=key,
            name=(_text(raw, record.name) if record.name else "") or key,
            fields=self._fields(raw, record.fields, currency, what, note),
            variants=variants,
        )

    def _fields(
        self, raw: Any, records: Mapping[str, FieldRecord], currency: str, what: str, note: Note
    ) -> tuple[Field, ...]:
        fields = []
        for name, field in records.items():
            try:
                found = pick(raw, steps(field.path or name))
                value = scalar(found, field.type, field.scale, currency, self.calendar)
            except ValueError as error:
                note(f"`{name}` of {what} left out: {error}")
                value = None
            fields.append(Field(name, field.type, value, currency if field.type is FieldType.MONEY else None))
        return tuple(fields)

    def _parts(
        self, raw: Any, records: Mapping[str, PartRecord], currency: str, what: str, note: Note
    ) -> dict[str, tuple[Part, ...]]:
        parts: dict[str, tuple[Part, ...]] = {}
        for name, record in records.items():
            found: list[Part] = []
            for number, (key, entry) in enumerate(_entries(raw, record.path, what, note), 1):
                try:
                    entry_id = self._entry_id(entry, record.id, key, number)
                except ValueError as error:
                    note(f"an entry of `{name}` of {what} left out: {error}")
                    continue
                about = f"`{name}` {entry_id} of {what}"
                found.append(Part(entry_id, self._fields(entry, record.fields, currency, about, note)))
            parts[name] = tuple(found)
        return parts

    def _lines(
        self, raw: Any, record: LineRecord, currency: str, order_id: str, note: Note
    ) -> tuple[Line, ...]:
        lines = []
        what = f"order `{order_id}`"
        for number, (key, entry) in enumerate(_entries(raw, record.path, what, note), 1):
            try:
                amount = pick(entry, steps(record.amount)) if record.amount else None
                quantity = pick(entry, steps(record.quantity)) if record.quantity else None
                product = pick(entry, steps(record.product)) if record.product else None
                lines.append(
                    Line(
                        id=self._entry_id(entry, record.id, key, number),
                        name=_name(entry, record.name),
                        quantity=1 if quantity is None else integer(quantity),
                        amount=None if amount is None else money(amount, record.scale, currency),
                        options=self._options(entry, record.options),
                        product=None if product is None else text(product),
                    )
                )
            except ValueError as error:
                note(f"a line of {what} left out: {error}")
        return tuple(lines)

    def _variants(
        self, raw: Any, record: VariantRecord, currency: str, key: str, note: Note
    ) -> tuple[Variant, ...]:
        variants = []
        what = f"product `{key}`"
        for number, (own, entry) in enumerate(_entries(raw, record.path, what, note), 1):
            try:
                variant = self._entry_id(entry, record.id, own, number)
                amount = pick(entry, steps(record.amount)) if record.amount else None
                variants.append(
                    Variant(
                        id=variant,
                        amount=None if amount is None else money(amount, record.scale, currency),
                        available=_available(entry, record),
                        options=self._options(entry, record.options),
                        fields=self._fields(
                            entry, record.fields, currency, f"variant `{variant}` of {what}", note
                        ),
                    )
                )
            except ValueError as error:
                note(f"a variant of {what} left out: {error}")
        return tuple(variants)

    def _own_currency(self, raw: Any, path: RecordPath | None, what: str) -> str:
        """The currency that a record names, else the brand's; Unfit for one that nobody knows."""
        own = _text(raw, path) if path else ""
        if own and own not in _currencies():
            raise Unfit(f"currency `{own}` of {what} is not known")
        return own or self.currency

    def _entry_id(self, entry: Any, path: RecordPath | None, key: str | None, number: int) -> str:
        """The id at its path, else a table's key or the number in a list; ValueError where it should be and is not."""
        if path is None:
            return str(number) if key is None else self.calendar.resolved(key)
        return self.calendar.resolved(text(pick(entry, steps(path))))

    def _options(self, entry: Any, record: RecordPath | Mapping[str, RecordPath] | None) -> dict[str, str]:
        """A table of options at a path, or each option at its own."""
        if record is None:
            return {}
        if isinstance(record, Mapping):
            raw: Any = {name: pick(entry, steps(path)) for name, path in record.items()}
        else:
            raw = pick(entry, steps(record))
        if raw is None:
            return {}
        if not isinstance(raw, Mapping):
            raise ValueError(f"{raw!r} is not a table of options")
        found = {str(name): text(value) for name, value in raw.items() if value is not None}
        return {name: self.calendar.resolved(value) for name, value in found.items()}


def _entries(raw: Any, path: str, what: str, note: Note) -> Iterator[tuple[str | None, Any]]:
    """Entries of a list, or of a table with their keys."""
    entries = pick(raw, steps(path))
    if isinstance(entries, Mapping) and all(isinstance(entry, Mapping) for entry in entries.values()):
        yield from entries.items()
    elif isinstance(entries, list):
        yield from ((None, entry) for entry in entries)
    elif entries is not None:
        note(f"`{path}` of {what} is not a list")


def _name(entry: Any, record: RecordPath | tuple[RecordPath, ...]) -> str:
    if isinstance(record, str):
        return text(pick(entry, steps(record)))
    parts = [value for path in record if (value := pick(entry, steps(path))) is not None]
    if not parts:
        raise ValueError(f"it has no name at `{'`, `'.join(record)}`")
    return " ".join(map(text, parts))


def _available(entry: Any, record: VariantRecord) -> bool:
    """Whether a variant can be had; one of which nothing is said can."""
    if record.available is None:
        return True
    value = pick(entry, steps(record.available))
    if record.available_when:
        return isinstance(value, str) and value in record.available_when
    if value is not None and not isinstance(value, bool):
        raise ValueError(f"{value!r} is not true or false")
    return value is True


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
