"""What a conversation asks to be done, as the arguments of a workflow's actions; pure.

Only what was said is taken: days and numbers beside what they belong to, names, entries and choices that were named.
Rules decide what follows from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from rapidfuzz.distance import OSA

from server.conversation.conversation import Author, Message
from server.orders.actions import ActionRecord
from server.orders.context import Order, OrderContext, Part, Product
from server.orders.letters import words
from server.policy.request import Request
from server.understanding.agreement import agrees
from server.understanding.counts import count_named
from server.understanding.days import days_named

# A word so much like a name that it is another spelling of it, and still not the same.
_ALIKE = 0.6
_NAME = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def request_of(
    actions: Iterable[ActionRecord],
    messages: Sequence[Message],
    context: OrderContext,
    products: Mapping[str, Product],
    today: date,
) -> Request:
    """The arguments that the newest message naming each tells; `products` are those that the order's lines name."""
    order = context.order()
    spoken = [one.text for one in messages if one.author is Author.CUSTOMER][::-1]
    found: dict[str, Any] = {}
    for action in actions:
        for text in spoken:
            for name, value in _said(action, text, order, context, products, today):
                found.setdefault(name, value)
    return Request(found, confirmed(messages))


def confirmed(messages: Sequence[Message]) -> bool:
    """Whether the customer's last message says yes to the agent's before it."""
    if not messages or messages[-1].author is not Author.CUSTOMER:
        return False
    before = next((one.text for one in reversed(messages) if one.author is not Author.CUSTOMER), "")
    return agrees(before, messages[-1].text)


def _said(
    action: ActionRecord,
    text: str,
    order: Order | None,
    context: OrderContext,
    products: Mapping[str, Product],
    today: date,
) -> Iterator[tuple[str, Any]]:
    """What one message tells of an action's arguments."""
    for name, kind in action.arguments.items():
        if kind == "integer" and (count := count_named(text, action.words.get(name, ()))) is not None:
            yield name, count
        elif name in action.choices and (choice := _choice(action, name, text)) is not None:
            yield name, choice
    if order is None:
        return
    days = _new_days(text, order, context, products, today)
    if days and action.lines_argument and action.variants_argument:
        yield action.lines_argument, list(days)
        yield action.variants_argument, list(days.values())
    for name, kind in action.arguments.items():
        owner, _, part = kind.partition(".")
        if owner == "order" and part:
            yield from _correction(action, name, order.parts.get(part, ()), text)


def _new_days(
    text: str, order: Order, context: OrderContext, products: Mapping[str, Product], today: date
) -> dict[str, str]:
    """By line the variant of the day that a text names for it; empty when it is not clear for all of them."""
    own = {line.id for line in order.lines}
    named = [day.isoformat() for day in days_named(text, today) if day.isoformat() not in own]
    lines = context.lines_of(context.lines) or (order.lines if len(order.lines) == 1 else ())
    if not named or not lines or not all(_ISO_DAY.fullmatch(line.id) for line in lines):
        return {}
    if len(lines) > 1 and len(named) != len(lines):
        return {}
    days = named if len(lines) > 1 else _offered(named, products.get(lines[0].product or ""))
    return {line.id: day for line, day in zip(lines, days, strict=False)}


def _offered(days: Sequence[str], product: Product | None) -> list[str]:
    """Figures may be read in two ways: the day on which it goes counts, else the first."""
    known = {variant.id for variant in product.variants} if product is not None else set()
    return [day for day in days if day in known][:1] or list(days[:1])


def _choice(action: ActionRecord, name: str, text: str) -> str | None:
    """The one choice that a text names, by itself or by what customers call it."""
    spoken = f" {' '.join(words(text))} "
    found = [
        choice
        for choice in action.choices[name]
        if any(
            f" {' '.join(words(said))} " in spoken for said in (choice, *action.choice_words.get(choice, ()))
        )
    ]
    return found[0] if len(found) == 1 else None


def _correction(
    action: ActionRecord, argument: str, entries: Sequence[Part], text: str
) -> Iterator[tuple[str, Any]]:
    """A new spelling for a field of one entry: a word much like what it holds, and not the same."""
    spoken = list(dict.fromkeys(_NAME.findall(text)))
    folded = {" ".join(words(word)) for word in spoken}
    for field, kind in action.arguments.items():
        if kind != "text" or not entries or field not in {one.name for one in entries[0].fields}:
            continue
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
        yield field, likely[1]
        bearers = [one for one in entries if str(one.value(field)) == likely[2]]
        meant = [
            one
            for one in bearers
            if folded & {" ".join(words(str(each.value))) for each in one.fields if each.name != field}
        ]
        if len(meant or bearers) == 1:
            yield argument, (meant or bearers)[0].id
