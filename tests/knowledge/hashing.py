"""A tiny deterministic encoder for tests of file handling: words hashed into 64 numbers."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Sequence

import numpy as np

from server.knowledge.space import Vectors, unit


class HashingEncoder:
    """Texts that share words are near each other; counts what it was asked to encode."""

    def __init__(self, fingerprint: str = "hashing-1") -> None:
        self.fingerprint = fingerprint
        self.dimension = 64
        self.passages: list[str] = []

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """One row a text."""
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in re.findall(r"\w+", text.lower()):
                row[zlib.crc32(word.encode()) % self.dimension] += 1
            row[0] += 0.1
        return unit(rows)

    def encode_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """One row a text; `progress` is called after each."""
        self.passages += texts
        if progress is not None:
            for done in range(1, len(texts) + 1):
                progress(done)
        return self.encode_queries(texts)
