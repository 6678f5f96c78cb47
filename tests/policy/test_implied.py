"""Conditions that cannot hold without others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.policy.implied import all_implied, implies

SIGNS = ("<", "<=", "==", ">=", ">")


@pytest.mark.parametrize(
    ("one", "other", "follows"),
    [
        ("order.total > 500", "order.total > 300", True),
        ("order.total > 300", "order.total > 500", False),
        ("order.total >= 301", "order.total > 300", True),
        ("order.total == 7", "order.total <= 7", True),
        ("order.total > 500", "order.refund > 300", False),
        ('order.status == "shipped"', 'order.status in ["shipped", "delivered"]', True),
        ("order.status == 'shipped'", 'order.status in ["pending"]', False),
        ('order.status in ["a", "b"]', 'order.status in ["b", "c", "a"]', True),
        ('order.status in ["a", "b"]', 'order.status == "a"', False),
        ('order.status == "a"', 'order.status != "b"', True),
        ('order.status == "a"', 'order.status != "a"', False),
        ('order.status in ["a", parameters.other]', 'order.status in ["a"]', False),
        ("order.has_total", "order.has_total", True),
        ("order.has_total", "order.total > 3", False),
    ],
)
def test_what_follows(one: str, other: str, follows: bool) -> None:
    """Same texts, tighter bounds, fewer values; what is not understood follows from nothing."""
    assert implies(one, other) is follows


@given(st.sampled_from(SIGNS), st.integers(-9, 9), st.sampled_from(SIGNS), st.integers(-9, 9))
def test_bounds_follow_as_numbers_do(sign: str, number: int, other_sign: str, other: int) -> None:
    """Held against every whole number around them."""
    told = implies(f"x {sign} {number}", f"x {other_sign} {other}")
    holds = [
        eval(f"x {other_sign} {other}", {"x": x})
        for x in range(-12, 13)
        if eval(f"x {sign} {number}", {"x": x})
    ]
    assert told is all(holds)


def test_a_rule_asks_for_no_less_than_an_earlier_one() -> None:
    """All that the first needs follows from something that the second needs."""
    assert all_implied(["x > 3", 's in ["a", "b"]'], ['s == "a"', "x > 5", "y"])
    assert not all_implied(["x > 3", "z"], ["x > 5"])
    assert all_implied([], ["x"])
