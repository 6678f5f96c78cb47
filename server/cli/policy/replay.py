"""`scripts/policy replay`: what would be different if other rules had decided."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from babel import Locale
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.cli.console import add_places
from server.cli.ledger.opening import settings_of
from server.cli.policy.decisions import decisions
from server.errors import ProblemsFound
from server.live.installation import load_orders, utc_now
from server.policy.replay import Redecided, redecide
from server.policy.rules import RuleBook
from server.policy.schema import brand_schema
from server.reply.money import show_money
from server.workflow.load import load_workflows

SHOWN = 40


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The other rules and since when."""
    parser.add_argument("--rules", type=Path, required=True, help="folder of workflow files to try")
    parser.add_argument("--since", type=_day, help="only decisions from this day on (2026-03-01)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_places(parser)


def _day(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def run(given: argparse.Namespace) -> int:
    """Replay and print."""
    settings = settings_of(given)
    brands, _ = load_orders(settings.knowledge, None, utc_now())
    workflows, problems = load_workflows(given.rules, list(brands.systems))
    schemas = {name: brand_schema(system.brand.records) for name, system in brands.systems.items()}
    book, found = RuleBook.compile(workflows, schemas)
    if problems or found:
        raise ProblemsFound(f"{len(problems) + len(found)} problems in {given.rules}", [*problems, *found])
    zones = {name: ZoneInfo(system.brand.timezone) for name, system in brands.systems.items()}
    again = [
        redecide(book, one, zones.get(one.brand, ZoneInfo("UTC"))) for one in decisions(given, given.since)
    ]
    if given.json:
        sys.stdout.write(msgspec.json.encode(summary(again)).decode() + "\n")
    else:
        _print(again)
    return 0


def summary(again: Sequence[Redecided]) -> dict[str, object]:
    """Counts, money by currency, and every decision that differs."""
    differing = [one for one in again if one.differs]
    money: Counter[str] = Counter()
    for one in differing:
        if one.recorded.money is not None:
            money[one.recorded.currency or ""] += one.recorded.money
    return {
        "decisions": len(again),
        "differ": len(differing),
        "turn": sum(one.turns for one in differing),
        "money": dict(money),
        "changes": [
            {
                "id": one.recorded.id,
                "at": one.recorded.at,
                "workflow": one.recorded.decision.workflow,
                "from": _told(one.recorded.decision.verdict, one.recorded.decision.rules[0].rule),
                "to": _told(one.now.verdict, one.now.rules[0].rule) if one.now else "no such workflow",
                "money": one.recorded.money,
                "currency": one.recorded.currency,
            }
            for one in differing
        ],
    }


def _told(verdict: str, rule: str) -> str:
    return f"{verdict} by {rule}"


def _print(again: Sequence[Redecided]) -> None:
    found = summary(again)
    differing = [one for one in again if one.differs]
    groups: dict[tuple[str, str, str], list[Redecided]] = {}
    for one in differing:
        now = _told(one.now.verdict, one.now.rules[0].rule) if one.now else "no such workflow"
        was = _told(one.recorded.decision.verdict, one.recorded.decision.rules[0].rule)
        groups.setdefault((one.recorded.decision.workflow, was, now), []).append(one)
    shown = Table(title="What other rules would have decided", box=SIMPLE)
    for name in ("workflow", "was", "would be", "decisions", "money", "for example"):
        shown.add_column(name, justify="right" if name in ("decisions", "money") else "left")
    for (workflow, was, now), own in sorted(groups.items(), key=lambda item: -len(item[1]))[:SHOWN]:
        sums: Counter[str] = Counter()
        for one in own:
            sums[one.recorded.currency or ""] += one.recorded.money or 0
        money = ", ".join(in_words(amount, currency) for currency, amount in sums.items() if amount)
        shown.add_row(workflow, was, now, str(len(own)), money, own[0].recorded.id)
    console = Console(width=max(Console().width, 140))
    if differing:
        console.print(shown)
    console.print(
        f"{found['decisions']} decisions, {found['differ']} differ, {found['turn']} with another verdict"
    )


def in_words(amount: int, currency: str) -> str:
    """Minor units as money, with the decimals that the currency has; the bare number where none is known."""
    return show_money(amount, currency, Locale("en")) if currency else str(amount)
