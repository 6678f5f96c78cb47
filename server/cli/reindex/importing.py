"""`scripts/reindex import PATH`: files from elsewhere become articles that people can edit and publish."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from server.app.places import LANGUAGES
from server.cli.console import counting_bar
from server.errors import CopilotError
from server.knowledge.importing.converter import Converter, Limits
from server.knowledge.importing.filing import Defaults, Filed
from server.knowledge.importing.run import Report, Settings
from server.knowledge.importing.run import run as import_files
from server.knowledge.passage import Audience
from server.knowledge.upkeep import NOBODY
from server.language.detect import LanguageDetector
from server.live.installation import utc_now
from server.orders.brand import load_brands
from server.settings import from_environment

# Longer lists end with a count; --json has everything.
SHOWN = 200
_SAID = {
    Filed.WRITTEN: "new",
    Filed.UPDATED: "updated",
    Filed.UNCHANGED: "unchanged",
    Filed.EDITED: "left as edited",
    Filed.REPLACED: "replaced though edited",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    limits = Limits()
    parser.add_argument("path", type=Path, metavar="PATH", help="a file, or a folder with files")
    parser.add_argument("--brand", help="the brand they belong to, or all (default: the only brand)")
    parser.add_argument(
        "--language", help="their language (default: what the source says, else what they read like)"
    )
    parser.add_argument(
        "--into", type=Path, metavar="DIR", help="where to write (default: articles/<brand>/imported)"
    )
    parser.add_argument(
        "--audience", choices=[str(one) for one in Audience], help="who may read them (default: customer)"
    )
    parser.add_argument("--owner", help=f"who looks after them (default: {NOBODY!r})")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace articles that were edited since their import"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")
    parser.add_argument("--seconds", type=float, help=f"for one file at most (default: {limits.seconds:.0f})")
    parser.add_argument(
        "--memory", type=int, metavar="MB", help=f"for one file at most (default: {limits.memory >> 20})"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def imported(given: argparse.Namespace) -> Report:
    """The import as asked for."""
    asked = vars(given)
    places = {name: asked.get(name) for name in ("data", "knowledge", "models", "database")}
    knowledge = from_environment(**places).knowledge
    brand = asked.get("brand") or _only_brand(knowledge)
    settings = Settings(
        path=given.path,
        into=asked.get("into") or knowledge / "articles" / brand / "imported",
        articles=knowledge / "articles",
        defaults=Defaults(
            brand=brand,
            audience=asked.get("audience") or Audience.CUSTOMER.value,
            owner=asked.get("owner") or NOBODY,
            today=utc_now().date(),
        ),
        language=asked.get("language") or "",
        overwrite=asked.get("overwrite", False),
        dry=asked.get("dry_run", False),
    )
    usual = Limits()
    limits = Limits(
        seconds=asked.get("seconds") or usual.seconds,
        memory=(asked["memory"] << 20) if asked.get("memory") else usual.memory,
    )
    with counting_bar("Files") as progress, Converter(limits) as converter:
        return import_files(settings, LanguageDetector(LANGUAGES), converter, progress)


def run(given: argparse.Namespace) -> int:
    """Import and say what came of it; 1 when something could not be imported."""
    report = imported(given)
    if vars(given).get("json"):
        sys.stdout.write(msgspec.json.encode(_plain(report)).decode() + "\n")
    else:
        print(describe(report))
    return 1 if report.problems else 0


def describe(report: Report) -> str:
    """The report for people: problems first, then notes, then counts."""
    lines = [f"problem: {problem.sentence}" for problem in report.problems[:SHOWN]]
    if len(report.problems) > SHOWN:
        lines.append(f"problem: … and {len(report.problems) - SHOWN} more, see --json")
    lines += [f"note: {note.sentence}" for note in report.notes[:SHOWN]]
    if len(report.notes) > SHOWN:
        lines.append(f"note: … and {len(report.notes) - SHOWN} more, see --json")
    counts = ", ".join(f"{len(ids)} {_SAID[kind]}" for kind, ids in report.articles.items()) or "none"
    lines.append(f"files: {report.files}; articles: {counts}; problems: {len(report.problems)}")
    if report.articles.get(Filed.WRITTEN) or report.articles.get(Filed.UPDATED):
        lines.append("read and mend them, then publish them with scripts/reindex")
    return "\n".join(lines)


def _plain(report: Report) -> dict[str, object]:
    def listed(errors: tuple[CopilotError, ...]) -> list[dict[str, str]]:
        return [{"where": one.where, "what": one.what, "remedy": one.remedy} for one in errors]

    return {
        "files": report.files,
        "articles": report.articles,
        "problems": listed(report.problems),
        "notes": listed(report.notes),
    }


def _only_brand(knowledge: Path) -> str:
    brands = sorted(load_brands(knowledge / "brands"))
    if len(brands) != 1:
        raise CopilotError(
            "there are several brands", where=", ".join(brands), remedy="name one with --brand"
        )
    return brands[0]
