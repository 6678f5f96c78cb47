"""Asks of a stored suggestion, just before something of it goes by itself, whether it still is what its sources say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from server.action.action import propose
from server.action.runner import plain_argument
from server.orders.reading import read_context
from server.orders.source import OrderSystem
from server.policy.replay import Recorded, redecide
from server.policy.request import Request
from server.reply.compose import Composer
from server.reply.provenance import loose, stands
from server.storage.reading import Worded
from server.suggestion.gathered import Parts


class Orders(Protocol):
    """The order systems by brand."""

    def system(self, brand: str) -> OrderSystem | None:
        """The system of a brand, None for an unknown brand."""


class Provenance:
    """Knows with which wordings and by which clock replies were worded."""

    def __init__(self, orders: Orders, parts: Callable[[], Parts], clock: Callable[[], datetime]) -> None:
        self._orders = orders
        self._parts = parts
        self._clock = clock

    def stands(self, found: Worded | None) -> bool:
        """Whether what goes of it may go with nobody looking: reply or action would come out the same again."""
        system = self._orders.system(found.key.brand) if found is not None else None
        if found is None or system is None:
            return False
        if found.suggestion.acts is not None:
            return self._acts(found, system)
        return stands(
            found.suggestion.replies[0],
            found.suggestion.decision,
            found.understood.context,
            citations=found.suggestion.citations,
            brand_name=system.brand.name,
            now=found.suggestion.created_at,
            timezone=ZoneInfo(system.brand.timezone),
            wordings=self._parts().wordings,
        )

    def _acts(self, found: Worded, system: OrderSystem) -> bool:
        """Whether the rules in force propose the same action, with the same arguments and consequence."""
        suggestion, context = found.suggestion, found.understood.context
        track, parts, zone = suggestion.track, self._parts(), ZoneInfo(system.brand.timezone)
        recorded = Recorded(
            id=suggestion.id,
            at=suggestion.created_at,
            brand=track.brand,
            language=track.language,
            decision=suggestion.decision,
            context=context,
        )
        decided = redecide(parts.rules, recorded, zone)
        rules = parts.rules.rules(track.brand, suggestion.decision.workflow)
        before = suggestion.actions[0]
        if (
            rules is None
            or decided.now is None
            or decided.differs
            or before.name not in rules.workflow.actions
        ):
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
        same = ("arguments", "said", "changes", "assurance", "about", "reversible")
        return not isinstance(again, str) and all(getattr(again, one) == getattr(before, one) for one in same)

    async def fresh(self, found: Worded | None) -> bool:
        """Whether the order system still shows exactly what an action rests on; not where it does not answer."""
        system = self._orders.system(found.key.brand) if found is not None else None
        if found is None or system is None:
            return False
        before = found.understood.context
        now = await read_context(system, before.customer, self._clock())
        order = next((one for one in now.orders if one.id == before.selected), None)
        return not now.problem and (order, now.about) == (before.order(), before.about)


def taken_over(found: Worded, text: str) -> list[str]:
    """What is loose in a reply that an agent takes over as it was offered; nothing for a text of their own."""
    suggestion = found.suggestion
    decisions = (suggestion.decision, *(one.decision for one in suggestion.requests if one.decision))
    replies = [reply for reply in suggestion.replies if reply.text == text]
    return [what for reply in replies for what in loose(reply, decisions, found.understood.context)]
