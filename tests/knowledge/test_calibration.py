"""The floor lies where it parts questions from small talk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from server.embedding.words import read
from server.knowledge.calibration import calibrate, golden_places
from server.knowledge.golden import Golden, GoldenQuestion
from server.knowledge.index import open_index
from server.knowledge.reindex import reindex
from tests.knowledge.hashing import HashingEncoder
from tests.knowledge.library import write_article, write_library


def test_floor_lies_between_two_clear_groups() -> None:
    """Everything is kept on one side and dropped on the other."""
    found = calibrate([0.5, 0.6, 0.7], [-0.5, -0.6, -0.7])
    assert found.margin == pytest.approx(-1 / 15)
    assert (found.kept, found.dropped) == (1, 1)
    assert (found.golden, found.off_topic) == (3, 3)


def test_floor_lies_nearer_to_the_group_that_agrees() -> None:
    """Where small talk is scattered and questions are not, the floor moves towards the questions."""
    assert calibrate([0.45, 0.5, 0.55], [-0.9, -0.5, -0.1]).margin > 0.3


def test_shares_tell_what_is_lost() -> None:
    """Groups that overlap lose on both sides, and it is said how much."""
    found = calibrate([0.0, 0.2, 0.4, 0.6], [-0.6, -0.4, -0.2, 0.3])
    assert found.kept == 0.75
    assert found.dropped == 0.75


def test_equal_values_still_give_a_floor() -> None:
    """No spread at all puts it in the middle."""
    assert calibrate([1.0, 1.0], [0.0, 0.0]).margin == 0.5


def test_a_question_may_have_several_answers_and_say_what_they_hold(tmp_path: Path) -> None:
    """Another article counts where it is named; a section or words that the passage lacks are not found."""
    root = write_library(tmp_path / "knowledge")
    write_article(root, "asked-often", "## Bulb size\n\nEach lamp takes a bulb\nwith a small screw.\n")
    encoder = HashingEncoder()
    index = open_index(tmp_path / "index" / reindex(root, tmp_path / "index", encoder).id)
    asked = GoldenQuestion("which bulb size, a small screw each", "en", "lumen", "asked-often")
    other = msgspec.structs.replace(asked, article="lamps")
    questions = (
        asked,
        other,
        msgspec.structs.replace(other, also=("asked-often",)),
        msgspec.structs.replace(other, also=("asked-often",), heading="Bulbs"),
        msgspec.structs.replace(asked, heading="Bulbs"),
        msgspec.structs.replace(asked, says="a bulb with a small screw"),
        msgspec.structs.replace(asked, says="a large screw"),
    )
    readings = read(encoder, [question.question for question in questions])
    places = golden_places(index, Golden(questions), readings, date(2026, 6, 1), 5)
    assert places == [0, 1, 0, 0, 5, 0, 5]
