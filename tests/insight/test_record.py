"""The running fold: the same in one go and in portions, by day in the brand's zone, later ends over earlier ones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from server.feedback.outcome import DismissReason, OutcomeKind
from server.insight import record as module
from server.insight.cell import Cell, merged
from server.insight.evidence import Evidence
from server.insight.record import NO_WORKFLOW, REMEMBER, Record
from server.ledger.entry import EntryKind
from server.suggestion.suggestion import Track
from tests.insight.evidence import (
    ENGLISH,
    GERMAN,
    NOON,
    displayed,
    ended,
    suggested,
    told,
    utc_record,
    withheld,
)

TRACKS = (GERMAN, ENGLISH, Track("other", "return_item", "reply", "en"))


@st.composite
def histories(draw: st.DrawFn) -> list[Evidence]:
    """Ledgers as they may come: any mixture, ends before they were shown, twice, of unknown suggestions, very late."""
    found: list[Evidence] = []
    at = NOON
    for _ in range(draw(st.integers(0, 60))):
        at += timedelta(minutes=draw(st.integers(0, 3000)))
        number = draw(st.integers(0, 12))
        match draw(st.sampled_from(["suggested", "displayed", "ended", "withheld"])):
            case "suggested":
                # An id is given out once.
                if not any(
                    one.kind is EntryKind.SUGGESTION and one.suggestion == f"s{number}" for one in found
                ):
                    found.append(suggested(number, draw(st.sampled_from(TRACKS)), at))
            case "displayed":
                found.append(displayed(number, at))
            case "ended":
                outcome = draw(st.sampled_from(OutcomeKind))
                reason = draw(st.sampled_from(DismissReason)) if outcome is OutcomeKind.DISMISSED else ""
                found.append(ended(number, outcome, reason, at))
            case _:
                found.append(withheld(number, track=draw(st.sampled_from([None, GERMAN]))))
    return found


def numbers(record: Record) -> dict[tuple[Track, date], dict[str, object]]:
    """Everything that a record counts."""
    return {
        (track, day): _numbers(cell) for track in record.tracks for day, cell in record.cells(track).items()
    }


def _numbers(cell: Cell) -> dict[str, object]:
    return {
        "messages": cell.messages.number,
        "suggested": cell.suggested.number,
        "displayed": cell.displayed.number,
        **{
            name: {key: count.number for key, count in counts.items() if count.number}
            for name, counts in (
                ("ended", cell.ended),
                ("dismissed", cell.dismissed),
                ("withheld", cell.withheld),
            )
        },
    }


@given(histories(), st.integers(1, 7))
def test_portions_make_no_difference(history: list[Evidence], size: int) -> None:
    """Read in portions of any size the record says the same as read in one go."""
    whole, parts = utc_record(), utc_record()
    whole.add_all(history)
    for start in range(0, len(history), size):
        parts.add_all(history[start : start + size])
    assert numbers(parts) == numbers(whole)


@given(histories())
def test_numbers_add_up(history: list[Evidence]) -> None:
    """Nothing is counted twice: ends <= suggestions, displayed <= suggestions, reasons = dismissals."""
    record = utc_record()
    record.add_all(history)
    for track in record.tracks:
        cell = merged(record.cells(track).values())
        ends = {name: count.number for name, count in cell.ended.items()}
        assert min(ends.values(), default=0) >= 0
        assert sum(ends.values()) <= cell.suggested.number <= cell.messages.number
        assert cell.displayed.number <= cell.suggested.number
        seen = sum(ends.get(kind, 0) for kind in module.SEEN)
        assert seen <= cell.displayed.number
        assert sum(count.number for count in cell.dismissed.values()) == ends.get(OutcomeKind.DISMISSED, 0)


@settings(max_examples=50)
@given(histories())
def test_forgetting_changes_no_number(history: list[Evidence]) -> None:
    """A record that forgets old suggestions after every entry counts as one that never does."""
    kept, forgetful = utc_record(), utc_record()
    kept.add_all(history)
    for one in history:
        forgetful._purge(one.at)
        forgetful.add(one)
    assert numbers(forgetful) == numbers(kept)


def test_superseded_then_sent_after_all() -> None:
    """The later end stands alone."""
    record = utc_record()
    record.add_all([suggested(1), ended(1, OutcomeKind.SUPERSEDED), ended(1, OutcomeKind.SENT_AS_IS)])
    (found,) = numbers(record).values()
    assert found["ended"] == {"sent_as_is": 1}
    assert found["displayed"] == 1


def test_a_dismissal_was_seen() -> None:
    """What was dismissed counts as displayed even where the report of it was lost."""
    record = utc_record()
    record.add_all([suggested(1), ended(1, OutcomeKind.DISMISSED, "tone"), displayed(1)])
    (found,) = numbers(record).values()
    assert (found["displayed"], found["dismissed"]) == (1, {"tone": 1})


def test_superseded_unseen_is_not_displayed() -> None:
    """A suggestion that nobody saw before it was overtaken does not count against acceptance."""
    record = utc_record()
    record.add_all([suggested(1), ended(1, OutcomeKind.SUPERSEDED, "new_message")])
    (found,) = numbers(record).values()
    assert found["displayed"] == 0


def test_days_are_those_of_the_brand() -> None:
    """The same moment is another day in another brand's zone; what is heard later counts on the suggestion's day."""
    zones = {"lumen": ZoneInfo("Europe/Berlin"), "other": ZoneInfo("America/New_York")}
    record = Record(zones.__getitem__)
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    record.add_all(
        [
            suggested(1, GERMAN, late),
            suggested(2, TRACKS[2], late),
            ended(1, OutcomeKind.SENT_AS_IS, at=late + timedelta(hours=30)),
        ]
    )
    assert set(record.cells(GERMAN)) == {date(2026, 11, 21)}
    assert set(record.cells(TRACKS[2])) == {date(2026, 11, 20)}
    assert record.cells(GERMAN)[date(2026, 11, 21)].ended[OutcomeKind.SENT_AS_IS].number == 1


def test_what_comes_too_late_is_not_counted() -> None:
    """An end within REMEMBER counts, a moment later it does not."""
    record = utc_record()
    record.add_all([suggested(1), suggested(2)])
    record.add(ended(1, OutcomeKind.SENT_AS_IS, at=NOON + REMEMBER))
    record.add(ended(2, OutcomeKind.SENT_AS_IS, at=NOON + REMEMBER + timedelta(seconds=1)))
    (found,) = numbers(record).values()
    assert found["ended"] == {"sent_as_is": 1}


def test_memory_does_not_grow_with_what_is_over() -> None:
    """Ended suggestions are let go at once, open ones when they are too old to be heard of."""
    record = utc_record()
    for number in range(5_000):
        told(record, number, OutcomeKind.SENT_AS_IS)
    assert record.remembered == 0
    for number in range(20_000, 30_000):
        record.add(suggested(number, at=NOON + timedelta(hours=number - 20_000)))
    assert record.remembered < 5_000


def test_messages_without_workflow_count_for_coverage() -> None:
    """A message that no workflow is for is kept under its brand, so that coverage cannot leave it out."""
    record = utc_record()
    record.add_all([suggested(1), withheld(2), withheld(3, "language_unsupported", GERMAN)])
    nowhere = Track("lumen", NO_WORKFLOW, "", "")
    assert set(record.tracks) == {GERMAN, nowhere}
    assert merged(record.cells(nowhere).values()).messages.number == 1
    assert merged(record.cells(GERMAN).values()).messages.number == 2
    assert record.levels == {GERMAN: 1}
