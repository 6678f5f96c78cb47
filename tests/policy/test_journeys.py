"""The workflows of the demo shop as they ship: what all of them have to keep."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.conversation.conversation import Assurance, Identity
from server.live.installation import load_orders, load_rules
from server.orders.context import OrderContext
from server.policy.cases import unexercised_rules
from server.policy.decision import Verdict
from server.policy.facts import Facts, facts
from server.policy.rules import RuleBook, WorkflowRules
from server.workflow.workflow import Workflow

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)
SHOP = "lumen"
# Conditions under which something has been done and the customer has not been told yet.
_DONE = re.compile(r'actions\.[a-z_]+ == "done"')


@pytest.fixture(scope="module")
def book() -> RuleBook:
    """What ships."""
    brands, problems = load_orders(KNOWLEDGE, None, NOON)
    assert problems == []
    return load_rules(KNOWLEDGE, brands)[0]


def compiled(book: RuleBook, workflow: Workflow) -> WorkflowRules:
    """A workflow's rules for the shop."""
    rules = book.rules(SHOP, workflow.id)
    assert rules is not None
    return rules


def stranger(rules: WorkflowRules, identity: Identity, failed: int, mentioned: bool) -> Facts:
    """What is known while nobody has been matched: an order may have been named, none has been read."""
    return facts(
        rules.schema,
        OrderContext("demo", NOON),
        identity,
        now=NOON,
        timezone=UTC,
        brand=SHOP,
        language="en",
        mentioned=mentioned,
        failed=failed,
    )


def test_every_rule_is_worked_through(book: RuleBook) -> None:
    """No rule without a case that it decides, and no workflow that only automates the old way."""
    assert [problem.sentence for problem in unexercised_rules(book)] == []
    assert [workflow.id for workflow in book.workflows(SHOP) if workflow.redesign.only_automates] == []


@pytest.mark.parametrize("mentioned", [False, True])
@pytest.mark.parametrize("failed", [0, 1, 5])
@pytest.mark.parametrize("identity", [Identity(), Identity(None, Assurance.CLAIMED, "name")])
def test_a_stranger_learns_nothing_of_an_order(
    book: RuleBook, identity: Identity, failed: int, mentioned: bool
) -> None:
    """Whatever is asked for: no action, nothing promised, and nothing read that would tell of an order."""
    for workflow in book.workflows(SHOP):
        rules = compiled(book, workflow)
        decision = rules.decide(stranger(rules, identity, failed, mentioned))
        assert decision.actions == (), workflow.id
        if workflow.assurance >= Assurance.MATCHED:
            assert decision.verdict is Verdict.NEEDS_INFORMATION, workflow.id
            assert decision.asks == ("identity",), workflow.id
        told = [
            name
            for name, value in decision.inputs.items()
            if name.startswith("order.") and isinstance(value, str | int) and not isinstance(value, bool)
        ]
        assert told == [], workflow.id


def test_only_success_is_told_as_done(book: RuleBook) -> None:
    """The wording for what the order system has done belongs to the rule that sees it done, and to no other."""
    for workflow in book.workflows(SHOP):
        done = {rule.wording for rule in workflow.rules if _DONE.search(rule.when)}
        others = {rule.wording for rule in workflow.rules if not _DONE.search(rule.when)}
        assert not done & others, workflow.id
        assert bool(done) == bool(workflow.actions), workflow.id


def test_what_moves_money_or_goods_needs_a_matched_customer(book: RuleBook) -> None:
    """And what changes where an order goes or how it is paid an authenticated one."""
    for workflow in book.workflows(SHOP):
        for name, action in workflow.actions.items():
            guarded = workflow.id in ("change_address", "change_payment")
            needed = Assurance.AUTHENTICATED if guarded else Assurance.MATCHED
            assert action.assurance >= needed, name
