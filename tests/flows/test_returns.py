"""Something goes back, over a real socket: proposed, confirmed once, run, told; a veto stops it, kill -9 does not."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from server.client import DeskClient, Frame, FrameRefused, Key, desk, event_id
from server.ledger.entry import EntryKind
from server.storage import tables
from server.storage.ledgers import entries
from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD
from tests.flows.conftest import OTHER_AGENT, Live, next_of
from tests.server_process import ServerProcess, copied

CUSTOMER, ORDER = "C1001", "#L10216"  # two candles, delivered 21 days ago
WISHES = {
    "en": "Hello, I'd like to return the cedar candle from order L10216 please.",
    "de": "Hallo, ich möchte die Zederkerze aus Bestellung L10216 zurückschicken.",
    "ar": "مرحبا، أريد إرجاع شمعة الأرز من الطلب L10216",
}
DONE = {"en": "is open", "de": "ist angemeldet", "ar": "تم فتح الإرجاع"}

PATIENCE = 180.0  # seconds; several restarts pass while one event waits for its ack


async def wish(live: Live, agent: DeskClient, text: str, customer: str = CUSTOMER) -> tuple[Key, Frame]:
    """A signed-in customer's message, and the suggestion that comes of it."""
    chat = await live.chat(customer)
    key: Key = chat["key"]
    with agent.collecting() as frames:
        await agent.watch(key)
        await agent.observe(key, "customer", text)
        suggestion = await next_of(frames, "suggestion", "withheld")
    return key, suggestion["body"]


async def confirm(agent: DeskClient, suggestion: Frame, index: int = 0) -> Frame:
    """Confirm a proposed action."""
    return await agent.event({"type": "confirm", "suggestion": suggestion["id"], "action_index": index})


async def actions_in_ledger(live: Live, suggestion: str) -> list[dict[str, Any]]:
    """What the ledger holds of a suggestion's actions."""
    found = await live.application.database.read(lambda connection: list(entries(connection)))
    return [
        entry.content for entry in found if entry.kind is EntryKind.ACTION and entry.suggestion == suggestion
    ]


@pytest.mark.parametrize("language", WISHES)
async def test_a_return_end_to_end(live: Live, language: str) -> None:
    """The line is found, the action stands ready with exact arguments; confirmed and done, the reply says so."""
    agent = await live.agent()
    key, offer = await wish(live, agent, WISHES[language])
    assert offer["decision"]["verdict"] == "allow"
    assert offer["track"]["workflow"] == "return_item"
    assert offer["replies"][0]["language"] == language
    assert DONE[language] not in offer["replies"][0]["text"]
    (action,) = offer["actions"]
    given = {argument["name"]: argument for argument in action["arguments"]}
    assert given["order"]["value"] == ORDER
    assert given["lines"]["value"] == ["P-302-1"]
    assert given["refund_to"]["value"] == "card-1001"
    assert (given["refund"]["value"], given["refund"]["currency"]) == (2800, "EUR")
    assert set(action["said"]) >= {"en", "de", "ar"}
    with agent.collecting() as frames:
        await confirm(agent, offer)
        running = (await next_of(frames, "action"))["body"]
        ended = (await next_of(frames, "action"))["body"]
        understood = (await next_of(frames, "understanding"))["body"]
        told = (await next_of(frames, "suggestion"))["body"]
    assert [running["state"], ended["state"]] == ["running", "done"]
    order = next(one for one in understood["context"]["orders"] if one["id"] == ORDER)
    fields = {field["name"]: field["value"] for field in order["fields"]}
    assert fields["status"] == "return requested"
    assert fields["returning"] == "Ember Scented Candle"
    assert told["decision"]["rules"][0]["rule"] == "return_opened"
    assert DONE[language] in told["replies"][0]["text"].replace("\u2068", "").replace("\u2069", "")
    assert not told.get("actions")
    steps = await actions_in_ledger(live, offer["id"])
    assert [step["step"] for step in steps] == ["requested", "result"]
    assert steps[1]["result"]["state"] == "done"
    assert key["brand"] == "lumen"


async def test_two_agents_confirm_at_once(live: Live) -> None:
    """Of two that confirm in the same moment one does it, the other is told; it is done once."""
    one, other = await live.agent(), await live.agent(OTHER_AGENT)
    _, offer = await wish(live, one, WISHES["en"])
    with one.collecting() as frames:
        answers = await asyncio.gather(confirm(one, offer), confirm(other, offer), return_exceptions=True)
        refused = [answer for answer in answers if isinstance(answer, FrameRefused)]
        assert [answer.code for answer in refused] == ["conflict"]
        await next_of(frames, "suggestion")
    assert [step["step"] for step in await actions_in_ledger(live, offer["id"])] == ["requested", "result"]
    changed = await asyncio.to_thread(live.application.changes.of, "lumen", CUSTOMER)
    assert [order for order, _ in changed] == [ORDER]


async def test_a_veto_stops_the_action(live: Live) -> None:
    """After a colleague's veto nothing is claimed and nothing is done."""
    one, other = await live.agent(), await live.agent(OTHER_AGENT)
    _, offer = await wish(live, one, WISHES["en"])
    await other.event({"type": "veto", "suggestion": offer["id"]})
    with pytest.raises(FrameRefused) as refused:
        await confirm(one, offer)
    assert refused.value.code == "conflict"
    assert await actions_in_ledger(live, offer["id"]) == []
    assert await asyncio.to_thread(live.application.changes.of, "lumen", CUSTOMER) == []


