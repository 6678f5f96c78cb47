"""What is well-formed in a brand's declarations and still cannot be meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.numbers import list_currencies

from server.orders.actions import TODAY, ActionRecord
from server.orders.context import FieldType
from server.orders.documents import LINES
from server.orders.elsewhere import bad_http, bad_sql
from server.orders.expressions import check
from server.orders.kinds import settable
from server.orders.path import steps
from server.orders.readable import undeclared
from server.orders.records import FieldRecord, PartRecord, Records
from server.workflow.decode import Fault
from server.workflow.lines import Path

# What expressions of an action may read, see server/orders/effects.py.
_READABLE = frozenset(
    {
        "arguments",
        "customer",
        "order",
        "lines",
        "variants",
        "chosen",
        "lines_amount",
        "variants_amount",
        "difference",
        "catalogue",
        "today",
        "each",
        "entry",
    }
)
_OPERANDS = {"set": "to", "append": "value", "add": "by"}


def contradictions(records: Records) -> Iterator[Fault]:
    """What the types alone cannot see."""
    yield from _bad_brand(records)
    yield from bad_http(records)
    yield from bad_sql(records)
    yield from _bad_regions(records)
    order = records.order
    if order.open_statuses and order.status not in order.fields:
        what = f"`open_statuses` needs the field `{order.status}`"
        yield Fault(("order", "open_statuses"), what, f"declare `{order.status}` under [order.fields]")
    if order.newest_words and (order.placed not in order.fields or order.fields[order.placed].type != "date"):
        what = "`newest_words` needs `placed`, a date of [order.fields]"
        yield Fault(("order", "newest_words"), what, "name the date on which orders are placed")
    for place, fields in _all_fields(records):
        yield from _bad_fields(place, fields)
    for place, path in _all_paths(records):
        try:
            steps(path)
        except ValueError as error:
            yield Fault(place, str(error), "correct the path")
    for owner, own in (("customer", records.customer), ("order", records.order)):
        for name in own.parts:
            if name in own.fields or name == LINES:
                what = f"`{name}` is the name of a field or of the lines, too"
                yield Fault((owner, "parts", name), what, "give the list another name")
    line = order.lines
    if line is not None and line.catalogue is not None and line.catalogue not in records.catalogue:
        what = f"there is no catalogue `{line.catalogue}`"
        yield Fault(("order", "lines", "catalogue"), what, f"declare [catalogue.{line.catalogue}]")
    for name, action in records.actions.items():
        yield from _bad_action(records, ("actions", name), name, action)


def _bad_brand(records: Records) -> Iterator[Fault]:
    brand = records.brand
    try:
        ZoneInfo(brand.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        what = f"time zone `{brand.timezone}` is not known"
        yield Fault(("brand", "timezone"), what, "use a name like Europe/Berlin")
    if brand.currency not in list_currencies():
        yield Fault(("brand", "currency"), f"currency `{brand.currency}` is not known", "use a code like EUR")
    for language in brand.languages:
        try:
            Locale.parse(language, sep="-")
        except (UnknownLocaleError, ValueError):
            what = f"language `{language}` is not known"
            yield Fault(("brand", "languages"), what, "use a code like de or pt-BR")
    if brand.default_language not in brand.languages:
        what = f"default language `{brand.default_language}` is not among the languages"
        yield Fault(("brand", "default_language"), what, "add it to `languages` or choose one of them")


def _all_fields(records: Records) -> Iterator[tuple[Path, dict[str, FieldRecord]]]:
    """Every table of declared fields with its place in the file."""
    for owner, own in (("customer", records.customer), ("order", records.order)):
        yield (owner, "fields"), own.fields
        for name, part in own.parts.items():
            yield (owner, "parts", name, "fields"), part.fields
    for name, catalogue in records.catalogue.items():
        yield ("catalogue", name, "fields"), catalogue.fields
        if catalogue.variants is not None:
            yield ("catalogue", name, "variants", "fields"), catalogue.variants.fields


def _bad_fields(place: Path, fields: dict[str, FieldRecord]) -> Iterator[Fault]:
    for name, field in fields.items():
        if not re.fullmatch(r"[a-z][a-z0-9_]{0,62}", name):
            what = f"`{name}` cannot be a field's name"
            yield Fault((*place, name), what, "use small letters, digits and _")
        if name in ("id", "currency"):
            yield Fault((*place, name), f"`{name}` is there without being declared", "leave it out")
        if field.scale == "major" and field.type is not FieldType.MONEY:
            what = f"`{name}` is no money, so it has no `scale`"
            yield Fault((*place, name), what, 'remove `scale` or set type = "money"')


def _bad_regions(records: Records) -> Iterator[Fault]:
    """Fields that are no declared texts, and countries in two regions."""
    regions = records.regions
    if regions is None:
        return
    for field in regions.by:
        owner, _, name = field.partition(".")
        own = {"order": records.order.fields, "customer": records.customer.fields}.get(owner, {})
        if name not in own or own[name].type is not FieldType.TEXT:
            what = f"`{field}` is no declared text"
            yield Fault(("regions", "by"), what, "name a text like order.country or customer.country")
    seen: dict[str, str] = {}
    for region, countries in regions.countries.items():
        for country in countries:
            other = seen.setdefault(country.casefold(), region)
            if other != region:
                what = f"`{country}` is in `{other}` and in `{region}`"
                yield Fault(("regions", "countries", region), what, "keep it in one of them")


def _all_paths(records: Records) -> Iterator[tuple[Path, str]]:
    """Every path into a record with its place in the file."""
    customer, order = records.customer, records.order
    found: list[tuple[Path, object]] = [
        (("customer", "name"), customer.name),
        *(
            (("customer", key), getattr(customer, key))
            for key in ("key", "email", "postcode", "language", "currency")
        ),
        *((("order", key), getattr(order, key)) for key in ("key", "customer", "currency")),
    ]
    for place, fields in _all_fields(records):
        found += [((*place, name), field.path) for name, field in fields.items()]
    parts: list[tuple[Path, PartRecord]] = [
        ((owner, "parts", name), part)
        for owner, own in (("customer", customer), ("order", order))
        for name, part in own.parts.items()
    ]
    for place, part in parts:
        found += [((*place, key), getattr(part, key)) for key in ("path", "id")]
    if order.lines is not None:
        of_line = ("path", "id", "name", "quantity", "amount", "options", "product")
        found += [(("order", "lines", key), getattr(order.lines, key)) for key in of_line]
    for name, catalogue in records.catalogue.items():
        found += [(("catalogue", name, key), getattr(catalogue, key)) for key in ("key", "name", "currency")]
        if catalogue.variants is not None:
            own = catalogue.variants
            of_variant = ("path", "id", "amount", "available", "options")
            found += [(("catalogue", name, "variants", key), getattr(own, key)) for key in of_variant]
    for place, path in found:
        if isinstance(path, str):
            yield place, path
        elif isinstance(path, tuple):
            yield from ((place, one) for one in path)
        elif isinstance(path, dict):
            yield from ((place, one) for one in path.values())


def _bad_action(records: Records, at: Path, name: str, action: ActionRecord) -> Iterator[Fault]:
    """What an action names and nothing declares."""
    yield from _bad_arguments(records, at, name, action)
    fields = records.order.fields
    for field in (*action.requires, *action.sets):
        if field not in fields:
            what = f"action `{name}` names the field `{field}`, which orders do not have"
            yield Fault(at, what, f"declare `{field}` under [order.fields]")
    for field, value in action.sets.items():
        taken = isinstance(value, str) and value.startswith("$")
        if taken and str(value)[1:] not in (*action.arguments, TODAY):
            what = f"`{value}` is no argument of action `{name}`"
            yield Fault((*at, "sets", field), what, f"known: {', '.join(action.arguments)}, {TODAY}")
        elif not taken and field in fields and not settable(fields[field].type, value):
            what = f"`{field}` is {fields[field].type}, so it cannot be set to {value!r}"
            yield Fault((*at, "sets", field), what, "give a value of that type")
    for index, one in enumerate(action.checks):
        if problem := check(one.when, _READABLE) or undeclared(one.when, records, action):
            yield Fault((*at, "checks", index, "when"), problem, "mend the condition")
    yield from _bad_effects(records, at, action)


def _bad_arguments(records: Records, at: Path, name: str, action: ActionRecord) -> Iterator[Fault]:
    uses_order = bool(action.sets or action.requires or action.lines_argument or action.variants_argument)
    if action.quantity_argument and not action.lines_argument:
        what = f"action `{name}` does not say of which lines there are to be so many"
        yield Fault((*at, "arguments"), what, 'add an argument of type "lines"')
    if action.order_argument is None and uses_order:
        what = f"action `{name}` does not say which order it is for"
        yield Fault((*at, "arguments"), what, 'add an argument of type "order"')
    kinds = list(action.arguments.values())
    for kind in dict.fromkeys(kinds):
        if kind in ("order", "lines", "variants", "quantity") and kinds.count(kind) > 1:
            yield Fault((*at, "arguments"), f"action `{name}` has two arguments of type {kind}", "keep one")
        owner, _, part = kind.partition(".")
        own = records.customer if owner == "customer" else records.order
        if part and part not in own.parts:
            what = f"`{kind}` is no declared list"
            yield Fault((*at, "arguments"), what, f"declare [{owner}.parts.{part}]")
    for argument in (*action.choices, *action.optional, *action.words):
        if argument not in action.arguments:
            yield Fault(at, f"`{argument}` is no argument of action `{name}`", "correct the name")


def _bad_effects(records: Records, at: Path, action: ActionRecord) -> Iterator[Fault]:
    for index, effect in enumerate(action.effects):
        place: Path = (*at, "effects", index)
        if len(effect.operations) != 1:
            remedy = "use exactly one of set, append, add, remove, swap"
            yield Fault(place, "an effect does one thing", remedy)
            continue
        operation, target = effect.operations[0]
        operand = _OPERANDS.get(operation)
        if operand and not getattr(effect, operand):
            yield Fault(place, f"`{operation}` needs `{operand}`", f"add `{operand}`")
        yield from _bad_target(records, place, operation, target)
        texts = {key: getattr(effect, key) for key in ("to", "by", "at", "when")}
        texts["for"] = effect.each
        texts |= effect.value
        for key, text in texts.items():
            if text is None:
                continue
            if problem := check(text, _READABLE) or undeclared(text, records, action):
                yield Fault((*place, key), problem, "mend the expression")


def _bad_target(records: Records, place: Path, operation: str, target: str) -> Iterator[Fault]:
    if target == "orders":
        if operation != "append":
            yield Fault((*place, operation), "`orders` can only be appended to", "name a field or list")
        return
    owner, name, *inner = target.split(".")
    own = records.customer if owner == "customer" else records.order
    if operation == "swap":
        line = records.order.lines
        if target != f"order.{LINES}" or line is None or line.catalogue is None:
            what = "only lines of a catalogue can become other variants"
            yield Fault((*place, operation), what, 'write "order.lines" and declare their catalogue')
        return
    is_list = name in own.parts or (owner == "order" and name == LINES and records.order.lines is not None)
    if operation in ("append", "remove") and (not is_list or inner):
        yield Fault((*place, operation), f"`{target}` is no declared list", f"declare [{owner}.parts.{name}]")
    elif inner and not (is_list and (name == LINES or inner[0] in own.parts[name].fields)):
        what = f"`{target}` is no field of a declared list"
        yield Fault((*place, operation), what, f"declare it under [{owner}.parts.{name}.fields]")
    elif not inner and not is_list and name not in own.fields:
        yield Fault((*place, operation), f"`{target}` is not declared", f"declare it under [{owner}.fields]")
