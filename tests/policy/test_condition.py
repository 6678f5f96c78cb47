"""Conditions: taken apart, type-checked, evaluated."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from server.policy.condition import Compiler, conjuncts, holds, reads
from server.policy.facts import Facts
from tests.policy.books import SHOP


@pytest.fixture(scope="module")
def compiler() -> Compiler:
    """Conditions over the orders of the shop."""
    return Compiler(SHOP)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a", ("a",)),
        ("a && b", ("a", "b")),
        ("a&&b && c", ("a", "b", "c")),
        ("(a && b) && (c)", ("a", "b", "(c)")),
        ("((a && b))", ("a", "b")),
        ("a && (b || c)", ("a", "(b || c)")),
        ("a && b || c", ("a && b || c",)),
        ("a || b && c", ("a || b && c",)),
        ("a && b ? c : d", ("a && b ? c : d",)),
        ("!(a && b)", ("!(a && b)",)),
        ("f(a && b) && [a && b][0]", ("f(a && b)", "[a && b][0]")),
        ("a == '&&' && b", ("a == '&&'", "b")),
        ('a == "x\\" && y" && b', ('a == "x\\" && y"', "b")),
        (r"a == r'\' && b", (r"a == r'\'", "b")),
        ("a == '''x ' && y''' && b", ("a == '''x ' && y'''", "b")),
        ("a // || not\n && b", ("a // || not", "b")),
        ("(a) || (b)", ("(a) || (b)",)),
        ("(a && b) == c && d", ("(a && b) == c", "d")),
    ],
)
def test_a_condition_is_parted_where_all_parts_must_hold(text: str, parts: tuple[str, ...]) -> None:
    """Only && on the outside parts a condition; strings, comments and brackets are left alone."""
    assert conjuncts(text) == parts


def test_the_facts_read_are_found_in_the_text() -> None:
    """Names inside strings and comments do not count, members of facts do."""
    text = 'order.status.startsWith("today") && order . weight > 1 // brand\n'
    text += "&& [1].exists(x, x == order.weight)"
    assert reads(text, SHOP.types) == ("order.status", "order.weight")


@pytest.mark.parametrize(
    ("text", "line", "what", "remedy"),
    [
        ("order.weigth > 1", 1, "no fact or function `order.weigth`", "`order.weight`"),
        ("order.gift\n  && order.weight > 'a'", 2, "`>` does not work on int and string", "same type"),
        ("order.weight", 1, "gives int, not true or false", "compare"),
        ("order.due_on > today + 1", 1, "`+` does not work on", "same type"),
        ("order.gift &&", 1, "mismatched input", "mend"),
        ("frobnicate(order.gift)", 1, "no fact or function `frobnicate`", ""),
        ("order.weight > 1.5", 1, "`>` does not work on int and double", ""),
    ],
)
def test_what_is_wrong_is_said_with_its_line(
    compiler: Compiler, text: str, line: int, what: str, remedy: str
) -> None:
    """Unknown facts, wrong types and broken syntax are found before anything runs."""
    conditions, faults = compiler.conditions(text)
    assert conditions == ()
    assert faults[0].line == line
    assert what in faults[0].what
    assert remedy in faults[0].remedy


def test_all_faults_of_a_condition_come_at_once(compiler: Compiler) -> None:
    """Two unknown facts are two faults."""
    _, faults = compiler.conditions("order.one &&\norder.two")
    assert [(fault.line, "order.one" in fault.what, "order.two" in fault.what) for fault in faults] == [
        (1, True, False),
        (2, False, True),
    ]


@pytest.mark.parametrize(
    ("text", "facts", "expected"),
    [
        ("order.weight > 2", {"order.weight": 3}, True),
        ("order.weight > 2", {"order.weight": 2}, False),
        ("order.status == 'ü'", {"order.status": "ü"}, True),
        ("order.has_weight && order.weight > 2", {"order.has_weight": False}, False),
        ("order.gift || order.weight > 2", {"order.gift": True}, True),
        (
            "order.due_on < now",
            {"order.due_on": datetime(2026, 1, 1, tzinfo=UTC), "now": datetime(2026, 1, 2, tzinfo=UTC)},
            True,
        ),
    ],
)
def test_a_condition_holds_or_not(compiler: Compiler, text: str, facts: Facts, expected: bool) -> None:
    """Missing facts do no harm where the rest already decides."""
    conditions, faults = compiler.conditions(text)
    assert faults == []
    activation = compiler.activation(facts)
    outcomes = [holds(condition, activation) for condition in conditions]
    assert (False in outcomes) is not expected


@pytest.mark.parametrize(
    ("text", "facts", "problem"),
    [
        ("order.weight > 2", {}, "order.weight"),
        ("order.weight > 2", {"order.weight": "3"}, "Expected INT"),
        ("order.weight / 0 == 1", {"order.weight": 1}, "divide by zero"),
        ("order.weight + 9223372036854775807 > 1", {"order.weight": 1}, "overflow"),
        ("order.status.matches('(')", {"order.status": "x"}, "order.status.matches"),
        ("order.status == 'x'", {"order.status": "\ud800"}, "order.status"),
        ("dyn(order.weight) && order.gift", {"order.weight": 1, "order.gift": True}, "dyn(order.weight)"),
    ],
)
def test_what_cannot_be_evaluated_is_a_problem_in_words(
    compiler: Compiler, text: str, facts: Facts, problem: str
) -> None:
    """Neither an exception nor false: the caller must be able to tell."""
    conditions, faults = compiler.conditions(text)
    assert faults == []
    outcome = holds(conditions[0], compiler.activation(facts))
    assert isinstance(outcome, str)
    assert problem in outcome
