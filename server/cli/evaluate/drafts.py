"""`scripts/evaluate drafts`: what the guard lets through of drafts known to be wrong, and of a real model's."""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import msgspec
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.app.places import LANGUAGES
from server.cli.console import counting_bar
from server.cli.evaluate.corrupting import Corruption
from server.cli.evaluate.decided import Decided, decided
from server.cli.evaluate.reading_plainly import same_figures, wrongs
from server.cli.evaluate.small_model import NAME, small_model
from server.drafting.endpoint import Endpoint, Unavailable
from server.drafting.guard import tidy
from server.drafting.prompt import prompt
from server.drafting.reading import Guard
from server.embedding.build import ensure_default_model
from server.embedding.encoder import OnnxEncoder
from server.embedding.worker import EncodingWorker
from server.language.detect import LanguageDetector
from server.live.installation import utc_now
from server.settings import from_environment

SEED = 20_417
MODEL = "model"
LONGEST_SECONDS = 120.0
SHOWN = 60


class Tally(msgspec.Struct):
    """Drafts of one kind. `through` are wrong ones that the guard would have let an agent see: there may be none.

    `refused` are right ones that the guard dropped; `plain_...` the same for a guard that compares figures alone.
    """

    drafts: int = 0
    wrong: int = 0
    caught: int = 0
    through: int = 0
    refused: int = 0
    plain_through: int = 0
    plain_refused: int = 0

    def add(self, wrong: bool, dropped: bool, plainly_dropped: bool) -> None:
        """Count one draft."""
        self.drafts += 1
        self.wrong += wrong
        self.caught += wrong and dropped
        self.through += wrong and not dropped
        self.refused += dropped and not wrong
        self.plain_through += wrong and not plainly_dropped
        self.plain_refused += plainly_dropped and not wrong


class Finding(msgspec.Struct, frozen=True):
    """A draft that was judged otherwise than it is, with its template; `faults` are the guard's, or what is wrong."""

    kind: str
    language: str
    template: str
    text: str
    faults: tuple[str, ...]


class Result(msgspec.Struct):
    """By kind of change, by language, and for the model; `ms` is the guard's median for one draft."""

    templates: int
    wordless: int
    kinds: dict[str, Tally] = {}
    languages: dict[str, Tally] = {}
    model: Tally = msgspec.field(default_factory=Tally)
    model_name: str = ""
    model_seconds: float = 0.0
    unavailable: int = 0
    ms: float = 0.0
    through: list[Finding] = []
    refused: list[Finding] = []

    @property
    def leaked(self) -> int:
        """Wrong drafts that got through."""
        return self.model.through + sum(tally.through for tally in self.kinds.values())


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many templates and drafts."""
    parser.add_argument("--templates", type=int, help="replies a language to change (default: all)")
    parser.add_argument("--drafts", type=int, default=4, help="replies a language for the model (default: 4)")
    parser.add_argument("--seconds", type=float, default=LONGEST_SECONDS, help="patience with one draft")
    parser.add_argument("--language", action="append", help="only this language; may be repeated")
    parser.add_argument("--show", action="store_true", help="print what was let through and wrongly refused")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Change replies, ask the model, and print; 1 when a wrong draft got through."""
    settings = from_environment()
    replies, wordless = decided(settings.knowledge, utc_now())
    if given.language:
        replies = [one for one in replies if one.language in given.language]
    result = Result(len(replies), wordless)
    encoder = OnnxEncoder(ensure_default_model(settings.models))
    with ExitStack() as stack:
        url = settings.llm_url
        if given.drafts and not url:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="copilot-model-"))
            url = stack.enter_context(small_model(Path(folder)))
        executor = stack.enter_context(ThreadPoolExecutor(1))
        encoding = EncodingWorker(encoder)
        stack.callback(encoding.close)
        guard = Guard(encoding, LanguageDetector(LANGUAGES), executor)
        result.model_name = settings.llm_model or (NAME if given.drafts else "")
        asyncio.run(_measure(result, replies, guard, url, settings.llm_key, given))
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _print(result, given.show)
    return 1 if result.leaked else 0


