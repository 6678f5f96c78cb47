"""Publishing knowledge while the server runs: taken up without a restart, bad files leave the last good ones."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from server.cli.reindex import main as reindex
from server.errors import ProblemsFound
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


async def test_nobody_waits_while_indexes_are_swapped(
    start: Start, tmp_path: Path, model_folder: Path
) -> None:
    """Questions asked without a pause while articles are published twice are answered, every one of them."""
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
            await asyncio.to_thread(reindex, places)
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
