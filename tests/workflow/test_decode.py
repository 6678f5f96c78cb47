"""Data to structs, with all faults at once."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from server.workflow.decode import decode


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the sample."""

    name: str
    kind: Literal["a", "b"] = "a"


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """A sample with every shape that files have."""

    title: Annotated[str, msgspec.Meta(min_length=1)]
    parts: tuple[Part, ...] = msgspec.field(name="part")
    main: Part
    numbers: dict[str, int] = {}


GOOD = {"title": "t", "part": [{"name": "x"}], "main": {"name": "y", "kind": "b"}, "numbers": {"n": 1}}


def test_good_data_becomes_structs() -> None:
    """Nested tables and lists of tables are structs, too."""
    sample, faults = decode(Sample, GOOD)
    assert faults == []
    assert sample == Sample(
        title="t", parts=(Part(name="x"),), main=Part(name="y", kind="b"), numbers={"n": 1}
    )


def test_all_faults_are_found_in_one_pass() -> None:
    """Unknown keys, missing keys and wrong values on every level, each with its path."""
    raw = {
        "titel": "t",
        "part": [{"name": 1}, {"nmae": "x", "kind": "c"}],
        "main": "y",
        "numbers": {"n": "one"},
    }
    sample, faults = decode(Sample, raw)
    assert sample is None
    assert {fault.path for fault in faults} == {
        ("titel",),
        (),
        ("part", 0, "name"),
        ("part", 1, "nmae"),
        ("part", 1),
        ("part", 1, "kind"),
        ("main",),
        ("numbers", "n"),
    }


def test_a_near_miss_of_a_key_is_named() -> None:
    """An unknown key comes with the key that was probably meant."""
    _, faults = decode(Sample, GOOD | {"titles": 1})
    assert [(fault.what, fault.remedy) for fault in faults] == [
        ("unknown key `titles`", "did you mean `title`?")
    ]


def test_empty_lists_of_tables_and_other_shapes_are_faults() -> None:
    """A list that must hold tables and holds none, a number in place of a table."""
    assert [fault.what for fault in decode(Sample, GOOD | {"part": []})[1]] == ["`part` is empty"]
    assert [fault.what for fault in decode(Sample, GOOD | {"part": 3})[1]] == [
        "`part`: Expected `array`, got `int`"
    ]
    assert [fault.what for fault in decode(Sample, 3)[1]] == ["`file` must be a table of keys"]
    assert [fault.what for fault in decode(Sample, GOOD | {"title": ""})[1]] == [
        "`title`: Expected `str` of length >= 1"
    ]
