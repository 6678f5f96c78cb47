"""What differs between the articles of two indexes, or of an index and the folder."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from server.knowledge.article import Article
from server.knowledge.manifest import Counts


class Changes(msgspec.Struct, frozen=True):
    """Ids of articles in the order of the folder; `texts` of the changed ones read differently, too."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    texts: tuple[str, ...]

    @property
    def counts(self) -> Counts:
        """How many of each."""
        return Counts(len(self.added), len(self.changed), len(self.removed), len(self.unchanged))


def compare(before: Sequence[Article], after: Sequence[Article]) -> Changes:
    """Articles by id; whoever owns them and where they lie counts as a change, though not of the text."""
    old = {article.id: article for article in before}
    new = {article.id for article in after}
    known = [article for article in after if article.id in old]
    changed = [article for article in known if old[article.id] != article]
    return Changes(
        added=tuple(article.id for article in after if article.id not in old),
        changed=tuple(article.id for article in changed),
        removed=tuple(id for id in old if id not in new),
        unchanged=tuple(article.id for article in known if old[article.id] == article),
        texts=tuple(article.id for article in changed if old[article.id].version != article.version),
    )
