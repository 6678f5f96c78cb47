"""Evidence: the few values of a ledger entry that folds count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec

from server.feedback.outcome import OutcomeKind
from server.ledger.entry import EntryKind
from server.suggestion.suggestion import Track

COUNTED = (EntryKind.SUGGESTION, EntryKind.WITHHELD, EntryKind.DISPLAYED, EntryKind.OUTCOME)
GAP = timedelta(seconds=10)


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


class Row(msgspec.Struct, frozen=True):
    """A stored entry before decoding: content in canonical bytes (None: erased), the conversation's brand if known."""

    position: int
    kind: str
    recorded_at: datetime
    conversation: str | None
    suggestion: str | None
    content: bytes | None
    brand: str | None


class Evidence(msgspec.Struct, frozen=True, gc=False):
    """What one entry adds; `at` is the server's time, since clients' clocks may be hours off."""

    kind: EntryKind
    at: datetime
    conversation: str
    brand: str
    suggestion: str = ""
    track: Track | None = None
    level: int = 0
    outcome: OutcomeKind | None = None
    reason: str = ""


class _Result(msgspec.Struct):
    track: Track
    level: int = 1


class _Suggested(msgspec.Struct):
    result: _Result


class _Silence(msgspec.Struct):
    reason: str


class _Withheld(msgspec.Struct):
    result: _Silence
    track: Track | None = None


class _End(msgspec.Struct):
    kind: OutcomeKind
    reason: str = ""


class _Ended(msgspec.Struct):
    outcome: _End


# Only the named parts of an entry are decoded; the rest is skipped over, which is most of it.
_suggested = msgspec.json.Decoder(_Suggested)
_withheld = msgspec.json.Decoder(_Withheld)
_ended = msgspec.json.Decoder(_Ended)


def evidence_of(entry: LedgerEntry) -> Evidence | None:
    """The evidence in a decoded entry; None when folds have nothing to count in it."""
    if entry.kind not in COUNTED or entry.content is None:
        return None
    content = msgspec.json.encode(entry.content)
    row = Row(
        entry.position, entry.kind, entry.recorded_at, entry.conversation, entry.suggestion, content, None
    )
    return evidence_in(row)


def evidence_in(row: Row) -> Evidence | None:
    """The evidence in a stored entry; None when folds have nothing to count in it or it was erased."""
    if row.content is None:
        return None
    conversation, suggestion = row.conversation or "", row.suggestion or ""
    match row.kind:
        case EntryKind.SUGGESTION:
            result = _suggested.decode(row.content).result
            return Evidence(
                EntryKind.SUGGESTION,
                row.recorded_at,
                conversation,
                result.track.brand,
                suggestion,
                result.track,
                result.level,
            )
        case EntryKind.WITHHELD:
            withheld = _withheld.decode(row.content)
            brand = withheld.track.brand if withheld.track else row.brand or ""
            return Evidence(
                EntryKind.WITHHELD,
                row.recorded_at,
                conversation,
                brand,
                track=withheld.track,
                reason=withheld.result.reason,
            )
        case EntryKind.DISPLAYED:
            return Evidence(EntryKind.DISPLAYED, row.recorded_at, conversation, row.brand or "", suggestion)
        case EntryKind.OUTCOME:
            end = _ended.decode(row.content).outcome
            return Evidence(
                EntryKind.OUTCOME,
                row.recorded_at,
                conversation,
                row.brand or "",
                suggestion,
                outcome=end.kind,
                reason=end.reason,
            )
        case _:
            return None


def settled(rows: Sequence[Row], after: int, now: datetime) -> Sequence[Row]:
    """The rows (in order, all behind `after`) that no transaction still running can put an entry before.

    PostgreSQL hands out positions before commit, so a number that is missing may still come; after GAP it is taken
    for one that was given up.
    """
    last = after
    for index, row in enumerate(rows):
        if row.position != last + 1 and now - row.recorded_at < GAP:
            return rows[:index]
        last = row.position
    return rows
