"""The port through which actions are run, and the runner for records that are files."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

import msgspec

from server.action.action import Argument, RunState
from server.orders.changes import Change, Changes
from server.orders.context import Order, Scalar
from server.orders.records import ORDER_ARGUMENT, TODAY, ActionRecord
from server.orders.source import OrderSystem


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

    @property
    def idempotent(self) -> bool:
        """Whether trying again with the same key does nothing twice, so that a lost result may be asked for again."""

    async def run(self, request: ActionRequest) -> RunResult:
        """Do it; whatever goes wrong is part of the result."""


class Systems(Protocol):
    """The order systems by brand."""

    def system(self, brand: str) -> OrderSystem | None:
        """The system of a brand, None for an unknown brand."""


class FileRunner:
    """Runs actions on records that are files: what they declare is noted in `changes`, the files stay as they are."""

    idempotent = True

    def __init__(self, systems: Systems, changes: Changes) -> None:
        self._systems = systems
        self._changes = changes

    async def run(self, request: ActionRequest) -> RunResult:
        """Do it once, if the order is the customer's and stands as the action needs it."""
        system = self._systems.system(request.brand)
        record = system.brand.records.actions.get(request.action) if system is not None else None
        if system is None or record is None:
            return RunResult(RunState.FAILED, f"the order system knows no action {request.action!r}")
        found = await system.orders_of(request.customer)
        if found.problem:
            return RunResult(RunState.FAILED, found.problem)
        values = {argument.name: argument for argument in request.arguments}
        number = values[ORDER_ARGUMENT].value if ORDER_ARGUMENT in values else None
        order = next((owned.order for owned in found.found if owned.order.id == number), None)
        if order is None:
            return RunResult(RunState.FAILED, "the order is not among this customer's orders")
        if set(values) != set(record.arguments):
            return RunResult(RunState.FAILED, f"the action takes {', '.join(record.arguments)}")
        lines = {line.id for line in order.lines}
        named = [one for each in request.arguments if isinstance(each.value, tuple) for one in each.value]
        if not lines.issuperset(named):
            return RunResult(RunState.FAILED, "a line is not in the order")
        today = request.at.astimezone(ZoneInfo(system.brand.timezone)).date().isoformat()
        change = Change(
            key=request.key,
            brand=request.brand,
            customer=request.customer,
            order=order.id,
            action=request.action,
            fields={name: _set(value, values, today) for name, value in record.sets.items()},
            at=request.at,
        )
        try:
            reason = await asyncio.to_thread(
                self._changes.do, change, lambda so_far: refusal(record, order, so_far)
            )
        except sqlite3.Error as error:
            # The transaction was rolled back, so that nothing was done.
            return RunResult(RunState.FAILED, f"the order system did not take it: {error}")
        return RunResult(RunState.FAILED, reason) if reason else RunResult(RunState.DONE)


def refusal(record: ActionRecord, order: Order, so_far: Mapping[str, Scalar]) -> str:
    """Why an order does not stand as an action needs it; empty when it does."""
    for field, allowed in record.requires.items():
        value = so_far.get(field, order.value(field))
        if value not in allowed:
            return f"`{field}` of the order is {value!r}, not {' or '.join(map(repr, allowed))}"
    return ""


def _set(value: str | int | bool, arguments: Mapping[str, Argument], today: str) -> Scalar:
    """A declared value with arguments and the day put in."""
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    if value == f"${TODAY}":
        return today
    argument = arguments[value[1:]]
    if isinstance(argument.value, tuple):
        return ", ".join(argument.names or argument.value)
    return argument.value
