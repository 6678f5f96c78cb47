"""`scripts/reindex` without a command: publish, list what was published, go back."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

import sqlalchemy as sa

from server.app.places import DATABASE_FILE, index_folder, open_database
from server.cli.console import counting_bar, progress_bars
from server.cli.reindex.tell import describe, history_lines, index_lines, plan_lines, recall_table
from server.embedding.build import ensure_default_model
from server.embedding.sentence import load_encoder
from server.errors import CopilotError, ProblemsFound
from server.knowledge import history, shelf
from server.knowledge.history import Publication
from server.knowledge.in_force import current, named, rollback
from server.knowledge.index import KnowledgeIndex
from server.knowledge.manifest import Manifest
from server.knowledge.reindex import NotPublished, Options, plan, reindex
from server.knowledge.source import Source, read_source
from server.live.installation import load_orders, load_rules, utc_now
from server.settings import Settings, from_environment
from server.storage.migrate import HEAD, schema_version
from server.storage.publications import record_publications

LATEST = "latest"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--dry-run", action="store_true", help="check, say what would change, publish nothing")
    what.add_argument(
        "--list", action="store_true", help="the indexes that are kept, and how they came to be"
    )
    what.add_argument(
        "--rollback",
        nargs="?",
        const=LATEST,
        metavar="INDEX",
        help="put an older index back in force (default: the last but one)",
    )
    parser.add_argument("--full", action="store_true", help="embed everything anew, and publish in any case")
    parser.add_argument(
        "--accept",
        default="",
        metavar="REASON",
        help="publish although golden questions fall; the reason stands in the manifest and the ledger",
    )
    parser.add_argument("--reason", default="", help="why it is taken back, for the record")
    parser.add_argument("--skip-broken", action="store_true", help="leave out the files that have problems")


def run(given: argparse.Namespace) -> int:
    """Do what was asked; problems are reported all at once and leave the current index in force."""
    settings = from_environment(
        data=given.data, knowledge=given.knowledge, models=given.models, database=given.database
    )
    root = index_folder(settings)
    if given.list:
        return _list(root)
    if given.rollback is not None:
        return _rollback(settings, None if given.rollback == LATEST else given.rollback, given.reason)
    options = Options(full=given.full, accept=given.accept.strip(), skip_broken=given.skip_broken)
    return _publish(settings, root, options, dry=given.dry_run)


def _publish(settings: Settings, root: Path, options: Options, *, dry: bool) -> int:
    source = checked(settings, skip_broken=options.skip_broken)
    for problem in source.left_out:
        print(f"left out: {problem.sentence}", file=sys.stderr)
    for notice in source.notices:
        print(f"note: {notice.sentence}", file=sys.stderr)
    with progress_bars() as report:
        encoder = load_encoder(ensure_default_model(settings.models, report))
    damaged = _damage(root)
    if damaged is not None:
        print(f"the index in force cannot be used and is replaced: {damaged.sentence}", file=sys.stderr)
    if dry:
        print(plan_lines(plan(source, root, encoder, options)))
        print("nothing was published: this was a dry run")
        return 0
    before = current(root)
    try:
        with counting_bar("Passages") as progress:
            done = reindex(
                source,
                root,
                encoder,
                progress,
                options=options,
                announce=lambda todo: print(plan_lines(todo), flush=True),
            )
    except NotPublished as error:
        if error.falls:
            recall_table(error.recall, error.brands, before.manifest if before else None, error.falls)
        raise
    except KeyboardInterrupt:
        print(f"\nstopped: {_left_in_force(root, before)}", file=sys.stderr)
        return 130
    print(describe(done))
    if done.published:
        recall_table(done.recall, done.brands, before.manifest if before else None, done.falls)
    _record(settings, root)
    return 0


def _left_in_force(root: Path, before: KnowledgeIndex | None) -> str:
    id = named(root)
    if id is not None and (before is None or before.id != id):
        return f"index {id} is in force already; the next run completes its record"
    kept = "what was embedded is kept for the next run"
    return f"the last good index stays in force, {kept}" if id else f"nothing was published, {kept}"


def checked(settings: Settings, *, skip_broken: bool = False) -> Source:
    """Everything in the knowledge folder, read and checked; ProblemsFound with all that is wrong in any file."""
    problems: list[CopilotError] = []
    source: Source | None = None
    try:
        source = read_source(settings.knowledge, skip_broken=skip_broken)
    except CopilotError as error:
        problems += _each(error)
    try:
        brands, _ = load_orders(settings.knowledge, None, utc_now())
        load_rules(settings.knowledge, brands)
    except CopilotError as error:
        problems += _each(error)
    if problems or source is None:
        count = len(problems)
        raise ProblemsFound(f"{settings.knowledge}: {count} problem{'s' * (count > 1)} found", problems)
    return source


def _each(error: CopilotError) -> list[CopilotError]:
    return error.problems if isinstance(error, ProblemsFound) else [error]


def _damage(root: Path) -> CopilotError | None:
    try:
        id = shelf.current_id(root)
    except CopilotError as error:
        return error
    if id is not None and current(root) is None:
        return CopilotError("the index is damaged or incomplete", where=str(root / id))
    return None


def _list(root: Path) -> int:
    damaged = _damage(root)
    if damaged is not None:
        print(damaged.sentence, file=sys.stderr)
    if not shelf.kept_ids(root):
        print("nothing was published yet")
        return 0
    print(index_lines(root))
    print(f"\n{history_lines(history.history(root))}")
    return 1 if damaged is not None else 0


def _rollback(settings: Settings, id: str | None, reason: str) -> int:
    root = index_folder(settings)
    manifest: Manifest = rollback(root, id, reason)
    print(f"index {manifest.id} is in force again; running servers take it up within a second")
    _record(settings, root)
    return 0


def _record(settings: Settings, root: Path) -> None:
    """Into the ledger, where there is one; a server does it at its start in any case."""
    if not settings.database and not (settings.data / DATABASE_FILE).is_file():
        return
    try:
        asyncio.run(_write(settings, history.history(root)))
    except (CopilotError, sa.exc.SQLAlchemyError, OSError) as error:
        print(f"the server will add it to the ledger; not done here: {error}", file=sys.stderr)


async def _write(settings: Settings, lines: list[Publication]) -> None:
    database = open_database(settings)
    try:
        if await database.read(schema_version) == HEAD:
            now = utc_now()
            await database.write(lambda connection: record_publications(connection, lines, now))
    finally:
        await database.close()
