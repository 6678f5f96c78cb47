"""A suggestion's story over a real socket: everything that was shown about it, by whom it was asked for, and when."""

from __future__ import annotations

from typing import Any

import httpx

from server.storage.accounts import Account, Role, account_by_email
from server.web.signin import DEMO_PASSWORD
from tests.flows.conftest import AGENT, LEAD, Live, Start
from tests.flows.test_asking import asked
from tests.flows.test_drafting import drafted, reworded, rewording
from tests.web.test_lead import PASSWORD, account

QUESTION = "Where do old lamps and bulbs go for recycling?"


def shorter(text: str) -> str:
    """A reply without its courtesies, so that it is shorter and says the same."""
    return text.replace("According to the carrier", "The carrier says")


async def story_of(live: Live, suggestion: str, email: str, password: str = DEMO_PASSWORD) -> dict[str, Any]:
    """What /lead shows of a suggestion."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        await client.post("/api/sign-in", json={"email": email, "password": password})
        answer = await client.get(f"/api/lead/suggestions/{suggestion}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()["story"]
        return found


async def pseudonym(live: Live, email: str) -> str:
    """Under which name the ledger knows somebody."""
    found: Account | None = await live.application.database.read(
        lambda connection: account_by_email(connection, email)
    )
    assert found is not None
    return found.pseudonym


async def test_a_story_holds_all_that_was_shown(start: Start) -> None:
    """The draft, a translation that the agent asked for and then sent, a question with its answer, in their order."""
    async with rewording(shorter) as url:
        live = await start(llm_url=url, llm_model="good")
        agent = await live.agent()
        chat, suggestion, (_, draft) = await drafted(live, agent)
        answer = await asked(agent, chat["key"], QUESTION)
        german = await reworded(agent, suggestion, "translated", language="de")
        dropped = await reworded(agent, suggestion, "friendlier")
        own = len(suggestion["replies"])
        await agent.send_reply(suggestion["id"], german["reply"]["text"], own + 1)
        story = await story_of(live, suggestion["id"], LEAD)
        auditor = await account(live, Role.AUDITOR)
        seen = await story_of(live, suggestion["id"], auditor, PASSWORD)
        name = await pseudonym(live, AGENT)
    assert (draft["state"], german["state"], dropped["state"]) == ("ready", "ready", "dropped")
    assert [one["text"] for one in story["versions"]] == [draft["reply"]["text"], german["reply"]["text"]]
    told = [one for one in story["happenings"] if one["kind"] in ("draft", "asked", "outcome")]
    assert [(one["kind"], one["actor"]) for one in told] == [
        ("draft", "system"),
        ("asked", name),
        ("draft", name),
        ("draft", name),
        ("outcome", name),
    ]
    assert [one["written"]["draft"].get("how") for one in told if one["written"]] == [
        None,
        "translated",
        "friendlier",
    ]
    assert told[1]["asked"]["question"] == QUESTION
    assert [one["article"] for one in told[1]["asked"]["answer"]["citations"]] == [
        one["article"] for one in answer["citations"]
    ]
    sent = told[-1]["outcome"]
    assert (sent["kind"], story["versions"][sent["reply_index"] - own]["language"]) == ("sent_as_is", "de")
    assert [one["text"] for one in seen["versions"]] == ["", ""]
    assert [one["asked"]["question"] for one in seen["happenings"] if one["asked"]] == [""]
