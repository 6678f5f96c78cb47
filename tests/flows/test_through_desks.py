"""Replies that go out by themselves through another desk: a real server, a desk that is a real HTTP peer, and kill -9."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from server.autonomy.level import Level
from server.client import DeskClient, Frame, desk, event_id
from server.live.installation import utc_now
from server.storage.database import Database, sqlite_url
from server.storage.made_up import make_up
from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD
from tests.flows.conftest import LEAD, next_of
from tests.flows.test_alone import QUESTION, TRACK, granted, in_front, said_alone
from tests.flows.test_crashes import PATIENCE
from tests.flows.test_hooks import SECRET, deliver
from tests.server_process import ServerProcess, copied
from tests.web.test_replies_back import Desk


@pytest.fixture
def elsewhere() -> Iterator[Desk]:
    """The desk that replies go out through."""
    found = Desk()
    yield found
    found.stop()


class Installed:
    """A server whose one track has made-up evidence for level 4, connected to a desk under a named account."""

    def __init__(self, server: ServerProcess, hooks: Path, elsewhere: Desk) -> None:
        self.server = server
        self.hooks = hooks
        self.elsewhere = elsewhere

    async def start(self, level: int | None = None) -> None:
        """Start it; a lead signs up to a level."""
        await asyncio.to_thread(self.server.start, COPILOT_HOOKS=str(self.hooks))
        if level is not None:
            await granted(self.server.url, level)

    def tell(self, number: int, text: str, kind: str = "incoming", conversation: int = 42) -> httpx.Response:
        """The desk's webhook tells a message."""
        told = {
            "event": "message_created",
            "id": number,
            "content": text,
            "message_type": kind,
            "account": {"id": 1},
            "conversation": {"id": conversation},
        }
        return deliver(self.server.url, "chatwoot", "chatwoot", told)

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Rows of its database."""
        with contextlib.closing(sqlite3.connect(self.server.folder / "copilot.sqlite3", timeout=20)) as found:
            rows = found.execute(sql, values).fetchall()
            found.commit()
            return rows

    def posted(self) -> list[str]:
        """What the desk was asked to send to its customers."""
        return [body["content"] for method, _, _, body in self.elsewhere.heard if method == "POST"]


@pytest.fixture
async def installed(tmp_path: Path, indexed: Path, elsewhere: Desk) -> AsyncIterator[Installed]:
    """Set up, not yet started."""
    hooks = tmp_path / "hooks.toml"
    hooks.write_text(
        f'[chatwoot]\nkind = "chatwoot"\nbrand = "lumen"\nsecret = "{SECRET}"\n'
        f'[chatwoot.bot]\nname = "Lumi"\naddress = "{elsewhere.url}"\ntoken = "t"\n'
        f'[zendesk]\nkind = "zendesk"\nbrand = "lumen"\nsecret = "{SECRET}"\n',
        encoding="utf-8",
    )
    server = ServerProcess(copied(indexed, tmp_path / "data"))
    found = Installed(server, hooks, elsewhere)
    await found.start()
    database = Database(sqlite_url(server.folder / "copilot.sqlite3"))
    await database.write(lambda connection: make_up(connection, TRACK, Level.ALONE, 7, 3, utc_now()))
    await database.close()
    yield found
    await asyncio.to_thread(server.kill)


async def state_of(frames: asyncio.Queue[Frame], wanted: str) -> dict[str, Any]:
    """The next countdown frame of a state."""
    while True:
        frame = await next_of(frames, "countdown")
        if frame["body"]["state"] == wanted:
            body: dict[str, Any] = frame["body"]
            return body


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds in another process."""
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.2)


@contextlib.asynccontextmanager
async def watching(url: str, conversation: int) -> AsyncIterator[tuple[DeskClient, asyncio.Queue[Frame]]]:
    """An agent who watches a conversation of the desk."""
    key = {"brand": "lumen", "desk": "chatwoot", "external_id": f"1-{conversation}"}
    async with desk(url, DEMO_ACCOUNTS[0].email, DEMO_PASSWORD, PATIENCE) as agent:
        await agent.observe_event(key, "opened")
        with agent.collecting() as frames:
            await agent.watch(key)
            yield agent, frames


