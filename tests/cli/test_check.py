"""What scripts/check says beside what is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from server.cli.check import main
from server.settings import PROJECT

SQL = """
[sql]
url = "SHOP_DATABASE"
customer = 'select * from people where customer_id = :customer'
orders = 'select * from orders where customer_id = :customer'
order_numbers = ["#L10201"]
"""
HTTP = """
[http]
url = "http://shop.example/api"
[http.actions]
cancel_order = "POST /orders/{order}/cancel"
"""


def shop_with(folder: Path, more: str) -> Path:
    """The demo's knowledge, its shop with other ways to its records and actions."""
    knowledge = folder / "knowledge"
    shutil.copytree(PROJECT / "knowledge", knowledge)
    records = knowledge / "brands" / "lumen" / "records.toml"
    records.write_text(records.read_text("utf-8") + more, "utf-8")
    return knowledge


def test_a_workflow_that_leaves_the_work_as_it_was_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is not wrong, but worth a thought: with its file, and how often a case is handed on."""
    folder = tmp_path / "knowledge"
    shutil.copytree(PROJECT / "knowledge", folder)
    assert main(["--knowledge", str(folder)]) == 0
    assert "worth a thought" not in capsys.readouterr().out
    file = folder / "workflows" / "invoice_copy.toml"
    text = file.read_text("utf-8")
    before = next(line for line in text.splitlines() if line.startswith("before = "))
    after = next(line for line in text.splitlines() if line.startswith("after = "))
    assert before != after.replace("after", "before")
    file.write_text(text.replace(after, before.replace("before", "after"), 1), "utf-8")
    assert main(["--knowledge", str(folder)]) == 0
    told = capsys.readouterr().out
    assert "worth a thought" in told
    assert "invoice_copy.toml: `invoice_copy` only automates the old way" in told


@pytest.mark.parametrize(("more", "by_hand"), [(SQL, True), (SQL + HTTP, False)])
def test_actions_that_nothing_runs_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], more: str, by_hand: bool
) -> None:
    """A database alone is read: what workflows propose is done by people, but for what is sent over HTTP."""
    assert main(["--knowledge", str(shop_with(tmp_path, more))]) == 0
    told = capsys.readouterr().out
    assert ("nothing runs `cancel_order` of cancel_order" in told) is by_hand
    assert "lumen: nothing runs `open_return` of return_item; agents do it elsewhere and record it" in told
    assert "polaris" not in told
