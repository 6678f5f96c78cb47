"""Figures: what may be shown of a cell."""

from __future__ import annotations

import msgspec

from server.feedback.outcome import OutcomeKind
from server.insight.acceptance import accepted
from server.insight.cell import Cell, Count
from server.insight.interval import Interval, wilson


class Share(msgspec.Struct, frozen=True):
    """A share of `of` cases; None before there was any case, `few` when it must not be shown."""

    of: int
    interval: Interval | None = None
    few: bool = False


class Figures(msgspec.Struct, frozen=True):
    """The shares of one cell: coverage of messages, all others of displayed suggestions."""

    messages: int
    suggested: int
    displayed: int
    coverage: Share
    acceptance: Share
    substantive: Share
    dismissed: Share


def figures(cell: Cell) -> Figures | None:
    """The figures of a cell, or None when too few conversations stand behind it."""
    if cell.displayed.few or cell.messages.few:
        return None
    none = Count()
    return Figures(
        messages=cell.messages.number,
        suggested=cell.suggested.number,
        displayed=cell.displayed.number,
        coverage=_share(cell.displayed, cell.messages),
        acceptance=Share(
            cell.displayed.number, wilson(accepted(cell).number, cell.displayed.number)
        ),  # of a cell with enough behind it, whatever the number of accepted ones
        substantive=_share(cell.ended.get(OutcomeKind.SUBSTANTIVE, none), cell.displayed),
        dismissed=_share(cell.ended.get(OutcomeKind.DISMISSED, none), cell.displayed),
    )


def _share(some: Count, every: Count) -> Share:
    if some.few:
        return Share(every.number, few=True)
    return Share(every.number, wilson(some.number, every.number))
