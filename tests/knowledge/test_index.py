"""A search shows each article once, only where it may be shown, in the language asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from server.errors import CopilotError
from server.knowledge.index import Hit, KnowledgeIndex, open_index
from server.knowledge.manifest import FILE
from server.knowledge.passage import Audience
from server.knowledge.reindex import reindex
from tests.knowledge.hashing import HashingEncoder
from tests.knowledge.library import write_article, write_library

ENCODER = HashingEncoder()
TODAY = date(2026, 6, 1)
LONG = "".join(f"## Part {n}\n\nThe parcel of part {n} travels with the carrier.\n\n" for n in range(40))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of an index with translations, an internal article, another brand, a season and a region."""
    root = write_library(tmp_path / "knowledge")
    write_article(
        root,
        "parcels-de",
        "## Nummer\n\nDas parcel hat eine tracking Nummer.\n",
        language="de",
        translation_of="parcels",
    )
    write_article(root, "inside", "## Secret\n\nThe parcel limit for agents.\n", audience="internal")
    write_article(root, "other", "## Parcel\n\nThe parcel of another brand.\n", brand="other")
    write_article(root, "shared", "## Parcel\n\nThe parcel of every brand.\n", brand="all")
    write_article(
        root, "season", "## Parcel\n\nThe parcel at Easter.\n", valid_from="2026-03-20", valid_to="2026-04-10"
    )
    write_article(root, "swiss", "## Parcel\n\nThe parcel to Switzerland.\n", region="CH")
    write_article(root, "long", LONG)
    report = reindex(root, tmp_path / "index", ENCODER)
    return tmp_path / "index" / report.id


@pytest.fixture
def index(folder: Path) -> KnowledgeIndex:
    """That index, open."""
    return open_index(folder)


def search(
    index: KnowledgeIndex,
    text: str = "where is the parcel",
    *,
    brand: str = "lumen",
    languages: Sequence[str] = ("en",),
    audiences: Sequence[Audience] = tuple(Audience),
    at: date = TODAY,
    k: int = 20,
    region: str | None = None,
) -> list[Hit]:
    """A search with usual arguments."""
    return index.search(
        ENCODER.encode_queries([text])[0],
        brand=brand,
        languages=languages,
        audiences=audiences,
        at=at,
        k=k,
        region=region,
    )


def ids(hits: Sequence[Hit]) -> set[str]:
    """The articles of hits."""
    return {hit.passage.article for hit in hits}


def test_hits_are_sorted_and_each_article_stands_once(index: KnowledgeIndex) -> None:
    """Forty passages of one article do not crowd out the others, however few were asked for."""
    hits = search(index)
    articles = [hit.passage.article for hit in hits]
    assert len(set(articles)) == len(articles)
    assert {"parcels", "long", "lamps", "refunds", "shared", "inside", "swiss"} == set(articles)
    relevances = [hit.relevance for hit in hits]
    assert relevances == sorted(relevances, reverse=True)
    assert all(-1.001 <= relevance <= 1.001 for relevance in relevances)
    assert search(index, k=3) == hits[:3]
    assert len(search(index, "part of the parcel that travels with the carrier", k=5)) == 5


def test_nothing_asked_nothing_found(index: KnowledgeIndex) -> None:
    """No hits wanted, no audience or an unknown brand is an empty list."""
    assert search(index, k=0) == []
    assert search(index, audiences=[]) == []
    assert ids(search(index, brand="unknown")) == {"shared"}


def test_brand_audience_and_region_filter(index: KnowledgeIndex) -> None:
    """A brand sees its own and everyone's articles, a customer no internal ones, a region no other's."""
    assert ids(search(index, brand="other")) == {"other", "shared"}
    assert "inside" not in ids(search(index, audiences=[Audience.CUSTOMER]))
    assert ids(search(index, audiences=[Audience.INTERNAL])) == {"inside"}
    assert "swiss" in ids(search(index, region="CH"))
    assert "swiss" not in ids(search(index, region="DE"))


@pytest.mark.parametrize(
    ("day", "shown"),
    [("2026-03-19", False), ("2026-03-20", True), ("2026-04-10", True), ("2026-04-11", False)],
)
def test_validity_includes_both_ends(index: KnowledgeIndex, day: str, shown: bool) -> None:
    """An article is shown from its first day to its last."""
    assert ("season" in ids(search(index, at=date.fromisoformat(day)))) is shown


def test_translation_follows_the_conversation(index: KnowledgeIndex) -> None:
    """The family stands once, in the conversation's language, then the agent's, then as found."""
    for languages, expected in (
        (["de", "en"], "parcels-de"),
        (["en", "de"], "parcels"),
        (["ar", "de"], "parcels-de"),
        (["en"], "parcels"),
    ):
        found = ids(search(index, languages=languages)) & {"parcels", "parcels-de"}
        assert found == {expected}
    assert len(ids(search(index, languages=["ar"])) & {"parcels", "parcels-de"}) == 1
    assert len(ids(search(index, languages=[])) & {"parcels", "parcels-de"}) == 1


