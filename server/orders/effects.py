"""What an action does to a customer and an order: pure, from documents to documents, or a refusal in words."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from server.orders.actions import TODAY, ActionRecord, EffectRecord
from server.orders.context import FieldType, Product, Scalar
from server.orders.documents import LINES, Document, product_document, variant_document
from server.orders.expressions import ExpressionFailed, evaluate
from server.orders.kinds import fits, settable
from server.orders.records import FieldRecord, Records

ORDERS = "orders"
_FIXED_KEYS = ("id", "currency")
_LINE: Document = {"name": "", "product": None, "quantity": 1, "amount": None, "options": {}}
Products = Mapping[str, Mapping[str, Product]]


class State(msgspec.Struct, frozen=True):
    """One customer with all of their orders by id, as documents; never changed in place."""

    customer: Document
    orders: dict[str, Document]


class Done(msgspec.Struct, frozen=True):
    """The state after an action, and the order it was for."""

    state: State
    order: str | None


class Refused(msgspec.Struct, frozen=True):
    """Why an action was not done; nothing changed."""

    says: str


class _Stop(Exception):
    """Ends an action; the text says why."""


def perform(
    records: Records, name: str, arguments: Mapping[str, Any], state: State, products: Products, today: str
) -> Done | Refused:
    """Do an action on a state; `arguments` are plain values, `products` at least those the order's lines name."""
    record = records.actions.get(name)
    if record is None:
        return Refused(f"the order system knows no action {name!r}")
    try:
        return _Performing(records, record, arguments, state, products, today).done()
    except _Stop as stop:
        return Refused(str(stop))
    except ExpressionFailed as error:
        return Refused(f"the order system could not work it out: {error}")


