"""Links that lead nowhere are named with their line and stop nothing."""

from __future__ import annotations

from pathlib import Path

from server.knowledge.source import read_source
from tests.knowledge.library import write_article, write_library


def test_dead_links_are_named(tmp_path: Path) -> None:
    """Relative links to Markdown files must be articles; circles, anchors and other addresses are left alone."""
    write_library(tmp_path)
    write_article(
        tmp_path,
        "one",
        "See [two](sub/two%20b.md#part) and [the web](https://x.example/a.md).\n\n[x](gone.md)\n",
    )
    two = write_article(tmp_path, "two", "Back to [one](../one.md), [here](#part), [a file](list.pdf).\n")
    (tmp_path / "articles" / "sub").mkdir()
    two.rename(tmp_path / "articles" / "sub" / "two b.md")
    (notice,) = read_source(tmp_path).notices
    assert notice.where.endswith("articles/one.md:14")
    assert notice.what == "a link leads to 'gone.md', which is no article"


def test_translations_in_a_circle_are_problems(tmp_path: Path) -> None:
    """Two articles that each claim to translate the other are both left out, with the reason."""
    write_library(tmp_path)
    write_article(tmp_path, "ja-one", "一\n", language="ja", translation_of="ja-two")
    write_article(tmp_path, "ja-two", "二\n", language="ko", translation_of="ja-one")
    said = "\n".join(problem.sentence for problem in read_source(tmp_path, skip_broken=True).left_out)
    assert "ja-one.md: translation_of names 'ja-two', itself a translation" in said
    assert "ja-two.md: translation_of names 'ja-one', itself a translation" in said
