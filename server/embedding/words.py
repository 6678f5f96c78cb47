"""What single words of a text mean, as bits, so that texts can be compared word by word across languages.

Two thirds of the way through the network, each token is a point whose neighbours mean the same in any language. Of its
numbers only the side of the middle is kept: 48 bytes a token do nearly as well as 1,536.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

# The rarest so many tokens of a text are kept; nine of ten passages have no more.
MOST_WORDS = 64
# A token that is every thousandth of all text weighs half of a rare one.
_RARE = 1e-3

Bits = NDArray[np.uint8]
Weights = NDArray[np.float32]
Vectors = NDArray[np.float32]


class Words(NamedTuple):
    """Packed bits (tokens, bytes), and what each token says, near 0 for `the` and 1 for a name."""

    bits: Bits
    weights: Weights


class Reading(NamedTuple):
    """A text as the model reads it: one vector for the whole, and its words where the model gives them."""

    vector: Vectors
    words: Words | None


class Encoder(Protocol):
    """Makes one vector of a text."""

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimension)."""


@runtime_checkable
class WordReader(Protocol):
    """An encoder that gives words beside vectors."""

    @property
    def word_bytes(self) -> int:
        """Bytes of a token."""

    def read_queries(self, texts: Sequence[str]) -> list[Reading]:
        """What a person asks or writes."""

    def read_passages(
        self, texts: Sequence[str], progress: Callable[[int], None] | None = None
    ) -> list[Reading]:
        """What may answer it; `progress` hears how many are done so far."""


def rarity(log_probability: NDArray[np.float64]) -> Weights:
    """Weights of tokens by how likely the vocabulary says they are."""
    return np.asarray(_RARE / (_RARE + np.exp(log_probability)), dtype=np.float32)


def packed(signs: NDArray[np.bool_], weights: Weights) -> Words:
    """The rarest tokens of a text, from (tokens, numbers)."""
    kept = np.sort(np.argsort(-weights, kind="stable")[:MOST_WORDS])
    return Words(np.packbits(signs[kept], axis=1), weights[kept])


def agreement(
    asked: Sequence[Words], shares: Sequence[float], bits: Bits, counts: NDArray[np.uint8]
) -> Vectors:
    """For each passage (passages, MOST_WORDS, bytes) how well its words answer those asked, from -1 to 1.

    Each word asked for counts with its best match, by its own weight and its text's share; what is no word of a
    passage, from its count on, matches nothing.
    """
    mine = np.concatenate([words.bits for words in asked])
    weights = np.concatenate([words.weights * share for words, share in zip(asked, shares, strict=True)])
    if not len(mine) or not weights.sum() or not len(bits):
        return np.zeros(len(bits), dtype=np.float32)
    size = bits.shape[-1]
    # As whole numbers of eight bytes, which count their bits at once.
    lanes = np.ascontiguousarray(mine).view(np.uint64)
    others = np.ascontiguousarray(bits).view(np.uint64)
    least = np.empty((len(bits), len(lanes)), dtype=np.float32)
    beyond = np.arange(bits.shape[1])[None, :] >= counts[:, None]
    for place, word in enumerate(lanes):
        apart = np.bitwise_count(others ^ word).sum(axis=2, dtype=np.uint16)
        apart[beyond] = 8 * size
        least[:, place] = apart.min(axis=1)
    matches = 1 - least / np.float32(4 * size)
    found: Vectors = (matches @ weights / weights.sum()).astype(np.float32)
    return found


def read(encoder: Encoder, texts: Sequence[str]) -> list[Reading]:
    """What a person asks or writes, as any encoder reads it."""
    if isinstance(encoder, WordReader):
        return encoder.read_queries(texts)
    return [Reading(vector, None) for vector in encoder.encode_queries(texts)]
