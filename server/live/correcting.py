"""Whether what an agent mends is known to the brand's records and rules, and what there is to choose from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Protocol

import msgspec

from server.conversation.conversation import Conversation, Correction
from server.live.refusal import Refused
from server.orders.context import FieldType, Order, OrderContext, Scalar
from server.orders.reading import read_context
from server.orders.records import Brand
from server.orders.source import OrderSystem
from server.suggestion.gathered import Parts
from server.workflow.workflow import Workflow

MONEY_REMEDY = "have it changed in the order system"


class Choices(msgspec.Struct, frozen=True):
    """What an agent may choose from: workflows, languages that there are wordings in, fields of an order by type."""

    workflows: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    facts: dict[str, FieldType] = {}


class Checked(msgspec.Struct, frozen=True):
    """A correction that may be taken over, its values as they are stored; the name of a newly named customer."""

    correction: Correction
    customer_name: str = ""


class Orders(Protocol):
    """The order systems by brand."""

    def system(self, brand: str) -> OrderSystem | None:
        """The system of a brand, None for an unknown brand."""


class Corrections:
    """Checks corrections against the brand's records and the rules in force."""

    def __init__(self, orders: Orders, parts: Callable[[], Parts]) -> None:
        self._orders = orders
        self._parts = parts

    def choices(self, brand: str) -> Choices:
        """What there is to choose from in a brand; nothing for an unknown one."""
        system = self._orders.system(brand)
        if system is None:
            return Choices()
        parts = self._parts()
        workflows = parts.rules.workflows(system.brand.id)
        return Choices(
            tuple(one.id for one in workflows),
            tuple(parts.wordings.languages),
            _facts(system.brand, workflows),
        )

    async def check(self, conversation: Conversation, correction: Correction, now: datetime) -> Checked:
        """The correction as it is stored; Refused names what is not known."""
        system = self._orders.system(conversation.key.brand)
        if system is None:
            raise Refused("not_found", f"there is no brand {conversation.key.brand!r} any more")
        choices = self.choices(conversation.key.brand)
        if correction.workflow and correction.workflow not in choices.workflows:
            raise Refused("not_found", f"this brand has no workflow {correction.workflow!r}")
        name = await _name(system, correction.customer) if correction.customer else ""
        if correction.order or correction.lines or correction.fact:
            correction = await self._about_order(system, conversation, correction, choices, now)
        return Checked(correction, name)

    async def _about_order(
        self,
        system: OrderSystem,
        conversation: Conversation,
        correction: Correction,
        choices: Choices,
        now: datetime,
    ) -> Correction:
        known = conversation.correction.amended(correction)
        customer = known.customer or conversation.identity.customer_id
        if customer is None:
            raise Refused("conflict", "we do not know the customer yet", "say who it is first")
        context = await read_context(system, customer, now)
        if context.problem:
            raise Refused("unavailable", context.problem, "try again in a moment")
        order = _order(context, known)
        if order is None:
            what = (
                f"the customer has no order {known.order!r}" if known.order else "it is not clear which order"
            )
            raise Refused("not_found", what, "choose one of the customer's orders")
        if unknown := set(known.lines) - {line.id for line in order.lines}:
            raise Refused("not_found", f"order {order.id} has no line {', '.join(sorted(unknown))}")
        facts = {
            name: _value(name, value, choices.facts.get(name))
            for name, value in (correction.fact or {}).items()
        }
        return msgspec.structs.replace(correction, order=order.id, fact=facts or None)


async def _name(system: OrderSystem, customer: str) -> str:
    people = await system.customer(customer)
    if people.problem:
        raise Refused("unavailable", people.problem, "try again in a moment")
    if not people.found:
        raise Refused("not_found", "there is no such customer", "search by e-mail address, postcode or name")
    return people.found[0].customer.name


def _order(context: OrderContext, known: Correction) -> Order | None:
    """The order that was named, or the only one that it can be."""
    orders = context.orders
    if known.order is not None:
        return next((order for order in orders if order.id == known.order), None)
    if known.lines:
        orders = tuple(one for one in orders if {line.id for line in one.lines}.issuperset(known.lines))
    return orders[0] if len(orders) == 1 else None


def _facts(brand: Brand, workflows: Iterable[Workflow]) -> dict[str, FieldType]:
    """Fields an agent may know better: no money, and nothing that an action hands to the order system."""
    handed = " ".join(
        source
        for one in workflows
        for action in one.actions.values()
        for source in map(str, action.arguments.values())
    )
    return {
        name: field.type
        for name, field in brand.records.order.fields.items()
        if field.type is not FieldType.MONEY and not re.search(rf"\border\.{re.escape(name)}\b", handed)
    }


def _value(name: str, value: Scalar, type_: FieldType | None) -> bool | int | str:
    """A value in the form in which records keep it."""
    if type_ is None:
        raise Refused("forbidden", f"{name!r} is not for agents to change", MONEY_REMEDY)
    if type_ is FieldType.FLAG and isinstance(value, bool):
        return value
    if type_ is FieldType.INTEGER and isinstance(value, int) and not isinstance(value, bool):
        return value
    if type_ is FieldType.TEXT and isinstance(value, str) and value.strip():
        return value.strip()
    if type_ in (FieldType.DATE, FieldType.TIME) and isinstance(value, str):
        parse = date.fromisoformat if type_ is FieldType.DATE else datetime.fromisoformat
        try:
            return parse(value).isoformat()
        except ValueError:
            pass
    raise Refused("malformed", f"{name!r} is kept as {type_}, and {value!r} is none", "give it in that form")
