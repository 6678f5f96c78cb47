"""Acceptance by track as a fold of the ledger, never without coverage and interval."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec

from server.feedback.outcome import OutcomeKind
from server.ledger.entry import EntryKind
from server.suggestion.suggestion import Track

Z_95 = 1.959963984540054


class LedgerEntry(msgspec.Struct, frozen=True):
    """A ledger entry as folds read it."""

    position: int
    kind: EntryKind
    occurred_at: datetime
    recorded_at: datetime
    conversation: str | None
    suggestion: str | None
    actor: str
    content: Any


class Interval(msgspec.Struct, frozen=True):
    """A share with its 95 % interval; all three between 0 and 1."""

    share: float
    low: float
    high: float


class TrackAcceptance(msgspec.Struct, frozen=True):
    """The counts of one track; `acceptance` is (as is + cosmetic) / displayed, None before anything was displayed."""

    track: Track
    messages: int
    suggested: int
    displayed: int
    coverage: Interval | None
    acceptance: Interval | None
    outcomes: dict[str, int]
    dismissed: dict[str, int]
    withheld: dict[str, int]


class _Counts:
    def __init__(self) -> None:
        self.suggested: set[str] = set()
        self.displayed: set[str] = set()
        self.ends: dict[str, tuple[str, str]] = {}
        self.withheld: dict[str, int] = {}


def wilson(successes: int, trials: int, z: float = Z_95) -> Interval | None:
    """Wilson's score interval (E. B. Wilson, JASA 22, 1927); None without trials."""
    if trials == 0:
        return None
    share = successes / trials
    scale = 1 + z * z / trials
    middle = (share + z * z / (2 * trials)) / scale
    half = z * math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials)) / scale
    return Interval(share, max(0.0, middle - half), min(1.0, middle + half))


def acceptance(entries: Iterable[LedgerEntry]) -> list[TrackAcceptance]:
    """One row a track, most suggestions first. A later outcome of the same suggestion replaces an earlier one."""
    tracks: dict[Track, _Counts] = {}
    by_suggestion: dict[str, _Counts] = {}
    for entry in entries:
        if entry.content is None:
            continue
        match entry.kind:
            case EntryKind.SUGGESTION if entry.suggestion is not None:
                track = msgspec.convert(entry.content["result"]["track"], Track)
                counts = tracks.setdefault(track, _Counts())
                counts.suggested.add(entry.suggestion)
                by_suggestion[entry.suggestion] = counts
            case EntryKind.WITHHELD if entry.content.get("track") is not None:
                track = msgspec.convert(entry.content["track"], Track)
                reason = entry.content["result"]["reason"]
                counts = tracks.setdefault(track, _Counts())
                counts.withheld[reason] = counts.withheld.get(reason, 0) + 1
            case EntryKind.DISPLAYED if entry.suggestion in by_suggestion:
                by_suggestion[entry.suggestion].displayed.add(entry.suggestion)
            case EntryKind.OUTCOME if entry.suggestion in by_suggestion:
                outcome = entry.content["outcome"]
                by_suggestion[entry.suggestion].ends[entry.suggestion] = (
                    outcome["kind"],
                    outcome.get("reason", ""),
                )
    rows = [_row(track, counts) for track, counts in tracks.items()]
    return sorted(rows, key=lambda row: (-row.suggested, msgspec.structs.astuple(row.track)))


def _row(track: Track, counts: _Counts) -> TrackAcceptance:
    outcomes: dict[str, int] = {}
    dismissed: dict[str, int] = {}
    for kind, reason in counts.ends.values():
        outcomes[kind] = outcomes.get(kind, 0) + 1
        if kind == OutcomeKind.DISMISSED:
            dismissed[reason] = dismissed.get(reason, 0) + 1
    # A suggestion that was sent was seen, even where the client's report of it was lost with the client.
    sent = {
        suggestion
        for suggestion, (kind, _) in counts.ends.items()
        if kind in (OutcomeKind.SENT_AS_IS, OutcomeKind.COSMETIC, OutcomeKind.SUBSTANTIVE)
    }
    displayed = len(counts.displayed | sent)
    accepted = outcomes.get(OutcomeKind.SENT_AS_IS, 0) + outcomes.get(OutcomeKind.COSMETIC, 0)
    messages = len(counts.suggested) + sum(counts.withheld.values())
    return TrackAcceptance(
        track=track,
        messages=messages,
        suggested=len(counts.suggested),
        displayed=displayed,
        coverage=wilson(len(counts.suggested), messages),
        acceptance=wilson(accepted, displayed),
        outcomes=outcomes,
        dismissed=dismissed,
        withheld=counts.withheld,
    )
