"""Brands as their folders declare them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from server.errors import CopilotError, ProblemsFound
from server.orders.records import Brand, Records
from server.orders.validity import contradictions
from server.workflow import lines
from server.workflow.decode import Fault, decode

RECORDS = "records.toml"
_BRAND_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}")
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")


def load_brands(folder: Path) -> dict[str, Brand]:
    """Every brand below `folder` by id; raises ProblemsFound over all of their files together."""
    if not folder.is_dir():
        raise CopilotError("there is no folder of brands", where=str(folder), remedy="check --knowledge")
    brands: dict[str, Brand] = {}
    problems: list[CopilotError] = []
    for place in sorted(path for path in folder.iterdir() if (path / RECORDS).is_file()):
        try:
            brands[place.name] = load_brand(place)
        except ProblemsFound as found:
            problems += found.problems
    if problems:
        raise ProblemsFound("The brands cannot be used:", problems)
    if not brands:
        raise CopilotError("no brand is declared", where=str(folder), remedy=f"add <brand>/{RECORDS}")
    return brands


def load_brand(folder: Path, brand_id: str | None = None) -> Brand:
    """The brand that `folder/records.toml` declares; its id is `brand_id` or else the folder's name."""
    file = folder / RECORDS
    source = file.as_posix()
    try:
        text = file.read_text(encoding="utf-8").replace("\r\n", "\n")
        raw = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        problem = CopilotError(f"cannot be read: {error}", where=source, remedy="save it as UTF-8 text")
        raise ProblemsFound("The brand cannot be used:", [problem]) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = _AT_LINE.search(str(error))
        what = f"not TOML: {_AT_LINE.sub('', str(error))}"
        problem = CopilotError(what, where=f"{source}:{at[1]}" if at else source, remedy="mend the line")
        raise ProblemsFound("The brand cannot be used:", [problem]) from error
    records, faults = _records(raw)
    if records is not None:
        faults = list(contradictions(records))
    brand_id = brand_id or folder.name
    if not _BRAND_ID.fullmatch(brand_id):
        what = f"`{brand_id}` cannot be a brand's id"
        faults.append(Fault((), what, "use small letters, digits, - and _"))
    if records is None or faults:
        found = lines.places(text)
        raise ProblemsFound("The brand cannot be used:", [_problem(source, found, fault) for fault in faults])
    return _brand(brand_id, records)


def borrow(brand: Brand, brand_id: str) -> Brand:
    """The same declarations for a brand that has none of its own."""
    return _brand(brand_id, brand.records)


def brand_for(directory: Path, brand_id: str, lender: Brand) -> Brand:
    """The brand whose records lie in `directory`: declared there, else borrowed from `lender`."""
    if (directory / RECORDS).is_file():
        return load_brand(directory, brand_id)
    return borrow(lender, brand_id)


def _brand(brand_id: str, records: Records) -> Brand:
    own = records.brand
    return Brand(brand_id, own.name, own.timezone, own.currency, own.languages, own.default_language, records)


def _problem(source: str, found: dict[lines.Path, lines.Place], fault: Fault) -> CopilotError:
    line = lines.line_of(found, fault.path)
    where = source if line is None else f"{source}:{line}"
    return CopilotError(fault.what, where=where, remedy=fault.remedy or "correct this value")


def _records(raw: dict[str, Any]) -> tuple[Records | None, list[Fault]]:
    """The file as structs, or everything in it that is not well-formed."""
    records, faults = decode(Records, raw)
    order = raw.get("order")
    if isinstance(order, dict) and not order.get("fields"):
        faults.append(Fault(("order",), "`order.fields` is missing", "declare at least one field"))
    return (None, faults) if faults else (records, [])