class _Performing:
    """One action at work on a copy of the state."""

    def __init__(
        self,
        records: Records,
        record: ActionRecord,
        arguments: Mapping[str, Any],
        state: State,
        products: Products,
        today: str,
    ) -> None:
        self.records, self.record, self.products = records, record, products
        needed = set(record.arguments) - set(record.optional)
        if not needed <= set(arguments) <= set(record.arguments):
            raise _Stop(f"the action takes {', '.join(record.arguments)}")
        self.state = State(copy.deepcopy(state.customer), copy.deepcopy(state.orders))
        self.arguments: dict[str, Any] = {name: arguments.get(name) for name in record.arguments}
        for argument, kind in record.arguments.items():
            if self.arguments[argument] is not None and not fits(kind, self.arguments[argument]):
                raise _Stop(f"`{argument}` is not a {kind}")
        self.order_id = self.arguments[record.order_argument] if record.order_argument else None
        self.order: Document | None = None
        if record.order_argument:
            self.order = self.state.orders.get(str(self.order_id))
            if self.order is None:
                raise _Stop("the order is not among this customer's orders")
        self.lines = self._chosen_lines()
        self.variants = self._chosen_variants()
        amounts = [_price(line) for line in self.lines]
        new = self._new_amounts()
        self.values: dict[str, Any] = {
            "arguments": self.arguments,
            "customer": self.state.customer,
            "order": self.order,
            "lines": copy.deepcopy(self.lines),
            "variants": self.variants,
            "chosen": self._chosen_entries(),
            "lines_amount": sum(amounts),
            "variants_amount": sum(new),
            "difference": sum(new) - sum(amounts),
            "catalogue": self._catalogue(),
            "today": today,
            "each": None,
            "entry": None,
        }

    def done(self) -> Done:
        """Check, then change; _Stop when something does not hold."""
        self._check()
        for name, value in self.record.sets.items():
            if self.order is not None:
                self.order[name] = self._sugar(value)
        for effect in self.record.effects:
            for each in self._each(effect):
                self._apply(effect, self.values | {"each": each})
        self._typed()
        return Done(self.state, None if self.order_id is None else str(self.order_id))

    # -- what is referred to --

    def _chosen_lines(self) -> list[Document]:
        """The lines that are named, in that order; the same id twice means two lines."""
        argument = self.record.lines_argument or _line_list(self.record)
        ids: Sequence[str] = (self.arguments[argument] or ()) if argument else ()
        left = list(self.order[LINES]) if self.order is not None else []
        chosen: list[Document] = []
        for one in ids:
            line = next((line for line in left if line["id"] == one), None)
            if line is None:
                raise _Stop("a line is not in the order")
            left = [other for other in left if other is not line]
            chosen.append(line)
        return chosen

    def _chosen_variants(self) -> list[Document]:
        argument = self.record.variants_argument
        if argument is None:
            return []
        ids = self.arguments[argument] or ()
        if len(ids) != len(self.lines):
            raise _Stop("each line needs exactly one variant")
        record = self.records.order.lines
        offered = self.products.get(record.catalogue or "", {}) if record is not None else {}
        chosen: list[Document] = []
        for line, one in zip(self.lines, ids, strict=True):
            product = offered.get(line.get("product") or "")
            variant = next((own for own in product.variants if own.id == one), None) if product else None
            if variant is None:
                raise _Stop(f"{one} is no variant of {line['name']}")
            chosen.append(variant_document(variant))
        return chosen

    def _new_amounts(self) -> list[int]:
        """What each chosen line costs afterwards: as its new variant, so many of it, or both."""
        argument = self.record.quantity_argument
        many = self.arguments[argument] if argument is not None else None
        if argument is not None and self.record.variants_argument is None:
            return [_price(line | {"quantity": many}) if many else _price(line) for line in self.lines]
        return [
            (variant["amount"] or 0) * (many or line.get("quantity") or 1)
            for line, variant in zip(self.lines, self.variants, strict=False)
        ]

    def _chosen_entries(self) -> dict[str, Any]:
        """By argument the entry of a list that it names."""
        chosen: dict[str, Any] = {}
        for argument, kind in self.record.arguments.items():
            owner, _, part = kind.partition(".")
            if not part or self.arguments[argument] is None:
                continue
            entries = (self._holder(owner)).get(part, [])
            entry = next((one for one in entries if one["id"] == self.arguments[argument]), None)
            if entry is None:
                raise _Stop(f"{argument} {self.arguments[argument]!r} is not among the {owner}'s own")
            chosen[argument] = copy.deepcopy(entry)
        for argument, kind in self.record.arguments.items():
            if (
                kind == "customer"
                and self.arguments[argument] is not None
                and self.arguments[argument] != self.state.customer["id"]
            ):
                raise _Stop("it is another customer")
        return chosen

    def _catalogue(self) -> Document:
        """Of each catalogue the products that arguments or the order name."""
        named = set(_texts(self.arguments)) | set(_texts(self.order or {}))
        return {
            name: {key: product_document(own[key]) for key in sorted(named) if key in own}
            for name, own in self.products.items()
        }

    # -- what must hold --

    def _check(self) -> None:
        for field, allowed in self.record.requires.items():
            value = self.order.get(field) if self.order is not None else None
            if value not in allowed:
                raise _Stop(f"`{field}` of the order is {value!r}, not {' or '.join(map(repr, allowed))}")
        for argument, allowed in self.record.choices.items():
            value = self.arguments.get(argument)
            if value is not None and value not in allowed:
                raise _Stop(f"`{argument}` is one of {', '.join(allowed)}")
        for check in self.record.checks:
            if evaluate(check.when, self.values) is not True:
                raise _Stop(check.says)

    # -- what changes --

    def _sugar(self, value: str | int | bool) -> Scalar:
        """A declared value with arguments and the day put in; of lines the names."""
        if not isinstance(value, str) or not value.startswith("$"):
            return value
        if value == f"${TODAY}":
            return str(self.values["today"])
        argument = value[1:]
        if self.record.arguments[argument] in ("lines", "list"):
            names = {line["id"]: str(line["name"]) for line in self.lines}
            return ", ".join(names.get(one, one) for one in self.arguments[argument] or ())
        found = self.arguments[argument]
        return found if isinstance(found, str | int | float | bool) else None

    def _each(self, effect: EffectRecord) -> list[Any]:
        if effect.each is None:
            return [None]
        values = evaluate(effect.each, self.values)
        if not isinstance(values, list):
            raise _Stop(f"`{effect.each}` gives no list")
        return values

    def _apply(self, effect: EffectRecord, values: dict[str, Any]) -> None:
        ((operation, place),) = effect.operations
        owner, _, rest = place.partition(".")
        name, _, inner = rest.partition(".")
        listed = bool(inner) or operation == "remove"
        if effect.when is not None and not listed and evaluate(effect.when, values) is not True:
            return
        if operation == "swap":
            self._swap()
        elif place == ORDERS:
            self._open(effect, values)
        elif operation == "append":
            entries = self._holder(owner).setdefault(name, [])
            entry = {key: evaluate(text, values) for key, text in effect.value.items()}
            entries.append({"id": str(len(entries) + 1), **entry})
        elif operation == "remove":
            entries = self._holder(owner).get(name, [])
            gone = self._meant(entries, effect, values)
            self._holder(owner)[name] = [one for one in entries if all(one is not other for other in gone)]
        elif inner:
            for entry in self._meant(self._holder(owner).get(name, []), effect, values):
                _write(entry, inner, operation, effect, values | {"entry": entry})
        else:
            _write(self._holder(owner), name, operation, effect, values)

    def _meant(self, entries: list[Document], effect: EffectRecord, values: dict[str, Any]) -> list[Document]:
        """The entries that `at` and `when` leave."""
        if effect.at is not None:
            ids = evaluate(effect.at, values)
            ids = ids if isinstance(ids, list) else [ids]
            entries = [entry for entry in entries if entry["id"] in ids]
        if effect.when is not None:
            entries = [entry for entry in entries if evaluate(effect.when, values | {"entry": entry}) is True]
        return entries

    def _swap(self) -> None:
        for line, variant in zip(self.lines, self.variants, strict=True):
            line |= {"id": variant["id"], "amount": variant["amount"]}
            line["options"] = {**line.get("options", {}), **variant["options"]}

    def _open(self, effect: EffectRecord, values: dict[str, Any]) -> None:
        document = {key: evaluate(text, values) for key, text in effect.value.items()}
        key = document.get("id")
        if not isinstance(key, str) or not key or key in self.state.orders:
            raise _Stop("a new order needs a number of its own")
        self.state.orders[key] = {LINES: [], "currency": self.records.brand.currency, **document}
        self.order_id = key

    def _holder(self, owner: str) -> Document:
        if owner == "customer":
            return self.state.customer
        if self.order is None:
            raise _Stop("the action is for no order")
        return self.order

    # -- what came out --

    def _typed(self) -> None:
        """Every declared value has its type; whole numbers that came as decimals are made whole."""
        customer, order = self.records.customer, self.records.order
        _settle(self.state.customer, customer.fields, "customer")
        for name, part in customer.parts.items():
            _settle_list(self.state.customer, name, part.fields)
        touched = [self.order] if self.order is not None else []
        if self.order_id is not None and self.order is None:
            touched = [self.state.orders[str(self.order_id)]]
        for document in touched:
            _settle(document, order.fields, "order")
            for name, part in order.parts.items():
                _settle_list(document, name, part.fields)
            document[LINES] = [
                _LINE | {"id": str(number)} | line for number, line in enumerate(document[LINES], 1)
            ]


