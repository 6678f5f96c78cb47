"""The floor lies where it parts questions from small talk."""

from __future__ import annotations

import pytest

from server.knowledge.calibration import calibrate


def test_floor_lies_between_two_clear_groups() -> None:
    """Everything is kept on one side and dropped on the other."""
    found = calibrate([0.5, 0.6, 0.7], [-0.5, -0.6, -0.7])
    assert found.margin == pytest.approx(0)
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
