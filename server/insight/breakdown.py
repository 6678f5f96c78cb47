"""Breakdowns: how often each reason or end came up, largest first, small cells without their number."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from server.feedback.outcome import OutcomeKind
from server.insight.cell import Cell, Count


class Part(msgspec.Struct, frozen=True):
    """One part of a breakdown; `count` is None when too few conversations stand behind it."""

    name: str
    count: int | None


def dismissals(cell: Cell) -> tuple[Part, ...]:
    """Why suggestions were dismissed."""
    return _parts(cell.dismissed)


def silences(cell: Cell) -> tuple[Part, ...]:
    """Why nothing was suggested."""
    return _parts(cell.withheld)


def endings(cell: Cell) -> tuple[Part, ...]:
    """What became of the suggestions, edit classes among it, in the order of an outcome's worth."""
    found = {part.name: part for part in _parts(cell.ended)}
    return tuple(found[kind] for kind in OutcomeKind if kind in found)


def _parts(counts: Mapping[str, Count]) -> tuple[Part, ...]:
    parts = [
        Part(name, None if count.few else count.number) for name, count in counts.items() if count.number
    ]
    # Small ones come last, by name: their order must not say which is larger.
    return tuple(sorted(parts, key=lambda part: (part.count is None, -(part.count or 0), part.name)))