async def test_a_kill_switch_stops_the_action(live: Live) -> None:
    """A switch on the action's own track is read with the claim."""
    agent = await live.agent()
    _, offer = await wish(live, agent, WISHES["en"])
    switch = {
        "scope": "track:lumen/return_item/open_return/en",
        "reason": "test",
        "since": live.application.clock(),
    }
    await live.application.database.write(
        lambda connection: connection.execute(tables.kill_switch.insert().values(**switch))
    )
    with pytest.raises(FrameRefused) as refused:
        await confirm(agent, offer)
    assert refused.value.code == "conflict"
    assert await actions_in_ledger(live, offer["id"]) == []


async def test_an_outdated_offer_is_not_run(live: Live) -> None:
    """Once the customer has written again, only what was computed for that may be confirmed."""
    agent = await live.agent()
    key, offer = await wish(live, agent, WISHES["en"])
    with agent.collecting() as frames:
        await agent.observe(key, "customer", "Actually please return the fig candle instead.")
        newer = (await next_of(frames, "suggestion"))["body"]
    with pytest.raises(FrameRefused) as refused:
        await confirm(agent, offer)
    assert refused.value.code == "expired"
    given = {argument["name"]: argument["value"] for argument in newer["actions"][0]["arguments"]}
    assert given["lines"] == ["P-302-2"]


async def test_which_article_is_asked(live: Live) -> None:
    """With two candles and "the candle" nothing is proposed; the reply names both, and the answer settles it."""
    agent = await live.agent()
    key, asking = await wish(live, agent, "I want to return the candle from order L10216")
    assert asking["decision"]["rules"][0]["rule"] == "which_lines"
    assert "cedar" in asking["replies"][0]["text"]
    assert "fig" in asking["replies"][0]["text"]
    assert not asking.get("actions")
    with agent.collecting() as frames:
        await agent.observe(key, "customer", "both of them")
        offer = (await next_of(frames, "suggestion"))["body"]
    given = {argument["name"]: argument["value"] for argument in offer["actions"][0]["arguments"]}
    assert given["lines"] == ["P-302-1", "P-302-2"]
    assert given["refund"] == 5600


async def test_the_order_system_refuses(live: Live) -> None:
    """An order that changed meanwhile is not changed again; the agent is told, and no reply says that it is done."""
    agent = await live.agent()
    key, offer = await wish(live, agent, WISHES["en"])
    chat = await live.chat(CUSTOMER)
    with agent.collecting() as frames:
        await agent.watch(chat["key"])
        await agent.observe(chat["key"], "customer", WISHES["en"])
        second = (await next_of(frames, "suggestion"))["body"]
        await confirm(agent, second)
        await next_of(frames, "suggestion")
    with agent.collecting() as frames:
        await confirm(agent, offer)
        states = [(await next_of(frames, "action"))["body"] for _ in range(2)]
        after = (await next_of(frames, "suggestion"))["body"]
    assert [one["state"] for one in states] == ["running", "failed"]
    assert "return requested" in states[1]["detail"]
    assert after["decision"]["rules"][0]["rule"] == "return_requested"
    with agent.collecting() as frames:
        await agent.watch(key)
        snapshot = await next_of(frames, "snapshot")
    assert [run["state"] for run in snapshot["actions"]] == ["failed"]


CRASHING = "tests.flows.crashing"
POINTS = ("before:confirm", "after:confirm", "run", "before:finish_run", "after:finish_run")


async def one_return(client: DeskClient) -> tuple[str, str]:
    """A customer asks, the agent confirms, the result comes: the conversation and the suggestion."""
    key = {"brand": "lumen", "desk": "demo", "external_id": f"return-{event_id()}"}
    with client.collecting() as frames:
        await client.observe_event(key, "opened")
        await client.watch(key)
        await client.observe(key, "customer", "My e-mail is anna.lindner@example.com")
        await next_of(frames, "suggestion", "withheld", seconds=60)
        await client.observe(key, "customer", WISHES["en"])
        offer = await next_of(frames, "suggestion", seconds=60)
        await confirm(client, offer["body"])
        while True:
            frame = await next_of(frames, "action", "snapshot", seconds=120)
            runs = [frame["body"]] if frame["type"] == "action" else frame["actions"]
            if any(run["state"] == "done" for run in runs):
                return key["external_id"], offer["body"]["id"]


async def test_killed_between_claim_and_result(tmp_path: Path, indexed: Path) -> None:
    """kill -9 around the claim, the run and the result: done once, recorded once, and the agent is told."""
    server = ServerProcess(copied(indexed, tmp_path))
    await asyncio.to_thread(server.start, CRASHING, CRASH_AT=POINTS[0])
    try:
        async with desk(server.url, DEMO_ACCOUNTS[0][0], DEMO_PASSWORD, PATIENCE) as client:
            returning = asyncio.create_task(one_return(client))
            for point, following in zip(POINTS, (*POINTS[1:], None), strict=True):
                async with asyncio.timeout(PATIENCE):
                    while server.running:
                        assert not returning.done(), f"the server survived {point}"
                        await asyncio.sleep(0.02)
                if following is None:
                    await asyncio.to_thread(server.start)
                else:
                    await asyncio.to_thread(server.start, CRASHING, CRASH_AT=following)
            _, suggestion = await asyncio.wait_for(returning, PATIENCE)
            assert client.gaps == 0
            assert client.repeated == 0
    finally:
        await asyncio.to_thread(server.kill)
    with sqlite3.connect(tmp_path / "copilot.sqlite3") as connection:
        events = connection.execute(
            "SELECT event_id FROM ledger WHERE kind = 'action' ORDER BY position"
        ).fetchall()
    assert [event.rpartition(":")[2] for (event,) in events] == ["requested", "result"]
    with sqlite3.connect(tmp_path / "order-changes.sqlite3") as connection:
        keys = connection.execute("SELECT key, order_id FROM done").fetchall()
    assert keys == [(f"run:{suggestion}:0", ORDER)]
