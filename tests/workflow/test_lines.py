"""Lines of keys and tables in TOML texts."""

from __future__ import annotations

import tomllib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from server.workflow.lines import Path, line_of, places


def test_every_kind_of_key_has_its_line() -> None:
    """Plain, dotted, quoted keys, tables and lists of tables are found."""
    text = '# note\na = 1\nb.c = 2\n"d e" = 3\n\n[x.y]\nz = 1 # [not]\n'
    text += "[[r]]\nid = 1\n[[r]]\n  id = 2\n[r.sub]\nk = 1\n"
    tomllib.loads(text)
    found = {path: place.line for path, place in places(text).items()}
    assert found == {
        ("a",): 2,
        ("b", "c"): 3,
        ("d e",): 4,
        ("x", "y"): 6,
        ("x", "y", "z"): 7,
        ("r", 0): 8,
        ("r", 0, "id"): 9,
        ("r", 1): 10,
        ("r", 1, "id"): 11,
        ("r", 1, "sub"): 12,
        ("r", 1, "sub", "k"): 13,
    }


def test_values_over_several_lines_are_skipped() -> None:
    """Keys inside strings and lists are none, and the next key keeps its line."""
    text = "\n".join(
        [
            'a = """',
            "b = 1",
            '\\""" [c]',
            '"""',
            "d = [",
            '  "x # y", # ]',
            "  'z = 1',",
            "]",
            "e = '''",
            "f = 2'''",
            'g = """quote at the end""""',
            "h = 1",
        ]
    )
    tomllib.loads(text)
    found = places(text)
    assert [(path[0], place.line) for path, place in found.items()] == [
        ("a", 1),
        ("d", 5),
        ("e", 9),
        ("g", 11),
        ("h", 12),
    ]
    assert found["a",].value_line == 2
    assert found["d",].value_line == 5


def test_an_unknown_path_takes_the_line_around_it() -> None:
    """A missing key is reported at its table, something wholly unknown nowhere."""
    found = places("[a]\nb = { c = 1 }\n")
    assert line_of(found, ("a", "b", "c")) == 2
    assert line_of(found, ("a", "z")) == 1
    assert line_of(found, ("q",)) is None


@given(st.text(alphabet="ab\"'\\[]{}#=.\n ", max_size=40))
def test_any_valid_toml_is_read_without_inventing_keys(text: str) -> None:
    """Whatever the parser accepts, every path found is a path of the data."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    for path, place in places(text).items():
        assert 1 <= place.line <= text.count("\n") + 1
        assert _exists(data, path), (text, path)


def _exists(data: Any, path: Path) -> bool:
    for part in path:
        if isinstance(part, int):
            if not isinstance(data, list) or part >= len(data):
                return False
        elif not isinstance(data, dict) or part not in data:
            return False
        data = data[part]
    return True
