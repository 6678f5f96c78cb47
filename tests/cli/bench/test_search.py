"""`scripts/bench search` measures the product's index over vectors that are as spread as those of articles."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from server.cli.bench.search import clustered, measure


def test_both_ways_are_measured(tmp_path: Path) -> None:
    """The product's beside exact search, and order lines of one customer beside those of all."""
    result = measure(tmp_path, 2000, 1000)
    product, exact = result.ways
    assert exact.recall == 1.0 >= product.recall >= 0.97
    assert 0 < product.bytes_a_passage < 2000
    assert result.customers == 200
    assert min(result.line_p50, result.all_lines_p50, product.p50, exact.p50) > 0


def test_vectors_lie_in_clusters_and_questions_beside_them(tmp_path: Path) -> None:
    """The nearest passage is near, the tenth is not much farther than it is among real ones."""
    rows, questions = clustered(tmp_path / "rows.npy", 5000, 50)
    cosines = -np.sort(-(questions @ rows.T), axis=1)
    assert 0.6 < np.median(cosines[:, 0]) < 0.8
    assert 0.35 < np.median(cosines[:, 9]) < 0.65
