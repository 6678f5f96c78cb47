"""The order context of one customer, read within a time limit and checked to be theirs alone."""

from __future__ import annotations

import asyncio
from datetime import datetime

import msgspec

from server.orders.context import OrderContext
from server.orders.source import OrdersFound, OrderSystem, People

SECONDS = 1.5


async def read_context(
    system: OrderSystem, customer_id: str | None, now: datetime, seconds: float = SECONDS
) -> OrderContext:
    """All orders of a customer; whatever goes wrong is the context's `problem`; nothing for no customer."""
    empty = OrderContext(
        source=system.source, read_at=now, customer=customer_id, entity=system.brand.records.order.entity
    )
    if customer_id is None:
        return empty
    try:
        async with asyncio.timeout(seconds):
            people, orders = await asyncio.gather(system.customer(customer_id), system.orders_of(customer_id))
    except TimeoutError:
        return msgspec.structs.replace(
            empty, problem=f"orders unavailable: no answer within {seconds:g} seconds"
        )
    except OSError as error:
        why = error.strerror or type(error).__name__
        return msgspec.structs.replace(empty, problem=f"orders unavailable: {why}")
    problem = _problem(customer_id, people, orders)
    if problem:
        return msgspec.structs.replace(empty, problem=problem)
    customer = people.found[0].customer
    return msgspec.structs.replace(
        empty,
        name=customer.name,
        orders=tuple(owned.order for owned in orders.found),
        about=msgspec.structs.replace(customer, email="", postcode=""),
    )


def _problem(customer_id: str, people: People, orders: OrdersFound) -> str:
    """Why an answer cannot be used; empty when it can."""
    if people.problem or orders.problem:
        return f"orders unavailable: {people.problem or orders.problem}"
    strangers = any(person.customer.id != customer_id for person in people.found)
    if strangers or any(owned.customer != customer_id for owned in orders.found):
        return "orders refused: the order system answered with another customer's data"
    return "" if people.found else "orders unavailable: the order system does not know this customer"
