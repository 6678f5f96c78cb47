"""Questions of one meaning are one group, however many ask and whatever else they share."""

from __future__ import annotations

import numpy as np

from server.knowledge.grouping import grouped, groups_of
from server.knowledge.space import Space, unit

LANGUAGES = ("de", "en")


def test_groups_do_not_depend_on_order() -> None:
    """Shuffled rows give the same groups."""
    random = np.random.default_rng(5)
    centres = unit(random.normal(size=(6, 64)).astype(np.float32))
    rows = unit(np.repeat(centres, 20, axis=0) + random.normal(scale=0.08, size=(120, 64)).astype(np.float32))
    order = random.permutation(120)
    one = {frozenset(members) for members in groups_of(rows, 0.5)}
    other = {frozenset(int(order[row]) for row in members) for members in groups_of(rows[order], 0.5)}
    assert one == other
    assert sorted(map(len, one)) == [20] * 6


def test_what_all_share_and_what_a_language_shares_makes_no_group() -> None:
    """Two languages far apart, three meanings in each, all leaning one way: three groups across the languages."""
    random = np.random.default_rng(5)
    meanings = random.normal(size=(3, 64))
    of_language = {one: random.normal(scale=3, size=64) for one in LANGUAGES}
    everyone = random.normal(scale=5, size=64)
    spoken = [language for language in LANGUAGES for _ in range(30)]
    meant = [row % 3 for row in range(60)]
    vectors = np.asarray(
        [everyone + of_language[one] + meanings[mine] for one, mine in zip(spoken, meant, strict=True)]
    )
    rows = unit((vectors + random.normal(scale=0.3, size=vectors.shape)).astype(np.float32))
    known = unit(
        np.asarray([*(everyone + of_language[one] for one in LANGUAGES), everyone], dtype=np.float32)
    )
    _, groups = grouped(Space(LANGUAGES, known, known, rows[:1]), rows, spoken)
    assert sorted(sorted({meant[row] for row in members}) for members in groups) == [[0], [1], [2]]
    assert [len(members) for members in groups] == [20, 20, 20]


def test_what_most_ask_is_still_one_group() -> None:
    """A meaning that nine of ten ask is not taken for what all questions share."""
    random = np.random.default_rng(6)
    meanings = random.normal(size=(4, 64))
    meant = [0] * 90 + [1] * 4 + [2] * 3 + [3] * 3
    rows = unit((meanings[meant] + random.normal(scale=0.4, size=(100, 64))).astype(np.float32))
    nothing = np.zeros((3, 64), dtype=np.float32)
    _, groups = grouped(Space(LANGUAGES, nothing, nothing, rows[:1]), rows, ["en"] * 100)
    assert sorted(len(members) for members in groups) == [3, 3, 4, 90]
