"""Entries of a customer's or an order's lists that a request names, and what is to be corrected in them; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance import OSA

from server.orders.actions import ActionRecord
from server.orders.context import Customer, Order, Part
from server.orders.letters import words
from server.orders.meant import entry_meant
from server.understanding.words import says, spoken_words
from server.workflow.workflow import Action

# A word so much like a name that it is another spelling of it, and still not the same.
_ALIKE = 0.6
_NAME = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def entries_of(
    action: Action, argument: str, kind: str, order: Order | None, customer: Customer | None
) -> tuple[Part, ...]:
    """The entries that an argument of a kind like `customer.cards` may name: all but the one that it replaces."""
    owner, _, part = kind.partition(".")
    holder = customer if owner == "customer" else order
    replaced = action.replaces.get(argument)
    own = order.value(replaced) if order is not None and replaced else None
    return tuple(one for one in (holder.parts.get(part, ()) if holder is not None else ()) if one.id != own)


def entry_asked(
    action: Action,
    argument: str,
    entries: Sequence[Part],
    order: Order | None,
    texts: Sequence[str],
    before: Sequence[str],
) -> tuple[str | None, bool]:
    """The id of the entry that is meant, and whether it was named; `before` are words for the way it was before.

    Without any of those the usual one is meant, else the only one there is.
    """
    field = action.usual.get(argument)
    usual = order.value(field) if order is not None and field else None
    for text in texts:
        if entry := entry_meant(text, entries):
            return entry, True
        if isinstance(usual, str) and says(spoken_words(text), before):
            return usual, False
    if isinstance(usual, str):
        return usual, False
    return (entries[0].id, False) if len(entries) == 1 else (None, False)


def correction(record: ActionRecord, entries: Sequence[Part], argument: str, text: str) -> dict[str, str]:
    """By argument a new spelling for a field of one entry, a word much like what it holds, and that entry's id."""
    spoken = list(dict.fromkeys(_NAME.findall(text)))
    folded = {" ".join(words(word)) for word in spoken}
    found: dict[str, str] = {}
    for field in corrected_fields(record, entries):
        held = {str(one.value(field)): one for one in entries}
        close = [
            (OSA.normalized_similarity(word.casefold(), value.casefold()), word, value)
            for word in spoken
            for value in held
            if word.casefold() != value.casefold()
            and len(word) > 2
            and word[0].isupper() == value[0].isupper()
        ]
        likely = max(close, default=None)
        if likely is None or likely[0] < _ALIKE:
            continue
        found[field] = likely[1]
        bearers = [one for one in entries if str(one.value(field)) == likely[2]]
        meant = [
            one
            for one in bearers
            if folded & {" ".join(words(str(each.value))) for each in one.fields if each.name != field}
        ]
        if len(meant or bearers) == 1:
            found[argument] = (meant or bearers)[0].id
    return found


def corrected_fields(record: ActionRecord, entries: Sequence[Part]) -> tuple[str, ...]:
    """The texts among an action's arguments that are fields of these entries: a name to be put right."""
    fields = {one.name for one in entries[0].fields} if entries else set()
    return tuple(name for name, kind in record.arguments.items() if kind == "text" and name in fields)
