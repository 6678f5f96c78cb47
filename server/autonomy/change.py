"""The way back: a chart for each stream of labels that notices when a track slips.

A Bernoulli CUSUM: each right suggestion lowers the chart by one (never below 0), each wrong one raises it by
`weight` - 1, and at `limit` it calls. Page, "Continuous inspection schemes", Biometrika 41, 1954; for single items
with integer weights, so that everything about it is exact: Reynolds and Stoumbos, "A CUSUM chart for monitoring a
proportion when inspecting continuously", J. Quality Technology 31, 1999.
"""

from __future__ import annotations

import math
from functools import lru_cache

import msgspec
import numpy as np
from numpy.typing import NDArray

BETWEEN_FALSE_ALARMS = 10_000
# Error rates that a track may be used to; the one taken is the next above what its labels show. Tracks that err less
# are held to the first and call more rarely when nothing is wrong.
USUAL = (0.01, 0.0125, 0.016, 0.02, 0.025, 0.032, 0.04, 0.05, 0.07, 0.10)
WORSE = 0.10
WORSE_BY = 0.08
_WIDEST = 512


class Plan(msgspec.Struct, frozen=True):
    """A chart for tracks that are used to the error rate `usual` and must not come to `worse`."""

    usual: float
    worse: float
    weight: int
    limit: int


class Chart(msgspec.Struct, frozen=True):
    """The state of a chart: `usual` indexes USUAL; the value is on the scale of that plan."""

    usual: int = 0
    value: int = 0


@lru_cache(len(USUAL))
def plan(index: int) -> Plan:
    """The plan for USUAL[index], its limit the least with BETWEEN_FALSE_ALARMS labels between false alarms."""
    usual = USUAL[index]
    worse = max(WORSE, usual + WORSE_BY)
    # The log-likelihood ratio's two steps, as a whole number of right ones to one wrong (Reynolds and Stoumbos, eq. 3).
    right = -math.log((1 - worse) / (1 - usual))
    wrong = math.log(worse * (1 - usual) / (usual * (1 - worse)))
    weight = round(wrong / right)
    low, high = 0, _WIDEST
    while high - low > 1:
        middle = (low + high) // 2
        enough = mean_run(weight, middle, usual) >= BETWEEN_FALSE_ALARMS
        low, high = (low, middle) if enough else (middle, high)
    return Plan(usual, worse, weight, high)


def mean_run(weight: int, limit: int, errors: float) -> float:
    """The exact mean number of labels until the chart calls, at a constant error rate.

    The chart is a Markov chain on 0..limit-1 and its run an absorption time (Brook and Evans, "An approach to the
    probability distribution of CUSUM run length", Biometrika 59, 1972).
    """
    stay = np.eye(limit) - _moves(weight, limit, errors)
    return float(np.linalg.solve(stay, np.ones(limit))[0])


def median_run(weight: int, limit: int, errors: float, most: int = 100_000) -> int:
    """The exact median number of labels until a chart at 0 calls, `most` when it is more."""
    moves = _moves(weight, limit, errors).T
    chances = np.zeros(limit)
    chances[0] = 1.0
    for count in range(1, most):
        chances = moves @ chances
        if chances.sum() <= 0.5:
            return count
    return most


def _moves(weight: int, limit: int, errors: float) -> NDArray[np.float64]:
    moves = np.zeros((limit, limit))
    for value in range(limit):
        moves[value, max(0, value - 1)] += 1 - errors
        if value + weight - 1 < limit:
            moves[value, value + weight - 1] += errors
    return moves


def usual_of(right: int, wrong: int, target: float) -> int:
    """The index of the error rate a track is used to: the next above its labels', but never above the target's.

    The second keeps a slow slide from becoming the new usual. Half an error is added to few labels.
    """
    shown = (wrong + 0.5) / (right + wrong + 1)
    within = [index for index, rate in enumerate(USUAL) if rate <= 1 - target + 1e-9]
    return next((index for index in within if USUAL[index] >= shown), within[-1])


def judged(chart: Chart, good: bool, right: int, wrong: int, target: float) -> Chart:
    """The chart after one more label; `right` and `wrong` count the labels before it.

    What is usual is taken anew only while the chart is at 0, where nothing speaks for a change.
    """
    usual = usual_of(right, wrong, target) if chart.value == 0 else chart.usual
    value = max(0, chart.value - 1) if good else chart.value + plan(usual).weight - 1
    return Chart(usual, value)


def calls(chart: Chart) -> bool:
    """Whether the chart says that the track has slipped."""
    return chart.value >= plan(chart.usual).limit
