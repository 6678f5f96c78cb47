"""Cells know when too few conversations stand behind a number."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from server.insight.cell import FEWEST, Cell, Count, merged, of

CONVERSATIONS = st.lists(st.sampled_from([f"c{number}" for number in range(8)]), max_size=40)


def counted(conversations: list[str]) -> Count:
    """A count of these."""
    count = Count()
    for conversation in conversations:
        count.add(conversation)
    return count


@given(CONVERSATIONS)
def test_few_by_conversations_not_by_number(conversations: list[str]) -> None:
    """However often one conversation comes up, it counts once towards the smallest cell; nothing at all is no cell."""
    assert counted(conversations).few == (0 < len(set(conversations)) < FEWEST)


@given(CONVERSATIONS, CONVERSATIONS)
def test_merging_is_counting_both(one: list[str], other: list[str]) -> None:
    """Two counts merged say what one count of everything says."""
    both = counted(one)
    both.merge(counted(other))
    whole = counted(one + other)
    assert (both.number, both.few) == (whole.number, whole.few)


@given(CONVERSATIONS, st.data())
def test_taking_back_never_shows_a_small_cell(conversations: list[str], data: st.DataObject) -> None:
    """After some were taken back, what may be shown has enough conversations left."""
    count = counted(conversations)
    left = list(conversations)
    for conversation in (
        data.draw(st.lists(st.sampled_from(conversations), max_size=len(conversations)))
        if conversations
        else []
    ):
        if conversation in left:
            left.remove(conversation)
            count.take(conversation)
    assert count.number == len(left)
    if count.number and not count.few:
        assert len(set(left)) >= FEWEST


def test_cells_merge_name_by_name() -> None:
    """Ends and reasons are added up under their names."""
    one, other = Cell(), Cell()
    of(one.ended, "dismissed").add("c1")
    of(other.ended, "dismissed").add("c2")
    of(other.dismissed, "tone").add("c2")
    other.messages.add("c2")
    whole = merged([one, other])
    assert {name: count.number for name, count in whole.ended.items()} == {"dismissed": 2}
    assert {name: count.number for name, count in whole.dismissed.items()} == {"tone": 1}
    assert whole.messages.number == 1
