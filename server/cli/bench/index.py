"""Reindexing beside the bare model call, and what a small change costs, over articles written for this."""

from __future__ import annotations

import argparse
import itertools
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray
from rich.console import Console

from server.embedding.build import ensure_default_model
from server.embedding.encoder import OnnxEncoder, Vectors
from server.embedding.words import MOST_WORDS, Reading, Words
from server.knowledge.passages import embedded_text
from server.knowledge.reindex import Options, reindex
from server.knowledge.source import read_source
from server.settings import Settings

ARTICLES = 40
LIBRARY = 2_000
CHANGED = 100  # one of so many articles is changed
SECTIONS = 10
# Words of the trade; sentences of them have the length and variety of an article's.
TRADE = (
    "parcel carrier refund voucher lamp warranty invoice delivery address customer order return label account member "
    "price shipping weekday courier depot tracking number colour size repair exchange gift card receipt payment bank "
    "transfer season discount stock supplier batch cable battery manual assembly screw shade bulb socket voltage "
    "is was will be can may must never always usually sometimes often within after before until unless because "
    "the a your our this that every any no each with without from to at on by for of and or but so then"
)
WORDS = TRADE.split()


class Result(msgspec.Struct, frozen=True):
    """Passages a second of the bare model call and of reindexing in one run, and the seconds of a run and a change.

    `share` is the second of the first. The change is measured on `library` passages with a model that takes no time,
    to which the time of the real one for the passages that it had to read is added.
    """

    passages: int
    bare_per_second: float
    reindex_per_second: float
    share: float
    library: int
    full_seconds: float
    changed: int
    change_seconds: float
    change_share: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How much to index."""
    parser.add_argument(
        "--articles",
        type=int,
        default=ARTICLES,
        help=f"articles for the model, ten passages each (default: {ARTICLES})",
    )
    parser.add_argument(
        "--library",
        type=int,
        default=LIBRARY,
        help=f"articles of which one of {CHANGED} changes, ten passages each (default: {LIBRARY})",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Measure and print."""
    settings = Settings()
    encoder = OnnxEncoder(ensure_default_model(settings.models))
    with tempfile.TemporaryDirectory(prefix="copilot-index-") as folder:
        result = measure(Path(folder), settings.knowledge / "golden", encoder, given.articles, given.library)
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        Console().print(
            f"{result.passages} passages: bare model call {result.bare_per_second:.1f} a second, reindexing "
            f"{result.reindex_per_second:.1f} a second, a share of {result.share:.2f} (aim: .90)\n"
            f"{result.library} passages, one of {CHANGED} articles changed: {result.changed} passages read anew, "
            f"{result.change_seconds:.1f} s of {result.full_seconds:.0f} s for a full run, a share of "
            f"{result.change_share:.3f} (aim: under .03)"
        )
    return 0


def measure(folder: Path, golden: Path, encoder: OnnxEncoder, articles: int, library: int) -> Result:
    """Both measurements, in a folder that may be filled."""
    knowledge = write_knowledge(folder / "small", articles, golden)
    texts = [embedded_text(passage) for _, passage in read_source(knowledge).pairs()]
    encoder.encode_passages(texts[:8])
    half = len(texts) // 2
    # The bare call before and after, so that what else the machine does falls on both alike.
    bare = _seconds_to_encode(encoder, texts[:half])
    started = time.perf_counter()
    report = reindex(knowledge, folder / "index", encoder, options=MEASURED)
    seconds = time.perf_counter() - started
    bare += _seconds_to_encode(encoder, texts[half:])
    rate, reached = len(texts) / bare, report.embedded / seconds
    large = write_knowledge(folder / "large", library, golden)
    still = StillEncoder(encoder)
    whole = _timed_reindex(large, folder / "still", still)
    for file in sorted((large / "articles").glob("*.md"))[::CHANGED]:
        file.write_text(file.read_text("utf-8") + "\nThis was added today.\n", "utf-8")
    part = _timed_reindex(large, folder / "still", still)
    full = whole[0] + whole[1] / reached
    change = part[0] + part[1] / reached
    return Result(
        passages=len(texts),
        bare_per_second=round(rate, 2),
        reindex_per_second=round(reached, 2),
        share=round(reached / rate, 3),
        library=whole[1],
        full_seconds=round(full, 1),
        changed=part[1],
        change_seconds=round(change, 2),
        change_share=round(change / full, 4),
    )


