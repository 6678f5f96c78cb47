"""How well questions of one meaning come together in the gap report, in one language and across languages."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray
from rich.console import Console

from server.app.places import index_folder
from server.cli.console import add_places
from server.cli.rows import read_rows
from server.embedding.build import ensure_default_model
from server.embedding.encoder import OnnxEncoder
from server.errors import CopilotError
from server.knowledge.gaps import MOST_GROUPED
from server.knowledge.grouping import grouped
from server.knowledge.in_force import last_good
from server.settings import from_environment
from server.understanding.spoken import spoken


class Item(msgspec.Struct, frozen=True):
    """A question; those of one `group` have one meaning."""

    text: str
    language: str
    group: str


class Pairs(msgspec.Struct, frozen=True):
    """Of the pairs put together, the share that belongs together, and of those that belong, the share put together."""

    precision: float
    recall: float


class Result(msgspec.Struct, frozen=True):
    """All pairs of questions, those of two languages, and those of one; how many groups were made of how many."""

    questions: int
    meanings: int
    groups: int
    largest: int
    overall: Pairs
    across: Pairs
    within: Pairs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which questions; the index in force says what a language's questions have in common."""
    parser.add_argument(
        "--questions",
        type=Path,
        required=True,
        help=f'JSON Lines {{"text","language","group"}}, plain or .gz; the first {MOST_GROUPED} are taken',
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_places(parser)


def run(given: argparse.Namespace) -> int:
    """Group and print."""
    settings = from_environment(
        data=given.data, knowledge=given.knowledge, models=given.models, database=given.database
    )
    items = read_rows(given.questions, Item)[:MOST_GROUPED]
    encoder = OnnxEncoder(ensure_default_model(settings.models))
    root = index_folder(settings)
    index = last_good(root, encoder.fingerprint)
    if index is None:
        raise CopilotError("there is no index of this model", where=str(root), remedy="run scripts/reindex")
    vectors = encoder.encode_queries([spoken(item.text) for item in items])
    _, groups = grouped(index.space, vectors, [item.language for item in items])
    result = evaluate(items, groups)
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
        return 0
    lines = [
        f"{result.questions} questions of {result.meanings} meanings in {result.groups} groups, the largest of "
        f"{result.largest}"
    ]
    for name, pairs in (
        ("all pairs", result.overall),
        ("of two languages", result.across),
        ("of one language", result.within),
    ):
        lines.append(f"{name}: precision {pairs.precision:.3f}, recall {pairs.recall:.3f}")
    Console().print("\n".join(lines))
    return 0


def evaluate(items: Sequence[Item], groups: Sequence[Sequence[int]]) -> Result:
    """Every pair of questions: together or not, and whether it should be."""
    made = np.empty(len(items), dtype=np.int64)
    for number, members in enumerate(groups):
        made[list(members)] = number
    one, other = np.triu_indices(len(items), 1)
    meant, told = np.asarray([item.group for item in items]), np.asarray([item.language for item in items])
    right, together = meant[one] == meant[other], made[one] == made[other]
    alien = told[one] != told[other]
    return Result(
        questions=len(items),
        meanings=len({item.group for item in items}),
        groups=len(groups),
        largest=max(map(len, groups)),
        overall=_pairs(right, together),
        across=_pairs(right[alien], together[alien]),
        within=_pairs(right[~alien], together[~alien]),
    )


def _pairs(right: NDArray[np.bool_], together: NDArray[np.bool_]) -> Pairs:
    hits = int((right & together).sum())
    return Pairs(
        precision=round(hits / max(1, int(together.sum())), 4),
        recall=round(hits / max(1, int(right.sum())), 4),
    )
