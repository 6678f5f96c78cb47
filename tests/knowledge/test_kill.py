"""Killed at any point, the last good index goes on serving."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from server.knowledge.reindex import reindex
from tests.knowledge.hashing import HashingEncoder
from tests.knowledge.library import write_article, write_library


def test_kill_at_every_file_operation(tmp_path: Path) -> None:
    """After SIGKILL at each open, rename and removal there is a whole index, first the old, then the new."""
    knowledge, root = write_library(tmp_path / "knowledge"), tmp_path / "index"
    old = reindex(knowledge, root, HashingEncoder())
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    run = subprocess.run(
        [sys.executable, "-m", "tests.knowledge.killing", str(knowledge), str(root)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    left = [line.split() for line in run.stdout.splitlines()]
    assert len(left) > 20
    states = [(words[-3], words[-2:]) for words in left]
    assert states[0] == (old.id, ["3", "3"])
    assert states[-1][1] == ["4", "4"]
    assert "done" in left[-1]
    new = [id for id, _ in states if id != old.id]
    assert all(counts == (["3", "3"] if id == old.id else ["4", "4"]) for id, counts in states)
    # Once the new index is current it stays current.
    assert [id for id, _ in states][-len(new) :] == new
    assert any(words[0] == "os.rename" for words in left)
    assert sorted(path.name for path in root.iterdir() if path.name.startswith(".building")) == []
