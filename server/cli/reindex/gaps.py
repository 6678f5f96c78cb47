"""`scripts/reindex gaps`: what customers asked and no article answered, and what articles need."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Iterable
from datetime import timedelta

import msgspec

from server.app.places import DATABASE_FILE, index_folder, open_database
from server.cli.reindex.tell import count
from server.embedding.build import ensure_default_model
from server.embedding.sentence import load_encoder
from server.errors import CopilotError
from server.knowledge.article import load_articles
from server.knowledge.gaps import Gap
from server.knowledge.golden import load_golden
from server.knowledge.in_force import current
from server.knowledge.space import Vectors
from server.live.installation import utc_now
from server.live.upkeep import GapReport, gap_report, worded
from server.settings import Settings, from_environment
from server.storage.asked import Record, knowledge_record
from server.storage.migrate import HEAD, schema_version

DAYS = 90
SHOWN = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--days", type=int, metavar="N", help=f"look at the last N days (default: {DAYS})")


def run(given: argparse.Namespace) -> int:
    """Print the report."""
    asked = vars(given)
    settings = from_environment(
        **{name: asked.get(name) for name in ("data", "knowledge", "models", "database")}
    )
    report = gaps(settings, asked.get("days") or DAYS)
    if asked.get("json"):
        sys.stdout.write(msgspec.json.encode(report).decode() + "\n")
    else:
        print(describe(report))
    return 0


def gaps(settings: Settings, days: int) -> GapReport:
    """The report of an installation; CopilotError when nothing was published yet."""
    index = current(index_folder(settings))
    if index is None:
        raise CopilotError(
            "there is no index that can be read",
            where=str(index_folder(settings)),
            remedy="run scripts/reindex",
        )
    articles, _ = load_articles(settings.knowledge / "articles")
    golden, _ = load_golden(settings.knowledge / "golden", articles, left_out=True)

    def encode(texts: list[str]) -> Vectors:
        encoder = load_encoder(ensure_default_model(settings.models))
        if encoder.fingerprint != index.manifest.fingerprint:
            raise CopilotError("the index was made with another model", remedy="run scripts/reindex")
        return encoder.encode_queries(texts)

    now = utc_now()
    record = asyncio.run(_record(settings, days))
    return gap_report(index, articles, golden, record, *worded(settings.knowledge), encode, now.date())


async def _record(settings: Settings, days: int) -> Record:
    nothing = Record((), 0, {}, {})
    if not settings.database and not (settings.data / DATABASE_FILE).is_file():
        return nothing
    database = open_database(settings)
    try:
        found = await database.read(schema_version)
        if found is None:
            return nothing
        if found != HEAD:
            raise CopilotError(
                f"the database has schema {found}, this program reads {HEAD}",
                remedy="start the server of this version once",
            )
        since = utc_now() - timedelta(days=days)
        return await database.read(lambda connection: knowledge_record(connection, since))
    finally:
        await database.close()


def describe(report: GapReport) -> str:
    """The report for people."""
    needs = report.upkeep
    lines = [
        f"source material: {report.quality.score:.0f} of 100",
        *(f"  -{reason.lost:.1f}  {reason.what}" for reason in report.quality.reasons if reason.lost > 0),
        "",
        f"{count(report.unanswered, 'question')} of {report.asked} without a good article",
    ]
    for gap in report.gaps[:SHOWN]:
        lines += _gap(gap)
    if len(report.gaps) > SHOWN:
        lines.append(f"  … and {len(report.gaps) - SHOWN} more groups, see --json")
    lines += _section("past their review", needs.past_review)
    lines += _section(
        "nearly the same", (f"{one.one} and {one.other} ({one.shared:.0%})" for one in needs.twins)
    )
    if report.asked:
        lines += _section("never cited", needs.never_cited)
    lines += _section(
        "translations older than their original",
        (
            f"{one.article} ({one.reviewed}, {one.original} {one.original_reviewed})"
            for one in needs.old_translations
        ),
    )
    lines += _section(
        "languages without a wording",
        (f"{language}: {', '.join(names)}" for language, names in needs.missing_wordings.items()),
    )
    lines += _section("without an owner", needs.unowned)
    return "\n".join(lines)


def _gap(gap: Gap) -> list[str]:
    languages = ", ".join(f"{name or 'unknown'} {number}" for name, number in gap.languages.items())
    reasons = ", ".join(f"{name.replace('_', ' ')} {number}" for name, number in gap.reasons.items())
    lines = [f"  {gap.count} × {gap.examples[0]}", f"      {languages}; {reasons}"]
    lines += [f"      also: {example}" for example in gap.examples[1:3]]
    if gap.nearest is not None:
        nearest = gap.nearest
        place = " – ".join((nearest.article, *nearest.headings[-1:]))
        lines.append(f"      nearest: {place}, {nearest.score:.2f} where {nearest.floor:.2f} is needed")
    return lines


def _section(title: str, entries: Iterable[str]) -> list[str]:
    found = list(entries)
    if not found:
        return []
    more = [f"  … and {len(found) - SHOWN} more, see --json"] if len(found) > SHOWN else []
    return ["", f"{title} ({len(found)}):", *(f"  {entry}" for entry in found[:SHOWN]), *more]
