"""Articles are read strictly, and everything wrong with them is said at once."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from server.knowledge.article import MOST_BYTES, load_articles
from server.knowledge.passage import Audience
from tests.knowledge.library import write_article


def problems_of(root: Path) -> list[str]:
    """The sentences of all problems, with paths shortened to the file's name."""
    _, problems = load_articles(root / "articles")
    assert all(problem.remedy for problem in problems)
    return [problem.sentence.replace(f"{root}/articles/", "") for problem in problems]


def test_article_carries_what_its_front_matter_says(tmp_path: Path) -> None:
    """Every key arrives with its type, optional ones with nothing when they are left out."""
    write_article(
        tmp_path,
        "parcels",
        "Text.\n",
        title="'Parcels: where they are'",
        region="DE",
        workflows="[order_status, return_item]",
        valid_from="2026-01-01",
    )
    (article,), problems = load_articles(tmp_path / "articles")
    assert problems == []
    assert (article.id, article.family, article.path) == ("parcels", "parcels", "parcels.md")
    assert article.front.title == "Parcels: where they are"
    assert article.front.audience is Audience.CUSTOMER
    assert article.front.workflows == ("order_status", "return_item")
    assert (article.front.valid_from, article.front.valid_to) == (date(2026, 1, 1), None)
    assert article.body == "Text.\n"


def test_all_problems_of_a_folder_are_reported_together(tmp_path: Path) -> None:
    """Each broken file is named with line and remedy, and the good one is still there."""
    write_article(tmp_path, "good", "Text.\n")
    write_article(tmp_path, "keys", "Text.\n", colour="red", audience="everyone", language="no")
    write_article(tmp_path, "empty", " \n\n")
    write_article(tmp_path, "orphan", "Text.\n", translation_of="nothing", language="de")
    (tmp_path / "articles" / "bare.md").write_text("No front matter.\n")
    (tmp_path / "articles" / "latin.md").write_bytes(b"---\nid: latin\ntitle: Gr\xfc\xdfe\n---\nText\n")
    (tmp_path / "articles" / "nul.md").write_bytes(b"---\nid: nul\n---\nText\0\n")
    (tmp_path / "articles" / "yaml.md").write_text("---\nid: yaml\ntitle: a: b\n---\nText\n")
    articles, _ = load_articles(tmp_path / "articles")
    assert [article.id for article in articles] == ["good"]
    said = problems_of(tmp_path)
    assert [sentence.split(": ")[0] for sentence in said] == [
        "bare.md:1",
        "empty.md",
        "keys.md:5",
        "keys.md:6",
        "keys.md:10",
        "latin.md:3",
        "nul.md:4",
        "yaml.md:3",
        "orphan.md",
    ]
    assert "unknown key 'colour'" in said[4]
    assert "put the value in quotes" in said[3]
    assert "0xfc is not UTF-8" in said[5]
    assert "'nothing', which does not exist" in said[8]


def test_missing_keys_are_all_named(tmp_path: Path) -> None:
    """A front matter with one key gets one line for each key that it lacks."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "thin.md").write_text("---\nid: thin\n---\nText\n")
    missing = {sentence.split("'")[1] for sentence in problems_of(tmp_path)}
    assert missing == {"title", "brand", "audience", "language", "owner", "reviewed", "review_by"}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", "not a list of `key: value`"),
        ("- a\n- b", "not a list of `key: value`"),
        ("id: a\nid: b", "stands here again (first in line 2)"),
        ("id: [" + "[" * 3000 + "]" * 3000 + "]", "odd.md:2: "),
        ("id: " + "a" * 20_000, "characters"),
        ("id: !!python/object/apply:os.getcwd []", "not valid YAML"),
        ("reviewed: 2026-02-30", "not valid YAML"),
        ("id: \x01", "not valid YAML"),
        ("? [a, b]\n: c", "not valid YAML"),
    ],
)
def test_hostile_front_matter_is_a_problem_and_nothing_else(
    tmp_path: Path, header: str, expected: str
) -> None:
    """Whatever stands between the fences, the file is named and nothing is executed."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "odd.md").write_text(f"---\n{header}\n---\nText\n")
    said = problems_of(tmp_path)
    assert any(sentence.startswith("odd.md:") and expected in sentence for sentence in said), said


