"""A live conversation over a real socket: message in, suggestion out, outcome in the ledger."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

import pytest
from babel.dates import format_date

from server.client import DeskClient, Frame, FrameRefused, Key
from server.insight.acceptance import TrackAcceptance, acceptance
from server.storage import tables
from server.storage.ledgers import entries
from tests.flows.conftest import OTHER_AGENT, Live, Start, fresh_key, next_of


async def ask(client: DeskClient, key: Key, *texts: str) -> Frame:
    """Report customer messages and wait for the result of the last one."""
    with client.collecting() as frames:
        await client.observe_event(key, "opened")
        await client.watch(key)
        results = []
        for text in texts:
            await client.observe(key, "customer", text)
            results.append(await next_of(frames, "suggestion", "withheld"))
    return results[-1]


async def tracks(live: Live) -> list[TrackAcceptance]:
    """Acceptance as the ledger has it."""
    return await live.application.database.read(lambda connection: acceptance(entries(connection)))


def order_of(live: Live, status: str) -> tuple[str, str, dict[str, Any]]:
    """A demo customer with an order of this status: customer id, order id, fields."""
    system = live.application.brands.systems["lumen"]
    for customer, owned in system._orders.items():  # type: ignore[attr-defined]
        for one in owned:
            fields = {field.name: field.value for field in one.order.fields}
            if fields.get("status") == status:
                return customer, one.order.id, fields
    raise LookupError(status)


QUESTIONS = {
    "en": "Hello, where is my order {order}?",
    "de": "Hallo, wo bleibt meine Bestellung {order}?",
    "ar": "مرحبا، أين طلبي {order}؟",
}


@pytest.mark.parametrize("language", QUESTIONS)
async def test_where_is_my_order(live: Live, language: str) -> None:
    """A signed-in customer's question gets language, workflow, facts, decision, reply in that language, citation."""
    customer, order, fields = order_of(live, "delivered")
    chat = await live.chat(customer)
    agent = await live.agent()
    with agent.collecting() as frames:
        await agent.watch(chat["key"])
        await agent.observe(chat["key"], "customer", QUESTIONS[language].format(order=order))
        understood = (await next_of(frames, "understanding"))["body"]
        suggestion = (await next_of(frames, "suggestion"))["body"]
    assert understood["understanding"]["language"]["language"] == language
    assert understood["understanding"]["workflow"] == "order_status"
    assert understood["context"]["selected"] == order
    assert understood["context"]["read_at"]
    assert suggestion["decision"]["verdict"] == "allow"
    assert suggestion["decision"]["rules"][0]["says"]
    assert suggestion["decision"]["inputs"]["customer.assurance"] == 3
    reply = suggestion["replies"][0]
    assert reply["language"] == language
    assert order in reply["text"].replace("\u2068", "").replace("\u2069", "")
    delivered = date.fromisoformat(str(fields["delivered_on"]))
    assert format_date(delivered, "long", locale=language) in reply["text"].replace("\u2068", "").replace(
        "\u2069", ""
    )
    assert {fact["source"] for fact in reply["facts"]}
    assert suggestion["citations"]
    assert [stage["name"] for stage in suggestion["trace"]["stages"]] == [
        "reading",
        "understanding",
        "order",
        "passages",
        "decision",
        "wording",
    ]


async def test_nothing_is_said_to_a_claimed_customer(live: Live) -> None:
    """Without a match nothing of the order is read or said; name and postcode then open it."""
    system = live.application.brands.systems["lumen"]
    customer, order, _ = order_of(live, "shipped")
    person = (await system.customer(customer)).found[0].customer
    agent, key = await live.agent(), fresh_key()
    first = await ask(agent, key, f"Where is my order {order}?")
    assert first["body"]["decision"]["verdict"] == "needs_information"
    assert order not in first["body"]["replies"][0]["text"]
    second = await ask(agent, key, f"I am {person.name}, postcode {person.postcode}")
    assert second["body"]["decision"]["inputs"]["customer.assurance"] == 2
    assert order in second["body"]["replies"][0]["text"]


async def test_someone_elses_order_looks_unknown(live: Live) -> None:
    """A verified customer who names a stranger's order is answered as if it did not exist."""
    customer, _, _ = order_of(live, "delivered")
    system = live.application.brands.systems["lumen"]
    strangers = [
        one.order.id
        for owner, owned in system._orders.items()  # type: ignore[attr-defined]
        if owner != customer
        for one in owned
    ]
    agent = await live.agent()
    chat = await live.chat(customer)
    theirs = await ask(agent, chat["key"], f"Where is my order {strangers[0]}?")
    chat = await live.chat(customer)
    nobodys = await ask(agent, chat["key"], "Where is my order #L99999?")
    assert theirs["body"]["decision"]["rules"] == nobodys["body"]["decision"]["rules"]
    assert theirs["body"]["replies"][0]["wording"] == nobodys["body"]["replies"][0]["wording"]


