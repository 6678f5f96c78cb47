"""The gap report of an installation: what its record, its index and its files say about its articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import msgspec

from server.knowledge.article import Article
from server.knowledge.gaps import Gap, gaps_of
from server.knowledge.golden import Golden
from server.knowledge.index import KnowledgeIndex
from server.knowledge.quality import Quality, facts_of, quality
from server.knowledge.space import Vectors
from server.knowledge.upkeep import Upkeep, upkeep
from server.live.contradictions import Contradiction
from server.storage.asked import Record
from server.understanding.spoken import spoken


class GapReport(msgspec.Struct, frozen=True):
    """Questions without an answer, what articles need, and the score of the source material; `index` is in force."""

    index: str
    asked: int
    unanswered: int
    gaps: tuple[Gap, ...]
    upkeep: Upkeep
    quality: Quality
    contradictions: tuple[Contradiction, ...] = ()


def gap_report(
    index: KnowledgeIndex,
    articles: Sequence[Article],
    golden: Golden,
    record: Record,
    wordings: dict[str, tuple[str, ...]],
    workflows: Sequence[str],
    encode: Callable[[list[str]], Vectors],
    today: date,
    contradictions: Sequence[Contradiction] = (),
) -> GapReport:
    """The report of today; `encode` makes vectors of questions, and is not called when there are none."""
    asked = record.unanswered
    gaps: list[Gap] = []
    if asked:
        gaps = gaps_of(index, asked, encode([spoken(one.question) for one in asked]), today)
    needs = upkeep(
        articles,
        today,
        cited=record.cited,
        wordings=wordings,
        spoken=record.languages,
        workflows=workflows,
    )
    facts = facts_of(
        articles, golden, index.manifest.recall, needs, asked=record.asked, unanswered=len(asked)
    )
    return GapReport(
        index.id, record.asked, len(asked), tuple(gaps), needs, quality(facts), tuple(contradictions)
    )


def worded(knowledge: Path) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """The workflows worded in each language, and all workflows, by the names of their files.

    What differs for a brand or region (`<workflow>.<name>.toml`) is worded with its workflow.
    """
    files = (knowledge / "workflows").glob("*.toml")
    workflows = tuple(sorted(file.stem for file in files if "." not in file.stem))
    folders = sorted(folder for folder in (knowledge / "wordings").glob("*") if folder.is_dir())
    return {
        folder.name: tuple(sorted(file.stem for file in folder.glob("*.ftl"))) for folder in folders
    }, workflows
