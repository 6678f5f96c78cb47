"""A suggestion's replies in the language of the agent who reads them, from the same wordings and facts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol
from zoneinfo import ZoneInfo

import msgspec

from server.orders.source import OrderSystem
from server.reply.compose import reworded
from server.storage.database import Database
from server.storage.reading import Worded
from server.suggestion.gathered import Parts


class Orders(Protocol):
    """The order systems by brand."""

    def system(self, brand: str) -> OrderSystem | None:
        """The system of a brand, None for an unknown brand."""


class Gloss(msgspec.Struct, frozen=True):
    """One text for each reply, empty where there is none in `language`."""

    language: str
    texts: tuple[str, ...]


class Glosses:
    """Words what was suggested once more."""

    def __init__(self, database: Database, orders: Orders, parts: Callable[[], Parts]) -> None:
        self.database = database
        self._orders = orders
        self._parts = parts

    async def gloss(self, worded: Worded, language: str) -> Gloss:
        """The replies in a language, as of the time when they were suggested."""
        system = self._orders.system(worded.key.brand)
        suggestion = worded.suggestion
        if system is None:
            return Gloss(language, ("",) * len(suggestion.replies))
        texts = await asyncio.to_thread(
            reworded,
            suggestion.replies,
            suggestion.decision,
            worded.understood.context,
            language=language,
            brand_name=system.brand.name,
            now=suggestion.created_at,
            timezone=ZoneInfo(system.brand.timezone),
            wordings=self._parts().wordings,
        )
        return Gloss(language, texts)
