"""The overview: small cells hidden, days without holes, brands and tracks kept apart."""

from __future__ import annotations

from datetime import UTC, date, timedelta
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from server.feedback.outcome import OutcomeKind
from server.insight.cell import FEWEST
from server.insight.overview import Overview, overview
from server.insight.record import Record
from server.suggestion.suggestion import Track
from tests.insight.evidence import ENGLISH, GERMAN, NOON, suggested, told, utc_record, withheld

EVERYONE = FEWEST + 3


def seen(record: Record, days: int = 7, track: Track | None = None, brand: str = "") -> Overview:
    """The overview for someone of all brands or of one."""
    return overview(record, NOON, days, lambda name: not brand or name == brand, track)


def accepted(record: Record, count: int, first: int = 0, track: Track = GERMAN) -> None:
    """Suggestions sent as they were, each in a conversation of its own."""
    for number in range(first, first + count):
        told(record, number, OutcomeKind.SENT_AS_IS, track=track)


def test_enough_conversations_are_shown() -> None:
    """Shares, counts, days and ends of a cell with enough behind it."""
    record = utc_record()
    accepted(record, 6)
    for number in range(6, 12):
        told(record, number, OutcomeKind.DISMISSED, "tone")
    record.add_all(withheld(number) for number in range(20, 32))
    found = seen(record)
    figures = found.figures
    assert figures is not None
    assert (figures.messages, figures.suggested, figures.displayed) == (24, 12, 12)
    assert figures.acceptance.interval is not None
    assert figures.acceptance.interval.share == 0.5
    assert figures.coverage.interval is not None
    assert figures.coverage.interval.share == 0.5
    assert [(part.name, part.count) for part in found.endings] == [("sent_as_is", 6), ("dismissed", 6)]
    assert [(part.name, part.count) for part in found.dismissals] == [("tone", 6)]
    assert [(part.name, part.count) for part in found.silences] == [("no_trigger", 12)]
    assert [day.day for day in found.by_day] == [date(2026, 11, 14) + timedelta(days=day) for day in range(7)]
    assert found.by_day[-1].figures == figures
    assert [row.track for row in found.tracks] == [GERMAN, Track("lumen", "", "", "")]
    assert found.zones == {"lumen": str(UTC)}


def test_acceptance_comes_with_coverage() -> None:
    """No figures hold an acceptance without a coverage of at least as many messages."""
    record = utc_record()
    accepted(record, EVERYONE)
    for row in seen(record).tracks:
        assert row.figures is not None
        assert row.figures.coverage.interval is not None
        assert row.figures.coverage.of >= row.figures.acceptance.of


def test_too_few_conversations_are_not_shown() -> None:
    """Four conversations give no number, neither in all, nor by day, track, end or reason."""
    record = utc_record()
    for number in range(FEWEST - 1):
        told(record, number, OutcomeKind.DISMISSED, "tone")
    found = seen(record)
    assert found.figures is None
    assert found.by_day[-1].figures is None
    assert [row.figures for row in found.tracks] == [None]
    assert [part.count for part in (*found.endings, *found.dismissals)] == [None, None]


def test_one_long_conversation_is_too_few() -> None:
    """Many suggestions in one conversation are still one conversation."""
    record = utc_record()
    record.add_all(suggested(number, conversation="c1") for number in range(50))
    assert seen(record).figures is None


def test_a_small_part_of_a_large_cell_is_not_shown() -> None:
    """One substantive edit among many suggestions is hidden wherever it is named."""
    record = utc_record()
    accepted(record, 20)
    told(record, 30, OutcomeKind.SUBSTANTIVE)
    found = seen(record)
    assert found.figures is not None
    assert found.figures.substantive.few
    assert found.figures.substantive.interval is None
    assert [(part.name, part.count) for part in found.endings] == [("sent_as_is", 20), ("substantive", None)]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 9),
            st.sampled_from(OutcomeKind),
            st.sampled_from(["tone", "other", "incomplete"]),
            st.sampled_from([GERMAN, ENGLISH]),
        ),
        max_size=60,
    )
)
def test_no_number_of_a_small_cell_ever_leaves(
    history: list[tuple[int, OutcomeKind, str, Track]],
) -> None:
    """Whatever happened, every part that has a number stands on FEWEST conversations, counted by hand."""
    record = utc_record()
    behind: dict[str, set[str]] = {}
    for number, (conversation, outcome, reason, track) in enumerate(history):
        name = f"c{conversation}"
        record.add(suggested(number, track, conversation=name))
        record.add(
            msgspec.structs.replace(
                suggested(number, track, conversation=name),
                kind="outcome",
                track=None,
                outcome=outcome,
                reason=reason if outcome is OutcomeKind.DISMISSED else "",
            )
        )
        behind.setdefault(outcome, set()).add(name)
        if outcome is OutcomeKind.DISMISSED:
            behind.setdefault(reason, set()).add(name)
    found = seen(record)
    for part in (*found.endings, *found.dismissals):
        assert (part.count is None) == (len(behind[part.name]) < FEWEST)


def test_other_brands_are_not_seen() -> None:
    """What a reader's brands do not hold adds to nothing."""
    record = utc_record()
    foreign = Track("other", "order_status", "reply", "en")
    accepted(record, EVERYONE)
    accepted(record, EVERYONE, first=100, track=foreign)
    mine, everything = seen(record, brand="lumen"), seen(record)
    assert mine.figures is not None
    assert everything.figures is not None
    assert everything.figures.displayed == 2 * mine.figures.displayed
    assert [row.track for row in mine.tracks] == [GERMAN]
    assert seen(record, track=foreign, brand="lumen").figures == seen(utc_record()).figures


def test_one_track_alone() -> None:
    """Choosing a track narrows all but the list of tracks."""
    record = utc_record()
    accepted(record, EVERYONE)
    accepted(record, EVERYONE, first=100, track=ENGLISH)
    found = seen(record, track=ENGLISH)
    assert found.figures is not None
    assert found.figures.displayed == EVERYONE
    assert {row.track for row in found.tracks} == {GERMAN, ENGLISH}


def test_long_periods_are_weeks() -> None:
    """Twelve weeks are weeks that begin on Mondays, the running one last."""
    record = utc_record()
    accepted(record, EVERYONE)
    found = seen(record, days=84)
    assert found.weekly
    assert {day.day.weekday() for day in found.by_day} == {0}
    assert found.by_day[-1].day == date(2026, 11, 16)
    assert found.by_day[-1].figures is not None


def test_what_is_older_is_left_out() -> None:
    """A period holds its days and no more."""
    record = utc_record()
    for number in range(EVERYONE):
        record.add(suggested(number, at=NOON - timedelta(days=7)))
    assert seen(record, days=7).tracks == ()
    assert len(seen(record, days=8).tracks) == 1


def test_nothing_is_by_agent() -> None:
    """No name in the overview's shape speaks of agents, actors or accounts."""
    names = _names(msgspec.to_builtins(seen(utc_record())))
    accepted(record := utc_record(), EVERYONE)
    names |= _names(msgspec.to_builtins(seen(record)))
    assert not any(word in name for name in names for word in ("agent", "actor", "account", "principal"))


def _names(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {name for inner in value.values() for name in _names(inner)}
    if isinstance(value, list | tuple):
        return {name for inner in value for name in _names(inner)}
    return set()
