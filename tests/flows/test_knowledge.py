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
