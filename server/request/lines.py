"""Which lines of an order a request is about, and what they should become; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from server.orders.context import Line, Order, OrderContext, Product
from server.orders.lines import choose
from server.orders.meant import lines_meant, lines_named, variant_meant
from server.orders.records import LineRecord
from server.policy.facts import Catalogue
from server.request.said import Said
from server.understanding.days import days_named
from server.understanding.words import Words, of, says, spoken_words

NAMED = "named"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MARKS = re.compile(r"[\n;!?。！？；؟،，、]|[.,:](?=\s|$)")
_JOINED = 3


def lines_asked(
    said: Said, section: str, context: OrderContext, record: LineRecord, words: Words, language: str
) -> tuple[Line, ...]:
    """The lines that are meant: those chosen already, else those of the proposal, narrowed by the answer."""
    order = context.order()
    if order is None or not order.lines:
        return ()
    if context.lines:
        return context.lines_of(context.lines)
    keeps, joins = of(words.keeps, language), of(words.joins, language)

    def meant(text: str) -> tuple[str, ...]:
        return _without_kept(text, order.lines, record, keeps, joins)

    proposed, answered = meant(section), meant(said.answer)
    chosen: Iterable[str] = ()
    if answered and (not proposed or set(answered) <= set(proposed)):
        chosen = answered
    elif proposed:
        chosen = proposed
    else:
        chosen = next((ids for text in said.earlier if (ids := meant(text))), ())
    if not chosen and len(order.lines) == 1:
        chosen = (order.lines[0].id,)
    by_id = {line.id: line for line in order.lines}
    return tuple(by_id[one] for one in chosen)


def _without_kept(
    text: str, lines: Sequence[Line], record: LineRecord, keeps: Sequence[str], joins: Sequence[str]
) -> tuple[str, ...]:
    """The lines that a text means, without those that it says are kept: behind the words for it, else before them."""
    if not says(spoken_words(text), keeps):
        return lines_meant(text, lines, record)
    rest: list[str] = []
    kept: set[str] = set()
    for part in _parts(text, joins):
        word = _first(part, keeps)
        if word is None:
            rest.append(part)
        elif behind := lines_meant(part[word.end() :], lines, record):
            kept |= set(behind)
            rest.append(part[: word.start()])
        else:
            kept |= set(lines_meant(part[: word.start()], lines, record))
    return tuple(one for one in lines_meant(" ".join(rest), lines, record) if one not in kept)


def _parts(text: str, joins: Sequence[str]) -> list[str]:
    """What stands between marks and joining words; a few words behind one belong to what is before it."""
    found: list[str] = []
    for whole in _MARKS.split(text):
        start = 0
        for joined in _places(whole, joins):
            if len(whole[joined.end() :].split()) > _JOINED:
                found.append(whole[start : joined.start()])
                start = joined.start()
        found.append(whole[start:])
    return found


def _first(text: str, phrases: Sequence[str]) -> re.Match[str] | None:
    return min(_places(text, phrases), key=lambda one: (one.start(), -one.end()), default=None)


def _places(text: str, phrases: Sequence[str]) -> list[re.Match[str]]:
    found = [match for phrase in phrases for match in _phrase(phrase).finditer(text)]
    return sorted(found, key=lambda one: one.start())


@lru_cache(1024)
def _phrase(phrase: str) -> re.Pattern[str]:
    spaced = all(one <= "\u2e7f" for one in phrase)
    words = r"\W+".join(map(re.escape, phrase.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)" if spaced else words, re.IGNORECASE)


def variants_asked(
    said: Said,
    section: str,
    lines: Sequence[Line],
    record: LineRecord,
    catalogue: Catalogue,
    today: date,
    cheapest: Sequence[str] = (),
) -> list[str] | None:
    """For each line the variant that it should become, in that order; None when one is not clear.

    Where the cheapest one is wanted (`cheapest` are the words for it) a line may stay what it is.
    """
    products = catalogue.get(record.catalogue or "", {})
    if not lines:
        return None
    if all(is_day(line.id) for line in lines):
        return _days(said, lines, products.get(lines[0].product or ""), today)
    found: list[str] = []
    for line in lines:
        product = products.get(line.product or "")
        variant = None
        if product is not None:
            variant = _variant(said, section, line, product, lines, record)
            variant = variant or _least(said.texts(section), line, product, cheapest)
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


def _least(texts: Sequence[str], line: Line, product: Product, cheapest: Sequence[str]) -> str | None:
    """The cheapest variant to be had, the line's own included, where a text wants it; None where several cost that."""
    if not any(says(spoken_words(text), cheapest) for text in texts):
        return None
    priced = [(one.amount, one.id) for one in product.variants if one.available and one.amount is not None]
    least = [id for amount, id in priced if amount == min(priced)[0]]
    return line.id if line.id in least or not least else least[0] if len(least) == 1 else None


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
