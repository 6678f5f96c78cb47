"""Search at scale: the index that the product builds for so many passages, beside exact search, and order lines."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import faiss
import msgspec
import numpy as np
import psutil
from numpy.typing import NDArray
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.knowledge.nearest import Nearest, kind_for, write_nearest
from server.knowledge.space import Vectors, unit

DIMENSION = 384
PASSAGES = 200_000
LINES_A_CUSTOMER = 5
ASKED = 300
FOUND = 10
CHUNK = 50_000


class Figures(msgspec.Struct, frozen=True):
    """One way to search on one core, in milliseconds a question; `recall` is its share of the exact first ten.

    `core_p95` counts the core's own time, in which other programs have no part.
    """

    way: str
    p50: float
    p95: float
    core_p95: float
    recall: float
    bytes_a_passage: float
    open_ms: float
    private_mb: float


class Result(msgspec.Struct, frozen=True):
    """Both ways over as many passages, and a search among one customer's order lines beside one among all."""

    passages: int
    kind: str
    build_seconds: float
    ways: tuple[Figures, ...]
    lines: int
    customers: int
    line_p50: float
    line_p95: float
    all_lines_p50: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many passages and lines; a million of each takes some minutes and 4 GB of disk for a while."""
    parser.add_argument(
        "--passages", type=int, default=PASSAGES, help=f"passages to search (default: {PASSAGES})"
    )
    parser.add_argument("--lines", type=int, help="order lines to search (default: as many as passages)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Measure and print."""
    # As a server's worker has it: one core for one question.
    with tempfile.TemporaryDirectory(prefix="copilot-search-") as folder:
        result = measure(Path(folder), given.passages, given.lines or given.passages)
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _print(result)
    return 0


def measure(folder: Path, passages: int, lines: int) -> Result:
    """Everything in one folder, which needs room for some 2 kB a passage."""
    rows, questions = clustered(folder / "rows.npy", passages, ASKED)
    kind = kind_for(passages)
    started = time.perf_counter()
    write_nearest(folder, rows, kind)
    built = time.perf_counter() - started
    faiss.omp_set_num_threads(1)
    exact, truth = _exact(rows, questions)
    # A process of its own, as a worker is one: what it does not share is what it alone holds in memory.
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        found = pool.apply(_searched, (folder, kind, questions, truth))
    size = sum(file.stat().st_size for file in folder.glob("vectors.*")) / passages
    product = msgspec.structs.replace(found, bytes_a_passage=size)
    line_p50, line_p95, all_p50 = _lines(rows, lines)
    return Result(
        passages=passages,
        kind=kind,
        build_seconds=round(built, 1),
        ways=(product, exact),
        lines=lines,
        customers=lines // LINES_A_CUSTOMER,
        line_p50=line_p50,
        line_p95=line_p95,
        all_lines_p50=all_p50,
    )


