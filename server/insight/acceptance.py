"""Acceptance by track as a fold of the ledger, never without coverage and interval."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC

import msgspec

from server.feedback.outcome import OutcomeKind
from server.insight.cell import Cell, Count, merged, together
from server.insight.evidence import LedgerEntry, evidence_of
from server.insight.interval import Interval, wilson
from server.insight.record import NO_WORKFLOW, Record
from server.suggestion.suggestion import Track

__all__ = ["ACCEPTED", "Interval", "LedgerEntry", "TrackAcceptance", "acceptance", "accepted", "wilson"]

ACCEPTED = (OutcomeKind.SENT_AS_IS, OutcomeKind.COSMETIC)


class TrackAcceptance(msgspec.Struct, frozen=True):
    """The counts of one track; `acceptance` is (as is + cosmetic) / displayed, `coverage` displayed / messages.

    Small cells are not hidden here: for programs and for whoever has the ledger itself.
    """

    track: Track
    messages: int
    suggested: int
    displayed: int
    coverage: Interval | None
    acceptance: Interval | None
    outcomes: dict[str, int]
    dismissed: dict[str, int]
    withheld: dict[str, int]


def acceptance(entries: Iterable[LedgerEntry]) -> list[TrackAcceptance]:
    """One row a track, most suggestions first. A later outcome of the same suggestion replaces an earlier one."""
    record = Record(lambda brand: UTC)
    record.add_all(found for entry in entries if (found := evidence_of(entry)) is not None)
    rows = [
        _row(track, merged(record.cells(track).values()))
        for track in record.tracks
        if track.workflow != NO_WORKFLOW
    ]
    return sorted(rows, key=lambda row: (-row.suggested, msgspec.structs.astuple(row.track)))


def accepted(cell: Cell) -> Count:
    """Those sent as they were or with a cosmetic edit."""
    return together(cell.ended, ACCEPTED)


def _row(track: Track, cell: Cell) -> TrackAcceptance:
    return TrackAcceptance(
        track=track,
        messages=cell.messages.number,
        suggested=cell.suggested.number,
        displayed=cell.displayed.number,
        coverage=wilson(cell.displayed.number, cell.messages.number),
        acceptance=wilson(accepted(cell).number, cell.displayed.number),
        outcomes=_numbers(cell.ended),
        dismissed=_numbers(cell.dismissed),
        withheld=_numbers(cell.withheld),
    )


def _numbers(counts: Mapping[str, Count]) -> dict[str, int]:
    return {name: count.number for name, count in counts.items() if count.number}
