"""Rules that apply for a time, by today or by a date of the order."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from server.policy.facts import FactValue, derive
from tests.policy.books import compile_problems, compiled, with_rules

RULES = with_rules("summer: true -> deny", "usual: true -> allow").replace(
    "id = 'summer'", "id = 'summer'\nvalid_from = 2026-06-01\nvalid_to = 2026-08-31"
)
BY_DUE = RULES.replace("valid_to = 2026-08-31", "valid_to = 2026-08-31\nvalid_on = 'due_on'")


def decided(folder: Path, text: str, now: datetime, **values: FactValue | date) -> str:
    """Which rule decides at a moment in Berlin."""
    rules = compiled(folder, text)
    given = {name.replace("__", "."): value for name, value in values.items()}
    return (
        rules.decide(derive(rules.schema, given, now=now, timezone=ZoneInfo("Europe/Berlin"))).rules[0].rule
    )


@pytest.mark.parametrize(
    ("now", "rule"),
    [
        (datetime(2026, 5, 31, 21, 59, tzinfo=UTC), "usual"),
        (datetime(2026, 5, 31, 22, 0, tzinfo=UTC), "summer"),
        (datetime(2026, 8, 31, 21, 59, tzinfo=UTC), "summer"),
        (datetime(2026, 8, 31, 22, 0, tzinfo=UTC), "usual"),
    ],
)
def test_the_first_and_the_last_day_count(tmp_path: Path, now: datetime, rule: str) -> None:
    """In the brand's own zone, to the minute."""
    assert decided(tmp_path, RULES, now) == rule


def test_the_day_of_the_order_counts_where_it_says_so(tmp_path: Path) -> None:
    """Whatever day it is today."""
    now = datetime(2026, 12, 1, tzinfo=UTC)
    assert decided(tmp_path, BY_DUE, now, order__due_on=date(2026, 7, 1)) == "summer"
    assert decided(tmp_path, BY_DUE, now, order__due_on=date(2026, 9, 1)) == "usual"


def test_without_that_day_a_person_decides(tmp_path: Path) -> None:
    """The rule cannot be evaluated, so nothing is allowed."""
    rules = compiled(tmp_path, BY_DUE)
    known = derive(rules.schema, {}, now=datetime(2026, 7, 1, tzinfo=UTC), timezone=UTC)
    decision = rules.decide(known)
    assert decision.verdict == "needs_information"
    assert decision.rules[0].problem


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("valid_on = 'due_on'", "valid_on = 'total'", "no date of an order"),
        ("valid_to = 2026-08-31", "valid_to = 2026-05-31", "ends before it begins"),
    ],
)
def test_a_validity_that_cannot_be_meant(tmp_path: Path, old: str, new: str, what: str) -> None:
    """Is told with its line."""
    problems = compile_problems(tmp_path, BY_DUE.replace(old, new))
    assert any(what in problem.what for problem in problems), [problem.sentence for problem in problems]
