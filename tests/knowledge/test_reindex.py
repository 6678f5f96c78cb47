"""Reindexing embeds what changed, publishes whole indexes only, and tells what it did."""

from __future__ import annotations

import fcntl
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from server.errors import CopilotError, ProblemsFound
from server.knowledge import shelf
from server.knowledge.index import open_index
from server.knowledge.reindex import RAW, reindex
from server.knowledge.space import Vectors
from tests.knowledge.hashing import HashingEncoder
from tests.knowledge.library import BODIES, write_article, write_library

START = datetime(2026, 6, 1, 12, tzinfo=UTC)


class Clock:
    """A clock that goes on by a minute each time it is read."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        """The next minute."""
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    """A small knowledge folder."""
    return write_library(tmp_path / "knowledge")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Where indexes go."""
    return tmp_path / "data" / "index"


def test_first_run_embeds_everything(knowledge: Path, root: Path) -> None:
    """Every passage is encoded, progress runs to its end, and the index is there with its figures."""
    told: list[tuple[int, int]] = []
    report = reindex(knowledge, root, HashingEncoder(), lambda done, total: told.append((done, total)))
    assert report.published
    assert (report.added, report.changed, report.removed, report.unchanged) == (3, 0, 0, 0)
    assert report.passages == report.embedded == 3
    assert report.passages_per_second > 0
    assert told[-1] == (6, 6)
    assert shelf.current_id(root) == report.id
    manifest = open_index(root / report.id).manifest
    assert manifest.fingerprint == "hashing-1"
    assert manifest.recall[""].questions == manifest.calibration.golden == 9
    assert manifest.recall["en"].five == 1
    assert sorted(path.name for path in root.iterdir()) == [".lock", report.id, shelf.CURRENT]


def test_nothing_changed_nothing_published(knowledge: Path, root: Path) -> None:
    """A second run finds everything as it was and leaves the index alone."""
    first = reindex(knowledge, root, HashingEncoder())
    encoder = HashingEncoder()
    second = reindex(knowledge, root, encoder)
    assert not second.published
    assert second.id == first.id
    assert second.unchanged == 3
    assert encoder.passages == []


def test_only_what_changed_is_embedded(knowledge: Path, root: Path) -> None:
    """Vectors of untouched passages are taken over exactly, those of changed and new ones are made."""
    clock = Clock()
    first = reindex(knowledge, root, HashingEncoder(), now=clock)
    write_article(knowledge, "parcels", BODIES["parcels"] + "\n## New\n\nA new section.\n")
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    write_article(knowledge, "refunds", BODIES["refunds"], reviewed="2026-05-05")
    encoder = HashingEncoder()
    second = reindex(knowledge, root, encoder, now=clock)
    assert (second.added, second.changed, second.removed, second.unchanged) == (1, 2, 0, 1)
    assert second.embedded == 2
    assert sorted(text.split("\n")[0] for text in encoder.passages) == ["Extra – More", "Parcels – New"]
    assert second.id > first.id
    fresh = reindex(knowledge, root.parent / "other", HashingEncoder(), now=clock)
    one, other = root / second.id / RAW, root.parent / "other" / fresh.id / RAW
    assert one.read_bytes() == other.read_bytes()


def test_removed_articles_are_gone(knowledge: Path, root: Path) -> None:
    """What was deleted is counted and no longer found."""
    clock = Clock()
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    reindex(knowledge, root, HashingEncoder(), now=clock)
    (knowledge / "articles" / "extra.md").unlink()
    report = reindex(knowledge, root, HashingEncoder(), now=clock)
    assert (report.removed, report.unchanged, report.embedded) == (1, 3, 0)
    assert {article.id for article in open_index(root / report.id).articles()} == set(BODIES)


def test_another_model_embeds_everything_anew(knowledge: Path, root: Path) -> None:
    """Vectors of different models are never mixed."""
    clock = Clock()
    reindex(knowledge, root, HashingEncoder(), now=clock)
    report = reindex(knowledge, root, HashingEncoder("hashing-2"), now=clock)
    assert report.published
    assert (report.unchanged, report.embedded) == (3, 3)