def clustered(file: Path, count: int, asked: int) -> tuple[Vectors, Vectors]:
    """Vectors as articles have them, subjects within fields, and questions a little beside some of them.

    A model's vectors use their dimensions unequally; the decay here is that of the default model's, and a question
    has a cosine of about .7 with what answers it and .5 with the tenth.
    """
    random = np.random.default_rng(7)
    spread = (np.arange(1, DIMENSION + 1) ** -0.4).astype(np.float32)

    def noise(size: int) -> Vectors:
        return random.standard_normal((size, DIMENSION), dtype=np.float32) * spread

    fields = noise(max(50, count // 5000))
    subjects = fields[random.integers(len(fields), size=max(100, count // 50))]
    subjects = subjects + np.float32(0.8) * noise(len(subjects))
    rows: Vectors = np.lib.format.open_memmap(file, mode="w+", dtype=np.float32, shape=(count, DIMENSION))
    for start in range(0, count, CHUNK):
        size = min(CHUNK, count - start)
        about = subjects[random.integers(len(subjects), size=size)]
        rows[start : start + size] = unit(about + np.float32(0.9) * noise(size))
    near = np.asarray(rows[np.sort(random.choice(count, size=asked, replace=False))])
    return rows, unit(near + np.float32(0.045 / spread.mean()) * noise(asked))


def _exact(rows: Vectors, questions: Vectors) -> tuple[Figures, NDArray[np.int64]]:
    started = time.perf_counter()
    index = faiss.IndexFlatIP(DIMENSION)
    for start in range(0, len(rows), CHUNK):
        index.add(np.ascontiguousarray(rows[start : start + CHUNK]))
    opened = time.perf_counter() - started
    found = np.empty((len(questions), FOUND), dtype=np.int64)

    def ask(number: int) -> None:
        found[number] = index.search(questions[number : number + 1], FOUND)[1][0]

    times = _timed(ask, len(questions))
    size = 4.0 * DIMENSION
    own = size * len(rows) / 1e6
    return Figures("exact, in memory", *times, 1.0, size, round(1000 * opened, 1), round(own)), found


def _searched(folder: Path, kind: str, questions: Vectors, truth: NDArray[np.int64]) -> Figures:
    faiss.omp_set_num_threads(1)
    before = _private()
    started = time.perf_counter()
    nearest = Nearest(folder, kind)
    opened = time.perf_counter() - started
    found = np.empty_like(truth)

    def ask(number: int) -> None:
        found[number] = nearest.search(questions[number], FOUND)[1]

    # Once around, so that the disk has no part in it; servers run for weeks.
    for number in range(len(questions)):
        ask(number)
    times = _timed(ask, len(questions))
    right = sum(len({*one.tolist()} & {*other.tolist()}) for one, other in zip(found, truth, strict=True))
    private = round(_private() - before, 1)
    recall = round(right / truth.size, 4)
    return Figures(f"product: {kind}", *times, recall, 0.0, round(1000 * opened, 1), private)


def _private() -> float:
    """Megabytes that this process wrote itself; what it only reads of mapped files, all workers share."""
    return sum(float(one.anonymous) for one in psutil.Process().memory_maps()) / 1e6


def _lines(rows: Vectors, lines: int) -> tuple[float, float, float]:
    """Milliseconds among the lines of one customer, which lie together, and among those of all."""
    random = np.random.default_rng(11)
    customers = lines // LINES_A_CUSTOMER
    starts = np.sort(random.integers(lines, size=customers - 1))
    bounds = np.concatenate([[0], starts, [lines]])
    kept = np.asarray(rows[:lines]).astype(np.float16)
    asked = [
        (int(one), kept[int(bounds[one])].astype(np.float32))
        for one in random.integers(customers, size=ASKED)
    ]

    def of_one(number: int) -> None:
        customer, question = asked[number]
        own = kept[bounds[customer] : bounds[customer + 1]].astype(np.float32)
        np.argsort(-(own @ question))[:FOUND]

    def of_all(number: int) -> None:
        for start in range(0, lines, CHUNK):
            np.argpartition(-(kept[start : start + CHUNK].astype(np.float32) @ asked[number][1]), FOUND)[
                :FOUND
            ]

    p50, p95, _ = _timed(of_one, ASKED)
    return p50, p95, _timed(of_all, 3)[0]


def _timed(ask: Callable[[int], None], count: int) -> tuple[float, float, float]:
    """Milliseconds: p50 and p95 by the clock, p95 of the core's own time."""

    def seconds() -> Iterator[tuple[float, float]]:
        for number in range(count):
            started, worked = time.perf_counter(), time.thread_time()
            ask(number)
            yield time.perf_counter() - started, time.thread_time() - worked

    clock, core = np.asarray(list(seconds())).T * 1000
    p50, p95 = np.percentile(clock, (50, 95))
    return round(float(p50), 3), round(float(p95), 3), round(float(np.percentile(core, 95)), 3)


def _print(result: Result) -> None:
    shown = Table(
        title=f"{result.passages:,} passages of {DIMENSION} numbers, one core, the ten nearest", box=SIMPLE
    )
    for name in ("", "p50 ms", "p95 ms", "p95 core", "recall@10", "bytes each", "open ms", "own MB"):
        shown.add_column(name, justify="left" if not name else "right")
    for way in result.ways:
        shown.add_row(
            way.way,
            f"{way.p50:.2f}",
            f"{way.p95:.2f}",
            f"{way.core_p95:.2f}",
            f"{way.recall:.3f}",
            f"{way.bytes_a_passage:.0f}",
            f"{way.open_ms:.1f}",
            f"{way.private_mb:.0f}",
        )
    console = Console()
    console.print(shown)
    console.print(
        f"Built in {result.build_seconds} s. Bytes are those of the mapped file, which all workers share; MB what a "
        f"process holds for itself.\nOrder lines: {result.lines:,} of {result.customers:,} customers; among one "
        f"customer's p50 {result.line_p50} ms, p95 {result.line_p95} ms; among all {result.all_lines_p50} ms. "
        "A question about an order never looks beyond its customer, so a search reads that customer's lines alone, "
        "and ten million lines of two million customers cost what these do."
    )
