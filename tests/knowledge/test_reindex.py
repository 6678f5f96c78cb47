"""Reindexing embeds what changed, publishes whole indexes only, and tells what it did."""

from __future__ import annotations

import fcntl
import os
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from server.errors import CopilotError, ProblemsFound
from server.knowledge import history, keeping, shelf
from server.knowledge.in_force import rollback
from server.knowledge.index import open_index
from server.knowledge.reindex import NotPublished, Options, plan, reindex
from server.knowledge.source import read_source
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
    assert told[-1] == (3, 3)
    assert shelf.current_id(root) == report.id
    manifest = open_index(root / report.id).manifest
    assert manifest.fingerprint == "hashing-1"
    assert manifest.recall[""].questions == manifest.calibration.golden == 9
    assert manifest.recall["en"].five == 1
    assert sorted(path.name for path in root.iterdir()) == [".lock", report.id, shelf.CURRENT, history.FILE]


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
    one, other = root / second.id / keeping.RAW, root.parent / "other" / fresh.id / keeping.RAW
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
    (root / first.id / keeping.RAW).write_bytes(b"junk")
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    assert reindex(knowledge, root, HashingEncoder(), now=clock).embedded == 4


def test_an_encoder_that_fails_leaves_the_last_index(knowledge: Path, root: Path) -> None:
    """An error amid the work removes what was begun; what was embedded by then is not embedded again."""

    class Failing(HashingEncoder):
        def encode_passages(
            self, texts: Sequence[str], progress: Callable[[int], None] | None = None
        ) -> Vectors:
            if len(self.passages) >= keeping.CHUNK:
                raise MemoryError(len(texts))
            return super().encode_passages(texts, progress)

    first = reindex(knowledge, root, HashingEncoder())
    sections = "".join(f"## Part {number}\n\n" + f"word{number} " * 80 + "\n\n" for number in range(1100))
    write_article(knowledge, "extra", sections)
    with pytest.raises(MemoryError):
        reindex(knowledge, root, Failing())
    assert shelf.current_id(root) == first.id
    left = sorted(path.name for path in root.iterdir() if not path.name.startswith(keeping.KEPT))
    assert left == [".lock", first.id, shelf.CURRENT, history.FILE]
    second = reindex(knowledge, root, HashingEncoder(), options=Options(accept="a flood of words"))
    assert second.published
    assert second.embedded == second.passages - 3 - keeping.CHUNK
    assert not list(root.glob(f"{keeping.KEPT}*"))


def test_full_embeds_everything_anew(knowledge: Path, root: Path) -> None:
    """With `full` nothing is taken over, and an index is published though nothing changed."""
    clock = Clock()
    first = reindex(knowledge, root, HashingEncoder(), now=clock)
    second = reindex(knowledge, root, HashingEncoder(), options=Options(full=True), now=lambda: clock.now)
    assert second.published
    assert second.id != first.id
    assert (second.embedded, second.unchanged) == (3, 3)


def test_the_plan_is_known_before_anything_is_done(knowledge: Path, root: Path) -> None:
    """A plan names what changes and how much the model has to read, and writes nothing."""
    encoder = HashingEncoder()
    first = plan(knowledge, root, encoder)
    assert (first.due, first.to_embed, first.before) == (True, 3, None)
    assert not root.exists()
    reindex(knowledge, root, encoder)
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    write_article(knowledge, "lamps", BODIES["lamps"], reviewed="2026-05-05")
    (knowledge / "articles" / "refunds.md").unlink()
    (knowledge / "golden" / "lumen.toml").write_text(
        (knowledge / "golden" / "lumen.toml").read_text().replace('"refunds"', '"parcels"')
    )
    before = sorted(root.rglob("*"))
    todo = plan(knowledge, root, encoder)
    assert todo.due
    assert (todo.changes.added, todo.changes.removed) == (("extra",), ("refunds",))
    assert (todo.changes.changed, todo.changes.texts) == (("lamps",), ())
    assert (todo.changes.unchanged, todo.to_embed, todo.passages) == (("parcels",), 1, 3)
    assert sorted(root.rglob("*")) == before


def spoil(knowledge: Path) -> None:
    """Rewrites an article so that its golden questions find others."""
    write_article(
        knowledge, "refunds", "## Weather\n\nIt rains often in the north of the country.\n", title="Rain"
    )


