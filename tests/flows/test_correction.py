"""What an agent mends over a real socket: each part of the understanding, computed anew at once."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from server.client import DeskClient, Frame, FrameRefused, Key
from server.web.signin import DEMO_PASSWORD
from tests.flows.conftest import AGENT, Live, next_of

CUSTOMER, ORDER = "C1001", "#L10216"  # two candles, delivered; the customer has other orders, too


async def opened(live: Live, text: str, customer: str | None = CUSTOMER) -> tuple[DeskClient, Key, Frame]:
    """An agent who watches a conversation in which a customer asked something, and what came of it."""
    chat = await live.chat(customer)
    agent = await live.agent()
    with agent.collecting() as frames:
        await agent.watch(chat["key"])
        await agent.observe(chat["key"], "customer", text)
        result = await next_of(frames, "suggestion", "withheld")
    return agent, chat["key"], result["body"]


async def mend(agent: DeskClient, key: Key, **correction: Any) -> tuple[Frame, Frame]:
    """Correct, and take the understanding and the result that follow."""
    with agent.collecting() as frames:
        await agent.event({"type": "correct", "key": key, "correction": correction})
        understood = await next_of(frames, "understanding")
        return understood["body"], (await next_of(frames, "suggestion", "withheld"))["body"]


def fields(understood: Frame) -> dict[str, Any]:
    """Fields of the selected order."""
    context = understood["context"]
    order = next(one for one in context["orders"] if one["id"] == context["selected"])
    return {field["name"]: field["value"] for field in order["fields"]}


async def test_workflow_order_and_line(live: Live) -> None:
    """Another workflow, the order and the line it is about, each mended by itself; taken back, it is as understood."""
    agent, key, _ = await opened(live, "Hello, a question about my things please.")
    understood, _ = await mend(agent, key, workflow="return_item", order=ORDER)
    assert understood["understanding"]["workflow"] == "return_item"
    assert understood["understanding"]["corrected"] == ["workflow", "order"]
    assert understood["context"]["selected"] == ORDER
    orders = {order["id"]: order for order in understood["context"]["orders"]}
    line = orders[ORDER]["lines"][0]["id"]
    understood, after = await mend(agent, key, order=ORDER, line=line)
    assert understood["context"]["lines"] == [line]
    assert after["decision"]["verdict"] == "allow"
    assert [one["name"] for one in after["actions"]] == ["open_return"]
    understood, _ = await mend(agent, key, undo=["order", "workflow"])
    assert understood["understanding"]["corrected"] == []


async def test_a_fact_that_the_agent_knows(live: Live) -> None:
    """A field's value as the agent knows it decides, and the reply says whose word it is."""
    agent, key, before = await opened(live, f"Where is my order {ORDER}?")
    understood, after = await mend(agent, key, order=ORDER, fact={"status": "cancelled"})
    assert fields(understood)["status"] == "cancelled"
    assert understood["context"]["mended"] == ["status"]
    assert after["decision"]["rules"] != before["decision"]["rules"]
    assert after["level"] == 1


async def test_a_customer_whom_the_agent_knows(live: Live) -> None:
    """A guest whom the agent found is answered about their order."""
    agent, key, before = await opened(live, f"Where is my order {ORDER}?", None)
    assert before["decision"]["verdict"] == "needs_information"
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        await client.post("/api/sign-in", json={"email": AGENT, "password": DEMO_PASSWORD})
        answer = await client.get("/api/customers", params={"brand": "lumen", "search": CUSTOMER})
        (found,) = answer.json()["customers"]
        by_name = await client.get("/api/customers", params={"brand": "lumen", "search": found["name"]})
        assert by_name.json()["customers"] == [found]
        elsewhere = await client.get("/api/customers", params={"brand": "nowhere", "search": CUSTOMER})
        assert elsewhere.status_code == 403
    understood, after = await mend(agent, key, customer=found["id"])
    assert understood["context"]["customer"] == CUSTOMER
    assert after["decision"]["verdict"] == "allow"


