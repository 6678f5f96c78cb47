"""`scripts/evaluate policy`: whether rules allow what a business permits and nothing else.

For every recorded request its write actions are decided in order, and those allowed are done, so that the next one
meets the changed records. What is permitted is what the order system's own declarations (`requires`, `choices`,
`checks`) let through: written apart from the rules, by other people. Beside each action stand changed ones that must
never be allowed: another customer's order, a wrong state, a foreign entry, a variant that is sold out, a second time.
"""

from __future__ import annotations

import argparse
import copy
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.cli.evaluate.business import (
    Business,
    Customers,
    add_business,
    as_declared,
    missing,
    tell_left_out,
)
from server.cli.rows import read_rows
from server.errors import CopilotError
from server.live.installation import utc_now
from server.orders.actions import ActionRecord
from server.orders.context import Customer, Order
from server.orders.effects import Done, State
from server.policy.asking import allows, decide_action
from server.policy.decision import Decision
from server.policy.request import Request

ASKED = "as asked"


class TaskAction(msgspec.Struct, frozen=True):
    """One action of a recorded request."""

    name: str
    arguments: dict[str, Any] = {}


class Task(msgspec.Struct, frozen=True):
    """A customer's request with the actions that settled it; reads among them are passed over."""

    task_id: int | str
    customer_id: str | int
    actions: tuple[TaskAction, ...]
    request: str = ""


class Decided(msgspec.Struct, frozen=True):
    """One decision: `change` is what was altered about the action, `permitted` whether it should be allowed."""

    task: int | str
    place: int
    action: str
    change: str
    permitted: bool
    allowed: bool
    verdict: str
    rule: str
    system: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The requests and the business."""
    parser.add_argument("--tasks", type=Path, required=True, help="requests as JSON Lines, plain or .gz")
    add_business(parser)
    parser.add_argument("--decisions", type=Path, help="write every decision to this file as JSON Lines")


def run(given: argparse.Namespace) -> int:
    """Evaluate and print; 1 when anything is decided otherwise than it should be."""
    if gone := missing(given.tasks, given.orders, given.workflows):
        print(gone)
        return 0
    business = Business(given.workflows, given.orders, given.now or utc_now())
    tasks = read_rows(given.tasks, Task)
    tell_left_out(business, (action.name for task in tasks for action in task.actions))
    decided = list(evaluate(business, tasks))
    if given.decisions:
        given.decisions.write_bytes(b"".join(msgspec.json.encode(one) + b"\n" for one in decided))
    figures = summary(decided)
    if given.json:
        sys.stdout.write(msgspec.json.encode(figures).decode() + "\n")
    else:
        _print(decided, figures)
    return 0 if figures["agreement"] == 1.0 else 1


def evaluate(business: Business, tasks: list[Task]) -> Iterator[Decided]:
    """All decisions; CopilotError for a request of an unknown customer."""
    people = business.system.everyone()
    others = _Others(people)
    for number, task in enumerate(tasks):
        owner = str(task.customer_id)
        if owner not in people:
            remedy = "name one by the key that records.toml declares for customers"
            raise CopilotError(f"there is no customer `{owner}`", where=f"task {task.task_id}", remedy=remedy)
        customer, orders = people[owner]
        judge = _Judge(business, Customers(business, customer, orders), others, task, number)
        for place, action in enumerate(task.actions):
            yield from judge.action(place, action)


def summary(decided: list[Decided]) -> dict[str, float | int]:
    """Shares: decided as it should be, of the permitted allowed, of the others not allowed; and their counts."""
    permitted = [one for one in decided if one.permitted]
    others = [one for one in decided if not one.permitted]
    return {
        "agreement": _share(sum(one.allowed == one.permitted for one in decided), len(decided)),
        "allowed": _share(sum(one.allowed for one in permitted), len(permitted)),
        "denied": _share(sum(not one.allowed for one in others), len(others)),
        "permitted": len(permitted),
        "forbidden": sum(one.change == ASKED for one in others),
        "changed": sum(one.change != ASKED for one in others),
        "tasks_forbidden": len({one.task for one in others if one.change == ASKED}),
    }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 1.0


class _Others:
    """What other customers have, to ask for what is not one's own."""

    def __init__(self, people: Mapping[str, tuple[Customer, tuple[Order, ...]]]) -> None:
        self._owners = [(order.id, owner) for owner, (_, orders) in people.items() for order in orders]
        self._customers = [customer for customer, _ in people.values()]
        self._orders = [order for _, orders in people.values() for order in orders]

    def order(self, customer: str, number: int) -> str | None:
        """An order that is not this customer's, another one for another number."""
        for step in range(len(self._owners)):
            order, owner = self._owners[(number * 7919 + step) % len(self._owners)]
            if owner != customer:
                return order
        return None

    @lru_cache(maxsize=64)  # noqa: B019 - one object for one run
    def values(self, field: str) -> tuple[str, ...]:
        """The texts that a field of orders has anywhere."""
        found = {order.value(field) for order in self._orders}
        return tuple(sorted(value for value in found if isinstance(value, str)))

    @lru_cache(maxsize=64)  # noqa: B019 - one object for one run
    def entries(self, part: str) -> tuple[str, ...]:
        """The ids of all entries in a list of customers."""
        return tuple(sorted({one.id for owner in self._customers for one in owner.parts.get(part, ())}))


