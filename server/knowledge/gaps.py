"""What customers asked and no article answered: questions of one meaning together, in whatever language they came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

import msgspec

from server.knowledge.grouping import grouped
from server.knowledge.index import KnowledgeIndex
from server.knowledge.passage import Audience
from server.knowledge.space import Vectors

# Beyond, every question would be compared with millions of others; the latest are taken.
MOST_GROUPED = 4000
EXAMPLES = 5


class Asked(msgspec.Struct, frozen=True):
    """A question that was not answered well; `reason` is low_relevance or why the suggestion was dismissed."""

    question: str
    language: str
    brand: str
    at: datetime
    reason: str


class Nearest(msgspec.Struct, frozen=True):
    """The article that came nearest to a question; `score` is its relevance, `floor` what it would have needed."""

    article: str
    title: str
    headings: tuple[str, ...]
    score: float
    floor: float


class Gap(msgspec.Struct, frozen=True):
    """Questions of one meaning; `examples` come first that are nearest to all others, `reasons` are counted."""

    count: int
    examples: tuple[str, ...]
    languages: dict[str, int]
    brands: dict[str, int]
    reasons: dict[str, int]
    last: datetime
    nearest: Nearest | None


def gaps_of(index: KnowledgeIndex, asked: Sequence[Asked], vectors: Vectors, at: date) -> list[Gap]:
    """Groups, largest first; `vectors` (n, d) are the questions as the model gave them."""
    order = sorted(range(len(asked)), key=lambda row: (asked[row].at, row))[-MOST_GROUPED:]
    if not order:
        return []
    chosen = [asked[row] for row in order]
    placed, groups = grouped(index.space, vectors[order], [one.language for one in chosen])
    gaps = []
    for members in groups:
        middle = placed[members].mean(axis=0)
        nearest_first = sorted(members, key=lambda row: (-float(placed[row] @ middle), row))
        texts = dict.fromkeys(chosen[row].question for row in nearest_first)
        typical = nearest_first[0]
        gaps.append(
            Gap(
                count=len(members),
                examples=tuple(texts)[:EXAMPLES],
                languages=_counted([chosen[row].language for row in members]),
                brands=_counted([chosen[row].brand for row in members]),
                reasons=_counted([chosen[row].reason for row in members]),
                last=max(chosen[row].at for row in members),
                nearest=_nearest(index, chosen[typical], vectors[order[typical]], at),
            )
        )
    return sorted(gaps, key=lambda gap: (-gap.count, -gap.last.timestamp(), gap.examples))


def _nearest(index: KnowledgeIndex, one: Asked, vector: Vectors, at: date) -> Nearest | None:
    hits = index.search(
        vector, brand=one.brand, languages=[one.language], audiences=tuple(Audience), at=at, k=1
    )
    if not hits:
        return None
    passage = hits[0].passage
    floor = index.floor(vector, [one.language])
    return Nearest(
        passage.article, passage.title, passage.headings, round(hits[0].relevance, 4), round(floor, 4)
    )


def _counted(names: Sequence[str]) -> dict[str, int]:
    return dict(Counter(names).most_common())
