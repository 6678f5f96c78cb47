"""Rules in use elsewhere, to be measured beside: acceptance over a threshold after few looks, or a row of approvals."""

from __future__ import annotations

import enum

import numpy as np
from numpy.typing import NDArray

from server.autonomy.passage import NEVER, Counts


class Rule(enum.StrEnum):
    """A rule as its users say it."""

    EIGHTY = "80 % after 5"
    NINETY_FIVE = "95 % after 20"
    THIRTY = "30 approved in a row"


_SHARES = {Rule.EIGHTY: (0.80, 5), Rule.NINETY_FIVE: (0.95, 20)}
_ROW = 30


def promoted(rule: Rule, approved: NDArray[np.bool_]) -> Counts:
    """When each run (a row of approvals and refusals) is promoted, NEVER where it is not."""
    count = np.arange(1, approved.shape[1] + 1)
    if rule in _SHARES:
        share, least = _SHARES[rule]
        holds = (np.cumsum(approved, axis=1) >= share * count - 1e-9) & (count >= least)
    else:
        holds = count - _last_refused(approved, count) >= _ROW
    return _first(holds)


def taken_back(rule: Rule, before: int, approved: NDArray[np.bool_]) -> Counts:
    """When a rule takes back what it gave, after `before` suggestions of which .99 were approved.

    None of the three says how; here each does so as soon as what promoted holds no longer.
    """
    count = np.arange(1, approved.shape[1] + 1)
    if rule in _SHARES:
        share, _ = _SHARES[rule]
        so_far = 0.99 * before + np.cumsum(approved, axis=1)
        return _first(so_far < share * (before + count))
    return _first(~approved)


def _last_refused(approved: NDArray[np.bool_], count: Counts) -> Counts:
    return np.maximum.accumulate(np.where(approved, 0, count), axis=1)


def _first(holds: NDArray[np.bool_]) -> Counts:
    return np.where(holds.any(axis=1), holds.argmax(axis=1) + 1, NEVER).astype(np.int64)
