"""How far each side has read: told, kept, and nothing more about whoever reads."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import websockets

from server.client import DeskClient, Key
from tests.flows.conftest import OTHER_AGENT, Live, Start, fresh_key, next_of

AUDITOR = "auditor@demo.example"


@asynccontextmanager
async def customer_of(live: Live, token: str, key: Key) -> AsyncIterator[Any]:
    """A customer's socket that watches its conversation, past the snapshot."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        ticket = (await client.post("/api/chat/ticket", headers={"x-chat-token": token})).json()["ticket"]
    address = live.url.replace("http", "ws") + "/socket"
    async with websockets.connect(address, proxy=None) as socket:
        await socket.send(json.dumps({"type": "hello", "protocol": 1, "ticket": ticket}))
        await heard(socket, "welcome")
        await socket.send(json.dumps({"type": "watch", "key": key}))
        await heard(socket, "snapshot")
        yield socket


async def heard(socket: Any, *types: str) -> dict[str, Any]:
    """The next frame of one of these types."""
    async with asyncio.timeout(10):
        while True:
            frame: dict[str, Any] = json.loads(await socket.recv())
            if frame["type"] in types:
                return frame


async def written(agent: DeskClient, key: Key, author: str, text: str) -> str:
    """The id of a message that is reported now."""
    with agent.collecting() as frames:
        await agent.observe(key, author, text)
        return str((await next_of(frames, "message"))["body"]["id"])


async def test_each_side_learns_what_the_other_has_seen(live: Live) -> None:
    """By message, without who or when; it only grows, and whoever comes back is told again."""
    chat = await live.chat("C1001")
    agent, key = await live.agent(), chat["key"]
    await agent.watch(key)
    first = await written(agent, key, "customer", "Is anybody there?")
    second = await written(agent, key, "customer", "Hello?")
    async with customer_of(live, chat["token"], key) as customer:
        await agent.send({"type": "seen", "key": key, "message": second})
        told = await heard(customer, "seen")
        assert told == {
            "type": "seen",
            "conversation": told["conversation"],
            "author": "agent",
            "message": second,
        }
        with agent.collecting() as frames:
            answer = await written(agent, key, "agent", "I am here.")
            await customer.send(json.dumps({"type": "seen", "key": key, "message": answer}))
            seen = await next_of(frames, "seen")
            assert (seen["author"], seen["message"]) == ("customer", answer)
            assert (await heard(customer, "seen"))["author"] == "customer"
            # What was seen stays seen, and a message of nowhere is none.
            for message in (first, "nothing", second):
                await agent.send({"type": "seen", "key": key, "message": message})
            await customer.send('{"type":"ping"}')
            assert (await heard(customer, "seen", "pong"))["type"] == "pong"
    async with customer_of(live, chat["token"], key) as customer:
        again = [await heard(customer, "seen") for _ in range(2)]
        assert {frame["author"]: frame["message"] for frame in again} == {
            "agent": second,
            "customer": answer,
        }


async def test_only_who_watches_tells(live: Live) -> None:
    """A conversation that one does not watch, or may not read, cannot be marked."""
    agent, auditor, key = await live.agent(), await live.agent(AUDITOR), fresh_key()
    await agent.observe_event(key, "opened")
    await agent.watch(key)
    message = await written(agent, key, "customer", "Hello")
    with auditor.collecting() as frames:
        await auditor.watch(key)
        await auditor.send({"type": "seen", "key": key, "message": message})
        assert [(await next_of(frames, "seen", "error"))["code"] for _ in range(2)] == [
            "forbidden",
            "not_found",
        ]
    with agent.collecting() as frames:
        await agent.watch(key)
        await next_of(frames, "snapshot")
        await agent.send({"type": "ping"})
        assert (await next_of(frames, "seen", "pong"))["type"] == "pong"


async def test_another_worker_tells_it_too(
    start: Start, postgres_url: str, redis_server: Any, tmp_path: Path
) -> None:
    """Over PostgreSQL and Redis, whichever worker holds the socket."""
    shared = {"database": postgres_url, "redis": redis_server.url}
    one = await start(**shared, data=tmp_path / "one")
    other = await start(**shared, data=tmp_path / "other")
    chat = await one.chat("C1001")
    agent, key = await other.agent(OTHER_AGENT), chat["key"]
    await agent.watch(key)
    message = await written(agent, key, "customer", "Hello")
    async with customer_of(one, chat["token"], key) as customer:
        await agent.send({"type": "seen", "key": key, "message": message})
        assert (await heard(customer, "seen"))["message"] == message
