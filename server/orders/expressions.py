"""CEL over plain documents: what the checks and effects of a core system's actions are written in.

Beside the language's own there are `sum(list)`, `sorted(list)`, `minutes(from, to)` and `days(from, to)` between ISO
times or dates, and the extensions for strings, numbers and `cel.bind`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from cel_expr_python import cel
from cel_expr_python.ext import ext_bindings, ext_math, ext_strings

_INT, _LIST, _STRING = cel.Type.INT, cel.Type.LIST, cel.Type.STRING


class ExpressionFailed(ValueError):
    """An expression that cannot be read or evaluated; the text says why."""


def _plain(value: Any) -> Any:
    return value.plain_value() if hasattr(value, "plain_value") else value


def _sum(values: Iterable[Any]) -> int:
    return sum(int(_plain(value)) for value in values)


def _sorted(values: Iterable[Any]) -> list[Any]:
    return sorted(_plain(value) for value in values)


def _moment(value: Any) -> datetime:
    text = str(_plain(value))
    if len(text) == 10:
        return datetime.combine(date.fromisoformat(text), datetime.min.time(), UTC)
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _minutes(begin: Any, end: Any) -> int:
    return int((_moment(end) - _moment(begin)).total_seconds() // 60)


def _days(begin: Any, end: Any) -> int:
    return (_moment(end).date() - _moment(begin).date()).days


def functions() -> list[Any]:
    """The functions that expressions have beside CEL's own."""
    return [
        cel.FunctionDecl("sum", [cel.Overload("sum_list", _INT, [_LIST], impl=_sum)]),
        cel.FunctionDecl("sorted", [cel.Overload("sorted_list", _LIST, [_LIST], impl=_sorted)]),
        cel.FunctionDecl("minutes", [cel.Overload("minutes_between", _INT, [_STRING] * 2, impl=_minutes)]),
        cel.FunctionDecl("days", [cel.Overload("days_between", _INT, [_STRING] * 2, impl=_days)]),
    ]


def extensions() -> list[Any]:
    """The extensions of CEL that expressions have."""
    return [ext_strings.ExtStrings(), ext_math.ExtMath(), ext_bindings.ExtBindings()]


@lru_cache(maxsize=64)
def _environment(names: frozenset[str]) -> Any:
    return cel.NewEnv(
        variables=dict.fromkeys(sorted(names), cel.Type.DYN),
        functions=functions(),
        extensions=extensions(),
    )


@lru_cache(maxsize=1024)
def _compiled(text: str, names: frozenset[str]) -> Any:
    try:
        return _environment(names).compile(text)
    except RuntimeError as error:
        raise ExpressionFailed(f"`{text}`: {_first_line(error)}") from None


def check(text: str, names: frozenset[str]) -> str:
    """What is wrong with an expression that may read `names`; empty when nothing is."""
    try:
        _compiled(text, names)
    except ExpressionFailed as error:
        return str(error)
    return ""


def evaluate(text: str, values: dict[str, Any]) -> Any:
    """The value of an expression; ExpressionFailed when there is none."""
    names = frozenset(values)
    program = _compiled(text, names)
    try:
        result = program.eval(_environment(names).Activation(values))
        value = result.plain_value()
    except (RuntimeError, TypeError, ValueError, OverflowError) as error:
        raise ExpressionFailed(f"`{text}`: {_first_line(error)}") from None
    if result.type().name() == "ERROR":
        raise ExpressionFailed(f"`{text}`: {_first_line(value)}")
    return value


def _first_line(error: object) -> str:
    return str(error).partition("\n")[0].removeprefix("INVALID_ARGUMENT: ").removeprefix("ERROR: <input>:")
