"""Actions that run by themselves, over real sockets: once, told afterwards, never after a veto or on old facts."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from server.action.action import RunState
from server.action.runner import ActionRequest, RunResult, SystemRunner
from server.autonomy.governance import Assistant, Audits, Ceiling
from server.autonomy.level import Level
from server.client import DeskClient, FrameRefused, Key, desk, event_id
from server.ledger.entry import EntryKind
from server.live.installation import utc_now
from server.storage.database import Database, sqlite_url
from server.storage.ledgers import entries
from server.storage.made_up import make_up
from server.suggestion.suggestion import Track
from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD
from tests.flows.conftest import LEAD, OTHER_AGENT, Live, next_of
from tests.flows.test_alone import answers, granted, in_front, state
from tests.flows.test_crashes import CRASHING, PATIENCE
from tests.server_process import ServerProcess, copied

ACTION = Track("lumen", "invoice_copy", "send_invoice", "en")
REPLY = Track("lumen", "invoice_copy", "reply", "en")
CUSTOMER = "C1001"
WISH = "Please email me the invoice for order L10216 again."
BOTH = (
    Ceiling("lumen/invoice_copy/*", 4, "tried"),
    Ceiling("lumen/invoice_copy/send_invoice/*", 4, "tried"),
)


async def earned(live: Live, action: int, reply: int = 1) -> None:
    """Both tracks have made-up evidence for levels that a lead has signed; countdowns take three seconds."""
    application = live.application
    application.governance = msgspec.structs.replace(
        application.governance, assistant=Assistant(seconds=3), audits=Audits(share=0.0), ceilings=BOTH
    )
    rules = application.governance.ladder
    for track, level in ((ACTION, action), (REPLY, reply)):
        if level < 2:
            continue

        def made_up(connection: Any, track: Track = track, level: int = level) -> int:
            return make_up(connection, track, Level(level), rules.days, rules.agents, utc_now())

        await application.database.write(made_up)
        await granted(live.url, level, track)


async def wished(live: Live, client: DeskClient) -> tuple[Key, dict[str, Any]]:
    """A signed-in customer asks for an invoice; the suggestion that comes."""
    key: Key = (await live.chat(CUSTOMER))["key"]
    with client.collecting() as frames:
        await client.watch(key)
        await client.observe(key, "customer", WISH)
        frame = await next_of(frames, "suggestion", "withheld")
    assert frame["type"] == "suggestion", frame
    body: dict[str, Any] = frame["body"]
    assert [one["name"] for one in body["actions"]] == ["send_invoice"]
    return key, body


async def runs(live: Live, suggestion: str) -> list[dict[str, Any]]:
    """The steps of a suggestion's actions in the ledger, each with its actor."""
    found = await live.application.database.read(lambda connection: list(entries(connection)))
    return [
        {**one.content, "actor": one.actor}
        for one in found
        if one.kind is EntryKind.ACTION and one.suggestion == suggestion
    ]


async def test_level_three_runs_after_a_countdown_and_tells_afterwards(live: Live) -> None:
    """The ledger says why it ran; the reply that tells of it comes after its success and is the agent's to send."""
    await earned(live, 3)
    agent = await live.agent()
    key, body = await wished(live, agent)
    assert (body["level"], body["actions"][0]["level"]) == (1, 3)
    with agent.collecting() as frames:
        async with in_front(agent, body["id"]):
            begun = await state(frames, "running")
            ran = await next_of(frames, "action")
            assert (ran["body"]["state"], ran["body"]["level"]) == ("running", 3)
            assert datetime.fromisoformat(ran["at"]) >= datetime.fromisoformat(begun["due_at"])
            done = await next_of(frames, "action")
            assert (done["body"]["state"], done["body"]["level"]) == ("done", 3)
            told = await next_of(frames, "suggestion")
    assert told["body"]["replies"][0]["wording"] == "invoice-sent"
    assert told["body"]["actions"] == []
    requested, result = await runs(live, body["id"])
    assert requested["actor"] == "assistant"
    assert requested["alone"]["level"] == 3
    assert requested["alone"]["track"] == msgspec.structs.asdict(ACTION)
    assert requested["alone"]["beside"].startswith("p-")
    assert requested["alone"]["sign_off"]["reason"] == "to be tried"
    assert result["result"]["state"] == "done"
    assert await answers(live, key) == []
    with pytest.raises(FrameRefused):
        await agent.event({"type": "confirm", "suggestion": body["id"], "action_index": 0})
    assert len(await runs(live, body["id"])) == 2