class _Judge:
    """Decides the actions of one request, one after the other, each in its changed forms first."""

    def __init__(
        self, business: Business, customer: Customers, others: _Others, task: Task, number: int
    ) -> None:
        self._business = business
        self._others = others
        self._customer = customer
        self._task = task
        self._number = number

    def action(self, place: int, action: TaskAction) -> Iterator[Decided]:
        """The decisions about one action; what is allowed is done."""
        record = self._business.brand.records.actions.get(action.name)
        if record is None:
            return
        action = TaskAction(action.name, as_declared(record, action.arguments))
        for change, arguments, state in self._changes(record, action):
            yield self._decided(place, action.name, change, arguments, state, permitted=False)
        outcome = self._customer.tried(action.name, action.arguments)
        done = isinstance(outcome, Done)
        says = "" if isinstance(outcome, Done) else outcome.says
        yield self._decided(place, action.name, ASKED, action.arguments, None, permitted=done, system=says)
        if isinstance(outcome, Done):
            self._customer.state = outcome.state
            if self._ends(record, outcome.state, action.arguments):
                yield self._decided(
                    place, action.name, "a second time", action.arguments, None, permitted=False
                )

    def _decided(
        self,
        place: int,
        name: str,
        change: str,
        arguments: Mapping[str, Any],
        state: State | None,
        *,
        permitted: bool,
        system: str = "",
    ) -> Decided:
        decision = self._decide(name, arguments, state)
        rule = ", ".join(hit.rule for hit in decision.rules) if decision else "no workflow"
        verdict = decision.verdict.value if decision else "deny"
        allowed = allows(decision, name)
        return Decided(self._task.task_id, place, name, change, permitted, allowed, verdict, rule, system)

    def _decide(self, name: str, arguments: Mapping[str, Any], state: State | None) -> Decision | None:
        record = self._business.brand.records.actions[name]
        order = arguments.get(record.order_argument) if record.order_argument else None
        return decide_action(
            self._business.book,
            self._business.brand.id,
            name,
            Request(arguments, confirmed=True),
            self._customer.context(order, state),
            self._customer.identity,
            now=self._business.now,
            timezone=self._business.zone,
            language=self._business.brand.default_language,
            catalogue=self._business.catalogue,
        )

    # -- what must never be allowed --

    def _changes(
        self, record: ActionRecord, action: TaskAction
    ) -> Iterator[tuple[str, dict[str, Any], State | None]]:
        arguments = action.arguments
        if record.order_argument:
            if stranger := self._others.order(str(self._task.customer_id), self._number):
                yield "another customer's order", {**arguments, record.order_argument: stranger}, None
            yield from self._wrong_states(record, arguments)
        for argument, kind in record.arguments.items():
            if kind.startswith("customer."):
                foreign = self._foreign(kind.partition(".")[2])
                if foreign is not None:
                    yield f"a foreign {argument}", {**arguments, argument: foreign}, None
        yield from self._sold_out(record, arguments)

    def _wrong_states(
        self, record: ActionRecord, arguments: Mapping[str, Any]
    ) -> Iterator[tuple[str, dict[str, Any], State]]:
        """The order in a state that the action does not take, one at a time."""
        order = str(arguments.get(record.order_argument or ""))
        if order not in self._customer.state.orders:
            return
        for field, allowed in record.requires.items():
            for value in self._others.values(field):
                if value not in allowed:
                    state = copy.deepcopy(self._customer.state)
                    state.orders[order][field] = value
                    yield f"{field} {value}", dict(arguments), state

    def _foreign(self, part: str) -> str | None:
        """An entry that another customer has and this one does not."""
        own = {entry["id"] for entry in self._customer.state.customer.get(part, ())}
        others = [one for one in self._others.entries(part) if one not in own]
        return others[(self._number * 104_729) % len(others)] if others else None

    def _sold_out(
        self, record: ActionRecord, arguments: Mapping[str, Any]
    ) -> Iterator[tuple[str, dict[str, Any], None]]:
        """The first line's new variant replaced by one that cannot be had."""
        if record.variants_argument is None or record.lines_argument is None:
            return
        order = self._customer.state.orders.get(str(arguments.get(record.order_argument or "")))
        lines = {line["id"]: line for line in order["lines"]} if order else {}
        named = arguments.get(record.lines_argument) or [""]
        line = lines.get(named[0])
        offered = self._business.brand.records.order.lines
        products = self._business.catalogue.get(offered.catalogue or "", {}) if offered else {}
        product = products.get((line or {}).get("product") or "")
        gone = [one.id for one in product.variants if not one.available] if product else []
        if gone:
            new = [gone[0], *arguments[record.variants_argument][1:]]
            yield "a sold out variant", {**arguments, record.variants_argument: new}, None

    @staticmethod
    def _ends(record: ActionRecord, state: State, arguments: Mapping[str, Any]) -> bool:
        """Whether the action itself makes that it cannot be done again."""
        order = state.orders.get(str(arguments.get(record.order_argument or "")), {})
        return any(order.get(field) not in allowed for field, allowed in record.requires.items())


