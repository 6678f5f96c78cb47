"""All that an index is made from, read and checked as a whole before anything is built."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from server.errors import CopilotError, ProblemsFound
from server.knowledge.article import Article, load_articles
from server.knowledge.golden import Golden, load_golden
from server.knowledge.passage import Passage
from server.knowledge.passages import split


class Source(msgspec.Struct, frozen=True):
    """Articles with their families together, the passages of each, and the golden questions."""

    articles: list[Article]
    passages: list[list[Passage]]
    golden: Golden

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


def read_source(knowledge: Path) -> Source:
    """Everything below `knowledge`; ProblemsFound with all that is wrong with it."""
    folder = knowledge / "articles"
    articles, problems = load_articles(folder)
    if not articles and not problems:
        what = "there are no articles"
        problems.append(CopilotError(what, where=str(folder), remedy="put Markdown files there"))
    articles.sort(key=lambda article: (article.family, article.id))
    passages = [split(article) for article in articles]
    for article, parts in zip(articles, passages, strict=True):
        if not parts:
            what = "there are headings but no text"
            problems.append(CopilotError(what, where=str(folder / article.path), remedy="write some"))
    # Questions about an article that is itself broken would only repeat what was said of it.
    golden, more = (Golden(), []) if problems else load_golden(knowledge / "golden", articles)
    if problems or more:
        count = len(problems) + len(more)
        raise ProblemsFound(f"{knowledge}: {count} problem{'s' * (count > 1)} found", problems + more)
    return Source(articles, passages, golden)
