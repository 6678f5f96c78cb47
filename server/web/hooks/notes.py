"""Puts a suggested reply into the desk as a private note, once; the agent sends it or does not."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

import httpx
import sqlalchemy as sa

from server.conversation.conversation import ConversationKey
from server.storage import tables
from server.storage.database import Database, insert_once
from server.storage.reading import Standing, standing
from server.suggestion.suggestion import Suggestion
from server.web.hooks.settings import ReplyBack

STEP_SECONDS = 0.25
STEPS = 60
REQUEST_SECONDS = 10.0
PRINCIPAL = "notes"
log = logging.getLogger(__name__)


class Notes:
    """Waits for the suggestion that a message leads to, claims its note, writes it."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()
        self._client = httpx.AsyncClient(timeout=REQUEST_SECONDS)

    def follow(self, reply: ReplyBack, key: ConversationKey, message: str) -> None:
        """Write a note when a suggestion for this message stands."""
        task = asyncio.create_task(self._write(reply, key, message))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _write(self, reply: ReplyBack, key: ConversationKey, message: str) -> None:
        try:
            suggestion = await self._suggestion(key, message)
            if suggestion is None or not suggestion.replies or suggestion.level == 0:
                return
            if not await self._database.write(lambda connection: self._claim(connection, suggestion.id)):
                return
            account, _, conversation = key.external_id.partition("-")
            answer = await self._client.post(
                f"{reply.address}/api/v1/accounts/{account}/conversations/{conversation}/messages",
                headers={"api_access_token": reply.token},
                json={"content": suggestion.replies[0].text, "message_type": "outgoing", "private": True},
            )
            answer.raise_for_status()
        except (httpx.HTTPError, sa.exc.SQLAlchemyError, OSError) as error:
            # Whether the note was written stays unclear: it is not tried again, the agent has the panel.
            log.warning("a note could not be written: %s", error)

    async def _suggestion(self, key: ConversationKey, message: str) -> Suggestion | None:
        for _ in range(STEPS):
            found: Standing | None = await self._database.read(lambda connection: standing(connection, key))
            if found is not None and found.suggestion is not None and found.suggestion.message == message:
                return found.suggestion
            if found is not None and found.withheld is not None and found.withheld.message == message:
                return None
            await asyncio.sleep(STEP_SECONDS)
        return None

    def _claim(self, connection: sa.Connection, suggestion: str) -> bool:
        row = {
            "key": f"note:{suggestion}",
            "suggestion": suggestion,
            "principal": PRINCIPAL,
            "at": self._clock(),
        }
        return insert_once(connection, tables.claim, row)

    async def close(self) -> None:
        """Give up what still waits."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._client.aclose()
