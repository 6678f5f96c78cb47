"""`scripts/reindex`: check the knowledge folder, embed what changed, test, publish; running servers take it up."""

from __future__ import annotations

import argparse
import importlib

from server.cli.console import add_places
from server.cli.reindex import publish

COMMANDS = {
    "import": "articles from HTML, PDF, DOCX, CSV, XLSX, Markdown, or an export of Zendesk Guide, Intercom or Chatwoot",
    "gaps": "what customers asked and no article answered, and what the articles need",
}


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/reindex."""
    whole = argparse.ArgumentParser(
        "scripts/reindex",
        description="Check the knowledge folder, embed what changed, test it with the golden questions and publish.",
    )
    publish.add_arguments(whole)
    add_places(whole)
    known = whole.add_subparsers(dest="command", metavar="command")
    for name, purpose in COMMANDS.items():
        own = known.add_parser(
            # Given before or after the command, a place counts.
            name,
            help=purpose,
            description=purpose,
            argument_default=argparse.SUPPRESS,
        )
        add_places(own)
        importlib.import_module(f"{__name__}.{_module(name)}").add_arguments(own)
    return whole


def main(arguments: list[str]) -> int:
    """Reindex, or run the command that is named."""
    given = parser().parse_args(arguments)
    if given.command is None:
        return publish.run(given)
    code: int = importlib.import_module(f"{__name__}.{_module(given.command)}").run(given)
    return code


def _module(command: str) -> str:
    return {"import": "importing"}.get(command, command)
