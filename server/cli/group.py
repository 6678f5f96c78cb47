"""A command that has commands of its own, each a module with `add_arguments(parser)` and `run(given) -> int`."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Mapping


def run(package: str, description: str, commands: Mapping[str, str], arguments: list[str]) -> int:
    """Run the command named first; `commands` are the modules of `package` with what each is for.

    Only the chosen module is imported, so that none waits for what another needs.
    """
    parser = argparse.ArgumentParser(f"scripts/{package.rpartition('.')[2]}", description=description)
    known = parser.add_subparsers(dest="command", required=True)
    chosen = next((one for one in arguments if one in commands), None)
    for name, purpose in commands.items():
        own = known.add_parser(name, help=purpose, description=purpose)
        if name == chosen:
            module = importlib.import_module(f"{package}.{name}")
            module.add_arguments(own)
    given = parser.parse_args(arguments)
    code: int = importlib.import_module(f"{package}.{given.command}").run(given)
    return code
