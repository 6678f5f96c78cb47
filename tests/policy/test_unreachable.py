"""Rules that never get their turn are told with file, line and the facts on which they disagree with earlier ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.policy.rules import RuleBook
from server.policy.unreachable import unreachable_rules
from tests.policy.books import SHOP, with_rules, workflow


def found(folder: Path, *rules: str) -> list[str]:
    """What is told of these rules, each with the line that it stands on."""
    text = with_rules(*rules)
    book, problems = RuleBook.compile((workflow(folder, text),), {"shop": SHOP})
    assert problems == [], [problem.sentence for problem in problems]
    told = []
    for problem in unreachable_rules(book):
        place, _, line = (problem.where or "").rpartition(":")
        assert place.endswith(".toml")
        assert text.splitlines()[int(line) - 1].startswith("when = ")
        told.append(problem.what)
    return told


@pytest.mark.parametrize(
    ("rules", "what"),
    [
        (
            (
                "exact: order.weight == 3 -> deny",
                "between: order.weight >= 3 && order.weight <= 3 && order.gift -> allow",
            ),
            "rules `exact` and `between` disagree where `order.gift && order.weight <= 3 && order.weight >= 3`: "
            "the first decides deny, the second allow",
        ),
        (
            (
                'b: order.status == "b" -> deny',
                'not_a: order.status in ["a", "b"] && order.status != "a" -> allow',
            ),
            'rules `b` and `not_a` disagree where `order.status != "a" && order.status in ["a", "b"]`: '
            "the first decides deny, the second allow",
        ),
        (
            (
                "heavy: order.weight > 300 -> deny",
                "light: order.weight <= 300 -> needs_approval",
                "gift: order.gift -> allow",
            ),
            "rules `heavy` and `light` disagree with `gift` where `order.gift`: "
            "they decide deny or needs_approval, it allow",
        ),
        (
            ("gift: order.gift -> deny", "none: !order.gift -> allow", "rest: true -> allow"),
            "rule `rest` is never reached: `gift` and `none` together apply whenever it would",
        ),
        (
            ("torn: order.weight > 5 && order.weight < 3 -> deny", "rest: true -> allow"),
            "rule `torn` is never reached: its conditions on `order.weight` contradict each other",
        ),
    ],
)
def test_what_pairs_of_conditions_show(tmp_path: Path, rules: tuple[str, ...], what: str) -> None:
    """No single condition of one rule tells any of this."""
    assert found(tmp_path, *rules) == [what]


def test_rules_that_may_get_their_turn_are_left_alone(tmp_path: Path) -> None:
    """Ranges with a gap, values that are not all covered, facts that only look alike."""
    assert not found(
        tmp_path,
        "low: order.weight < 3 -> deny",
        "high: order.weight > 3 -> deny",
        'a: order.status == "a" && order.gift -> deny',
        'b: order.status != "a" && !order.gift -> deny',
        "rest: true -> allow",
    )


@pytest.mark.parametrize(
    ("rules", "what"),
    [
        (
            ("any: order.weight > 3 || order.gift -> deny", "gift: order.gift && order.has_total -> allow"),
            "rules `any` and `gift` disagree where `order.gift && order.has_total`: "
            "the first decides deny, the second allow",
        ),
        (
            ("heavy: order.weight > 3 -> deny", "heavier: order.weight > 9 || order.weight - 1 > 5 -> deny"),
            "rules `heavy` and `heavier` disagree where `order.weight > 9 || order.weight - 1 > 5`: "
            "the first decides deny, the second deny",
        ),
        (
            (
                "none: order.weight > 5 && order.weight + 2 < 4 || order.weight > 5 && order.weight < 1 -> deny",
            ),
            "rule `none` is never reached: its conditions on `order.weight` contradict each other",
        ),
        (
            ("out: !(order.gift && order.weight > 3) -> deny", "light: order.weight <= 3 -> allow"),
            "rules `out` and `light` disagree where `order.weight <= 3`: the first decides deny, the second allow",
        ),
    ],
)
def test_what_alternatives_and_sums_show(tmp_path: Path, rules: tuple[str, ...], what: str) -> None:
    """Each alternative is looked at by itself."""
    assert found(tmp_path, *rules) == [what]
