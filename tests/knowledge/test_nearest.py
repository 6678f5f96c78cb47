"""Both kinds of index find what exact search finds, also behind a filter that leaves little."""

from __future__ import annotations

import numpy as np
import pytest

from server.knowledge.nearest import (
    FLAT,
    FLAT_UP_TO,
    KINDS,
    LISTS,
    Nearest,
    kind_for,
    selection,
    write_nearest,
)
from server.knowledge.space import Vectors, unit

COUNT = 3000


@pytest.fixture(scope="module")
def rows() -> Vectors:
    """Vectors in sixty clusters."""
    random = np.random.default_rng(3)
    centres = random.standard_normal((60, 32))
    rows = centres[random.integers(60, size=COUNT)] + 0.5 * random.standard_normal((COUNT, 32))
    return unit(rows.astype(np.float32))


@pytest.fixture(scope="module", params=KINDS)
def nearest(
    request: pytest.FixtureRequest, rows: Vectors, tmp_path_factory: pytest.TempPathFactory
) -> Nearest:
    """These vectors on disk, in each kind."""
    folder = tmp_path_factory.mktemp(request.param)
    write_nearest(folder, rows, request.param)
    return Nearest(folder, request.param)


def test_the_kind_follows_the_size() -> None:
    """Exact where that is quick, lists beyond."""
    assert kind_for(0) == kind_for(FLAT_UP_TO) == FLAT
    assert kind_for(FLAT_UP_TO + 1) == LISTS


def test_finds_what_exact_search_finds(nearest: Nearest, rows: Vectors) -> None:
    """Best first, with their cosines, at least 97 of 100."""
    assert len(nearest) == COUNT
    right = 0
    for question in rows[:100]:
        cosines, found = nearest.search(question, 10)
        assert (np.diff(cosines) <= 0).all()
        np.testing.assert_allclose(cosines, rows[found] @ question, atol=0.02)
        right += len({*found.tolist()} & {*np.argsort(-(rows @ question))[:10].tolist()})
    assert right >= 970


def test_a_narrow_filter_is_filled(nearest: Nearest, rows: Vectors) -> None:
    """Five passages in far corners are all found, and none besides."""
    allowed = np.zeros(COUNT, dtype=bool)
    allowed[[5, 700, 1400, 2100, 2999]] = True
    _, found = nearest.search(rows[0], 10, selection(allowed))
    assert sorted(found.tolist()) == [5, 700, 1400, 2100, 2999]


def test_rows_come_back_as_they_were_kept(nearest: Nearest, rows: Vectors) -> None:
    """Any of them by number, exact up to a byte a number."""
    numbers = np.asarray([0, 42, COUNT - 1])
    np.testing.assert_allclose(nearest.rows(numbers), rows[numbers], atol=0.02)
    assert nearest.rows(np.asarray([], dtype=np.int64)).shape == (0, 32)
