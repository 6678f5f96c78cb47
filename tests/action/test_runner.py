"""What every runner must keep, held against the one for records that are files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from server.action.action import Argument, RunState
from server.action.runner import ActionRequest, SystemRunner
from server.live.installation import Brands
from server.orders.brand import load_brand
from server.orders.changes import Changes
from server.orders.jsonl import JsonlOrders, load
from tests.orders.shop import RECORDS

NOW = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)  # the 11th in Berlin
ACTIONS = """
[actions.take_back]
arguments = { order = "text", lines = "list" }
requires = { status = ["new", "sent"] }
sets = { status = "coming back", due_on = "$today", tracking = "$lines" }
"""
REQUEST = ActionRequest(
    key="run:s1:0",
    brand="teahouse",
    customer="c1",
    action="take_back",
    arguments=(Argument("order", "text", "T1"), Argument("lines", "list", ("a",), names=("Green Tea",))),
    at=NOW,
)


def system_in(folder: Path) -> JsonlOrders:
    """A shop with one order each of two people."""
    (folder / "records.toml").write_text(RECORDS + ACTIONS, encoding="utf-8")
    people = [
        '{"id": "c1", "given": "Ana", "family": "Lima", "mail": "ana@example.com", "home": {"zip": "10115"}}',
        '{"id": "c2", "given": "Bo", "family": "Ek", "mail": "bo@example.com", "home": {"zip": "10117"}}',
    ]
    items = '"items": [{"sku": "a", "title": "Green Tea", "price": 5}]'
    sales = [
        f'{{"number": "T1", "buyer": "c1", "state": "new", {items}}}',
        f'{{"number": "T2", "buyer": "c2", "state": "new", {items}}}',
    ]
    (folder / "people.jsonl").write_text("\n".join(people), encoding="utf-8")
    (folder / "sales.jsonl").write_text("\n".join(sales), encoding="utf-8")
    return load(folder, load_brand(folder, "teahouse"), date(2026, 3, 10))


class Shop:
    """A system with its runner and changes."""

    def __init__(self, folder: Path) -> None:
        self.changes = Changes(folder / "changes.sqlite3")
        self.system = system_in(folder)
        brands = Brands({"teahouse": self.system}, None, "teahouse")
        brands.lay_over(self.changes)
        self.runner = SystemRunner(brands)

    async def order(self, customer: str = "c1") -> dict[str, object]:
        """The fields of the one order as they are read now."""
        found = await self.system.orders_of(customer)
        return {field.name: field.value for field in found.found[0].order.fields}


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    """A fresh shop."""
    shop = Shop(tmp_path)
    yield shop
    shop.changes.close()


async def test_what_is_declared_is_done(shop: Shop) -> None:
    """The order read afterwards shows it, in the shop's own day; nobody else's order changes."""
    assert (await shop.runner.run(REQUEST)).state is RunState.DONE
    order = await shop.order()
    assert (order["status"], order["due_on"], order["tracking"]) == ("coming back", "2026-03-11", "Green Tea")
    assert (await shop.order("c2"))["status"] == "new"


async def test_twice_is_once(shop: Shop) -> None:
    """The same key again, also at the same moment, is answered as done and does nothing more."""
    results = await asyncio.gather(*(shop.runner.run(REQUEST) for _ in range(5)))
    assert {result.state for result in results} == {RunState.DONE}
    assert len(shop.changes.of("teahouse", "c1")) == 1


async def test_another_key_meets_the_order_as_it_is_now(shop: Shop) -> None:
    """Of several at once one is done, the others are refused with the reason."""
    requests = [msgspec.structs.replace(REQUEST, key=f"run:s{number}:0") for number in range(5)]
    results = await asyncio.gather(*(shop.runner.run(request) for request in requests))
    assert sorted(result.state for result in results) == ["done", *["failed"] * 4]
    assert all("coming back" in result.detail for result in results if result.state is RunState.FAILED)


@pytest.mark.parametrize(
    "changed",
    [
        {"customer": "c2"},
        {"customer": "nobody"},
        {"brand": "elsewhere"},
        {"action": "burn"},
        {"arguments": (Argument("order", "text", "T2"), Argument("lines", "list", ("a",)))},
        {"arguments": (Argument("order", "text", "T1"), Argument("lines", "list", ("z",)))},
        {"arguments": (Argument("order", "text", "T1"),)},
    ],
)
async def test_what_does_not_fit_is_refused(shop: Shop, changed: dict[str, object]) -> None:
    """Somebody else's order, a line that is not in it, an unknown action: nothing changes."""
    result = await shop.runner.run(msgspec.structs.replace(REQUEST, **changed))
    assert result.state is RunState.FAILED
    assert result.detail
    assert shop.changes.of("teahouse", "c1") == shop.changes.of("teahouse", "c2") == []


async def test_changes_survive_and_are_shared(shop: Shop, tmp_path: Path) -> None:
    """Another process over the same folder reads what was done and knows its key."""
    await shop.runner.run(REQUEST)
    other = Shop(tmp_path)
    assert (await other.order())["status"] == "coming back"
    assert (await other.runner.run(REQUEST)).state is RunState.DONE
    other.changes.close()
