"""Which of the customer's orders the conversation is about, by what the customer named."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from rapidfuzz.distance import OSA

from server.orders.context import Order
from server.orders.mentions import MAYBE_ORDER, ORDER
from server.orders.records import OrderRecord
from server.understanding.understanding import Mention


class Selection(msgspec.Struct, frozen=True):
    """The chosen order and why, or None with `alternatives`.

    `reason` is corrected, mentioned, newest, only, agent_mentioned, lines or only_open; without an order it is none
    (there are none), several or unknown. `unknown` are numbers that are not among the customer's orders, whether
    nobody's or somebody else's: the two are never told apart.
    """

    order: str | None
    reason: str
    alternatives: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def select(
    orders: Sequence[Order],
    mentions: Sequence[Mention],
    record: OrderRecord,
    *,
    corrected: str | None = None,
    by_agent: Sequence[Mention] = (),
    usual: Sequence[str] = (),
    by_lines: str | None = None,
) -> Selection:
    """Choose among the verified customer's `orders`; `mentions` are the customer's, oldest first.

    `usual` are the statuses of orders that a request like this is about, `by_lines` the order whose lines were named.
    """
    own = {order.id for order in orders}
    latest, unknown = _latest(mentions, own)
    if corrected in own:
        latest = corrected
    if latest is not None:
        return _chosen(latest, "corrected" if latest == corrected else "mentioned", orders, unknown)
    if unknown:
        return Selection(None, "unknown", _closest(own, unknown[-1]), unknown)
    if len(own) == 1:
        return _chosen(orders[0].id, "only", orders)
    named, _ = _latest(by_agent, own, alone=True)
    if named is not None:
        return _chosen(named, "agent_mentioned", orders)
    if by_lines in own:
        return _chosen(str(by_lines), "lines", orders)
    still_open = [
        order.id for order in orders if order.value(record.status) in (usual or record.open_statuses)
    ]
    if len(still_open) == 1:
        return _chosen(still_open[0], "only_open", orders)
    return Selection(None, "several" if own else "none", (*still_open, *sorted(own - set(still_open))))


def newest(orders: Sequence[Order], record: OrderRecord) -> str | None:
    """The order that was placed last; None where that cannot be told from the days."""
    days = [str(order.value(record.placed or "") or "") for order in orders]
    last = max(days, default="")
    return orders[days.index(last)].id if last and days.count(last) == 1 else None


def _latest(
    mentions: Sequence[Mention], own: set[str], *, alone: bool = False
) -> tuple[str | None, tuple[str, ...]]:
    """Of the last message that names an order: the last own one (with `alone` the only one), the unknown."""
    counted = [
        mention
        for mention in mentions
        if mention.kind == ORDER or (mention.kind == MAYBE_ORDER and mention.value in own)
    ]
    values = [mention.value for mention in counted if mention.message == counted[-1].message]
    theirs = [value for value in values if value in own]
    unknown = tuple(dict.fromkeys(value for value in values if value not in own))
    if not theirs or (alone and len(set(theirs)) > 1):
        return None, unknown
    return theirs[-1], unknown


def _chosen(order: str, reason: str, orders: Sequence[Order], unknown: tuple[str, ...] = ()) -> Selection:
    return Selection(order, reason, tuple(other.id for other in orders if other.id != order), unknown)


def _closest(own: set[str], value: str) -> tuple[str, ...]:
    return tuple(sorted(own, key=lambda order: (OSA.distance(order, value), order)))
