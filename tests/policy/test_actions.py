"""Actions and deadlines that workflows declare, against what the brand's records declare."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from server.conversation.conversation import Assurance
from server.errors import CopilotError
from server.orders.actions import ActionRecord
from server.orders.context import FieldType
from server.policy.facts import Facts, derive
from server.policy.rules import RuleBook, WorkflowRules
from server.policy.schema import FactSchema, fact_schema
from server.workflow.load import load_workflow
from tests.policy.books import SHOP, with_rules, workflow
from tests.workflow.files import write

RECORD = ActionRecord({"order": "text", "cost": "money"}, {"status": "returning"})
SCHEMA: FactSchema = fact_schema(
    [(name.removeprefix("order."), kind) for name, kind in SHOP.fields.items()], actions={"undo": RECORD}
)
UNDO = """
[action.undo]
says = "undo-consequence"
identity = "authenticated"
changes = ["status"]
[action.undo.arguments]
order = "order.id"
cost = "order.total"
"""


def text(rule: str = "go: order.has_status -> allow", action: str = UNDO) -> str:
    """A workflow whose first rule proposes the action."""
    head, _, rules = with_rules(rule).partition("[[rule]]")
    return f"{head}{action}\n[[rule]]{rules}\nactions = ['undo']\n"


def compiled(folder: Path, content: str) -> tuple[WorkflowRules | None, list[CopilotError]]:
    """The workflow for the shop that can undo."""
    book, problems = RuleBook.compile((workflow(folder, content),), {"shop": SCHEMA})
    return book.rules("shop", "greet"), problems


def test_a_rule_proposes_its_action(tmp_path: Path) -> None:
    """To a customer who is sure enough; from others more is asked first."""
    rules, problems = compiled(tmp_path, text())
    assert [problem.sentence for problem in problems] == []
    assert rules is not None
    known: Facts = {"order.status": "done", "order.has_status": True}
    sure = rules.decide({**known, "customer.assurance": int(Assurance.AUTHENTICATED)})
    assert (sure.verdict.value, sure.actions) == ("allow", ("undo",))
    unsure = rules.decide({**known, "customer.assurance": int(Assurance.MATCHED)})
    assert (unsure.verdict.value, unsure.wording, unsure.actions) == ("needs_information", "ask-identity", ())


def test_rules_read_how_an_action_stands(tmp_path: Path) -> None:
    """Not run unless the facts say otherwise."""
    rules, problems = compiled(tmp_path, text('done: actions.undo == "done" -> allow'))
    assert problems == []
    assert rules is not None
    sure: Facts = {"customer.assurance": int(Assurance.AUTHENTICATED)}
    assert rules.decide(sure).rules[0].rule == "none"
    assert rules.decide({**sure, "actions.undo": "done"}).rules[0].rule == "done"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("[action.undo]", "[action.redo]", "no action `redo`"),
        ('cost = "order.total"', 'cost = "order.status"', "is money, `order.status` is text"),
        ('cost = "order.total"', 'cost = "order.colour"', "`order.colour` is nothing"),
        ('cost = "order.total"\n', 'price = "order.total"\n', "takes the arguments cost, order"),
        ('changes = ["status"]', 'changes = ["weight"]', "changes status"),
    ],
)
def test_what_the_core_system_would_not_take(tmp_path: Path, old: str, new: str, what: str) -> None:
    """Is found before anybody confirms it, with the line."""
    content = text(action=UNDO.replace(old, new))
    if "redo" in new:
        content = content.replace("undo.arguments", "redo.arguments").replace("['undo']", "['redo']")
    _, problems = compiled(tmp_path, content)
    assert [what in problem.what for problem in problems] == [True]
    assert problems[0].where.rpartition(":")[2].isdigit()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (text().replace("actions = ['undo']", "actions = ['redo']"), "no action of this file"),
        (text("go: order.has_status -> deny"), "without allowing it"),
    ],
)
def test_a_rule_cannot_propose_what_it_should_not(tmp_path: Path, content: str, what: str) -> None:
    """An unknown action, or one that the same rule denies."""
    _, problems = load_workflow(write(tmp_path, content))
    assert [what in problem.what for problem in problems] == [True]


def test_a_deadline_is_counted_in_days_of_the_shop(tmp_path: Path) -> None:
    """To the last minute of the last day, over the night on which clocks go forward."""
    head, _, rest = with_rules("go: order.days_since_until > 0 -> deny").partition("[[rule]]")
    content = f'{head}[deadline.until]\nafter = "due_on"\ndays = "limit"\n\n[[rule]]{rest}'
    found = workflow(tmp_path, content)
    book, problems = RuleBook.compile((found,), {"shop": SCHEMA})
    assert [problem.sentence for problem in problems] == []
    rules = book.rules("shop", "greet")
    assert rules is not None
    berlin = ZoneInfo("Europe/Berlin")
    days = [
        derive(rules.schema, {"order.due_on": date(2026, 3, 27)}, now=now, timezone=berlin)[
            "order.days_since_until"
        ]
        for now in (datetime(2026, 3, 30, 21, 59, tzinfo=UTC), datetime(2026, 3, 30, 22, 0, tzinfo=UTC))
    ]
    assert days == [0, 1]
    assert rules.schema.fields["order.until"] is FieldType.DATE
