"""The gap report over a real server's record: what was asked, and what was cited."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from server.client import DeskClient
from server.knowledge.article import load_articles
from server.knowledge.golden import load_golden
from server.live.installation import utc_now
from server.live.upkeep import GapReport, gap_report, worded
from server.storage.asked import Record, knowledge_record, uses
from tests.flows import conftest as flows
from tests.flows.conftest import Live, fresh_key, next_of

live, start = flows.live, flows.start
KNOWLEDGE = Path(__file__).parents[2] / "knowledge"

UNKNOWN = (
    "My grandmother would have loved to see the northern lights, you know",
    "Ich habe gestern einen wunderbaren Kuchen mit Kirschen gebacken",
    "What a lovely day it is, the sun shines and all the birds are singing",
    "Wer hat eigentlich gestern Abend das Fußballspiel gewonnen, wissen Sie das?",
)


async def say(agent: DeskClient, text: str) -> dict[str, object]:
    """What the copilot made of a message: the body of its suggestion or of why there is none."""
    key = fresh_key()
    with agent.collecting() as frames:
        await agent.observe_event(key, "opened")
        await agent.watch(key)
        await agent.observe(key, "customer", text)
        frame = await next_of(frames, "suggestion", "withheld")
    body: dict[str, object] = frame["body"]
    return {"type": frame["type"], **body}


def report(live: Live, record: Record) -> GapReport:
    """The report of the demo shop."""
    application = live.application
    knowledge = application.settings.knowledge
    articles, _ = load_articles(knowledge / "articles")
    golden, _ = load_golden(knowledge / "golden", articles)
    return gap_report(
        application.knowledge.current(),
        articles,
        golden,
        record,
        *worded(knowledge),
        application.encoder.encode_queries,
        utc_now().date(),
    )


async def test_what_nobody_could_answer(live: Live) -> None:
    """Withheld and dismissed questions are there with their words, and articles with the places they were used at."""
    agent = await live.agent()
    withheld = [(text, (await say(agent, text)).get("reason")) for text in UNKNOWN]
    lost = {(text, "low_relevance") for text, reason in withheld if reason == "low_relevance"}
    assert lost
    shown = await say(agent, "Hello, I am Zaphod Beeblebrox, where is my order?")
    other = await say(agent, "Where is my parcel, asks Zaphod Beeblebrox again?")
    for body, reason in ((shown, "incomplete"), (other, "tone")):
        await agent.outcome(str(body["id"]), "displayed")
        await agent.outcome(str(body["id"]), "dismissed", reason=reason)
    database = live.application.database
    record = await database.read(knowledge_record)
    incomplete = ("Hello, I am Zaphod Beeblebrox, where is my order?", "incomplete")
    assert {(one.question, one.reason) for one in record.unanswered} == {*lost, incomplete}
    assert record.asked == len(lost) + 2
    found = report(live, record)
    assert (found.asked, found.unanswered) == (record.asked, len(lost) + 1)
    assert sum(gap.count for gap in found.gaps) == len(lost) + 1
    assert all(gap.nearest is not None for gap in found.gaps)
    assert 0 < found.quality.score < 100
    citations = shown["citations"]
    assert isinstance(citations, list)
    assert citations
    for citation in citations:
        assert citation["article"] in record.cited
        used = await database.read(partial(uses, article=citation["article"]))
        (one,) = [use for use in used if use.suggestion == shown["id"]]
        assert (one.version, one.start, one.end) == (citation["version"], citation["start"], citation["end"])
        assert (one.index, one.outcome) == (live.application.knowledge.current().id, "dismissed")
    assert await database.read(partial(uses, article="no-such-article")) == []
    assert found.upkeep.never_cited


def test_what_differs_for_a_brand_needs_no_wording_of_its_own() -> None:
    """The demo's workflows are worded in every language, and its overlays are none of them."""
    worded_in, workflows = worded(KNOWLEDGE)
    assert "return_item" in workflows
    assert not [name for name in workflows if "." in name]
    assert [language for language, names in worded_in.items() if not set(workflows) <= set(names)] == []
