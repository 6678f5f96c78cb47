"""Paths into records."""

from __future__ import annotations

import pytest

from server.orders.path import pick, steps

RECORD = {"a": {"b": 1}, "list": [{"c": []}, {"c": [7]}, {"c": [8]}], "none": None, "zero": 0}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("a.b", 1),
        ("zero", 0),
        ("none", None),
        ("missing.b", None),
        ("a.b.c", None),
        ("list[1].c[0]", 7),
        ("list[0].c[0]", None),
        ("list[9].c", None),
        ("list[*].c[0]", 7),
        ("a[0]", None),
    ],
)
def test_a_path_leads_to_a_value_or_to_none(path: str, value: object) -> None:
    """Whatever is missing on the way is None; `[*]` is the first that is there."""
    assert pick(RECORD, steps(path)) == value


@pytest.mark.parametrize("path", ["", ".a", "a.", "a..b", "a[x]", "a[-1]", "[0]", "a[0", "a b[ ]"])
def test_what_is_no_path_is_refused(path: str) -> None:
    """A mistake in a path is found when it is read, not when records are."""
    with pytest.raises(ValueError, match="is not a path"):
        steps(path)
