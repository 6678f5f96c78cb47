"""A request for several orders at once ("cancel all of them", "both orders"): which of them it is about; pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from server.conversation.conversation import Author, Message
from server.orders.context import Order
from server.orders.mentions import MAYBE_ORDER, ORDER, mentions_in
from server.orders.records import OrderRecord
from server.orders.shapes import Shapes
from server.suggestion.gathered import Gathered, Parts
from server.understanding.understanding import Mention
from server.understanding.words import Words, of, says, spoken_words
from server.workflow.workflow import Workflow

LINES = "lines"
ORDERS = "order"


def every_order(parts: Parts, given: Gathered, workflow: str | None) -> tuple[str, ...]:
    """Ids of the orders that the customer asks a workflow for, as they are listed; empty unless there are several.

    Orders that are named one behind the other, else, where all are asked for, those that were named together before,
    else those that such a request is about: the open ones and those of the workflow's statuses.
    """
    about = next((one for one in parts.rules.workflows(given.brand.id) if one.id == workflow), None)
    if about is None or ORDERS not in about.needs or given.conversation.correction.order is not None:
        return ()
    record, orders = given.brand.records.order, given.context.orders
    language = given.language.language or ""
    for text in _asking(given):
        named = _named(text, orders, given.shapes)
        if len(named) > 1 and (
            _says_all(text.text, record, about) or _listed(text.text, named, parts.sayings, language)
        ):
            return _in_order(orders, {one.value for one in named})
        if named:
            return ()
        if _says_all(text.text, record, about):
            return _in_order(orders, _together(given, text) or _usual(given, about))
    return ()


def _asking(given: Gathered) -> Sequence[Message]:
    """Customer messages that may have asked for this, newest first: older ones only while an answer was awaited."""
    return given.asked[::-1] if given.conversation.awaited else given.asked[-1:]


def _named(message: Message, orders: Sequence[Order], shapes: Shapes) -> list[Mention]:
    own = {order.id for order in orders}
    return [
        one
        for one in mentions_in(message.text, message.id, shapes)
        if one.kind in (ORDER, MAYBE_ORDER) and one.value in own
    ]


def _says_all(text: str, record: OrderRecord, about: Workflow) -> bool:
    """Whether all orders are meant; where lines are asked for, "both" may mean those."""
    phrases = record.all_words if LINES in about.needs else (*record.all_words, *record.them_words)
    return says(spoken_words(text), phrases)


def _listed(text: str, named: Sequence[Mention], words: Words, language: str) -> bool:
    """Whether nothing but marks and joining words stands between the orders."""
    joins = {spoken_words(one).strip() for one in of(words.joins, language)}
    places = sorted(named, key=lambda one: one.start)
    between = (spoken_words(text[left.end : right.start]).strip() for left, right in pairwise(places))
    return all(not one or one in joins for one in between)


def _together(given: Gathered, message: Message) -> set[str]:
    """The orders that the last message before this one to name any names together, whoever wrote it."""
    before = given.messages[: given.messages.index(message)] if message in given.messages else ()
    for one in reversed(before):
        named = {each.value for each in _named(one, given.context.orders, given.shapes)}
        if named and (len(named) > 1 or one.author is Author.CUSTOMER):
            return named if len(named) > 1 else set()
    return set()


def _usual(given: Gathered, about: Workflow) -> set[str]:
    """Orders that a request for all of them is about, and those for which it was done in this conversation."""
    record = given.brand.records.order
    wanted = set(about.statuses or record.open_statuses)
    if wanted & set(record.open_statuses):
        wanted |= set(record.open_statuses)
    done = {run.order for run in given.runs if run.name in about.actions}
    return {
        order.id for order in given.context.orders if order.value(record.status) in wanted or order.id in done
    }


def _in_order(orders: Sequence[Order], chosen: set[str]) -> tuple[str, ...]:
    found = tuple(order.id for order in orders if order.id in chosen)
    return found if len(found) > 1 else ()