async def suggested(live: Live) -> tuple[DeskClient, Key, dict[str, Any]]:
    """A standing suggestion for a delivered order."""
    customer, order, _ = order_of(live, "delivered")
    chat = await live.chat(customer)
    agent = await live.agent()
    result = await ask(agent, chat["key"], f"Where is my order {order}?")
    assert result["type"] == "suggestion"
    await agent.outcome(result["body"]["id"], "displayed")
    return agent, chat["key"], result["body"]


async def test_sent_as_is(live: Live) -> None:
    """A reply sent as it was suggested counts as accepted, and the customer's message list has it."""
    agent, _, suggestion = await suggested(live)
    with agent.collecting() as frames:
        await agent.send_reply(suggestion["id"], suggestion["replies"][0]["text"])
        message = await next_of(frames, "message")
    assert message["body"]["author"] == "agent"
    (row,) = await tracks(live)
    assert row.outcomes == {"sent_as_is": 1}
    assert row.displayed == 1


async def test_cosmetic_edit(live: Live) -> None:
    """A greeting in front is a cosmetic edit."""
    agent, _, suggestion = await suggested(live)
    await agent.send_reply(suggestion["id"], "Hi there! " + suggestion["replies"][0]["text"])
    assert (await tracks(live))[0].outcomes == {"cosmetic": 1}


async def test_substantive_edit(live: Live) -> None:
    """Another date is a substantive edit, and not accepted."""
    agent, _, suggestion = await suggested(live)
    await agent.send_reply(suggestion["id"], suggestion["replies"][0]["text"].replace("202", "209"))
    (row,) = await tracks(live)
    assert row.outcomes == {"substantive": 1}
    assert row.acceptance is not None
    assert row.acceptance.share == 0


async def test_typed_over(live: Live) -> None:
    """A hand-typed reply is recorded against the suggestion it replaced, compared by meaning and facts."""
    agent, key, _ = await suggested(live)
    await agent.observe(key, "agent", "Could you send us a photo of the box, please?")
    assert (await tracks(live))[0].outcomes == {"typed_over": 1}
    found = await live.application.database.read(
        lambda connection: [entry.content for entry in entries(connection) if entry.kind == "outcome"]
    )
    assert found[0]["outcome"]["equivalent"] is False
    assert 0 < found[0]["outcome"]["similarity"] < 1


async def test_dismissed(live: Live) -> None:
    """A dismissal carries its reason; without one it is refused and the suggestion stands."""
    agent, _, suggestion = await suggested(live)
    with pytest.raises(FrameRefused, match="reason"):
        await agent.outcome(suggestion["id"], "dismissed")
    await agent.outcome(suggestion["id"], "dismissed", reason="wrong_fact")
    assert (await tracks(live))[0].dismissed == {"wrong_fact": 1}


async def test_sent_by_two(live: Live) -> None:
    """Two agents who send the same suggestion: the second is refused and the customer reads it once."""
    first, key, suggestion = await suggested(live)
    second = await live.agent(OTHER_AGENT)
    text = suggestion["replies"][0]["text"]
    results = await asyncio.gather(
        first.send_reply(suggestion["id"], text),
        second.send_reply(suggestion["id"], text),
        return_exceptions=True,
    )
    refused = [one for one in results if isinstance(one, FrameRefused)]
    assert [one.code for one in refused] == ["conflict"]
    with first.collecting() as frames:
        await first.watch(key)
        snapshot = await next_of(frames, "snapshot")
    assert [one["author"] for one in snapshot["messages"]] == ["customer", "agent"]


async def test_new_message_supersedes(live: Live) -> None:
    """A second message makes the first suggestion stale; one suggestion stands at the end."""
    agent, key, suggestion = await suggested(live)
    with agent.collecting() as frames:
        await agent.observe(key, "customer", "Hello? Where is it, please?")
        superseded = await next_of(frames, "superseded")
        following = await next_of(frames, "suggestion", "withheld")
    assert superseded["body"] == {"suggestion": suggestion["id"], "reason": "new_message"}
    assert following["body"]["id"] != suggestion["id"]


