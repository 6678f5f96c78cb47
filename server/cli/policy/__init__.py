"""`scripts/policy`: recorded decisions told and tried with other rules, one module for each command."""

from __future__ import annotations

import argparse

from server.cli import group

COMMANDS = {
    "replay": "decide what was decided again with other rules, and list what would differ",
    "explain": "tell one decision's story: the rules that fired and nearly did, and every input they read",
}
DESCRIPTION = "Tell decisions, and try other rules on them."


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/policy."""
    return group.parser(__name__, DESCRIPTION, COMMANDS)


def main(arguments: list[str]) -> int:
    """Run one command."""
    return group.run(__name__, DESCRIPTION, COMMANDS, arguments)
