"""What a conversation asks to be done, on the demo travel company's own records."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from server.conversation.conversation import Author, Identity
from server.live.installation import load_orders, load_rules
from server.orders.context import OrderContext, Product
from server.orders.fieldwords import NOTHING_LEARNED
from server.orders.jsonl import JsonlOrders, load
from server.policy.request import Request
from server.policy.rules import RuleBook
from server.request.reader import Setting, Situation
from server.request.requests import request_for
from server.request.said import Said
from server.understanding.words import load_words
from tests.orders.shop import messages

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, tzinfo=UTC)
KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
BRAND = "polaris"
Company = tuple[JsonlOrders, RuleBook]


@pytest.fixture(scope="module")
def company() -> Company:
    """The travel company on a fixed day, with its rules."""
    brands, problems = load_orders(KNOWLEDGE, None, NOW)
    assert problems == []
    system = brands.systems[BRAND]
    return load(KNOWLEDGE / "brands" / BRAND, system.brand, TODAY), load_rules(KNOWLEDGE, brands)[0]


async def asked(company: Company, *texts: str | tuple[Author, str], lines: tuple[str, ...] = ()) -> Request:
    """The request of a customer with one trip there and back, on the 1st and 4th of December."""
    system, book = company
    (owned,) = (await system.orders_of("T2002")).found
    order = owned.order
    context = OrderContext("test", NOW, "T2002", "", (order,), order.id, lines=lines)
    found = await system.products("flights", {line.product or "" for line in order.lines})
    flights: dict[str, Product] = {product.id: product for product in found.found}
    setting = Setting(book, system.brand, load_words(KNOWLEDGE), NOTHING_LEARNED, {"flights": flights}, UTC)
    rules = book.rules(BRAND, "reservation_change")
    assert rules is not None
    situation = Situation(context, Identity(), NOW, "")
    return request_for(setting, situation, Said.of(messages(*texts)), rules.workflow)


async def test_a_flight_moves_to_the_day_that_was_named(company: Company) -> None:
    """The chosen flight and its new day; its own day is not meant."""
    request = await asked(company, "from 1 December to 3 December please", lines=("2026-12-01",))
    assert (request.arguments["flights"], request.arguments["days"]) == (["2026-12-01"], ["2026-12-03"])


async def test_two_flights_need_two_days(company: Company) -> None:
    """In the order in which they are named; one day for both is not clear."""
    both = ("2026-12-01", "2026-12-04")
    request = await asked(company, "on 3 December and back on 8 December", lines=both)
    assert request.arguments["flights"] == list(both)
    assert request.arguments["days"] == ["2026-12-03", "2026-12-08"]
    assert "days" not in (await asked(company, "on 3 December", lines=both)).arguments
    assert "days" not in (await asked(company, "on 3 December")).arguments


@pytest.mark.parametrize(
    ("text", "bags"),
    [("two more bags", 2), ("noch einen Koffer", 1), ("حقيبتين إضافيتين", 2), ("荷物を2つ", 2)],
)
async def test_bags_are_counted(company: Company, text: str, bags: int) -> None:
    """By what the brand says customers call them."""
    request = await asked(company, text)
    assert request.arguments["bags"] == bags
    assert not {"days", "last_name"} & set(request.arguments)


async def test_another_spelling_of_a_name_is_a_correction(company: Company) -> None:
    """Of the passenger who has nearly that name; the newest message counts."""
    request = await asked(company, "it should be Reinhart", "sorry: Reinhard, not Reinhardt")
    assert (request.arguments["last_name"], request.arguments["passenger"]) == ("Reinhard", "1")


async def test_a_yes_confirms(company: Company) -> None:
    """To what the agent asked, and what was asked for before still counts."""
    request = await asked(
        company, "a bag please", (Author.AGENT, "That is 35 euros. Shall I add it?"), "yes please"
    )
    assert (request.arguments["bags"], request.confirmed) == (1, True)
    assert not (await asked(company, "a bag please")).confirmed
