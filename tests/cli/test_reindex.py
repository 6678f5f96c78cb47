"""`scripts/reindex` as a knowledge manager runs it: what it says, and what it leaves in force."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from server.app.places import index_folder, prepare_database
from server.cli.reindex import main
from server.errors import ProblemsFound
from server.knowledge import shelf
from server.knowledge.index import open_index
from server.knowledge.reindex import NotPublished
from server.ledger.entry import EntryKind
from server.settings import PROJECT, Settings
from server.storage.database import Database, sqlite_url
from server.storage.ledgers import entries


class Desk:
    """A copy of the demo's knowledge folder, a data folder, and the command over both."""

    def __init__(self, folder: Path, models: Path) -> None:
        self.settings = Settings(data=folder / "data", knowledge=folder / "knowledge")
        self.root = index_folder(self.settings)
        self._places = ["--data-dir", str(self.settings.data), "--knowledge", str(self.settings.knowledge)]
        self._places += ["--models", str(models)]
        shutil.copytree(PROJECT / "knowledge", self.settings.knowledge)

    def run(self, *arguments: str) -> int:
        """The exit code."""
        return main([*arguments, *self._places])

    def article(self, name: str) -> Path:
        """An English article."""
        return self.settings.knowledge / "articles" / "lumen" / "en" / f"{name}.md"


@pytest.fixture
def desk(tmp_path: Path, model_folder: Path) -> Desk:
    """A knowledge manager's desk."""
    return Desk(tmp_path, model_folder.parent)


@pytest.fixture
def published(indexed: Path) -> Callable[[Desk], None]:
    """Has a desk begin with the index of its folder as it is, as a run would make it."""

    def publish(desk: Desk) -> None:
        shutil.copytree(indexed / "index", desk.root)

    return publish


def test_from_the_first_index_to_a_rollback(desk: Desk, capfd: pytest.CaptureFixture[str]) -> None:
    """Dry run, publication, list, an edit, a rollback and the ledger's entries of all of it."""
    desk.settings.data.mkdir()
    asyncio.run(prepare_database(desk.settings))
    assert desk.run("--dry-run") == 0
    out, _ = capfd.readouterr()
    assert "nothing was published: this was a dry run" in out
    assert not desk.root.exists()
    assert desk.run() == 0
    first = shelf.current_id(desk.root)
    out, err = capfd.readouterr()
    assert f"index {first} published" in out
    assert "golden questions" in out
    assert "a second" in err
    returns = desk.article("returns")
    returns.write_text(returns.read_text("utf-8") + "\n## Lamps\n\nLamps travel in their box.\n", "utf-8")
    assert desk.run() == 0
    out, _ = capfd.readouterr()
    assert "  changed  returns\n" in out
    assert "the model reads 1" in out
    second = shelf.current_id(desk.root)
    assert desk.run("--rollback", "--reason", "lamps were wrong") == 0
    assert shelf.current_id(desk.root) == first
    with pytest.raises(NotPublished, match="lamps were wrong"):
        desk.run()
    capfd.readouterr()
    assert desk.run("--list") == 0
    out, _ = capfd.readouterr()
    assert f"{second}  kept" in out
    assert f"{first}  in force" in out
    assert f"back to {first} from {second} (lamps were wrong)" in out
    assert asyncio.run(recorded(desk.settings)) == [
        ("published", first, ""),
        ("published", second, ""),
        ("rolled_back", first, "lamps were wrong"),
    ]


def test_golden_questions_stop_a_publication(
    desk: Desk, published: Callable[[Desk], None], capfd: pytest.CaptureFixture[str]
) -> None:
    """Articles that lost their text are not published; the languages that fall and their questions are named."""
    published(desk)
    first = shelf.current_id(desk.root)
    for name in ("returns", "order-status", "delivery-times", "warranty"):
        file = desk.article(name)
        head, _, _ = file.read_text("utf-8").rpartition("---\n")
        file.write_text(f"{head}---\n\nWe will write this again next week.\n", "utf-8")
    capfd.readouterr()
    with pytest.raises(NotPublished, match="--accept"):
        desk.run()
    out, _ = capfd.readouterr()
    assert " falls from " in out
    assert "is found later or not at all: " in out
    assert shelf.current_id(desk.root) == first
    assert desk.run("--accept", "rewritten on Monday") == 0
    index = open_index(desk.root / str(shelf.current_id(desk.root)))
    assert index.manifest.accepted == "rewritten on Monday"
    assert index.manifest.falls


