"""Evidence that a track is right more often than its target, valid however often one looks.

An e-process against H0: each suggestion is right with probability at most `target`, given those before it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaincinv

# The alternatives betted on, as parts of the errors that the target allows: they cover what is barely better than the
# target as well as what is nearly perfect. Chosen by the exact medians of `scripts/simulate autonomy`.
PARTS = (0.5, 0.3, 0.15, 0.05)


def log_evidence(right: int, wrong: int, target: float) -> float:
    """The logarithm of the e-value after `right` and `wrong` judged suggestions, 0 before the first.

    The likelihood ratio of each alternative q > target is a product of (q/target)^x ((1-q)/(1-target))^(1-x). Its
    factors have expectation 1 at accuracy `target` and less below it, so each is a nonnegative supermartingale under
    all of H0, and so is their mean (the method of mixtures: Robbins, "Statistical methods related to the law of the
    iterated logarithm", Ann. Math. Statist. 41, 1970). By Ville's inequality (1939) it ever reaches 1/alpha with
    probability alpha at most; as betting: Waudby-Smith and Ramdas, "Estimating means of bounded random variables by
    betting", J. R. Statist. Soc. B 86, 2024. It depends on the two counts alone, so that it is kept incrementally.
    """
    for_right, for_wrong = _steps(target)
    return float(np.logaddexp.reduce(right * for_right + wrong * for_wrong)) - math.log(len(PARTS))


@cache
def _steps(target: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """What one right and one wrong label add to the logarithm of each alternative's ratio."""
    allowed = 1 - target
    errors = allowed * np.array(PARTS)
    return np.log((1 - errors) / target), np.log(errors / allowed)


def log_oracle(right: int, wrong: int, target: float, accuracy: float) -> float:
    """The same for the likelihood ratio that knows the true accuracy (Wald 1945): the best achievable on average."""
    return float(right * np.log(accuracy / target) + wrong * np.log((1 - accuracy) / (1 - target)))


def needed(right: int, wrong: int, target: float, threshold: float) -> int:
    """How many more right ones in a row reach `threshold` (a logarithm), 0 when it is reached."""
    return _least(lambda more: log_evidence(right + more, wrong, target) >= threshold)


def boundary(target: float, threshold: float, most_wrong: int) -> NDArray[np.int64]:
    """For 0, 1, ... wrong ones the number of judged suggestions at which the evidence is enough; it only rises."""
    return np.array(
        [wrong + needed(0, wrong, target, threshold) for wrong in range(most_wrong + 1)], dtype=np.int64
    )


def interval(right: int, wrong: int, confidence: float = 0.95) -> tuple[float, float]:
    """Where the accuracy lies: Jeffreys' interval (Brown, Cai and DasGupta, Statist. Sci. 16, 2001), for showing."""
    tail = (1 - confidence) / 2
    low = 0.0 if right == 0 else float(betaincinv(right + 0.5, wrong + 0.5, tail))
    high = 1.0 if wrong == 0 else float(betaincinv(right + 0.5, wrong + 0.5, 1 - tail))
    return low, high


def _least(enough: Callable[[int], bool]) -> int:
    """The least number for which `enough` holds, which it then does for all greater ones."""
    if enough(0):
        return 0
    high = 1
    while not enough(high):
        high *= 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high
