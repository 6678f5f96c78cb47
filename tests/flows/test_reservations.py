"""A trip is called off, over a real socket: the cost is said first, a yes confirms it, it runs once and is told."""

from __future__ import annotations

from typing import Any

import pytest

from server.client import DeskClient, Frame, Key, event_id
from tests.flows.conftest import Live, next_of
from tests.flows.test_returns import confirm

# Who writes, about which trip; what they ask, and how they agree to what it costs.
PARTIAL = {
    "de": ("T2001", "PT-40230", "Ich muss meine Reise PT-40230 leider stornieren", "Ja, bitte"),
    "en": ("T2007", "PT-40338", "Hello, I have to cancel my trip PT-40338", "Yes please"),
    "ar": ("T2010", "PT-40405", "أحتاج إلى إلغاء رحلتي PT-40405", "نعم"),
}
CANCELLED = {"de": "ist storniert", "en": "is cancelled", "ar": "تم إلغاء الحجز"}


async def said(agent: DeskClient, key: Key, text: str) -> Frame:
    """The suggestion that follows a customer's message."""
    with agent.collecting() as frames:
        await agent.observe(key, "customer", text)
        return (await next_of(frames, "suggestion", "withheld"))["body"]  # type: ignore[no-any-return]


def fields_of(frame: Frame, order: str) -> dict[str, Any]:
    """The fields of an order as the panel has them."""
    found = next(one for one in frame["context"]["orders"] if one["id"] == order)
    return {field["name"]: field["value"] for field in found["fields"]}


@pytest.mark.parametrize("language", PARTIAL)
async def test_a_trip_is_cancelled_after_a_yes(live: Live, language: str) -> None:
    """Nothing can be confirmed before the customer knows what goes back and agrees."""
    customer, order, wish, yes = PARTIAL[language]
    agent = await live.agent()
    key: Key = (await live.chat(customer, brand="polaris"))["key"]
    await agent.watch(key)
    cost = await said(agent, key, wish)
    assert cost["decision"]["wording"] == "reservation-cancel-partial", cost
    assert not cost.get("actions")
    await agent.observe(key, "agent", cost["replies"][0]["text"], event_id())
    offer = await said(agent, key, yes)
    assert offer["decision"]["wording"] == "reservation-cancel-confirmed", offer
    (action,) = offer["actions"]
    given = {argument["name"]: argument["value"] for argument in action["arguments"]}
    assert given["reservation"] == order
    with agent.collecting() as frames:
        await confirm(agent, offer)
        states = [(await next_of(frames, "action"))["body"]["state"] for _ in range(2)]
        understood = (await next_of(frames, "understanding"))["body"]
        told = (await next_of(frames, "suggestion"))["body"]
    assert states == ["running", "done"]
    trip = fields_of(understood, order)
    assert (trip["status"], trip["paid_back"]) == ("cancelled", given["refund"])
    assert CANCELLED[language] in told["replies"][0]["text"].replace("\u2068", "").replace("\u2069", "")


async def test_a_flexible_trip_is_cancelled_at_once(live: Live) -> None:
    """Everything goes back, so the action stands ready with the first answer."""
    agent = await live.agent()
    key: Key = (await live.chat("T2002", brand="polaris"))["key"]
    await agent.watch(key)
    offer = await said(agent, key, "Bitte stornieren Sie meine Buchung")
    assert offer["decision"]["wording"] == "reservation-cancel-free", offer
    (action,) = offer["actions"]
    assert {argument["name"]: argument["value"] for argument in action["arguments"]} == {
        "reservation": "PT-40264",
        "refund": 31400,
    }


BAGS = {
    "de": ("T2001", "PT-40230", "Bitte fügen Sie zwei weitere Koffer zu PT-40230 hinzu", "Ja, gern"),
    "ar": ("T2011", "PT-40418", "أضيفوا حقيبتين إلى حجزي PT-40418 من فضلكم", "نعم"),
}


@pytest.mark.parametrize("language", BAGS)
async def test_bags_are_added_after_a_yes(live: Live, language: str) -> None:
    """As many as were asked for; the reservation shows them afterwards."""
    customer, order, wish, yes = BAGS[language]
    agent = await live.agent()
    key: Key = (await live.chat(customer, brand="polaris"))["key"]
    await agent.watch(key)
    cost = await said(agent, key, wish)
    assert cost["decision"]["wording"] == "reservation-bags-cost", cost
    await agent.observe(key, "agent", cost["replies"][0]["text"], event_id())
    offer = await said(agent, key, yes)
    assert offer["decision"]["wording"] == "reservation-bags-confirmed", offer
    (action,) = offer["actions"]
    assert {one["name"]: one["value"] for one in action["arguments"]} == {"reservation": order, "bags": 2}
    with agent.collecting() as frames:
        await confirm(agent, offer)
        states = [(await next_of(frames, "action"))["body"]["state"] for _ in range(2)]
        understood = (await next_of(frames, "understanding"))["body"]
        told = (await next_of(frames, "suggestion"))["body"]
    assert states == ["running", "done"]
    assert fields_of(understood, order)["bags"] == 3
    assert told["decision"]["wording"] == "reservation-bags-added"


async def test_a_flight_moves_to_a_day_with_seats(live: Live) -> None:
    """The outbound flight of two, to the day that was named."""
    agent = await live.agent()
    system = live.application.brands.systems["polaris"]
    (owned,) = (await system.orders_of("T2002")).found
    line = owned.order.lines[0]
    (flight,) = (await system.products("flights", {line.product or ""})).found
    day = next(one.id for one in flight.variants if one.available and one.id > "" and one.id != line.id)
    key: Key = (await live.chat("T2002", brand="polaris"))["key"]
    await agent.watch(key)
    cost = await said(agent, key, f"Hi, I'd like to change the outbound flight to another day, {day} please")
    assert cost["decision"]["wording"] == "reservation-day-cost", cost
    await agent.observe(key, "agent", cost["replies"][0]["text"], event_id())
    offer = await said(agent, key, "yes please")
    (action,) = offer["actions"]
    given = {one["name"]: one["value"] for one in action["arguments"]}
    assert given == {"reservation": owned.order.id, "flights": [line.id], "days": [day]}
    with agent.collecting() as frames:
        await confirm(agent, offer)
        states = [(await next_of(frames, "action"))["body"]["state"] for _ in range(2)]
        understood = (await next_of(frames, "understanding"))["body"]
    assert states == ["running", "done"]
    assert fields_of(understood, owned.order.id)["departs_on"] == day
