"""An index as it is searched: opened from its folder, never changed, safe to use from several threads."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile

import msgspec
import numpy as np
from numpy.typing import NDArray

from server.embedding.words import Words, agreement
from server.errors import CopilotError
from server.knowledge.article import Article
from server.knowledge.columns import Columns
from server.knowledge.lexical import Lexical
from server.knowledge.manifest import Manifest, read_manifest
from server.knowledge.nearest import KINDS, Nearest, Rows, Selection, selection
from server.knowledge.passage import Audience, Passage
from server.knowledge.records import Records
from server.knowledge.space import Space, Vectors

PASSAGES = "passages.bin"
ARTICLES = "articles.bin"
COLUMNS = "columns.npz"
SPACE = "space.npz"
CROWDING = "crowding.npy"
SAME_AS = "same-as.npy"
WORDS = "words.npy"
WORD_COUNTS = "word-counts.npy"
_FEWEST_FETCHED = 64
_LEXICAL_FETCHED = 32
# What counts beside the cosine; measured on questions in five languages over passages in one and in all of them,
# where neighbouring values do about as well.
_CROWD = np.float32(0.3)
_TERMS = np.float32(0.2)
# Word by word only the first are compared, which takes 2 ms. Over sentences of an encyclopaedia .03 to .07 more questions
# then have theirs first, most where languages differ most; with more weight short chat questions begin to lose.
_WORDS = np.float32(1.5)
_COMPARED = 40
# Translations say the same passage by passage, so what a question is near to in the others counts in the one shown, too.
# Of 79 questions in twelve languages the passage quoted held the answer to 49 when its own cosine alone decided, to 55
# with terms and words, to 59 with this, too; from .5 to .8 it makes no difference.
_TOLD = np.float32(0.6)
_INTO_THE_OPEN = (Audience.INTERNAL, Audience.CUSTOMER)
_decode_passage = msgspec.msgpack.Decoder(Passage).decode
_decode_article = msgspec.msgpack.Decoder(Article).decode


class Hit(msgspec.Struct, frozen=True):
    """A passage found; `relevance` is the cosine of its article's best passage in any language.

    The order of hits is another matter: how crowded a passage is, shared terms and single words decide it as well.
    """

    passage: Passage
    relevance: float


class Asked(NamedTuple):
    """A question of this space: vector (d,), for each passage the terms it shares, words with weights."""

    vector: Vectors
    shared: NDArray[np.float32] | None
    words: Sequence[tuple[Words, float]]


class KnowledgeIndex:
    """The passages of one index, of a kind that `nearest` chose by their number."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        if manifest.kind not in KINDS:
            raise CopilotError(
                f"unknown kind of index {manifest.kind!r}", where=str(folder), remedy="run scripts/reindex"
            )
        self.manifest = manifest
        try:
            self._vectors = Nearest(folder, manifest.kind)
            self._crowding = np.load(folder / CROWDING, mmap_mode="r", allow_pickle=False)
            self._passages = Records(folder / PASSAGES)
            self._same_as = np.load(folder / SAME_AS, mmap_mode="r", allow_pickle=False)
            self._articles = Records(folder / ARTICLES)
            self._columns = Columns.load(folder / COLUMNS)
            self.space = Space.load(folder / SPACE)
            self._lexical = Lexical(folder, len(self._passages))
            self._words = self._mapped(folder, WORDS)
            self._word_counts = self._mapped(folder, WORD_COUNTS)
        except (OSError, RuntimeError, ValueError, KeyError, EOFError, BadZipFile) as error:
            raise CopilotError(
                f"the index is damaged: {error}", where=str(folder), remedy="run scripts/reindex"
            ) from error
        if not len(self._vectors) == len(self._crowding) == len(self._passages) == manifest.passages:
            raise CopilotError("the index is incomplete", where=str(folder), remedy="run scripts/reindex")
        self._selection = lru_cache(maxsize=64)(self._select)

    @staticmethod
    def _mapped(folder: Path, name: str) -> NDArray[np.uint8] | None:
        """A file that not every index has."""
        file = folder / name
        found: NDArray[np.uint8] | None = (
            np.load(file, mmap_mode="r", allow_pickle=False) if file.exists() else None
        )
        return found

    @property
    def id(self) -> str:
        """The published id, as suggestions record it."""
        return self.manifest.id

    def __len__(self) -> int:
        return len(self._passages)

    def search(
        self,
        vector: Vectors,
        *,
        brand: str,
        languages: Sequence[str],
        audiences: Collection[Audience],
        at: date,
        k: int,
        region: str | None = None,
        terms: Mapping[str, float] | None = None,
        words: Sequence[tuple[Words, float]] = (),
    ) -> list[Hit]:
        """The `k` articles that fit a question (d,) of the model best, best first, each by one passage.

        `languages` are the conversation's, then the agent's: an article is shown in the first in which it
        exists, else as found. `terms` and `words` are the question's, with weights; they change the order, not
        the relevance, so that what was asked before lends no relevance to thanks. What says the same is shown once.
        """
        selection = self._selection(brand, frozenset(audiences), at, region)
        if not selection.size or k < 1:
            return []
        shared = self._lexical.scores(terms) if terms else None
        asked = Asked(self._placed(vector, languages), shared, words)
        hits: dict[int, Hit] = {}
        for found, relevance in self._best_of_families(asked, selection, k):
            row = self._in_language(asked, found, languages, selection.mask)
            same, hit = int(self._same_as[row]), Hit(self.passage(row), relevance)
            # Of what says the same, the one that a reply may quote is worth more.
            if same not in hits or (hits[same].passage.audience, hit.passage.audience) == _INTO_THE_OPEN:
                hits[same] = hit
        return list(hits.values())

    def floor(self, vector: Vectors, languages: Sequence[str]) -> float:
        """The relevance that a best hit must reach: the question's nearness to small talk and the margin."""
        return (
            self.space.nearest_small_talk(self._placed(vector, languages)) + self.manifest.calibration.margin
        )

    def passage(self, row: int) -> Passage:
        """The passage of a row."""
        return _decode_passage(self._passages[row])

    def article(self, id: str, version: str) -> Article | None:
        """An article exactly as it was indexed, or None when this index holds no such version."""
        row = self._article_rows.get((id, version))
        return None if row is None else _decode_article(self._articles[row])

    def articles(self) -> list[Article]:
        """All articles, families together."""
        return [_decode_article(self._articles[row]) for row in range(len(self._articles))]

    @cached_property
    def _article_rows(self) -> dict[tuple[str, str], int]:
        return {(article.id, article.version): row for row, article in enumerate(self.articles())}

    def _placed(self, vector: Vectors, languages: Sequence[str]) -> Vectors:
        if vector.shape != (self.manifest.dimension,):
            raise ValueError(f"a question has {self.manifest.dimension} numbers, not {vector.shape}")
        placed: Vectors = self.space.question_rows(vector[None, :], [languages[0] if languages else ""])[0]
        return placed

    def _select(self, brand: str, audiences: frozenset[Audience], at: date, region: str | None) -> Selection:
        return selection(self._columns.allowed(brand=brand, audiences=audiences, at=at, region=region))

    def _best_of_families(self, asked: Asked, chosen: Selection, k: int) -> list[tuple[int, float]]:
        """Row and cosine of the best passage of each of the `k` best families."""
        fetch = min(chosen.size, max(_FEWEST_FETCHED, 8 * k))
        while True:
            rows, cosines = self._ordered(asked, chosen, fetch)
            _, first = np.unique(self._columns.families(rows), return_index=True)
            if len(first) >= k or fetch == chosen.size:
                return [(int(rows[at]), float(cosines[at])) for at in np.sort(first)[:k]]
            fetch = min(chosen.size, fetch * 4)

    def _ordered(self, asked: Asked, chosen: Selection, fetch: int) -> tuple[Rows, Vectors]:
        """The passages nearest to a question and those that share most of its terms, best first, with cosines."""
        cosines, rows = self._vectors.search(asked.vector, fetch, chosen)
        if asked.shared is not None:
            worded = _largest(np.where(chosen.mask, asked.shared, 0), _LEXICAL_FETCHED)
            worded = worded[~np.isin(worded, rows)]
            cosines = np.concatenate([cosines, self._vectors.rows(worded) @ asked.vector])
            rows = np.concatenate([rows, worded])
        scores = self._scores(asked, rows, cosines)
        order = np.argsort(-scores, kind="stable")
        rows, cosines, scores = rows[order], cosines[order], scores[order]
        first = rows[:_COMPARED]
        agreed = self._agreed(asked, first)
        if agreed is None:
            return rows, cosines
        fit = scores[: len(first)] + agreed
        order = np.arange(len(rows))
        # Words of one language agree best among themselves: each language keeps its places, words fill them.
        spoken = self._columns.languages(first)
        for language in np.unique(spoken):
            places = np.flatnonzero(spoken == language)
            order[places] = places[np.argsort(-fit[places], kind="stable")]
        return rows[order], cosines[order]

    def _scores(self, asked: Asked, rows: Rows, cosines: Vectors) -> Vectors:
        """Cosines with what else is known of these passages without reading their words."""
        scores: Vectors = cosines - _CROWD * self._crowding[rows]
        return scores if asked.shared is None else scores + _TERMS * asked.shared[rows]

    def _agreed(self, asked: Asked, rows: Rows) -> Vectors | None:
        """What the words of these passages add; None where none are known."""
        if not asked.words or self._words is None or self._word_counts is None:
            return None
        return _WORDS * agreement(
            [one for one, _ in asked.words],
            [share for _, share in asked.words],
            np.asarray(self._words[rows]),
            np.asarray(self._word_counts[rows]),
        )

    def _in_language(self, asked: Asked, row: int, languages: Sequence[str], mask: NDArray[np.bool_]) -> int:
        """The row of the family's best passage in the first language that it may be shown in."""
        family = int(self._columns.families(np.asarray([row]))[0])
        start, end = self._columns.members(family)
        members = start + np.flatnonzero(mask[start:end])
        spoken = [self._columns.language(int(at)) for at in members]
        shown = next((language for language in languages if language in spoken), None)
        if shown is None:
            return row
        own = np.flatnonzero([language == shown for language in spoken])
        cosines = self._vectors.rows(members) @ asked.vector
        told = (1 - _TOLD) * cosines[own] + _TOLD * _mean_of_versions(cosines, spoken, len(own))
        scores = self._scores(asked, members[own], told)
        agreed = self._agreed(asked, members[own])
        return int(members[own[int((scores if agreed is None else scores + agreed).argmax())]])


def open_index(folder: Path) -> KnowledgeIndex:
    """The index of a folder; CopilotError when it is missing, damaged or of another format."""
    return KnowledgeIndex(folder, read_manifest(folder))


def _mean_of_versions(cosines: Vectors, spoken: Sequence[str], passages: int) -> Vectors:
    """The mean cosine of each passage in all versions of an article that have as many passages as the one shown."""
    versions: dict[str, list[int]] = {}
    for at, language in enumerate(spoken):
        versions.setdefault(language, []).append(at)
    alike = [rows for rows in versions.values() if len(rows) == passages]
    mean: Vectors = cosines[np.asarray(alike)].mean(axis=0)
    return mean


def _largest(scores: NDArray[np.float32], count: int) -> Rows:
    """Where the largest values above 0 stand."""
    if len(scores) > count:
        rows = np.argpartition(scores, -count)[-count:]
        return rows[scores[rows] > 0]
    return np.flatnonzero(scores > 0)
