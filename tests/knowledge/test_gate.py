"""The gate compares like with like, group by group."""

from __future__ import annotations

import pytest

from server.knowledge.gate import LOOKED_AT, Mark, below, falls, recall_by_brand, recall_by_language
from server.knowledge.golden import Floor, Least, Tolerance


def marks(language: str, *found: int, brand: str = "lumen") -> tuple[Mark, ...]:
    """A mark for each place, with questions numbered from 0."""
    return tuple(
        Mark(f"{language} question {number}", language, brand, place) for number, place in enumerate(found)
    )


def test_recall_by_language_and_brand() -> None:
    """Shares of first and first five places and the mean of reciprocal places, with all questions as one group."""
    found = marks("de", 0, 1, 4, 5, LOOKED_AT) + marks("en", 0, brand="other")
    recall = recall_by_language(found)
    assert list(recall) == ["", "de", "en"]
    assert recall["de"].questions == 5
    assert (recall["de"].first, recall["de"].five) == (0.2, 0.6)
    assert recall["de"].reciprocal == pytest.approx((1 + 1 / 2 + 1 / 5 + 1 / 6) / 5, abs=1e-4)
    assert recall["en"].reciprocal == 1
    assert recall[""].questions == 6
    assert set(recall_by_brand(found)) == {"lumen", "other"}


def test_a_small_language_cannot_hide_in_the_whole() -> None:
    """One language falls while the whole stays within the tolerance: it is named."""
    before = marks("en", *[0] * 90) + marks("ar", *[0] * 10)
    after = marks("en", *[0] * 90) + marks("ar", *[0] * 9, LOOKED_AT)
    found = falls(before, after, Tolerance(recall=0.03, reciprocal=0.05))
    assert {(fall.group, fall.measure) for fall in found} == {("ar", "recall@5"), ("ar", "reciprocal rank")}
    assert found[0].worse == ("ar question 9",)
    assert (found[0].before, found[0].after, found[0].allowed) == (1.0, 0.9, 0.03)


def test_the_tolerance_itself_is_allowed() -> None:
    """Falling by exactly the tolerance passes, by more does not; rising always passes."""
    before, after = marks("en", *[0] * 100), marks("en", *[0] * 97, *[LOOKED_AT] * 3)
    assert falls(before, after, Tolerance(recall=0.03, reciprocal=0.03)) == ()
    assert falls(before, after, Tolerance(recall=0.029, reciprocal=0.5))
    assert falls(after, before, Tolerance(recall=0, reciprocal=0)) == ()


def test_new_questions_never_count_against_an_index() -> None:
    """Questions in both are compared; a harder one asked now says nothing about the fall."""
    before = marks("en", 0, 0)
    after = marks("en", 0, 0, LOOKED_AT, LOOKED_AT, LOOKED_AT)
    assert falls(before, after, Tolerance(recall=0, reciprocal=0)) == ()
    assert falls((), after, Tolerance(recall=0, reciprocal=0)) == ()


def test_exchanging_all_questions_is_no_way_around() -> None:
    """A group that shares no question with the last index is compared with all that it had."""
    before = marks("en", 0, 0, 0)
    after = tuple(Mark(f"another {number}", "en", "lumen", LOOKED_AT) for number in range(3))
    assert {fall.group for fall in falls(before, after, Tolerance())} == {"all", "en", "lumen"}


def test_the_first_index_has_a_floor() -> None:
    """Without an index to compare with, each language and brand has to reach what is stated; few questions need not."""
    found = marks("en", *[0] * 20) + marks("de", 0, 0, 0, LOOKED_AT, 7) + marks("ja", LOOKED_AT)
    floor = Floor(recall=0.8, reciprocal=0.6)
    [fall] = below((), found, floor)
    assert (fall.group, fall.measure, fall.after, fall.floor) == ("de", "recall@5", 0.6, 0.8)
    assert fall.worse == ("de question 3", "de question 4")
    assert fall.sentence == "recall@5 is 0.600 where at least 0.800 is asked"
    assert below((), found, Floor(recall=0.8, languages={"de": Least(recall=0.5)})) == ()
    assert [
        fall.group for fall in below((), found, Floor(recall=0, brands={"lumen": Least(recall=0.9)}))
    ] == ["lumen"]
    assert {fall.group for fall in below((), found, Floor(recall=0.8, questions=1))} == {"de", "ja"}


def test_what_was_accepted_below_the_floor_may_rise() -> None:
    """An index below its floor that is no worse than the last one is published, a worse one is not."""
    low, high = marks("en", *[0] * 3, *[LOOKED_AT] * 7), marks("en", *[0] * 5, *[LOOKED_AT] * 5)
    assert below(low, high, Floor()) == below(low, low, Floor()) == ()
    assert {fall.measure for fall in below(high, low, Floor())} == {"recall@5", "reciprocal rank"}
