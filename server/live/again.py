"""Decides and prepares again what was recorded, by the rules in force: the same, or not."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from server.action.action import propose
from server.action.runner import plain_argument
from server.orders.source import OrderSystem
from server.policy.decision import Decision
from server.policy.replay import Recorded, redecide
from server.policy.request import Request
from server.reply.compose import Composer
from server.storage.reading import Worded
from server.suggestion.gathered import Parts

SAME = ("arguments", "said", "changes", "assurance", "about", "reversible")


def decided_again(found: Worded, decision: Decision, parts: Parts, system: OrderSystem) -> Composer | None:
    """What words a recorded decision as it is made by the rules in force; None where that differs."""
    suggestion, context, zone = found.suggestion, found.understood.context, ZoneInfo(system.brand.timezone)
    recorded = Recorded(
        id=suggestion.id,
        at=suggestion.created_at,
        brand=suggestion.track.brand,
        language=suggestion.track.language,
        decision=decision,
        context=context,
    )
    decided = redecide(parts.rules, recorded, zone)
    if decided.now is None or decided.differs:
        return None
    return Composer(
        decided.now,
        context,
        brand_name=system.brand.name,
        now=suggestion.created_at,
        timezone=zone,
        wordings=parts.wordings,
    )


def prepared_again(found: Worded, index: int, parts: Parts, system: OrderSystem) -> bool:
    """Whether a suggestion's action would be proposed again exactly as it stands there."""
    suggestion, before = found.suggestion, found.suggestion.actions[index]
    decision = suggestion.decision_of(index)
    composer = decided_again(found, decision, parts, system)
    rules = parts.rules.rules(suggestion.track.brand, decision.workflow)
    if composer is None or rules is None or before.name not in rules.workflow.actions:
        return False
    action = rules.workflow.actions[before.name]
    again = propose(
        before.name,
        action,
        found.understood.context,
        composer.consequence(action.says),
        system.brand.default_language,
        record=rules.schema.actions.get(before.name),
        # What the conversation told stays as it was told; everything else is looked up again.
        request=Request(arguments={one.name: plain_argument(one) for one in before.arguments}),
    )
    return not isinstance(again, str) and all(getattr(again, one) == getattr(before, one) for one in SAME)
