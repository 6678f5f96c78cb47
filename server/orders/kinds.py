"""Which plain values fit the declared types of fields and arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from server.orders.context import FieldType, Scalar


def settable(kind: FieldType, value: Scalar) -> bool:
    """Whether a value may be set on a field of a type."""
    if kind in (FieldType.TEXT, FieldType.DATE, FieldType.TIME):
        return isinstance(value, str)
    if kind is FieldType.FLAG:
        return isinstance(value, bool)
    return isinstance(value, int) and not isinstance(value, bool)


def _text_list(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_SHAPES: dict[str, Callable[[Any], bool]] = {
    "integer": _whole,
    "money": _whole,
    "quantity": lambda value: _whole(value) and value > 0,
    "flag": lambda value: isinstance(value, bool),
    "list": _text_list,
    "lines": _text_list,
    "variants": _text_list,
    "table": lambda value: isinstance(value, dict),
    "tables": lambda value: isinstance(value, list) and all(isinstance(one, dict) for one in value),
}


def fits(kind: str, value: Any) -> bool:
    """Whether a plain value may be given for an argument of a type; what is a text or refers to something is a text."""
    return _SHAPES[kind](value) if kind in _SHAPES else isinstance(value, str)
