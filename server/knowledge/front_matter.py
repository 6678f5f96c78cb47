"""YAML between two `---` lines, decoded strictly with every problem named by its line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from datetime import date
from typing import Any, TypeVar

import msgspec
import yaml

from server.errors import CopilotError

MOST_CHARACTERS = 16_384
_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
S = TypeVar("S", bound=msgspec.Struct)
# The C parser where PyYAML was built with it, the same parser in Python elsewhere.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class FrontMatterError(Exception):
    """All problems of one front matter as (line, what, remedy); the reader of the file knows its name."""

    def __init__(self, problems: list[tuple[int, str, str]]) -> None:
        self.problems = problems
        super().__init__(problems)

    def at(self, file: str) -> list[CopilotError]:
        """The problems as errors that name the file and the line."""
        return [
            CopilotError(what, where=f"{file}:{line}", remedy=remedy) for line, what, remedy in self.problems
        ]


def read_front_matter(text: str, kind: type[S]) -> tuple[S, str]:
    """The front matter and the text below it, blank lines at its top removed; raises FrontMatterError."""
    start = _FENCE.match(text)
    end = _FENCE.search(text, start.end()) if start else None
    if start is None or end is None:
        missing = "the first line is not `---`" if start is None else "the front matter is not closed"
        raise FrontMatterError([(1, missing, "put the front matter between two lines of `---`")])
    header = text[start.end() + 1 : end.start()]
    if len(header) > MOST_CHARACTERS:
        raise FrontMatterError(
            [(2, f"the front matter has {len(header)} characters", "write the text below it")]
        )
    values, lines, problems = _parse(header)
    front, more = _convert(values, lines, kind)
    problems += more
    if front is None or problems:
        raise FrontMatterError(sorted(problems))
    return front, text[end.end() :].lstrip("\n")


def _parse(header: str) -> tuple[dict[str, Any], dict[str, int], list[tuple[int, str, str]]]:
    """The mapping, the line of each key in the file (the fence is line 1), and keys that stand twice."""
    try:
        loader = _Loader(header)
        try:
            node = loader.get_single_node()
            values = None if node is None else loader.construct_document(node)
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or "unreadable characters"
        line = mark.line + 2 if mark else 1
        remedy = "put the value in quotes if it holds a colon or another sign of YAML"
        raise FrontMatterError([(line, f"not valid YAML: {reason}", remedy)]) from error
    except (RecursionError, ValueError) as error:
        # A date such as 2026-02-30 is a ValueError of the constructor, without a place.
        what = "nested too deep" if isinstance(error, RecursionError) else str(error)
        raise FrontMatterError([(2, f"not valid YAML: {what}", "write plain `key: value` lines")]) from error
    if not isinstance(values, dict) or not isinstance(node, yaml.MappingNode):
        raise FrontMatterError([(2, "the front matter is not a list of `key: value` lines", "write it so")])
    lines: dict[str, int] = {}
    problems: list[tuple[int, str, str]] = []
    for key, _ in node.value:
        name, line = str(key.value), key.start_mark.line + 2
        if name in lines:
            problems.append(
                (line, f"{name!r} stands here again (first in line {lines[name]})", "keep one of them")
            )
        lines.setdefault(name, line)
    return {str(key): value for key, value in values.items()}, lines, problems


def _convert(
    values: dict[str, Any], lines: dict[str, int], kind: type[S]
) -> tuple[S | None, list[tuple[int, str, str]]]:
    """Field by field, because the decoder stops at the first problem and people want all of them."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    problems = [
        (lines.get(key, 2), f"unknown key {key!r}", _known(key, fields))
        for key in values
        if key not in fields
    ]
    for name, field in fields.items():
        if name not in values:
            if field.required:
                problems.append((1, f"{name!r} is missing", f"add a line `{name}: ...`"))
            continue
        try:
            msgspec.convert(values[name], field.type, builtin_types=(date,))
        except msgspec.ValidationError as error:
            problems.append((lines.get(name, 2), f"{name!r}: {error}", _remedy(values[name])))
    return (None if problems else msgspec.convert(values, kind, builtin_types=(date,))), problems


def _known(key: str, fields: Collection[str]) -> str:
    near = difflib.get_close_matches(key, fields, n=1)
    return f"did you mean {near[0]!r}?" if near else f"use one of: {', '.join(sorted(fields))}"


def _remedy(value: object) -> str:
    if isinstance(value, bool | int | float):
        return "put the value in quotes"
    if isinstance(value, date):
        return "write a plain date such as 2026-03-31, without a time"
    return "correct the value"
