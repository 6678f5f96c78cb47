"""Rule books of small workflows for tests."""

from __future__ import annotations

from pathlib import Path

from server.errors import CopilotError
from server.orders.context import FieldType
from server.policy.rules import RuleBook, WorkflowRules
from server.policy.schema import FactSchema, fact_schema
from server.workflow.load import load_workflow
from server.workflow.workflow import Workflow
from tests.workflow.files import MINIMAL, changed, write

SHOP = fact_schema(
    [
        ("status", FieldType.TEXT),
        ("weight", FieldType.INTEGER),
        ("due_on", FieldType.DATE),
        ("paid_at", FieldType.TIME),
        ("total", FieldType.MONEY),
        ("gift", FieldType.FLAG),
    ]
)


def workflow(folder: Path, text: str = MINIMAL) -> Workflow:
    """A workflow that loads without fault."""
    found, problems = load_workflow(write(folder, text))
    assert problems == [], [problem.sentence for problem in problems]
    assert found is not None
    return found


def with_rules(*rules: str) -> str:
    """The minimal file with other rules and no cases; a rule is `id: condition -> decision`."""
    own = "\n".join(f'{name.removeprefix("order.")} = "{kind}"' for name, kind in SHOP.fields.items())
    head = changed('weight = "integer"\ndue_on = "date"', own, MINIMAL.partition("[[rule]]")[0])
    blocks = []
    for rule in rules:
        rule_id, _, rest = rule.partition(": ")
        condition, _, decision = rest.rpartition(" -> ")
        blocks.append(
            f"[[rule]]\nid = '{rule_id}'\nwhen = '''{condition}'''\ndecision = '{decision}'\n"
            f"says = 'Rule {rule_id}.'\nwording = 'say-{rule_id.replace('_', '-')}'\n"
        )
    return head + "\n".join(blocks)


def compiled(folder: Path, text: str = MINIMAL, schema: FactSchema = SHOP) -> WorkflowRules:
    """The rules of a workflow that compile without fault."""
    book, problems = RuleBook.compile((workflow(folder, text),), {"shop": schema})
    assert problems == [], [problem.sentence for problem in problems]
    rules = book.rules("shop", "greet")
    assert rules is not None
    return rules


def compile_problems(folder: Path, text: str, schema: FactSchema = SHOP) -> list[CopilotError]:
    """What is wrong with a workflow's conditions."""
    return RuleBook.compile((workflow(folder, text),), {"shop": schema})[1]
