"""A record put away and taken up again counts on as if it had never been away; what does not fit is left."""

from __future__ import annotations

from datetime import UTC
from zoneinfo import ZoneInfo

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from server.feedback.outcome import OutcomeKind
from server.insight.evidence import Evidence
from server.insight.kept import SCHEMA, put_away, read_back, taken_up
from server.insight.record import Record
from tests.insight.evidence import ENGLISH, GERMAN, told, utc_record
from tests.insight.test_record import histories, numbers


def again(record: Record) -> Record:
    """The record after it was put away."""
    kept = read_back(put_away(record, 7, b"hash", 2))
    assert kept is not None
    assert (kept.position, kept.digest, kept.unreadable) == (7, b"hash", 2)
    found = taken_up(kept, lambda brand: UTC)
    assert found is not None
    return found


@given(histories(), st.integers(0, 60))
def test_it_goes_on_where_it_stood(history: list[Evidence], cut: int) -> None:
    """Put away anywhere, the rest of the ledger leads to the same numbers, levels and open ends."""
    whole, first = utc_record(), utc_record()
    whole.add_all(history)
    first.add_all(history[:cut])
    then = again(first)
    assert (numbers(then), then.levels, then.remembered) == (numbers(first), first.levels, first.remembered)
    then.add_all(history[cut:])
    assert (numbers(then), then.levels, then.remembered) == (numbers(whole), whole.levels, whole.remembered)


def test_what_does_not_fit_is_left() -> None:
    """Damaged, of another version, or with days that begin at other moments: then all is read from the beginning."""
    record = utc_record()
    for number in range(6):
        told(record, number, OutcomeKind.SENT_AS_IS, track=GERMAN if number % 2 else ENGLISH)
    content = put_away(record, 7, b"hash", 0)
    kept = read_back(content)
    assert kept is not None
    assert read_back(content[:-3]) is None
    assert read_back(b"") is None
    assert read_back(msgspec.msgpack.encode(msgspec.structs.replace(kept, schema=SCHEMA + 1))) is None
    assert taken_up(kept, lambda brand: ZoneInfo("Asia/Tokyo")) is None
