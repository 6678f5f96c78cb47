"""Trying a case on a real server: facts, conversations, drafts; nothing is stored, others are refused."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from server.storage import tables
from server.storage.accounts import Role
from tests.flows import conftest as flows
from tests.flows.conftest import Live, Start
from tests.web.test_lead import PASSWORD, account, reader

live, start = flows.live, flows.start
LATE = 'order.status = "delivered"\norder.delivered_on = 2026-01-01\ntoday = 2026-02-20\n'


async def tried(client: httpx.AsyncClient, **case: str) -> dict[str, Any]:
    """The answer for a case."""
    answer = await client.post("/api/knowledge/trial", json={"brand": "lumen", **case})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_facts_of_a_workflow(live: Live) -> None:
    """The decision with its rule's sentence and the reply in all languages; every worked case can be begun with."""
    keeper = await account(live, Role.KNOWLEDGE_MANAGER)
    async with reader(live, keeper, PASSWORD) as client:
        choices = (await client.get("/api/knowledge/trial")).json()
        found = await tried(client, workflow="return_item", facts=LATE)
        (returns,) = [one for one in choices["brands"]["lumen"] if one["id"] == "return_item"]
        begun = [await tried(client, workflow="return_item", facts=one) for one in returns["cases"].values()]
    assert found["decision"]["verdict"] == "deny"
    assert "over" in found["decision"]["rules"][0]["says"]
    assert {one["language"] for one in found["replies"] if one["text"]} == set(choices["languages"])
    assert "order.delivered_on" in returns["facts"]
    assert len(begun) == len(returns["cases"]) > 5
    assert {one["decision"]["verdict"] for one in begun} >= {"allow", "deny", "needs_information"}


async def test_what_a_draft_would_change(start: Start, tmp_path: Path) -> None:
    """A file that was edited since it came into force is tried beside it, and its name is told."""
    knowledge = tmp_path / "knowledge"
    shutil.copytree(Path(__file__).parents[2] / "knowledge", knowledge)
    live = await start(knowledge=knowledge)
    keeper = await account(live, Role.KNOWLEDGE_MANAGER)
    file = knowledge / "workflows" / "return_item.toml"
    file.write_text(file.read_text("utf-8").replace("return_days = 30 ", "return_days = 60 "), "utf-8")
    async with reader(live, keeper, PASSWORD) as client:
        found = await tried(client, workflow="return_item", facts=LATE)
        late = await tried(client, workflow="return_item", facts=LATE.replace("02-20", "06-20"))
    assert found["decision"]["verdict"] == "deny"
    (change,) = found["changes"]
    assert (change["source"], change["differs"]) == ("return_item.toml", True)
    assert change["now"]["verdict"] != "deny"
    assert [one["differs"] for one in late["changes"]] == [False]


async def test_a_conversation(live: Live) -> None:
    """It is understood and decided as one of a signed-in customer, and leaves nothing behind."""
    system = live.application.brands.systems["lumen"]
    person = (await system.sample(1)).found[0].customer
    keeper = await account(live, Role.KNOWLEDGE_MANAGER)
    async with reader(live, keeper, PASSWORD) as client:
        found = await tried(
            client, conversation="Bonjour\n\n> Bonjour !\n\nOù est ma commande ?", customer=person.id
        )
        answers = [
            (await client.post("/api/knowledge/trial", json={"brand": "lumen", **wrong})).status_code
            for wrong in (
                {"conversation": "> only us"},
                {"conversation": "hi", "customer": "nobody"},
                {"workflow": "no_such"},
                {"workflow": "return_item", "facts": "order.colour = 'red'"},
                {"workflow": "return_item", "facts": "= ="},
                {"workflow": "return_item", "facts": "#" * 30_000},
                {"brand": "none", "workflow": "return_item"},
            )
        ]
    assert found["understood"]["workflow"] == "order_status"
    assert found["understood"]["language"] == "fr"
    assert found["decision"]["rules"][0]["says"]
    assert answers == [400] * 7
    stored = await live.application.database.read(
        lambda connection: connection.execute(
            sa.select(sa.func.count()).select_from(tables.conversation)
        ).scalar_one()
    )
    assert stored == 0


async def test_a_question_is_answered_from_every_translation(live: Live) -> None:
    """What a reply quotes is quoted in every language that the article has; what it rests on is told."""
    keeper = await account(live, Role.KNOWLEDGE_MANAGER)
    async with reader(live, keeper, PASSWORD) as client:
        found = await tried(client, conversation="Quanti giorni ho per rendere un articolo?")
        without = await tried(client, workflow="general_question", facts="passage.found = true\n")
    assert (found["workflow"], found["replies"][0]["language"]) == ("general_question", "it")
    assert len(found["replies"]) == 12
    assert all("30" in one["text"] for one in found["replies"])
    assert found["citations"][0]["article"] == "short-answers-it"
    assert {one["quotes"] for one in without["replies"]} == {True}


@pytest.mark.parametrize("role", [Role.AGENT, Role.AUDITOR])
async def test_others_are_refused(live: Live, role: Role) -> None:
    """Agents and auditors try nothing, and nobody tries another brand."""
    email = await account(live, role)
    stranger = await account(live, Role.KNOWLEDGE_MANAGER, ("other",))
    async with reader(live, email, PASSWORD) as client:
        assert (await client.get("/api/knowledge/trial")).status_code == 403
    async with reader(live, stranger, PASSWORD) as client:
        assert (await client.get("/api/knowledge/trial")).json()["brands"] == {}
        answer = await client.post("/api/knowledge/trial", json={"brand": "lumen", "workflow": "return_item"})
        assert answer.status_code == 400
