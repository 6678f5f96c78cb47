"""Puts a suggested reply into the desk as a draft or a private note, once; the agent sends it or does not."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from server.conversation.conversation import ConversationKey
from server.live.outside import Unclear, Unsent
from server.storage import tables
from server.storage.database import Database, insert_once
from server.storage.reading import Standing, standing
from server.suggestion.suggestion import Suggestion
from server.web.hooks.back.back import Back
from server.web.hooks.settings import Hook

STEP_SECONDS = 0.25
STEPS = 60
PRINCIPAL = "notes"
log = logging.getLogger(__name__)


class Suggested:
    """Waits for the suggestion that a message leads to, claims it for the desk, puts it there."""

    def __init__(self, database: Database, back: Back, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._back = back
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()

    def follow(self, hook: Hook, key: ConversationKey, message: str) -> None:
        """Put the first reply into the desk when a suggestion for this message stands."""
        task = asyncio.create_task(self._put(hook, key, message))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _put(self, hook: Hook, key: ConversationKey, message: str) -> None:
        try:
            suggestion = await self._suggestion(key, message)
            if suggestion is None or not suggestion.replies or suggestion.level == 0:
                return
            claim = f"note:{suggestion.id}"
            if await self._database.write(lambda connection: self._claim(connection, suggestion.id, claim)):
                await self._back.propose(hook, key, suggestion.replies[0].text, claim)
        except (Unsent, Unclear, sa.exc.SQLAlchemyError, OSError) as error:
            # It is not tried again: the agent has the panel.
            log.warning("a reply could not be put into the desk: %s", error)

    async def _suggestion(self, key: ConversationKey, message: str) -> Suggestion | None:
        for _ in range(STEPS):
            found: Standing | None = await self._database.read(lambda connection: standing(connection, key))
            if found is not None and found.suggestion is not None and found.suggestion.message == message:
                return found.suggestion
            if found is not None and found.withheld is not None and found.withheld.message == message:
                return None
            await asyncio.sleep(STEP_SECONDS)
        return None

    def _claim(self, connection: sa.Connection, suggestion: str, claim: str) -> bool:
        row = {"key": claim, "suggestion": suggestion, "principal": PRINCIPAL, "at": self._clock()}
        return insert_once(connection, tables.claim, row)

    async def close(self) -> None:
        """Give up what still waits."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
