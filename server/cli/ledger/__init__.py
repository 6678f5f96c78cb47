"""`scripts/ledger`: reads, checks, exports and erases the record, one module for each command."""

from __future__ import annotations

import argparse

from server.cli import group

COMMANDS = {
    "stats": "acceptance by track, with coverage and intervals",
    "verify": "find edits, gaps, reordering and truncation",
    "head": "print the head of the chain, to be kept elsewhere",
    "export": "write every entry as JSON Lines, CSV or Parquet",
    "recompute": "fold the ledger anew and compare every level and statistic",
    "erase": "erase what a customer said, or a conversation, on request",
    "retain": "erase what is older than the retention time",
}
DESCRIPTION = "Read, check, export and erase the record of suggestions and outcomes."


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/ledger."""
    return group.parser(__name__, DESCRIPTION, COMMANDS)


def main(arguments: list[str]) -> int:
    """Run one command."""
    return group.run(__name__, DESCRIPTION, COMMANDS, arguments)
