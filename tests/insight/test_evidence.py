"""Evidence is read from stored entries, and never past a position that may still be filled."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.feedback.outcome import Outcome, OutcomeKind
from server.insight.evidence import GAP, Evidence, LedgerEntry, Row, evidence_in, evidence_of, settled
from server.ledger.entry import EntryKind, canonical
from tests.insight.evidence import GERMAN, NOON

TRACK = msgspec.to_builtins(GERMAN)


def row(position: int, kind: str = "event", content: object = None, age: timedelta = timedelta()) -> Row:
    """A stored entry recorded `age` before noon."""
    body = None if content is None else canonical(content)
    return Row(position, kind, NOON - age, "c1", "s1", body, "lumen")


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        (
            EntryKind.SUGGESTION,
            {"result": {"track": TRACK, "level": 2, "replies": [{"text": "…"}]}, "messages": []},
            Evidence(EntryKind.SUGGESTION, NOON, "c1", "lumen", "s1", GERMAN, 2),
        ),
        (
            EntryKind.WITHHELD,
            {"result": {"reason": "quota"}, "track": TRACK},
            Evidence(EntryKind.WITHHELD, NOON, "c1", "lumen", track=GERMAN, reason="quota"),
        ),
        (
            EntryKind.WITHHELD,
            {"result": {"reason": "no_trigger"}, "track": None},
            Evidence(EntryKind.WITHHELD, NOON, "c1", "lumen", reason="no_trigger"),
        ),
        (EntryKind.DISPLAYED, {}, Evidence(EntryKind.DISPLAYED, NOON, "c1", "lumen", "s1")),
        (
            EntryKind.OUTCOME,
            {"event_id": "e", "outcome": Outcome("s1", OutcomeKind.DISMISSED, NOON, reason="tone")},
            Evidence(
                EntryKind.OUTCOME, NOON, "c1", "lumen", "s1", outcome=OutcomeKind.DISMISSED, reason="tone"
            ),
        ),
        (EntryKind.EVENT, {"kind": "opened"}, None),
        (EntryKind.SUGGESTION, None, None),
    ],
)
def test_what_an_entry_adds(kind: EntryKind, content: object, expected: Evidence | None) -> None:
    """Each kind gives what is counted of it; other kinds and erased entries give nothing."""
    assert evidence_in(row(1, kind, content)) == expected
    decoded = None if content is None else msgspec.json.decode(canonical(content))
    entry = LedgerEntry(1, kind, NOON, NOON, "c1", "s1", "p-1", decoded)
    found = evidence_of(entry)
    # A decoded entry does not know its conversation's brand; whatever has a track says it itself.
    assert (None if found is None else msgspec.structs.replace(found, brand="lumen")) == expected


def test_a_damaged_entry_says_so() -> None:
    """Content of another shape is an error, not a wrong number."""
    with pytest.raises(msgspec.ValidationError):
        evidence_in(row(1, EntryKind.OUTCOME, {"outcome": {"kind": "invented"}}))


def test_a_gap_that_may_still_be_filled_is_waited_for() -> None:
    """Rows behind a missing position wait until the transaction that had it must be over."""
    young = [row(4), row(6), row(7)]
    assert [one.position for one in settled(young, 3, NOON)] == [4]
    old = [row(4, age=GAP), row(6, age=GAP), row(7)]
    assert [one.position for one in settled(old, 3, NOON)] == [4, 6, 7]
    assert settled([row(5)], 3, NOON) == []


@given(st.lists(st.integers(1, 12), unique=True), st.integers(0, 3))
def test_no_entry_is_ever_missed(order: list[int], seen_at_once: int) -> None:
    """Entries that become visible in any order are all read, once and in the order of their positions."""
    read: list[int] = []
    visible: list[int] = []
    for position in [*order, None]:
        visible += [] if position is None else [position]
        if position is not None and len(visible) % (seen_at_once + 1):
            continue
        after = read[-1] if read else 0
        # At the end everything is old, so that positions nobody took hold nothing up.
        age = GAP if position is None else timedelta()
        rows = [row(one, age=age) for one in sorted(visible) if one > after]
        read += [one.position for one in settled(rows, after, NOON)]
    assert read == sorted(order)
