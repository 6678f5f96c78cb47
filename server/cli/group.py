"""A command that has commands of its own, each a module with `add_arguments(parser)` and `run(given) -> int`."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Collection, Mapping


def parser(
    package: str, description: str, commands: Mapping[str, str], wanted: Collection[str] | None = None
) -> argparse.ArgumentParser:
    """The arguments of all `commands`, which are modules of `package` with what each is for.

    Only modules among `wanted` are imported, so that a command does not wait for what another needs.
    """
    whole = argparse.ArgumentParser(f"scripts/{package.rpartition('.')[2]}", description=description)
    known = whole.add_subparsers(dest="command", required=True)
    for name, purpose in commands.items():
        own = known.add_parser(name, help=purpose, description=purpose)
        if wanted is None or name in wanted:
            importlib.import_module(f"{package}.{name}").add_arguments(own)
    return whole


def run(package: str, description: str, commands: Mapping[str, str], arguments: list[str]) -> int:
    """Run the command that is named first."""
    chosen = next((one for one in arguments if one in commands), "")
    given = parser(package, description, commands, (chosen,)).parse_args(arguments)
    code: int = importlib.import_module(f"{package}.{given.command}").run(given)
    return code
