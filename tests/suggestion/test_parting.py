"""Which clauses of a message are requests of their own."""

from __future__ import annotations

from server.suggestion.parting import Heard, grouped
from server.understanding.clauses import Clause


def heard(
    text: str, workflow: str | None = None, *orders: str, firm: bool = True, bare: bool = False
) -> Heard:
    """A clause that is surely of a workflow, or of none."""
    return Heard(
        Clause(0, len(text), text, firm), workflow, 0.9 if workflow else 0.0, frozenset(orders), bare
    )


def texts(*clauses: Heard) -> list[list[str]]:
    """The texts of the groups."""
    return [[one.clause.text for one in group] for group in grouped(clauses)]


def test_another_clear_wish_is_another_request() -> None:
    """What asks for nothing stays with what it follows, or with the first."""
    found = texts(
        heard("hello"), heard("cancel 1", "cancel", "1"), heard("please"), heard("where is 2", "status", "2")
    )
    assert found == [["hello", "cancel 1", "please"], ["where is 2"]]


def test_the_same_wish_for_another_order_is_another_request() -> None:
    """Also where only the order is named; what is said about it is not."""
    assert len(texts(heard("cancel 1", "cancel", "1"), heard("and 2", None, "2", bare=True))) == 2
    assert len(texts(heard("cancel 1", "cancel", "1"), heard("but keep 2 as it is", None, "2"))) == 1
    assert len(texts(heard("cancel 1", "cancel", "1"), heard("cancel it", "cancel"))) == 1


def test_a_reason_behind_a_comma_is_no_request() -> None:
    """Unless it names an order of its own."""
    wrong = heard("wrong size", "damaged")
    assert len(texts(wrong, heard("I want the larger one", "exchange", firm=False))) == 1
    assert len(texts(wrong, heard("where is 2", "status", "2", firm=False))) == 2


def test_nothing_clear_is_no_request() -> None:
    """Small talk has no groups."""
    assert texts(heard("hello"), heard("how are you")) == []
