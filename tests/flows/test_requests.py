"""Several requests in one message, over a real socket: each has its own decision, one reply answers them all."""

from __future__ import annotations

import pytest

from tests.flows.conftest import Live, next_of
from tests.flows.test_returns import confirm

BOTH = {
    "en": "Please cancel order #L10255 and where is order #L10234?",
    "de": "Bitte stornieren Sie die Bestellung #L10255. Und wo bleibt meine Bestellung #L10234?",
    "ar": "أريد إلغاء الطلب #L10255. وأين طلبي #L10234؟",
}


@pytest.mark.parametrize("language", BOTH)
async def test_a_message_with_two_requests(live: Live, language: str) -> None:
    """The trace tells which part led to which; the action belongs to the order that it was asked for."""
    agent = await live.agent()
    key = (await live.chat("C1001"))["key"]
    await agent.watch(key)
    with agent.collecting() as frames:
        await agent.observe(key, "customer", BOTH[language])
        body = (await next_of(frames, "suggestion", "withheld"))["body"]
    asked = body["requests"]
    assert [(one["workflow"], one["order"]) for one in asked] == [
        ("cancel_order", "#L10255"),
        ("order_status", "#L10234"),
    ], body
    assert "".join(BOTH[language][one["start"] : one["end"]] for one in asked) == BOTH[language]
    assert [one["decision"]["workflow"] for one in asked] == ["cancel_order", "order_status"]
    whole, *single = (reply["text"] for reply in body["replies"])
    assert whole == "\n\n".join(single)
    assert all(order in whole.replace("\u2068", "") for order in ("#L10255", "#L10234"))
    (action,) = body["actions"]
    assert (action["name"], asked[0]["actions"]) == ("cancel_order", [0])
    assert {one["name"]: one["value"] for one in action["arguments"]}["order"] == "#L10255"
    note = next(one["note"] for one in body["trace"]["stages"] if one["name"] == "requests")
    assert "cancel_order" in note
    assert "order_status" in note
    assert body["level"] == 1
    with agent.collecting() as frames:
        await confirm(agent, body)
        assert [(await next_of(frames, "action"))["body"]["state"] for _ in range(2)] == ["running", "done"]


async def test_requests_of_somebody_unknown_are_kept_until_we_know_who_it_is(live: Live) -> None:
    """We ask once who it is, and answer both then."""
    agent = await live.agent()
    key = (await live.chat())["key"]
    await agent.watch(key)
    with agent.collecting() as frames:
        await agent.observe(key, "customer", BOTH["en"])
        first = (await next_of(frames, "suggestion", "withheld"))["body"]
        await agent.observe(key, "agent", first["replies"][0]["text"])
        await agent.observe(key, "customer", "Anna Lindner, 10115")
        second = (await next_of(frames, "suggestion", "withheld"))["body"]
    assert first["decision"]["verdict"] == "needs_information"
    assert len(first["replies"][0]["text"].split("\n\n")) == 1
    assert [one["workflow"] for one in second["requests"]] == ["cancel_order", "order_status"], second