def _seconds_to_encode(encoder: OnnxEncoder, texts: Sequence[str]) -> float:
    started = time.perf_counter()
    encoder.encode_passages(texts)
    return time.perf_counter() - started


def _timed_reindex(knowledge: Path, root: Path, encoder: StillEncoder) -> tuple[float, int]:
    started = time.perf_counter()
    report = reindex(knowledge, root, encoder, options=MEASURED)
    return time.perf_counter() - started, report.embedded


# Words at random, and vectors without a model, find nothing; what they would publish is never served.
MEASURED = Options(accept="measured")


class StillEncoder:
    """Takes no time for a text, so that everything else of a run is seen; as wide as the real one."""

    def __init__(self, encoder: OnnxEncoder) -> None:
        self.fingerprint = f"still-{encoder.fingerprint}"
        self.dimension = encoder.dimension
        self.word_bytes = encoder.word_bytes
        self._random = np.random.default_rng(1)
        self._bits: NDArray[np.uint8] = self._random.integers(256, size=(MOST_WORDS, self.word_bytes)).astype(
            np.uint8
        )

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimension), no two alike."""
        made = self._random.standard_normal((len(texts), self.dimension), dtype=np.float32)
        return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), dtype=np.float32)

    def encode_passages(self, texts: Sequence[str], progress: object = None) -> Vectors:
        """As queries."""
        return self.encode_queries(texts)

    def read_queries(self, texts: Sequence[str]) -> list[Reading]:
        """With as many words as a long text has."""
        words = Words(self._bits, np.ones(MOST_WORDS, dtype=np.float32))
        return [Reading(vector, words) for vector in self.encode_queries(texts)]

    def read_passages(self, texts: Sequence[str], progress: object = None) -> list[Reading]:
        """As queries."""
        return self.read_queries(texts)


def write_knowledge(root: Path, articles: int, golden: Path) -> Path:
    """A knowledge folder of articles of ten sections each, with this golden folder's small talk."""
    random = np.random.default_rng(articles)
    words = itertools.chain.from_iterable(_drawn(random))
    folder = root / "articles"
    folder.mkdir(parents=True)
    for number in range(articles):
        body = "".join(_section(words) for _ in range(SECTIONS))
        (folder / f"a{number:05d}.md").write_text(
            f"---\nid: a{number:05d}\ntitle: {_phrase(words, 4)}\nbrand: lumen\naudience: customer\nlanguage: en\n"
            "owner: Bench\nreviewed: 2026-01-01\nreview_by: 2036-01-01\n---\n\n" + body,
            "utf-8",
        )
    shutil.copytree(golden, root / "golden")
    for file in (root / "golden").glob("*.toml"):
        text = file.read_text("utf-8")
        file.write_text(text[text.find("[off_topic]") :] if "[off_topic]" in text else "", "utf-8")
    questions = "".join(
        f'[[questions]]\nquestion = "{_phrase(words, 6)}"\nlanguage = "en"\nbrand = "lumen"\narticle = "a00000"\n\n'
        for _ in range(8)
    )
    (root / "golden" / "bench.toml").write_text(questions, "utf-8")
    return root


def _drawn(random: np.random.Generator) -> Iterator[list[str]]:
    while True:
        yield [WORDS[at] for at in random.integers(len(WORDS), size=4096)]


def _section(words: Iterator[str]) -> str:
    sentences = " ".join(f"{_phrase(words, 14)}." for _ in range(6))
    return f"## {_phrase(words, 4)}\n\n{sentences}\n\n"


def _phrase(words: Iterator[str], count: int) -> str:
    return " ".join(itertools.islice(words, count)).capitalize()
