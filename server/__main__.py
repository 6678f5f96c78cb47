"""`python -m server <command>`: the commands behind scripts/."""

from __future__ import annotations

import gc
import importlib
import sys

from server.errors import CopilotError

COMMANDS = {
    "serve": "start the server",
    "replay": "play recorded conversations into a running server",
    "bench": "measure speed",
    "evaluate": "measure how data of a kind is handled",
    "simulate": "try the ladder of autonomy on simulated tracks",
    "ledger": "read the record of suggestions and outcomes",
    "policy": "tell decisions, and try other rules on them",
    "reindex": "check the knowledge folder and publish a new index",
    "check": "check knowledge: rules, wordings, articles",
    "protocol": "write the protocol's JSON Schema and type declarations",
    "account": "add, list and disable accounts",
}

LOADED = 100_000
"""Objects that are made before garbage is looked for, in all commands but the one that serves for long."""


def main(arguments: list[str]) -> int:
    """Run one command; problems a person can mend end with one readable message and exit code 1."""
    if not arguments or arguments[0] not in COMMANDS:
        lines = "\n".join(f"  {name:10} {purpose}" for name, purpose in COMMANDS.items())
        asked_for_help = bool(arguments) and arguments[0] in ("-h", "--help")
        print(
            f"usage: python -m server COMMAND [--help]\n\n{lines}",
            file=sys.stdout if asked_for_help else sys.stderr,
        )
        return 0 if asked_for_help else 2
    # Hardly anything that a command loads is garbage; looking for it all the time takes a tenth of a short one.
    if arguments[0] != "serve":
        gc.set_threshold(LOADED)
    command = importlib.import_module(f"server.cli.{arguments[0]}")
    try:
        code: int = command.main(arguments[1:])
    except CopilotError as error:
        print(f"\n{error.sentence}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
