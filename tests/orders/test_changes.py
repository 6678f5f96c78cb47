"""What actions changed is kept and laid over what is read, for orders, customers and orders that are new."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from server.orders.changes import Change, Changes
from server.orders.jsonl import JsonlOrders
from tests.orders.harbour import harbour

NOW = datetime(2026, 3, 10, 22, 30, tzinfo=UTC)
CODE = "QX7KLM"


@pytest.fixture
async def system(tmp_path: Path) -> AsyncIterator[JsonlOrders]:
    """The ferry business with a file of changes."""
    business = harbour(tmp_path / "harbour")
    business.changes = Changes(tmp_path / "changes.sqlite3")
    yield business
    business.changes.close()


def change(key: str, action: str, arguments: dict[str, Any]) -> Change:
    """A change for the one customer with bookings."""
    return Change(key, "harbour", "eva", action, arguments, NOW)


async def test_changes_show_in_all_that_is_read(system: JsonlOrders) -> None:
    """The order, its lists, the customer's own lists; other customers' records stay."""
    assert await system.act(change("1", "cancel", {"code": CODE, "why": "weather"})) == ""
    (owned,) = (await system.orders_of("eva")).found
    assert owned.order.value("status") == "cancelled"
    assert [part.value("amount") for part in owned.order.parts["payments"]] == [4000, 5050, -4000, -5050]
    (person,) = (await system.customer("eva")).found
    assert [part.value("left") for part in person.customer.parts["purses"]] == [None, 8000]
    assert (person.names, person.customer.email) == (("Eva", "Sand"), "eva@example.com")
    (other,) = (await system.orders_of("leo")).found
    assert other.order.value("status") == "confirmed"


async def test_one_action_follows_the_other(system: JsonlOrders) -> None:
    """Each sees what the one before left, and what is refused leaves no trace."""
    for key, bags in (("1", 2), ("2", 4)):
        assert await system.act(change(key, "set_bags", {"code": CODE, "bags": bags, "purse": "P1"})) == ""
    assert "only added" in await system.act(change("3", "set_bags", {"code": CODE, "bags": 1, "purse": "P1"}))
    (owned,) = (await system.orders_of("eva")).found
    assert owned.order.value("bags") == 4
    assert [part.value("amount") for part in owned.order.parts["payments"]] == [4000, 5050, 1500, 3000]
    assert system.changes is not None
    assert system.changes.of("harbour", "eva") == [(CODE, "set_bags")] * 2


async def test_the_same_key_is_done_once(system: JsonlOrders) -> None:
    """However often, and at the same moment."""
    voucher = change("same", "give_voucher", {"user": "eva", "amount": 500})
    assert set(await asyncio.gather(*(system.act(voucher) for _ in range(5)))) == {""}
    (person,) = (await system.customer("eva")).found
    assert len(person.customer.parts["purses"]) == 3


async def test_a_new_order_is_among_the_customers_orders(system: JsonlOrders) -> None:
    """And can be changed like the others."""
    legs = [{"ship": "NA1", "day": "2026-03-14"}]
    assert await system.act(change("1", "book", {"user": "eva", "legs": legs, "travellers": []})) == ""
    assert await system.act(change("2", "cancel", {"code": "NEW1", "why": "weather"})) == ""
    orders = {owned.order.id: owned.order for owned in (await system.orders_of("eva")).found}
    assert orders["NEW1"].value("status") == "cancelled"
    assert orders["NEW1"].lines[0].options == {"day": "2026-03-14"}
    assert orders[CODE].value("status") == "confirmed"


async def test_nothing_is_done_without_a_place_to_keep_it(tmp_path: Path) -> None:
    """Nor for somebody whom the system does not know."""
    business = harbour(tmp_path / "harbour")
    assert await business.act(change("1", "give_voucher", {"user": "eva", "amount": 1})) != ""
    business.changes = Changes(":memory:")
    nobody = Change("2", "harbour", "max", "give_voucher", {"user": "max", "amount": 1}, NOW)
    assert "does not know" in await business.act(nobody)
    business.changes.close()
