"""`scripts/evaluate assist`: whether what agents chose next was offered, on recorded offers and picks.

Dialogues are taken in their order; at each point only what was done in earlier ones is known, and the written procedure.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.cli.evaluate.business import missing
from server.cli.evaluate.steps import Moment, Steps, Vectors
from server.cli.rows import read_rows
from server.embedding.build import ensure_default_model
from server.embedding.encoder import Encoder, OnnxEncoder
from server.settings import Settings
from server.understanding.spoken import spoken

OFFERED = 3
QUERY = "query"
FREE = "(own words)"
MOST_OF_A_RESULT = 300


class Turn(msgspec.Struct, frozen=True):
    """One turn: `s` says whose; an agent's has the reply picked, a query its interface."""

    s: str
    t: str = ""
    action: str | None = None
    custom: bool = False
    options: tuple[str, ...] = ()
    api: str = ""
    item: Any = None
    total: int | None = None


class Dialogue(msgspec.Struct, frozen=True):
    """A recorded dialogue about one task."""

    id: int
    tasks: tuple[str, ...]
    turns: tuple[Turn, ...]


class Task(msgspec.Struct, frozen=True):
    """The written procedure of a task: which step follows which."""

    id: str
    graph: dict[str, str]


class Point(msgspec.Struct, frozen=True):
    """A choice of an agent with what was said last; `options` are what the agents' tool of then offered."""

    task: str
    steps: tuple[str, ...]
    said: str
    chosen: str
    options: tuple[str, ...] = ()


class Result(msgspec.Struct, frozen=True):
    """Shares of all points: the choice was first, or among the first three; `usual` is always the most frequent one.

    `then` is the share of replies that were the first option of the tool that agents had, over `then_points`.
    """

    first: float
    among_three: float
    replies: float
    queries: float
    usual: float
    usual_three: float
    then: float
    then_points: int
    points: int
    dialogues: int
    ms: float
    tasks: dict[str, float]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The dialogues and the procedures."""
    parser.add_argument("--dialogues", type=Path, required=True, help="JSON Lines, plain or .gz")
    parser.add_argument("--tasks", type=Path, required=True, help="their procedures, JSON Lines")
    parser.add_argument("--limit", type=int, help="take only the first dialogues")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Evaluate and print."""
    if gone := missing(given.dialogues, given.tasks):
        print(gone)
        return 0
    encoder = OnnxEncoder(ensure_default_model(Settings().models))
    dialogues = read_rows(given.dialogues, Dialogue)[: given.limit]
    result = evaluate(dialogues, read_rows(given.tasks, Task), encoder)
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _print(result)
    return 0


def evaluate(dialogues: Sequence[Dialogue], tasks: Sequence[Task], encoder: Encoder) -> Result:
    """Each dialogue is foretold by those before it, then learned from."""
    told = [list(points(one)) for one in dialogues]
    vectors = _vectors(sorted({one.said for own in told for one in own}), encoder)
    steps = Steps({task.id: task.graph for task in tasks})
    usual: dict[str, Counter[str]] = {}
    ranks: list[tuple[Point, int | None, int | None]] = []
    spent = 0.0
    for own in told:
        for one in own:
            started = time.perf_counter()
            offered = steps.usual(Moment(one.task, one.steps, vectors[one.said]))
            spent += time.perf_counter() - started
            frequent = [name for name, _ in usual.get(one.task, Counter()).most_common(OFFERED)]
            ranks.append((one, _place(offered, one.chosen), _place(frequent, one.chosen)))
        for one in own:
            steps.learn(Moment(one.task, one.steps, vectors[one.said]), one.chosen)
            usual.setdefault(one.task, Counter())[one.chosen] += 1
    found = [(one, place) for one, place, _ in ranks]
    had = [one for one, _ in found if one.options]
    return Result(
        first=_share([place == 0 for _, place in found]),
        among_three=_share([place is not None and place < OFFERED for _, place in found]),
        replies=_share([place == 0 for one, place in found if one.chosen != QUERY]),
        queries=_share([place == 0 for one, place in found if one.chosen == QUERY]),
        usual=_share([place == 0 for _, _, place in ranks]),
        usual_three=_share([place is not None for _, _, place in ranks]),
        then=_share([one.options[0] == one.chosen for one in had]),
        then_points=len(had),
        points=len(found),
        dialogues=len(dialogues),
        ms=round(1000 * spent / max(1, len(found)), 3),
        tasks={
            task: _share([place == 0 for one, place in found if one.task == task])
            for task in sorted({one.task for one, _ in found})
        },
    )


def points(dialogue: Dialogue) -> Iterator[Point]:
    """Every choice in a dialogue: a reply picked, or a query made; replies in own words only move it on."""
    task = dialogue.tasks[0] if dialogue.tasks else ""
    taken: list[str] = []
    said = ""
    for turn in dialogue.turns:
        if turn.s == "user":
            said = turn.t
        elif turn.s == "kb":
            said = _outcome(turn)
        elif turn.s == QUERY:
            yield Point(task, tuple(taken), said, QUERY)
            taken.append(QUERY)
        elif turn.s == "wizard":
            if turn.action is not None and not turn.custom:
                yield Point(task, tuple(taken), said, turn.action, turn.options)
            taken.append(turn.action or FREE)


def _outcome(turn: Turn) -> str:
    """What a query found, in words; names and numbers of a record tell nothing of the next step."""
    if not turn.item:
        return "nothing found"
    message = turn.item.get("Message") if isinstance(turn.item, dict) else None
    return str(message or "found a record")[:MOST_OF_A_RESULT]


def _vectors(texts: Sequence[str], encoder: Encoder) -> dict[str, Vectors]:
    found = encoder.encode_queries([spoken(text) for text in texts])
    return dict(zip(texts, np.asarray(found, np.float32), strict=True))


def _place(offered: Sequence[str], chosen: str) -> int | None:
    return offered.index(chosen) if chosen in offered else None


def _share(marks: Sequence[bool]) -> float:
    return round(sum(marks) / len(marks), 4) if marks else 0.0


def _print(result: Result) -> None:
    shown = Table(title=f"{result.points} choices in {result.dialogues} dialogues", box=SIMPLE)
    for name in ("", "first", f"among {OFFERED}"):
        shown.add_column(name, justify="right" if name else "left")
    shown.add_row("copilot", f"{result.first:.4f}", f"{result.among_three:.4f}")
    shown.add_row("most frequent of the task", f"{result.usual:.4f}", f"{result.usual_three:.4f}")
    console = Console()
    console.print(shown)
    console.print(
        f"replies {result.replies:.4f}, queries {result.queries:.4f}; {result.ms} ms a choice; the tool that agents "
        f"had, which read their draft first, put {result.then:.4f} of {result.then_points} picks first"
    )
    console.print(", ".join(f"{task} {share:.3f}" for task, share in result.tasks.items()))
