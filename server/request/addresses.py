"""Where something is to go: fields of an address that stand together, or the address as it was written; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from server.orders.actions import ActionRecord
from server.orders.context import Order, OrderContext
from server.orders.fieldwords import Learned, find
from server.request.places import place_inside
from server.request.said import Said
from server.understanding.words import spoken_words

ADDRESS = "address"
_LONGEST = 160
_FEWEST_WORDS = 3
_FEWEST_UNSPACED = 6
_EARLIER = 3
_AFTER_COLON = re.compile(r"[:：]\s*([^:：]+)$", re.DOTALL)
_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_ASKS = ("?", "？", "؟")


def fields_asked(
    said: Said,
    section: str,
    record: ActionRecord,
    order: Order | None,
    context: OrderContext,
    learned: Learned,
) -> dict[str, str]:
    """Arguments that are values of a record's fields, where they stand together or one of the customer's own is meant."""
    names = [
        name
        for name, kind in record.arguments.items()
        if kind == "text" and name in learned.fields and name not in record.choices
    ]
    if not names:
        return {}
    own = _own(names, context)
    holder = order if order is not None else context.about
    present = {name: value for name in names if holder and isinstance(value := holder.value(name), str)}
    for unlike in (own, [present]):
        for text in (section, *said.texts(section)):
            found = find(text, learned, names, unlike=unlike)
            if len(found) >= len(names) - 1:
                return {**dict.fromkeys(names, ""), **found}
    for text in (*said.answers, section, *said.earlier[:_EARLIER]):
        if meant := _by_part(text, [one for one in own if one != present], learned):
            return meant
    return {}


def _own(names: Sequence[str], context: OrderContext) -> list[dict[str, str]]:
    """The values that the customer's own records have, each once: their address, and those of their orders."""
    found: list[dict[str, str]] = []
    for holder in (context.about, *context.orders):
        row = {name: value for name in names if holder and isinstance(value := holder.value(name), str)}
        if len(row) >= len(names) - 1 and row not in found:
            found.append({**dict.fromkeys(names, ""), **row})
    return found


def _by_part(text: str, own: Sequence[dict[str, str]], learned: Learned) -> dict[str, str] | None:
    """The one of the customer's own addresses of which a text names a part that the others do not have."""
    spoken = spoken_words(text)
    fitting = [
        row
        for row in own
        if any(
            name in learned.known
            and spoken_words(value) in spoken
            and sum(one[name] == value for one in own) == 1
            for name, value in row.items()
            if value
        )
    ]
    return fitting[0] if len(fitting) == 1 else None


def place_asked(said: Said) -> str:
    """The newest message that is an address, or what stands behind a colon or in a sentence; empty without one."""
    for text in said.by_customer:
        bare = said.bare.get(text, text)
        tail = _AFTER_COLON.search(bare)
        for part in (tail.group(1) if tail else "", "" if text in said.asking else bare):
            place = " ".join(part.split()).strip(" .。")
            if _looks_like_place(place):
                return _without_request(place)
        if place := place_inside(bare):
            return place
    return ""


def _without_request(text: str) -> str:
    """The address behind words that ask for it ("and change my address to ..."), else the whole text."""
    inside = place_inside(text)
    before, found, after = text.partition(inside) if inside else ("", "", text)
    asks = len(before.split()) >= _FEWEST_WORDS and before == before.lower()
    return (
        inside if found and not after and asks and not any(one in before for one in ",;0123456789") else text
    )


def _looks_like_place(text: str) -> bool:
    """A number among some words, no question, not a story."""
    if (
        not any(char.isdigit() for char in text)
        or len(text) > _LONGEST
        or any(mark in text for mark in _ASKS)
    ):
        return False
    long_enough = len(text) >= _FEWEST_UNSPACED if _UNSPACED.search(text) else False
    return long_enough or len(text.split()) >= _FEWEST_WORDS
