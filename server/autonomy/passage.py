"""First passage of evidence: exactly by counting paths, and in simulated runs by the places of their wrong ones."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
NEVER = np.iinfo(np.int64).max


def chances(bounds: Counts, accuracy: float, within: int) -> NDArray[np.float64]:
    """For 1, 2, ... `within` judged suggestions the exact chance of having passed by then.

    `bounds[w]` is the number of judged suggestions at which w wrong ones are few enough; more wrong than it has
    entries never pass.
    """
    alive = np.zeros(len(bounds))
    alive[0] = 1.0
    passed = np.zeros(within)
    total = 0.0
    for count in range(1, within + 1):
        alive[1:] = alive[1:] * accuracy + alive[:-1] * (1 - accuracy)
        alive[0] *= accuracy
        over = bounds <= count
        total += float(alive[over].sum())
        alive[over] = 0.0
        passed[count - 1] = total
    return passed


def places(random: np.random.Generator, runs: int, wrong: int, errors: float) -> Counts:
    """(runs, wrong) counts: the place of each run's first, second, ... wrong one."""
    return np.cumsum(random.geometric(errors, size=(runs, wrong)), axis=1)


def passages(bounds: Counts, wrong_at: Counts, within: int) -> Counts:
    """When each run passes, NEVER where it does not `within` that many; evidence passes on a right one only."""
    known = min(len(bounds), wrong_at.shape[1])
    passes = wrong_at[:, :known] > bounds[None, :known]
    first = passes.argmax(axis=1)
    when = np.where(passes.any(axis=1), bounds[first], NEVER)
    return np.where(when <= within, when, NEVER)


def median(when: Counts) -> int | None:
    """The median, None when half of the runs never pass."""
    middle = int(np.partition(when, len(when) // 2)[len(when) // 2])
    return None if middle == NEVER else middle
