"""`scripts/replay`: plays recorded conversations into a running server, as a desk would."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any, Literal

import msgspec
import numpy as np
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from server.cli.rows import read_rows
from server.client import DeskClient, Frame, Key, desk, event_id
from server.errors import CopilotError
from server.settings import from_environment
from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD

PATIENCE_SECONDS = 20.0
AT_ONCE = 8


class Action(msgspec.Struct, frozen=True):
    """A read or write that the agent made in the order system."""

    name: str
    arguments: dict[str, Any] = {}


class Turn(msgspec.Struct, frozen=True):
    """One turn of a recorded conversation."""

    author: Literal["customer", "agent"]
    text: str | None = None
    kind: str | None = None
    action: Action | None = None
    ok: bool | None = None
    result: Any = None


class Recorded(msgspec.Struct, frozen=True):
    """One recorded conversation."""

    conversation_id: str
    brand: str
    language: str
    turns: tuple[Turn, ...]
    success: bool | None = None


class Tally:
    """What a replay counts; latencies in seconds from sending a message to its result."""

    def __init__(self) -> None:
        self.conversations = 0
        self.customer_messages = 0
        self.agent_messages = 0
        self.suggested = 0
        self.withheld: Counter[str] = Counter()
        self.workflows: Counter[str] = Counter()
        self.with_workflow = 0
        self.with_customer = 0
        self.with_order = 0
        self.unanswered = 0
        self.latencies: list[float] = []
        self.problems: list[CopilotError] = []


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/replay."""
    parser = argparse.ArgumentParser(
        "scripts/replay",
        description="Play recorded conversations into a running server and print what it did.",
    )
    parser.add_argument("file", type=Path, help="conversations as JSON Lines, optionally .gz")
    parser.add_argument("--url", help="address of the server (default: where scripts/serve listens)")
    parser.add_argument(
        "--speed", type=float, help="messages a second over all conversations (default: unlimited)"
    )
    parser.add_argument("--limit", type=int, help="play only the first conversations")
    parser.add_argument(
        "--email", default=DEMO_ACCOUNTS[0][0], help="account to sign in with (default: demo agent)"
    )
    parser.add_argument("--password", default=DEMO_PASSWORD, help="its password")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


def main(arguments: list[str]) -> int:
    """Replay; 0 when every customer message got a result."""
    given = parser().parse_args(arguments)
    conversations = read_rows(given.file, Recorded)[: given.limit]
    url = given.url or from_environment().address
    tally = asyncio.run(replay(conversations, url, given.email, given.password, given.speed))
    if given.json:
        sys.stdout.write(msgspec.json.encode(summary(tally)).decode() + "\n")
    else:
        Console().print(table(tally))
    for problem in tally.problems[:10]:
        print(problem.sentence, file=sys.stderr)
    return 0 if not tally.unanswered and not tally.problems else 1


async def replay(
    conversations: list[Recorded], url: str, email: str, password: str, speed: float | None
) -> Tally:
    """Play all conversations, a few at once, each in its own order."""
    tally = Tally()
    pace = Pace(speed)
    run = event_id()[:8]
    waiting = iter(conversations)
    with Progress(disable=not sys.stderr.isatty(), console=Console(file=sys.stderr)) as bar:
        task = bar.add_task("conversations", total=len(conversations))
        async with desk(url, email, password) as client:
            player = _Player(client, tally, pace, run)

            async def work() -> None:
                for recorded in waiting:
                    try:
                        await player.play(recorded)
                    except CopilotError as error:
                        where = f"conversation {recorded.conversation_id}"
                        tally.problems.append(CopilotError(error.what, where=where, remedy=error.remedy))
                    tally.conversations += 1
                    bar.advance(task)

            await asyncio.gather(*(work() for _ in range(min(AT_ONCE, len(conversations)))))
    return tally


class Pace:
    """Hands out evenly spaced moments."""

    def __init__(self, per_second: float | None) -> None:
        self._step = 1 / per_second if per_second else 0.0
        self._next = time.perf_counter()

    async def turn(self) -> None:
        """Wait for the next moment."""
        if self._step:
            now = time.perf_counter()
            at = max(self._next, now)
            self._next = at + self._step
            await asyncio.sleep(at - now)


