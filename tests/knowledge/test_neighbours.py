"""Passages know what crowds them, what says the same, and their counterparts in other languages."""

from __future__ import annotations

import numpy as np

from server.knowledge.neighbours import beside, joined
from server.knowledge.space import Vectors, unit

RANDOM = np.random.default_rng(5)


def spread(count: int, dimension: int = 48) -> Vectors:
    """Vectors that have nothing to do with each other."""
    return unit(RANDOM.standard_normal((count, dimension)).astype(np.float32))


def test_what_lies_in_the_middle_of_many_is_crowded() -> None:
    """The centre of a hundred passages is more crowded than any of them."""
    rows = spread(400)
    rows[10:110] = unit(rows[10:110] + rows[7])
    found = beside(rows, ["en"] * 400, [f"text {n}" for n in range(400)]).crowding
    assert found.argmax() == 7
    assert abs(found.mean()) < 1e-5


def test_what_says_the_same_is_known_by_its_first() -> None:
    """Two of a text in one language; the same vector with other words, or in another language, is no repetition."""
    rows = spread(5)
    rows[3] = rows[4] = rows[2] = rows[1]
    text = "Parcels travel for three days within the country"
    texts = ["nothing of it", text, text + ".", "Quite another thing is said here", text]
    found = beside(rows, ["en", "en", "en", "en", "de"], texts).same_as
    assert found.tolist() == [0, 1, 1, 3, 4]


def test_counterparts_move_together() -> None:
    """A passage and its noisy double in another language come nearer, others stay where they are."""
    english = spread(30)
    german = unit(english[:20] + 0.1 * spread(20))
    rows = np.concatenate([english, german])
    languages = ["en"] * 30 + ["de"] * 20
    moved = joined(rows, languages, list(range(50)))
    before, after = (rows[:20] * rows[30:]).sum(axis=1), (moved[:20] * moved[30:]).sum(axis=1)
    assert (after > before).all()
    assert np.allclose(moved[20:30], rows[20:30])


def test_declared_translations_are_left_alone() -> None:
    """Where an article has its own translation, no other passage takes its place."""
    english = spread(30)
    rows = np.concatenate([english, english])
    assert np.allclose(joined(rows, ["en"] * 30 + ["de"] * 30, [*range(30), *range(30)]), rows)


def test_one_language_stays_as_it_is() -> None:
    """There is nothing to join."""
    rows = spread(10)
    assert joined(rows, ["en"] * 10, list(range(10))) is rows
