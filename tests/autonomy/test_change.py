"""The chart calls soon after a drop and seldom without one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.autonomy.change import (
    BETWEEN_FALSE_ALARMS,
    USUAL,
    Chart,
    calls,
    judged,
    mean_run,
    median_run,
    plan,
    usual_of,
)


@pytest.mark.parametrize("index", range(len(USUAL)))
def test_every_plan_keeps_its_distance_between_false_alarms(index: int) -> None:
    """Exactly, and the limit is the least that does."""
    one = plan(index)
    assert mean_run(one.weight, one.limit, one.usual) >= BETWEEN_FALSE_ALARMS
    assert mean_run(one.weight, one.limit - 1, one.usual) < BETWEEN_FALSE_ALARMS


def test_a_drop_to_nine_in_ten_is_noticed_within_forty() -> None:
    """At the median, from the worst start."""
    assert median_run(plan(0).weight, plan(0).limit, 0.10) <= 40


def test_the_exact_run_length_is_what_simulated_charts_do() -> None:
    """The mean of simulated runs at the worse rate agrees with the Markov chain's."""
    random = np.random.default_rng(3)
    one = plan(0)
    runs = []
    for _ in range(400):
        chart, count = Chart(), 0
        while not calls(chart):
            chart = judged(chart, bool(random.random() < 0.9), 1000, 10, 0.95)
            count += 1
        runs.append(count)
    exact = mean_run(one.weight, one.limit, 0.10)
    assert abs(np.mean(runs) - exact) < 4 * np.std(runs) / 20


@given(st.lists(st.booleans(), max_size=200))
def test_a_right_one_never_raises_the_chart(labels: list[bool]) -> None:
    """And it is never below 0."""
    chart, right, wrong = Chart(), 0, 0
    for good in labels:
        then = judged(chart, good, right, wrong, 0.90)
        if chart.value > 0:
            assert (then.value < chart.value) == good
            assert then.usual == chart.usual
        assert then.value >= 0
        chart, right, wrong = then, right + good, wrong + (not good)


def test_a_slow_slide_does_not_become_the_new_usual() -> None:
    """The usual error rate ends at what the target allows."""
    assert USUAL[usual_of(50, 50, 0.98)] == 0.02
    assert USUAL[usual_of(50, 50, 0.95)] == 0.05
    assert USUAL[usual_of(2000, 5, 0.95)] == 0.01