def test_front_matter_must_be_closed(tmp_path: Path) -> None:
    """A fence without its partner is one clear problem."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "open.md").write_text("---\nid: open\nText\n")
    (said,) = problems_of(tmp_path)
    assert "is not closed" in said


def test_ids_and_translations_are_checked_across_files(tmp_path: Path) -> None:
    """Ids are unique; a translation names an original that agrees with it and lacks that language."""
    write_article(tmp_path, "a", "Text.\n")
    write_article(tmp_path, "a-de", "Text.\n", language="de", translation_of="a")
    write_article(tmp_path, "b-twice", "Text.\n", id="a")
    write_article(tmp_path, "c-again", "Text.\n", language="de", translation_of="a")
    write_article(tmp_path, "d-chain", "Text.\n", language="ar", translation_of="a-de")
    write_article(tmp_path, "e-inside", "Text.\n", language="ar", translation_of="a", audience="internal")
    write_article(tmp_path, "f-same", "Text.\n", translation_of="f-same")
    said = problems_of(tmp_path)
    by_file = {name: [line for line in said if line.startswith(name)] for name in "abcdef"}
    assert by_file["a"] == []
    assert "taken by a.md" in by_file["b"][0]
    assert "a-de.md already is this article in 'de'" in by_file["c"][0]
    assert "itself a translation" in by_file["d"][0]
    assert "audience is 'internal', in the original 'customer'" in by_file["e"][0]
    assert any("names the article itself" in line for line in by_file["f"])


def test_dates_must_make_sense(tmp_path: Path) -> None:
    """Validity and review run forward."""
    write_article(
        tmp_path, "back", "Text.\n", valid_from="2026-05-01", valid_to="2026-04-01", review_by="2025-01-01"
    )
    said = problems_of(tmp_path)
    assert len(said) == 2
    assert "valid_to lies before valid_from" in said[0]
    assert "review_by lies before reviewed" in said[1]


def test_version_follows_what_a_reader_sees(tmp_path: Path) -> None:
    """Text and title change it; a new review, Windows line ends and a byte order mark do not."""
    file = write_article(tmp_path, "a", "One.\n\nTwo – é.\n")

    def version() -> str:
        (article,), problems = load_articles(tmp_path / "articles")
        assert problems == []
        return article.version

    first = version()
    assert len(first) == 16
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert version() == first
    write_article(tmp_path, "a", "One.\n\nTwo – e\u0301.\n", reviewed="2026-06-01")
    assert version() == first
    write_article(tmp_path, "a", "One.\n\nThree – é.\n")
    assert version() != first
    write_article(tmp_path, "a", "One.\n\nTwo – é.\n", title="Other")
    assert version() != first


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    """A file beyond the limit is a problem with a remedy."""
    file = write_article(tmp_path, "huge", "x\n")
    with file.open("r+b") as out:
        out.truncate(MOST_BYTES + 1)
    (said,) = problems_of(tmp_path)
    assert "split it" in said


def test_unreadable_and_hidden_files(tmp_path: Path) -> None:
    """A link to nothing is a problem; files and folders that begin with a dot are none of ours."""
    write_article(tmp_path, "a", "Text.\n")
    (tmp_path / "articles" / ".draft.md").write_text("anything")
    (tmp_path / "articles" / ".git").mkdir()
    (tmp_path / "articles" / ".git" / "x.md").write_text("anything")
    (tmp_path / "articles" / "gone.md").symlink_to(tmp_path / "nowhere.md")
    (said,) = problems_of(tmp_path)
    assert said.startswith("gone.md: the file cannot be read")


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    """Pointing at nothing says so."""
    (said,) = problems_of(tmp_path)
    assert "there is no such folder" in said


def test_the_shop_ships_sound_articles() -> None:
    """The demo business has no problems, three languages, and internal articles beside the public ones."""
    articles, problems = load_articles(Path("knowledge/articles"))
    assert problems == []
    articles = [article for article in articles if article.front.brand == "lumen"]
    for language in ("de", "ar"):
        translated = {article.family for article in articles if article.front.language == language}
        assert {
            "order-status",
            "delivery-times",
            "late-parcel",
            "lost-parcel",
            "shipping-costs",
        } <= translated
    assert sum(article.front.audience is Audience.INTERNAL for article in articles) == 3


def test_what_is_no_file_is_named_and_not_waited_for(tmp_path: Path) -> None:
    """A pipe that nobody writes to, a link to nothing and folders that lead into themselves."""
    write_article(tmp_path, "parcels", "Text.\n")
    folder = tmp_path / "articles"
    os.mkfifo(folder / "pipe.md")
    (folder / "gone.md").symlink_to(folder / "nowhere.md")
    (folder / "loop").symlink_to(folder)
    articles, _ = load_articles(folder)
    assert [article.id for article in articles] == ["parcels"]
    found = problems_of(tmp_path)
    assert [sentence.partition(" (")[0] for sentence in found] == [
        "gone.md: the file cannot be read: No such file or directory",
        "pipe.md: that is no file",
    ]
