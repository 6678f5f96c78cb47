"""What is asked to be done, as facts: on a business that is no shop."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from server.conversation.conversation import Assurance, Identity
from server.errors import CopilotError
from server.orders.context import OrderContext
from server.policy.asking import allows, decide_action
from server.policy.facts import FactValue, facts
from server.policy.request import About, Request, chosen_variants, documents
from server.policy.rules import RuleBook
from server.policy.schema import brand_schema
from server.workflow.load import load_workflow
from tests.orders import harbour

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
BAGS = """
id = "more_bags"
title = "More bags"
brands = ["all"]
identity = "matched"

[owners]
cx = "Ada"
it = "Bo"
operations = "Cy"

[redesign]
stops = "counting bags"
before = 1
after = 0
volume = 10

[facts.far_away]
type = "flag"
value = "days(today, order.departs_on) > 1"

[examples]
en = ["one more bag please"]

[action.set_bags]
says = "bags-consequence"

[[rule]]
id = "unknown"
when = "order.unknown"
decision = "deny"
says = "It is somebody else's."
wording = "unknown"

[[rule]]
id = "purse"
when = "request.given_purse && !request.purse_known"
decision = "deny"
says = "The purse is not theirs."
wording = "purse"

[[rule]]
id = "poor"
when = "chosen.purse.kind == 'voucher' && chosen.purse.left < (request.bags - order.bags) * 1500"
decision = "deny"
says = "The voucher holds too little."
wording = "poor"

[[rule]]
id = "level"
when = "customer.level != 'gold' || !facts.far_away"
decision = "deny"
says = "Only for gold members, some days ahead."
wording = "level"

[[rule]]
id = "confirm"
when = "!request.confirmed"
decision = "needs_information"
says = "They must say yes first."
wording = "confirm"

[[rule]]
id = "add"
when = "request.bags > order.bags"
decision = "allow"
says = "Bags are added."
wording = "added"
actions = ["set_bags"]
"""


def book(folder: Path, text: str = BAGS) -> tuple[RuleBook, list[CopilotError], Any]:
    """The rules of the ferry for its bags, and its records."""
    system = harbour.harbour(folder / "harbour")
    file = folder / "more_bags.toml"
    file.write_text(text, encoding="utf-8")
    found, problems = load_workflow(file)
    assert found is not None, [problem.sentence for problem in problems]
    compiled, faults = RuleBook.compile((found,), {"ferry": brand_schema(system.brand.records)})
    return compiled, faults, system


def ask(folder: Path, confirmed: bool = True, order: str = "QX7KLM", **arguments: Any) -> tuple[bool, str]:
    """Whether Eva may have it, and by which rule."""
    rules, problems, system = book(folder)
    assert [problem.sentence for problem in problems] == []
    customer, orders = system.everyone()["eva"]
    context = OrderContext("test", NOW, "eva", orders=orders, selected=order, about=customer)
    decision = decide_action(
        rules,
        "ferry",
        "set_bags",
        Request({"code": order, **arguments}, confirmed),
        context,
        Identity("eva", Assurance.MATCHED, "email", NOW),
        now=NOW,
        timezone=UTC,
        language="en",
        catalogue=system.catalogue,
    )
    assert decision is not None
    return allows(decision, "set_bags"), decision.rules[0].rule


@pytest.mark.parametrize(
    ("arguments", "allowed", "rule"),
    [
        ({"bags": 2, "purse": "P1"}, True, "add"),
        ({"bags": 3, "purse": "V1"}, True, "add"),
        ({"bags": 4, "purse": "V1"}, False, "poor"),
        ({"bags": 2, "purse": "P9"}, False, "purse"),
        ({"bags": 1, "purse": "P1"}, False, "none"),
        ({"bags": 2, "purse": "P1", "confirmed": False}, False, "confirm"),
        ({"bags": 2, "purse": "P1", "order": "ZZ9ABC"}, False, "unknown"),
    ],
)
def test_rules_read_what_a_request_would_do(
    tmp_path: Path, arguments: dict[str, Any], allowed: bool, rule: str
) -> None:
    """Its arguments, the entry that one of them names, the customer's level, and whose booking it is."""
    assert ask(tmp_path, **arguments) == (allowed, rule)


def test_what_cannot_be_read_asks_for_a_person(tmp_path: Path) -> None:
    """Without a purse no rule about one can be evaluated: nothing is allowed."""
    allowed, rule = ask(tmp_path, bags=2)
    assert (allowed, rule) == (False, "poor")


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("chosen.purse.left <", "chosen.purse.rest <", "no fact or function `chosen.purse.rest`"),
        ("request.bags >", "request.bags + 'x' >", "`+` does not work on"),
        ("days(today,", "days(tomorrow,", "fact `far_away`"),
        ("customer.level !=", "customer.height !=", "no fact or function `customer.height`"),
    ],
)
def test_a_mistake_in_a_rule_has_file_and_line(tmp_path: Path, old: str, new: str, what: str) -> None:
    """Unknown fields and wrong types are found before anybody asks."""
    assert old in BAGS
    _, problems, _ = book(tmp_path, BAGS.replace(old, new))
    assert any(what in problem.what for problem in problems), [problem.sentence for problem in problems]
    assert all(problem.where.rpartition(":")[2].isdigit() for problem in problems)


def test_a_fact_that_cannot_be_worked_out_is_missing(tmp_path: Path) -> None:
    """A wrong type at run time, or a value that is not there, leaves the fact out."""
    text = BAGS.replace('value = "days(today, order.departs_on) > 1"', "value = \"order.missing == 'x'\"")
    rules, _, system = book(tmp_path, text)
    compiled = rules.rules("ferry", "more_bags")
    assert compiled is not None
    customer, orders = system.everyone()["eva"]
    context = OrderContext("test", NOW, "eva", orders=orders, selected="QX7KLM", about=customer)
    known: dict[str, FactValue] = facts(
        compiled.schema,
        context,
        Identity("eva", Assurance.MATCHED, "email", NOW),
        now=NOW,
        timezone=UTC,
        brand="ferry",
        language="en",
        mentioned=True,
    )
    assert "facts.far_away" not in known
    assert known["facts.has_far_away"] is False


def test_variants_belong_to_the_product_of_their_line(tmp_path: Path) -> None:
    """A day on which the other ship sails is none of this one."""
    _, _, system = book(tmp_path)
    _, orders = system.everyone()["eva"]
    order = next(one for one in orders if one.id == "QX7KLM")
    products = system.catalogue["sailings"]
    own = products[order.lines[0].product or ""].variants[0].id
    assert [one.id for one in chosen_variants([own], order.lines, products) if one] == [own]
    assert chosen_variants(["1999-01-01"], order.lines, products) == (None,)


def test_documents_read_nothing_of_anybody_else(tmp_path: Path) -> None:
    """Without an order and a customer there is nothing to read, and no error."""
    found = documents(None, Request({"code": "ZZ9ABC"}), About(None, None), date(2026, 3, 1))
    assert (found["order"], found["customer"], found["lines"]) == (None, None, [])
