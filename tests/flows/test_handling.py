"""What happens to a conversation as a whole: handed over, found again, closed, rated by its customer."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
import websockets

from server.client import FrameRefused, Key, event_id, utc_now
from server.ledger.entry import EntryKind
from server.storage.ledgers import entries
from server.web.signin import DEMO_PASSWORD
from tests.flows.conftest import AGENT, OTHER_AGENT, Live


async def reader(live: Live, client: httpx.AsyncClient, email: str = AGENT) -> dict[str, Any]:
    """Sign in; who that is."""
    answer = await client.post("/api/sign-in", json={"email": email, "password": DEMO_PASSWORD})
    found: dict[str, Any] = answer.json()
    return found


async def as_customer(live: Live, token: str, key: Key, *events: dict[str, Any]) -> list[dict[str, Any]]:
    """Report events as the customer of a chat; the answers."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        ticket = (await client.post("/api/chat/ticket", headers={"x-chat-token": token})).json()["ticket"]
    address = live.url.replace("http", "ws") + "/socket"
    answers = []
    async with websockets.connect(address, proxy=None) as socket:
        await socket.send(json.dumps({"type": "hello", "protocol": 1, "ticket": ticket}))
        await socket.recv()
        for event in events:
            frame = {
                "type": "observe",
                "event_id": event_id(),
                "key": key,
                "event": {"at": utc_now(), **event},
            }
            await socket.send(json.dumps(frame))
            answers.append(json.loads(await socket.recv()))
    return answers


async def test_a_closed_conversation_is_rated_once(live: Live) -> None:
    """Its customer rates with one to five stars, after closing and once; the ledger has it."""
    chat = await live.chat("C1001")
    agent = await live.agent()
    key = chat["key"]
    await agent.observe(key, "customer", "Thanks for everything")
    four = {"kind": "rated", "detail": {"rating": 4}}
    (early,) = await as_customer(live, chat["token"], key, four)
    assert (early["type"], early["code"]) == ("error", "conflict")
    await agent.observe_event(key, "closed")
    answers = await as_customer(
        live, chat["token"], key, {"kind": "rated", "detail": {"rating": 9}}, four, four, {"kind": "closed"}
    )
    assert [answer.get("code", answer["type"]) for answer in answers] == [
        "malformed",
        "ack",
        "conflict",
        "forbidden",
    ]
    found = await live.application.database.read(lambda connection: list(entries(connection)))
    rated = [
        entry.content for entry in found if entry.kind is EntryKind.EVENT and entry.content["kind"] == "rated"
    ]
    assert [content["detail"] for content in rated] == [{"rating": 4}]


async def test_handing_over(live: Live) -> None:
    """A conversation is assigned by pseudonym, listed as one's own, and belongs to nobody after a transfer."""
    chat = await live.chat("C1001")
    agent = await live.agent()
    key = chat["key"]
    await agent.observe(key, "customer", "Something about the zebra lamp")
    await agent.observe(key, "customer", "Hello?")
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        other = await reader(live, client, OTHER_AGENT)
        colleagues = (await client.get("/api/colleagues")).json()["colleagues"]
        assert other["pseudonym"] in {one["pseudonym"] for one in colleagues}
        assert all(set(one) == {"name", "pseudonym", "role", "brands", "languages"} for one in colleagues)

        async def listed(**more: Any) -> list[str]:
            answer = await client.get("/api/conversations", params=more)
            return [view["key"]["external_id"] for view in answer.json()["conversations"]]

        assert await listed(mine=True) == []
        await agent.observe_event(key, "assigned", to=other["pseudonym"])
        assert await listed(mine=True) == [key["external_id"]]
        assert await listed(search="ZEBRA lamp") == [key["external_id"]]
        assert await listed(search="zebra_lamp") == []
        await agent.observe_event(key, "transferred", tier=2)
        assert await listed(mine=True) == []
    with pytest.raises(FrameRefused, match="tier"):
        await agent.observe_event(key, "transferred", tier="second")
