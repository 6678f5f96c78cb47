"""Prepares a recorded action again by the rules in force: the same action, arguments and consequence, or not."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from server.action.action import propose
from server.action.runner import plain_argument
from server.orders.source import OrderSystem
from server.policy.replay import Recorded, redecide
from server.policy.request import Request
from server.reply.compose import Composer
from server.storage.reading import Worded
from server.suggestion.gathered import Parts

SAME = ("arguments", "said", "changes", "assurance", "about", "reversible")


def prepared_again(found: Worded, index: int, parts: Parts, system: OrderSystem) -> bool:
    """Whether a suggestion's action would be proposed again exactly as it stands there."""
    suggestion, context = found.suggestion, found.understood.context
    track, before, zone = suggestion.track, suggestion.actions[index], ZoneInfo(system.brand.timezone)
    decision = suggestion.decision_of(index)
    recorded = Recorded(
        id=suggestion.id,
        at=suggestion.created_at,
        brand=track.brand,
        language=track.language,
        decision=decision,
        context=context,
    )
    decided = redecide(parts.rules, recorded, zone)
    rules = parts.rules.rules(track.brand, decision.workflow)
    if rules is None or decided.now is None or decided.differs or before.name not in rules.workflow.actions:
        return False
    action = rules.workflow.actions[before.name]
    said = Composer(
        decided.now,
        context,
        brand_name=system.brand.name,
        now=suggestion.created_at,
        timezone=zone,
        wordings=parts.wordings,
    ).consequence(action.says)
    again = propose(
        before.name,
        action,
        context,
        said,
        system.brand.default_language,
        record=rules.schema.actions.get(before.name),
        # What the conversation told stays as it was told; everything else is looked up again.
        request=Request(arguments={one.name: plain_argument(one) for one in before.arguments}),
    )
    return not isinstance(again, str) and all(getattr(again, one) == getattr(before, one) for one in SAME)
