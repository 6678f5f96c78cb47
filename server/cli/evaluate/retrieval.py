"""How well passages are found for questions, in one language and across languages, by the product's own search."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import numpy as np
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.cli.rows import read_rows
from server.embedding.build import ensure_default_model
from server.embedding.encoder import Encoder, OnnxEncoder
from server.embedding.words import read
from server.errors import CopilotError, ProblemsFound
from server.knowledge.article import Article, FrontMatter
from server.knowledge.assembly import assemble
from server.knowledge.calibration import EVERYONE
from server.knowledge.golden import load_golden
from server.knowledge.index import KnowledgeIndex
from server.knowledge.lexical import asked_terms
from server.knowledge.manifest import FORMAT, Calibration, Manifest
from server.knowledge.passage import Audience, Passage
from server.knowledge.source import Source
from server.knowledge.vectors import embed
from server.settings import Settings

BRAND = "evaluation"
TODAY = date(2026, 1, 1)
LOOKED_AT = 100
PLACES = (1, 5, 10)


class Text(msgspec.Struct, frozen=True):
    """A line of the corpus."""

    id: str
    text: str
    language: str


class Query(msgspec.Struct, frozen=True):
    """A question and the ids of all passages that answer it."""

    id: str
    text: str
    language: str
    relevant: tuple[str, ...]


class Quality(msgspec.Struct, frozen=True):
    """Means over the questions of a language: recall, reciprocal rank and average precision in the first 100.

    `recall@k` is the share of questions with a right passage among the first k.
    """

    recall_1: float = msgspec.field(name="recall@1")
    recall_5: float = msgspec.field(name="recall@5")
    recall_10: float = msgspec.field(name="recall@10")
    mrr: float
    map: float


class Result(msgspec.Struct, frozen=True):
    """`ms_per_query` is encoding and searching one question alone, `passages_per_s` encoding the corpus."""

    languages: dict[str, Quality]
    overall: Quality
    ms_per_query: float
    passages_per_s: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which passages, which questions."""
    parser.add_argument(
        "--corpus", type=Path, required=True, help='JSON Lines {"id","text","language"}, plain or .gz'
    )
    parser.add_argument(
        "--queries",
        type=Path,
        required=True,
        help='JSON Lines {"id","text","language","relevant":[ids]}, plain or .gz',
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Index the corpus in a temporary folder, ask every question alone, print."""
    corpus, queries = read_rows(given.corpus, Text), read_rows(given.queries, Query)
    known = {text.id for text in corpus}
    problems = [
        CopilotError(f"no passage {id!r}", where=f"{given.queries}: query {query.id}")
        for query in queries
        for id in query.relevant
        if id not in known
    ]
    if len(known) < len(corpus):
        problems.append(CopilotError("two passages have one id", where=str(given.corpus)))
    if problems:
        raise ProblemsFound(f"{len(problems)} problems in {given.queries}", problems[:20])
    settings = Settings()
    encoder = OnnxEncoder(ensure_default_model(settings.models))
    with tempfile.TemporaryDirectory(prefix="copilot-retrieval-") as folder:
        index, rate = index_of(corpus, encoder, settings.knowledge, Path(folder))
        result = evaluate(index, queries, encoder, rate)
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _print(result, len(corpus), len(queries))
    return 0


def index_of(
    corpus: Sequence[Text], encoder: Encoder, knowledge: Path, folder: Path
) -> tuple[KnowledgeIndex, float]:
    """An index of these passages, each an article of its own, and how many a second were encoded."""
    # Small talk belongs to the product, not to the corpus; the questions play no part.
    small_talk, _ = load_golden(knowledge / "golden", [])
    articles = [_article(number, text) for number, text in enumerate(corpus)]
    passages = [[_passage(article)] for article in articles]
    source = Source(articles, passages, msgspec.structs.replace(small_talk, questions=()))
    started = time.perf_counter()
    raw = embed([passage for [passage] in passages], encoder, None)
    rate = len(corpus) / (time.perf_counter() - started)
    talk = encoder.encode_queries([text for _, text in source.golden.small_talk()])
    kind = assemble(folder, source, raw, talk)
    manifest = Manifest(
        format=FORMAT,
        id=BRAND,
        content="",
        built_at=datetime.now(UTC),
        fingerprint=encoder.fingerprint,
        dimension=encoder.dimension,
        kind=kind,
        articles=len(articles),
        passages=len(corpus),
        calibration=Calibration(margin=0.0, golden=0, kept=0.0, off_topic=0, dropped=0.0),
        recall={},
    )
    return KnowledgeIndex(folder, manifest), rate


def evaluate(index: KnowledgeIndex, queries: Sequence[Query], encoder: Encoder, rate: float) -> Result:
    """Asks each question alone, as a conversation of one message would."""
    rows: dict[str, list[tuple[float, ...]]] = {}
    _ask(index, queries[0], encoder)  # the first one also loads what all others use
    seconds = 0.0
    for query in queries:
        started = time.perf_counter()
        found = _ask(index, query, encoder)
        seconds += time.perf_counter() - started
        rows.setdefault(query.language, []).append(_figures(found, set(query.relevant)))
    means = {language: _mean(figures) for language, figures in sorted(rows.items())}
    return Result(
        languages=means,
        overall=_mean([figures for of_language in rows.values() for figures in of_language]),
        ms_per_query=round(1000 * seconds / len(queries), 2),
        passages_per_s=round(rate, 1),
    )


def _ask(index: KnowledgeIndex, query: Query, encoder: Encoder) -> list[str]:
    [reading] = read(encoder, [query.text])
    hits = index.search(
        reading.vector,
        brand=BRAND,
        languages=[query.language],
        audiences=EVERYONE,
        at=TODAY,
        k=LOOKED_AT,
        terms=asked_terms([query.text], [1.0]),
        words=[(reading.words, 1.0)] if reading.words is not None else (),
    )
    return [hit.passage.id for hit in hits]


def _figures(found: Sequence[str], relevant: set[str]) -> tuple[float, ...]:
    places = [place for place, id in enumerate(found, 1) if id in relevant]
    first = places[0] if places else 0
    precision = sum(count / place for count, place in enumerate(places, 1)) / max(1, len(relevant))
    return (*(float(0 < first <= k) for k in PLACES), 1 / first if first else 0.0, precision)


def _mean(figures: Sequence[tuple[float, ...]]) -> Quality:
    return Quality(*(round(float(value), 4) for value in np.mean(figures, axis=0)))


def _article(number: int, text: Text) -> Article:
    # The names keep the order of the lines.
    front = FrontMatter(
        id=f"p{number:08d}",
        title=f"line {number + 1}",
        brand=BRAND,
        audience=Audience.CUSTOMER,
        language=text.language,
        owner=BRAND,
        reviewed=TODAY,
        review_by=TODAY,
    )
    return Article(front, text.text, "0", text.id)


def _passage(article: Article) -> Passage:
    return Passage(
        id=article.path,
        article=article.id,
        version=article.version,
        title="",
        headings=(),
        start=0,
        end=len(article.body),
        text=article.body,
        brand=BRAND,
        language=article.front.language,
        audience=article.front.audience,
    )


def _print(result: Result, passages: int, queries: int) -> None:
    shown = Table(title=f"{queries} questions, {passages} passages", box=SIMPLE)
    shown.add_column("language")
    for name in ("recall@1", "recall@5", "recall@10", "MRR", "mAP"):
        shown.add_column(name, justify="right")
    for language, quality in [*result.languages.items(), ("all", result.overall)]:
        shown.add_row(language, *(f"{value:.3f}" for value in msgspec.structs.astuple(quality)))
    console = Console()
    console.print(shown)
    console.print(
        f"{result.ms_per_query} ms a question, encoding included; {result.passages_per_s} passages a second"
    )
