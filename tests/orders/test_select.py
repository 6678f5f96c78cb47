"""Which order the conversation is about."""

from __future__ import annotations

import pytest

from server.orders.context import Field, FieldType, Order
from server.orders.mentions import mentions_in
from server.orders.records import FieldRecord, OrderRecord
from server.orders.select import Selection, select
from server.orders.shapes import learn
from server.understanding.understanding import Mention

RECORD = OrderRecord(
    file="sales",
    key="number",
    customer="buyer",
    fields={"status": FieldRecord(FieldType.TEXT)},
    open_statuses=("new", "sent"),
)
SHAPES = learn([f"#T{number}" for number in range(1000, 1100)], [], ["order"])


def orders(**statuses: str) -> list[Order]:
    """Orders `T1001="new"` as #T1001 with that status."""
    return [Order(f"#{key}", (Field("status", FieldType.TEXT, status),)) for key, status in statuses.items()]


def said(*texts: str) -> list[Mention]:
    """The mentions of these messages."""
    return [
        mention for number, text in enumerate(texts) for mention in mentions_in(text, f"m{number}", SHAPES)
    ]


THREE = orders(T1001="done", T1002="new", T1003="sent")


def test_the_last_own_order_that_was_named_is_meant() -> None:
    """Later messages win, and in one message the later number."""
    assert select(THREE, said("#T1001", "no, #T1003 please"), RECORD).order == "#T1003"
    assert select(THREE, said("#T1003 and #T1001"), RECORD) == Selection(
        "#T1001", "mentioned", ("#T1002", "#T1003")
    )


def test_a_correction_wins_among_the_customers_own_orders_only() -> None:
    """An agent cannot correct to an order that is not this customer's."""
    assert select(THREE, said("#T1003"), RECORD, corrected="#T1001").reason == "corrected"
    assert select(THREE, said("#T1003"), RECORD, corrected="#T1001").order == "#T1001"
    assert select(THREE, said("#T1003"), RECORD, corrected="#T1099").order == "#T1003"


def test_somebody_elses_order_is_like_one_that_does_not_exist() -> None:
    """The result has the same form, and names only what the customer typed."""
    foreign = select(THREE, said("where is #T1050"), RECORD)
    missing = select(THREE, said("where is #T9999"), RECORD)
    assert (foreign.order, foreign.reason, foreign.unknown) == (None, "unknown", ("#T1050",))
    assert (missing.order, missing.reason, missing.unknown) == (None, "unknown", ("#T9999",))
    assert set(foreign.alternatives) == set(missing.alternatives) == {"#T1001", "#T1002", "#T1003"}


def test_an_unknown_number_comes_before_the_only_order() -> None:
    """Answering about another order than the one asked for would mislead; the closest are offered."""
    one = orders(T1001="new")
    assert select(one, said("#T1010"), RECORD) == Selection(None, "unknown", ("#T1001",), ("#T1010",))
    assert select(THREE, said("#T1030"), RECORD).alternatives[0] == "#T1003"


def test_an_unknown_number_beside_an_own_one_is_only_noted() -> None:
    """The own order is meant, the other number is told."""
    chosen = select(THREE, said("#T1002 or maybe #T1052"), RECORD)
    assert (chosen.order, chosen.unknown) == ("#T1002", ("#T1052",))


def test_a_doubtful_number_counts_only_as_ones_own() -> None:
    """Bare digits may be anything; when they are an own order's they are that order."""
    assert select(THREE, said("1003 please"), RECORD).order == "#T1003"
    assert select(THREE, said("2024 please"), RECORD).reason == "several"


@pytest.mark.parametrize(
    ("given", "order", "reason"),
    [
        (orders(T1001="done"), "#T1001", "only"),
        (orders(T1001="done", T1002="new"), "#T1002", "only_open"),
        (orders(T1001="done", T1002="done"), None, "several"),
        (THREE, None, "several"),
        ([], None, "none"),
    ],
)
def test_without_a_number_the_only_or_the_only_open_order_is_meant(
    given: list[Order], order: str | None, reason: str
) -> None:
    """Otherwise the choice is left open, open orders first."""
    selection = select(given, said("where is my stuff"), RECORD)
    assert (selection.order, selection.reason) == (order, reason)
    if given is THREE:
        assert selection.alternatives == ("#T1002", "#T1003", "#T1001")


def test_an_order_that_only_the_agent_named_helps_when_it_is_a_single_one() -> None:
    """An agent's list of orders chooses none; the customer's words go first."""
    assert select(THREE, [], RECORD, by_agent=said("about #T1001:")).reason == "agent_mentioned"
    assert select(THREE, [], RECORD, by_agent=said("#T1001, #T1002")).reason == "several"
    assert select(THREE, said("#T1003"), RECORD, by_agent=said("#T1001")).order == "#T1003"
