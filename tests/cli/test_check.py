"""What scripts/check says beside what is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from server.cli.check import main
from server.settings import PROJECT


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