def test_golden_questions_alone_make_a_new_index(knowledge: Path, root: Path) -> None:
    """A floor measured on other questions is another index, without embedding a passage."""
    clock = Clock()
    reindex(knowledge, root, HashingEncoder(), now=clock)
    (knowledge / "golden" / "more.toml").write_text('[off_topic]\nen = ["what a day"]\n')
    report = reindex(knowledge, root, HashingEncoder(), now=clock)
    assert report.published
    assert report.embedded == 0
    assert report.calibration.off_topic == 9


def test_problems_are_raised_together_and_touch_nothing(knowledge: Path, root: Path) -> None:
    """Every broken file is in one error, and the last good index stays."""
    first = reindex(knowledge, root, HashingEncoder())
    write_article(knowledge, "parcels", "", colour="red")
    write_article(knowledge, "hollow", "# Only a heading\n")
    with pytest.raises(ProblemsFound) as error:
        reindex(knowledge, root, HashingEncoder())
    assert len(error.value.problems) == 2
    assert "parcels.md:10: unknown key 'colour'" in error.value.sentence
    assert "hollow.md: there are headings but no text" in error.value.sentence
    assert shelf.current_id(root) == first.id


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    """No articles is a problem with a remedy, not an empty index."""
    (tmp_path / "knowledge" / "articles").mkdir(parents=True)
    with pytest.raises(ProblemsFound, match="there are no articles"):
        reindex(tmp_path / "knowledge", tmp_path / "index", HashingEncoder())
    with pytest.raises(ProblemsFound, match="there is no such folder"):
        reindex(tmp_path / "nowhere", tmp_path / "index", HashingEncoder())
    assert not (tmp_path / "index").exists()


def test_the_last_three_are_kept(knowledge: Path, root: Path) -> None:
    """Older indexes are removed, the newest stay readable."""
    clock = Clock()
    made = []
    for number in range(5):
        write_article(knowledge, "extra", f"## More\n\nText number {number}.\n")
        made.append(reindex(knowledge, root, HashingEncoder(), now=clock).id)
    assert shelf.kept_ids(root) == made[:1:-1]
    assert shelf.current_id(root) == made[-1]


def test_only_one_at_a_time(knowledge: Path, root: Path) -> None:
    """A second reindexing is refused while one is under way."""
    root.mkdir(parents=True)
    with (root / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(CopilotError, match="another reindexing is under way"):
            reindex(knowledge, root, HashingEncoder())
    assert reindex(knowledge, root, HashingEncoder()).published


@pytest.mark.parametrize("content", ["", "../../etc", "20260101T000000Z-00000000", "\udcff"])
def test_a_broken_name_or_index_is_built_anew(knowledge: Path, root: Path, content: str) -> None:
    """Whatever `current` says, a run ends with a good index."""
    reindex(knowledge, root, HashingEncoder(), now=Clock())
    (root / shelf.CURRENT).write_bytes(content.encode("utf-8", "surrogateescape"))
    report = reindex(knowledge, root, HashingEncoder())
    assert report.published
    assert len(open_index(root / report.id)) == 3


def test_lost_vectors_are_made_again(knowledge: Path, root: Path) -> None:
    """An index without the model's vectors cannot lend any; everything is embedded."""
    clock = Clock()
    first = reindex(knowledge, root, HashingEncoder(), now=clock)
    (root / first.id / RAW).write_bytes(b"junk")
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    assert reindex(knowledge, root, HashingEncoder(), now=clock).embedded == 4


def test_an_encoder_that_fails_leaves_the_last_index(knowledge: Path, root: Path) -> None:
    """An error amid the work removes what was begun."""

    class Failing(HashingEncoder):
        def encode_queries(self, texts: Sequence[str]) -> Vectors:
            raise MemoryError(len(texts))

    first = reindex(knowledge, root, HashingEncoder())
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    with pytest.raises(MemoryError):
        reindex(knowledge, root, Failing())
    assert shelf.current_id(root) == first.id
    assert sorted(path.name for path in root.iterdir()) == [".lock", first.id, shelf.CURRENT]
