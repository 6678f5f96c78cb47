"""Rules and wordings against each other."""

from __future__ import annotations

from pathlib import Path

from server.policy.rules import RuleBook
from server.reply.check import check_wordings
from server.reply.wording import Wordings
from tests.policy.books import SHOP, workflow
from tests.reply.wordings import load
from tests.workflow.files import MINIMAL, changed, line_of

LABELS = "workflow-greet = Hello\nrule-greet-heavy = Heavy\nrule-greet-usual = Usual"
COMMON = "cannot-decide = One moment.\nask-identity = Who are you?\n"


def found(folder: Path, english: str, text: str = MINIMAL, labels: str = LABELS) -> list[str]:
    """Problems as `line: what`."""
    book, problems = RuleBook.compile((workflow(folder / "flows", text),), {"shop": SHOP})
    assert problems == []
    wordings: Wordings = load(folder / "wordings", en=COMMON + english, en_labels=labels)
    return [
        f"{problem.where.rpartition('greet.toml')[2]} {problem.what}"
        for problem in check_wordings(book, wordings)
    ]


def test_wordings_that_fit_are_silent(tmp_path: Path) -> None:
    """Everything that a rule of any brand can provide may be used."""
    english = (
        "hello = { $brand } { $order } { $due_on } { $has_due_on } { $limit } { $workdays_since_due_on }\n"
        "heavy-order = { $weight }\n    .short = { $today } { $has_items }"
    )
    assert found(tmp_path, english) == []


def test_a_missing_wording_is_told_at_its_rule(tmp_path: Path) -> None:
    """With the line of the rule that names it, once for all brands."""
    line = line_of('when = "order.has_weight', MINIMAL)
    assert found(tmp_path, "hello = Hello") == [f":{line} there is no wording `heavy-order`"]


def test_a_variable_that_nothing_fills_is_told(tmp_path: Path) -> None:
    """Also one in an alternative, or one that is a field of another workflow."""
    english = "hello = { $colour }\nheavy-order = Heavy\n    .short = { $has_colour }"
    assert [problem.partition(" ")[2] for problem in found(tmp_path, english)] == [
        "wording `heavy-order.short` uses `$has_colour`, which nothing fills",
        "wording `hello` uses `$colour`, which nothing fills",
    ]


def test_a_new_parameter_may_be_shown(tmp_path: Path) -> None:
    """As soon as the workflow declares it."""
    text = changed("limit = 3", "limit = 3\ndays_open = 14")
    assert found(tmp_path, "hello = { $days_open }\nheavy-order = Heavy", text) == []


def test_labels_of_workflow_and_rules_are_needed(tmp_path: Path) -> None:
    """What panels show has a name in the reference language."""
    english = "hello = Hello\nheavy-order = Heavy"
    assert found(tmp_path, english, labels="workflow-greet = Hello\nrule-greet-heavy = Heavy") == [
        " there is no label `rule-greet-usual`"
    ]


def test_no_field_or_parameter_takes_a_name_that_is_built_in(tmp_path: Path) -> None:
    """A wording could never show it."""
    text = changed("limit = 3", "limit = 3\ntoday = 14")
    assert found(tmp_path, "hello = Hello\nheavy-order = Heavy", text) == [
        " `today` is the name of something that every wording can show"
    ]
