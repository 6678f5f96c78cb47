"""`scripts/ledger export`: every sealed entry with its link, as JSON Lines, CSV or Parquet."""

from __future__ import annotations

import argparse
import csv
import itertools
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from server.cli.console import add_places
from server.cli.ledger.opening import settings_of, with_database
from server.ledger.chain import Chained, Link
from server.storage.database import Database
from server.storage.sealing import links, seal

FORMATS = ("jsonl", "csv", "parquet")
PORTION = 10_000


class Line(msgspec.Struct, frozen=True):
    """One entry; `content` is its canonical JSON, digest, hash and salt are hex, so that the chain can be checked."""

    number: int
    position: int
    event_id: str
    kind: str
    schema_version: int
    occurred_at: str
    recorded_at: str
    conversation: str | None
    suggestion: str | None
    actor: str
    content: str | None
    salt: str | None
    content_hash: str
    digest: str


_WHOLE = ("number", "position", "schema_version")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of scripts/ledger export."""
    parser.add_argument("file", type=Path, help="where to write; the name's end says the format")
    parser.add_argument("--format", choices=FORMATS, help="the format, where the name does not say it")
    parser.add_argument("--without-content", action="store_true", help="leave out what was said")
    add_places(parser)


def run(given: argparse.Namespace) -> int:
    """Write the file."""
    chosen = given.format or given.file.suffix.removeprefix(".")
    if chosen not in FORMATS:
        sys.stderr.write(
            f"scripts/ledger export: name one of the formats {', '.join(FORMATS)} with --format\n"
        )
        return 2
    write: Callable[[Path, Iterable[Line]], int] = {"jsonl": _jsonl, "csv": _csv, "parquet": _parquet}[chosen]

    async def export(database: Database) -> int:
        while await database.write(seal):
            pass

        def all_of(connection: sa.Connection) -> int:
            lines = (
                _line(link, entry, given.without_content)
                for link, entry in links(connection)
                if entry is not None
            )
            return write(given.file, lines)

        return await database.read(all_of)

    count = with_database(settings_of(given), export)
    print(f"{count} entries in {given.file}")
    return 0


def _line(link: Link, entry: Chained, bare: bool) -> Line:
    kept = not bare and entry.content is not None and entry.salt is not None
    return Line(
        number=link.number,
        position=entry.position,
        event_id=entry.event_id,
        kind=entry.kind,
        schema_version=entry.schema_version,
        occurred_at=entry.occurred_at.isoformat(),
        recorded_at=entry.recorded_at.isoformat(),
        conversation=entry.conversation,
        suggestion=entry.suggestion,
        actor=entry.actor,
        content=entry.content.decode() if kept and entry.content is not None else None,
        salt=entry.salt.hex() if kept and entry.salt is not None else None,
        content_hash=entry.content_hash.hex(),
        digest=link.digest.hex(),
    )


def _jsonl(file: Path, lines: Iterable[Line]) -> int:
    count = 0
    with file.open("wb") as target:
        for line in lines:
            target.write(msgspec.json.encode(line) + b"\n")
            count += 1
    return count


def _csv(file: Path, lines: Iterable[Line]) -> int:
    count = 0
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(Line.__struct_fields__)
        for line in lines:
            writer.writerow(msgspec.structs.astuple(line))
            count += 1
    return count


def _parquet(file: Path, lines: Iterable[Line]) -> int:
    import pyarrow as pa  # noqa: PLC0415 - large, and the other formats need nothing of it
    import pyarrow.parquet as pq  # noqa: PLC0415

    schema = pa.schema(
        [(name, pa.int64() if name in _WHOLE else pa.string()) for name in Line.__struct_fields__]
    )
    count = 0
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for portion in _portions(lines):
            rows: list[dict[str, Any]] = [msgspec.structs.asdict(line) for line in portion]
            writer.write_table(pa.Table.from_pylist(rows, schema=schema))
            count += len(rows)
    return count


def _portions(lines: Iterable[Line]) -> Iterator[list[Line]]:
    source = iter(lines)
    while portion := list(itertools.islice(source, PORTION)):
        yield portion
