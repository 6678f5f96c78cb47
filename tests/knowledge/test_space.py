"""The space takes out what belongs to a language and keeps what belongs to a matter."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from server.knowledge.space import Space, Vectors, measure, unit

# Two languages lie far apart, two matters a little.
LANGUAGES = np.asarray([[9, 0, 0, 0], [0, 9, 0, 0]], dtype=np.float32)
MATTERS = np.asarray([[0, 0, 1, 0], [0, 0, 0, 1]], dtype=np.float32)


def texts(language: int, count: int, matter: int | None = None) -> Vectors:
    """Unit vectors of a language, of one matter or of both in turn."""
    rows = [LANGUAGES[language] + MATTERS[n % 2 if matter is None else matter] for n in range(count)]
    return unit(np.asarray(rows, dtype=np.float32))


def space() -> Space:
    """A space of a hundred passages and as much small talk in each language."""
    both = np.concatenate([texts(0, 100), texts(1, 100)])
    spoken = ["en"] * 100 + ["de"] * 100
    return measure(both, spoken, both, spoken)


def test_matter_counts_for_more_than_language() -> None:
    """A question is nearer to its matter in another language than to another matter in its own."""
    question, same, other = texts(0, 1, matter=0), texts(1, 1, matter=0), texts(0, 1, matter=1)
    assert float((question @ other.T)[0, 0]) > float((question @ same.T)[0, 0])
    found = space()
    placed = found.question_rows(question, ["en"])
    assert float((placed @ found.passage_rows(same, ["de"]).T)[0, 0]) > 0.5
    assert float((placed @ found.passage_rows(other, ["en"]).T)[0, 0]) < 0


def test_an_unknown_language_gets_the_mean_of_all() -> None:
    """Whatever language is named, vectors of length one come back."""
    placed = space().question_rows(texts(0, 2), ["fr", ""])
    assert np.allclose(np.linalg.norm(placed, axis=1), 1)


def test_space_survives_its_file(tmp_path: Path) -> None:
    """What is loaded places texts exactly as what was saved."""
    before = space()
    before.save(tmp_path / "space.npz")
    after = Space.load(tmp_path / "space.npz")
    question = texts(1, 1)
    assert np.array_equal(before.question_rows(question, ["de"]), after.question_rows(question, ["de"]))
    assert before.nearest_small_talk(question[0]) == after.nearest_small_talk(question[0])


def test_zero_stays_zero() -> None:
    """A vector without direction does not become a division by zero."""
    assert not unit(np.zeros((1, 3), dtype=np.float32)).any()
