"""What people usually did next at such a moment of a conversation, learned from earlier ones as they end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]

# How much more a moment counts that came after the same step, and after the same two steps.
_SAME_STEP, _SAME_TWO = 40.0, 80.0
# Sentence vectors lie close together: so steeply votes fall with the distance between what was said last.
_STEEP = 18.0
# What the written procedure names counts as much as one moment like this one.
_PROCEDURE = 1.0


class Moment(msgspec.Struct, frozen=True):
    """Where a conversation stands: workflow, steps so far, and the unit vector of what was said or found last."""

    workflow: str
    steps: tuple[str, ...]
    said: Vectors


class Steps:
    """Ranks steps by what was done at earlier moments of the same workflow, the more alike the weightier."""

    def __init__(self, procedures: Mapping[str, Mapping[str, str]]) -> None:
        """`procedures` hold, by workflow, the step that is written to follow a step."""
        self._procedures = procedures
        self._known: dict[str, _Known] = {}

    def learn(self, moment: Moment, step: str) -> None:
        """Somebody took this step at this moment."""
        self._known.setdefault(moment.workflow, _Known()).add(moment, step)

    def usual(self, moment: Moment) -> tuple[str, ...]:
        """Steps, the most usual first; empty when nothing is known of such moments."""
        known = self._known.get(moment.workflow)
        votes = known.votes(moment) if known is not None else {}
        last = moment.steps[-1] if moment.steps else ""
        written = self._procedures.get(moment.workflow, {}).get(last)
        if written is not None:
            votes[written] = votes.get(written, 0.0) + _PROCEDURE
        return tuple(sorted(votes, key=lambda step: (-votes[step], step)))


class _Known:
    """Moments of one workflow in rows that grow by doubling."""

    def __init__(self) -> None:
        self._taken: list[str] = []
        self._before: list[tuple[str, ...]] = []
        self._rows: Vectors = np.zeros((0, 0), np.float32)

    def add(self, moment: Moment, step: str) -> None:
        place = len(self._taken)
        if place == len(self._rows):
            grown = np.zeros((max(64, 2 * place), len(moment.said)), np.float32)
            if place:
                grown[:place] = self._rows
            self._rows = grown
        self._rows[place] = moment.said
        self._taken.append(step)
        self._before.append(moment.steps[-2:])

    def votes(self, moment: Moment) -> dict[str, float]:
        weights = np.exp(_STEEP * (self._rows[: len(self._taken)] @ moment.said - 1.0))
        found: dict[str, float] = {}
        for step, before, weight in zip(self._taken, self._before, weights, strict=True):
            alike = _alike(before, moment.steps)
            found[step] = found.get(step, 0.0) + float(weight) * alike
        return found


def _alike(before: Sequence[str], steps: Sequence[str]) -> float:
    if before[-1:] != tuple(steps[-1:]):
        return 1.0
    return _SAME_TWO if before == tuple(steps[-2:]) else _SAME_STEP
