"""How soon the charts notice a drop, in simulated tracks that have climbed before."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

from server.autonomy.change import USUAL, WORSE, mean_run, median_run, plan
from server.autonomy.level import TARGETS, Level

# Judged suggestions of a track before it slips: it was promoted on about 160 and ran alone for a while.
_CLIMBED, _RAN = 160, 500
_LOOKED_AT = 5_000
_GIVEN_UP = 5_000
_BEST_BETWEEN = 5_000


class Slip(msgspec.Struct, frozen=True):
    """Medians after a drop: suggestions until it is noticed, wrong ones sent by then; `best` knows both rates."""

    suggestions: int | None
    wrong: int
    best: int


class _Charts:
    """Many charts side by side, each exactly as change.judged has it."""

    def __init__(self, runs: int, level: Level) -> None:
        self.right = np.zeros(runs, dtype=np.int64)
        self.wrong = np.zeros(runs, dtype=np.int64)
        self.value = np.zeros(runs, dtype=np.int64)
        self.usual = np.zeros(runs, dtype=np.int64)
        rates = np.array(USUAL)
        plans = [plan(index) for index in range(len(USUAL))]
        self._weights = np.array([one.weight for one in plans])
        self._limits = np.array([one.limit for one in plans])
        self._within = rates[rates <= 1 - TARGETS[level] + 1e-9]

    def add(self, good: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """One more label for each; which of them call. Those begin anew at 0."""
        shown = (self.wrong + 0.5) / (self.right + self.wrong + 1)
        fitting = np.minimum(np.searchsorted(self._within, shown), len(self._within) - 1)
        self.usual = np.where(self.value == 0, fitting, self.usual)
        self.value = np.where(good, np.maximum(0, self.value - 1), self.value + self._weights[self.usual] - 1)
        self.right += good
        self.wrong += ~good
        calling: NDArray[np.bool_] = self.value >= self._limits[self.usual]
        self.value[calling] = 0
        return calling


def slips(
    random: np.random.Generator, runs: int, before: float, after: float, level: Level, audited: float
) -> Slip:
    """What happens when accuracy drops; only a share `audited` of the suggestions is judged."""
    charts = _Charts(runs, level)
    for _ in range(_CLIMBED + _RAN):
        charts.add(random.random(runs) < before)
    waits = np.zeros(runs, dtype=np.int64)
    wrong = np.zeros(runs, dtype=np.int64)
    open_ = np.ones(runs, dtype=bool)
    for _ in range(_GIVEN_UP):
        good = random.random(runs) < after
        unjudged = random.geometric(audited, runs) - 1
        waits += open_ * (unjudged + 1)
        wrong += open_ * (random.binomial(unjudged, 1 - after) + ~good)
        open_ &= ~charts.add(good)
        if not open_.any():
            break
    middle = None if open_.mean() > 0.5 else int(np.median(waits))
    return Slip(middle, int(np.median(wrong)), _best(before))


def false_alarms(random: np.random.Generator, runs: int, accuracy: float, level: Level) -> int:
    """The mean number of labels between two false alarms."""
    charts = _Charts(runs, level)
    for _ in range(_CLIMBED):
        charts.add(random.random(runs) < accuracy)
    called = sum(int(charts.add(random.random(runs) < accuracy).sum()) for _ in range(_LOOKED_AT))
    return runs * _LOOKED_AT // max(1, called)


def _best(before: float) -> int:
    """The median delay of the chart that knows both rates, at _BEST_BETWEEN labels between false alarms."""
    weight = plan(0).weight
    limit = next(limit for limit in range(1, 200) if mean_run(weight, limit, 1 - before) >= _BEST_BETWEEN)
    return median_run(weight, limit, WORSE)