class _Player:
    def __init__(self, client: DeskClient, tally: Tally, pace: Pace, run: str) -> None:
        self._client = client
        self._tally = tally
        self._pace = pace
        self._run = run
        self._results: dict[str, asyncio.Future[tuple[Frame, Frame | None, float]]] = {}
        self._understood: dict[str, Frame] = {}
        self._messages: dict[tuple[str, str], str] = {}
        client.on_frame(self._hear)

    def _hear(self, frame: Frame) -> None:
        match frame["type"]:
            case "message":
                self._messages[frame["body"]["id"], frame["conversation"]] = frame["body"]["external_id"]
            case "understanding":
                self._understood[frame["conversation"]] = frame
            case "suggestion" | "withheld":
                conversation = frame["conversation"]
                external = self._messages.get((frame["body"]["message"], conversation), "")
                waiting = self._results.pop(external, None)
                if waiting is not None and not waiting.done():
                    waiting.set_result((frame, self._understood.get(conversation), time.perf_counter()))

    async def play(self, recorded: Recorded) -> None:
        key: Key = {
            "brand": recorded.brand,
            "desk": "replay",
            "external_id": f"{recorded.conversation_id}-{self._run}"[:200],
        }
        await self._client.observe_event(key, "opened")
        await self._client.watch(key)
        last: Frame | None = None
        reached: set[str] = set()
        for turn in recorded.turns:
            if not (turn.text or "").strip():
                continue
            await self._pace.turn()
            assert turn.text is not None
            text = turn.text[:20_000]
            if turn.author == "customer":
                last, understood = await self._ask(key, text)
                self._count(understood, reached)
            else:
                if last is not None and last["type"] == "suggestion":
                    await self._client.outcome(last["body"]["id"], "displayed")
                await self._client.observe(key, "agent", text)
                self._tally.agent_messages += 1
                last = None
        self._tally.with_customer += "customer" in reached
        self._tally.with_order += "order" in reached
        self._tally.with_workflow += "workflow" in reached

    async def _ask(self, key: Key, text: str) -> tuple[Frame | None, Frame | None]:
        external = event_id()
        result: asyncio.Future[tuple[Frame, Frame | None, float]] = asyncio.get_running_loop().create_future()
        self._results[external] = result
        self._tally.customer_messages += 1
        started = time.perf_counter()
        await self._client.observe(key, "customer", text, external)
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                frame, understood, ended = await result
        except TimeoutError:
            self._tally.unanswered += 1
            self._results.pop(external, None)
            return None, None
        self._tally.latencies.append(ended - started)
        if frame["type"] == "suggestion":
            self._tally.suggested += 1
        else:
            self._tally.withheld[frame["body"]["reason"]] += 1
        return frame, understood

    def _count(self, understood: Frame | None, reached: set[str]) -> None:
        if understood is None:
            return
        body = understood["body"]
        workflow = body["understanding"]["workflow"]
        if workflow is not None:
            self._tally.workflows[workflow] += 1
            reached.add("workflow")
        if body["context"].get("customer"):
            reached.add("customer")
        if body["context"].get("selected"):
            reached.add("order")


def summary(tally: Tally) -> dict[str, Any]:
    """The figures of a replay; latencies in milliseconds."""
    latencies = np.array(tally.latencies or [0.0]) * 1000
    p50, p95, p99 = (round(float(value), 1) for value in np.percentile(latencies, (50, 95, 99)))
    messages = max(tally.customer_messages, 1)
    return {
        "conversations": tally.conversations,
        "messages": tally.customer_messages + tally.agent_messages,
        "customer_messages": tally.customer_messages,
        "with_suggestion": round(tally.suggested / messages, 4),
        "withheld": dict(tally.withheld.most_common()),
        "workflows": dict(tally.workflows.most_common()),
        "conversations_with_workflow": tally.with_workflow,
        "conversations_with_customer": tally.with_customer,
        "conversations_with_order": tally.with_order,
        "unanswered": tally.unanswered,
        "p50_ms": p50,
        "p95_ms": p95,
        "p99_ms": p99,
    }


def table(tally: Tally) -> Table:
    """The figures as people read them."""
    figures = summary(tally)
    shown = Table("figure", "value", title="Replay")
    customers, conversations = figures["customer_messages"], figures["conversations"]
    shown.add_row("conversations", str(conversations))
    shown.add_row("messages", f"{figures['messages']} ({customers} by customers)")
    shown.add_row("with a suggestion", f"{tally.suggested} of {customers} ({figures['with_suggestion']:.1%})")
    for reason, count in figures["withheld"].items():
        shown.add_row(f"withheld: {reason}", f"{count} ({count / max(customers, 1):.1%})")
    for workflow, count in figures["workflows"].items():
        shown.add_row(f"messages in workflow {workflow}", str(count))
    shown.add_row(
        "conversations with a workflow", f"{figures['conversations_with_workflow']} of {conversations}"
    )
    shown.add_row(
        "conversations with the customer found",
        f"{figures['conversations_with_customer']} of {conversations}",
    )
    shown.add_row(
        "conversations with an order found", f"{figures['conversations_with_order']} of {conversations}"
    )
    shown.add_row("without any result", str(figures["unanswered"]))
    shown.add_row(
        "latency p50 / p95 / p99", f"{figures['p50_ms']} / {figures['p95_ms']} / {figures['p99_ms']} ms"
    )
    return shown
