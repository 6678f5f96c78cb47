"""From the order context to facts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.conversation.conversation import Assurance, Identity
from server.orders.context import Field, FieldType, Order, OrderContext, Scalar
from server.policy.facts import Facts, day_start, derive, facts, from_inputs, to_input, workdays
from server.policy.schema import FactType
from tests.policy.books import SHOP

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)
ANNA = Identity("c1", Assurance.MATCHED, "email", NOON)


def context(
    *fields: Field, problem: str = "", customer: str | None = "c1", chosen: bool = True
) -> OrderContext:
    """A context with one order of customer c1."""
    order = Order("L1", fields, currency="EUR")
    return OrderContext("demo", NOON, customer, "Anna", (order,), "L1" if chosen else None, problem)


def read(
    found: OrderContext,
    identity: Identity = ANNA,
    *,
    now: datetime = NOON,
    zone: ZoneInfo = BERLIN,
    mentioned: bool = False,
) -> Facts:
    """The facts of a context in the shop of these tests."""
    return facts(
        SHOP,
        found,
        identity,
        now=now,
        timezone=zone,
        brand="shop",
        language="de",
        mentioned=mentioned,
        failed=2,
    )


def test_every_type_of_field_becomes_a_typed_fact() -> None:
    """Text is trimmed, money stays in minor units, days begin at local midnight, times are UTC."""
    known = read(
        context(
            Field("status", FieldType.TEXT, " shipped "),
            Field("weight", FieldType.INTEGER, 3),
            Field("due_on", FieldType.DATE, "2026-03-08"),
            Field("paid_at", FieldType.TIME, "2026-03-01T23:30:00Z"),
            Field("total", FieldType.MONEY, 4990, "EUR"),
            Field("gift", FieldType.FLAG, False),
            Field("undeclared", FieldType.TEXT, "x"),
        )
    )
    assert known["order.status"] == "shipped"
    assert known["order.weight"] == 3
    assert known["order.total"] == 4990
    assert known["order.gift"] is False
    assert known["order.due_on"] == datetime(2026, 3, 7, 23, tzinfo=UTC)
    assert known["order.paid_at"] == datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    assert known["order.days_since_due_on"] == 2
    assert known["order.days_since_paid_at"] == 8  # 2 March in Berlin
    assert known["order.workdays_since_due_on"] == 2  # a Sunday, so Monday and Tuesday
    assert "order.undeclared" not in known
    assert known["now"] == NOON
    assert known["today"] == datetime(2026, 3, 9, 23, tzinfo=UTC)
    assert (known["brand"], known["language"]) == ("shop", "de")
    assert (known["customer.assurance"], known["customer.known"], known["customer.failed"]) == (2, True, 2)
    assert set(known) <= set(SHOP.types)


def test_facts_fit_the_types_of_the_schema() -> None:
    """What rules are checked against is what they get."""
    python = {
        FactType.BOOL: bool,
        FactType.INT: int,
        FactType.STRING: str,
        FactType.TIMESTAMP: datetime,
        FactType.DOUBLE: float,
    }
    known = read(context(Field("due_on", FieldType.DATE, "2026-03-08"), Field("gift", FieldType.FLAG, True)))
    for name, value in known.items():
        assert type(value) is python[SHOP.types[name]], name


@pytest.mark.parametrize(
    ("name", "kind", "value"),
    [
        ("status", FieldType.TEXT, None),
        ("status", FieldType.TEXT, "  "),
        ("status", FieldType.TEXT, 7),
        ("weight", FieldType.INTEGER, "3"),
        ("weight", FieldType.INTEGER, True),
        ("weight", FieldType.INTEGER, 2.5),
        ("total", FieldType.MONEY, 49.9),
        ("due_on", FieldType.DATE, "soon"),
        ("due_on", FieldType.DATE, "2026-02-30"),
        ("due_on", FieldType.DATE, 20260308),
        ("paid_at", FieldType.TIME, "yesterday"),
        ("gift", FieldType.FLAG, "yes"),
        ("gift", FieldType.FLAG, 1),
    ],
)
def test_a_value_that_is_missing_or_of_another_type_is_left_out(
    name: str, kind: FieldType, value: Scalar
) -> None:
    """Rules see that it is not there, and nothing else of it."""
    known = read(context(Field(name, kind, value)))
    assert known[f"order.has_{name}"] is False
    assert f"order.{name}" not in known
    assert f"order.days_since_{name}" not in known


def test_orders_of_somebody_else_are_not_seen() -> None:
    """A context of another customer, or of an unknown one, gives no order facts."""
    status = Field("status", FieldType.TEXT, "shipped")
    for found, identity in (
        (context(status, customer="c2"), ANNA),
        (context(status), Identity()),
        (context(status, customer=None), ANNA),
        (context(status, customer=None), Identity()),
    ):
        known = read(found, identity)
        assert known["order.found"] is False
        assert known["orders.count"] == 0
        assert known["order.has_status"] is False
        assert "order.status" not in known
    assert read(context(status, customer="c2"))["orders.available"] is False


def test_availability_follows_the_problem_of_the_context() -> None:
    """A failing order system is told apart from a customer whom we do not know yet."""
    assert read(context())["orders.available"] is True
    assert read(context(problem="timeout"))["orders.available"] is False
    nobody = OrderContext("demo", NOON)
    assert read(nobody, Identity())["orders.available"] is True
    assert read(nobody, Identity())["customer.known"] is False


@pytest.mark.parametrize(
    ("chosen", "mentioned", "found", "unknown"),
    [
        (True, False, True, False),
        (True, True, True, False),
        (False, True, False, True),
        (False, False, False, False),
    ],
)
def test_an_order_is_unknown_when_it_was_named_and_not_found(
    chosen: bool, mentioned: bool, found: bool, unknown: bool
) -> None:
    """Naming an order and finding it are two facts, and a third follows."""
    known = read(context(chosen=chosen), mentioned=mentioned)
    assert (known["order.found"], known["order.unknown"]) == (found, unknown)
    assert known["order.mentioned"] is mentioned


@pytest.mark.parametrize(
    ("now", "days"),
    [
        ("2026-03-28T22:59:59Z", 0),  # the last second of 28 March in Berlin
        ("2026-03-28T23:00:00Z", 1),  # 29 March begins, a day of 23 hours
        ("2026-03-29T21:59:59Z", 1),
        ("2026-03-29T22:00:00Z", 2),  # 30 March begins an hour earlier than the day before
        ("2026-03-30T22:00:00Z", 3),
    ],
)
def test_days_are_counted_by_the_calendar_when_clocks_go_forward(now: str, days: int) -> None:
    """A day of 23 hours counts as one."""
    known = read(context(Field("due_on", FieldType.DATE, "2026-03-28")), now=datetime.fromisoformat(now))
    assert known["order.days_since_due_on"] == days


@pytest.mark.parametrize(
    ("now", "days"),
    [
        ("2026-10-24T21:59:59Z", 0),
        ("2026-10-24T22:00:00Z", 1),  # 25 October, a day of 25 hours
        ("2026-10-25T22:59:59Z", 1),
        ("2026-10-25T23:00:00Z", 2),
    ],
)
def test_days_are_counted_by_the_calendar_when_clocks_go_back(now: str, days: int) -> None:
    """A day of 25 hours counts as one."""
    known = read(context(Field("due_on", FieldType.DATE, "2026-10-24")), now=datetime.fromisoformat(now))
    assert known["order.days_since_due_on"] == days


def test_the_day_is_that_of_the_brand() -> None:
    """The same instant is another day in another zone."""
    late = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)
    field = Field("due_on", FieldType.DATE, "2026-03-10")
    assert read(context(field), now=late, zone=ZoneInfo("UTC"))["order.days_since_due_on"] == 0
    assert read(context(field), now=late, zone=BERLIN)["order.days_since_due_on"] == 1
    assert read(context(field), now=late, zone=ZoneInfo("America/New_York"))["order.days_since_due_on"] == 0


def test_a_day_without_midnight_begins_with_its_first_instant() -> None:
    """In Cairo clocks go from 23:59 to 01:00 on a night in April."""
    cairo = ZoneInfo("Africa/Cairo")
    start = day_start(date(2026, 4, 24), cairo)
    assert start.astimezone(cairo).date() == date(2026, 4, 24)
    assert (start - timedelta(seconds=1)).astimezone(cairo).date() == date(2026, 4, 23)


@pytest.mark.parametrize(
    ("day", "until", "expected"),
    [
        ("2026-03-06", "2026-03-06", 0),  # Friday
        ("2026-03-06", "2026-03-08", 0),  # Sunday after
        ("2026-03-06", "2026-03-09", 1),  # Monday after
        ("2026-03-06", "2026-03-10", 2),
        ("2026-03-07", "2026-03-09", 1),  # from a Saturday
        ("2026-03-09", "2026-03-16", 5),
        ("2026-03-09", "2026-03-06", -1),
        ("2026-01-01", "2026-12-31", 260),
    ],
)
def test_working_days_leave_out_weekends(day: str, until: str, expected: int) -> None:
    """Days after a date up to another, Monday to Friday."""
    assert workdays(date.fromisoformat(day), date.fromisoformat(until)) == expected


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.integers(0, 400))
def test_working_days_are_those_counted_one_by_one(day: date, days: int) -> None:
    """The formula agrees with counting."""
    until = day + timedelta(days=days)
    counted = sum((day + timedelta(days=step)).weekday() < 5 for step in range(1, days + 1))
    assert workdays(day, until) == counted
    assert workdays(until, day) == -counted


def test_inputs_become_facts_again() -> None:
    """What a decision recorded can be decided again, times included."""
    known = derive(
        SHOP,
        {"order.due_on": date(2026, 3, 8), "order.status": "x", "order.gift": True},
        now=NOON,
        timezone=BERLIN,
    )
    inputs = {name: to_input(value) for name, value in known.items()}
    assert inputs["order.due_on"] == "2026-03-07T23:00:00Z"
    assert from_inputs(SHOP, inputs | {"order.total": None}) == known
