"""The knowledge page's calls on a real server: who may read, which brands, an article with its uses."""

from __future__ import annotations

import pytest

from server.storage.accounts import Role
from tests.flows import conftest as flows
from tests.flows.conftest import Live
from tests.web.test_lead import PASSWORD, account, reader, suggestion

live, start = flows.live, flows.start


async def test_an_article_with_its_uses(live: Live) -> None:
    """A suggestion's citation stands at its article with index, version, offsets and what became of it."""
    body = await suggestion(await live.agent())
    keeper = await account(live, Role.KNOWLEDGE_MANAGER)
    async with reader(live, keeper, PASSWORD) as client:
        board = (await client.get("/api/knowledge")).json()
        citation = body["citations"][0]
        page = (await client.get(f"/api/knowledge/articles/{citation['article']}")).json()
        missing = await client.get("/api/knowledge/articles/no-such-article")
    row = next(row for row in board["articles"] if row["id"] == citation["article"])
    assert row["cited"] == 1
    assert page["row"] == row
    (use,) = [use for use in page["uses"] if use["suggestion"] == body["id"]]
    assert (use["version"], use["start"], use["end"]) == (
        citation["version"],
        citation["start"],
        citation["end"],
    )
    assert page["version"] == citation["version"]
    assert page["body"][use["start"] : use["end"]] == citation["text"]
    assert use["index"] == board["index"]["id"] == live.application.knowledge.current().id
    assert any(span["start"] == use["start"] for span in page["passages"])
    assert [line["step"] for line in board["history"]] == ["published"]
    assert missing.status_code == 404


@pytest.mark.parametrize("role", [Role.AGENT, Role.AUDITOR])
async def test_others_are_refused(live: Live, role: Role) -> None:
    """Agents and auditors get nothing, and neither does somebody who is not signed in."""
    email = await account(live, role)
    async with reader(live, email, PASSWORD) as client:
        for path in ("/api/knowledge", "/api/knowledge/articles/returns"):
            assert (await client.get(path)).status_code == 403
            client.cookies.clear()
            assert (await client.get(path)).status_code == 401
            answer = await client.post("/api/sign-in", json={"email": email, "password": PASSWORD})
            assert answer.status_code == 200


async def test_another_brand_is_not_shown(live: Live) -> None:
    """Articles, questions and uses of brands that are not the account's stay out of its page."""
    body = await suggestion(await live.agent())
    stranger = await account(live, Role.KNOWLEDGE_MANAGER, ("other",))
    async with reader(live, stranger, PASSWORD) as client:
        board = (await client.get("/api/knowledge")).json()
        page = await client.get(f"/api/knowledge/articles/{body['citations'][0]['article']}")
    assert {row["brand"] for row in board["articles"]} <= {"all"}
    assert board["report"]["gaps"] == []
    assert page.status_code == 404
