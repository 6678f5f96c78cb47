"""Asks of a stored suggestion, just before something of it goes by itself, whether it still is what its sources say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from server.live.again import prepared_again
from server.orders.reading import read_context
from server.orders.source import OrderSystem
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
            return prepared_again(found, 0, self._parts(), system)
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
