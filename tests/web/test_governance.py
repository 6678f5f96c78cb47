"""The charter, the ladder and blind audits on a real server: who may do what, and that it is in force everywhere."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
import sqlalchemy as sa

from server.autonomy.governance import Audits, Ladder
from server.autonomy.level import Stream
from server.autonomy.track import Label
from server.client import FrameRefused
from server.live.installation import utc_now
from server.storage import tables
from server.storage.accounts import Role
from server.storage.tracks import add_label
from server.suggestion.suggestion import Track
from tests.flows import conftest as flows
from tests.flows.conftest import AGENT, OTHER_AGENT, Live, Start
from tests.services import RedisServer
from tests.web.test_lead import PASSWORD, account, reader, suggestion

live, start = flows.live, flows.start

TRACK = {"brand": "lumen", "workflow": "order_status", "kind": "reply", "language": "en"}


async def prove(live: Live) -> None:
    """Enough acceptance for level 2; the rules of the house ask for one day here."""
    governance = live.application.governance
    live.application.governance = msgspec.structs.replace(governance, ladder=Ladder(days=1, agents=3))

    def label(connection: sa.Connection) -> None:
        for number in range(60):
            add_label(
                connection,
                Label(Track(**TRACK), Stream.ACCEPTANCE, True),
                event_id=f"label:{number}",
                actor=f"p-{number % 3}",
                now=utc_now(),
            )

    await live.application.database.write(label)


async def charter(client: httpx.AsyncClient) -> dict[str, Any]:
    """What is in force."""
    answer = await client.get("/api/charter")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def entry(client: httpx.AsyncClient) -> dict[str, Any]:
    """The track's entry."""
    (found,) = [one for one in (await charter(client))["tracks"] if one["track"] == TRACK]
    entry: dict[str, Any] = found
    return entry


async def test_a_lead_grants_and_everyone_reads_it(live: Live) -> None:
    """What blocks is said; agents read the charter and may not sign; the history names pseudonyms."""
    await prove(live)
    signing = {"track": TRACK, "to": 2, "reason": "right for weeks"}
    async with reader(live) as lead, reader(live, AGENT) as agent:
        assert (await agent.post("/api/lead/levels", json=signing)).status_code == 403
        assert (
            await agent.post("/api/lead/switches", json={"scope": "all", "on": False, "reason": "no no"})
        ).status_code == 403
        before = await entry(agent)
        assert (before["level"], before["blocks"]) == (1, [])
        assert before["evidence"][0]["missing"] == 0
        assert (await lead.post("/api/lead/levels", json=signing)).status_code == 200
        again = await lead.post("/api/lead/levels", json={**signing, "to": 3})
        assert again.status_code == 409
        assert "evidence" in again.json()["detail"]
        after = await entry(agent)
        assert (after["level"], after["owner"]["lead"]) == (2, "lead@demo.example")
        assert live.application.levels.level(Track(**TRACK)) == 2
        name = "/".join(TRACK.values())
        history = (await agent.get("/api/charter/history", params={"track": name})).json()
        # What a track rests on is noted there as well, whenever the clock's part of the ladder comes to it.
        (promoted,) = [one for one in history if one["change"]["cause"] == "promoted"]
        assert promoted["by"].startswith("p-")
        lowered = {"track": TRACK, "cause": "held", "reason": "looking into it"}
        assert (await lead.post("/api/lead/levels/lower", json=lowered)).status_code == 200
        assert ((await entry(agent))["level"], (await entry(agent))["earned"]) == (1, 2)
    other = await account(live, Role.LEAD, ("elsewhere",))
    async with reader(live, other, PASSWORD) as client:
        assert (await charter(client))["tracks"] == []
        assert (await client.post("/api/lead/levels", json=signing)).status_code == 403


async def test_a_kill_switch_is_in_force_on_every_worker(
    start: Start, tmp_path: Path, redis_server: RedisServer
) -> None:
    """The other worker's next send is refused, and its levels follow over the bus without waiting for a poll."""
    first = await start(data=tmp_path / "one", redis=redis_server.url)
    database = f"sqlite:///{tmp_path / 'one' / 'copilot.sqlite3'}"
    second = await start(data=tmp_path / "two", database=database, redis=redis_server.url)
    await prove(first)
    agent = await second.agent()
    made = await suggestion(agent)
    async with reader(first) as lead:
        signed = await lead.post("/api/lead/levels", json={"track": TRACK, "to": 2, "reason": "right"})
        assert signed.status_code == 200, signed.text
        async with asyncio.timeout(10):
            while second.application.levels.level(Track(**TRACK)) != 2:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        stop = {"scope": "workflow:order_status", "on": False, "reason": "odd answers"}
        assert (await lead.post("/api/lead/switches", json=stop)).status_code == 200
        with pytest.raises(FrameRefused, match="switched off"):
            await agent.send_reply(made["id"], made["replies"][0]["text"])
        async with asyncio.timeout(10):
            while second.application.levels.level(Track(**TRACK)) != 1:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert (await lead.post("/api/lead/switches", json={**stop, "scope": "nobody:x"})).status_code == 400


