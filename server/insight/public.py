"""Acceptance by track for people: no figure with fewer than five conversations behind it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC

import msgspec

from server.insight.breakdown import Part, dismissals, endings, silences
from server.insight.cell import merged
from server.insight.evidence import LedgerEntry, evidence_of
from server.insight.figures import Figures, figures
from server.insight.record import NO_WORKFLOW, Record
from server.suggestion.suggestion import Track


class PublicRow(msgspec.Struct, frozen=True):
    """One track; `figures` is None, and nothing else is said, where fewer than FEWEST conversations stand behind it."""

    track: Track
    figures: Figures | None
    endings: tuple[Part, ...] = ()
    dismissals: tuple[Part, ...] = ()
    silences: tuple[Part, ...] = ()


def public(entries: Iterable[LedgerEntry]) -> list[PublicRow]:
    """One row a track, most displayed first, those with too few last and by name alone."""
    record = Record(lambda brand: UTC)
    record.add_all(found for entry in entries if (found := evidence_of(entry)) is not None)
    rows = []
    for track in record.tracks:
        if track.workflow == NO_WORKFLOW:
            continue
        cell = merged(record.cells(track).values())
        shown = figures(cell)
        rows.append(
            PublicRow(track, None)
            if shown is None
            else PublicRow(track, shown, endings(cell), dismissals(cell), silences(cell))
        )
    return sorted(
        rows,
        key=lambda row: (
            row.figures is None,
            -row.figures.displayed if row.figures else 0,
            msgspec.structs.astuple(row.track),
        ),
    )
