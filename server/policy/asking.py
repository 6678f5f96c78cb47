"""Whether an action may be done as it is asked for: what the rules of the workflows that have it say. Pure."""

from __future__ import annotations

from datetime import datetime, tzinfo

import msgspec

from server.conversation.conversation import Identity
from server.orders.context import OrderContext
from server.policy.decision import Decision, Verdict
from server.policy.facts import Catalogue, facts
from server.policy.request import Request
from server.policy.rules import RuleBook, WorkflowRules


def decide_action(
    book: RuleBook,
    brand: str,
    action: str,
    request: Request,
    context: OrderContext,
    identity: Identity,
    *,
    now: datetime,
    timezone: tzinfo,
    language: str,
    catalogue: Catalogue,
) -> Decision | None:
    """The decision that allows the action, else the first that does not; None when no workflow has it."""
    found: Decision | None = None
    for workflow in book.workflows(brand):
        rules = book.rules(brand, workflow.id)
        if rules is None or action not in workflow.actions:
            continue
        decision = rules.decide(
            facts(
                rules.schema,
                _narrowed(context, rules, action, request),
                identity,
                now=now,
                timezone=timezone,
                brand=brand,
                language=language,
                mentioned=context.selected is not None,
                request=request,
                catalogue=catalogue,
            )
        )
        if allows(decision, action):
            return decision
        found = found or decision
    return found


def allows(decision: Decision | None, action: str) -> bool:
    """Whether this action may be done now."""
    return decision is not None and decision.verdict is Verdict.ALLOW and action in decision.actions


def _narrowed(context: OrderContext, rules: WorkflowRules, action: str, request: Request) -> OrderContext:
    """The context with the lines that the request names."""
    record = rules.schema.actions.get(action)
    argument = record.lines_argument if record is not None else None
    lines = request.arguments.get(argument) if argument else None
    return context if lines is None else msgspec.structs.replace(context, lines=tuple(lines))