async def test_objections_hold_and_are_answered(live: Live) -> None:
    """Two agents; each sees their own; the lead's answers release."""
    await prove(live)
    objection = {"track": TRACK, "text": "It promises days that we do not keep."}
    async with reader(live) as lead, reader(live, AGENT) as ada, reader(live, OTHER_AGENT) as bo:
        await lead.post("/api/lead/levels", json={"track": TRACK, "to": 2, "reason": "right"})
        assert (await ada.post("/api/objections", json=objection)).status_code == 201
        assert (await bo.post("/api/objections", json=objection)).status_code == 201
        assert (
            await bo.post("/api/objections", json={**objection, "track": {**TRACK, "workflow": "x"}})
        ).status_code == 404
        held = await entry(ada)
        assert (held["level"], held["held"], held["objections"]) == (1, "objections", 2)
        assert len((await charter(ada))["objections"]) == 1
        for one in (await charter(lead))["objections"]:
            answered = await lead.post(f"/api/lead/objections/{one['id']}", json={"text": "mended"})
            assert answered.status_code == 200
        assert (await entry(ada))["level"] == 2


async def test_a_second_person_judges_blindly(live: Live) -> None:
    """Not whoever worked with it; only in languages they read; nothing of what became of it is shown."""
    live.application.governance = msgspec.structs.replace(
        live.application.governance, audits=Audits(share=1.0)
    )
    agent = await live.agent()
    made = await suggestion(agent)
    await agent.outcome(made["id"], "dismissed", reason="tone")
    async with reader(live) as lead, reader(live, AGENT) as ada:
        assert (await ada.get("/api/audits")).json()["due"] == []
        (due,) = (await lead.get("/api/audits")).json()["due"]
        item = (await lead.get(f"/api/audits/{due['suggestion']}")).json()
        assert item["reply"] == made["replies"][0]["text"]
        assert item["messages"][-1]["author"] == "customer"
        assert "dismissed" not in str(item)
        assert (await ada.get(f"/api/audits/{due['suggestion']}")).status_code == 404
        done = await lead.post(f"/api/audits/{due['suggestion']}", json={"good": True})
        assert done.status_code == 200
        assert done.json() == {"due": [], "agreement": None}
        assert (await lead.post(f"/api/audits/{due['suggestion']}", json={"good": False})).status_code == 404


async def test_a_broken_record_ends_autonomy_not_assistance(start: Start, tmp_path: Path) -> None:
    """A worker that starts on a ledger somebody edited says so, grants nothing, and goes on suggesting."""
    first = await start(data=tmp_path / "data")
    await prove(first)
    async with reader(first) as lead:
        signed = await lead.post("/api/lead/levels", json={"track": TRACK, "to": 2, "reason": "right"})
        assert signed.status_code == 200
    await first.application.sealer.seal()
    await first.application.sealer.publish(now=True)
    ledger = tables.ledger
    await first.application.database.write(
        lambda connection: (
            connection.execute(
                ledger.update().where(ledger.c.event_id == "label:7").values(actor="p-other")
            ).rowcount
        )
    )
    second = await start(data=tmp_path / "data")
    async with asyncio.timeout(20):
        while not second.application.levels.refused:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    await prove_again(second)
    async with reader(second) as lead:
        found = await charter(lead)
        assert found["record_broken"] is True
        assert (await entry(lead))["level"] == 1
        refused = await lead.post("/api/lead/levels", json={"track": TRACK, "to": 3, "reason": "right"})
        assert "record" in refused.json()["detail"]
    assert (await suggestion(await second.agent()))["replies"]


async def prove_again(live: Live) -> None:
    """The rules of the house on another worker."""
    governance = live.application.governance
    live.application.governance = msgspec.structs.replace(governance, ladder=Ladder(days=1, agents=3))
