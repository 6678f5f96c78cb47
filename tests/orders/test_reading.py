"""The order context of one customer."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from server.orders.jsonl import JsonlOrders
from server.orders.reading import read_context
from server.orders.source import OrdersFound, OwnedOrder
from tests.orders.shop import START, person, sale, system


@pytest.fixture
def shop(tmp_path: Path) -> JsonlOrders:
    """Two customers with orders of their own."""
    people = [person("ana", "Ana", "Lima"), person("bo", "Bo", "Ek")]
    return system(tmp_path, people, [sale("#T1001", "ana"), sale("#T1002", "ana"), sale("#T1003", "bo")])


async def test_the_context_holds_the_customers_own_orders(shop: JsonlOrders) -> None:
    """In the order of the system, with source, time and name."""
    context = await read_context(shop, "ana", START)
    assert [order.id for order in context.orders] == ["#T1001", "#T1002"]
    assert (context.source, context.read_at, context.customer) == ("sales.jsonl", START, "ana")
    assert (context.name, context.problem, context.selected) == ("Ana Lima", "", None)


async def test_without_a_customer_nothing_is_read(shop: JsonlOrders) -> None:
    """A claim has no customer id, so it gets an empty context."""
    context = await read_context(shop, None, START)
    assert (context.orders, context.problem, context.customer) == ((), "", None)


class Mixed(JsonlOrders):
    """A system that answers with another customer's order."""

    async def orders_of(self, customer_id: str) -> OrdersFound:
        """Everything it has."""
        return OrdersFound(tuple(owned for orders in self._orders.values() for owned in orders))


class Silent(JsonlOrders):
    """A system that never answers."""

    async def orders_of(self, customer_id: str) -> OrdersFound:
        """Wait for ever."""
        await asyncio.Event().wait()
        return OrdersFound()


class Broken(JsonlOrders):
    """A system that says what is wrong with it."""

    async def orders_of(self, customer_id: str) -> OrdersFound:
        """No orders, but a reason."""
        return OrdersFound(problem="maintenance until noon")


def turned(shop: JsonlOrders, kind: type[JsonlOrders]) -> JsonlOrders:
    """The same records behind another behaviour."""
    other = kind(shop.brand, shop.source)
    other.__dict__.update(shop.__dict__)
    return other


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (Mixed, "orders refused: the order system answered with another customer's data"),
        (Silent, "orders unavailable: no answer within 0.01 seconds"),
        (Broken, "orders unavailable: maintenance until noon"),
    ],
)
async def test_a_bad_answer_is_a_reason_without_orders(
    shop: JsonlOrders, kind: type[JsonlOrders], problem: str
) -> None:
    """Another customer's data spoil the whole answer; slowness and failures are told apart."""
    context = await read_context(turned(shop, kind), "ana", START, seconds=0.01)
    assert (context.orders, context.name, context.problem) == ((), "", problem)
    assert context.customer == "ana"


async def test_an_unknown_customer_has_a_reason(shop: JsonlOrders) -> None:
    """A customer id that the system does not know is told, not taken for one without orders."""
    context = await read_context(shop, "nobody", START)
    assert context.problem == "orders unavailable: the order system does not know this customer"


async def test_owners_travel_with_their_orders(shop: JsonlOrders) -> None:
    """The check rests on the owner of each order as the system names it."""
    owned = (await shop.orders_of("bo")).found
    assert [(one.customer, one.order.id) for one in owned] == [("bo", "#T1003")]
    assert isinstance(owned[0], OwnedOrder)
