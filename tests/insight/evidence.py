"""Evidence to fold in tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from server.feedback.outcome import OutcomeKind
from server.insight.evidence import Evidence
from server.insight.record import Record
from server.ledger.entry import EntryKind
from server.suggestion.suggestion import Track

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
GERMAN = Track("lumen", "order_status", "reply", "de")
ENGLISH = Track("lumen", "order_status", "reply", "en")


def utc_record() -> Record:
    """An empty record whose brands all live in UTC."""
    return Record(lambda brand: UTC)


def suggested(
    number: int, track: Track = GERMAN, at: datetime = NOON, conversation: str | None = None
) -> Evidence:
    """A suggestion in a conversation of its own unless one is given."""
    return Evidence(
        EntryKind.SUGGESTION, at, conversation or f"c{number}", track.brand, f"s{number}", track, 1
    )


def displayed(number: int, at: datetime = NOON) -> Evidence:
    """The suggestion was shown."""
    return Evidence(EntryKind.DISPLAYED, at, f"c{number}", "lumen", f"s{number}")


def ended(number: int, outcome: OutcomeKind, reason: str = "", at: datetime = NOON) -> Evidence:
    """The suggestion came to an end."""
    return Evidence(
        EntryKind.OUTCOME, at, f"c{number}", "lumen", f"s{number}", outcome=outcome, reason=reason
    )


def withheld(number: int, reason: str = "no_trigger", track: Track | None = None) -> Evidence:
    """Nothing was suggested."""
    return Evidence(EntryKind.WITHHELD, NOON, f"c{number}", "lumen", track=track, reason=reason)


def told(record: Record, number: int, outcome: OutcomeKind, reason: str = "", track: Track = GERMAN) -> None:
    """A suggestion that was made, shown and came to its end within a minute."""
    soon = NOON + timedelta(minutes=1)
    record.add_all([suggested(number, track), displayed(number), ended(number, outcome, reason, soon)])
