"""What is read fast is what Fluent's own parser reads, places and mistakes included."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from server.reply.fluent import read_entries

FILES = sorted(Path("knowledge/wordings").glob("*/*.ftl"))
PIECES = [
    "a = ", "\n", " ", "    ", "B-1", "_", "-term = ", ".attr = ", "{", "}", "{ $x }", "{ -term }", "{ b.attr }",
    '{ "q\\u0041" }', '"', "\\", "{ NUMBER($x, style: 1) }", "{ $n ->\n    [one] A\n   *[other] B\n}", "*[", "]",
    "->", "# note\n", "## group\n", "###", "-", "9", "-0.5", "é日\u2028", "\t", "\0", "x", "(", ")", ",", ":",
]  # fmt: skip


def both(text: str) -> tuple[list[object], list[object]]:
    """What is read, and what the package's own way reads, comments left out."""
    theirs = FluentParser().parse(text).body
    for entry in theirs:
        # A comment above a message counts as its beginning there; ours is without.
        if isinstance(entry, ast.Message | ast.Term) and entry.comment is not None:
            assert entry.span is not None
            assert entry.comment.span is not None
            entry.span.start = text.index("\n", entry.comment.span.end) + 1
            entry.comment = None
    kept = [entry for entry in theirs if isinstance(entry, ast.Message | ast.Term | ast.Junk)]
    return [entry.to_json() for entry in read_entries(text)], [entry.to_json() for entry in kept]


@pytest.mark.parametrize("language", sorted({file.parent.name for file in FILES}))
def test_the_projects_wordings(language: str) -> None:
    """All wordings of a language, to the last span."""
    for file in (file for file in FILES if file.parent.name == language):
        mine, theirs = both(file.read_text(encoding="utf-8"))
        assert mine == theirs != []


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_anything(text: str) -> None:
    """Whatever stands in a file, where it is broken included."""
    mine, theirs = both(text)
    assert mine == theirs
