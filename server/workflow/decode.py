"""Plain data to structs with all faults at once, where msgspec alone stops at the first."""

from __future__ import annotations

import difflib
import types
import typing
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple, TypeVar

import msgspec

from server.workflow.lines import Path

StructT = TypeVar("StructT", bound=msgspec.Struct)


class Fault(NamedTuple):
    """What is wrong at a path of the data, and how to mend it."""

    path: Path
    what: str
    remedy: str = ""


def decode(kind: type[StructT], raw: Any, path: Path = ()) -> tuple[StructT | None, list[Fault]]:
    """The struct, or None with every fault: unknown keys, missing keys, wrong values."""
    if not isinstance(raw, Mapping):
        return None, [Fault(path, f"`{_name(path)}` must be a table of keys")]
    faults: list[Fault] = []
    values: dict[str, Any] = {}
    fields = _fields(kind)
    known = [field.encode_name for field in fields]
    for key in raw:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            remedy = f"did you mean `{near[0]}`?" if near else f"known here: {', '.join(known)}"
            faults.append(Fault((*path, key), f"unknown key `{key}`", remedy))
    for field in fields:
        at = (*path, field.encode_name)
        if field.encode_name in raw:
            values[field.name], found = _value(field.type, raw[field.encode_name], at)
            faults += found
        elif field.required:
            faults.append(Fault(path, f"`{_name(at)}` is missing", f"add `{field.encode_name}`"))
    return (None, faults) if faults else (kind(**values), [])


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """What a struct holds; finding it out takes longer than everything else here."""
    return msgspec.structs.fields(kind)


def _value(kind: Any, raw: Any, path: Path) -> tuple[Any, list[Fault]]:
    """One value of a field; tables and lists of tables go entry by entry, so that all faults show."""
    bare = typing.get_args(kind)[0] if typing.get_origin(kind) is typing.Annotated else kind
    if isinstance(bare, types.UnionType) and _is_struct(bare.__args__[0]):  # a table that may be left out
        bare = bare.__args__[0]
    if _is_struct(bare):
        return decode(bare, raw, path)
    inner = typing.get_args(bare)
    if typing.get_origin(bare) is dict and isinstance(raw, Mapping):
        return _table(inner, raw, path)
    if inner and _is_struct(inner[0]) and isinstance(raw, list):
        decoded = [decode(inner[0], item, (*path, index)) for index, item in enumerate(raw)]
        faults = [fault for _, found in decoded for fault in found]
        if not raw:
            faults.append(Fault(path, f"`{_name(path)}` is empty", "write at least one"))
        return tuple(item for item, _ in decoded), faults
    try:
        return msgspec.convert(raw, kind), []
    except msgspec.ValidationError as error:
        what = str(error).partition(" - at ")[0]
        return None, [Fault(path, f"`{_name(path)}`: {what}")]


def _table(kinds: tuple[Any, ...], raw: Mapping[str, Any], path: Path) -> tuple[Any, list[Fault]]:
    """A table whose keys are free within their type."""
    values: dict[str, Any] = {}
    faults: list[Fault] = []
    for key, value in raw.items():
        at = (*path, key)
        _, unfit = _value(kinds[0], key, at)
        values[key], found = _value(kinds[1], value, at)
        faults += unfit + found
    return values, faults


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _name(path: Path) -> str:
    """A path as people write it: `rule[2].when` counts from one."""
    parts = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return parts.removeprefix(".") or "file"
