"""Brands as their folders declare them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from babel import Locale, UnknownLocaleError
from babel.numbers import list_currencies

from server.errors import CopilotError, ProblemsFound
from server.orders.changes import settable
from server.orders.context import FieldType
from server.orders.path import steps
from server.orders.records import ORDER_ARGUMENT, TODAY, Brand, FieldRecord, LineRecord, Records
from server.workflow import lines
from server.workflow.decode import Fault, decode

RECORDS = "records.toml"
_BRAND_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}")
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")


def load_brands(folder: Path) -> dict[str, Brand]:
    """Every brand below `folder` by id; raises ProblemsFound over all of their files together."""
    if not folder.is_dir():
        raise CopilotError("there is no folder of brands", where=str(folder), remedy="check --knowledge")
    brands: dict[str, Brand] = {}
    problems: list[CopilotError] = []
    for place in sorted(path for path in folder.iterdir() if (path / RECORDS).is_file()):
        try:
            brands[place.name] = load_brand(place)
        except ProblemsFound as found:
            problems += found.problems
    if problems:
        raise ProblemsFound("The brands cannot be used:", problems)
    if not brands:
        raise CopilotError("no brand is declared", where=str(folder), remedy=f"add <brand>/{RECORDS}")
    return brands


def load_brand(folder: Path, brand_id: str | None = None) -> Brand:
    """The brand that `folder/records.toml` declares; its id is `brand_id` or else the folder's name."""
    file = folder / RECORDS
    source = file.as_posix()
    try:
        text = file.read_text(encoding="utf-8").replace("\r\n", "\n")
        raw = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        problem = CopilotError(f"cannot be read: {error}", where=source, remedy="save it as UTF-8 text")
        raise ProblemsFound("The brand cannot be used:", [problem]) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = _AT_LINE.search(str(error))
        what = f"not TOML: {_AT_LINE.sub('', str(error))}"
        problem = CopilotError(what, where=f"{source}:{at[1]}" if at else source, remedy="mend the line")
        raise ProblemsFound("The brand cannot be used:", [problem]) from error
    records, faults = _records(raw)
    if records is not None:
        faults = list(_contradictions(records))
    brand_id = brand_id or folder.name
    if not _BRAND_ID.fullmatch(brand_id):
        what = f"`{brand_id}` cannot be a brand's id"
        faults.append(Fault((), what, "use small letters, digits, - and _"))
    if records is None or faults:
        found = lines.places(text)
        raise ProblemsFound("The brand cannot be used:", [_problem(source, found, fault) for fault in faults])
    return _brand(brand_id, records)


def borrow(brand: Brand, brand_id: str) -> Brand:
    """The same declarations for a brand that has none of its own."""
    return _brand(brand_id, brand.records)


def brand_for(directory: Path, brand_id: str, lender: Brand) -> Brand:
    """The brand whose records lie in `directory`: declared there, else borrowed from `lender`."""
    if (directory / RECORDS).is_file():
        return load_brand(directory, brand_id)
    return borrow(lender, brand_id)


def _brand(brand_id: str, records: Records) -> Brand:
    own = records.brand
    return Brand(brand_id, own.name, own.timezone, own.currency, own.languages, own.default_language, records)


def _problem(source: str, found: dict[lines.Path, lines.Place], fault: Fault) -> CopilotError:
    line = lines.line_of(found, fault.path)
    where = source if line is None else f"{source}:{line}"
    return CopilotError(fault.what, where=where, remedy=fault.remedy or "correct this value")


def _records(raw: dict[str, Any]) -> tuple[Records | None, list[Fault]]:
    """The file as structs; fields and lines are decoded on their own so that each reports all its faults."""
    order = raw.get("order")
    inner: dict[str, Any] = {}
    if isinstance(order, dict):
        inner = {key: order[key] for key in ("fields", "lines") if key in order}
        raw = raw | {"order": {key: value for key, value in order.items() if key not in inner}}
    records, faults = decode(Records, raw)
    fields: dict[str, FieldRecord] = {}
    if not inner.get("fields"):
        faults.append(Fault(("order",), "`order.fields` is missing", "declare at least one field"))
    elif not isinstance(inner["fields"], dict):
        faults.append(Fault(("order", "fields"), "`order.fields` must be a table of fields"))
    else:
        for name, value in inner["fields"].items():
            field, found = decode(FieldRecord, value, ("order", "fields", name))
            faults += found
            if field is not None:
                fields[name] = field
    line: LineRecord | None = None
    if "lines" in inner:
        line, found = decode(LineRecord, inner["lines"], ("order", "lines"))
        faults += found
    if records is None or faults:
        return None, faults
    whole = msgspec.structs.replace(records.order, fields=fields, lines=line)
    return msgspec.structs.replace(records, order=whole), []


def _contradictions(records: Records) -> Iterator[Fault]:
    """What the types alone cannot see."""
    brand, order = records.brand, records.order
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
    if order.open_statuses and order.status not in order.fields:
        what = f"`open_statuses` needs the field `{order.status}`"
        yield Fault(("order", "open_statuses"), what, f"declare `{order.status}` under [order.fields]")
    for name, field in order.fields.items():
        if not re.fullmatch(r"[a-z][a-z0-9_]{0,62}", name):
            what = f"`{name}` cannot be a field's name"
            yield Fault(("order", "fields", name), what, "use small letters, digits and _")
        if field.scale == "major" and field.type is not FieldType.MONEY:
            what = f"`{name}` is no money, so it has no `scale`"
            yield Fault(("order", "fields", name), what, 'remove `scale` or set type = "money"')
    yield from _bad_paths(records)
    yield from _bad_actions(records)


def _bad_actions(records: Records) -> Iterator[Fault]:
    """What actions name and nothing declares."""
    fields = records.order.fields
    for name, action in records.actions.items():
        at = ("actions", name)
        if action.arguments.get(ORDER_ARGUMENT) != "text":
            what = f"action `{name}` does not say which order it is for"
            yield Fault((*at, "arguments"), what, f'add {ORDER_ARGUMENT} = "text"')
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


def _bad_paths(records: Records) -> Iterator[Fault]:
    customer, order, line = records.customer, records.order, records.order.lines
    paths: list[tuple[lines.Path, str | None]] = [
        *((("customer", "name"), part) for part in customer.name),
        *((("customer", key), getattr(customer, key)) for key in ("key", "email", "postcode", "language")),
        *((("order", key), getattr(order, key)) for key in ("key", "customer", "currency")),
        *((("order", "fields", name), field.path) for name, field in order.fields.items()),
    ]
    if line is not None:
        keys = ("path", "id", "name", "quantity", "amount", "options")
        paths += [(("order", "lines", key), getattr(line, key)) for key in keys]
    for place, path in paths:
        if path is None:
            continue
        try:
            steps(path)
        except ValueError as error:
            yield Fault(place, str(error), "correct the path")
