"""Values of a record's fields in free text, an address above all: learned from the values that records have. Pure."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from server.orders.context import Customer, Order
from server.orders.letters import words
from server.orders.records import Records

# A field with no more different values than this is known by its values, any other by how they are written.
_MOST_KNOWN = 150
_MOST_WORDS = 40
_WINDOW = 160
_PART = re.compile(r"\d+|[^\W\d_]+")


class Learned(msgspec.Struct, frozen=True):
    """How the values of some fields look: known ones by field, patterns, and what follows from which known value."""

    known: dict[str, dict[str, str]]
    patterns: dict[str, str]
    follows: dict[str, dict[str, dict[str, str]]]

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields that were learned."""
        return (*self.known, *self.patterns)


NOTHING_LEARNED = Learned({}, {}, {})


def learn(rows: Sequence[Mapping[str, str]]) -> Learned:
    """From records as texts by field."""
    values: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        for name, value in row.items():
            if value:
                values[name][value] += 1
    known = {
        name: {_key(value): value for value in seen}
        for name, seen in values.items()
        if len(seen) <= min(_MOST_KNOWN, max(3, sum(seen.values()) // 3))
    }
    patterns = {
        name: pattern for name, seen in values.items() if name not in known and (pattern := _pattern(seen))
    }
    return Learned(known, patterns, _follows(rows, known))


def learn_people(records: Records, people: Iterable[tuple[Customer, Sequence[Order]]]) -> Learned:
    """From the fields of customers and orders that an action takes as texts."""
    fields = {
        name
        for action in records.actions.values()
        for name, kind in action.arguments.items()
        if kind == "text"
    }
    rows: list[dict[str, str]] = []
    for customer, orders in people:
        for values in (customer.fields, *(order.fields for order in orders)):
            row = {one.name: one.value for one in values if one.name in fields}
            rows.append({name: value for name, value in row.items() if isinstance(value, str)})
    return learn([row for row in rows if len(row) > 1])


def find(
    text: str, learned: Learned, fields: Iterable[str], *, unlike: Sequence[Mapping[str, str]]
) -> dict[str, str]:
    """The values of `fields` that stand together in a text and differ from all of `unlike`; empty without any pattern's.

    Around the last place where a field known by its pattern and a longer one begins, the others are looked for.
    """
    wanted = [name for name in fields if name in learned.patterns]
    anchors = sorted(
        (match.start(), match.end(), name, match[0])
        for name in wanted
        if " " in learned.patterns[name]
        for match in re.finditer(learned.patterns[name], text)
    )
    longest = max(wanted, key=lambda one: learned.patterns[one].count(" "), default="")
    firsts = [one for one in anchors if one[2] == longest]
    known = {row.get(longest, "").casefold() for row in unlike}
    fresh = [one for one in firsts if one[3].casefold() not in known]
    if not fresh:
        return {}
    _, end, name, value = fresh[-1]
    window = text[end : end + _WINDOW]
    # A further address ends this one.
    if later := re.search(learned.patterns[name], window):
        window = window[: later.start()]
    found = {name: value}
    for other in wanted:
        if other != name and (match := re.search(learned.patterns[other], window)):
            found[other] = match[0]
    for other in fields:
        if other in learned.known and (one := _known(window, learned.known[other])):
            found[other] = one
    for other, value in list(found.items()):
        for third, implied in learned.follows.get(other, {}).get(value, {}).items():
            if third in fields:
                found.setdefault(third, implied)
    return found


def _known(text: str, known: Mapping[str, str]) -> str | None:
    """The first known value that stands in a text, the longest at its place; short codes only as written."""
    spoken = f" {' '.join(words(text))} "
    places = [
        (spoken.find(f" {key} "), -len(key), value)
        for key, value in known.items()
        if f" {key} " in spoken and (len(key) > 3 or re.search(rf"(?<!\w){re.escape(value)}(?!\w)", text))
    ]
    return min(places)[2] if places else None


def _key(value: str) -> str:
    return " ".join(words(value))


def _pattern(seen: Iterable[str]) -> str:
    """A pattern for the commonest way in which values are written; their last and first words are known ones."""
    shapes: dict[tuple[str, ...], list[list[str]]] = defaultdict(list)
    for value in seen:
        parts = _PART.findall(value)
        shapes[tuple("9" if part[0].isdigit() else "A" for part in parts)].append(parts)
    if not shapes:
        return ""
    shape, rows = max(shapes.items(), key=lambda item: len(item[1]))
    if len(shape) == 1 and shape[0] == "A":
        return ""
    pieces = []
    for place, kind in enumerate(shape):
        column = {row[place] for row in rows}
        lengths = [len(one) for one in column]
        if kind == "9":
            narrow = len(shape) == 1
            low, high = (min(lengths), max(lengths)) if narrow else (1, max(lengths) + 2)
            pieces.append(rf"\d{{{low},{high}}}")
        elif len(column) <= _MOST_WORDS and (place in (0, len(shape) - 1)):
            pieces.append(f"(?:{'|'.join(sorted(map(re.escape, column), key=lambda one: (-len(one), one)))})")
        else:
            pieces.append(r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*)?")
    return rf"(?<!\w){' '.join(pieces)}(?!\w)"


def _follows(
    rows: Sequence[Mapping[str, str]], known: Mapping[str, Mapping[str, str]]
) -> dict[str, dict[str, dict[str, str]]]:
    """By field and known value the values of other known fields that always come with it."""
    together: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for row in rows:
        for name in known:
            for other in known:
                if other != name and row.get(name) and row.get(other):
                    together[name, row[name], other].add(row[other])
    found: dict[str, dict[str, dict[str, str]]] = {}
    for (name, value, other), values in together.items():
        if len(values) == 1:
            found.setdefault(name, {}).setdefault(value, {})[other] = next(iter(values))
    return found