async def _measure(
    result: Result, replies: Sequence[Decided], guard: Guard, url: str, key: str, given: argparse.Namespace
) -> None:
    took: list[float] = []
    await seeded(result, replies, guard, given.templates, took)
    if given.drafts:
        endpoint = Endpoint(url, result.model_name, key)
        try:
            await worded(result, _sample(replies, given.drafts), guard, endpoint, given.seconds)
        finally:
            await endpoint.close()
    result.ms = round(sorted(took)[len(took) // 2], 2) if took else 0.0


async def seeded(
    result: Result, replies: Sequence[Decided], guard: Guard, most: int | None, took: list[float]
) -> None:
    """Every reply changed in every way, the same on each run; the guard's milliseconds go to `took`."""
    # Not for secrets: the same seed gives the same drafts.
    chance = random.Random(SEED)  # noqa: S311
    corruption = Corruption(replies)
    chosen = _sample(replies, most) if most else list(replies)
    with counting_bar("replies changed") as report:
        for done, one in enumerate(chosen, 1):
            for made in corruption.of(one, chance):
                started = time.perf_counter()
                faults = await guard.faults(tidy(made.text), one.template)
                took.append((time.perf_counter() - started) * 1000)
                plainly_dropped = not same_figures(made.text, one.template)
                for tally in (
                    result.kinds.setdefault(made.kind, Tally()),
                    result.languages.setdefault(one.language, Tally()),
                ):
                    tally.add(made.wrong, bool(faults), plainly_dropped)
                if made.wrong is not bool(faults):
                    found = Finding(made.kind, one.language, one.template.text, made.text, tuple(faults))
                    (result.through if made.wrong else result.refused).append(found)
            report(done, len(chosen))


async def worded(
    result: Result, replies: Iterable[Decided], guard: Guard, endpoint: Endpoint, seconds: float
) -> None:
    """What a real model makes of replies, read by the guard and, apart from it, plainly."""
    chosen = list(replies)
    started = time.perf_counter()
    with counting_bar("drafts of the model") as report:
        for done, one in enumerate(chosen, 1):
            says = [rule.says for rule in one.decision.rules]
            try:
                text = tidy(await endpoint.answer(prompt(one.template, says), seconds))
            except Unavailable:
                result.unavailable += 1
                continue
            faults = await guard.faults(text, one.template)
            wrong = wrongs(text, one.template)
            result.model.add(bool(wrong), bool(faults), not same_figures(text, one.template))
            if bool(wrong) is not bool(faults):
                said = tuple(wrong) if wrong else tuple(faults)
                found = Finding(MODEL, one.language, one.template.text, text, said)
                (result.through if wrong else result.refused).append(found)
            report(done, len(chosen))
    result.model_seconds = round((time.perf_counter() - started) / max(len(chosen), 1), 2)


def _sample(replies: Sequence[Decided], most: int) -> list[Decided]:
    """Evenly spread over the cases, so many of each language."""
    found: list[Decided] = []
    for language in sorted({one.language for one in replies}):
        own = [one for one in replies if one.language == language]
        step = max(len(own) / most, 1.0)
        found += [own[int(at * step)] for at in range(min(most, len(own)))]
    return found


def _print(result: Result, show: bool) -> None:
    shown = Table(
        title=f"{result.templates} replies to worked cases, changed; what the guard and a comparison of figures let "
        "through",
        box=SIMPLE,
    )
    columns = (
        "drafts",
        "wrong",
        "caught",
        "got through",
        "wrongly refused",
        "through: figures",
        "refused: figures",
    )
    shown.add_column("")
    for name in columns:
        shown.add_column(name, justify="right")
    rows = [*result.kinds.items(), *((f"in {name}", one) for name, one in sorted(result.languages.items()))]
    if result.model.drafts:
        rows.append((f"drafts of {result.model_name}", result.model))
    for name, tally in rows:
        shown.add_row(name, *map(str, msgspec.structs.astuple(tally)))
    console = Console(width=max(Console().width, 130))
    console.print(shown)
    console.print(
        f"the guard takes {result.ms} ms for a draft (median); {result.wordless} cases have no text"
    )
    if result.model.drafts or result.unavailable:
        console.print(
            f"the model takes {result.model_seconds} s, {result.unavailable} times it gave no draft"
        )
    for title, findings in (("got through", result.through), ("wrongly refused", result.refused)):
        for one in findings[: SHOWN if show else 0]:
            console.print(f"\n{title}: {one.kind}, {one.language} {', '.join(one.faults)}", markup=False)
            console.print(f"  template: {one.template}\n  draft:    {one.text}", markup=False)
