"""`scripts/bench hooks`: how soon a real server answers a desk's delivery, beside its plainest answer."""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import httpx
from rich.console import Console
from rich.table import Table

from server.cli.server import running_server
from server.web.hooks.signature import HEADERS, signed

SECRET = "a secret for this bench only"  # noqa: S105 - protects nothing
AIM_MS = 50.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `scripts/bench hooks`."""
    parser.add_argument("--deliveries", type=int, default=300, help="deliveries (default: 300)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Measure and print; the exit code says only whether the run itself worked."""
    figures = measure(given.deliveries)
    if given.json:
        sys.stdout.write(json.dumps(figures) + "\n")
    else:
        _print(figures)
    return 0


def measure(deliveries: int) -> dict[str, float]:
    """Milliseconds to the answer: of new messages, of the same told again, and of a page that does nothing."""
    with tempfile.TemporaryDirectory(prefix="copilot-bench-") as folder:
        hooks = Path(folder) / "hooks.toml"
        hooks.write_text(
            f'[shop]\nkind = "chatwoot"\nbrand = "lumen"\nsecret = "{SECRET}"\n', encoding="utf-8"
        )
        with (
            running_server(Path(folder) / "data", COPILOT_HOOKS=str(hooks)) as (url, _),
            httpx.Client(base_url=url, trust_env=False) as client,
        ):
            for number in range(10):
                _deliver(client, -number - 1)
            new, again, floor = [], [], []
            for number in range(deliveries):
                # In turns, so that whatever else the machine does falls on all alike.
                deliver = partial(_deliver, client, number)
                new.append(_took(deliver))
                again.append(_took(deliver))
                floor.append(_took(lambda: client.get("/health/live").raise_for_status()))
    figures: dict[str, float] = {"deliveries": deliveries}
    for name, took in (("new", new), ("again", again), ("floor", floor)):
        figures[f"{name}_p50_ms"] = round(statistics.median(took), 1)
        figures[f"{name}_p95_ms"] = round(sorted(took)[int(len(took) * 0.95)], 1)
    return figures


def _took(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def _deliver(client: httpx.Client, number: int) -> None:
    told = {
        "event": "message_created",
        "id": 1000 + number,
        "content": f"Where is my order L{10000 + number}? It should have been here by now.",
        "message_type": "incoming",
        "account": {"id": 1},
        "conversation": {"id": 100 + number % 20},
    }
    body = json.dumps(told).encode()
    stamp = str(int(time.time()))
    signature, at = HEADERS["chatwoot"]
    headers = {signature: signed("chatwoot", SECRET, stamp, body), at: stamp}
    client.post("/hooks/shop", content=body, headers=headers).raise_for_status()


def _print(figures: dict[str, float]) -> None:
    table = Table(title=f"{figures['deliveries']:.0f} deliveries of a desk, answered when they are committed")
    for column in ("what", "p50, ms", "p95, ms", "aim", "reached"):
        table.add_column(column, justify="left" if column == "what" else "right")
    for name, what in (("new", "a new message"), ("again", "the same told again")):
        reached = "yes" if figures[f"{name}_p95_ms"] < AIM_MS else "no"
        table.add_row(what, f"{figures[f'{name}_p50_ms']}", f"{figures[f'{name}_p95_ms']}", "< 50", reached)
    table.add_row(
        "a page that does nothing", f"{figures['floor_p50_ms']}", f"{figures['floor_p95_ms']}", "", ""
    )
    Console().print(table)
