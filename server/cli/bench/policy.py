"""`scripts/bench policy`: deciding a workflow of 50 rules, beside a plain Python function of the same rules."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from rich.console import Console
from rich.table import Table

from server.errors import ProblemsFound
from server.orders.context import FieldType
from server.policy.facts import FactValue
from server.policy.rules import RuleBook, WorkflowRules
from server.policy.schema import fact_schema
from server.workflow.load import load_workflow

RULES = 50
AIM_MS = 1.0
HEAD = """
id = "bench"
title = "Fifty rules"
brands = ["all"]
identity = "none"
[owners]
cx = "Ada"
it = "Bo"
operations = "Cy"
[redesign]
stops = "deciding by hand"
before = 1
after = 0
volume = 1
[fields.order]
status = "text"
total = "money"
[parameters]
limit = 1000
[examples]
en = ["decide this"]
"""


class Result(msgspec.Struct, frozen=True):
    """Processor microseconds of one decision."""

    rules: int
    p50_us: float
    p95_us: float
    plain_p50_us: float
    plain_p95_us: float
    aim_ms: float
    reached: bool


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How often."""
    parser.add_argument("--decisions", type=int, default=5000, help="decisions to take (default: 5000)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Measure and print; 1 when the aim is missed."""
    result = measure(given.decisions)
    if given.json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        shown = Table(
            "figure", "rules in TOML and CEL", "plain Python", title=f"One of {RULES} rules decides"
        )
        shown.add_row("p50", f"{result.p50_us:.1f} µs", f"{result.plain_p50_us:.1f} µs")
        shown.add_row("p95", f"{result.p95_us:.1f} µs", f"{result.plain_p95_us:.1f} µs")
        Console().print(shown)
        Console().print(f"aim: p95 under {AIM_MS:g} ms: {'reached' if result.reached else 'missed'}")
    return 0 if result.reached else 1


def measure(decisions: int) -> Result:
    """Decisions that the last rule takes, after all others were tried: the slowest there are."""
    rules = _compiled()
    known: dict[str, FactValue] = {
        "order.status": "delivered",
        "order.has_status": True,
        "order.total": 4200,
        "order.has_total": True,
        "customer.assurance": 3,
    }
    if rules.decide(known).rules[0].rule != plain(known):
        raise ProblemsFound("the two ways decide differently", [])
    took = _timed(lambda: rules.decide(known), decisions)
    beside = _timed(lambda: plain(known), decisions)
    p50, p95 = np.percentile(took, (50, 95))
    plain_p50, plain_p95 = np.percentile(beside, (50, 95))
    return Result(
        RULES,
        round(float(p50), 1),
        round(float(p95), 1),
        round(float(plain_p50), 2),
        round(float(plain_p95), 2),
        AIM_MS,
        bool(p95 < AIM_MS * 1000),
    )


def plain(known: dict[str, Any]) -> str:
    """The same rules as a function."""
    for number in range(RULES - 1):
        if (
            known["order.has_status"]
            and known["order.status"] == f"state {number}"
            and known["order.total"] > 1000 + number
        ):
            return f"rule_{number}"
    return f"rule_{RULES - 1}"


def _compiled() -> WorkflowRules:
    blocks = [
        f"[[rule]]\nid = 'rule_{number}'\ndecision = 'deny'\nsays = 'Rule {number}.'\nwording = 'no'\n"
        f"when = \"order.has_status && order.status == 'state {number}' && order.total > parameters.limit + {number}\"\n"
        for number in range(RULES - 1)
    ]
    blocks.append(
        f"[[rule]]\nid = 'rule_{RULES - 1}'\ndecision = 'allow'\nsays = 'All else.'\nwording = 'yes'\nwhen = 'true'\n"
    )
    with tempfile.TemporaryDirectory(prefix="copilot-bench-") as folder:
        file = Path(folder) / "bench.toml"
        file.write_text(HEAD + "\n".join(blocks), encoding="utf-8")
        workflow, problems = load_workflow(file)
    schema = fact_schema([("status", FieldType.TEXT), ("total", FieldType.MONEY)])
    book, found = RuleBook.compile((workflow,) if workflow else (), {"shop": schema})
    rules = book.rules("shop", "bench")
    if problems or found or rules is None:
        raise ProblemsFound("the rules do not compile", [*problems, *found])
    return rules


def _timed(job: Callable[[], object], times: int) -> list[float]:
    """Processor microseconds of each call, the first tenth left out; what else the machine does is not counted."""
    took = []
    for _ in range(times):
        started = time.thread_time()
        job()
        took.append((time.thread_time() - started) * 1e6)
    return took[times // 10 :]
