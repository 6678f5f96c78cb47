"""Asks of a stored suggestion, just before a reply goes out, whether the reply still is what its sources say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from zoneinfo import ZoneInfo

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

    def __init__(self, orders: Orders, parts: Callable[[], Parts]) -> None:
        self._orders = orders
        self._parts = parts

    def stands(self, found: Worded | None) -> bool:
        """Whether the first reply may go out with nobody looking: it would be worded the same again."""
        system = self._orders.system(found.key.brand) if found is not None else None
        if found is None or system is None:
            return False
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


def taken_over(found: Worded, text: str) -> list[str]:
    """What is loose in a reply that an agent takes over as it was offered; nothing for a text of their own."""
    suggestion = found.suggestion
    decisions = (suggestion.decision, *(one.decision for one in suggestion.requests if one.decision))
    replies = [reply for reply in suggestion.replies if reply.text == text]
    return [what for reply in replies for what in loose(reply, decisions, found.understood.context)]