def test_the_section_that_answers_is_shown(tmp_path: Path) -> None:
    """What shares the question's terms, in this version or in one cut the same way, comes before an introduction."""
    root = write_library(tmp_path / "knowledge")
    write_article(root, "moving", "A flight moves.\n\n## Fee\n\nForty euro.\n\n## Deadline\n\nThe eve.\n")
    german = {"language": "de", "translation_of": "moving", "title": "Reisetag"}
    write_article(
        root,
        "moving-de",
        "Das Flugzeug wandert.\n\n## Preis\n\nVierzig.\n\n## Frist\n\nVorabend.\n",
        **german,
    )
    cut_otherwise = {"language": "fr", "translation_of": "moving", "title": "Changement"}
    write_article(root, "moving-fr", "Un vol change.\n\n## Prix\n\nQuarante deadline.\n", **cut_otherwise)
    index = open_index(tmp_path / "index" / reindex(root, tmp_path / "index", ENCODER).id)
    for language, asked, heading in (
        ("en", "deadline eve", "Deadline"),
        ("en", "fee forty euro", "Fee"),
        ("de", "deadline eve", "Frist"),
        ("de", "fee forty euro", "Preis"),
    ):
        hits = search(index, asked, languages=[language], k=1)
        assert [hit.passage.headings for hit in hits] == [(heading,)]
        assert hits[0].passage.language == language


def test_floor_is_higher_for_small_talk(index: KnowledgeIndex) -> None:
    """The nearer a text is to small talk, the more a passage must have to be shown for it."""
    vectors = ENCODER.encode_queries(["thanks so much", "which bulb does the lamp take"])
    assert index.floor(vectors[0], ["en"]) > index.floor(vectors[1], ["en"])


def test_articles_are_found_by_id_and_version(index: KnowledgeIndex) -> None:
    """The indexed body is there to open a citation at its place; another version is not made up."""
    (hit,) = (hit for hit in search(index, "bulb for the lamp") if hit.passage.article == "lamps")
    article = index.article("lamps", hit.passage.version)
    assert article is not None
    assert article.body[hit.passage.start : hit.passage.end] == hit.passage.text
    assert index.article("lamps", "0" * 16) is None
    assert index.article("../lamps", hit.passage.version) is None


def test_a_vector_of_another_model_is_refused(index: KnowledgeIndex) -> None:
    """A wrong length is a mistake of the program, said before anything is searched."""
    with pytest.raises(ValueError, match="64 numbers"):
        index.search(
            np.zeros(3, dtype=np.float32),
            brand="lumen",
            languages=["en"],
            audiences=list(Audience),
            at=TODAY,
            k=1,
        )


@pytest.mark.parametrize(
    "name",
    ["vectors.faiss", "passages.bin", "passages.bin.ends", "articles.bin", "columns.npz", "space.npz", FILE],
)
def test_a_damaged_index_is_refused(folder: Path, name: str) -> None:
    """Whichever file is cut or gone, the message names the index and the script that mends it."""
    file = folder / name
    whole = file.read_bytes()
    for damage in (whole[: len(whole) // 2], b""):
        file.write_bytes(damage)
        with pytest.raises(CopilotError) as error:
            open_index(folder)
        assert str(folder) in error.value.sentence
    file.unlink()
    with pytest.raises(CopilotError) as error:
        open_index(folder)
    assert str(folder) in error.value.sentence


@pytest.mark.parametrize(("field", "value"), [("format", "99"), ("kind", '"other"'), ("passages", "1")])
def test_an_index_of_another_time_is_refused(folder: Path, field: str, value: str) -> None:
    """A format or kind from a newer program, or counts that do not agree, are not searched."""
    manifest = folder / FILE
    lines = manifest.read_text().splitlines()
    changed = [f'  "{field}": {value},' if line.startswith(f'  "{field}":') else line for line in lines]
    assert changed != lines
    manifest.write_text("\n".join(changed))
    with pytest.raises(CopilotError, match="scripts/reindex"):
        open_index(folder)


def test_what_says_the_same_is_shown_once(tmp_path: Path) -> None:
    """Three articles with one text: once, and rather one that a reply may quote; what alone may be shown, is."""
    root = write_library(tmp_path / "knowledge")
    text = (
        "## Gift wrapping\n\nWe wrap a present in red paper for a small fee and add a card with your words.\n"
    )
    write_article(root, "wrapping", text)
    write_article(root, "wrapping-copy", text, title="Wrapping")
    write_article(root, "wrapping-inside", text, audience="internal", title="Wrapping")
    index = open_index(tmp_path / "index" / reindex(root, tmp_path / "index", ENCODER).id)
    found = [hit.passage.article for hit in search(index, "wrap a present in red paper")]
    [shown] = [name for name in found if name.startswith("wrapping")]
    assert shown in ("wrapping", "wrapping-copy")
    inside = search(index, "wrap a present in red paper", audiences=[Audience.INTERNAL])
    assert [hit.passage.article for hit in inside] == ["wrapping-inside"]
