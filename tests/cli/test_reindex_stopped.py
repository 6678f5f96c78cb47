"""`scripts/reindex` itself, stopped by Ctrl-C and by kill -9 at every stage: the last good index goes on serving."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from server.app.places import index_folder, prepare_database
from server.knowledge import history, shelf
from server.knowledge.index import KnowledgeIndex, open_index
from server.settings import PROJECT, Settings
from tests.cli.test_reindex import recorded
from tests.knowledge.library import write_article, write_library

BEFORE_IT_IS_NAMED = ("checking", "embedding", "building", "gate", "publishing", "naming")
RULES = ("brands/lumen", "workflows/general_question.toml", "wordings/en/common.ftl")
WORDINGS = ("wordings/en/general_question.ftl", "wordings/en/labels.ftl")
STOPPED = {signal.SIGINT: 130, signal.SIGKILL: -signal.SIGKILL}


class Manager:
    """A small knowledge folder, a data folder with a database, and the script over both."""

    def __init__(self, folder: Path, models: Path) -> None:
        self.settings = Settings(data=folder / "data", knowledge=write_library(folder / "knowledge"))
        self.root = index_folder(self.settings)
        self._models = models
        for name in (*RULES, *WORDINGS):
            source, place = PROJECT / "knowledge" / name, self.settings.knowledge / name
            place.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, place)
            else:
                shutil.copyfile(source, place)
        self.settings.data.mkdir()
        asyncio.run(prepare_database(self.settings))

    def run(self, *arguments: str, code: int = 0, stop: tuple[str, signal.Signals] | None = None) -> str:
        """What the script said; `stop` is a stage at which it gets a signal."""
        places = ["--data-dir", str(self.settings.data), "--knowledge", str(self.settings.knowledge)]
        signalled = {}
        if stop is not None:
            signalled = {
                "PYTHONWARNINGS": "ignore::tests.knowledge.signalling.Stage",
                "COPILOT_TEST_STAGE": stop[0],
                "COPILOT_TEST_SIGNAL": str(int(stop[1])),
            }
        done = subprocess.run(
            [PROJECT / "scripts" / "reindex", *arguments, *places, "--models", str(self._models)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **signalled},
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def serving(self) -> KnowledgeIndex:
        """The index in force, every passage and article of it read."""
        index = open_index(self.root / str(shelf.current_id(self.root)))
        assert all(index.passage(row).text for row in range(len(index)))
        assert len(index.articles()) == index.manifest.articles
        return index

    def left(self) -> set[str]:
        """Names in the index folder beside whole indexes."""
        return {path.name for path in self.root.iterdir()} - set(shelf.kept_ids(self.root))


@pytest.fixture
def manager(tmp_path: Path, model_folder: Path) -> Manager:
    """A knowledge manager's folders with one index."""
    made = Manager(tmp_path, model_folder.parent)
    made.run()
    return made


@pytest.mark.parametrize("how", STOPPED, ids=lambda how: how.name)
def test_reindex_stopped_at_every_stage(manager: Manager, how: signal.Signals) -> None:
    """One run after the other is stopped a stage later; each goes on from what the last one kept, none leaves a half."""
    first = manager.serving().id
    write_article(manager.settings.knowledge, "extra", "## More\n\nAnother article about vases.\n")
    for stage in BEFORE_IT_IS_NAMED:
        said = manager.run(stop=(stage, how), code=STOPPED[how])
        assert manager.serving().id == first, stage
        assert manager.serving().manifest.articles == 3
        if stage in ("gate", "publishing", "naming"):
            assert "the model reads 0" in said, stage
        if how is signal.SIGINT:
            assert "stopped" in said
            assert shelf.BUILDING not in manager.left(), stage
    said = manager.run(stop=("history", how), code=STOPPED[how])
    second = manager.serving()
    assert second.id != first
    assert second.manifest.articles == 4
    assert how is signal.SIGKILL or f"index {second.id} is in force" in said
    assert [line.index for line in history.history(manager.root)] == [first]
    manager.run(stop=("ledger", how), code=STOPPED[how])
    assert [line.index for line in history.history(manager.root)] == [first, second.id]
    assert "nothing changed since the index in force" in manager.run()
    assert manager.serving().id == second.id
    assert manager.left() == {".lock", shelf.CURRENT, history.FILE}
    assert shelf.kept_ids(manager.root) == [second.id, first]
    assert asyncio.run(recorded(manager.settings)) == [("published", first, ""), ("published", second.id, "")]


@pytest.mark.parametrize("how", STOPPED, ids=lambda how: how.name)
def test_rollback_stopped_at_every_stage(manager: Manager, how: signal.Signals) -> None:
    """Until the older index is named the newer one serves; from then on the older one, and it stays taken back."""
    first = manager.serving().id
    write_article(manager.settings.knowledge, "extra", "## More\n\nAnother article about vases.\n")
    manager.run()
    second = manager.serving().id
    manager.run("--rollback", stop=("naming", how), code=STOPPED[how])
    assert manager.serving().id == second
    manager.run("--rollback", stop=("history", how), code=STOPPED[how])
    assert manager.serving().id == first
    assert "taken back" in manager.run(code=1)
    assert manager.serving().id == first
    assert [(line.step, line.index) for line in history.history(manager.root)] == [
        (history.Step.PUBLISHED, first),
        (history.Step.PUBLISHED, second),
        (history.Step.ROLLED_BACK, first),
    ]
    manager.run("--rollback", second)
    manager.run("--rollback", stop=("ledger", how), code=STOPPED[how])
    assert manager.serving().id == first
    assert "taken back" in manager.run(code=1)
    assert manager.left() == {".lock", shelf.CURRENT, history.FILE}
    assert shelf.kept_ids(manager.root) == [second, first]
