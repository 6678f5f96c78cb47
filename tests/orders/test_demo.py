"""The demonstration's own records."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from server.orders.brand import borrow, load_brands
from server.orders.context import Order
from server.orders.jsonl import JsonlOrders, load

BRANDS = Path(__file__).parents[2] / "knowledge" / "brands"
TODAY = date(2026, 7, 1)


@pytest.fixture(scope="module")
def lumen() -> JsonlOrders:
    """The demo shop as it stands on a fixed day."""
    return load(BRANDS / "lumen", load_brands(BRANDS)["lumen"], TODAY)


async def orders(lumen: JsonlOrders) -> list[tuple[str, Order]]:
    """Every order with its customer's key."""
    keys = [f"C{number}" for number in range(1001, 1001 + lumen.customers)]
    return [(key, owned.order) for key in keys for owned in (await lumen.orders_of(key)).found]


async def test_the_records_are_without_fault_and_complete(lumen: JsonlOrders) -> None:
    """Every customer and order is read, and every order is reached from its customer."""
    assert lumen.problems == []
    assert lumen.customers >= 24
    assert lumen.orders >= 50
    assert len(await orders(lumen)) == lumen.orders


async def test_every_situation_occurs(lumen: JsonlOrders) -> None:
    """Statuses, and parcels that are late by one, three and nine days on whichever day the demo runs."""
    everything = await orders(lumen)
    statuses = Counter(order.value("status") for _, order in everything)
    assert set(statuses) == {
        "pending",
        "processed",
        "shipped",
        "delivered",
        "cancelled",
        "return requested",
        "returned",
    }
    promised = {
        date.fromisoformat(str(order.value("promised_on")))
        for _, order in everything
        if order.value("status") == "shipped" and order.value("promised_on")
    }
    assert {TODAY - timedelta(days=late) for late in (0, 1, 3, 9)} <= promised
    assert max(promised) > TODAY
    assert any(order.value("promised_on") is None for _, order in everything)
    assert any(order.value("status") == "shipped" and not order.value("tracking") for _, order in everything)
    for _, order in everything:
        shipped = order.value("status") in ("shipped", "delivered", "returned", "return requested")
        assert (order.value("shipped_on") is not None) == shipped, order.id
        assert (order.value("delivered_on") is not None) == (shipped and order.value("status") != "shipped")


async def test_totals_are_the_sum_of_their_lines(lumen: JsonlOrders) -> None:
    """In every currency, also the one with three decimals."""
    everything = await orders(lumen)
    assert {order.currency for _, order in everything} == {"EUR", "GBP", "AED", "EGP", "KWD"}
    for _, order in everything:
        amounts = [line.amount * line.quantity for line in order.lines if line.amount is not None]
        assert order.value("total") == sum(amounts), order.id


async def test_customers_have_none_one_and_several_open_orders(lumen: JsonlOrders) -> None:
    """Every way in which an order is chosen can be shown."""
    record = lumen.brand.records.order
    held: Counter[str] = Counter()
    still_open: Counter[str] = Counter()
    for customer, order in await orders(lumen):
        held[customer] += 1
        still_open[customer] += order.value(record.status) in record.open_statuses
    assert 1 in held.values()
    assert len(held) < lumen.customers
    assert any(count == 1 and held[customer] > 1 for customer, count in still_open.items())
    assert max(still_open.values()) >= 2


def test_records_of_the_same_form_without_the_extra_fields_are_read_too(tmp_path: Path) -> None:
    """A shop that keeps no dates borrows the declarations; what it does not have is missing."""
    (tmp_path / "customers.jsonl").write_text(
        '{"customer_id":"noah_1","first_name":"Noah","last_name":"Brown","email":"noah@example.com",'
        '"address":{"zip":"80279"},"payment_methods":[],"order_ids":["#W7678072"]}\n',
        encoding="utf-8",
    )
    (tmp_path / "orders.jsonl").write_text(
        '{"order_id":"#W7678072","customer_id":"noah_1","status":"pending","address":{"zip":"80279"},'
        '"items":[{"name":"Bottle","product_id":"1","item_id":"2","price":47.84,"options":{"color":"blue"}}],'
        '"fulfillments":[],"payments":[{"transaction_type":"payment","amount":47.84}]}\n',
        encoding="utf-8",
    )
    shop = load(tmp_path, borrow(load_brands(BRANDS)["lumen"], "other"), TODAY)
    assert (shop.problems, shop.customers, shop.orders) == ([], 1, 1)
    assert shop.shapes.postcodes == {"99999"}