async def test_small_talk_is_withheld(live: Live) -> None:
    """Thanks get no suggestion and a reason."""
    agent = await live.agent()
    result = await ask(agent, fresh_key(), "Thank you so much, have a lovely day!")
    assert result["type"] == "withheld"
    assert result["body"]["reason"] in ("no_trigger", "low_relevance")
    assert result["body"]["detail"]


async def test_secrets_never_reach_storage(live: Live) -> None:
    """A card number is redacted in the frame, the snapshot, the database and the ledger."""
    agent, key = await live.agent(), fresh_key()
    card = "4111 1111 1111 1111"
    with agent.collecting() as frames:
        await agent.observe_event(key, "opened")
        await agent.watch(key)
        await agent.observe(key, "customer", f"Where is my order? I paid with {card}")
        message = await next_of(frames, "message")
        await next_of(frames, "suggestion", "withheld")
    assert "[card]" in message["body"]["text"]
    assert message["body"]["redacted"] == ["card"]
    data = live.application.settings.data
    for file in data.glob("copilot.sqlite3*"):
        content = file.read_bytes()
        assert card.encode() not in content
        assert card.replace(" ", "").encode() not in content


async def test_correction_recomputes(live: Live) -> None:
    """The agent mends the language; the reply comes again in it."""
    agent, key, _ = await suggested(live)
    with agent.collecting() as frames:
        await agent.event({"type": "correct", "key": key, "correction": {"language": "de"}})
        again = await next_of(frames, "suggestion", "withheld")
    assert again["type"] == "suggestion"
    assert again["body"]["replies"][0]["language"] == "de"


async def test_ask(live: Live) -> None:
    """An agent's question is answered with passages; nonsense is answered with none and says so."""
    agent = await live.agent()
    with agent.collecting() as frames:
        question = {"type": "ask", "key": fresh_key()}
        await agent.event({**question, "question": "How long does a carrier investigation take?"})
        answer = await next_of(frames, "answer")
        assert any("8" in citation["text"] for citation in answer["citations"])
        await agent.event({**question, "question": "qwrtz plmokn ijbuhv"})
        nothing = await next_of(frames, "answer")
    assert nothing["citations"] == []
    assert nothing["detail"]


async def test_orders_away(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the order system does not answer, a suggestion still comes and says that orders are unavailable."""
    customer, order, _ = order_of(live, "shipped")
    system = live.application.brands.systems["lumen"]

    async def silent(_: str) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(system, "orders_of", silent)
    chat = await live.chat()
    await live.application.database.write(lambda connection: _authenticate(connection, chat["key"], customer))
    result = await ask(await live.agent(), chat["key"], f"Where is my order {order}?")
    assert result["type"] == "suggestion"
    assert result["body"]["decision"]["verdict"] == "needs_information"
    assert result["body"]["decision"]["inputs"]["orders.available"] is False


def _authenticate(connection: Any, key: Key, customer: str) -> None:
    table = tables.conversation
    connection.execute(
        table.update()
        .where(table.c.external_id == key["external_id"])
        .values(customer_id=customer, assurance=3, identity_method="demo sign-in")
    )


async def test_broken_model(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the model fails, the conversation goes on and the agent is told why nothing is suggested."""

    def broken(*_: Any) -> None:
        raise RuntimeError("the model is gone")

    monkeypatch.setattr(live.application.encoder, "read_queries", broken)
    result = await ask(await live.agent(), fresh_key(), "Where is my order, please? It never came.")
    assert result["type"] == "withheld"
    assert result["body"]["reason"] == "error"


async def test_two_workers(start: Start, postgres_url: str, redis_server: Any, tmp_path: Any) -> None:
    """Over PostgreSQL and Redis a message taken in by one worker is seen at once by watchers of another."""
    shared = {"database": postgres_url, "redis": redis_server.url}
    one = await start(**shared, data=tmp_path / "one")
    other = await start(**shared, data=tmp_path / "other")
    writer, reader, key = await one.agent(), await other.agent(OTHER_AGENT), fresh_key()
    await writer.observe_event(key, "opened")
    with reader.collecting() as frames:
        await reader.watch(key)
        await next_of(frames, "snapshot")
        await writer.observe(key, "customer", "Where is my order?")
        await next_of(frames, "message", seconds=5)
        suggestion = await next_of(frames, "suggestion")
        await reader.send_reply(suggestion["body"]["id"], suggestion["body"]["replies"][0]["text"])
        await next_of(frames, "outcome")
        redis_server.stop()
        redis_server.start()
        await writer.observe(key, "customer", "Still there?")
        await next_of(frames, "suggestion", "withheld", seconds=30)
    assert reader.repeated == 0
    assert reader.gaps == 0
