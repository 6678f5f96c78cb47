"""Deciding: order of rules, failing closed, near misses, identity, inputs."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.errors import CopilotError
from server.orders.context import FieldType
from server.policy.decision import Decision, RuleHit, Verdict
from server.policy.facts import Facts, FactValue, from_inputs
from server.policy.rules import ASK_IDENTITY, CANNOT_DECIDE, RuleBook
from server.policy.schema import fact_schema
from tests.policy.books import SHOP, compile_problems, compiled, with_rules, workflow
from tests.workflow.files import MINIMAL, changed, line_of


def decide(folder: Path, text: str, **given: FactValue) -> Decision:
    """The decision on facts whose dots are written as two underscores."""
    facts = {"customer.assurance": 2, **{name.replace("__", "."): value for name, value in given.items()}}
    return compiled(folder, text).decide(facts)


def test_the_first_rule_that_applies_decides(tmp_path: Path) -> None:
    """Rules are tried in the order of the file."""
    text = with_rules(
        "one: order.gift -> deny", "two: order.weight > 1 -> needs_approval", "three: true -> allow"
    )
    assert decide(tmp_path, text, order__gift=True, order__weight=5).verdict is Verdict.DENY
    assert decide(tmp_path, text, order__gift=False, order__weight=5).verdict is Verdict.NEEDS_APPROVAL
    decision = decide(tmp_path, text, order__gift=False, order__weight=1)
    assert decision == Decision(
        verdict=Verdict.ALLOW,
        workflow="greet",
        version=workflow(tmp_path, text).version,
        rules=(RuleHit("three", "Rule three."),),
        wording="say-three",
        near=(),
        asks=(),
        inputs={
            "customer.assurance": 2,
            "parameters.limit": 3,
            "order.gift": False,
            "order.weight": 1,
        },
    )


def test_a_rule_that_cannot_be_evaluated_fails_closed(tmp_path: Path) -> None:
    """A missing fact neither applies the rule nor lets a later one allow."""
    text = with_rules("one: order.weight > 1 -> deny", "two: true -> allow")
    decision = decide(tmp_path, text)
    assert decision.verdict is Verdict.NEEDS_INFORMATION
    assert decision.wording == CANNOT_DECIDE
    assert decision.rules[0].rule == "one"
    assert "order.weight" in decision.rules[0].problem
    assert decision.inputs["order.weight"] is None


def test_a_missing_fact_does_no_harm_behind_its_guard(tmp_path: Path) -> None:
    """`has_...` before a fact makes a rule safe, in either order."""
    for condition in ("order.has_weight && order.weight > 1", "order.weight > 1 && order.has_weight"):
        text = with_rules(f"one: {condition} -> deny", "two: true -> allow")
        decision = decide(tmp_path, text)
        assert decision.verdict is Verdict.ALLOW
        assert decision.near == ()


def test_no_rule_that_applies_fails_closed(tmp_path: Path) -> None:
    """A case that nobody thought of goes to a person."""
    decision = decide(tmp_path, with_rules("one: order.gift -> allow"), order__gift=False)
    assert (decision.verdict, decision.wording) == (Verdict.NEEDS_INFORMATION, CANNOT_DECIDE)
    assert decision.rules[0].rule == "none"
    assert decision.rules[0].problem


def test_near_are_rules_that_one_condition_kept_from_another_verdict(tmp_path: Path) -> None:
    """All conditions but one held, and it would have made a difference."""
    text = with_rules(
        "near: order.gift && order.weight > 5 -> deny",
        "far: !order.gift && order.weight > 5 -> deny",
        "single: order.weight > 5 -> deny",
        "same: order.gift && order.weight > 6 -> allow",
        "unsure: order.gift && order.weight > 5 && order.total > 1 -> deny",
        "last: order.gift -> allow",
        "after: order.gift && order.weight > 7 -> deny",
    )
    decision = decide(tmp_path, text, order__gift=True, order__weight=3)
    assert decision.rules == (RuleHit("last", "Rule last."),)
    assert decision.near == (RuleHit("near", "Rule near."),)


def test_inputs_are_what_evaluated_rules_read(tmp_path: Path) -> None:
    """Facts of rules behind the deciding one are no inputs; times are ISO in UTC; constants are left out."""
    text = with_rules(
        "one: order.due_on > now && order.gift -> deny",
        "two: customer.assurance >= assurance.matched -> allow",
        "three: order.weight > 1 -> deny",
    )
    moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    decision = decide(tmp_path, text, order__due_on=moment, now=moment, order__weight=1)
    assert decision.verdict is Verdict.ALLOW
    assert decision.inputs == {
        "customer.assurance": 2,
        "parameters.limit": 3,
        "order.due_on": "2026-03-01T12:00:00Z",
        "now": "2026-03-01T12:00:00Z",
        "order.gift": None,
    }


def test_a_recorded_decision_can_be_decided_again(tmp_path: Path) -> None:
    """The inputs alone lead to the same decision, near misses and problems included."""
    text = with_rules(
        "one: order.has_due_on && order.due_on > now -> deny",
        "two: order.gift && order.weight > parameters.limit -> deny",
        "three: order.total > 1 -> allow",
    )
    rules = compiled(tmp_path, text)
    moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    for total in (5, None):
        facts: Facts = {
            "customer.assurance": 2,
            "order.has_due_on": True,
            "order.due_on": moment,
            "now": moment,
            "order.gift": True,
            "order.weight": 2,
            **({"order.total": total} if total else {}),
        }
        decision = rules.decide(facts)
        assert rules.decide(from_inputs(rules.schema, decision.inputs)) == decision


def test_nothing_but_a_question_before_the_identity_is_sure(tmp_path: Path) -> None:
    """A rule that forgets the check cannot say anything about an order to a stranger."""
    text = with_rules("ask: order.gift -> needs_information", "tell: true -> allow")
    text = changed('identity = "none"', 'identity = "matched"', text)
    for assurance, verdict in (
        (0, Verdict.NEEDS_INFORMATION),
        (1, Verdict.NEEDS_INFORMATION),
        (2, Verdict.ALLOW),
    ):
        decision = decide(tmp_path, text, order__gift=False, customer__assurance=assurance)
        assert decision.verdict is verdict
        if assurance < 2:
            assert (decision.wording, decision.asks) == (ASK_IDENTITY, ("identity",))
            assert decision.rules[0].rule == "identity"
    asked = decide(tmp_path, text, order__gift=True, customer__assurance=0)
    assert (asked.wording, asked.rules[0].rule) == ("say-ask", "ask")
    rules = compiled(tmp_path, text)
    assert rules.decide({"order.gift": False}).wording == ASK_IDENTITY


def test_all_problems_of_all_rules_come_at_once_with_their_lines(tmp_path: Path) -> None:
    """Unknown facts, wrong types, conditions that are none: each with file and line."""
    text = with_rules(
        "one: order.wieght > 1 -> deny",
        "two: order.weight -> deny",
        "three: order.gift\n&& order.weight > 'x' -> deny",
        "four: true -> allow",
    )
    found = [(problem.where.rpartition(":")[2], problem.what) for problem in compile_problems(tmp_path, text)]
    assert found == [
        (str(line_of("order.wieght", text)), "rule `one`: there is no fact or function `order.wieght`"),
        (str(line_of("order.weight'''", text)), "rule `two`: the condition gives int, not true or false"),
        (str(line_of("&& order.weight > 'x'", text)), "rule `three`: `>` does not work on int and string"),
    ]


def test_what_all_brands_share_declares_its_fields(tmp_path: Path) -> None:
    """A field that only some brand has is unknown to a workflow for all, which is told what to do."""
    text = changed("order.weight > parameters.limit", "order.gift")
    problems = compile_problems(tmp_path, text)
    assert [problem.what for problem in problems] == [
        "rule `heavy`: there is no fact or function `order.gift`"
    ]
    assert "declare a new field under [fields.order]" in problems[0].remedy
    own = changed('["all"]', '["shop"]', text)
    assert compile_problems(tmp_path, own) == []


def test_a_problem_for_every_brand_is_reported_once(tmp_path: Path) -> None:
    """What is wrong with a file does not depend on how many brands borrow it."""
    flow = workflow(tmp_path, with_rules("one: order.wieght > 1 -> deny"))
    _, problems = RuleBook.compile((flow,), {"a": SHOP, "b": SHOP})
    assert len(problems) == 1


def test_a_field_must_be_of_the_type_that_the_brand_declares(tmp_path: Path) -> None:
    """A workflow that takes `weight` for a number does not fit a shop where it is a text."""
    problems = compile_problems(tmp_path, MINIMAL, fact_schema([("weight", FieldType.TEXT)]))
    where = problems[0].where.rpartition(":")[2]
    assert where == str(line_of("weight = ", MINIMAL))
    assert "is text in the brand's records, not integer" in problems[0].what


def test_a_workflow_serves_a_brand_without_its_fields(tmp_path: Path) -> None:
    """A field that the records lack is a missing one, so its rules never apply."""
    rules = compiled(tmp_path, MINIMAL, fact_schema([("status", FieldType.TEXT)]))
    decision = rules.decide({"customer.assurance": 2, "order.status": "x"})
    assert decision.wording == "hello"
    assert decision.inputs["order.has_weight"] is False


def test_a_brand_borrows_what_is_for_all(tmp_path: Path) -> None:
    """Declared, undeclared and unheard-of brands: their own workflow first, then the common one."""
    common = workflow(tmp_path / "common")
    own = workflow(tmp_path / "own", changed('["all"]', '["lumen"]', changed("limit = 3", "limit = 9")))
    book, problems = RuleBook.compile((common, own), {"lumen": SHOP, "retail": fact_schema(())})
    assert problems == []
    heavy: dict[str, FactValue] = {"customer.assurance": 0, "order.has_weight": True, "order.weight": 5}
    assert book.decide("lumen", "greet", heavy).wording == "hello"
    assert book.decide("retail", "greet", heavy).wording == "heavy-order"
    assert book.decide("new", "greet", heavy).wording == "heavy-order"
    assert [flow.version for flow in book.workflows("lumen")] == [own.version]
    assert [flow.version for flow in book.workflows("new")] == [common.version]
    assert len(book.all_rules()) == 3


def test_a_workflow_that_the_brand_lacks_is_refused(tmp_path: Path) -> None:
    """Routing to a foreign workflow is a mistake of the caller."""
    book, _ = RuleBook.compile((workflow(tmp_path),), {})
    assert book.rules("any", "other") is None
    with pytest.raises(CopilotError, match="no workflow `other`"):
        book.decide("any", "other", {})


def test_a_workflow_for_one_brand_is_for_no_other(tmp_path: Path) -> None:
    """A brand's own workflow is compiled even when nobody declared its records."""
    flow = workflow(tmp_path, changed('["all"]', '["lumen"]'))
    book, problems = RuleBook.compile((flow,), {"retail": SHOP})
    assert problems == []
    assert book.rules("lumen", "greet") is not None
    assert book.rules("retail", "greet") is None
    assert book.workflows("retail") == ()


def test_the_books_version_follows_its_workflows(tmp_path: Path) -> None:
    """A changed parameter is another book."""
    first, _ = RuleBook.compile((workflow(tmp_path),), {})
    again, _ = RuleBook.compile((workflow(tmp_path),), {"shop": SHOP})
    other, _ = RuleBook.compile((workflow(tmp_path, changed("limit = 3", "limit = 4")),), {})
    assert first.version == again.version != other.version
