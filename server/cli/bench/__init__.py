"""`scripts/bench`: measures speed on this machine beside a floor or a plain way, one module for each command."""

from __future__ import annotations

import argparse

from server.cli import group

COMMANDS = {
    "index": "reindexing beside the bare model call, and a small change beside a full run",
    "search": "nearest passages among up to millions beside exact search, and one customer's order lines",
    "policy": "deciding a workflow of 50 rules, beside a plain Python function of the same rules",
    "ledger": "what one outcome costs on a track with ten million of them",
    "record": "how soon /lead has figures after a start, beside reading the whole ledger anew",
    "suggest": "from a customer's message to the suggestion, on a real server over real sockets",
    "hooks": "how soon a desk's delivery is answered, on a real server",
    "extension": "what the browser extension costs a page, and how soon its panel is there",
}


DESCRIPTION = "Measure speed on this machine."


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/bench."""
    return group.parser(__name__, DESCRIPTION, COMMANDS)


def main(arguments: list[str]) -> int:
    """Run one bench; the exit code says only whether the run itself worked."""
    return group.run(__name__, DESCRIPTION, COMMANDS, arguments)
