"""`ask`: an agent's question answered by passages, cited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from server.conversation.cleaning import clean_text
from server.conversation.conversation import ConversationKey
from server.conversation.redaction import redact
from server.knowledge.passage import Citation


class Search(Protocol):
    """Finds passages for one question."""

    async def search(self, brand: str, question: str, now: datetime) -> tuple[Citation, ...]:
        """Passages above the relevance floor, best first, internal ones included."""


class Questions:
    """Answers what agents ask the copilot."""

    def __init__(self, search: Search, clock: Callable[[], datetime]) -> None:
        self._search = search
        self._clock = clock

    async def answer(self, key: ConversationKey, question: str) -> tuple[tuple[Citation, ...], str]:
        """Citations and, where there are none, a sentence that says so."""
        asked = redact(clean_text(question)).text
        citations = await self._search.search(key.brand, asked, self._clock()) if asked else ()
        return citations, "" if citations else "no article says anything about this"