async def test_level_four_answers_through_the_desk(installed: Installed) -> None:
    """Sent once under the claim, confirmed, told by the webhook as a duplicate; a lost answer is looked for there."""
    await granted(installed.server.url, 4)
    installed.elsewhere.mood.add("silent")
    for conversation in (42, 43):
        async with watching(installed.server.url, conversation) as (_, frames):
            installed.tell(107 + conversation, QUESTION, conversation=conversation)
            await state_of(frames, "sending")
            await state_of(frames, "sent")
            message = await next_of(frames, "message")
            assert message["body"]["author"] == "assistant"
            assert message["body"]["external_id"] == "108"
            told = installed.tell(108, message["body"]["text"], "outgoing", conversation)
            assert told.status_code == 200
        assert said_alone(installed.server.folder, f"1-{conversation}") == 1
    claims = [body["source_id"] for method, _, _, body in installed.elsewhere.heard if method == "POST"]
    assert len(claims) == len(set(claims)) == 2
    assert all(claim.startswith("send:") for claim in claims)
    authors = (
        "SELECT m.author FROM message m JOIN conversation c ON c.id = m.conversation WHERE c.external_id = ?"
    )
    assert installed.rows(f"{authors} ORDER BY m.revision", "1-42") == [("customer",), ("assistant",)]


async def test_level_three_counts_down_in_front_of_an_agent(installed: Installed) -> None:
    """A refusal makes it a suggestion again; a veto before its time keeps it from leaving at all."""
    await granted(installed.server.url, 3)
    for conversation, mood in ((51, "refuse"), (52, ""), (53, "veto")):
        installed.elsewhere.mood.clear()
        installed.elsewhere.mood.update({mood} - {"veto", ""})
        async with watching(installed.server.url, conversation) as (agent, frames):
            installed.tell(200 + conversation, QUESTION, conversation=conversation)
            body = (await next_of(frames, "suggestion"))["body"]
            assert body["level"] == 3
            async with in_front(agent, body["id"]):
                await state_of(frames, "running")
                if mood == "veto":
                    await agent.event({"type": "veto", "suggestion": body["id"]})
                ended = await state_of(frames, "back" if mood else "sent")
            assert ended.get("reason", "") == {"refuse": "unsent", "": "", "veto": "ended"}[mood]
        assert said_alone(installed.server.folder, f"1-{conversation}") == (1 if mood == "" else 0)
    assert len(installed.posted()) == 2


async def test_killed_while_the_desk_answers_the_desk_is_asked(installed: Installed) -> None:
    """The desk took it and the server died before it knew: whoever takes it up finds it there, and sends nothing."""
    await granted(installed.server.url, 4)
    held = installed.elsewhere.hold()
    async with watching(installed.server.url, 60) as (_, frames):
        installed.tell(300, QUESTION, conversation=60)
        await state_of(frames, "sending")
        await asyncio.to_thread(held.taken.wait, PATIENCE)
        await asyncio.to_thread(installed.server.kill)
    held.go.set()
    (sent,) = installed.posted()
    installed.rows("UPDATE outgoing SET at = '2026-01-01 00:00:00.000000'")
    await installed.start()
    await until(lambda: installed.rows("SELECT state FROM outgoing") == [("sent",)])
    assert said_alone(installed.server.folder, "1-60") == 1
    assert installed.posted() == [sent]
    assert installed.tell(108, sent, "outgoing", 60).status_code == 200
    assert said_alone(installed.server.folder, "1-60") == 1
    assert installed.rows("SELECT person_at FROM conversation WHERE external_id = '1-60'") == [(None,)]


async def test_a_desk_that_shows_late_what_it_took_is_asked_again(installed: Installed) -> None:
    """The answer is lost and the message is not in the first list: the next look finds it; it was sent once."""
    await granted(installed.server.url, 4)
    installed.elsewhere.mood.update({"silent", "late"})
    async with watching(installed.server.url, 62) as (_, frames):
        installed.tell(310, QUESTION, conversation=62)
        await state_of(frames, "sending")
        await state_of(frames, "sent")
    assert said_alone(installed.server.folder, "1-62") == 1
    assert len(installed.posted()) == 1


