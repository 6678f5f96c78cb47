"""Word by word, a text agrees with what says the same in another language."""

from __future__ import annotations

import numpy as np
import pytest

from server.embedding.encoder import OnnxEncoder
from server.embedding.words import MOST_WORDS, Reading, WordReader, agreement, packed, rarity, read
from tests.knowledge.hashing import HashingEncoder

PASSAGES = (
    "Ihr Paket wird innerhalb von drei Werktagen geliefert.",
    "Die Garantie auf alle Lampen gilt zwei Jahre.",
    "Mitglieder zahlen keinen Versand.",
)


def together(readings: list[Reading]) -> tuple[np.ndarray, np.ndarray]:
    """Bits and counts of several passages, as an index keeps them."""
    words = [reading.words for reading in readings if reading.words is not None]
    bits = np.zeros((len(words), MOST_WORDS, words[0].bits.shape[1]), dtype=np.uint8)
    for row, one in enumerate(words):
        bits[row, : len(one.bits)] = one.bits
    return bits, np.asarray([len(one.bits) for one in words], dtype=np.uint8)


@pytest.mark.parametrize(
    ("question", "answer"),
    [("How long is the warranty?", 1), ("When will my parcel be delivered?", 0), ("会员要付运费吗？", 2)],
)
def test_agrees_most_with_what_answers(encoder: OnnxEncoder, question: str, answer: int) -> None:
    """In three languages over German passages."""
    bits, counts = together(encoder.read_passages(PASSAGES))
    [asked] = encoder.read_queries([question])
    assert asked.words is not None
    found = agreement([asked.words], [1.0], bits, counts)
    assert found.argmax() == answer
    assert (np.abs(found) <= 1).all()


def test_readings_have_the_vectors_of_encoding(encoder: OnnxEncoder) -> None:
    """Words come beside the vector, they do not change it; prefix and marks are no words."""
    readings = encoder.read_queries(PASSAGES)
    np.testing.assert_allclose([one.vector for one in readings], encoder.encode_queries(PASSAGES), atol=1e-5)
    [empty] = encoder.read_queries([""])
    assert empty.words is not None
    assert len(empty.words.bits) == 0


def test_the_rarest_words_of_a_long_text_are_kept() -> None:
    """As many as an index has room for."""
    weights = np.linspace(1, 0, 200, dtype=np.float32)
    found = packed(np.ones((200, 16), dtype=bool), weights)
    assert len(found.bits) == len(found.weights) == MOST_WORDS
    assert found.weights.min() > weights[MOST_WORDS]


def test_frequent_words_weigh_little() -> None:
    """One of every ten tokens says nothing, one of a million everything."""
    weights = rarity(np.log(np.asarray([0.1, 1e-3, 1e-6])))
    assert weights[0] < 0.02
    assert weights[1] == pytest.approx(0.5)
    assert weights[2] > 0.99


def test_what_lies_beyond_a_passages_words_matches_nothing(encoder: OnnxEncoder) -> None:
    """Neither do questions or passages without words."""
    bits, counts = together(encoder.read_passages(PASSAGES))
    [asked] = encoder.read_queries(["Garantie"])
    assert asked.words is not None
    none = agreement([asked.words], [1.0], bits, np.zeros_like(counts))
    assert (none == -1).all()


def test_any_encoder_can_be_read() -> None:
    """One without words gives vectors alone."""
    encoder = HashingEncoder()
    assert not isinstance(encoder, WordReader)
    [reading] = read(encoder, ["some text"])
    assert reading.words is None
    np.testing.assert_array_equal(reading.vector, encoder.encode_queries(["some text"])[0])
