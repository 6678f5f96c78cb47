"""Conditions with alternatives, negations and arithmetic: nothing is said of them that some facts disprove."""

from __future__ import annotations

import re
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.policy.alternatives import MOST, alternatives
from server.policy.condition import conjuncts, disjuncts
from server.policy.implied import all_implied, contradicting, implies, one_always_holds

WORLDS: list[dict[str, Any]] = [
    {"x": x, "y": y, "g": g, "s": s}
    for x, y, g, s in product(range(-7, 8), range(-7, 8), (True, False), ("a", "b", "c"))
]
NUMBERS = st.integers(-3, 3)
SIGNS = st.sampled_from(["<", "<=", "==", "!=", ">=", ">"])
NAMES = st.sampled_from(["x", "y"])
PLAIN = st.one_of(
    st.builds("{} {} {}".format, NAMES, SIGNS, NUMBERS),
    st.builds("{} {} {}".format, NUMBERS, SIGNS, NAMES),
    st.builds("{} {} {} {} {}".format, NAMES, st.sampled_from("+-"), st.integers(0, 3), SIGNS, NUMBERS),
    st.builds("x - y {} {}".format, SIGNS, NUMBERS),
    st.builds(
        "{0[0]} {1} {0[1]} {2} {3}".format,
        st.sampled_from(["xy", "yx"]),
        SIGNS,
        st.sampled_from("+-"),
        st.integers(0, 3),
    ),
    st.builds("{0[0]} {1} {0[1]}".format, st.sampled_from(["xy", "yx"]), SIGNS),
    st.sampled_from(["g", "!g"]),
    st.builds('s {} "{}"'.format, st.sampled_from(["==", "!="]), st.sampled_from("abc")),
    st.sampled_from(['s in ["a", "b"]', '!(s in ["c"])', 's in ["b"]']),
)
CONDITIONS = st.recursive(
    PLAIN,
    lambda inner: st.one_of(
        st.builds("({}) || ({})".format, inner, inner),
        st.builds("({}) && ({})".format, inner, inner),
        st.builds("!({})".format, inner),
    ),
    max_leaves=5,
)


def where(condition: str) -> set[int]:
    """The worlds in which a condition holds, by Python's own reading of it."""
    spoken = re.sub(r"!(?!=)", " not ", condition.replace("||", " or ").replace("&&", " and "))
    program = compile(spoken.strip(), "condition", "eval")
    return {place for place, world in enumerate(WORLDS) if eval(program, {}, world)}


def parts(condition: str) -> list[str]:
    """What must all hold, as rules give it."""
    return [" ".join(one.split()) for one in conjuncts(condition)]


@settings(max_examples=400, deadline=None)
@given(CONDITIONS, CONDITIONS, CONDITIONS)
def test_nothing_is_told_that_some_facts_disprove(first: str, second: str, third: str) -> None:
    """Held against all facts of a small world: implied, impossible and certain are always true."""
    one, two, three = where(first), where(second), where(third)
    if all_implied(parts(third), [*parts(first), *parts(second)]):
        assert one & two <= three
    if contradicting([*parts(first), *parts(second)]):
        assert not one & two
    if one_always_holds(first, second):
        assert one | two == set(range(len(WORLDS)))


@settings(max_examples=200, deadline=None)
@given(CONDITIONS)
def test_alternatives_are_the_condition(condition: str) -> None:
    """Any of them, and nothing else."""
    sets = [set.intersection(*(where(one) for one in own)) for own in alternatives(condition)]
    assert set.union(*sets) == where(condition)


@pytest.mark.parametrize(
    ("one", "other", "follows"),
    [
        ("x > 5 || x > 7", "x > 3", True),
        ("x > 5 || g", "x > 3", False),
        ("x > 5", "x > 3 || g", True),
        ('s == "a" || s == "b"', 's in ["a", "b", "c"]', True),
        ('s in ["a", "b"]', 's == "a" || s == "b"', True),
        ('!(s == "a" || s == "b")', 's != "a"', True),
        ("!(x > 5 && g)", "x <= 5 || !g", True),
        ("x + 3 > 8", "x > 5", True),
        ("x - 3 > 8", "x > 11", True),
        ("x - 3 > 8", "x > 12", False),
        ("5 < x", "x >= 6", True),
        ("x > y + 5", "x > y", True),
        ("x > y", "x > y + 5", False),
        ("x - y >= 3", "y < x", True),
        ("y <= x - 3", "x - y > 2", True),
        ("x > parameters.most + 2", "x >= parameters.most", True),
        ("x == 7", "x < 3 || x > 5", True),
        ("x > 0", "x < 3 || x > 2", True),
        ("g", "x < 3 || x > 2", False),
        ("x * 2 > 8", "x > 4", False),
        ("x > 5 ? g : !g", "g", False),
    ],
)
def test_what_follows(one: str, other: str, follows: bool) -> None:
    """Each alternative that is given leads to it; what is not understood leads to nothing."""
    assert implies(one, other) is follows


def test_alternatives_that_contradict_each_other_all_do() -> None:
    """One that can hold is enough."""
    assert contradicting(["x > 5 || x > 6", "x < 3"]) == "x"
    assert contradicting(["x > 5 || g", "x < 3"]) == ""
    assert contradicting(["x - y > 2", "x < y"]) == "x beside y"


def test_too_many_alternatives_stay_whole() -> None:
    """A condition of three to the fifth alternatives is looked at as one."""
    condition = " && ".join(f"(a{place} || b{place} || c{place})" for place in range(5))
    assert len(alternatives(condition)) == 1 < MOST


def test_alternatives_are_cut_outside_of_brackets_and_texts() -> None:
    """A choice by a question mark has none."""
    assert disjuncts('(a || b) || c == "x || y"') == ("(a || b)", 'c == "x || y"')
    assert disjuncts("(a || b)") == ("a", "b")
    assert disjuncts("a ? b : c || d") == ("a ? b : c || d",)
