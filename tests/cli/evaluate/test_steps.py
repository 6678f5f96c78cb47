"""What usually comes next, learned from earlier conversations."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from server.cli.evaluate.steps import Moment, Steps


def said(direction: int) -> NDArray[np.float32]:
    """A unit vector along one axis."""
    return np.asarray(np.eye(8)[direction], dtype=np.float32)


def test_a_procedure_is_known_from_the_beginning() -> None:
    """Before anything was learned its next step is the only one; elsewhere nothing is known."""
    steps = Steps({"booking": {"hello": "ask_name"}})
    assert steps.usual(Moment("booking", ("hello",), said(0))) == ("ask_name",)
    assert steps.usual(Moment("booking", ("ask_name",), said(0))) == ()
    assert steps.usual(Moment("fraud", ("hello",), said(0))) == ()


def test_what_was_done_at_such_moments_comes_first() -> None:
    """The same step before counts most, then what was said; what others do in other workflows counts nothing."""
    steps = Steps({})
    for _ in range(70):
        steps.learn(Moment("booking", ("hello",), said(0)), "ask_name")
        steps.learn(Moment("booking", ("hello", "ask_name"), said(1)), "ask_day")
        steps.learn(Moment("booking", ("hello", "ask_name"), said(2)), "goodbye")
        steps.learn(Moment("fraud", ("hello",), said(0)), "ask_pin")
    assert steps.usual(Moment("booking", ("hello",), said(0)))[0] == "ask_name"
    assert steps.usual(Moment("booking", ("hello", "ask_name"), said(1)))[:2] == ("ask_day", "goodbye")
    assert steps.usual(Moment("booking", ("hello", "ask_name"), said(2)))[:2] == ("goodbye", "ask_day")
    assert "ask_pin" not in steps.usual(Moment("booking", ("hello",), said(0)))
