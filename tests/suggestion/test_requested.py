"""What a conversation asks to be done, on the demo travel company's own records."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from server.conversation.conversation import Author
from server.orders.brand import load_brand
from server.orders.context import OrderContext, Product
from server.orders.jsonl import JsonlOrders, load
from server.policy.request import Request
from server.suggestion.requested import request_of
from tests.orders.shop import messages

TODAY = date(2026, 11, 22)
BRAND = Path(__file__).parents[2] / "knowledge" / "brands" / "polaris"


@pytest.fixture(scope="module")
def system() -> JsonlOrders:
    """The travel company on a fixed day."""
    return load(BRAND, load_brand(BRAND), TODAY)


async def asked(
    system: JsonlOrders, *texts: str | tuple[Author, str], lines: tuple[str, ...] = ()
) -> Request:
    """The request of a customer with one trip there and back, on the 1st and 4th of December."""
    (owned,) = (await system.orders_of("T2002")).found
    order = owned.order
    context = OrderContext("test", datetime(2026, 11, 22, tzinfo=UTC), "T2002", "", (order,), order.id)
    context = msgspec.structs.replace(context, lines=lines)
    found = await system.products("flights", {line.product or "" for line in order.lines})
    flights: dict[str, Product] = {product.id: product for product in found.found}
    actions = system.brand.records.actions.values()
    return request_of(actions, messages(*texts), context, flights, TODAY)


async def test_a_flight_moves_to_the_day_that_was_named(system: JsonlOrders) -> None:
    """The chosen flight and its new day; its own day is not meant."""
    request = await asked(system, "from 1 December to 3 December please", lines=("2026-12-01",))
    assert request.arguments == {"flights": ["2026-12-01"], "days": ["2026-12-03"]}


async def test_two_flights_need_two_days(system: JsonlOrders) -> None:
    """In the order in which they are named; one day for both is not clear."""
    both = ("2026-12-01", "2026-12-04")
    request = await asked(system, "on 3 December and back on 8 December", lines=both)
    assert request.arguments == {"flights": list(both), "days": ["2026-12-03", "2026-12-08"]}
    assert (await asked(system, "on 3 December", lines=both)).arguments == {}
    assert (await asked(system, "on 3 December")).arguments == {}


@pytest.mark.parametrize(
    ("text", "bags"),
    [("two more bags", 2), ("noch einen Koffer", 1), ("حقيبتين إضافيتين", 2), ("荷物を2つ", 2)],
)
async def test_bags_are_counted(system: JsonlOrders, text: str, bags: int) -> None:
    """By what the brand says customers call them."""
    assert (await asked(system, text)).arguments == {"bags": bags}


async def test_another_spelling_of_a_name_is_a_correction(system: JsonlOrders) -> None:
    """Of the passenger who has nearly that name; the newest message counts."""
    request = await asked(system, "it should be Reinhart", "sorry: Reinhard, not Reinhardt")
    assert request.arguments == {"last_name": "Reinhard", "passenger": "1"}


async def test_a_yes_confirms(system: JsonlOrders) -> None:
    """To what the agent asked, and what was asked for before still counts."""
    request = await asked(
        system, "a bag please", (Author.AGENT, "That is 35 euros. Shall I add it?"), "yes please"
    )
    assert request == Request({"bags": 1}, confirmed=True)
    assert not (await asked(system, "a bag please")).confirmed