@pytest.mark.parametrize("why", ["typed", "stopped", "switched", "veto", "message", "line", "switch"])
async def test_whatever_disturbs_it_keeps_it_from_running(live: Live, why: str) -> None:
    """Then it is a prepared action as any other, or none; nothing has run."""
    await earned(live, 3)
    watcher = await live.agent(OTHER_AGENT)
    async with desk(live.url, DEMO_ACCOUNTS[0].email, DEMO_PASSWORD) as agent:
        key, body = await wished(live, agent)
        with watcher.collecting() as frames:
            await watcher.watch(key)
            await next_of(frames, "snapshot")
            await agent.send({"type": "front", "suggestion": body["id"]})
            await state(frames, "running")
            if why == "veto":
                await watcher.event({"type": "veto", "suggestion": body["id"]})
            elif why == "message":
                await agent.observe(key, "customer", "No, wait, which order did I mean?")
            elif why == "line":
                await agent.close()
            elif why == "switch":
                await switched_off(live)
                async with in_front(agent, body["id"]):
                    await state(frames, "back")
            else:
                await agent.send({"type": "front", "suggestion": None, "why": why})
            if why != "switch":
                await state(frames, "back")
        if why in ("typed", "stopped", "switched"):
            with watcher.collecting() as frames:
                await agent.event({"type": "confirm", "suggestion": body["id"], "action_index": 0})
                done = await next_of(frames, "action")
                assert done["body"]["level"] == 0
    assert [one["actor"] for one in await runs(live, body["id"]) if "alone" in one] == []


async def switched_off(live: Live) -> None:
    """A lead stops the action's track, as on /charter."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        await client.post("/api/sign-in", json={"email": LEAD, "password": DEMO_PASSWORD})
        scope = "track:" + "/".join(msgspec.structs.astuple(ACTION))
        flip = {"scope": scope, "on": False, "reason": "the printer burns"}
        assert (await client.post("/api/lead/switches", json=flip)).status_code == 200


async def test_level_four_runs_alone_then_tells_the_customer(live: Live) -> None:
    """Nobody is there: done first, then said, with who says it; one of each."""
    await earned(live, 4, 4)
    agent = await live.agent()
    key: Key = (await live.chat(CUSTOMER))["key"]
    with agent.collecting() as frames:
        await agent.watch(key)
        await agent.observe(key, "customer", WISH)
        body = (await next_of(frames, "suggestion"))["body"]
        done = await next_of(frames, "action")
        while done["body"]["state"] != "done":
            done = await next_of(frames, "action")
        message = await next_of(frames, "message")
    assert message["body"]["author"] == "assistant"
    assert message["at"] >= done["at"]
    assert "is on its way to the e-mail address" in message["body"]["text"]
    assert "Talk to a person" in message["body"]["text"]
    assert len(await answers(live, key)) == 1
    requested, _ = await runs(live, body["id"])
    assert (requested["alone"]["level"], requested["alone"]["beside"]) == (4, "assistant")


async def test_without_a_reply_that_goes_alone_nobody_would_tell(live: Live) -> None:
    """Level 4 of the action counts as 3 then: with nobody there it waits for a person."""
    await earned(live, 4, 2)
    agent = await live.agent()
    _, body = await wished(live, agent)
    assert (body["level"], body["actions"][0]["level"]) == (2, 3)
    assert await runs(live, body["id"]) == []


async def test_facts_that_changed_meanwhile_stop_it(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order is read again right before it runs: changed, or not to be had, it stays with people."""
    await earned(live, 3)
    agent = await live.agent()
    _, body = await wished(live, agent)
    system = live.application.brands.system("lumen")
    assert system is not None

    async def away(customer: str) -> Any:
        raise OSError("the order system is away")

    with agent.collecting() as frames:
        async with in_front(agent, body["id"]):
            await state(frames, "running")
            monkeypatch.setattr(system, "orders_of", away)
            assert (await state(frames, "back"))["reason"] == "stale"
    assert await runs(live, body["id"]) == []


