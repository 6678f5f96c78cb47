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


@pytest.fixture(scope="module")
def polaris() -> JsonlOrders:
    """The demo travel company on the same day."""
    return load(BRANDS / "polaris", load_brands(BRANDS)["polaris"], TODAY)


async def trips(polaris: JsonlOrders) -> list[tuple[str, Order]]:
    """Every reservation with its customer's key."""
    keys = [f"T{number}" for number in range(2001, 2001 + polaris.customers)]
    return [(key, owned.order) for key in keys for owned in (await polaris.orders_of(key)).found]


async def test_the_travel_company_is_complete(polaris: JsonlOrders, lumen: JsonlOrders) -> None:
    """Both brands together have about sixty customers; every reservation is whole and adds up."""
    assert polaris.problems == []
    assert 55 <= polaris.customers + lumen.customers <= 65
    everything = await trips(polaris)
    assert len(everything) == polaris.orders
    for _, trip in everything:
        days = [line.options["day"] for line in trip.lines]
        assert days == sorted(days)
        assert trip.value("departs_on") == days[0]
        assert len(trip.parts["passengers"]) == trip.value("travellers"), trip.id
        paid = [part.value("amount") for part in trip.parts["payments"] if part.value("kind") == "payment"]
        assert paid == [trip.value("total")], trip.id
        back, total = trip.value("refundable"), trip.value("total")
        assert isinstance(back, int)
        assert isinstance(total, int)
        assert 0 < back <= total
        assert (trip.value("change_fee") is None) == (trip.value("fare") == "basic")


async def test_every_kind_of_trip_occurs(polaris: JsonlOrders) -> None:
    """Fares, statuses, trips booked yesterday and trips that leave today, on whichever day the demo runs."""
    everything = [trip for _, trip in await trips(polaris)]
    assert {trip.value("fare") for trip in everything} == {"basic", "standard", "flex"}
    assert {trip.value("status") for trip in everything} == {"confirmed", "checked in", "flown", "cancelled"}
    yesterday = (TODAY - timedelta(days=1)).isoformat()
    assert any(str(trip.value("booked_on")) >= yesterday for trip in everything)
    assert any(trip.value("departs_on") == TODAY.isoformat() for trip in everything)


async def test_flights_ahead_are_in_the_catalogue(polaris: JsonlOrders) -> None:
    """Each with its own day among the days on which it goes, so that it can be moved to another."""
    for _, trip in await trips(polaris):
        if trip.value("status") != "confirmed":
            continue
        found = await polaris.products("flights", {line.product or "" for line in trip.lines})
        flights = {product.id: product for product in found.found}
        for line in trip.lines:
            variants = {variant.id: variant for variant in flights[line.product or ""].variants}
            assert line.id in variants, (trip.id, line.id)
            assert variants[line.id].amount == line.amount, (trip.id, line.id)
            assert any(one.available and one.id != line.id for one in variants.values())
