"""Intervals hold their share and narrow with more cases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.insight.interval import wilson


def test_known_value() -> None:
    """Nine of ten lie between .5958 and .9821, as published tables of Wilson's interval have it."""
    found = wilson(9, 10)
    assert found is not None
    assert found.share == 0.9
    assert found.low == pytest.approx(0.5958, abs=1e-4)
    assert found.high == pytest.approx(0.9821, abs=1e-4)


def test_nothing_is_known_without_cases() -> None:
    """No share is made up of no cases."""
    assert wilson(0, 0) is None


@given(st.integers(1, 10**6), st.data())
def test_the_share_lies_inside(trials: int, data: st.DataObject) -> None:
    """Low <= share <= high, all of them shares."""
    found = wilson(data.draw(st.integers(0, trials)), trials)
    assert found is not None
    assert 0 <= found.low <= found.share <= found.high <= 1


@given(st.integers(1, 10**4), st.data())
def test_more_cases_narrow_it(trials: int, data: st.DataObject) -> None:
    """The same share of ten times as many cases is known better."""
    successes = data.draw(st.integers(0, trials))
    few, many = wilson(successes, trials), wilson(10 * successes, 10 * trials)
    assert few is not None
    assert many is not None
    assert many.high - many.low < few.high - few.low
