"""What is made of a passage: a vector under its heading, and its words where the model reads them."""

from __future__ import annotations

import numpy as np

from server.embedding.encoder import OnnxEncoder
from server.embedding.words import MOST_WORDS
from server.knowledge.passage import Audience, Passage
from server.knowledge.vectors import embed, width, words_of
from tests.knowledge.hashing import HashingEncoder


def passage(text: str, *headings: str) -> Passage:
    """A passage of an article without a title."""
    return Passage("p", "a", "0", "", headings, 0, len(text), text, "lumen", "en", Audience.CUSTOMER)


PASSAGES = [passage("The warranty lasts two years.", "Warranty"), passage("Parcels travel for three days.")]


def test_words_survive_being_kept_as_numbers(encoder: OnnxEncoder) -> None:
    """Bit for bit as they were read."""
    made = embed(PASSAGES, encoder, None)
    assert made.shape == (2, width(encoder))
    kept = words_of(made, encoder.dimension)
    assert kept is not None
    [reading] = encoder.read_passages(["Parcels travel for three days."])
    assert reading.words is not None
    count = len(reading.words.bits)
    assert kept[1][1] == count
    assert kept[0].shape == (2, MOST_WORDS, encoder.word_bytes)
    np.testing.assert_array_equal(kept[0][1, :count], reading.words.bits)
    assert not kept[0][1, count:].any()


def test_a_heading_moves_the_vector(encoder: OnnxEncoder) -> None:
    """Without one, it is the vector of the text alone."""
    made = embed(PASSAGES, encoder, None)[:, : encoder.dimension]
    plain = encoder.encode_passages(["Parcels travel for three days."])[0]
    np.testing.assert_allclose(made[1], plain, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(made, axis=1), 1, atol=1e-5)
    asked = encoder.encode_queries(["Warranty"])[0]
    bare = encoder.encode_passages(["Warranty\nThe warranty lasts two years."])[0]
    assert made[0] @ asked > bare @ asked


def test_a_model_without_words_makes_vectors_alone() -> None:
    """As wide as they are; progress hears of every text."""
    encoder, heard = HashingEncoder(), []
    made = embed(PASSAGES, encoder, lambda done, total: heard.append((done, total)))
    assert made.shape == (2, encoder.dimension)
    assert words_of(made, encoder.dimension) is None
    assert heard[-1] == (3, 3)
