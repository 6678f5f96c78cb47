"""Recorded decisions told and tried with other rules, on the ledger of a live server."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from server.__main__ import main
from server.settings import PROJECT
from tests.flows.conftest import Live
from tests.flows.test_returns import WISHES, wish


async def test_a_decision_is_told_and_tried_with_other_rules(
    live: Live, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its rule with its inputs; with no days left to return, what was allowed is denied, and about how much money."""
    agent = await live.agent()
    _, offer = await wish(live, agent, WISHES["en"])
    data = ("--data-dir", str(live.application.settings.data))
    capsys.readouterr()
    assert await asyncio.to_thread(main, ["policy", "explain", offer["id"], *data]) == 0
    told = capsys.readouterr().out
    assert offer["decision"]["rules"][0]["rule"] in told
    assert "order.status" in told

    rules = tmp_path / "rules"
    rules.mkdir()
    text = (PROJECT / "knowledge" / "workflows" / "return_item.toml").read_text(encoding="utf-8")
    (rules / "return_item.toml").write_text(text, encoding="utf-8")
    arguments = ["policy", "replay", "--rules", str(rules), "--json", *data]
    assert await asyncio.to_thread(main, arguments) == 0
    same = json.loads(capsys.readouterr().out)
    assert (same["decisions"], same["differ"]) == (1, 0)

    (rules / "return_item.toml").write_text(
        text.replace("return_days = 30", "return_days = 0"), encoding="utf-8"
    )
    assert await asyncio.to_thread(main, arguments) == 0
    other = json.loads(capsys.readouterr().out)
    assert (other["differ"], other["turn"]) == (1, 1)
    (change,) = other["changes"]
    assert change["id"] == offer["id"]
    assert change["to"] == "deny by deadline_passed"
    assert other["money"]["EUR"] == change["money"] > 0