def _print(decided: list[Decided], figures: Mapping[str, float | int]) -> None:
    shown = Table(title="What the rules say of recorded requests", box=SIMPLE)
    for name in ("action", "change", "decisions", "as it should be", "by"):
        shown.add_column(name, justify="right" if name in ("decisions", "as it should be") else "left")
    groups: dict[tuple[str, str, bool], list[Decided]] = {}
    for one in decided:
        change = one.change if not one.change.startswith("status") else "a wrong state"
        groups.setdefault((one.action, change, one.permitted), []).append(one)
    for (action, change, permitted), all_ in sorted(groups.items()):
        rules = Counter(one.rule for one in all_).most_common(3)
        right = sum(one.allowed == permitted for one in all_)
        what = change if change != ASKED else f"{change}, {'permitted' if permitted else 'forbidden'}"
        shown.add_row(action, what, str(len(all_)), str(right), ", ".join(f"{rule} {n}" for rule, n in rules))
    console = Console(width=max(Console().width, 140))
    console.print(shown)
    wrong = [one for one in decided if one.allowed != one.permitted]
    for one in wrong[:20]:
        told = f", the order system: {one.system}" if one.system else ""
        console.print(f"task {one.task} action {one.place + 1} {one.action}, {one.change}: {one.rule}{told}")
    console.print(
        f"agreement {figures['agreement']}, allowed {figures['allowed']} of {figures['permitted']} permitted, "
        f"not allowed {figures['denied']} of {figures['forbidden']} forbidden (in {figures['tasks_forbidden']} "
        f"requests) and {figures['changed']} changed ones"
    )
