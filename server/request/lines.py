"""Which lines of an order a request is about, and what they should become; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from server.orders.context import Line, Order, OrderContext, Product
from server.orders.lines import choose
from server.orders.meant import lines_meant, lines_named, variant_meant
from server.orders.records import LineRecord
from server.policy.facts import Catalogue
from server.request.said import Said
from server.understanding.days import days_named

NAMED = "named"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def lines_asked(said: Said, section: str, context: OrderContext, record: LineRecord) -> tuple[Line, ...]:
    """The lines that are meant: those chosen already, else those of the proposal, narrowed by the answer."""
    order = context.order()
    if order is None or not order.lines:
        return ()
    if context.lines:
        return context.lines_of(context.lines)
    proposed = lines_meant(section, order.lines, record)
    answered = lines_meant(said.answer, order.lines, record)
    chosen: Iterable[str] = ()
    if answered and (not proposed or set(answered) <= set(proposed)):
        chosen = answered
    elif proposed:
        chosen = proposed
    else:
        chosen = next((ids for text in said.earlier if (ids := lines_meant(text, order.lines, record))), ())
    if not chosen and len(order.lines) == 1:
        chosen = (order.lines[0].id,)
    by_id = {line.id: line for line in order.lines}
    return tuple(by_id[one] for one in chosen)


def variants_asked(
    said: Said, section: str, lines: Sequence[Line], record: LineRecord, catalogue: Catalogue, today: date
) -> list[str] | None:
    """For each line the variant that it should become, in that order; None when one is not clear."""
    products = catalogue.get(record.catalogue or "", {})
    if not lines:
        return None
    if all(is_day(line.id) for line in lines):
        return _days(said, lines, products.get(lines[0].product or ""), today)
    found: list[str] = []
    for line in lines:
        product = products.get(line.product or "")
        variant = _variant(said, section, line, product, lines, record) if product is not None else None
        if variant is None:
            return None
        found.append(variant)
    return found


def is_day(id: str) -> bool:
    """Whether a line or variant is one of a day, so that days in a text tell it and not words."""
    return _DAY.fullmatch(id) is not None


def _days(said: Said, lines: Sequence[Line], product: Product | None, today: date) -> list[str] | None:
    """For lines that are days: the other days of the newest message that names any, one for each line."""
    own = {line.id for line in lines}
    for text in said.by_customer:
        named = [day.isoformat() for day in days_named(text, today) if day.isoformat() not in own]
        if len(lines) > 1 and len(named) == len(lines):
            return named
        if len(lines) == 1 and named:
            # Figures may be read in two ways: the day on which it goes counts, else the first.
            known = {variant.id for variant in product.variants} if product is not None else set()
            return [day for day in named if day in known][:1] or named[:1]
    return None


def _variant(
    said: Said, section: str, line: Line, product: Product, lines: Sequence[Line], record: LineRecord
) -> str | None:
    """The variant of one line: by its id, else by what the part of a text that is about the line says."""
    for text in (section, *said.answers):
        if found := variant_meant(text, line, product, record, ids_only=True):
            return found
    for text in (*said.answers, section, *said.earlier):
        part = _about(text, line, lines, record)
        if found := variant_meant(part, line, product, record) or _worded(part, line, product, record):
            return found
    return None


def _worded(text: str, line: Line, product: Product, record: LineRecord) -> str | None:
    """The one other variant whose words a text has, endings and slips allowed for."""
    rows = tuple(Line(one.id, "", 1, None, one.options) for one in product.variants)
    if len(rows) < 2 or not text:
        return None
    chosen = choose([text], Order("", (), rows), record)
    others = [one for one in chosen.lines if one != line.id] if chosen.reason == NAMED else []
    return others[0] if len(others) == 1 else None


def _about(text: str, line: Line, lines: Sequence[Line], record: LineRecord) -> str:
    """The part of a text that is about one of several lines: from where it is named to where the next one is."""
    if len(lines) == 1:
        return text
    named = lines_named(text, lines, record)
    place = next(
        (at for at, one in enumerate(named) if any(lines[index] is line for index in one.lines)), None
    )
    if place is None:
        return ""
    following = next(
        (one.start for one in named[place + 1 :] if not any(lines[index] is line for index in one.lines)),
        len(text),
    )
    return text[named[place].start : following]