def test_an_index_that_falls_is_not_published(knowledge: Path, root: Path) -> None:
    """When golden questions are lost, the last index stays; with a reason the new one goes out and says why."""
    clock = Clock()
    first = reindex(knowledge, root, HashingEncoder(), now=clock)
    spoil(knowledge)
    with pytest.raises(NotPublished) as error:
        reindex(knowledge, root, HashingEncoder(), now=clock)
    assert {(fall.group, fall.measure) for fall in error.value.falls} >= {
        ("all", "reciprocal rank"),
        ("en", "reciprocal rank"),
        ("lumen", "reciprocal rank"),
    }
    assert "money back on my card" in error.value.falls[0].worse
    assert shelf.current_id(root) == first.id
    assert [line.index for line in history.history(root)] == [first.id]
    encoder = HashingEncoder()
    done = reindex(knowledge, root, encoder, options=Options(accept="winter sale"), now=clock)
    assert done.published
    assert encoder.passages == [], "what the refused run embedded is taken over"
    manifest = open_index(root / done.id).manifest
    assert (manifest.accepted, manifest.falls) == ("winter sale", error.value.falls)
    line = history.history(root)[-1]
    assert (line.index, line.reason, line.before) == (done.id, "winter sale", first.id)
    assert line.falls == error.value.falls
    assert not reindex(knowledge, root, HashingEncoder(), now=clock).published


def test_broken_files_are_left_out_when_asked(knowledge: Path, root: Path) -> None:
    """The rest is published, and what was left out is named in the manifest and the history."""
    write_article(knowledge, "extra", "## More\n\nAnother article.\n", colour="red")
    with pytest.raises(ProblemsFound, match="unknown key 'colour'"):
        reindex(knowledge, root, HashingEncoder())
    report = reindex(knowledge, root, HashingEncoder(), options=Options(skip_broken=True))
    manifest = open_index(root / report.id).manifest
    assert manifest.articles == 3
    assert [Path(name).name for name in manifest.skipped] == ["extra.md:10"]
    assert history.history(root)[-1].skipped == manifest.skipped
    for file in (knowledge / "articles").glob("*.md"):
        file.write_text("nothing")
    with pytest.raises(ProblemsFound, match="every article has a problem"):
        reindex(knowledge, root, HashingEncoder(), options=Options(skip_broken=True))


def test_one_broken_file_among_thousands(knowledge: Path, root: Path) -> None:
    """It is named with its line, and the others can be published without it."""
    for number in range(2000):
        write_article(knowledge, f"a{number}", f"Article number {number}.\n")
    (knowledge / "articles" / "a1234.md").write_bytes(b"---\nid: a1234\n---\n\xff\n")
    with pytest.raises(ProblemsFound) as error:
        reindex(knowledge, root, HashingEncoder())
    assert len(error.value.problems) == 1
    assert "a1234.md:4: byte 0xff is not UTF-8" in error.value.sentence
    report = reindex(
        knowledge, root, HashingEncoder(), options=Options(skip_broken=True, accept="numbers say little")
    )
    assert open_index(root / report.id).manifest.articles == 2002


def test_rollback_puts_the_last_index_back(knowledge: Path, root: Path) -> None:
    """It is noted, and the folder that was taken back is published again only with a reason."""
    clock = Clock()
    first = reindex(knowledge, root, HashingEncoder(), now=clock)
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    second = reindex(knowledge, root, HashingEncoder(), now=clock)
    back = rollback(root, None, "wrong text", now=clock)
    assert back.id == first.id == shelf.current_id(root)
    line = history.history(root)[-1]
    assert (line.step, line.index, line.before, line.reason) == (
        history.Step.ROLLED_BACK,
        first.id,
        second.id,
        "wrong text",
    )
    with pytest.raises(NotPublished, match=r"taken back on 2026-06-01 12:.. UTC \(wrong text\)"):
        reindex(knowledge, root, HashingEncoder(), now=clock)
    write_article(knowledge, "extra", "## More\n\nA better article.\n")
    third = reindex(knowledge, root, HashingEncoder(), now=clock)
    assert third.published
    assert rollback(root, second.id, "", now=clock).id == second.id
    assert [line.step for line in history.history(root)] == [
        history.Step.PUBLISHED,
        history.Step.PUBLISHED,
        history.Step.ROLLED_BACK,
        history.Step.PUBLISHED,
        history.Step.ROLLED_BACK,
    ]
    write_article(knowledge, "extra", "## More\n\nA better article.\n")
    # Its vectors are those of the index that was taken back.
    again = reindex(knowledge, root, HashingEncoder(), options=Options(accept="agreed"), now=clock)
    assert (again.published, again.embedded) == (True, 0)


