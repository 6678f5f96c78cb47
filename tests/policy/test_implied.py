"""Conditions that cannot hold without others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.policy.implied import all_implied, contradicting, implies, one_always_holds

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
        ('!(order.status in ["a", "b"])', 'order.status != "b"', True),
        ('!(order.status in ["a"])', '!(order.status in ["a", "b"])', False),
        ("order.total > parameters.most", "order.total >= parameters.most", True),
        ("order.total >= parameters.most", "order.total > parameters.most", False),
        ("order.total > parameters.most", "order.total > parameters.least", False),
        ("!order.gift", "!order.gift", True),
        ("!order.gift", "order.gift", False),
        ("order.total == 7", "order.total != 8", True),
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


@pytest.mark.parametrize(
    ("given_ones", "needed"),
    [
        (["x >= 3", "x <= 3"], "x == 3"),
        (["x >= 3", "x != 3"], "x > 3"),
        (['s in ["a", "b"]', 's != "a"'], 's == "b"'),
        (['s in ["a", "b"]', '!(s in ["b", "c"])'], 's == "a"'),
        (["x >= parameters.most", "x <= parameters.most"], "x == parameters.most"),
    ],
)
def test_two_conditions_together_imply_what_neither_does(given_ones: list[str], needed: str) -> None:
    """What is left of a fact where both hold."""
    assert not any(implies(one, needed) for one in given_ones)
    assert all_implied([needed], given_ones)


@given(
    st.sampled_from([*SIGNS, "!="]),
    st.integers(-5, 5),
    st.sampled_from([*SIGNS, "!="]),
    st.integers(-5, 5),
    st.sampled_from([*SIGNS, "!="]),
    st.integers(-5, 5),
)
def test_what_is_told_of_numbers_is_true(s1: str, n1: int, s2: str, n2: int, s3: str, n3: int) -> None:
    """Held against every whole number around them: nothing is called implied, impossible or certain that is not."""
    first, second, third = (
        {x for x in range(-9, 10) if eval(f"x {sign} {number}", {"x": x})}
        for sign, number in ((s1, n1), (s2, n2), (s3, n3))
    )
    one, two, three = f"x {s1} {n1}", f"x {s2} {n2}", f"x {s3} {n3}"
    if all_implied([three], [one, two]):
        assert first & second <= third
    if contradicting([one, two]):
        assert not first & second
    assert bool(contradicting([one, two])) is not bool(first & second)
    if one_always_holds(one, two):
        assert first | second == set(range(-9, 10))


@pytest.mark.parametrize(
    ("conditions", "fact"),
    [
        (["x > 5", "x < 3"], "x"),
        (['s == "a"', 's != "a"'], "s"),
        (['s in ["a", "b"]', 's in ["c"]'], "s"),
        (["gift", "!gift"], "gift"),
        (["x < parameters.most", "x > parameters.most"], "x beside parameters.most"),
        (["x > 5", "y < 3", "gift"], ""),
    ],
)
def test_what_cannot_hold_is_named(conditions: list[str], fact: str) -> None:
    """The fact of which nothing is left."""
    assert contradicting(conditions) == fact


@pytest.mark.parametrize(
    ("one", "other", "always"),
    [
        ("x <= 300", "x > 300", True),
        ("x < 300", "x > 300", False),
        ("x <= 300", "y > 300", False),
        ('s == "a"', 's != "a"', True),
        ('s in ["a", "b"]', 's != "a"', True),
        ('s == "b"', 's != "a"', False),
        ("gift", "!gift", True),
        ("gift", "gift", False),
        ("x < parameters.most", "x >= parameters.most", True),
        ("x < parameters.most", "x > parameters.most", False),
    ],
)
def test_one_of_two_always_holds(one: str, other: str, always: bool) -> None:
    """In both orders."""
    assert one_always_holds(one, other) is always
    assert one_always_holds(other, one) is always
