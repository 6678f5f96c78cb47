"""Where relevance begins, measured on golden questions and small talk, and at which place the questions find."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from server.embedding.words import Reading
from server.knowledge.golden import Golden, GoldenQuestion
from server.knowledge.index import Hit, KnowledgeIndex
from server.knowledge.lexical import asked_terms
from server.knowledge.manifest import Calibration
from server.knowledge.passage import Audience
from server.knowledge.space import Vectors

EVERYONE = tuple(Audience)
# Golden questions are asked in the articles' words more often than customers ask: 42 others lay nearer to small talk by a
# whole deviation. With .98 of both golden questions and small talk on their side, .83 of those were kept and .98 of other
# small talk dropped; with golden questions taken as so much more scattered, .95 and .97.
_SCATTERED = 1.25


def calibrate(found: Sequence[float], strayed: Sequence[float]) -> Calibration:
    """The floor between golden questions and small talk.

    Both sequences hold, for one text each, the cosine of its best passage less that of the small talk nearest
    to it (its own self left out). The margin lies where a normal curve through the one loses as large a share
    as one through the other lets pass: odd texts move it less than they would the point of fewest errors.
    Customers ask more variously than golden questions do.
    """
    golden, talk = np.asarray(found, dtype=np.float64), np.asarray(strayed, dtype=np.float64)
    scattered = _SCATTERED * golden.std()
    if scattered + talk.std() > 0:
        margin = float((golden.mean() * talk.std() + talk.mean() * scattered) / (scattered + talk.std()))
    else:
        margin = float((golden.mean() + talk.mean()) / 2)
    return Calibration(
        margin=margin,
        golden=len(golden),
        kept=_share(golden >= margin),
        off_topic=len(talk),
        dropped=_share(talk < margin),
    )


def margins_of_golden(index: KnowledgeIndex, golden: Golden, vectors: Vectors, at: date) -> list[float]:
    """For each golden question, its best relevance less its nearness to small talk."""
    rows = index.space.question_rows(vectors, [question.language for question in golden.questions])
    return [
        _best(index, vector, question.question, question.brand, question.language, at)
        - index.space.nearest_small_talk(row)
        for question, vector, row in zip(golden.questions, vectors, rows, strict=True)
    ]


def margins_of_talk(index: KnowledgeIndex, golden: Golden, vectors: Vectors, at: date) -> list[float]:
    """The same for each off-topic text, in the brand where it comes nearest to an article."""
    talk = index.space.small_talk
    near = talk @ talk.T
    np.fill_diagonal(near, -1)
    brands = sorted({question.brand for question in golden.questions})
    return [
        max(_best(index, vector, text, brand, language, at) for brand in brands) - float(near[row].max())
        for row, ((language, text), vector) in enumerate(zip(golden.small_talk(), vectors, strict=True))
    ]


def golden_places(
    index: KnowledgeIndex, golden: Golden, readings: Sequence[Reading], at: date, k: int
) -> list[int]:
    """The place of each golden question's article among the first `k`, from 0; `k` when it is not there."""
    return [
        _place(_search(index, reading, one.question, one.brand, one.language, at, k), one, index, k)
        for one, reading in zip(golden.questions, readings, strict=True)
    ]


def _place(hits: Sequence[Hit], question: GoldenQuestion, index: KnowledgeIndex, missed: int) -> int:
    """Place of the first hit that answers, from 0, or `missed`."""
    for place, hit in enumerate(hits):
        article = index.article(hit.passage.article, hit.passage.version)
        if article is not None and article.family in {question.article, *question.also}:
            return place if _answers(hit, question, article.family) else missed
    return missed


def _answers(hit: Hit, question: GoldenQuestion, family: str) -> bool:
    """Whether a passage of one of its articles is the one that a question is about."""
    passage = hit.passage
    elsewhere = family == question.article and question.heading not in (None, *passage.headings)
    # Where a line is broken says nothing.
    says = " ".join((question.says or "").split())
    return not elsewhere and says in " ".join(passage.text.split())


def _search(
    index: KnowledgeIndex, reading: Reading, text: str, brand: str, language: str, at: date, k: int
) -> list[Hit]:
    return index.search(
        reading.vector,
        brand=brand,
        languages=[language],
        audiences=EVERYONE,
        at=at,
        k=k,
        terms=asked_terms([text], [1.0]),
        words=[(reading.words, 1.0)] if reading.words is not None else (),
    )


def _best(index: KnowledgeIndex, vector: Vectors, text: str, brand: str, language: str, at: date) -> float:
    # The first by all that is known of it without its words, which only reorder the first few.
    hits = _search(index, Reading(vector, None), text, brand, language, at, 1)
    return hits[0].relevance if hits else -1.0


def _share(flags: NDArray[np.bool_]) -> float:
    return round(float(flags.mean()), 4) if len(flags) else 0.0
