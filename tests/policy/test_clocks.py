"""Clocks that are wrong, nights on which they change, and currencies without cents: what ships decides the same."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.conversation.conversation import Assurance, Identity
from server.live.installation import load_orders, load_rules
from server.orders.context import Field, FieldType, Line, Order, OrderContext
from server.policy.decision import Decision
from server.policy.facts import facts
from server.policy.rules import RuleBook

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
BERLIN = ZoneInfo("Europe/Berlin")
RETURN_DAYS = 30


def shipped() -> RuleBook:
    """The rules that ship."""
    brands, problems = load_orders(KNOWLEDGE, None, datetime(2026, 3, 10, tzinfo=UTC))
    assert problems == []
    return load_rules(KNOWLEDGE, brands)[0]


BOOK = shipped()


def decided(
    delivered: date, now: datetime, total: int = 5000, currency: str = "EUR", workflow: str = "return_item"
) -> Decision:
    """What becomes of an article that came on a day."""
    fields = (
        Field("status", FieldType.TEXT, "delivered"),
        Field("delivered_on", FieldType.DATE, delivered.isoformat()),
        Field("placed_on", FieldType.DATE, "2026-02-01"),
        Field("payment", FieldType.TEXT, "card-1"),
        Field("total", FieldType.MONEY, total, currency),
        Field("paid_in", FieldType.TEXT, currency),
    )
    order = Order("#L1", fields, (Line("1", "Vase", 1, total),), currency)
    context = OrderContext("orders", now, "C1", "Anna", (order,), "#L1", lines=("1",))
    rules = BOOK.rules("lumen", workflow)
    assert rules is not None
    known = facts(
        rules.schema,
        context,
        Identity("C1", Assurance.AUTHENTICATED, "test", now),
        now=now,
        timezone=BERLIN,
        brand="lumen",
        language="en",
        mentioned=True,
    )
    return rules.decide(known)


@pytest.mark.parametrize(
    "delivered", [date(2026, 2, 27), date(2026, 3, 15), date(2026, 9, 25), date(2026, 10, 25)]
)
@pytest.mark.parametrize("hour", range(24))
def test_the_last_day_ends_at_midnight_also_when_clocks_change(delivered: date, hour: int) -> None:
    """At every hour of the last day by the shop's clocks it may go back, from midnight on it may not."""
    last = delivered + timedelta(days=RETURN_DAYS)
    now = datetime.combine(last, time(hour, 59), BERLIN)
    assert decided(delivered, now).verdict == "allow"
    late = datetime.combine(last + timedelta(days=1), time(hour), BERLIN)
    assert decided(delivered, late).verdict == "deny"


@given(
    moment=st.datetimes(datetime(2026, 1, 1), datetime(2026, 10, 1)),
    ago=st.integers(2, 60).filter(lambda days: abs(days - RETURN_DAYS) > 1),
    skew=st.integers(-23, 23),
)
def test_a_clock_that_is_hours_off_changes_nothing_but_the_last_day(
    moment: datetime, ago: int, skew: int
) -> None:
    """Whose clock it is does not matter: the order system's day, or this server's hour."""
    now = moment.replace(tzinfo=UTC)
    delivered = now.astimezone(BERLIN).date() - timedelta(days=ago)
    right, wrong = decided(delivered, now), decided(delivered, now + timedelta(hours=skew))
    assert (right.verdict, right.wording) == (wrong.verdict, wrong.wording)


def test_a_delivery_that_lies_ahead_is_a_wrong_clock() -> None:
    """Tomorrow is still a time zone; later than that nothing is promised, since the days could never run out."""
    now = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)  # the eleventh in Berlin
    assert decided(date(2026, 3, 12), now).verdict == "allow"
    for ahead in (2, 3, 400):
        found = decided(date(2026, 3, 11) + timedelta(days=ahead), now)
        assert (found.verdict, found.rules[0].rule) == ("needs_information", "delivery_day_ahead")


@pytest.mark.parametrize("workflow", ["return_item", "damaged_or_missing_item"])
@pytest.mark.parametrize(
    ("currency", "total", "high"),
    [
        ("EUR", 49_999, False),
        ("EUR", 50_000, True),
        ("GBP", 50_000, True),
        ("KWD", 43_127, False),  # three decimals: 43.127
        ("KWD", 74_999, False),
        ("KWD", 75_000, True),
        ("AED", 74_350, False),
        ("AED", 99_600, True),
        ("EGP", 474_350, False),
        ("EGP", 736_750, True),
    ],
)
def test_high_value_is_so_much_in_each_currency(workflow: str, currency: str, total: int, high: bool) -> None:
    """Smallest units of different currencies are never compared with one limit."""
    found = decided(date(2026, 3, 8), datetime(2026, 3, 10, tzinfo=UTC), total, currency, workflow)
    assert (found.hand_over == "leads") is high, found.rules
