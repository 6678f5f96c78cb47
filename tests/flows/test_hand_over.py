"""A conversation that a person of some team must take over: the rules say so, one key does it, the team knows why."""

from __future__ import annotations

import pytest

from server.client import DeskClient, Frame, FrameRefused, Key
from server.ledger.entry import EntryKind
from server.storage.ledgers import entries
from tests.flows.conftest import OTHER_AGENT, Live, next_of

WRONG = (
    "Peter Nobody, 99999",
    "Paul Nowhere, 88888",
    "nobody@example.com",
    "Petra Gone, 77777",
    "Pia Lost, 66666",
)


async def said(agent: DeskClient, key: Key, text: str) -> Frame:
    """The suggestion after a customer's message."""
    with agent.collecting() as frames:
        await agent.observe(key, "customer", text)
        return (await next_of(frames, "suggestion", "withheld"))["body"]  # type: ignore[no-any-return]


async def transfer(agent: DeskClient, suggestion: Frame) -> Frame:
    """Hand over to the team that the suggestion names."""
    return await agent.event({"type": "transfer_to_team", "suggestion": suggestion["id"]})


async def test_who_failed_too_often_to_say_who_they_are_is_handed_over(live: Live) -> None:
    """The team sees what is wanted, how sure we are, what was decided and what is open; the customer does not."""
    agent, colleague = await live.agent(), await live.agent(OTHER_AGENT)
    key: Key = (await live.chat())["key"]
    await agent.watch(key)
    body = await said(agent, key, "Where is my order?")
    with pytest.raises(FrameRefused, match="no team"):
        await transfer(agent, body)
    for text in WRONG:
        body = await said(agent, key, text)
    handed = body["hand_over"]
    assert (handed["team"], handed["workflow"], handed["assurance"]) == ("verification", "order_status", 0), (
        body
    )
    assert handed["decided"][0]["rule"] == "identity_locked"
    assert "identity" in handed["open"]
    assert handed["said"] == WRONG[-1]
    assert len(handed["names"]) == 12
    with agent.collecting() as frames:
        await transfer(agent, body)
        event = (await next_of(frames, "event"))["body"]
        told = (await next_of(frames, "hand_over"))["body"]
        ended = (await next_of(frames, "superseded"))["body"]
    assert (event["kind"], event["detail"]) == ("transferred", {"tier": 2})
    assert told == handed
    assert ended["reason"] == "handed_over"
    with colleague.collecting() as frames:
        await colleague.watch(key)
        snapshot = await next_of(frames, "snapshot")
    assert snapshot["handed"] == handed
    assert snapshot["view"]["tier"] == 2
    found = await live.application.database.read(lambda connection: list(entries(connection)))
    (entry,) = [one for one in found if one.kind is EntryKind.HAND_OVER]
    assert entry.content["team"] == "verification"


@pytest.mark.parametrize(
    ("text", "workflow", "team", "tier"),
    [
        ("I want to speak to a human please", "person_wanted", "care", 1),
        ("Ihre Lampe hat gebrannt, mein Sohn ist verletzt", "safety_report", "safety", 2),
        ("No me devuelven el dinero, voy a demandarlos", "legal_threat", "legal", 2),
        ("我妻子上周去世了，这些我处理不了", "vulnerable_customer", "personal_care", 2),
        (
            "Where is my order? If it is not here tomorrow my lawyer will write to you.",
            "legal_threat",
            "legal",
            2,
        ),
    ],
)
async def test_who_asks_for_a_person_or_is_in_danger_is_handed_over(
    live: Live, text: str, workflow: str, team: str, tier: int
) -> None:
    """Each reason to its own team, before anybody says who they are and whatever the rules of an order would say."""
    agent = await live.agent()
    key: Key = (await live.chat())["key"]
    await agent.watch(key)
    body = await said(agent, key, text)
    handed = body["hand_over"]
    assert (handed["team"], handed["workflow"], handed["tier"]) == (team, workflow, tier)
    assert handed["said"] == text
    assert handed["names"].keys() >= {"en", "ja", "ar"}
    assert not body.get("actions")


async def test_the_other_brand_has_teams_of_its_own(live: Live) -> None:
    """The same reason, another team's name: travellers who are hurt reach the one for emergencies."""
    agent = await live.agent()
    key: Key = (await live.chat(brand="polaris"))["key"]
    await agent.watch(key)
    body = await said(agent, key, "Mein Vater ist auf der Reise gestürzt und verletzt")
    assert body["hand_over"]["team"] == "safety"
    assert body["hand_over"]["names"]["en"] == "Travel emergencies"


async def test_what_is_refused_again_and_again_goes_to_a_person(live: Live) -> None:
    """The third time for the same order, not for another one; once handed over it is counted anew."""
    agent = await live.agent()
    key: Key = (await live.chat("C1016"))["key"]
    await agent.watch(key)
    for text in ("Please cancel my order L10237", "But I want to cancel order L10237!"):
        body = await said(agent, key, text)
        assert body["decision"]["verdict"] == "deny", body
        assert body.get("hand_over") is None
        await agent.observe(key, "agent", f"I am sorry, it has been shipped. ({text})")
    body = await said(agent, key, "cancel L10217 then")
    assert body["decision"]["verdict"] == "deny", body
    await agent.observe(key, "agent", "That one has arrived already.")
    body = await said(agent, key, "No, cancel order L10237 now")
    assert body["decision"]["rules"][0]["rule"] == "repeated_failure"
    handed = body["hand_over"]
    assert (handed["team"], handed["order"], handed["workflow"]) == ("leads", "#L10237", "cancel_order")
    await transfer(agent, body)
    body = await said(agent, key, "Can you cancel order L10237?")
    assert body["decision"]["verdict"] == "deny", body


async def test_what_is_worth_much_goes_to_a_lead(live: Live) -> None:
    """The team that takes over, and the action that a lead may approve; many pounds of Egypt are not much."""
    agent = await live.agent()
    key: Key = (await live.chat("C1015"))["key"]
    await agent.watch(key)
    body = await said(agent, key, "I want to return order L10215")  # 996 dirhams
    assert body["decision"]["rules"][0]["rule"] == "high_value", body
    assert body["hand_over"]["team"] == "leads"
    assert [(one["name"], bool(one["approval"])) for one in body["actions"]] == [("open_return", True)]
    key = (await live.chat("C1017"))["key"]
    await agent.watch(key)
    body = await said(agent, key, "Please cancel order L10253")  # 4743 pounds of Egypt
    assert body["decision"]["verdict"] == "allow", body
    assert "hand_over" not in body or body["hand_over"] is None
