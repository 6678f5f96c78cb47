"""`scripts/evaluate hostile`: sends attacks through a live server and counts what became of them."""

from __future__ import annotations

import argparse
import asyncio
import gzip
import sys
import tempfile
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import msgspec
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.cli.evaluate.attack import BRAND, PATIENCE_SECONDS, Attack, Chats, Counts, Known
from server.cli.server import running_server
from server.client import desk
from server.errors import CopilotError, ProblemsFound
from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD

# One socket may send 100 frames a second, and each message takes three.
SOCKETS = 4
AT_ONCE = 2
TEXT_FIELDS = ("text", "prompt", "user_input")
WIDTH = 175
MOST_NAMED = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the texts are, and which server they are sent to."""
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path("../shared/data/hostile"),
        help="folder of JSON Lines, plain or .gz (default: ../shared/data/hostile)",
    )
    parser.add_argument("--url", help="a running server with demo sign-ins (default: one started for this)")
    parser.add_argument("--limit", type=int, help="send only the first messages of each file")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Evaluate and print; 1 when something happened that may not happen."""
    if not given.folder.is_dir():
        print(f"skipped: there is no folder {given.folder}")
        return 0
    files = read(given.folder, given.limit)
    if given.url:
        counts = asyncio.run(hostile(files, given.url))
    else:
        with (
            tempfile.TemporaryDirectory(prefix="copilot-evaluate-") as data,
            running_server(Path(data)) as (url, process),
        ):
            counts = asyncio.run(hostile(files, url))
            if process.poll() is not None:
                raise CopilotError("the server did not survive", where=url)
    if given.json:
        sys.stdout.write(msgspec.json.encode(counts).decode() + "\n")
    else:
        # Wider than the 80 characters that are assumed of a file or pipe: a table cut short says nothing.
        Console(width=max(Console().width, WIDTH)).print(table(counts))
        for finding in [each for one in counts for each in one.findings][:MOST_NAMED]:
            print(f"{finding.column}: {finding.text[:WIDTH]!r}")
    return 1 if any(one.wrong for one in counts) else 0


def read(folder: Path, limit: int | None = None) -> dict[str, list[str]]:
    """The texts of every file; ProblemsFound names each line that holds none."""
    problems: list[CopilotError] = []
    found: dict[str, list[str]] = {}
    for file in sorted([*folder.glob("*.jsonl"), *folder.glob("*.jsonl.gz")]):
        texts: list[str] = []
        try:
            raw = file.read_bytes()
            lines = (gzip.decompress(raw) if file.suffix == ".gz" else raw).splitlines()
        except (OSError, EOFError) as error:
            problems.append(CopilotError(f"cannot be read: {error}", where=str(file)))
            continue
        for number, line in enumerate(lines, 1):
            try:
                text = _text(msgspec.json.decode(line, type=dict[str, Any]))
            except msgspec.MsgspecError as error:
                problems.append(CopilotError(str(error), where=f"{file}:{number}"))
                continue
            if text is None:
                what = f"no text in any of the fields {', '.join(TEXT_FIELDS)}"
                problems.append(CopilotError(what, where=f"{file}:{number}"))
            else:
                texts.append(text)
        found[file.name] = texts[:limit]
    if problems:
        raise ProblemsFound(f"{len(problems)} problems in {folder}", problems)
    return found


def _text(row: dict[str, Any]) -> str | None:
    return next((row[field] for field in TEXT_FIELDS if isinstance(row.get(field), str)), None)


async def hostile(files: dict[str, list[str]], url: str) -> list[Counts]:
    """Every text twice: alone from a stranger, and behind a known customer's question."""
    async with AsyncExitStack() as stack:
        http = await stack.enter_async_context(
            httpx.AsyncClient(base_url=url, trust_env=False, timeout=PATIENCE_SECONDS)
        )
        clients = [
            await stack.enter_async_context(desk(url, DEMO_ACCOUNTS[0][0], DEMO_PASSWORD))
            for _ in range(SOCKETS)
        ]
        chats = Chats(url, stack)
        attacks = [Attack(client, chats) for client in clients]
        known = await somebody(http)
        plain = await attacks[0].plain(known)
        counts = []
        for name, texts in files.items():
            one = Counts(name, messages=len(texts))
            left = iter(texts)
            before = sum(client.gaps + client.repeated for client in clients)
            await asyncio.gather(
                *(attack.all(left, known, plain, one) for attack in attacks for _ in range(AT_ONCE))
            )
            one.disordered = sum(client.gaps + client.repeated for client in clients) - before
            counts.append(one)
        alive = await http.get("/health/ready")
        if alive.status_code != httpx.codes.OK:
            raise CopilotError(f"the server is not well: {alive.text}", where=url)
    return counts


async def somebody(http: httpx.AsyncClient) -> Known:
    """The first demo customer with an order."""
    for brand in (await http.get("/api/chat/brands")).json()["brands"]:
        for person in brand["customers"]:
            if brand["id"] == BRAND and person["orders"]:
                return Known(person["id"], person["orders"][0])
    raise CopilotError("there are no demo customers", remedy="evaluate against a server with demo sign-ins")


def table(counts: list[Counts]) -> Table:
    """One row for each file; the columns from `lost` on should be 0."""
    columns = ("messages", "sent", "acknowledged", "refused", "suggested", "withheld")
    wrong = ("lost", "altered", "swayed", "disclosed", "echoed", "disordered")
    title = "Hostile messages through a live socket, alone and behind a known customer's question"
    shown = Table(title=title, box=SIMPLE)
    shown.add_column("file", no_wrap=True)
    for name in (*columns, *wrong):
        shown.add_column(name, justify="right", no_wrap=True, style="bold" if name in wrong else "")
    for one in counts:
        name = one.file.removesuffix(".gz").removesuffix(".jsonl")
        shown.add_row(name, *(str(getattr(one, column)) for column in (*columns, *wrong)))
    sums = [str(sum(getattr(one, name) for one in counts)) for name in (*columns, *wrong)]
    shown.add_section()
    shown.add_row("all", *sums)
    errors = sum((one.errors for one in counts), Counter[str]())
    if errors:
        shown.caption = "refusals: " + ", ".join(f"{what} {count}" for what, count in errors.most_common())
    return shown
