"""Where things stand in a TOML text, which the parser of the standard library does not tell."""

from __future__ import annotations

import re
from typing import NamedTuple

Path = tuple[str | int, ...]

_KEY = re.compile(r"""\s*(?:"((?:\\.|[^"\\])*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*(\.)?""")
_TRIPLE = ('"""', "'''")


class Place(NamedTuple):
    """The line (from 1) of a key or table, and the line on which the text of its value begins."""

    line: int
    value_line: int


def places(text: str) -> dict[Path, Place]:
    """Every table and key of a valid TOML text by its path; entries of `[[x]]` are counted from 0."""
    found: dict[Path, Place] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    at = 0
    while at < len(text):
        end = _line_end(text, at)
        line = text.count("\n", 0, at) + 1
        content = text[at:end].strip()
        if not content or content.startswith("#"):
            at = end + 1
        elif content.startswith("["):
            table = _table(content, counts)
            found[table] = Place(line, line)
            at = end + 1
        else:
            keys, equals = _dotted(text, at)
            start = equals + 1
            at = _value_end(text, start)
            opening = text[start:at].lstrip(" \t")
            opens_below = opening.startswith(_TRIPLE) and opening[3:].lstrip("\r").startswith("\n")
            found[table + keys] = Place(line, line + opens_below)
    return found


def line_of(found: dict[Path, Place], path: Path) -> int | None:
    """The line of a path, or of the nearest part around it that has one."""
    for length in range(len(path), 0, -1):
        if place := found.get(path[:length]):
            return place.line
    return None


def _table(content: str, counts: dict[Path, int]) -> Path:
    """The path that a table header opens, with the running number of every list of tables on the way."""
    is_entry = content.startswith("[[")
    keys, _ = _dotted(content, 2 if is_entry else 1)
    path: Path = ()
    for index, key in enumerate(keys):
        path += (key,)
        if index == len(keys) - 1 and is_entry:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path += (counts[path],)
    return path


def _dotted(text: str, at: int) -> tuple[Path, int]:
    """The parts of a dotted key, and the offset behind it."""
    keys: Path = ()
    while match := _KEY.match(text, at):
        keys += (next(part for part in match.groups()[:3] if part is not None),)
        at = match.end()
        if not match.group(4):
            break
    return keys, at


def _value_end(text: str, at: int) -> int:
    """The offset behind the line on which a value ends, be it a string or list over several lines."""
    depth = 0
    while at < len(text):
        char = text[at]
        if char in "\"'":
            at = _string_end(text, at)
            continue
        if char == "#":
            at = _line_end(text, at)
            continue
        if char in "[{":
            depth += 1
        elif char in "]}":
            depth -= 1
        elif char == "\n" and depth <= 0:
            return at + 1
        at += 1
    return at


def _string_end(text: str, at: int) -> int:
    """The offset behind a string that opens at `at`."""
    quote = text[at]
    mark = quote * 3 if text.startswith(quote * 3, at) else quote
    at += len(mark)
    while at < len(text):
        if quote == '"' and text[at] == "\\":
            at += 2
        elif text.startswith(mark, at):
            at += len(mark)
            while len(mark) == 3 and text.startswith(
                quote, at
            ):  # up to two quotes may stand before the closing ones
                at += 1
            return at
        else:
            at += 1
    return at


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
