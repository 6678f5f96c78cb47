"""Small workflow files for tests, written to a folder and changed line by line."""

from __future__ import annotations

from pathlib import Path

MINIMAL = """\
id = "greet"
title = "Say hello"
brands = ["all"]
identity = "none"

[owners]
cx = "Ada"
it = "Bo"
operations = "Cy"

[redesign]
stops = "typing hello"
before = 1
after = 0
volume = 10

[parameters]
limit = 3

[fields.order]
weight = "integer"
due_on = "date"

[examples]
en = ["hello", "good morning"]

[counter_examples]
en = ["goodbye"]

[[rule]]
id = "heavy"
when = "order.has_weight && order.weight > parameters.limit"
decision = "needs_approval"
says = "Heavy orders need a second look."
wording = "heavy-order"
asks = ["weight"]

[[rule]]
id = "usual"
when = "true"
decision = "allow"
says = "All others are greeted."
wording = "hello"

[[case]]
name = "heavy"
decision = "needs_approval"
wording = "heavy-order"
facts = { order.weight = 4 }

[[case]]
name = "light"
decision = "allow"
wording = "hello"
facts = { order.weight = 3 }
"""


def write(folder: Path, text: str = MINIMAL, name: str = "greet") -> Path:
    """A workflow file in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.toml"
    file.write_text(text, encoding="utf-8")
    return file


def changed(old: str, new: str, text: str = MINIMAL) -> str:
    """The text with one place changed, which must be there."""
    assert old in text, old
    return text.replace(old, new, 1)


def line_of(part: str, text: str) -> int:
    """The line (from 1) on which a part first stands."""
    return text.count("\n", 0, text.index(part)) + 1