@pytest.mark.parametrize("result", [RunState.FAILED, RunState.UNCLEAR])
async def test_what_was_not_surely_done_is_for_people(
    live: Live, monkeypatch: pytest.MonkeyPatch, result: RunState
) -> None:
    """Handed to the team that the workflow names, and never tried again by itself; the customer hears nothing false."""
    await earned(live, 4, 4)
    tried: list[str] = []

    async def refusing(self: SystemRunner, request: ActionRequest) -> RunResult:
        tried.append(request.key)
        return RunResult(result, "the printer burns")

    monkeypatch.setattr(SystemRunner, "run", refusing)
    agent = await live.agent()
    key: Key = (await live.chat(CUSTOMER))["key"]
    with agent.collecting() as frames:
        await agent.watch(key)
        await agent.observe(key, "customer", WISH)
        event = await next_of(frames, "event")
        while event["body"]["kind"] != "transferred":
            event = await next_of(frames, "event")
        assert event["body"]["detail"] == {
            "to": "person",
            "by": "assistant",
            "team": "Accounts",
            "reason": str(result),
        }
        told = await next_of(frames, "suggestion", "withheld")
        assert told["type"] == "withheld" or told["body"]["level"] <= 2
    await asyncio.sleep(1.0)
    assert len(tried) == 1
    assert await answers(live, key) == []


POINTS = ("before:send_alone", "after:send_alone", "run", "before:finish_run", "after:finish_run")


async def test_killed_at_every_point_runs_once_and_tells_once(tmp_path: Path, indexed: Path) -> None:
    """However often it dies between the decision and the telling."""
    data = copied(indexed, tmp_path / "data")
    knowledge = raised(tmp_path / "knowledge")
    server = ServerProcess(data, "--knowledge", str(knowledge))
    await asyncio.to_thread(server.start)
    try:
        database = Database(sqlite_url(data / "copilot.sqlite3"))
        for track in (ACTION, REPLY):

            def made_up(connection: Any, track: Track = track) -> int:
                return make_up(connection, track, Level.ALONE, 7, 3, utc_now())

            await database.write(made_up)
        await database.close()
        for track in (ACTION, REPLY):
            await granted(server.url, 4, track)
        for point in POINTS:
            await asyncio.to_thread(server.kill)
            await asyncio.to_thread(server.start, CRASHING, CRASH_AT=point)
            key = {"brand": "lumen", "desk": "demo", "external_id": event_id()}
            async with desk(server.url, DEMO_ACCOUNTS[0].email, DEMO_PASSWORD, PATIENCE) as client:
                await client.observe(key, "customer", f"{WISH} anna.lindner@example.com, 10115")
                async with asyncio.timeout(PATIENCE):
                    while server.running:  # noqa: ASYNC110 - a process tells nobody of its end
                        await asyncio.sleep(0.1)
                await asyncio.to_thread(server.start)
                async with asyncio.timeout(PATIENCE):
                    while not said(data, key["external_id"]):  # noqa: ASYNC110 - told in another process
                        await asyncio.sleep(0.2)
            assert (point, *counted(data, key["external_id"])) == (point, 1, 1, 1)
    finally:
        await asyncio.to_thread(server.kill)


def raised(folder: Path) -> Path:
    """The project's knowledge with both tracks' ceilings at 4."""
    shutil.copytree(Path("knowledge"), folder)
    for one in BOTH:
        entry = f'\n[[ceilings]]\ntrack = "{one.track}"\nlevel = 4\nreason = "tried"\n'
        with (folder / "governance.toml").open("a", encoding="utf-8") as file:
            file.write(entry)
    return folder


def query(data: Path, sql: str, given: Sequence[str]) -> list[Any]:
    """Rows of a server's database."""
    with contextlib.closing(sqlite3.connect(data / "copilot.sqlite3")) as connection:
        return connection.execute(sql, given).fetchall()


def said(data: Path, external_id: str) -> int:
    """How many messages of the assistant a conversation has."""
    sql = (
        "SELECT m.id FROM message m JOIN conversation c ON c.id = m.conversation "
        "WHERE c.external_id = ? AND m.author = 'assistant'"
    )
    return len(query(data, sql, (external_id,)))


def counted(data: Path, external_id: str) -> tuple[int, int, int]:
    """Times that an action was claimed, was done, and was told of in a conversation."""
    sql = (
        "SELECT l.event_id FROM ledger l JOIN conversation c ON c.id = l.conversation "
        "WHERE c.external_id = ? AND l.kind = 'action'"
    )
    steps = [str(event).rpartition(":")[2] for (event,) in query(data, sql, (external_id,))]
    return steps.count("requested"), steps.count("result"), said(data, external_id)
