"""`scripts/policy explain`: one decision's story."""

from __future__ import annotations

import argparse

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.cli.console import add_places
from server.cli.policy.decisions import decisions
from server.errors import CopilotError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The decision."""
    parser.add_argument("id", help="id of a suggestion, as the panel and the ledger show it")
    add_places(parser)


def run(given: argparse.Namespace) -> int:
    """Tell it; CopilotError when nothing was decided under this id."""
    found = next((one for one in decisions(given) if one.id == given.id), None)
    if found is None:
        raise CopilotError(
            "no decision is recorded under this id", where=given.id, remedy="copy it from the panel"
        )
    decision, console = found.decision, Console()
    console.print(f"{decision.workflow} ({decision.version}), {found.brand}, {found.at:%Y-%m-%d %H:%M} UTC")
    console.print(f"[bold]{decision.verdict}[/bold], said with `{decision.wording}`", highlight=False)
    for hit in decision.rules:
        console.print(f"  rule {hit.rule}: {hit.says}", markup=False)
        if hit.problem:
            console.print(f"    could not be evaluated: {hit.problem}", markup=False)
    for near in decision.near:
        console.print(f"  nearly {near.rule}: {near.says}", markup=False)
    if decision.asks:
        console.print(f"  asks for {', '.join(decision.asks)}", markup=False)
    if decision.actions:
        console.print(f"  proposes {', '.join(decision.actions)}", markup=False)
    shown = Table("input", "value", box=SIMPLE)
    for name, value in sorted(decision.inputs.items()):
        shown.add_row(name, "missing" if value is None else str(value))
    console.print(shown)
    return 0
