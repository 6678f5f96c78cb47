"""The worked cases of workflow files."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from server.policy.cases import CaseFailed, case_facts, run_cases, unexercised_rules
from server.policy.rules import RuleBook
from tests.policy.books import SHOP, compiled, workflow
from tests.workflow.files import MINIMAL, changed, line_of

CASE = "facts = { order.weight = 4 }"


def book(folder: Path, text: str = MINIMAL) -> RuleBook:
    """The book of one workflow."""
    found, problems = RuleBook.compile((workflow(folder, text),), {"shop": SHOP})
    assert problems == []
    return found


def test_cases_that_come_out_as_they_say_are_silent(tmp_path: Path) -> None:
    """No news of good cases and exercised rules."""
    assert run_cases(book(tmp_path)) == []
    assert unexercised_rules(book(tmp_path)) == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            "limit = 3",
            "limit = 4",
            "expects needs_approval with `heavy-order` and gets allow with `hello` by rule `usual`",
        ),
        (
            'wording = "heavy-order"\nfacts',
            'wording = "hello"\nfacts',
            "expects needs_approval with `hello` and gets needs_approval with `heavy-order` by rule `heavy`",
        ),
        (
            CASE,
            f'rule = "usual"\n{CASE}',
            "by rule `usual` and gets needs_approval with `heavy-order` by rule `heavy`",
        ),
        (
            '"order.has_weight && order.weight > parameters.limit"',
            '"order.weight / 0 == 1"',
            "gets needs_information with `cannot-decide` by rule `heavy`: `order.weight / 0 == 1`: divide by",
        ),
    ],
)
def test_a_case_that_fails_says_how_and_where(tmp_path: Path, old: str, new: str, what: str) -> None:
    """Expected and actual outcome, with file and line of the case, once for all brands."""
    text = changed(old, new)
    problems = run_cases(book(tmp_path, text))
    heavy = [problem for problem in problems if "`heavy` expects" in problem.what]
    assert len(heavy) == 1, [problem.sentence for problem in problems]
    assert isinstance(heavy[0], CaseFailed)
    assert what in heavy[0].what
    assert heavy[0].where.endswith(f"greet.toml:{line_of('[[case]]', text)}")


def test_a_case_that_expects_to_fail_closed_does_not_hide_a_problem(tmp_path: Path) -> None:
    """A condition that cannot be evaluated is never what an author wanted."""
    text = changed('"order.has_weight && order.weight > parameters.limit"', '"order.weight / 0 == 1"')
    text = changed(
        'decision = "needs_approval"\nwording = "heavy-order"\nfacts',
        'decision = "needs_information"\nwording = "cannot-decide"\nfacts',
        text,
    )
    assert any("`heavy` expects" in problem.what for problem in run_cases(book(tmp_path, text)))


def test_a_rule_without_a_case_is_named(tmp_path: Path) -> None:
    """What nobody tried is worth a word, with the line of the rule."""
    text = changed(CASE, "facts = { order.weight = 2 }")
    problems = unexercised_rules(book(tmp_path, text))
    assert [problem.what for problem in problems] == ["no case exercises rule `heavy`"]
    assert problems[0].where.endswith(f":{line_of('when = ', text)}")


@pytest.mark.parametrize(
    ("facts", "what"),
    [
        ("order.wieght = 4", "there is no fact `order.wieght` to set, only `order.weight`"),
        ('order.weight = "4"', "`order.weight` is int, not str"),
        ("order.weight = true", "`order.weight` is int, not bool"),
        ("order.weight = 4.5", "`order.weight` is int, not float"),
        ("order.found = 1", "`order.found` is bool, not int"),
        ("order.due_on = 2026-03-01T10:00:00Z", "`order.due_on` is a day, not a time"),
        ('order.due_on = "2026-03-01"', "`order.due_on` is timestamp, not str"),
        ("now = 2026-03-01", "`now` is a time, not a day"),
        ("today = 2026-03-01T10:00:00Z", "`today` is a day; write `now` to set a time"),
        (
            'customer.assurance = "sure"',
            "`customer.assurance` is one of none, claimed, matched, authenticated",
        ),
        ("customer.assurance = 7", "`customer.assurance` is one of"),
        ("assurance.matched = 0", "there is no fact `assurance.matched` to set"),
        ("order.days_since_due_on = 3", "there is no fact `order.days_since_due_on` to set"),
    ],
)
def test_a_case_can_only_set_what_there_is(tmp_path: Path, facts: str, what: str) -> None:
    """Unknown facts, wrong types and derived facts in a case are told with its line."""
    text = changed(CASE, f"facts = {{ {facts} }}")
    problems = run_cases(book(tmp_path, text))
    assert [problem.what.startswith(f"case `heavy`: {what}") for problem in problems] == [True], problems
    assert problems[0].where.endswith(f":{line_of('[[case]]', text)}")


def test_a_time_zone_must_exist(tmp_path: Path) -> None:
    """A zone that nobody knows is a fault of the case."""
    text = changed(CASE, f'timezone = "Mars/Base"\n{CASE}')
    assert "there is no time zone `Mars/Base`" in run_cases(book(tmp_path, text))[0].what


def test_what_a_case_leaves_out_is_as_usual(tmp_path: Path) -> None:
    """A found order of a sure customer on an ordinary day, unless the case says otherwise."""
    rules = compiled(tmp_path, changed(CASE, "facts = { order.weight = 4, order.due_on = 2026-01-12 }"))
    known, faults = case_facts(rules, rules.workflow.cases[0])
    assert faults == []
    usual = {
        "customer.assurance": 0,  # what this workflow asks for
        "orders.available": True,
        "orders.count": 1,
        "order.found": True,
        "order.mentioned": False,
        "order.unknown": False,
        "order.has_weight": True,
        "order.has_status": False,
        "order.days_since_due_on": 3,
        "today": datetime(2026, 1, 15, tzinfo=UTC),
        "brand": "shop",
    }
    assert usual.items() <= known.items()


def test_a_case_without_order_facts_has_no_order(tmp_path: Path) -> None:
    """Then naming one makes it unknown, unless the case says otherwise."""
    rules = compiled(tmp_path, changed(CASE, "facts = { order.mentioned = true }"))
    known, _ = case_facts(rules, rules.workflow.cases[0])
    assert (known["order.found"], known["orders.count"], known["order.unknown"]) == (False, 0, True)
    rules = compiled(tmp_path, changed(CASE, "facts = { order.mentioned = true, order.unknown = false }"))
    assert case_facts(rules, rules.workflow.cases[0])[0]["order.unknown"] is False


def test_a_case_may_set_parameters_and_the_clock(tmp_path: Path) -> None:
    """Boundaries are tried without editing the limits; a time without zone is one of the case's zone."""
    facts = "facts = { order.weight = 4, parameters.limit = 4, now = 2026-07-01T00:30:00 }"
    rules = compiled(tmp_path, changed(CASE, f'timezone = "Europe/Berlin"\n{facts}'))
    known, faults = case_facts(rules, rules.workflow.cases[0])
    assert faults == []
    assert known["now"] == datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
    assert rules.decide(known).wording == "hello"


def test_days_in_cases_are_those_of_their_zone(tmp_path: Path) -> None:
    """`today` alone means noon there, so both ends of the clock are far away."""
    facts = "facts = { today = 2026-03-29, order.due_on = 2026-03-28 }"
    for zone in ("Pacific/Auckland", "Europe/Berlin", "Pacific/Honolulu"):
        rules = compiled(tmp_path, changed(CASE, f'timezone = "{zone}"\n{facts}'))
        known, _ = case_facts(rules, rules.workflow.cases[0])
        assert known["order.days_since_due_on"] == 1
        assert isinstance(known["today"], datetime)
    assert date(2026, 3, 29).weekday() == 6
