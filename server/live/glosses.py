"""A suggestion's replies in the language of the agent who reads them, from the same wordings and facts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol
from zoneinfo import ZoneInfo

import msgspec

from server.orders.source import OrderSystem
from server.reply.compose import Composer
from server.reply.reply import Reply
from server.storage.database import Database
from server.storage.reading import Worded, worded
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

    async def gloss(self, found: Worded, language: str) -> Gloss:
        """The replies in a language, as of the time when they were suggested."""
        said = await self.replies(found, language)
        return Gloss(language, tuple(one.text if one is not None else "" for one in said))

    async def replies(self, found: Worded, language: str) -> tuple[Reply | None, ...]:
        """Each reply with its facts in a language, None where that cannot be said."""
        system = self._orders.system(found.key.brand)
        suggestion = found.suggestion
        if system is None:
            return (None,) * len(suggestion.replies)
        composer = Composer(
            suggestion.decision,
            found.understood.context,
            brand_name=system.brand.name,
            now=suggestion.created_at,
            timezone=ZoneInfo(system.brand.timezone),
            wordings=self._parts().wordings,
        )
        return await asyncio.to_thread(composer.reworded, suggestion.replies, language)

    async def translated(self, suggestion: str, reply: int, language: str) -> Reply | None:
        """One reply of a stored suggestion in another language, None where that cannot be said."""
        found = await self.database.read(lambda connection: worded(connection, suggestion))
        if found is None or reply >= len(found.suggestion.replies):
            return None
        return (await self.replies(found, language))[reply]
