"""`scripts/bench suggest`: a real server over real sockets beside the floor of the same run."""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import psutil
from rich.console import Console
from rich.table import Table

from server.cli.replay import Pace
from server.cli.server import running_server
from server.client import DeskClient, Frame, Key, desk, event_id
from server.embedding.build import ensure_default_model
from server.embedding.encoder import OnnxEncoder
from server.settings import PROJECT, Settings
from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD
from server.workflow.load import load_workflows

SOCKETS = 20
BRAND = "lumen"


class Figures(msgspec.Struct, frozen=True):
    """Latencies of one phase in milliseconds, beside the floor of the same phase."""

    phase: str
    messages: int
    p50: float
    p95: float
    p99: float
    floor_p50: float
    floor_p95: float
    lost: int
    out_of_order: int
    aim: str
    reached: bool


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many messages, conversations and seconds."""
    parser.add_argument("--single", type=int, default=200, help="messages of one conversation (default: 200)")
    parser.add_argument("--conversations", type=int, default=200, help="watched conversations (default: 200)")
    parser.add_argument("--rate", type=float, default=20.0, help="customer messages a second (default: 20)")
    parser.add_argument("--seconds", type=float, default=30.0, help="length of the load (default: 30)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Measure and print; the exit code says only whether the run itself worked."""
    result = asyncio.run(suggest(given.single, given.conversations, given.rate, given.seconds))
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        _print(result)
    return 0


async def suggest(single: int, conversations: int, rate: float, seconds: float) -> dict[str, Any]:
    """Both phases on one server."""
    settings = Settings()
    encoder = OnnxEncoder(ensure_default_model(settings.models), threads=1)
    texts = _texts()
    with (
        tempfile.TemporaryDirectory(prefix="copilot-bench-") as folder,
        running_server(Path(folder)) as (url, process),
    ):
        idle = _memory(process)
        one = await _one_conversation(url, encoder, texts, single)
        load = await _under_load(url, encoder, texts, conversations, rate, seconds)
        used = _memory(process)
    return {
        "phases": [one, load],
        "memory_mb_idle": round(idle),
        "memory_mb_after": round(used),
        "processors": os.cpu_count(),
    }


def _memory(process: subprocess.Popen[str]) -> float:
    return float(psutil.Process(process.pid).memory_info().rss) / 1e6


def _texts() -> Iterator[str]:
    """Customer messages as people write them, none twice, so that no cache answers."""
    workflows, _ = load_workflows(PROJECT / "knowledge" / "workflows")
    examples = [text for workflow in workflows for texts in workflow.examples.values() for text in texts]
    number = 20_000
    while True:
        for example in examples:
            number += 1
            yield f"{example} #L{number}"


class _Probe:
    """Waits for the result of a message over the same client that reports it."""

    def __init__(self, client: DeskClient) -> None:
        self.client = client
        self._waiting: dict[str, asyncio.Future[float]] = {}
        self._external: dict[str, str] = {}
        self._pong: asyncio.Future[float] | None = None
        client.on_frame(self._hear)

    def _hear(self, frame: Frame) -> None:
        now = time.perf_counter()
        match frame["type"]:
            case "message":
                self._external[frame["body"]["id"]] = frame["body"]["external_id"]
            case "suggestion" | "withheld":
                external = self._external.pop(frame["body"]["message"], "")
                waiting = self._waiting.pop(external, None)
                if waiting is not None and not waiting.done():
                    waiting.set_result(now)
            case "pong":
                if self._pong is not None and not self._pong.done():
                    self._pong.set_result(now)

    async def ask(self, key: Key, text: str) -> float | None:
        """Seconds from sending a customer's message to receiving its result, None when none came."""
        external = event_id()
        waiting: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting[external] = waiting
        started = time.perf_counter()
        await self.client.observe(key, "customer", text, external)
        try:
            return await asyncio.wait_for(waiting, 20) - started
        except TimeoutError:
            return None

    async def echo(self) -> float:
        """Seconds of a ping over the same socket."""
        self._pong = asyncio.get_running_loop().create_future()
        started = time.perf_counter()
        await self.client.send({"type": "ping"})
        return await asyncio.wait_for(self._pong, 20) - started


def _encode(encoder: OnnxEncoder, text: str) -> float:
    started = time.perf_counter()
    encoder.encode_queries([text])
    return time.perf_counter() - started


