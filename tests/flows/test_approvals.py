"""An action that the rules do not allow without a second person: asked for, approved or refused, then run."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest

from server.client import DeskClient, Frame, FrameRefused, Key
from server.ledger.entry import EntryKind
from server.storage.approving import expire_approvals
from server.storage.ledgers import entries
from server.web.signin import DEMO_PASSWORD
from tests.flows.conftest import AGENT, LEAD, Live, next_of
from tests.flows.test_returns import confirm

CUSTOMER, ORDER = "C1003", "#L10249"
WISH = f"Please cancel my order {ORDER}"


@asynccontextmanager
async def lead(live: Live, email: str = LEAD) -> AsyncIterator[httpx.AsyncClient]:
    """A signed-in lead's browser."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        answer = await client.post("/api/sign-in", json={"email": email, "password": DEMO_PASSWORD})
        answer.raise_for_status()
        yield client


async def asked(agent: DeskClient, live: Live) -> tuple[Key, Frame, Frame]:
    """A packed order is to be cancelled, and the agent has asked for the approval."""
    key: Key = (await live.chat(CUSTOMER))["key"]
    await agent.watch(key)
    with agent.collecting() as frames:
        await agent.observe(key, "customer", WISH)
        offer = (await next_of(frames, "suggestion", "withheld"))["body"]
        await ask(agent, offer)
        approval = (await next_of(frames, "approval"))["body"]
    return key, offer, approval


async def ask(agent: DeskClient, offer: Frame) -> Frame:
    """Ask for the approval of the first action."""
    return await agent.event({"type": "ask_approval", "suggestion": offer["id"], "action_index": 0})


async def waiting(client: httpx.AsyncClient) -> list[dict[str, Any]]:
    """The queue as a lead sees it."""
    answer = await client.get("/api/approvals")
    answer.raise_for_status()
    return list(answer.json()["approvals"])


async def test_an_approved_action_is_run(live: Live) -> None:
    """Not before a lead said yes; both are in the ledger with who it was."""
    agent = await live.agent()
    _, offer, approval = await asked(agent, live)
    assert offer["decision"]["verdict"] == "needs_approval"
    assert approval["state"] == "open"
    with pytest.raises(FrameRefused, match="not approved"):
        await confirm(agent, offer)
    with agent.collecting() as frames:
        async with lead(live) as client:
            (one,) = await waiting(client)
            assert (one["approval"]["order"], one["message"], one["own"]) == (ORDER, WISH, False)
            assert one["rules"][0]["rule"] == "packing"
            answer = await client.post(f"/api/approvals/{approval['id']}", json={"approve": True})
            assert (answer.status_code, answer.json()["approvals"]) == (200, [])
        assert (await next_of(frames, "approval"))["body"]["state"] == "approved"
        ready = (await next_of(frames, "suggestion"))["body"]
        assert ready["actions"][0]["approval"] == approval["key"]
        await confirm(agent, ready)
        states = [(await next_of(frames, "action"))["body"]["state"] for _ in range(2)]
    assert states == ["running", "done"]
    found = await live.application.database.read(lambda connection: list(entries(connection)))
    told = [one for one in found if one.kind is EntryKind.APPROVAL]
    assert [one.content["approval"]["state"] for one in told] == ["open", "approved"]
    assert len({one.actor for one in told}) == 2


async def test_a_refusal_has_a_reason_and_the_agent_reads_it(live: Live) -> None:
    """Without one it is not taken."""
    agent = await live.agent()
    _, _, approval = await asked(agent, live)
    with agent.collecting() as frames:
        async with lead(live) as client:
            path = f"/api/approvals/{approval['id']}"
            assert (await client.post(path, json={"approve": False})).status_code == 400
            answer = await client.post(path, json={"approve": False, "reason": "it is on the lorry"})
            assert answer.status_code == 200
        told = (await next_of(frames, "approval"))["body"]
        again = (await next_of(frames, "suggestion"))["body"]
    assert (told["state"], told["reason"]) == ("refused", "it is on the lorry")
    with pytest.raises(FrameRefused, match="not approved"):
        await confirm(agent, again)


async def test_two_leads_decide_once(live: Live) -> None:
    """The second is told that it is decided."""
    agent = await live.agent()
    _, _, approval = await asked(agent, live)
    async with lead(live) as one, lead(live, "lead2@demo.example") as other:
        path = f"/api/approvals/{approval['id']}"
        answers = await asyncio.gather(
            one.post(path, json={"approve": True}),
            other.post(path, json={"approve": False, "reason": "no, wait"}),
        )
    assert sorted(answer.status_code for answer in answers) == [200, 409]


async def test_nobody_approves_what_they_asked_for(live: Live) -> None:
    """Also where a lead works as an agent; an agent sees no queue at all."""
    asking = await live.agent(LEAD)
    _, _, approval = await asked(asking, live)
    async with lead(live) as client:
        (one,) = await waiting(client)
        assert one["own"]
        answer = await client.post(f"/api/approvals/{approval['id']}", json={"approve": True})
        assert answer.status_code == 403
    async with lead(live, AGENT) as client:
        assert (await client.get("/api/approvals")).status_code == 403


async def test_asked_twice_is_asked_once_and_its_time_passes(live: Live) -> None:
    """After the deadline nobody can approve it, and it may be asked for again."""
    agent = await live.agent()
    _, offer, approval = await asked(agent, live)
    await ask(agent, offer)
    later = live.application.clock() + timedelta(hours=5)
    async with lead(live) as client:
        assert len(await waiting(client)) == 1
        frames = await live.application.database.write(lambda connection: expire_approvals(connection, later))
        assert len(frames) == 1
        answer = await client.post(f"/api/approvals/{approval['id']}", json={"approve": True})
        assert answer.status_code == 409
        await ask(agent, offer)
        assert len(await waiting(client)) == 1
