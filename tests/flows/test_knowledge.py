"""Publishing knowledge while the server runs: taken up without a restart, bad files leave the last good ones."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import httpx
import pytest

from server.cli.reindex import main as reindex
from server.errors import ProblemsFound
from server.knowledge import shelf
from server.knowledge.manifest import FORMAT
from server.knowledge.reindex import NotPublished
from server.settings import PROJECT
from tests.flows.conftest import Start, fresh_key, next_of

ARTICLE = """---
id: lamp-recycling
title: Recycling old lamps
brand: lumen
audience: customer
language: en
owner: Mira Vogel
reviewed: 2026-10-01
review_by: 2027-10-01
---

# Recycling old lamps

Bring old lamps and bulbs to any Lumen & Loom shop. We recycle them free of charge, up to 25 pieces a visit.
"""


async def test_new_article_is_taken_up(start: Start, tmp_path: Path, model_folder: Path) -> None:
    """An article written while the server runs is cited after `reindex`; a broken one changes nothing."""
    knowledge = tmp_path / "knowledge"
    shutil.copytree(PROJECT / "knowledge", knowledge)
    live = await start(knowledge=knowledge)
    agent = await live.agent()
    question = {
        "type": "ask",
        "key": fresh_key(),
        "question": "Where can I hand in old lamps and bulbs for recycling?",
    }
    places = ["--data-dir", str(live.application.settings.data), "--knowledge", str(knowledge)]
    places += ["--models", str(model_folder.parent)]

    async def cited(frames: asyncio.Queue[dict[str, object]]) -> set[str]:
        await agent.event(dict(question))
        answer = await next_of(frames, "answer")
        return {citation["article"] for citation in answer["citations"]}

    with agent.collecting() as frames:
        assert "lamp-recycling" not in await cited(frames)
        new = knowledge / "articles" / "lumen" / "en" / "lamp-recycling.md"
        new.write_text(ARTICLE, encoding="utf-8")
        await asyncio.to_thread(reindex, places)
        await next_of(frames, "knowledge_updated")
        assert "lamp-recycling" in await cited(frames)
        new.write_text(ARTICLE.replace("owner:", "ownr:"), encoding="utf-8")
        with pytest.raises(ProblemsFound, match="ownr"):
            await asyncio.to_thread(reindex, places)
        assert "lamp-recycling" in await cited(frames)


async def test_changed_wordings_are_taken_up_without_a_changed_article(
    start: Start, tmp_path: Path, model_folder: Path
) -> None:
    """`reindex` finds every article as it was and still has the server read a label that was edited."""
    knowledge = tmp_path / "knowledge"
    shutil.copytree(PROJECT / "knowledge", knowledge)
    live = await start(knowledge=knowledge)
    index, parts = live.application.knowledge.current(), live.application.parts
    labels = knowledge / "wordings" / "en" / "labels.ftl"
    name, _, text = next(
        line.partition(" = ")
        for line in labels.read_text("utf-8").splitlines()
        if line.startswith("workflow-")
    )
    labels.write_text(labels.read_text("utf-8").replace(f"{name} = {text}", f"{name} = Edited"), "utf-8")
    places = ["--data-dir", str(live.application.settings.data), "--knowledge", str(knowledge)]
    await asyncio.to_thread(reindex, [*places, "--models", str(model_folder.parent)])
    async with asyncio.timeout(60):
        while live.application.parts is parts:  # noqa: ASYNC110 - the server polls, too
            await asyncio.sleep(0.05)
    assert live.application.knowledge.current() is index
    assert live.application.parts.wordings.labels("en")[name] == "Edited"


async def test_nobody_waits_while_indexes_are_swapped(
    start: Start, tmp_path: Path, model_folder: Path
) -> None:
    """Questions asked without a pause while the script publishes articles twice are answered, every one of them."""
    knowledge = tmp_path / "knowledge"
    shutil.copytree(PROJECT / "knowledge", knowledge)
    live = await start(knowledge=knowledge)
    agent = await live.agent()
    places = ["--data-dir", str(live.application.settings.data), "--knowledge", str(knowledge)]
    places += ["--models", str(model_folder.parent)]
    question = {
        "type": "ask",
        "key": fresh_key(),
        "question": "How long may I keep a lamp before I return it?",
    }
    indexes = {live.application.knowledge.current().id}
    publishing = True

    async def publish() -> None:
        nonlocal publishing
        for number in range(2):
            new = knowledge / "articles" / "lumen" / "en" / "lamp-recycling.md"
            new.write_text(ARTICLE + f"\nThis is edition {number}.\n", encoding="utf-8")
            script = await asyncio.create_subprocess_exec(PROJECT / "scripts" / "reindex", *places)
            assert await script.wait() == 0
            while live.application.knowledge.current().id in indexes:  # noqa: ASYNC110 - the server polls, too
                await asyncio.sleep(0.05)
            indexes.add(live.application.knowledge.current().id)
        publishing = False

    with agent.collecting() as frames:
        work = asyncio.create_task(publish())
        answered = 0
        while publishing and not (work.done() and work.exception()):
            await agent.event(dict(question))
            answer = await next_of(frames, "answer")
            assert answer["citations"]
            answered += 1
        await work
    assert len(indexes) == 3
    assert answered > 10


def gutted(knowledge: Path) -> None:
    """Takes the text out of articles that many golden questions ask for."""
    for name in ("returns", "order-status", "delivery-times", "warranty", "refunds", "short-answers"):
        for file in knowledge.glob(f"articles/lumen/*/{name}.md"):
            head, _, _ = file.read_text("utf-8").rpartition("---\n")
            file.write_text(f"{head}---\n\nWe will write this again next week.\n", "utf-8")


async def test_what_the_gate_refuses_leaves_the_last_good_index_serving(
    start: Start, tmp_path: Path, indexed: Path
) -> None:
    """Articles that lost their text and, on top, an index in force that is damaged: the newest good one serves."""
    knowledge, data = tmp_path / "knowledge", tmp_path / "data"
    shutil.copytree(PROJECT / "knowledge", knowledge)
    shutil.copytree(indexed, data)
    good = str(shelf.current_id(data / "index"))
    broken = "20990101T000000Z-00000000"
    shutil.copytree(data / "index" / good, data / "index" / broken)
    (data / "index" / broken / "vectors.faiss").write_bytes(b"")
    shelf.use(data / "index", broken)
    gutted(knowledge)
    live = await start(knowledge=knowledge, data=data)
    assert live.application.knowledge.current().id == good
    [said] = [one.sentence for one in live.application.problems if "serves on" in one.sentence]
    assert "golden questions fail" in said
    assert "scripts/reindex --accept" in said
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        assert (await client.get("/health/ready")).json()["parts"]["knowledge"] == "degraded"


async def test_an_index_of_an_earlier_version_is_built_anew(
    start: Start, tmp_path: Path, indexed: Path
) -> None:
    """Its form is read no more, its vectors are: the server starts on a new index without asking the model again."""
    data = tmp_path / "data"
    shutil.copytree(indexed, data)
    old = str(shelf.current_id(data / "index"))
    manifest = data / "index" / old / "manifest.json"
    manifest.write_text(manifest.read_text("utf-8").replace(f'"format": {FORMAT}', '"format": 1'), "utf-8")
    live = await start(data=data)
    index = live.application.knowledge.current()
    assert index.id != old
    assert index.manifest.embedded == 0
    assert [one for one in live.application.problems if "index" in one.sentence] == []


async def test_a_first_index_below_its_floor_says_what_to_do(start: Start, tmp_path: Path) -> None:
    """There is nothing to serve: the languages and figures are named, and the command that publishes all the same."""
    knowledge = tmp_path / "knowledge"
    shutil.copytree(PROJECT / "knowledge", knowledge)
    gutted(knowledge)
    data = tmp_path / "empty"
    data.mkdir()
    with pytest.raises(NotPublished, match=r"de: recall@5 is 0\.\d+ where at least 0\.850 is asked") as error:
        await start(knowledge=knowledge, data=data)
    assert "there is no other" in error.value.sentence
    assert "scripts/reindex --accept" in error.value.sentence


async def test_a_broken_folder_leaves_the_last_good_index_serving(start: Start, tmp_path: Path) -> None:
    """A server that starts over an article with a problem says so and serves what was published last."""
    knowledge = tmp_path / "knowledge"
    shutil.copytree(PROJECT / "knowledge", knowledge)
    article = knowledge / "articles" / "lumen" / "en" / "returns.md"
    article.write_text(article.read_text("utf-8").replace("owner:", "ownr:"), "utf-8")
    live = await start(knowledge=knowledge)
    said = [problem.sentence for problem in live.application.problems]
    assert any("serves on" in sentence and "ownr" in sentence for sentence in said)
    assert any(one.id == "returns" for one in live.application.knowledge.current().articles())
