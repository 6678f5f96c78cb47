"""What the commands share: arguments for places, progress bars, the default model."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

Report = Callable[[str, float], None]
SECONDS_BETWEEN_LINES = 10.0


def add_places(parser: argparse.ArgumentParser) -> None:
    """Arguments for the folders and databases that several commands share."""
    parser.add_argument("--data-dir", dest="data", type=Path, help="database and indexes (default: data/)")
    parser.add_argument("--knowledge", type=Path, help="articles, rules, wordings (default: knowledge/)")
    parser.add_argument("--models", type=Path, help="built models (default: .cache/models/)")
    parser.add_argument("--database", help="postgresql://... instead of a SQLite file in the data folder")


@contextmanager
def progress_bars() -> Iterator[Report]:
    """A function `(stage, share done)` that draws one bar a stage; plain lines where there is no terminal."""
    console = Console(file=sys.stderr)
    if not console.is_terminal:
        yield _Lines().report
        return
    columns = (TextColumn("{task.description:<32}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
    with Progress(*columns, TimeElapsedColumn(), console=console) as bars:
        tasks: dict[str, TaskID] = {}

        def report(stage: str, done: float) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=1.0)
            bars.update(tasks[stage], completed=done)

        yield report


@contextmanager
def counting_bar(what: str) -> Iterator[Callable[[int, int], None]]:
    """A function `(done, total)` that draws a bar with things a second and time left; lines without a terminal."""
    console = Console(file=sys.stderr)
    if not console.is_terminal:
        yield _Counted(what).report
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("left"),
    )
    with Progress(*columns, console=console) as bar:
        task: TaskID | None = None
        began = time.monotonic()

        def report(done: int, total: int) -> None:
            nonlocal task
            if task is None:
                task = bar.add_task(what, total=total, rate="")
            bar.update(task, completed=done, rate=f"{done / max(time.monotonic() - began, 0.1):.1f} a second")

        yield report


class _Counted:
    """A line every ten seconds, and one at the end."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._began = self._told = time.monotonic()
        self._done = 0

    def report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done == self._done or (done < total and now - self._told < SECONDS_BETWEEN_LINES):
            return
        self._told, self._done = now, done
        rate = done / max(now - self._began, 0.1)
        left = f", {(total - done) / rate:.0f} s left" if rate and done < total else ""
        line = f"{self._what}: {done} of {total}, {rate:.1f} a second{left}"
        print(line, file=sys.stderr, flush=True)


class _Lines:
    def __init__(self) -> None:
        self._shown: dict[str, int] = {}

    def report(self, stage: str, done: float) -> None:
        quarter = int(done * 4)
        if self._shown.get(stage) != quarter:
            self._shown[stage] = quarter
            print(f"{stage}: {quarter * 25} %", file=sys.stderr, flush=True)


def relative(path: Path) -> str:
    """A path as short as it can be shown."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
