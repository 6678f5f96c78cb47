"""The port through which actions are run, and the runner over the brands' order systems."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Any, Protocol, runtime_checkable

import msgspec

from server.action.action import Argument, RunState
from server.orders.changes import Change
from server.orders.source import Acted, OrderSystem, Sender


class ActionRequest(msgspec.Struct, frozen=True):
    """What is to be done, for whom; `key` is the same each time the same confirmed action is tried."""

    key: str
    brand: str
    customer: str
    action: str
    arguments: tuple[Argument, ...]
    at: datetime


class RunResult(msgspec.Struct, frozen=True):
    """DONE, FAILED with the reason, or UNCLEAR when nobody can say whether it was done."""

    state: RunState
    detail: str = ""


class ActionRunner(Protocol):
    """A core system that acts."""

    def idempotent(self, brand: str) -> bool:
        """Whether trying again with the same key does nothing twice, so that a lost result may be asked for again."""

    async def run(self, request: ActionRequest) -> RunResult:
        """Do it; whatever goes wrong is part of the result."""


class Systems(Protocol):
    """The order systems by brand."""

    def system(self, brand: str) -> OrderSystem | None:
        """The system of a brand, None for an unknown brand."""


@runtime_checkable
class Acting(Protocol):
    """An order system here, that does what its brand declares in one transaction."""

    async def act(self, change: Change) -> str:
        """Do an action once; the reason when it is refused, sqlite3.Error when nothing was done."""


@runtime_checkable
class Sending(Protocol):
    """An order system elsewhere; without a sender people do what is to be done there."""

    @property
    def sender(self) -> Sender | None:
        """What runs its actions."""


class SystemRunner:
    """Runs actions in the order system of their brand, be it here or elsewhere."""

    def __init__(self, systems: Systems) -> None:
        self._systems = systems

    def idempotent(self, brand: str) -> bool:
        """Records here always know the key; a system elsewhere says so in its declaration."""
        system = self._systems.system(brand)
        if system is None:
            return True
        sender = system.sender if isinstance(system, Sending) else None
        return sender is None or sender.knows_keys()

    async def run(self, request: ActionRequest) -> RunResult:
        """Do it once, if it is the customer's and everything stands as the action needs it."""
        system = self._systems.system(request.brand)
        if system is None or request.action not in system.brand.records.actions:
            return RunResult(RunState.FAILED, f"the order system knows no action {request.action!r}")
        change = Change(
            key=request.key,
            brand=request.brand,
            customer=request.customer,
            action=request.action,
            arguments={argument.name: plain_argument(argument) for argument in request.arguments},
            at=request.at,
        )
        if isinstance(system, Sending) and system.sender is not None:
            return _result(await system.sender.send(change))
        if isinstance(system, Acting):
            return await _acted(system, change)
        return RunResult(RunState.FAILED, "the order system does not take actions")


def _result(acted: Acted) -> RunResult:
    if acted.unclear:
        return RunResult(RunState.UNCLEAR, acted.unclear)
    return RunResult(RunState.FAILED, acted.refused) if acted.refused else RunResult(RunState.DONE)


async def _acted(system: Acting, change: Change) -> RunResult:
    try:
        reason = await system.act(change)
    except sqlite3.Error as error:
        # The transaction was rolled back, so that nothing was done.
        return RunResult(RunState.FAILED, f"the order system did not take it: {error}")
    return RunResult(RunState.FAILED, reason) if reason else RunResult(RunState.DONE)


def plain_argument(argument: Argument) -> Any:
    """An argument as the order system takes it."""
    return list(argument.value) if isinstance(argument.value, tuple) else argument.value
