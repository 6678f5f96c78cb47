"""`scripts/evaluate`: measures on sets of data how good the copilot is, one module for each command."""

from __future__ import annotations

from server.cli import group

COMMANDS = {
    "hostile": "attacks as customer messages: alone from a stranger, and behind the question of a known customer",
}


def main(arguments: list[str]) -> int:
    """Run one evaluation; 1 when something happened that may not happen."""
    return group.run(__name__, "Measure on data how good the copilot is.", COMMANDS, arguments)
