"""Replies that go out by themselves, over real sockets: once, in time, never after a veto, never out of silence."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
import sqlalchemy as sa

from server.autonomy.governance import Assistant, Audits
from server.autonomy.level import Level
from server.client import DeskClient, Frame, Key, desk, event_id
from server.live.installation import utc_now
from server.storage import tables
from server.storage.database import Database, sqlite_url
from server.storage.made_up import make_up
from server.suggestion.suggestion import Track
from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD
from tests.flows.conftest import LEAD, OTHER_AGENT, Live, Start, fresh_key, next_of
from tests.flows.test_crashes import CRASHING, PATIENCE
from tests.server_process import ServerProcess, copied

TRACK = Track("lumen", "order_status", "reply", "en")
QUESTION = "Where is my order? I ordered two weeks ago."
POINTS = (
    "before:beat",
    "after:beat",
    "before:send_alone",
    "after:send_alone",
)


async def granted(url: str, level: int, track: Track = TRACK) -> None:
    """A lead signs every level up to this one, as on /charter."""
    async with httpx.AsyncClient(base_url=url, trust_env=False, timeout=60) as client:
        await client.post("/api/sign-in", json={"email": LEAD, "password": DEMO_PASSWORD})
        for to in range(2, level + 1):
            signing = {"track": msgspec.structs.asdict(track), "to": to, "reason": "to be tried"}
            answer = await client.post("/api/lead/levels", json=signing)
            assert answer.status_code == 200, answer.text


async def earned(live: Live, level: int) -> None:
    """The track has evidence for a level, made up, and a lead has signed it; countdowns take three seconds."""
    live.application.governance = msgspec.structs.replace(
        live.application.governance, assistant=Assistant(seconds=3), audits=Audits(share=0.0)
    )
    rules = live.application.governance.ladder
    await live.application.database.write(
        lambda connection: make_up(connection, TRACK, Level(level), rules.days, rules.agents, utc_now())
    )
    await granted(live.url, level)


async def asked(client: DeskClient, key: Key, text: str = QUESTION) -> dict[str, Any]:
    """A customer asks; the suggestion that comes."""
    with client.collecting() as frames:
        await client.observe_event(key, "opened")
        await client.watch(key)
        await client.observe(key, "customer", text)
        frame = await next_of(frames, "suggestion", "withheld")
    assert frame["type"] == "suggestion", frame
    body: dict[str, Any] = frame["body"]
    return body


@contextlib.asynccontextmanager
async def in_front(client: DeskClient, suggestion: str) -> AsyncIterator[None]:
    """A panel that says again and again that the suggestion is in front and untouched."""

    async def say() -> None:
        while True:
            await client.send({"type": "front", "suggestion": suggestion})
            await asyncio.sleep(0.2)

    saying = asyncio.create_task(say())
    try:
        yield
    finally:
        saying.cancel()
        await asyncio.gather(saying, return_exceptions=True)


async def answers(live: Live, key: Key) -> list[str]:
    """What the assistant wrote in a conversation."""
    message, conversation = tables.message, tables.conversation
    return await live.application.database.read(
        lambda connection: list(
            connection.execute(
                sa.select(message.c.text)
                .join(conversation, conversation.c.id == message.c.conversation)
                .where(conversation.c.external_id == key["external_id"], message.c.author == "assistant")
            ).scalars()
        )
    )


async def state(frames: asyncio.Queue[Frame], wanted: str) -> dict[str, Any]:
    """The next countdown frame of a state."""
    while True:
        frame = await next_of(frames, "countdown")
        if frame["body"]["state"] == wanted:
            body: dict[str, Any] = frame["body"]
            return body


async def test_level_three_sends_after_a_countdown_that_a_panel_holds_up(live: Live) -> None:
    """Its customer is told who answers; a manual send afterwards is refused; the next suggestion counts anew."""
    await earned(live, 3)
    agent, key = await live.agent(), fresh_key()
    body = await asked(agent, key)
    assert body["level"] == 3
    with agent.collecting() as frames:
        async with in_front(agent, body["id"]):
            begun = await state(frames, "running")
            message = await next_of(frames, "message")
            assert message["body"]["author"] == "assistant"
            assert message["body"]["text"].startswith(body["replies"][0]["text"])
            assert "Talk to a person" in message["body"]["text"]
            assert datetime.fromisoformat(message["at"]) >= datetime.fromisoformat(begun["due_at"])
            ended = await next_of(frames, "outcome")
            assert ended["body"]["outcome"] == "sent_alone"
    assert len(await answers(live, key)) == 1


@pytest.mark.parametrize("why", ["typed", "stopped", "hidden", "switched", "edited"])
async def test_a_word_taken_back_turns_it_back_for_good(live: Live, why: str) -> None:
    """Whoever says it again afterwards only has a suggestion, which can be sent with one key."""
    await earned(live, 3)
    agent, key = await live.agent(), fresh_key()
    body = await asked(agent, key)
    with agent.collecting() as frames:
        await agent.send({"type": "front", "suggestion": body["id"]})
        await state(frames, "running")
        await agent.send({"type": "front", "suggestion": None, "why": why})
        assert (await state(frames, "back"))["reason"] == why
        async with in_front(agent, body["id"]):
            await agent.send_reply(body["id"], body["replies"][0]["text"])
            assert (await next_of(frames, "outcome"))["body"]["outcome"] == "sent_as_is"
    assert await answers(live, key) == []


async def test_silence_a_lost_line_and_a_new_message_send_nothing(live: Live) -> None:
    """Each at a moment when it counts down; the frames say what became of it."""
    await earned(live, 3)
    watcher = await live.agent(OTHER_AGENT)
    for disturb in ("line", "message", "silence"):
        key = fresh_key()
        async with desk(live.url, DEMO_ACCOUNTS[0].email, DEMO_PASSWORD) as agent:
            body = await asked(agent, key)
            with watcher.collecting() as frames:
                await watcher.watch(key)
                await next_of(frames, "snapshot")
                await agent.send({"type": "front", "suggestion": body["id"]})
                if disturb == "line":
                    await state(frames, "running")
                    await agent.close()
                elif disturb == "message":
                    await agent.observe(key, "customer", "Hello?")
                    await next_of(frames, "superseded")
                else:
                    due = (await state(frames, "running"))["due_at"]
                    while utc_now() < datetime.fromisoformat(due):  # noqa: ASYNC110 - its time must pass
                        await asyncio.sleep(0.1)
                    await agent.send({"type": "front", "suggestion": None})
                if disturb != "message":
                    reason = (await state(frames, "back"))["reason"]
                    assert reason == {"line": "connection", "silence": "switched"}[disturb]
        assert await answers(live, key) == []


async def test_one_at_a_time_and_colleagues_can_stop_it(live: Live) -> None:
    """A second conversation does not begin while the first runs; a veto by somebody else is final."""
    await earned(live, 3)
    agent, colleague = await live.agent(), await live.agent(OTHER_AGENT)
    first, second = fresh_key(), fresh_key()
    one, two = await asked(agent, first), await asked(agent, second)
    other_line = await live.agent()
    with agent.collecting() as frames:
        async with contextlib.AsyncExitStack() as fronts:
            await fronts.enter_async_context(in_front(agent, one["id"]))
            assert (await state(frames, "running"))["suggestion"] == one["id"]
            await fronts.enter_async_context(in_front(other_line, two["id"]))
            # Long enough for the second to say twice that it is in front; had it begun, its frame would be skipped below.
            await asyncio.sleep(0.5)
            await colleague.event({"type": "veto", "suggestion": one["id"]})
            assert (await state(frames, "back"))["suggestion"] == one["id"]
            assert (await state(frames, "running"))["suggestion"] == two["id"]
            assert (await state(frames, "sent"))["suggestion"] == two["id"]
    assert await answers(live, first) == []
    assert len(await answers(live, second)) == 1


async def test_level_four_sends_alone_and_hands_over(live: Live) -> None:
    """Nobody is there; what it cannot answer goes to people, and a customer who asks for one is not answered by it."""
    await earned(live, 4)
    agent, key = await live.agent(), fresh_key()
    with agent.collecting() as frames:
        await agent.observe_event(key, "opened")
        await agent.watch(key)
        await agent.observe(key, "customer", QUESTION)
        message = await next_of(frames, "message")
        while message["body"]["author"] != "assistant":
            message = await next_of(frames, "message")
        await agent.observe(key, "customer", "Please cancel my order.")
        event = await next_of(frames, "event")
        while event["body"]["kind"] != "transferred":
            event = await next_of(frames, "event")
        assert event["body"]["detail"]["to"] == "person"
        await agent.observe(key, "customer", QUESTION)
        found = await next_of(frames, "suggestion")
        assert found["body"]["level"] == 2
    assert len(await answers(live, key)) == 1
    taken = fresh_key()
    await agent.observe_event(taken, "assigned", to="p-somebody")
    body = await asked(agent, taken)
    assert body["level"] == 4
    assert await answers(live, taken) == []


async def test_a_slow_database_sends_nothing_that_was_taken_back(start: Start, tmp_path: Path) -> None:
    """While another process holds the database, a letter is typed: the word that waits in line counts no more."""
    live = await start(data=tmp_path / "data")
    await earned(live, 3)
    agent, key = await live.agent(), fresh_key()
    body = await asked(agent, key)
    with agent.collecting() as frames:
        await agent.send({"type": "front", "suggestion": body["id"]})
        due = (await state(frames, "running"))["due_at"]
        while utc_now() < datetime.fromisoformat(due):  # noqa: ASYNC110 - its time must pass
            await asyncio.sleep(0.05)
        with contextlib.closing(sqlite3.connect(tmp_path / "data" / "copilot.sqlite3")) as other:
            other.execute("BEGIN IMMEDIATE")
            await agent.send({"type": "front", "suggestion": body["id"]})
            await agent.send({"type": "front", "suggestion": None, "why": "typed"})
            await agent.send({"type": "ping"})
            await next_of(frames, "pong")
            other.rollback()
        assert (await state(frames, "back"))["reason"] == "typed"
    assert await answers(live, key) == []


async def test_killed_at_every_point_sends_once_or_not_at_all(tmp_path: Path, indexed: Path) -> None:
    """Level 3 that was cut off is a suggestion again, or was sent; level 4 is sent once, however often it dies."""
    data = copied(indexed, tmp_path / "data")
    server = ServerProcess(data)
    await asyncio.to_thread(server.start)
    try:
        database = Database(sqlite_url(data / "copilot.sqlite3"))
        await database.write(lambda connection: make_up(connection, TRACK, Level.ALONE, 7, 3, utc_now()))
        await database.close()
        await granted(server.url, 4)
        found: dict[str, int] = {}
        for point in POINTS:
            level3 = point.endswith(":beat")
            await asyncio.to_thread(server.kill)
            await asyncio.to_thread(server.start, CRASHING, CRASH_AT=point)
            async with desk(server.url, DEMO_ACCOUNTS[0].email, DEMO_PASSWORD, PATIENCE) as client:
                key = {"brand": "lumen", "desk": "demo", "external_id": event_id()}
                if level3:
                    await client.observe_event(key, "assigned", to=await pseudonym(server.url))
                await client.observe(key, "customer", QUESTION)
                with client.collecting() as frames:
                    await client.watch(key)
                    suggestion = None
                    while server.running:
                        with contextlib.suppress(asyncio.QueueEmpty):
                            frame = frames.get_nowait()
                            if body := frame.get("suggestion") or (
                                frame["body"] if frame["type"] == "suggestion" else None
                            ):
                                suggestion = body["id"]
                        if level3 and suggestion:
                            await client.send({"type": "front", "suggestion": suggestion})
                        await asyncio.sleep(0.1)
                await asyncio.to_thread(server.start)
            async with desk(server.url, DEMO_ACCOUNTS[0].email, DEMO_PASSWORD, PATIENCE) as client:
                with client.collecting() as frames:
                    await client.watch(key)
                    await settled(data, key["external_id"], level3)
                found[point] = said_alone(data, key["external_id"])
        assert found == {
            "before:beat": 0,
            "after:beat": 0,
            "before:send_alone": 1,
            "after:send_alone": 1,
        }
    finally:
        await asyncio.to_thread(server.kill)


async def pseudonym(url: str) -> str:
    """Of the first demo agent."""
    async with httpx.AsyncClient(base_url=url, trust_env=False, timeout=60) as client:
        await client.post("/api/sign-in", json={"email": DEMO_ACCOUNTS[0].email, "password": DEMO_PASSWORD})
        return str((await client.get("/api/me")).json()["pseudonym"])


async def settled(data: Path, external_id: str, level3: bool) -> None:
    """Wait until nothing counts down any more, or what was to be sent is."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with contextlib.closing(sqlite3.connect(data / "copilot.sqlite3")) as connection:
                (running,) = connection.execute(
                    "SELECT count(*) FROM countdown WHERE runs_for IS NOT NULL"
                ).fetchone()
            if running == 0 and (level3 or said_alone(data, external_id)):
                return
            await asyncio.sleep(0.2)


def said_alone(data: Path, external_id: str) -> int:
    """How many messages of the assistant a conversation has."""
    with contextlib.closing(sqlite3.connect(data / "copilot.sqlite3")) as connection:
        (count,) = connection.execute(
            "SELECT count(*) FROM message m JOIN conversation c ON c.id = m.conversation "
            "WHERE c.external_id = ? AND m.author = 'assistant'",
            (external_id,),
        ).fetchone()
    return int(count)
