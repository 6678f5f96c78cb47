"""`scripts/evaluate actions`: whether the action that an agent ran was ready, in recorded conversations.

A conversation is played turn by turn, its order system's state advancing with every write that was done. Before each
turn of the agent the copilot says what it would do; where the agent then ran a successful write (in a conversation
that ended well), the action prepared at that moment is compared with it, and over all turns of agents, when the
copilot offered one is compared with when the agent acted.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.cli.evaluate.business import Business, add_business, missing, tell_left_out
from server.cli.evaluate.playing import Replay
from server.cli.evaluate.points import Point, Turned, summary
from server.cli.replay import Recorded
from server.cli.rows import read_rows
from server.live.installation import utc_now
from server.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The conversations and the business."""
    parser.add_argument("--conversations", type=Path, required=True, help="JSON Lines, plain or .gz")
    add_business(parser)
    parser.add_argument(
        "--knowledge", type=Path, help="folder with the words of consent (default: knowledge/)"
    )
    parser.add_argument("--limit", type=int, help="play only the first conversations")
    parser.add_argument("--points", type=Path, help="write every point and turn to this file as JSON Lines")


def run(given: argparse.Namespace) -> int:
    """Play and print."""
    if gone := missing(given.conversations, given.orders, given.workflows):
        print(gone)
        return 0
    business = Business(given.workflows, given.orders, given.now or utc_now())
    replay = Replay(business, given.knowledge or Settings().knowledge)
    points: list[Point] = []
    turns: list[Turned] = []
    recorded = read_rows(given.conversations, Recorded)[: given.limit]
    tell_left_out(business, _writes(recorded))
    for one in recorded:
        found, turned = asyncio.run(replay.play(one))
        points += found if one.success else []
        turns += turned
    if given.points:
        given.points.write_bytes(b"".join(msgspec.json.encode(one) + b"\n" for one in (*points, *turns)))
    figures = summary(points, turns)
    if given.json:
        sys.stdout.write(msgspec.json.encode(figures).decode() + "\n")
    else:
        _print(points, figures)
    return 0


def _writes(recorded: Sequence[Recorded]) -> Iterator[str]:
    """The names of all writes that succeeded."""
    for one in recorded:
        yield from (
            turn.action.name for turn in one.turns if turn.kind == "write" and turn.ok and turn.action
        )


def _print(points: Sequence[Point], figures: Mapping[str, float | int]) -> None:
    shown = Table(title="What was ready when agents acted", box=SIMPLE)
    for name in ("action", "points", "name", "order", "arguments", "instead"):
        shown.add_column(name, justify="left" if name in ("action", "instead") else "right")
    for action in sorted({one.action for one in points}):
        own = [one for one in points if one.action == action]
        instead = Counter(one.prepared or "nothing" for one in own if not one.name).most_common(3)
        counts = (
            len(own),
            sum(one.name for one in own),
            sum(one.order for one in own),
            sum(one.same for one in own),
        )
        shown.add_row(action, *map(str, counts), ", ".join(f"{name} {count}" for name, count in instead))
    console = Console(width=max(Console().width, 140))
    console.print(shown)
    console.print(
        f"name {figures['name']}, order {figures['order']}, arguments {figures['arguments']} of {figures['points']} "
        f"points; acting: precision {figures['precision']}, recall {figures['recall']} over {figures['turns']} turns"
    )
