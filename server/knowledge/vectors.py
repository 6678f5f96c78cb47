"""The model's vectors of passages: what they are made from, and how that is recognised when nothing changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import msgspec
import numpy as np
from numpy.typing import NDArray

from server.embedding.encoder import Encoder
from server.embedding.words import MOST_WORDS, Bits, WordReader
from server.knowledge.passage import Passage
from server.knowledge.passages import embedded_text, outline
from server.knowledge.space import Vectors, unit

Progress = Callable[[int, int], None]
_BYTES = 3


def key(passage: Passage) -> bytes:
    """32 bytes that change whenever the passage would get another vector from the same model."""
    return hashlib.sha256(msgspec.json.encode([embedded_text(passage), outline(passage)])).digest()


def width(encoder: Encoder) -> int:
    """How many numbers `embed` makes of a passage."""
    words = 1 + MOST_WORDS * encoder.word_bytes // _BYTES if isinstance(encoder, WordReader) else 0
    return encoder.dimension + words


def embed(passages: list[Passage], encoder: Encoder, progress: Progress | None) -> Vectors:
    """(passages, width): a passage and its heading as one vector, then its words where the encoder reads them.

    People ask in the heading's words, the text says the rest. Words are kept as their number and whole numbers of
    three bytes each, which 32-bit numbers hold exactly.
    """
    headings = list(filter(None, dict.fromkeys(outline(passage) for passage in passages)))
    total = len(headings) + len(passages)

    def tell(done: int) -> None:
        if progress is not None:
            progress(len(headings) + done, total)

    asked = dict(zip(headings, unit(encoder.encode_queries(headings)), strict=True))
    texts = [embedded_text(passage) for passage in passages]
    made = np.zeros((len(passages), width(encoder)), dtype=np.float32)
    plain = made[:, : encoder.dimension]
    if isinstance(encoder, WordReader):
        for row, reading in enumerate(encoder.read_passages(texts, tell)):
            plain[row] = reading.vector
            if reading.words is not None:
                made[row, encoder.dimension :] = _numbers(reading.words.bits)
    else:
        plain[:] = encoder.encode_passages(texts, tell)
    nothing = np.zeros(encoder.dimension, dtype=np.float32)
    plain[:] = unit(unit(plain) + np.asarray([asked.get(outline(passage), nothing) for passage in passages]))
    return made


def words_of(made: Vectors, dimension: int) -> tuple[Bits, NDArray[np.uint8]] | None:
    """The words (passages, MOST_WORDS, bytes) in what `embed` made, and how many each passage has; None without."""
    numbers = made[:, dimension:]
    if not numbers.shape[1]:
        return None
    whole = np.asarray(numbers[:, 1:]).astype(np.uint32)
    parts = np.stack([whole & 255, whole >> 8 & 255, whole >> 16], axis=2).astype(np.uint8)
    return parts.reshape(len(made), MOST_WORDS, -1), np.asarray(numbers[:, 0]).astype(np.uint8)


def _numbers(bits: Bits) -> Vectors:
    whole = np.zeros((MOST_WORDS, bits.shape[1]), dtype=np.uint32)
    whole[: len(bits)] = bits
    parts = whole.reshape(-1, _BYTES)
    numbers = parts[:, 0] | parts[:, 1] << 8 | parts[:, 2] << 16
    return np.concatenate([[len(bits)], numbers]).astype(np.float32)
