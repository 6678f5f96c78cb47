"""The space that questions and passages are compared in: the model's, less what belongs to a language.

Plain cosines of the default model lie between .75 and 1 and favour passages in the question's own language.
Subtracting each language's mean vector mends both. The means come from passages and small talk, never from
questions that are looked up.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
# A language with few texts leans on the mean of all languages as if that were this many texts of its own.
_LEAN = 5.0


class Space:
    """Means by language, and the small talk that tells how near to nothing a question is."""

    def __init__(
        self, languages: Sequence[str], passages: Vectors, questions: Vectors, small_talk: Vectors
    ) -> None:
        """`passages`, `questions`: a mean a row, the last for other languages; `small_talk` is centred."""
        self.languages = tuple(languages)
        self.passages = passages
        self.questions = questions
        self.small_talk = small_talk
        self._row = {language: row for row, language in enumerate(self.languages)}

    def passage_rows(self, vectors: Vectors, languages: Sequence[str]) -> Vectors:
        """Passages of the model (n, d), each of a language, as unit vectors of this space."""
        return unit(vectors - self.passages[[self._row.get(language, -1) for language in languages]])

    def question_rows(self, vectors: Vectors, languages: Sequence[str]) -> Vectors:
        """Questions of the model (n, d), each of a language, as unit vectors of this space."""
        return unit(vectors - self.questions[[self._row.get(language, -1) for language in languages]])

    def question_mean(self, language: str) -> Vectors:
        """The mean (d,) of questions of a language, as the model gives them."""
        mean: Vectors = self.questions[self._row.get(language, -1)]
        return mean

    def nearest_small_talk(self, question: Vectors) -> float:
        """Cosine of a question of this space (d,) and the piece of small talk nearest to it."""
        return float((self.small_talk @ question).max())

    def save(self, file: Path) -> None:
        """Writes everything to an `.npz`."""
        np.savez(
            file,
            languages=np.asarray(self.languages),
            passages=self.passages,
            questions=self.questions,
            small_talk=self.small_talk,
        )

    @classmethod
    def load(cls, file: Path) -> Space:
        """What `save` wrote."""
        # Opened here, because numpy leaves a damaged file open.
        with file.open("rb") as source, np.load(source, allow_pickle=False) as parts:
            languages = [str(language) for language in parts["languages"]]
            return cls(languages, parts["passages"], parts["questions"], parts["small_talk"])


def measure(
    passages: Vectors, passage_languages: Sequence[str], talk: Vectors, talk_languages: Sequence[str]
) -> Space:
    """The space of these passages and this small talk, all as the model gave them.

    A question has the subject of a passage and the tone of small talk, so its mean is the middle of the two.
    """
    languages = sorted({*passage_languages, *talk_languages})
    of_passages = _means(passages, passage_languages, languages)
    of_questions: Vectors = (of_passages + _means(talk, talk_languages, languages)) / np.float32(2)
    space = Space(languages, of_passages, of_questions, talk)
    return Space(languages, of_passages, of_questions, space.question_rows(talk, talk_languages))


def unit(vectors: Vectors) -> Vectors:
    """Rows of length one; a row of zeros stays as it is."""
    norms = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.where(norms > 0, norms, 1), dtype=np.float32)


def _means(vectors: Vectors, spoken: Sequence[str], languages: Sequence[str]) -> Vectors:
    overall = vectors.mean(axis=0, dtype=np.float64)
    labels = np.asarray(spoken)
    rows = []
    for language in languages:
        own = vectors[labels == language]
        rows.append((own.sum(axis=0, dtype=np.float64) + _LEAN * overall) / (len(own) + _LEAN))
    return np.asarray([*rows, overall], dtype=np.float32)