async def _one_conversation(url: str, encoder: OnnxEncoder, texts: Iterator[str], count: int) -> Figures:
    took: list[float | None] = []
    floor: list[float] = []
    async with desk(url, DEMO_ACCOUNTS[0][0], DEMO_PASSWORD) as client:
        probe = _Probe(client)
        key = _key("one")
        await client.observe_event(key, "opened")
        await client.watch(key)
        for turn in range(count + 10):
            text = next(texts)
            # Alternating, so that whatever else the machine does falls on both alike.
            seconds = await probe.ask(key, text)
            least = await asyncio.to_thread(_encode, encoder, text) + await probe.echo()
            if turn >= 10:
                took.append(seconds)
                floor.append(least)
        wrong = client.gaps + client.repeated
    return _figures(
        "one conversation", took, floor, wrong, lambda p95, least: (p95 <= 2.5 * least, "2.5 x floor")
    )


async def _under_load(
    url: str, encoder: OnnxEncoder, texts: Iterator[str], conversations: int, rate: float, seconds: float
) -> Figures:
    async with AsyncExitStack() as stack:
        probes = [
            _Probe(await stack.enter_async_context(desk(url, DEMO_ACCOUNTS[0][0], DEMO_PASSWORD)))
            for _ in range(min(SOCKETS, conversations))
        ]
        places = []
        for number in range(conversations):
            key, probe = _key(f"load-{number}"), probes[number % len(probes)]
            await probe.client.observe_event(key, "opened")
            await probe.client.watch(key)
            places.append((key, probe))
        count = int(rate * seconds)
        took = await _paced(
            [probe.ask(key, next(texts)) for key, probe in (places[n % len(places)] for n in range(count))],
            rate,
        )

        async def least(probe: _Probe, text: str) -> float:
            return await asyncio.to_thread(_encode, encoder, text) + await probe.echo()

        floor = await _paced(
            [least(places[n % len(probes)][1], next(texts)) for n in range(count // 2)], rate
        )
        wrong = sum(probe.client.gaps + probe.client.repeated for probe in probes)

    def aim(p95: float, least_p95: float) -> tuple[bool, str]:
        bound = max(150.0, 2 * least_p95)
        return p95 <= bound, f"{bound:.0f} ms"

    name = f"{conversations} conversations, {rate:g} messages a second"
    return _figures(name, took, [one for one in floor if one is not None], wrong, aim)


async def _paced(jobs: list[Any], rate: float) -> list[Any]:
    pace = Pace(rate)
    tasks = []
    for job in jobs:
        await pace.turn()
        tasks.append(asyncio.create_task(job))
    return list(await asyncio.gather(*tasks))


def _key(name: str) -> Key:
    return {"brand": BRAND, "desk": "bench", "external_id": f"{name}-{event_id()[:8]}"}


def _figures(phase: str, took: list[float | None], floor: list[float], wrong: int, aim: Any) -> Figures:
    good = np.array([one for one in took if one is not None] or [0.0]) * 1000
    least = np.array(floor) * 1000
    p50, p95, p99 = (round(float(value), 1) for value in np.percentile(good, (50, 95, 99)))
    floor_p50, floor_p95 = (round(float(value), 1) for value in np.percentile(least, (50, 95)))
    reached, bound = aim(p95, floor_p95)
    lost = sum(one is None for one in took)
    return Figures(phase, len(took), p50, p95, p99, floor_p50, floor_p95, lost, wrong, bound, reached)


def _print(result: dict[str, Any]) -> None:
    phases: list[Figures] = result["phases"]
    shown = Table(
        "figure", *(one.phase for one in phases), title="From a customer's message to its suggestion"
    )
    rows: tuple[tuple[str, Any], ...] = (
        ("messages", lambda one: str(one.messages)),
        ("p50 / p95 / p99", lambda one: f"{one.p50} / {one.p95} / {one.p99} ms"),
        ("floor: encoding + echo, p50 / p95", lambda one: f"{one.floor_p50} / {one.floor_p95} ms"),
        ("p95 over the floor's", lambda one: f"{one.p95 / max(one.floor_p95, 0.1):.2f} x"),
        ("aim for p95", lambda one: f"{one.aim}: {'reached' if one.reached else 'missed'}"),
        ("lost / out of order", lambda one: f"{one.lost} / {one.out_of_order}"),
    )
    for name, value in rows:
        shown.add_row(name, *(value(one) for one in phases))
    console = Console()
    console.print(shown)
    console.print(
        f"resident memory {result['memory_mb_idle']} MB idle, {result['memory_mb_after']} MB after the load "
        f"(aim: under 900 MB); {result['processors']} processors"
    )
