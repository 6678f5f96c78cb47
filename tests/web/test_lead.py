"""The lead's calls on a real server: who may read what, small cells, single suggestions, reading only what is new."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
import sqlalchemy as sa

from server.client import DeskClient, Key, event_id
from server.conversation.conversation import Author, ConversationKey, Message
from server.feedback.outcome import DismissReason
from server.insight.cell import FEWEST
from server.insight.evidence import Row
from server.ledger.ids import new_id
from server.live.installation import utc_now
from server.storage import stories, tables
from server.storage.accounts import Account, Role, account_by_email, add_account
from server.storage.database import Database
from server.storage.observing import observe_message
from server.storage.outcomes import dismiss, load
from server.storage.publishing import publish
from server.storage.rows import Principal
from server.web import lead as module
from server.web.lead import Lead, LeadController
from server.web.signin import DEMO_PASSWORD, hash_password
from tests.contracts.test_conversations import computation
from tests.flows import conftest as flows
from tests.flows.conftest import AGENT, LEAD, Live, fresh_key, next_of

live, start = flows.live, flows.start

PASSWORD = "correct horse battery"
QUESTION = "Hello, I am Zaphod Beeblebrox, where is my order?"
CALLS = ("/api/lead/acceptance", "/api/acceptance", "/api/lead/suggestions", "/api/lead/suggestions/x")


@asynccontextmanager
async def reader(
    live: Live, email: str = LEAD, password: str = DEMO_PASSWORD
) -> AsyncIterator[httpx.AsyncClient]:
    """An HTTP client with a session."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        answer = await client.post("/api/sign-in", json={"email": email, "password": password})
        assert answer.status_code == 200, answer.text
        yield client


async def account(live: Live, role: Role, brands: tuple[str, ...] = ("*",)) -> str:
    """The address of a new account."""
    email = f"{event_id()}@example.com"
    await live.application.database.write(
        lambda connection: add_account(
            connection,
            email=email,
            name="Someone",
            role=role,
            brands=brands,
            languages=("en",),
            password_hash=hash_password(PASSWORD),
            now=utc_now(),
        )
    )
    return email


async def suggestion(agent: DeskClient, key: Key | None = None) -> dict[str, Any]:
    """A suggestion that an agent was shown, in a conversation of its own unless one is given."""
    key = key or fresh_key()
    with agent.collecting() as frames:
        await agent.observe_event(key, "opened")
        await agent.watch(key)
        await agent.observe(key, "customer", QUESTION)
        body: dict[str, Any] = (await next_of(frames, "suggestion"))["body"]
    await agent.outcome(body["id"], "displayed")
    return body


async def team_at_work(live: Live) -> list[dict[str, Any]]:
    """Five suggestions sent as they were and five dismissed, each in a conversation of its own."""
    agent = await live.agent()
    made = [await suggestion(agent) for _ in range(2 * FEWEST)]
    for one in made[:FEWEST]:
        await agent.send_reply(one["id"], one["replies"][0]["text"])
    for one in made[FEWEST:]:
        await agent.outcome(one["id"], "dismissed", reason="tone")
    return made


