"""The real server, but it kills itself (SIGKILL) at the point that CRASH_AT names.

A point is `before:NAME` (inside the transaction, before its commit), `after:NAME` (after the commit, before anything
is delivered or acknowledged), `compute` (while the flow runs) or `run` (an action is done, its result not yet recorded).
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any

import sqlalchemy as sa

from server.__main__ import main
from server.action.runner import ActionRequest, RunResult, SystemRunner
from server.storage.database import Database, Transaction
from server.suggestion.flow import Flow

CRASH_AT = os.environ["CRASH_AT"]


def die() -> None:
    """End this process without any clean-up; whoever started it may not have heard yet that it serves."""
    print(f"died at {CRASH_AT}", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def name_of(transaction: Any) -> str:
    """A name for a transaction: its function, and the author of a message."""
    function = getattr(transaction, "func", transaction)
    name = str(function.__qualname__)
    message = getattr(transaction, "keywords", {}).get("message")
    return f"{name}:{message.author}" if message is not None else name


_write = Database.write
_compute = Flow.compute
_run = SystemRunner.run


async def crashing_write(self: Database, transaction: Transaction[Any]) -> Any:
    """Write, but die on the way at the chosen point."""
    when, _, name = CRASH_AT.partition(":")
    if name != name_of(transaction):
        return await _write(self, transaction)
    if when == "before":

        def then_die(connection: sa.Connection) -> Any:
            transaction(connection)
            die()

        return await _write(self, then_die)
    await _write(self, transaction)
    die()
    return None


async def crashing_compute(self: Flow, *given: Any) -> Any:
    """Compute, but die before the result is published."""
    result = await _compute(self, *given)
    if CRASH_AT == "compute":
        die()
    return result


async def crashing_run(self: SystemRunner, request: ActionRequest) -> RunResult:
    """Do it, but die before anybody hears of it."""
    result = await _run(self, request)
    if CRASH_AT == "run":
        die()
    return result


if __name__ == "__main__":
    Database.write = crashing_write  # type: ignore[method-assign]
    SystemRunner.run = crashing_run  # type: ignore[method-assign]
    Flow.compute = crashing_compute  # type: ignore[assignment,method-assign]
    sys.exit(main(sys.argv[1:]))