def test_every_problem_at_once(
    desk: Desk, published: Callable[[Desk], None], capfd: pytest.CaptureFixture[str]
) -> None:
    """Articles and rules are checked in one pass, before the model is loaded; broken articles can be left out."""
    article = desk.article("returns")
    article.write_text(article.read_text("utf-8").replace("owner:", "ownr:"), "utf-8")
    rules = desk.settings.knowledge / "workflows" / "order_status.toml"
    good = rules.read_text("utf-8")
    rules.write_text(good.replace("needs =", "neds =", 1), "utf-8")
    with pytest.raises(ProblemsFound) as error:
        desk.run()
    said = error.value.sentence
    assert "unknown key 'ownr' (did you mean 'owner'?)" in said
    assert "neds" in said
    assert not desk.root.exists()
    rules.write_text(good, "utf-8")
    published(desk)
    first = shelf.current_id(desk.root)
    assert desk.run("--skip-broken") == 0
    assert shelf.current_id(desk.root) != first
    _, err = capfd.readouterr()
    assert "left out: " in err
    assert "returns.md" in err
    assert all(name.endswith((":1", ":8")) for name in current_skipped(desk.root))


def test_a_damaged_pointer_is_said_and_mended(
    desk: Desk, published: Callable[[Desk], None], capfd: pytest.CaptureFixture[str]
) -> None:
    """`--list` names it and ends with 1; the next run mends it without embedding anything."""
    published(desk)
    first = shelf.current_id(desk.root)
    (desk.root / shelf.CURRENT).write_bytes(b"\xff\xfe nonsense")
    capfd.readouterr()
    assert desk.run("--list") == 1
    out, err = capfd.readouterr()
    assert "run scripts/reindex" in err
    assert f"{first}  kept" in out
    assert desk.run() == 0
    out, err = capfd.readouterr()
    assert "cannot be used and is replaced" in err
    assert "the model reads 0" in out
    assert shelf.current_id(desk.root) != first


def current_skipped(root: Path) -> tuple[str, ...]:
    """What the index in force left out."""
    return open_index(root / str(shelf.current_id(root))).manifest.skipped


async def recorded(settings: Settings) -> list[tuple[str, str, str]]:
    """Step, index and reason of each publication in the ledger."""
    database = Database(sqlite_url(settings.data / "copilot.sqlite3"))
    try:
        found = await database.read(lambda connection: list(entries(connection)))
    finally:
        await database.close()
    assert all(entry.kind is EntryKind.KNOWLEDGE for entry in found)
    contents = [msgspec.convert(entry.content, dict) for entry in found]
    return [(content["step"], content["index"], content["reason"]) for content in contents]


def test_import_from_the_command(desk: Desk, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A folder becomes articles of a brand; what could not be imported is named and makes the exit code 1."""
    given = tmp_path / "given"
    given.mkdir()
    (given / "faq.csv").write_text(
        "question,answer\nDo you ship to Malta?,Yes: we ship to Malta within a week.\n"
    )
    assert desk.run("import", str(given), "--brand", "lumen") == 0
    out, _ = capfd.readouterr()
    assert "files: 1; articles: 1 new; problems: 0" in out
    written = desk.settings.knowledge / "articles" / "lumen" / "imported" / "faq-do-you-ship-to-malta.md"
    assert "owner: nobody yet" in written.read_text("utf-8")
    (given / "scan.docx").write_bytes(b"nothing")
    assert desk.run("import", str(given), "--brand", "lumen", "--json", "--owner", "Mara Lindqvist") == 1
    out, _ = capfd.readouterr()
    report = msgspec.json.decode(out)
    assert report["articles"] == {"updated": ["faq-do-you-ship-to-malta"]}
    assert [problem["where"] for problem in report["problems"]] == ["scan.docx"]
    assert "owner: Mara Lindqvist" in written.read_text("utf-8")
