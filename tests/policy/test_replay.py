"""Recorded decisions decided again by other rules."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from server.conversation.conversation import Assurance, Identity
from server.orders.context import Field, FieldType, Line, Order, OrderContext
from server.policy.facts import facts
from server.policy.replay import Recorded, money_of, redecide
from server.policy.rules import RuleBook
from tests.policy.books import SHOP, with_rules, workflow

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
RULES = with_rules(
    "late: order.has_due_on && order.days_since_due_on > parameters.limit -> deny",
    "heavy: order.has_weight && order.weight > 20 -> needs_approval",
    "fine: true -> allow",
)


def book(folder: Path, text: str) -> RuleBook:
    """The rules of the shop."""
    compiled, problems = RuleBook.compile((workflow(folder, text),), {"shop": SHOP})
    assert problems == []
    return compiled


def recorded(rules: RuleBook, days: int, weight: int = 1) -> Recorded:
    """What was decided over an order that was due so many days before."""
    due = (NOW - timedelta(days=days)).date().isoformat()
    order = Order(
        "A1",
        (
            Field("due_on", FieldType.DATE, due),
            Field("weight", FieldType.INTEGER, weight),
            Field("total", FieldType.MONEY, 9900, "EUR"),
        ),
        (Line("L1", "Lamp", 2, 1500),),
        "EUR",
    )
    context = OrderContext("test", NOW, "ann", orders=(order,), selected="A1", lines=("L1",))
    compiled = rules.rules("shop", "greet")
    assert compiled is not None
    known = facts(
        compiled.schema,
        context,
        Identity("ann", Assurance.MATCHED),
        now=NOW,
        timezone=UTC,
        brand="shop",
        language="en",
        mentioned=True,
    )
    decision = compiled.decide(known)
    money, currency = money_of(decision, context)
    return Recorded("s1", NOW, "shop", "en", decision, context, money, currency)


def test_the_same_rules_decide_the_same(tmp_path: Path) -> None:
    """At the time of the decision, whatever day it is now."""
    rules = book(tmp_path, RULES)
    for days in (1, 3, 4, 90):
        assert not redecide(rules, recorded(rules, days), UTC).differs


def test_a_longer_limit_turns_what_was_too_late(tmp_path: Path) -> None:
    """The parameter is the new one, the date is the old one, and the money is that of the lines."""
    old = book(tmp_path, RULES)
    new = book(tmp_path, RULES.replace("limit = 3", "limit = 30"))
    found = redecide(new, recorded(old, 10), UTC)
    assert found.turns
    assert found.now is not None
    assert found.now.verdict == "allow"
    assert (found.recorded.money, found.recorded.currency) == (3000, "EUR")
    assert not redecide(new, recorded(old, 40), UTC).differs


def test_a_rule_that_reads_what_no_rule_read_before(tmp_path: Path) -> None:
    """Orders were recorded whole, so that it can be decided."""
    old = book(tmp_path, with_rules("fine: true -> allow"))
    new = book(tmp_path, RULES)
    found = redecide(new, recorded(old, 1, weight=30), UTC)
    assert found.now is not None
    assert found.now.rules[0].rule == "heavy"


def test_a_workflow_that_is_gone_is_told(tmp_path: Path) -> None:
    """Nothing decides any more."""
    rules = book(tmp_path, RULES)
    one = recorded(rules, 1)
    gone = RuleBook((), {})
    assert redecide(gone, one, UTC).now is None
    assert redecide(gone, one, UTC).turns
