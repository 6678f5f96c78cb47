"""A business given by files alone: a folder with `records.toml` and workflows, and a folder with its records."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from server.conversation.conversation import Assurance, Identity
from server.errors import ProblemsFound
from server.orders import jsonl
from server.orders.actions import ActionRecord
from server.orders.brand import load_brand
from server.orders.context import Customer, Order, OrderContext, Product
from server.orders.documents import customer_document, customer_from, order_document, order_from
from server.orders.effects import Done, Refused, State, perform
from server.orders.records import Brand
from server.policy.rules import RuleBook
from server.policy.schema import brand_schema
from server.workflow.load import load_workflows
from server.workflow.workflow import Workflow

_MOST_TOLD = 20


class Business:
    """Records and rules; `now` is the time at which everything is decided."""

    def __init__(self, folder: Path, orders: Path, now: datetime) -> None:
        self.brand: Brand = load_brand(folder, "business")
        self.now = now
        self.zone = ZoneInfo(self.brand.timezone)
        self.workflows, problems = load_workflows(folder)
        self.book, found = RuleBook.compile(self.workflows, {self.brand.id: brand_schema(self.brand.records)})
        if problems or found:
            raise ProblemsFound(f"{len(problems) + len(found)} problems in {folder}", [*problems, *found])
        self.system = jsonl.load(orders, self.brand, self.today)

    @property
    def today(self) -> date:
        """The day in the brand's zone."""
        return self.now.astimezone(self.zone).date()

    @property
    def catalogue(self) -> Mapping[str, Mapping[str, Product]]:
        """All products by catalogue and key."""
        return self.system.catalogue

    def workflow(self, name: str) -> Workflow | None:
        """A workflow by id."""
        return next((one for one in self.workflows if one.id == name), None)


class Customers:
    """The records of one customer as actions advance them; nobody else's."""

    def __init__(self, business: Business, customer: Customer, orders: tuple[Order, ...]) -> None:
        self._business = business
        self._customer = customer
        self._orders = {order.id: order for order in orders}
        self.state = State(customer_document(customer), {one.id: order_document(one) for one in orders})

    def context(self, selected: str | None = None, state: State | None = None) -> OrderContext:
        """The customer's records as they are now, or in another state."""
        state = state or self.state
        records = self._business.brand.records
        orders = tuple(
            order_from(document, self._orders.get(key) or Order(key, ()), records)
            for key, document in state.orders.items()
        )
        about = customer_from(state.customer, self._customer, records)
        return OrderContext(
            source="evaluation",
            read_at=self._business.now,
            customer=about.id,
            name=about.name,
            orders=orders,
            selected=selected,
            about=msgspec.structs.replace(about, email="", postcode=""),
        )

    @property
    def identity(self) -> Identity:
        """The customer, signed in."""
        return Identity(self._customer.id, Assurance.AUTHENTICATED, "evaluation", self._business.now)

    def tried(self, action: str, arguments: Mapping[str, Any], state: State | None = None) -> Done | Refused:
        """What the order system would make of an action."""
        return perform(
            self._business.brand.records,
            action,
            arguments,
            state or self.state,
            self._business.catalogue,
            self._business.today.isoformat(),
        )


def as_declared(record: ActionRecord | None, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Recorded arguments in the form of declared ones: keys as texts, lines and variants as lists of them."""
    if record is None:
        return dict(arguments)
    return {name: _declared(record.arguments.get(name, ""), value) for name, value in arguments.items()}


def _declared(kind: str, value: Any) -> Any:
    if kind in ("lines", "variants"):
        return [_key(one) for one in (value if isinstance(value, list) else [value])]
    return _key(value) if kind in ("order", "customer") or "." in kind else value


def _key(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def add_business(parser: argparse.ArgumentParser) -> None:
    """Arguments for the folders of a business."""
    parser.add_argument("--orders", type=Path, required=True, help="folder with its records as JSON Lines")
    parser.add_argument(
        "--workflows", type=Path, required=True, help="folder with records.toml and workflow files"
    )
    parser.add_argument(
        "--now",
        type=datetime.fromisoformat,
        help="the time at which everything is decided, with its zone (default: the present)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def tell_left_out(business: Business, named: Iterable[str]) -> None:
    """On stderr, what was not measured: records that could not be used, and actions that are not declared."""
    problems = business.system.problems
    for problem in problems[:_MOST_TOLD]:
        print(problem.sentence, file=sys.stderr)
    if len(problems) > _MOST_TOLD:
        print(f"and {len(problems) - _MOST_TOLD} more records", file=sys.stderr)
    unknown = Counter(name for name in named if name not in business.brand.records.actions)
    if unknown:
        told = ", ".join(f"{name} {count}" for name, count in unknown.most_common())
        print(f"not among the actions of records.toml, passed over: {told}", file=sys.stderr)


def missing(*places: Path) -> str:
    """What is not there, as a sentence; empty when everything is."""
    gone = [str(place) for place in places if not place.exists()]
    return f"skipped: there is no {' and no '.join(gone)}" if gone else ""
