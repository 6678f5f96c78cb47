"""All that an index is made from, read and checked as a whole before anything is built."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from server.errors import CopilotError, ProblemsFound
from server.knowledge.article import Article, load_articles
from server.knowledge.golden import Golden, load_golden
from server.knowledge.links import dead_links
from server.knowledge.passage import Passage
from server.knowledge.passages import split


class Source(msgspec.Struct, frozen=True):
    """Articles with their families together, the passages of each, and the golden questions.

    `left_out` are the problems of files that were skipped, `notices` what should be mended but stops nothing.
    """

    articles: list[Article]
    passages: list[list[Passage]]
    golden: Golden
    left_out: tuple[CopilotError, ...] = ()
    notices: tuple[CopilotError, ...] = ()

    def pairs(self) -> list[tuple[Article, Passage]]:
        """Each passage with its article, in the order of the index."""
        both = zip(self.articles, self.passages, strict=True)
        return [(article, passage) for article, passages in both for passage in passages]

    def families(self) -> list[int]:
        """The number of its family for each passage, ascending from 0."""
        numbers: dict[str, int] = {}
        return [numbers.setdefault(article.family, len(numbers)) for article, _ in self.pairs()]

    def digest(self) -> str:
        """64 hex digits that change with anything in it."""
        digest = hashlib.sha256()
        for article in self.articles:
            digest.update(msgspec.json.encode(article, order="sorted"))
        digest.update(msgspec.json.encode(self.golden, order="sorted"))
        return digest.hexdigest()


def read_source(knowledge: Path, *, skip_broken: bool = False) -> Source:
    """Everything below `knowledge`; ProblemsFound with all that is wrong with it.

    With `skip_broken`, articles that have problems are left out, and golden questions about them.
    """
    folder = knowledge / "articles"
    articles, problems = load_articles(folder)
    articles.sort(key=lambda article: (article.family, article.id))
    good: list[Article] = []
    passages: list[list[Passage]] = []
    for article in articles:
        if parts := split(article):
            good.append(article)
            passages.append(parts)
        else:
            what = "there are headings but no text"
            problems.append(CopilotError(what, where=str(folder / article.path), remedy="write some"))
    if not good and (skip_broken or not problems):
        what = "there are no articles" if not problems else "every article has a problem"
        problems.append(CopilotError(what, where=str(folder), remedy="put Markdown files there"))
    skipped = problems if skip_broken and good else []
    # Questions about an article that is itself broken would only repeat what was said of it.
    questions = knowledge / "golden"
    golden, more = (
        (Golden(), []) if problems and not skipped else load_golden(questions, good, left_out=bool(skipped))
    )
    if more or (problems and not skipped):
        found = [*problems, *more]
        count = len(found)
        raise ProblemsFound(f"{knowledge}: {count} problem{'s' * (count > 1)} found", found)
    return Source(good, passages, golden, tuple(skipped), tuple(dead_links(good, folder)))