def test_rollback_without_anything_to_go_back_to(knowledge: Path, root: Path) -> None:
    """No older index, an unknown or damaged one, or the one in force: a clear error, and nothing moves."""
    clock = Clock()
    with pytest.raises(CopilotError, match="there is no older index"):
        rollback(root, None, "")
    first = reindex(knowledge, root, HashingEncoder(), now=clock)
    with pytest.raises(CopilotError, match="there is no older index"):
        rollback(root, None, "")
    with pytest.raises(CopilotError, match="is in force already"):
        rollback(root, first.id, "")
    for id in ("../../etc", "20200101T000000Z-00000000"):
        with pytest.raises(CopilotError, match="there is no index"):
            rollback(root, id, "")
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    second = reindex(knowledge, root, HashingEncoder(), now=clock)
    (root / first.id / "passages.bin").write_bytes(b"x")
    with pytest.raises(CopilotError, match="shorter or longer"):
        rollback(root, None, "")
    assert shelf.current_id(root) == second.id


def test_a_publication_that_was_not_noted_is_noted_later(knowledge: Path, root: Path) -> None:
    """Killed between publishing and noting, the next run completes the history; a torn line harms nothing."""
    clock = Clock()
    first = reindex(knowledge, root, HashingEncoder(), now=clock)
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    second = reindex(knowledge, root, HashingEncoder(), now=clock)
    file = root / history.FILE
    lines = file.read_bytes().splitlines()
    file.write_bytes(lines[0] + b"\n" + lines[1][:40])
    reindex(knowledge, root, HashingEncoder(), now=clock)
    assert [line.index for line in history.history(root)] == [first.id, second.id]
    assert [line.number for line in history.history(root)] == [1, 2]


def test_kept_vectors_survive_damage(knowledge: Path, root: Path) -> None:
    """A record cut short, or with numbers that are none, is embedded again; the others are not."""
    encoder = HashingEncoder()
    root.mkdir(parents=True)
    kept = keeping.Kept(root, encoder)
    passages = [passage for _, passage in read_source(knowledge).pairs()]
    assert keeping.embed_missing(passages, {}, encoder, kept, None) == 3
    (file,) = root.glob(f"{keeping.KEPT}*")
    content = bytearray(file.read_bytes())
    content[keeping.KEY_BYTES : keeping.KEY_BYTES + 4] = b"\xff\xff\xff\x7f"
    file.write_bytes(content[:-5])
    assert len(kept.read()) == 1
    assert keeping.embed_missing(passages, kept.read(), encoder, kept, None) == 2
    assert len(kept.read()) == 3


def test_a_folder_that_cannot_be_written_is_named(knowledge: Path, tmp_path: Path) -> None:
    """A data folder without the right to write ends with its name and a remedy; run as a user without rights."""
    root = tmp_path / "data" / "index"
    reindex(knowledge, root, HashingEncoder())
    write_article(knowledge, "extra", "## More\n\nAnother article.\n")
    for folder, _, files in os.walk(tmp_path):
        os.chmod(folder, 0o555)
        for name in files:
            os.chmod(Path(folder, name), 0o444)
    temporary = Path(tempfile.gettempdir())
    above = [parent for parent in tmp_path.parents if temporary in parent.parents]
    for parent in above:  # the way there is open to the other user, too
        parent.chmod(0o755)
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        if os.geteuid() == 0:
            os.setgid(65534)
            os.setuid(65534)
        try:
            reindex(knowledge, root, HashingEncoder())
            said = "it was written"
        except CopilotError as error:
            said = error.sentence
        except BaseException as error:
            said = repr(error)
        os.write(writer, said.encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    said = os.read(reader, 4000).decode()
    os.close(reader)
    for folder, _, _ in os.walk(tmp_path):
        os.chmod(folder, 0o755)
    for parent in above:
        parent.chmod(0o700)
    assert "no index can be written: Permission denied" in said
    assert "--data-dir" in said
