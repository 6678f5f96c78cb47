"""Questions of one meaning together, in whatever language they came."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from server.knowledge.space import Space, Vectors, unit

# Mean cosine within a group, by how many questions there are: among more, those of other meanings lie nearer. Measured
# with `scripts/evaluate gaps` on golden questions, parallel questions in five languages and banking questions by intent.
_ALIKE_AMONG_100 = 0.3
_MORE_FOR_TEN_TIMES = 0.1
_LEAST, _MOST = 0.25, 0.45
_SURELY = 0.5
# A language with few questions leans on the mean that the index knows as if that were this many of its own.
_LEAN = 10.0


def grouped(space: Space, vectors: Vectors, languages: Sequence[str]) -> tuple[Vectors, list[list[int]]]:
    """Questions of the model (n, d), each of a language: as unit vectors less what all share, and their groups.

    What many ask must not pass for what all share, so the mean that is taken away counts those that are surely alike
    once in each language.
    """
    if not len(vectors):
        return vectors, []
    weights = np.ones(len(vectors))
    for members in groups_of(space.question_rows(vectors, languages), _SURELY):
        for language in {languages[row] for row in members}:
            own = [row for row in members if languages[row] == language]
            weights[own] = 1 / len(own)
    rows = _placed(space, vectors, languages, weights)
    alike = _ALIKE_AMONG_100 + _MORE_FOR_TEN_TIMES * float(np.log10(len(rows) / 100))
    return rows, groups_of(rows, min(_MOST, max(_LEAST, alike)))


def groups_of(rows: Vectors, alike: float) -> list[list[int]]:
    """Rows (n, d) of length one in groups whose members have at least this cosine in the mean."""
    if len(rows) < 2:
        return [[row] for row in range(len(rows))]
    # Only people who look for gaps group questions; loading it would cost each start of a server its time.
    from scipy.cluster.hierarchy import fcluster, linkage  # noqa: PLC0415
    from scipy.spatial.distance import pdist  # noqa: PLC0415

    # Identical rows differ from zero by rounding alone.
    distances = np.clip(pdist(rows.astype(np.float64), "cosine"), 0, None)
    labels = fcluster(linkage(distances, "average"), 1 - alike, "distance")
    groups: dict[int, list[int]] = {}
    for row, label in enumerate(labels):
        groups.setdefault(int(label), []).append(row)
    return list(groups.values())


def _placed(
    space: Space, vectors: Vectors, languages: Sequence[str], weights: NDArray[np.float64]
) -> Vectors:
    spoken = np.asarray(languages)
    rows = np.empty_like(vectors)
    for language in np.unique(spoken):
        own = spoken == language
        shared = (weights[own] @ vectors[own] + _LEAN * space.question_mean(str(language))) / (
            weights[own].sum() + _LEAN
        )
        rows[own] = vectors[own] - shared.astype(np.float32)
    return unit(rows)
