"""What agents mend adds up."""

from __future__ import annotations

import msgspec
import pytest

from server.conversation.conversation import Correction


def test_corrections_add_up() -> None:
    """A later one keeps what an earlier one said of something else, and facts add up."""
    known = Correction(workflow="order_status", order="#1", fact={"status": "shipped"})
    later = known.amended(Correction(language="de", fact={"city": "Köln"}))
    assert later == Correction("order_status", "de", None, "#1", None, {"status": "shipped", "city": "Köln"})
    assert later.names == ("workflow", "language", "order", "fact")


@pytest.mark.parametrize(
    ("by", "left"),
    [
        (Correction(order="#2"), ("workflow", "order")),
        (Correction(customer="C2"), ("workflow", "customer")),
        (Correction(undo=("order",)), ("workflow",)),
        (Correction(undo=("line",)), ("workflow", "order", "fact")),
        (Correction(order="#1", line="L1"), ("workflow", "order", "line", "fact")),
    ],
)
def test_another_order_takes_back_what_was_said_of_the_first(by: Correction, left: tuple[str, ...]) -> None:
    """Lines and facts belong to an order, and orders to a customer."""
    known = Correction(workflow="return_item", order="#1", line=("L1", "L2"), fact={"status": "shipped"})
    assert known.amended(by).names == left


def test_nothing_is_stored_for_nothing() -> None:
    """An empty correction stays as small as the column's default."""
    assert msgspec.json.encode(Correction()) == b"{}"
    assert msgspec.json.decode(b'{"line":"L1"}', type=Correction).lines == ("L1",)
