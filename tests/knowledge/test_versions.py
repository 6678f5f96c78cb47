"""What is cited is found again in the translations of its article."""

from __future__ import annotations

from pathlib import Path

from server.knowledge.article import Article, load_articles
from server.knowledge.passage import Citation
from server.knowledge.passages import split
from server.knowledge.versions import versions
from tests.knowledge.library import write_article, write_library

ENGLISH = "Intro.\n\n## Fee\n\nForty.\n"


def cited(article: Article, place: int) -> Citation:
    """A passage of an article as it is cited."""
    one = split(article)[place]
    return Citation(
        one.article,
        one.version,
        one.title,
        one.headings,
        one.start,
        one.end,
        one.text,
        one.language,
        one.audience,
        0.5,
    )


def test_the_same_passage_of_each_translation(tmp_path: Path) -> None:
    """By its place; a translation that is cut otherwise has none, and of an article that is gone only itself is known."""
    root = write_library(tmp_path)
    write_article(root, "moving", ENGLISH)
    for language, body in (
        ("de", "Zuerst.\n\n## Preis\n\nVierzig.\n"),
        ("fr", "## Prix\n\nQuarante.\n"),
    ):
        write_article(root, f"moving-{language}", body, language=language, translation_of="moving")
    articles, problems = load_articles(root / "articles")
    assert problems == []
    (english,) = [one for one in articles if one.id == "moving"]
    found = versions(articles, cited(english, 1))
    assert {language: one.text for language, one in found.items()} == {"en": "Forty.", "de": "Vierzig."}
    german = found["de"]
    assert (german.article, german.headings, german.relevance) == ("moving-de", ("Preis",), 0.5)
    assert versions(articles, german)["en"] == cited(english, 1)
    gone = [one for one in articles if one.id != "moving"]
    assert versions(gone, cited(english, 1)) == {"en": cited(english, 1)}