async def board(client: httpx.AsyncClient, **asked: Any) -> dict[str, Any]:
    """The answer of the acceptance call."""
    answer = await client.get("/api/lead/acceptance", params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_acceptance_comes_with_coverage_and_reasons(live: Live) -> None:
    """Shares with intervals by track and day, what became of the suggestions, why they were dismissed."""
    made = await team_at_work(live)
    async with reader(live) as client:
        found = await board(client)
        same = (await client.get("/api/acceptance")).json()
    overview = found["overview"]
    assert same["overview"] == overview
    figures = overview["figures"]
    assert (figures["messages"], figures["displayed"]) == (10, 10)
    assert figures["acceptance"]["interval"]["share"] == 0.5
    assert figures["acceptance"]["interval"]["low"] == pytest.approx(0.2366, abs=1e-4)
    assert figures["coverage"]["interval"]["share"] == 1.0
    assert overview["endings"] == [{"name": "sent_as_is", "count": 5}, {"name": "dismissed", "count": 5}]
    assert overview["dismissals"] == [{"name": "tone", "count": 5}]
    assert [row["track"] for row in overview["tracks"]] == [made[0]["track"]]
    assert len(overview["by_day"]) == 30
    assert overview["by_day"][-1]["figures"] == figures
    assert overview["zones"] == {"lumen": "Europe/Berlin"}
    assert (found["fewest"], found["reading"], found["unreadable"]) == (FEWEST, None, 0)


async def test_small_cells_are_not_shown(live: Live) -> None:
    """Four conversations give no number anywhere; the fifth brings the figures."""
    agent = await live.agent()
    async with reader(live) as client:
        for count in range(1, FEWEST + 1):
            one = await suggestion(agent)
            await agent.outcome(one["id"], "dismissed", reason="wrong_fact")
            overview = (await board(client))["overview"]
            hidden = count < FEWEST
            assert (overview["figures"] is None) == hidden
            assert (overview["tracks"][0]["figures"] is None) == hidden
            assert (overview["by_day"][-1]["figures"] is None) == hidden
            assert overview["dismissals"] == [{"name": "wrong_fact", "count": None if hidden else count}]
            assert overview["endings"] == [{"name": "dismissed", "count": None if hidden else count}]


async def test_many_suggestions_of_one_conversation_are_a_small_cell(live: Live) -> None:
    """Messages of one conversation, however many, count as one."""
    agent, key = await live.agent(), fresh_key()
    for _ in range(FEWEST + 1):
        one = await suggestion(agent, key)
        await agent.outcome(one["id"], "dismissed", reason="wrong_fact")
    async with reader(live) as client:
        assert (await board(client))["overview"]["figures"] is None


async def test_others_may_not_read(live: Live) -> None:
    """Agents and knowledge managers get 403 from every call, people who are not signed in 401."""
    for role in (Role.AGENT, Role.KNOWLEDGE_MANAGER):
        async with reader(live, await account(live, role), PASSWORD) as client:
            assert [(await client.get(path)).status_code for path in CALLS] == [403] * len(CALLS)
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        assert [(await client.get(path)).status_code for path in CALLS] == [401] * len(CALLS)


async def test_other_brands_are_closed(live: Live) -> None:
    """Of a brand that is not theirs, leads and auditors see neither figures nor suggestions nor stories."""
    (one, *_) = await team_at_work(live)
    path = f"/api/lead/suggestions/{one['id']}"
    for role in (Role.LEAD, Role.AUDITOR, Role.ADMINISTRATOR):
        async with reader(live, await account(live, role, ("elsewhere",)), PASSWORD) as client:
            overview = (await board(client, track="lumen/order_status/reply/en"))["overview"]
            assert (overview["tracks"], overview["endings"], overview["zones"]) == ([], [], {})
            assert overview["figures"]["messages"] == 0
            assert (await client.get("/api/lead/suggestions")).json()["suggestions"] == []
            assert (await client.get(path)).status_code == 404
        async with reader(live, await account(live, role, ("lumen",)), PASSWORD) as client:
            assert (await board(client))["overview"]["figures"] is not None
            assert (await client.get(path)).status_code == 200


async def test_the_list_narrows_and_turns_its_pages(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """Newest first; by track, outcome and reason; page by page."""
    monkeypatch.setattr(stories, "PAGE", 4)
    made = await team_at_work(live)
    newest = [one["id"] for one in reversed(made)]
    async with reader(live) as client:

        async def ids(**asked: Any) -> tuple[list[str], bool]:
            answer = (await client.get("/api/lead/suggestions", params=asked)).json()
            return [one["id"] for one in answer["suggestions"]], answer["more"]

        assert await ids() == (newest[:4], True)
        assert await ids(page=2) == (newest[4:8], True)
        assert await ids(page=3) == (newest[8:], False)
        assert await ids(outcome="sent_as_is", page=2) == (newest[9:], False)
        assert await ids(outcome="dismissed", reason="tone") == (newest[:4], True)
        assert await ids(outcome="dismissed", reason="not_now") == ([], False)
        assert await ids(track="lumen/order_status/reply/en", page=3) == (newest[8:], False)
        assert await ids(track="lumen/order_status/reply/de") == ([], False)
        first = (await client.get("/api/lead/suggestions")).json()["suggestions"][0]
        assert (first["outcome"], first["reason"], first["displayed"]) == ("dismissed", "tone", True)
        assert first["asked"] == QUESTION
        for wrong in ("track=lumen", "outcome=liked", "page=0", "days=0"):
            path = "acceptance" if wrong.startswith("days") else "suggestions"
            assert (await client.get(f"/api/lead/{path}?{wrong}")).status_code == 400, wrong


async def test_the_full_story(live: Live) -> None:
    """From the customer's words to what became of it, by pseudonym, in time order."""
    agent, key = await live.agent(), fresh_key()
    one = await suggestion(agent, key)
    await agent.outcome(one["id"], "inserted")
    text = one["replies"][0]["text"] + " You will get 10.00 EUR back."
    await agent.send_reply(one["id"], text)
    await agent.observe_event(key, "closed")
    await agent.observe_event(key, "rated", rating=2)
    async with reader(live) as client:
        told = (await client.get(f"/api/lead/suggestions/{one['id']}")).json()
    story = told["story"]
    assert told["key"] == key
    assert [message["text"] for message in story["messages"]] == [QUESTION]
    assert story["suggestion"] == one
    assert story["understood"]["understanding"]["workflow"] == "order_status"
    assert [happening["kind"] for happening in story["happenings"]] == [
        "displayed",
        "inserted",
        "outcome",
        "event",
        "event",
    ]
    outcome = story["happenings"][2]["outcome"]
    assert (outcome["kind"], outcome["text"]) == ("substantive", text)
    assert [one["event"]["kind"] for one in story["happenings"][3:]] == ["closed", "rated"]
    ada = await live.application.database.read(lambda connection: account_by_email(connection, AGENT))
    assert ada is not None
    assert {one["actor"] for one in story["happenings"]} == {ada.pseudonym}
    written = str(told)
    assert ada.name not in written
    assert ada.email not in written
    assert ada.id not in written


async def test_auditors_see_evidence_without_personal_content(live: Live) -> None:
    """An auditor reads figures, lists and stories; nothing of what was written is in them."""
    customer = await live.chat("C1001")
    agent = await live.agent()
    one = await suggestion(agent, customer["key"])
    await agent.send_reply(one["id"], one["replies"][0]["text"] + " Zaphod!")
    async with reader(live, await account(live, Role.AUDITOR), PASSWORD) as client:
        answers = [
            await client.get(path)
            for path in (
                "/api/lead/acceptance",
                "/api/lead/suggestions",
                f"/api/lead/suggestions/{one['id']}",
            )
        ]
    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert answers[0].json()["personal"] is False
    told = answers[2].json()
    assert told["story"]["personal"] is False
    assert told["key"] is None
    assert told["story"]["suggestion"]["decision"]["rules"] == one["decision"]["rules"]
    assert told["story"]["happenings"][-1]["outcome"]["kind"] in ("cosmetic", "substantive")
    system = live.application.brands.systems["lumen"]
    person = (await system.customer("C1001")).found[0].customer
    personal = ["Zaphod", person.name, person.email, one["replies"][0]["text"][:20]]
    personal += [owned.order.id for owned in system._orders["C1001"]]  # type: ignore[attr-defined]
    for answer in answers:
        for secret in personal:
            assert secret not in answer.text


async def unread(live: Live) -> None:
    """The worker as it was before it began to read the record, which it does as soon as it has started."""
    application = live.application
    await application.lead.close()
    application.lead = Lead(application.database, application.lead._zone, application.clock)


async def test_only_what_is_new_is_read(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the first time, the ledger is read from the last position on, and every lead shares the fold."""
    read: list[tuple[int, int]] = []
    behind = stories.behind

    def watched(connection: sa.Connection, after: int, most: int) -> list[Row]:
        rows = behind(connection, after, most)
        read.append((after, len(rows)))
        return rows

    await unread(live)
    monkeypatch.setattr(module, "behind", watched)
    monkeypatch.setattr(module, "PATIENCE_SECONDS", 60)  # a busy machine must not decide
    agent = await live.agent()
    await suggestion(agent)
    async with reader(live) as client, reader(live) as other:
        first = (await board(client))["position"]
        assert read == [(0, first)]
        await suggestion(agent)
        second = (await board(other))["position"]
        assert read[1:] == [(first, second - first)]
        await asyncio.gather(board(client), board(other))
        assert {after for after, _ in read[2:]} == {second}


async def test_reading_a_long_ledger_is_reported(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until the record is read to its end there are no figures, but how far it is; then they come."""
    await team_at_work(live)
    await unread(live)
    monkeypatch.setattr(module, "PATIENCE_SECONDS", 0)
    monkeypatch.setattr(module, "BATCH", 3)
    async with reader(live) as client:
        first = await board(client)
        assert first["overview"] is None
        assert first["reading"]["done"] <= first["reading"]["total"]
        monkeypatch.setattr(module, "PATIENCE_SECONDS", 20)
        assert (await board(client))["overview"]["figures"]["displayed"] == 10
        # From then on nobody waits for long: the last state is shown while what is new is read.
        monkeypatch.setattr(module, "PATIENCE_SECONDS", 0)
        found = await board(client)
    assert found["reading"] is None
    assert found["overview"]["figures"]["displayed"] == 10


async def test_a_damaged_entry_hides_nothing_else(live: Live) -> None:
    """An entry that cannot be read is counted and left out; its story is not there, all others are."""
    made = await team_at_work(live)
    ledger = tables.ledger
    await live.application.database.write(
        lambda connection: connection.execute(
            ledger.update().where(ledger.c.event_id == f"suggestion:{made[0]['id']}").values(content=b"{}")
        )
    )
    async with reader(live) as client:
        found = await board(client)
        assert found["unreadable"] == 1
        assert found["overview"]["figures"]["displayed"] == 9
        listed = (await client.get("/api/lead/suggestions")).json()["suggestions"]
        assert len(listed) == 9
        assert (await client.get(f"/api/lead/suggestions/{made[0]['id']}")).status_code == 404
        assert (await client.get(f"/api/lead/suggestions/{made[1]['id']}")).status_code == 200


async def test_no_call_narrows_to_an_agent(live: Live) -> None:
    """A pseudonym in the query changes nothing: there is no parameter that it could be."""
    await team_at_work(live)
    ada = await live.application.database.read(lambda connection: account_by_email(connection, AGENT))
    assert ada is not None
    async with reader(live) as client:
        for path in ("/api/lead/acceptance", "/api/lead/suggestions"):
            plain = (await client.get(path)).json()
            for name in ("actor", "agent", "by", "pseudonym", "principal"):
                narrowed = (await client.get(path, params={name: "p-nobody"})).json()
                assert {**narrowed, "at": None} == {**plain, "at": None}
            assert ada.pseudonym not in str(plain)


async def test_the_same_on_every_database(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Figures, list by reason and story are read alike on SQLite and PostgreSQL; a start goes on where one ended."""
    now = utc_now()
    ada = Principal("ada", "p-ada")

    async def one(number: int) -> str:
        key = ConversationKey("lumen", "demo", f"c-{number}")
        said = Message(new_id(), new_id(), Author.CUSTOMER, "where is my order", now, now)
        committed = await database.write(
            partial(observe_message, key=key, message=said, principal=ada, event_id=new_id(), now=now)
        )
        made = computation(committed)
        await database.write(partial(publish, computation=made, now=now))
        stored = await database.read(lambda connection: load(connection, made.result.id))
        assert stored is not None
        reason = DismissReason.TONE if number % 2 else DismissReason.WRONG_FACT
        await database.write(
            partial(
                dismiss,
                stored=stored,
                reason=reason,
                at=now,
                principal=ada,
                event_id=new_id(),
                now=now,
            )
        )
        return made.result.id

    ids = [await one(number) for number in range(2 * FEWEST)]
    later = now + timedelta(minutes=1)  # old enough that no gap in the positions is waited for
    zone = utc_now().tzinfo
    assert zone is not None
    file = tmp_path / "record.msgpack"
    lead = Lead(database, lambda brand: zone, lambda: later, file)
    someone = Account("a", "a", "a", Role.LEAD, ("lumen",), (), "p", "", False, False)
    found = await lead.board(someone, 30, None)
    assert found.overview is not None
    assert [(part.name, part.count) for part in found.overview.dismissals] == [("tone", 5), ("wrong_fact", 5)]
    listing: Callable[..., Awaitable[Any]] = LeadController.suggestions.fn
    page = await listing(None, someone, lead, "lumen/order_status/reply/en", None, "tone", 1)
    assert [one.id for one in page.suggestions] == [id for id in reversed(ids) if ids.index(id) % 2]
    told = await lead.database.read(lambda connection: stories.told_of(connection, ids[0]))
    assert told is not None
    assert [happening.kind for happening in told.story.happenings] == ["outcome"]
    await lead.close()
    asked: list[int] = []

    def counting(connection: sa.Connection, after: int, most: int) -> list[Row]:
        asked.append(after)
        return stories.behind(connection, after, most)

    monkeypatch.setattr(module, "behind", counting)
    next_one = Lead(database, lambda brand: zone, lambda: later, file)
    again = await next_one.board(someone, 30, None)
    assert (again.overview, again.position) == (found.overview, found.position)
    assert asked == [found.position]
    # The file of another ledger, as after a restored backup, counts for nothing.
    kept = msgspec.msgpack.decode(file.read_bytes())
    file.write_bytes(msgspec.msgpack.encode({**kept, "digest": b"another"}))
    other = Lead(database, lambda brand: zone, lambda: later, file)
    assert (await other.board(someone, 30, None)).overview == found.overview
    assert asked[1:] == [0]
    await other.close()
