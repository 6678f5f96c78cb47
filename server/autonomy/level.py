"""The levels, what each must prove, and the error budget that a track has for ever."""

from __future__ import annotations

import enum
import math


class Level(enum.IntEnum):
    """How much a track may do alone; the names are the words people see."""

    WATCH = 0
    SUGGEST = 1
    ONE_KEY = 2
    UNLESS_STOPPED = 3
    ALONE = 4


class Stream(enum.StrEnum):
    """Two kinds of evidence: what agents did with suggestions, and what independent second persons say."""

    ACCEPTANCE = "acceptance"
    BLIND = "blind"


START = Level.SUGGEST
EARNED = (Level.ONE_KEY, Level.UNLESS_STOPPED, Level.ALONE)
TARGETS: dict[Level, float] = {Level.ONE_KEY: 0.90, Level.UNLESS_STOPPED: 0.95, Level.ALONE: 0.98}
STREAMS: dict[Level, Stream] = {
    Level.ONE_KEY: Stream.ACCEPTANCE,
    Level.UNLESS_STOPPED: Stream.BLIND,
    Level.ALONE: Stream.BLIND,
}
BUDGET = 0.05


def share(epoch: int) -> float:
    """The part of the budget that a level of epoch 1, 2, ... may spend; all parts of all epochs sum to BUDGET.

    1/k^2 sums to pi^2/6 (Euler, 1735), so an unfit track is promoted with probability BUDGET at most, over however
    many fresh starts, by the union bound.
    """
    if epoch < 1:
        raise ValueError("epochs count from 1")
    return BUDGET * 6 / (math.pi**2 * epoch**2) / len(EARNED)


def log_threshold(epoch: int) -> float:
    """The logarithm of 1/share: evidence that reaches it promotes (Ville's inequality, see evidence.py)."""
    return -math.log(share(epoch))
