"""Whatever is done to a sealed ledger is found, against a head published earlier."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.ledger.chain import Chained, Head, Link, Verified, Verifier, extend
from server.ledger.entry import seal

NOW = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
Sealed = list[tuple[Link, Chained | None]]
replaced = msgspec.structs.replace


def entry(position: int, text: str = "hello") -> Chained:
    """A stored entry."""
    sealed = seal({"text": text}, salt=bytes([position % 256]) * 16)
    at = NOW + timedelta(seconds=position)
    return Chained(
        position,
        f"event-{position}",
        "message",
        1,
        at,
        at,
        "c",
        None,
        "p-1",
        sealed.content_hash,
        sealed.content,
        sealed.salt,
    )


def ledger(count: int) -> tuple[Sealed, Head]:
    """A sealed ledger and its head."""
    entries = [entry(position, f"text {position}") for position in range(1, count + 1)]
    links = extend(None, entries)
    return list(zip(links, entries, strict=True)), Head(count, links[-1].digest.hex(), NOW)


def checked(sealed: Sealed, *heads: Head, erased: frozenset[int] = frozenset()) -> Verified:
    """What verifying finds."""
    verifier = Verifier(heads, erased.__contains__)
    for link, one in sealed:
        verifier.add(link, one)
    return verifier.result()


def test_a_whole_chain_is_whole_and_says_what_it_cannot_know() -> None:
    """Without a head truncation and making it all anew stay unknown; with one nothing does."""
    sealed, head = ledger(5)
    alone = checked(sealed)
    assert alone.whole
    assert alone.head is not None
    assert alone.head.digest == head.digest
    assert any("cut off the end" in what for what in alone.unknown)
    assert checked(sealed, head).unknown == ()
    assert checked(ledger(7)[0], head).whole


def test_sealing_in_portions_makes_the_same_chain() -> None:
    """However it is cut."""
    entries = [entry(position) for position in range(1, 8)]
    first = extend(None, entries[:3])
    assert first + extend(first[-1], entries[3:]) == extend(None, entries)


FIELDS = {
    "event_id": "other",
    "kind": "outcome",
    "occurred_at": NOW,
    "recorded_at": NOW,
    "conversation": None,
    "suggestion": "s",
    "actor": "p-2",
    "schema_version": 2,
    "content": b'{"text":"other"}',
    "salt": b"x" * 16,
    "content_hash": b"x" * 32,
}


@given(count=st.integers(1, 12), data=st.data())
def test_any_edit_of_any_entry_is_found(count: int, data: st.DataObject) -> None:
    """Also by itself, without a head."""
    sealed, _ = ledger(count)
    at = data.draw(st.integers(0, count - 1))
    field = data.draw(st.sampled_from(sorted(FIELDS)))
    link, one = sealed[at]
    assert one is not None
    sealed[at] = (link, replaced(one, **{field: FIELDS[field]}))
    (problem,) = checked(sealed).problems
    assert (problem.kind, problem.number) == ("edited", at + 1)


@given(count=st.integers(2, 12), data=st.data())
def test_removal_reordering_and_truncation_are_found(count: int, data: st.DataObject) -> None:
    """Entries or links, one or many, at any place; the end needs a head."""
    sealed, head = ledger(count)
    at = data.draw(st.integers(0, count - 1))
    link, one = sealed[at]
    assert {
        problem.kind for problem in checked([*sealed[:at], (link, None), *sealed[at + 1 :]]).problems
    } == {"missing"}
    assert not checked([*sealed[:at], *sealed[at + 1 :]], head).whole
    assert [problem.kind for problem in checked(sealed[:at], head).problems] == ["truncated"]
    other = data.draw(st.integers(0, count - 1).filter(lambda place: place != at))
    swapped = list(sealed)
    swapped[at] = (link, sealed[other][1])
    swapped[other] = (sealed[other][0], one)
    assert len(checked(swapped).problems) == 2


@given(count=st.integers(1, 12), data=st.data())
def test_a_chain_made_anew_is_found_against_the_head(count: int, data: st.DataObject) -> None:
    """Whoever can write to the database can make every link fit; the head outside does not."""
    sealed, head = ledger(count)
    at = data.draw(st.integers(0, count - 1))
    entries = [one for _, one in sealed if one is not None]
    forged = seal({"text": "forged"})
    entries[at] = replaced(
        entries[at], content=forged.content, salt=forged.salt, content_hash=forged.content_hash
    )
    anew: Sealed = list(zip(extend(None, entries), entries, strict=True))
    assert checked(anew).whole
    assert [problem.kind for problem in checked(anew, head).problems] == ["rewritten"]


@pytest.mark.parametrize("recorded", [True, False])
def test_erased_content_leaves_the_chain_whole_if_it_is_on_record(recorded: bool) -> None:
    """Content that vanished otherwise is found."""
    sealed, head = ledger(3)
    link, one = sealed[1]
    assert one is not None
    sealed[1] = (link, replaced(one, content=None, salt=None))
    found = checked(sealed, head, erased=frozenset({2} if recorded else ()))
    assert found.erased == 1
    assert [problem.kind for problem in found.problems] == ([] if recorded else ["erased"])