@pytest.mark.parametrize(
    ("correction", "says"),
    [
        ({"workflow": "brew_coffee"}, "no workflow"),
        ({"customer": "C0"}, "no such customer"),
        ({"order": "#L10202"}, "no order"),
        ({"order": ORDER, "line": "P-0"}, "no line"),
        ({"order": ORDER, "fact": {"total": 1}}, "not for agents"),
        ({"order": ORDER, "fact": {"payment": "other card"}}, "not for agents"),
        ({"order": ORDER, "fact": {"delivered_on": "soon"}}, "kept as date"),
    ],
)
async def test_what_is_not_known_is_refused(live: Live, correction: dict[str, Any], says: str) -> None:
    """A correction that names nothing that exists is refused in words, and what stood stands."""
    agent, key, before = await opened(live, f"Where is my order {ORDER}?")
    with pytest.raises(FrameRefused, match=says):
        await agent.event({"type": "correct", "key": key, "correction": correction})
    await agent.send_reply(before["id"], before["replies"][0]["text"])


async def test_a_corrected_suggestion_is_not_sent(live: Live) -> None:
    """What rested on the mistake is refused with a reason; the message is not in the conversation."""
    agent, key, before = await opened(live, f"Where is my order {ORDER}?")
    _, after = await mend(agent, key, language="de")
    with pytest.raises(FrameRefused, match="was corrected"):
        await agent.send_reply(before["id"], before["replies"][0]["text"])
    await agent.send_reply(after["id"], after["replies"][0]["text"])
    with pytest.raises(FrameRefused, match="sent already"):
        await agent.event({"type": "veto", "suggestion": after["id"]})


async def test_the_reply_in_the_agents_language(live: Live) -> None:
    """The same wording, in any language that has it; for a language without, no text."""
    agent, _, found = await opened(live, f"Wo ist meine Bestellung {ORDER}?")
    assert found["replies"][0]["language"] == "de"
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        path = f"/api/suggestions/{found['id']}/gloss"
        assert (await client.get(path, params={"language": "tr"})).status_code == 401
        await client.post("/api/sign-in", json={"email": AGENT, "password": DEMO_PASSWORD})
        turkish = (await client.get(path, params={"language": "tr"})).json()
        english = (await client.get(path, params={"language": "en"})).json()
        unknown = (await client.get(path, params={"language": "xx"})).json()
    assert english["texts"][0] == found["replies"][0]["gloss"]
    assert ORDER.strip("#") in turkish["texts"][0]
    assert turkish["texts"] != english["texts"]
    assert len(turkish["texts"]) == len(found["replies"])
    assert set(unknown["texts"]) <= {"", *english["texts"]}
    await agent.close()


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("When was it delivered?", "delivered_on"),
        ("Sendungsnummer?", "tracking"),
        ("كيف تم الدفع", "payment"),
    ],
)
async def test_the_order_answers_questions(live: Live, question: str, field: str) -> None:
    """What an agent asks about the order is answered by its fields, with source and age."""
    agent, key, _ = await opened(live, f"Where is my order {ORDER}?")
    with agent.collecting() as frames:
        await agent.event({"type": "ask", "key": key, "question": question})
        answer = await next_of(frames, "answer")
    assert answer["facts"]["order"] == ORDER
    assert field in [one["name"] for one in answer["facts"]["fields"]]
    assert answer["facts"]["source"]
    assert answer["facts"]["read_at"]


async def test_who_is_writing_is_told_but_not_what(live: Live) -> None:
    """Colleagues learn that somebody writes, the writer does not, and nothing of it is kept."""
    agent, key, _ = await opened(live, f"Where is my order {ORDER}?")
    other = await live.agent("agent2@demo.example")
    with other.collecting() as theirs, agent.collecting() as own:
        await other.watch(key)
        await next_of(theirs, "snapshot")
        await agent.send({"type": "typing", "key": key})
        told = await next_of(theirs, "typing")
        assert told["author"] == "agent"
        assert told["by"]
        await other.send({"type": "typing", "key": key})
        back = await next_of(own, "typing")
        assert back["by"] != told["by"]
    assert set(told) <= {"type", "conversation", "author", "by"}
