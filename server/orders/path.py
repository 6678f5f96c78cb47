"""Where a value stands inside a record: `home.zip`, `payments[0].sum`, `payments[*].sum`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

Step = str | int | None
EACH: Final = None

_SHAPE = re.compile(r"[^.\[\]\s][^.\[\]]*(?:\[(?:\d+|\*)\])*(?:\.[^.\[\]\s][^.\[\]]*(?:\[(?:\d+|\*)\])*)*")
_STEP = re.compile(r"\[(\d+|\*)\]|([^.\[\]]+)")


@lru_cache(maxsize=1024)
def steps(path: str) -> tuple[Step, ...]:
    """The steps of a path: a name, a position, or EACH for `[*]`; ValueError when it is not a path."""
    if not _SHAPE.fullmatch(path):
        raise ValueError(f"`{path}` is not a path like `home.zip` or `payments[0].sum`")
    return tuple(
        name or (EACH if position == "*" else int(position)) for position, name in _STEP.findall(path)
    )


def pick(record: Any, path: tuple[Step, ...]) -> Any:
    """The value at `path`, of `[*]` the first that is there; None when missing."""
    value = record
    for depth, step in enumerate(path):
        if isinstance(step, str):
            value = value.get(step) if isinstance(value, Mapping) else None
        elif not isinstance(value, Sequence) or isinstance(value, str):
            return None
        elif step is EACH:
            rest = path[depth + 1 :]
            return next((found for item in value if (found := pick(item, rest)) is not None), None)
        else:
            value = value[step] if step < len(value) else None
        if value is None:
            return None
    return value
