"""Files laid over a workflow for some brands, and who puts files in force."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.policy.cases import run_cases, unexercised_rules
from server.policy.facts import Facts
from server.policy.rules import RuleBook
from server.policy.unreachable import unreachable_rules
from server.workflow.load import load_workflows
from tests.policy.books import SHOP
from tests.workflow.files import MINIMAL

OVERLAY = """\
overlays = "greet"
brands = ["shop"]
because = "Heavier parcels are usual there."

[parameters]
limit = 9

[[rule]]
id = "sealed"
before = "usual"
when = "order.has_weight && order.weight == 7"
decision = "deny"
says = "Seven is never greeted here."
wording = "seven"

[[case]]
name = "seven"
decision = "deny"
wording = "seven"
facts = { order.weight = 7 }

[[case]]
name = "still light here"
decision = "allow"
wording = "hello"
facts = { order.weight = 8 }
"""


def folder(tmp_path: Path, overlay: str = OVERLAY, base: str = MINIMAL) -> Path:
    """Both files."""
    (tmp_path / "greet.toml").write_text(base, encoding="utf-8")
    (tmp_path / "greet.shop.toml").write_text(overlay, encoding="utf-8")
    return tmp_path


def book(place: Path) -> RuleBook:
    """The rules for the shop and for everybody else."""
    found, problems = load_workflows(place)
    assert [problem.sentence for problem in problems] == []
    compiled, faults = RuleBook.compile(found, {"shop": SHOP, "other": SHOP})
    assert [problem.sentence for problem in faults] == []
    return compiled


def test_an_overlay_changes_parameters_and_rules_for_its_brands(tmp_path: Path) -> None:
    """Everybody else keeps the file as it is, and all cases come out on both sides."""
    rules = book(folder(tmp_path))
    assert [problem.sentence for problem in run_cases(rules)] == []
    assert [problem.sentence for problem in unexercised_rules(rules)] == []
    known: Facts = {"order.weight": 4, "order.has_weight": True}
    assert rules.decide("other", "greet", known).verdict == "needs_approval"
    assert rules.decide("shop", "greet", known).verdict == "allow"
    seven: Facts = {"order.weight": 7, "order.has_weight": True}
    assert rules.decide("shop", "greet", seven).rules[0].rule == "sealed"
    assert rules.decide("other", "greet", seven).rules[0].rule == "heavy"


def test_a_rule_can_be_left_out_or_replaced(tmp_path: Path) -> None:
    """By its id."""
    gone = 'overlays = "greet"\nbrands = ["shop"]\nbecause = "No scales."\nwithout = ["heavy"]\n'
    rules = book(folder(tmp_path, gone))
    assert rules.decide("shop", "greet", {"order.weight": 90, "order.has_weight": True}).verdict == "allow"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("limit = 9", "limits = 9", "has no parameter `limits`"),
        ("limit = 9", 'limit = "9"', "of another type"),
        ('before = "usual"', 'before = "never"', "no rule `never`"),
        ('before = "usual"\n', "", "takes no rule's place"),
        ('overlays = "greet"', 'overlays = "meet"', "no workflow `meet`"),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(tmp_path: Path, old: str, new: str, what: str) -> None:
    """In the overlay's own file."""
    assert old in OVERLAY
    _, problems = load_workflows(folder(tmp_path, OVERLAY.replace(old, new)))
    assert any(what in problem.what for problem in problems), [problem.sentence for problem in problems]
    assert all("greet.shop.toml:" in problem.where for problem in problems)


@pytest.mark.parametrize(
    ("publication", "what"),
    [
        ('state = "published"\nauthor = "Ada"', "nobody published it"),
        ('state = "published"\nauthor = "Ada"\npublished_by = "ada"', "published what they wrote themselves"),
    ],
)
def test_a_second_person_publishes(tmp_path: Path, publication: str, what: str) -> None:
    """Whoever wrote it cannot put it in force alone."""
    base = MINIMAL.replace("[owners]", f"[publication]\n{publication}\n\n[owners]")
    (tmp_path / "greet.toml").write_text(base, encoding="utf-8")
    _, problems = load_workflows(tmp_path)
    assert [what in problem.what for problem in problems] == [True]


def test_a_draft_overlay_decides_nothing(tmp_path: Path) -> None:
    """It is loaded to be checked, and the shop keeps what it had."""
    draft = f'{OVERLAY}\n[publication]\nstate = "draft"\nauthor = "Ada"\n'
    found, problems = load_workflows(folder(tmp_path, draft))
    assert problems == []
    serving = tuple(one for one in found if one.published)
    compiled, _ = RuleBook.compile(serving, {"shop": SHOP})
    known: Facts = {"order.weight": 4, "order.has_weight": True}
    assert compiled.decide("shop", "greet", known).verdict == "needs_approval"


def test_rules_that_never_get_their_turn_are_told(tmp_path: Path) -> None:
    """Be they superfluous, or of another mind than the rule that forestalls them."""
    first, _, rest = MINIMAL.partition('[[rule]]\nid = "usual"')
    heavier = (
        '[[rule]]\nid = "heavier"\nwhen = "order.weight > parameters.limit && order.has_weight && brand == \'shop\'"\n'
        'decision = "deny"\nsays = "No."\nwording = "no"\n\n'
    )
    (tmp_path / "greet.toml").write_text(f'{first}{heavier}[[rule]]\nid = "usual"{rest}', encoding="utf-8")
    found = unreachable_rules(book(tmp_path))
    assert ["`heavy` and `heavier` disagree" in problem.what for problem in found] == [True]
    assert "order.weight > parameters.limit" in found[0].what
    assert found[0].what.endswith("the first decides needs_approval, the second deny")
    assert found[0].where.rpartition(":")[2].isdigit()
