"""`scripts/evaluate understanding`: how often the product's router tells what a message asks for."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.cli.evaluate.business import missing
from server.cli.rows import read_rows
from server.embedding.build import ensure_default_model
from server.embedding.encoder import Encoder, OnnxEncoder
from server.settings import Settings
from server.understanding.routing import Router, with_names
from server.understanding.spoken import spoken

COVERAGE = 0.8
SHOWN_CONFUSIONS = 8


class Item(msgspec.Struct, frozen=True):
    """One message and what it asks for; None is none of the intents."""

    text: str
    language: str
    intent: str | None


class Result(msgspec.Struct, frozen=True):
    """Shares of all test messages; `plain` and `plain_f1` are those of the nearest mean vector of an intent.

    `accuracy_at_80` is of the surest four fifths, the others abstaining; `ms` a message, `seconds` to learn, both with
    encoding; `confusions` are "intent as intent" with counts.
    """

    accuracy: float
    macro_f1: float
    accuracy_at_80: float
    ms: float
    seconds: float
    plain: float
    plain_f1: float
    plain_at_80: float
    languages: dict[str, float]
    confusions: dict[str, int]
    intents: int
    messages: int


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What is learned from, and what is told."""
    form = 'JSON Lines {"text","language","intent"}, plain or .gz'
    parser.add_argument("--train", type=Path, required=True, help=f"examples: {form}")
    parser.add_argument("--test", type=Path, required=True, help=f"messages: {form}")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Learn, evaluate and print."""
    if gone := missing(given.train, given.test):
        print(gone)
        return 0
    encoder = OnnxEncoder(ensure_default_model(Settings().models))
    result = evaluate(read_rows(given.train, Item), read_rows(given.test, Item), encoder)
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _print(result)
    return 0


def evaluate(train: Sequence[Item], test: Sequence[Item], encoder: Encoder) -> Result:
    """What the router that the server runs tells of each test message, having seen `train`."""
    started = time.perf_counter()
    examples = with_names((item.intent, spoken(item.text)) for item in train)
    labels = [label for label, _ in examples]
    known = encoder.encode_queries([text for _, text in examples])
    router = Router.from_vectors(labels, known)
    learned = time.perf_counter() - started
    told: list[str | None] = []
    sure: list[float] = []
    vectors: list[NDArray[np.float32]] = []
    started = time.perf_counter()
    for item in test:
        vector = encoder.encode_queries([spoken(item.text)])[0]
        routed = router.route(vector)
        none = 1.0 - sum(one.confidence for one in routed)
        best = routed[0]
        told.append(best.workflow if best.confidence >= none else None)
        sure.append(max(best.confidence, none))
        vectors.append(vector)
    seconds = time.perf_counter() - started
    truth = [item.intent for item in test]
    plain, plainly = _nearest_mean(labels, known, np.stack(vectors))
    right = [one == meant for one, meant in zip(told, truth, strict=True)]
    plainly_right = [one == meant for one, meant in zip(plain, truth, strict=True)]
    wrong: dict[str, int] = {}
    for meant, one in zip(truth, told, strict=True):
        if one != meant:
            pair = f"{meant} as {one}"
            wrong[pair] = wrong.get(pair, 0) + 1
    spoken_in: dict[str, list[bool]] = {}
    for item, mark in zip(test, right, strict=True):
        spoken_in.setdefault(item.language, []).append(mark)
    return Result(
        accuracy=_share(right),
        macro_f1=macro_f1(truth, told),
        accuracy_at_80=at_coverage(right, sure, COVERAGE),
        ms=round(1000 * seconds / len(test), 2),
        seconds=round(learned, 2),
        plain=_share(plainly_right),
        plain_f1=macro_f1(truth, plain),
        plain_at_80=at_coverage(plainly_right, plainly, COVERAGE),
        languages={language: _share(marks) for language, marks in sorted(spoken_in.items())},
        confusions=dict(sorted(wrong.items(), key=lambda pair: -pair[1])[:SHOWN_CONFUSIONS]),
        intents=len(set(labels)),
        messages=len(test),
    )


def macro_f1(truth: Sequence[str | None], told: Sequence[str | None]) -> float:
    """The mean over the intents that are asked for of the harmonic mean of precision and recall."""
    scores: list[float] = []
    for intent in set(truth):
        both = sum(meant == one == intent for meant, one in zip(truth, told, strict=True))
        said, asked = sum(one == intent for one in told), sum(meant == intent for meant in truth)
        scores.append(2 * both / (said + asked))
    return round(sum(scores) / len(scores), 4)


def at_coverage(right: Sequence[bool], sure: Sequence[float], coverage: float) -> float:
    """The share told rightly when only the surest `coverage` of the messages are told at all."""
    order = sorted(range(len(right)), key=lambda place: -sure[place])
    return _share([right[place] for place in order[: max(1, round(coverage * len(order)))]])


def _nearest_mean(
    labels: Sequence[str | None], known: NDArray[np.float32], vectors: NDArray[np.float32]
) -> tuple[list[str | None], list[float]]:
    names = list(dict.fromkeys(labels))
    means = np.stack(
        [known[[at for at, one in enumerate(labels) if one == name]].mean(axis=0) for name in names]
    )
    scores = vectors @ (means / np.linalg.norm(means, axis=1, keepdims=True)).T
    return [names[place] for place in scores.argmax(axis=1)], [float(one) for one in scores.max(axis=1)]


def _share(marks: Sequence[bool]) -> float:
    return round(sum(marks) / len(marks), 4)


def _print(result: Result) -> None:
    shown = Table(title=f"{result.intents} intents told of {result.messages} messages", box=SIMPLE)
    for name in ("", "accuracy", "macro F1", "at 80 % coverage"):
        shown.add_column(name, justify="right" if name else "left")
    for name, *figures in (
        ("router", result.accuracy, result.macro_f1, result.accuracy_at_80),
        ("nearest mean", result.plain, result.plain_f1, result.plain_at_80),
    ):
        shown.add_row(name, *(f"{figure:.4f}" for figure in figures))
    console = Console()
    console.print(shown)
    console.print(f"learned in {result.seconds} s, {result.ms} ms a message")
    if len(result.languages) > 1:
        console.print(", ".join(f"{language} {share:.3f}" for language, share in result.languages.items()))
    if result.confusions:
        pairs = ", ".join(f"{pair} {count}" for pair, count in result.confusions.items())
        console.print(f"taken for another: {pairs}")
