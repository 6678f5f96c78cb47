"""Which passages share terms with a question, and how telling these are: BM25 over mapped arrays."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from server.knowledge.terms import terms
from server.understanding.spoken import spoken

# Passages are of similar length, and a term said twice adds little: measured flat around the usual values.
_K1, _B = 1.2, 0.6
# A term of every other passage tells nothing and would cost the most.
_COMMON = 0.3
_COMMON_FROM = 200
_READABLE = frozenset("wpnc")
_PARTS = ("names", "bounds", "rows", "weights")

Scores = NDArray[np.float32]


class Lexical:
    """Postings of every term: passage numbers and BM25 weights, mapped into memory."""

    def __init__(self, folder: Path, passages: int) -> None:
        self._passages = passages
        self._names, self._bounds, self._rows, self._weights = (
            np.load(folder / f"lexical-{part}.npy", mmap_mode="r", allow_pickle=False) for part in _PARTS
        )

    def scores(self, asked: Mapping[str, float]) -> Scores:
        """For each passage, the weight of the terms it shares as a share of all that was asked for."""
        found = np.zeros(self._passages, dtype=np.float32)
        whole = 0.0
        for term, weight in asked.items():
            start, end = self._posting(term)
            whole += weight * _idf(self._passages, end - start)
            if end - start > max(_COMMON_FROM, _COMMON * self._passages):
                continue
            # A passage stands in a posting once, so that plain indexing adds everything.
            found[self._rows[start:end]] += np.float32(weight) * self._weights[start:end]
        if whole > 0:
            found /= np.float32(whole)
        return found

    def _posting(self, term: str) -> tuple[int, int]:
        name = np.uint64(_name(term))
        at = int(np.searchsorted(self._names, name))
        if at == len(self._names) or self._names[at] != name:
            return 0, 0
        return int(self._bounds[at]), int(self._bounds[at + 1])


def asked_terms(texts: Sequence[str], weights: Sequence[float]) -> dict[str, float]:
    """The terms of a conversation's messages, each with the largest weight of a message that says it."""
    found: dict[str, float] = {}
    for text, weight in zip(texts, weights, strict=True):
        # Numbers of orders and addresses say who and which, not what is wanted.
        for term in terms(spoken(text)):
            found[term] = max(weight, found.get(term, 0.0))
    return found


def in_common(asked: Mapping[str, float], texts: Sequence[str], most: int = 12) -> tuple[str, ...]:
    """The terms asked for that these passages share, as people read them: words, beginnings (`track…`), numbers, signs.

    Heaviest first. How names sound is left out: it can be compared, not read.
    """
    there = {term for text in texts for term in terms(text)}
    words = [term[2:] for term in asked if term.startswith("w:") and term in there]
    found: list[str] = []
    for term in sorted(asked, key=lambda one: -asked[one]):
        kind, _, said = term.partition(":")
        if term not in there or kind not in _READABLE:
            continue
        # A whole word says more than its beginning.
        if kind != "p":
            found.append(said)
        elif not any(word.startswith(said) for word in words):
            found.append(f"{said}…")
    return tuple(found[:most])


def write_lexical(folder: Path, texts: Sequence[str]) -> None:
    """Writes the postings of these passages, in their order."""
    # A server that only searches does without it.
    from bm25s import BM25  # noqa: PLC0415

    vocabulary: dict[str, int] = {}
    ids = [[vocabulary.setdefault(term, len(vocabulary)) for term in terms(text)] for text in texts]
    if vocabulary:
        index = BM25(k1=_K1, b=_B, method="lucene")
        index.index((ids, vocabulary), create_empty_token=False, show_progress=False)
        data, rows, bounds = (index.scores[part] for part in ("data", "indices", "indptr"))
    else:
        data, rows, bounds = np.zeros(0), np.zeros(0), np.zeros(1)
    names = np.asarray([_name(term) for term in vocabulary], dtype=np.uint64)
    order = np.argsort(names)
    sizes = np.diff(np.asarray(bounds, dtype=np.int64))
    picked = (
        np.concatenate([np.arange(bounds[at], bounds[at + 1], dtype=np.int64) for at in order])
        if len(order)
        else np.zeros(0, dtype=np.int64)
    )
    arrays = (
        names[order],
        np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(sizes[order])]),
        np.asarray(rows, dtype=np.int32)[picked],
        np.asarray(data, dtype=np.float16)[picked],
    )
    for part, array in zip(_PARTS, arrays, strict=True):
        np.save(folder / f"lexical-{part}.npy", array)


def _idf(passages: int, having: int) -> float:
    """Lucene's, as the weights have it."""
    return math.log(1 + (passages - having + 0.5) / (having + 0.5))


def _name(term: str) -> int:

    return int.from_bytes(
        hashlib.blake2b(term.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little"
    )
