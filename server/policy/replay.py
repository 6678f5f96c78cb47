"""Recorded decisions decided again by other rules: what would be different, and how much money it is about. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

import msgspec

from server.conversation.conversation import Assurance, Identity
from server.orders.context import FieldType, OrderContext, Scalar
from server.policy.decision import Decision
from server.policy.facts import Facts, facts, from_inputs
from server.policy.rules import RuleBook, WorkflowRules
from server.policy.schema import ORDER, FactSchema, days_name, has_name, workdays_name


class Recorded(msgspec.Struct, frozen=True):
    """A decision as the ledger has it: what was decided when, for which brand, over which orders."""

    id: str
    at: datetime
    brand: str
    language: str
    decision: Decision
    context: OrderContext
    money: int | None = None
    currency: str | None = None


class Redecided(msgspec.Struct, frozen=True):
    """A recorded decision and what other rules say of it; `now` is None where they have no such workflow."""

    recorded: Recorded
    now: Decision | None

    @property
    def differs(self) -> bool:
        """Whether another verdict, wording, rule or action comes out."""
        return self.now is None or _said(self.now) != _said(self.recorded.decision)

    @property
    def turns(self) -> bool:
        """Whether the verdict itself is another one."""
        return self.now is None or self.now.verdict is not self.recorded.decision.verdict


def redecide(book: RuleBook, recorded: Recorded, timezone: tzinfo) -> Redecided:
    """A recorded decision decided again at its own time.

    Facts come from the orders as they were read, and from the recorded inputs what orders do not tell; parameters and
    deadlines are those of the new rules.
    """
    rules = book.rules(recorded.brand, recorded.decision.workflow)
    if rules is None:
        return Redecided(recorded, None)
    return Redecided(recorded, rules.decide(known_then(rules, recorded, timezone)))


def known_then(rules: WorkflowRules, recorded: Recorded, timezone: tzinfo) -> Facts:
    """The facts of a recorded decision as other rules read them."""
    inputs = recorded.decision.inputs
    level = inputs.get("customer.assurance")
    assurance = Assurance(level) if isinstance(level, int) else Assurance.NONE
    derived = facts(
        rules.schema,
        recorded.context,
        Identity(recorded.context.customer, assurance),
        now=recorded.at,
        timezone=timezone,
        brand=recorded.brand,
        language=recorded.language,
        mentioned=bool(inputs.get("order.mentioned")),
    )
    return {**derived, **from_inputs(rules.schema, _given(rules.schema, inputs))}


def _given(schema: FactSchema, inputs: Mapping[str, Scalar]) -> dict[str, Scalar]:
    """The recorded inputs that do not follow from orders, parameters and deadlines."""
    follows = {
        name
        for dotted in (*schema.deadlines, *(one for one in schema.fields if one.startswith(f"{ORDER}.")))
        for name in (dotted, has_name(dotted), days_name(dotted), workdays_name(dotted))
    }
    return {
        name: value
        for name, value in inputs.items()
        if name in schema.types and name not in follows and not name.startswith(("parameters.", "valid."))
    }


def money_of(decision: Decision, context: OrderContext) -> tuple[int | None, str | None]:
    """What a decision is about in money (minor units): its lines, else the first amount that the order declares."""
    order = context.order()
    if order is None:
        return None, None
    amount = context.lines_amount()
    if amount is None:
        amounts = (field.value for field in order.fields if field.type is FieldType.MONEY)
        amount = next((value for value in amounts if isinstance(value, int)), None)
    return amount, order.currency


def _said(decision: Decision) -> tuple[str, str, str, tuple[str, ...]]:
    return decision.verdict, decision.wording, decision.rules[0].rule, decision.actions