async def test_killed_while_the_desk_answers_it_is_never_sent_again(installed: Installed) -> None:
    """The desk took it and shows it nowhere: people look; the webhook that comes later clears it up."""
    await granted(installed.server.url, 4)
    held = installed.elsewhere.hold()
    async with watching(installed.server.url, 61) as (_, frames):
        installed.tell(301, QUESTION, conversation=61)
        await state_of(frames, "sending")
        await asyncio.to_thread(held.taken.wait, PATIENCE)
        await asyncio.to_thread(installed.server.kill)
    held.go.set()
    (sent,) = installed.posted()
    installed.elsewhere.kept.clear()
    # Long ago, as far as whoever takes it up can tell.
    installed.rows("UPDATE outgoing SET at = '2026-01-01 00:00:00.000000'")
    await installed.start()
    async with watching(installed.server.url, 61) as (_, frames):
        await until(lambda: installed.rows("SELECT state FROM outgoing") == [("unclear",)])
        assert installed.rows(
            "SELECT person_at IS NOT NULL, standing FROM conversation WHERE external_id = '1-61'"
        ) == [(1, None)]
        assert said_alone(installed.server.folder, "1-61") == 0
        assert installed.tell(302, sent, "outgoing", 61).status_code == 200
        assert (await state_of(frames, "sent"))["suggestion"]
    assert said_alone(installed.server.folder, "1-61") == 1
    assert installed.posted() == [sent]


@pytest.mark.parametrize(
    "point", ["before:send_alone", "after:send_alone", "before:arrived", "after:arrived"]
)
async def test_killed_at_every_point_it_is_sent_once_at_most(installed: Installed, point: str) -> None:
    """Around the claim and around the desk's answer; what left is never asked for again, what did not leave is."""
    await granted(installed.server.url, 4)
    await asyncio.to_thread(installed.server.kill)
    server = installed.server
    await asyncio.to_thread(
        server.start, "tests.flows.crashing", CRASH_AT=point, COPILOT_HOOKS=str(installed.hooks)
    )
    with contextlib.suppress(httpx.HTTPError):
        installed.tell(401, QUESTION, conversation=71)
    await until(lambda: not server.running)
    installed.rows("UPDATE outgoing SET at = '2026-01-01 00:00:00.000000'")
    await installed.start()
    sent = {"before:send_alone": 1, "after:send_alone": 0, "before:arrived": 1, "after:arrived": 1}[point]
    # What the desk has taken it shows when it is asked; what never left is nowhere, and a matter for people.
    ends = "unclear" if point == "after:send_alone" else "sent"
    await until(lambda: installed.rows("SELECT state FROM outgoing") == [(ends,)])
    assert len(installed.posted()) == sent
    assert said_alone(server.folder, "1-71") == (ends == "sent")


async def test_desks_without_an_account_stay_with_one_key_and_the_charter_says_so(
    installed: Installed,
) -> None:
    """The same track, another desk: level 2 there; everybody reads which desk sends under which name."""
    await granted(installed.server.url, 4)
    key = {"brand": "lumen", "desk": "zendesk", "external_id": "141"}
    async with desk(installed.server.url, DEMO_ACCOUNTS[0].email, DEMO_PASSWORD) as agent:
        with agent.collecting() as frames:
            await agent.observe_event(key, "opened")
            await agent.watch(key)
            await agent.observe(key, "customer", QUESTION, external_id=event_id())
            assert (await next_of(frames, "suggestion"))["body"]["level"] == 2
    async with httpx.AsyncClient(base_url=installed.server.url, trust_env=False, timeout=60) as client:
        await client.post("/api/sign-in", json={"email": LEAD, "password": DEMO_PASSWORD})
        charter = (await client.get("/api/charter")).json()
    known = [(one["brand"], one["desk"], one["account"]) for one in charter["desks"]]
    assert known == [("lumen", "chatwoot", "Lumi"), ("lumen", "zendesk", "")]
    assert installed.posted() == []
