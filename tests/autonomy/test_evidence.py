"""Evidence is valid at every look and kept in two counts."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.autonomy.evidence import boundary, interval, log_evidence, needed
from server.autonomy.level import BUDGET, EARNED, TARGETS, Level, log_threshold, share
from server.autonomy.passage import chances

COUNTS = st.integers(0, 3000)
LEVELS = st.sampled_from(EARNED)


@given(right=COUNTS, wrong=st.integers(0, 300), level=LEVELS, worse=st.floats(0, 1))
def test_the_mean_of_the_next_value_is_never_more_at_or_under_the_target(
    right: int, wrong: int, level: Level, worse: float
) -> None:
    """The e-value is a nonnegative supermartingale at every accuracy up to the target, from every state."""
    target = TARGETS[level]
    accuracy = target * worse
    now = log_evidence(right, wrong, target)
    then = [
        math.exp(log_evidence(right + 1, wrong, target) - now),
        math.exp(log_evidence(right, wrong + 1, target) - now),
    ]
    assert accuracy * then[0] + (1 - accuracy) * then[1] <= 1 + 1e-9


@given(right=COUNTS, wrong=st.integers(0, 100), level=LEVELS)
def test_needed_is_the_least_number_that_is_enough(right: int, wrong: int, level: Level) -> None:
    """One fewer is not enough, that many are."""
    target, threshold = TARGETS[level], log_threshold(1)
    more = needed(right, wrong, target, threshold)
    assert log_evidence(right + more, wrong, target) >= threshold
    assert more == 0 or log_evidence(right + more - 1, wrong, target) < threshold


@given(right=COUNTS, wrong=COUNTS, level=LEVELS)
def test_bad_news_only_lowers(right: int, wrong: int, level: Level) -> None:
    """A right one that turns out wrong leaves less evidence."""
    target = TARGETS[level]
    assert log_evidence(right, wrong + 1, target) < log_evidence(right + 1, wrong, target)


@pytest.mark.parametrize("level", EARNED)
def test_a_track_exactly_at_its_target_stays_under_its_share(level: Level) -> None:
    """Counted exactly over 20,000 looks, and more so for worse tracks."""
    target = TARGETS[level]
    bounds = boundary(target, log_threshold(1), 700 if level is Level.ONE_KEY else 400)
    bounds = bounds[: int(np.searchsorted(bounds, 5000))]
    at_target = chances(bounds, target, 5000)[-1]
    assert 0.3 * share(1) < at_target <= share(1)
    assert chances(bounds, target - 0.02, 5000)[-1] < at_target


def test_all_epochs_of_all_levels_together_spend_the_budget_and_no_more() -> None:
    """Twenty fresh starts, or a hundred thousand, stay within the budget."""
    spent = sum(share(epoch) * len(EARNED) for epoch in range(1, 100_000))
    assert 0.999 * BUDGET < spent < BUDGET
    with pytest.raises(ValueError, match="count from 1"):
        share(0)


def test_the_interval_contains_what_was_seen() -> None:
    """Also at the ends."""
    assert interval(0, 0) == (0.0, 1.0)
    low, high = interval(95, 5)
    assert low < 0.95 < high
    assert interval(50, 0)[1] == 1.0
