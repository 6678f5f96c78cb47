"""What was ready beside what agents did: at each write of theirs, and at each of their turns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from server.cli.replay import Action
from server.orders.actions import ActionRecord
from server.request.requests import Wanted


class Point(msgspec.Struct, frozen=True):
    """A write that an agent ran successfully, and what was ready: how far the two agree."""

    conversation: str
    turn: int
    action: str
    arguments: dict[str, Any]
    prepared: str | None
    given: dict[str, Any]
    name: bool
    order: bool
    same: bool


class Turned(msgspec.Struct, frozen=True):
    """One turn of an agent: whether the agent wrote, and what the copilot offered."""

    conversation: str
    turn: int
    wrote: bool
    offered: tuple[str, ...]


def compared(
    conversation: str, turn: int, action: Action, record: ActionRecord | None, first: Wanted | None
) -> Point:
    """How far the first thing prepared is the write that an agent ran; optional arguments do not count."""
    order = record.order_argument if record is not None else None
    given = dict(first.request.arguments) if first is not None else {}
    name = first is not None and first.action == action.name
    return Point(
        conversation=conversation,
        turn=turn,
        action=action.name,
        arguments=action.arguments,
        prepared=first.action if first is not None else None,
        given=given,
        name=name,
        order=first is not None and (order is None or given.get(order) == action.arguments.get(order)),
        same=name and _needed(given, record) == _needed(action.arguments, record),
    )


def _needed(arguments: Mapping[str, Any], record: ActionRecord | None) -> dict[str, Any]:
    """What must agree: what is not optional, lists without their order, and what each line becomes beside that line."""
    optional = record.optional if record is not None else ()
    needed = {key: value for key, value in arguments.items() if key not in optional}
    lines, variants = (
        (record.lines_argument, record.variants_argument) if record is not None else (None, None)
    )
    if lines and variants and len(needed.get(lines) or ()) == len(needed.get(variants) or ()) > 0:
        needed[lines] = sorted(zip(needed[lines], needed.pop(variants), strict=True))
    return {key: _plain(value) for key, value in needed.items()}


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, list) and all(isinstance(one, str) for one in value) else value


def summary(points: Sequence[Point], turns: Sequence[Turned]) -> dict[str, float | int]:
    """Shares of the points with the right name, order and full arguments; precision and recall of acting."""
    acted = [one for one in turns if one.offered]
    wrote = [one for one in turns if one.wrote]
    right = sum(one.wrote for one in acted)
    return {
        "name": _share(sum(one.name for one in points), len(points)),
        "order": _share(sum(one.order for one in points), len(points)),
        "arguments": _share(sum(one.same for one in points), len(points)),
        "precision": _share(right, len(acted)),
        "recall": _share(right, len(wrote)),
        "points": len(points),
        "turns": len(turns),
    }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0
