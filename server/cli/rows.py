"""JSON Lines as they are measured on, plain or packed with gzip."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import TypeVar

import msgspec

from server.errors import CopilotError, ProblemsFound

Row = TypeVar("Row", bound=msgspec.Struct)
MOST_NAMED = 20


def read_rows(file: Path, kind: type[Row]) -> list[Row]:
    """Every line of a file as a `kind`; ProblemsFound names the lines that are none, CopilotError a file without any."""
    try:
        raw = file.read_bytes()
        lines = (gzip.decompress(raw) if file.suffix == ".gz" else raw).splitlines()
    except (OSError, EOFError) as error:
        raise CopilotError(f"cannot be read: {error}", where=str(file), remedy="check the path") from error
    decode = msgspec.json.Decoder(kind).decode
    rows: list[Row] = []
    problems: list[CopilotError] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            rows.append(decode(line))
        except msgspec.MsgspecError as error:
            remedy = "write one JSON object on each line, in the form that README gives"
            problems.append(CopilotError(str(error), where=f"{file}:{number}", remedy=remedy))
    if problems:
        raise ProblemsFound(f"{len(problems)} lines of {file} cannot be used", problems[:MOST_NAMED])
    if not rows:
        raise CopilotError("there are no lines", where=str(file), remedy="name a file with at least one")
    return rows