def _line_list(record: ActionRecord) -> str | None:
    """An argument called `lines` that is a plain list means lines, too."""
    return LINES if record.arguments.get(LINES) == "list" else None


def _price(line: Document) -> int:
    return int(line.get("amount") or 0) * int(line.get("quantity") or 1)


def _write(holder: Document, name: str, operation: str, effect: EffectRecord, values: dict[str, Any]) -> None:
    if operation == "add":
        holder[name] = (holder.get(name) or 0) + evaluate(effect.by or "0", values)
    else:
        value = evaluate(effect.to or "null", values)
        if isinstance(value, list) and all(isinstance(entry, dict) for entry in value):
            value = [{"id": str(number), **entry} for number, entry in enumerate(value, 1)]
        holder[name] = value


def _settle_list(document: Document, name: str, fields: Mapping[str, FieldRecord]) -> None:
    entries = document.get(name) or []
    if not isinstance(entries, list):
        raise _Stop(f"`{name}` would be no list")
    for number, entry in enumerate(entries, 1):
        entry["id"] = str(entry.get("id", number))
        _settle(entry, fields, name)
    document[name] = entries


def _settle(document: Document, fields: Mapping[str, FieldRecord], what: str) -> None:
    for name, field in fields.items():
        value = document.get(name)
        if isinstance(value, float) and value.is_integer() and field.type is not FieldType.TEXT:
            document[name] = value = int(value)
        if value is not None and not settable(field.type, value):
            raise _Stop(f"`{name}` of the {what} would become {value!r}, which is no {field.type}")


def _texts(value: Any) -> Iterator[str]:
    """Every text inside a document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
