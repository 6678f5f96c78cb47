"""A share with the interval that says how much it can be trusted."""

from __future__ import annotations

import math

import msgspec

Z_95 = 1.959963984540054


class Interval(msgspec.Struct, frozen=True):
    """A share with its 95 % interval; all three between 0 and 1."""

    share: float
    low: float
    high: float


def wilson(successes: int, trials: int, z: float = Z_95) -> Interval | None:
    """Wilson's score interval (E. B. Wilson, JASA 22, 1927); None without trials."""
    if trials == 0:
        return None
    share = successes / trials
    scale = 1 + z * z / trials
    middle = (share + z * z / (2 * trials)) / scale
    half = z * math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials)) / scale
    # Rounding must not push an end past the share that it belongs to.
    return Interval(share, min(share, max(0.0, middle - half)), max(share, min(1.0, middle + half)))
