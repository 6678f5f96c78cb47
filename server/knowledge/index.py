"""An index as it is searched: opened from its folder, never changed, safe to use from several threads."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

import faiss
import msgspec
import numpy as np
from numpy.typing import NDArray

from server.errors import CopilotError
from server.knowledge.article import Article
from server.knowledge.columns import Columns
from server.knowledge.manifest import Manifest, read_manifest
from server.knowledge.passage import Audience, Passage
from server.knowledge.records import Records
from server.knowledge.space import Space, Vectors

FLAT = "flat"
VECTORS = "vectors.faiss"
PASSAGES = "passages.bin"
ARTICLES = "articles.bin"
COLUMNS = "columns.npz"
SPACE = "space.npz"
_FEWEST_FETCHED = 64
# Its constructors are rewritten on import and take more than its type hints say.
_faiss: Any = faiss
_decode_passage = msgspec.msgpack.Decoder(Passage).decode
_decode_article = msgspec.msgpack.Decoder(Article).decode


class Hit(msgspec.Struct, frozen=True):
    """A passage found; `relevance` is the cosine of its article's best passage in any language."""

    passage: Passage
    relevance: float


class _Selection(NamedTuple):
    mask: NDArray[np.bool_]
    bits: NDArray[np.uint8]  # what `parameters` points into
    parameters: Any
    size: int


class KnowledgeIndex:
    """The passages of one index.

    Exact inner products over unit vectors (`flat`): on one core some 2 ms a search at 20,000 passages of 384
    dimensions, growing with their number, so beyond about 100,000 an inverted-file index takes over. The
    manifest names the kind; one that is not known here is refused.
    """

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        if manifest.kind != FLAT:
            raise CopilotError(
                f"unknown kind of index {manifest.kind!r}", where=str(folder), remedy="run scripts/reindex"
            )
        self.manifest = manifest
        try:
            # Mapped: the kernel loads what a search touches, and processes on one machine share it.
            self._vectors = faiss.read_index(str(folder / VECTORS), faiss.IO_FLAG_MMAP_IFC)
            self._passages = Records(folder / PASSAGES)
            self._articles = Records(folder / ARTICLES)
            self._columns = Columns.load(folder / COLUMNS)
            self.space = Space.load(folder / SPACE)
        except (OSError, RuntimeError, ValueError, KeyError, EOFError, BadZipFile) as error:
            raise CopilotError(
                f"the index is damaged: {error}", where=str(folder), remedy="run scripts/reindex"
            ) from error
        if not self._vectors.ntotal == len(self._passages) == manifest.passages:
            raise CopilotError("the index is incomplete", where=str(folder), remedy="run scripts/reindex")
        self._selection = lru_cache(maxsize=64)(self._select)

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
    ) -> list[Hit]:
        """The `k` nearest articles to a question (d,) of the model, best first, each by one passage.

        `languages` are the conversation's, then the agent's: an article is shown in the first in which it
        exists, else as found.
        """
        selection = self._selection(brand, frozenset(audiences), at, region)
        if not selection.size or k < 1:
            return []
        question = self._placed(vector, languages)
        best = self._best_of_families(question, selection, k)
        return [
            Hit(self.passage(self._in_language(question, row, languages, selection.mask)), relevance)
            for row, relevance in best
        ]

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

    def _select(self, brand: str, audiences: frozenset[Audience], at: date, region: str | None) -> _Selection:
        mask = self._columns.allowed(brand=brand, audiences=audiences, at=at, region=region)
        bits = np.packbits(mask, bitorder="little")
        parameters = _faiss.SearchParameters(sel=_faiss.IDSelectorBitmap(bits))
        return _Selection(mask, bits, parameters, int(mask.sum()))

    def _best_of_families(self, question: Vectors, selection: _Selection, k: int) -> list[tuple[int, float]]:
        """Row and cosine of the best passage of each of the `k` nearest families."""
        fetch = min(selection.size, max(_FEWEST_FETCHED, 8 * k))
        while True:
            cosines, rows = self._vectors.search(question[None, :], fetch, params=selection.parameters)
            _, first = np.unique(self._columns.families(rows[0]), return_index=True)
            if len(first) >= k or fetch == selection.size:
                order = np.sort(first)[:k]
                return [(int(rows[0][at]), float(cosines[0][at])) for at in order]
            fetch = min(selection.size, fetch * 4)

    def _in_language(
        self, question: Vectors, row: int, languages: Sequence[str], mask: NDArray[np.bool_]
    ) -> int:
        """The row of the family's best passage in the first language that it may be shown in."""
        family = int(self._columns.families(np.asarray([row]))[0])
        start, end = self._columns.members(family)
        members = [at for at in range(start, end) if mask[at]]
        for language in languages:
            spoken = [at for at in members if self._columns.language(at) == language]
            if spoken:
                vectors = self._vectors.reconstruct_n(start, end - start)
                return max(spoken, key=lambda at: float(vectors[at - start] @ question))
        return row


def open_index(folder: Path) -> KnowledgeIndex:
    """The index of a folder; CopilotError when it is missing, damaged or of another format."""
    return KnowledgeIndex(folder, read_manifest(folder))
