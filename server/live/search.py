"""Searches articles for one question, off the event loop."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import Executor
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

import msgspec

from server.embedding.words import Reading
from server.knowledge.index import KnowledgeIndex
from server.knowledge.passage import Audience, Citation
from server.knowledge.retrieval import Retrieval, retrieve
from server.language.detect import LanguageDetector
from server.live.answering import standing
from server.live.installation import Brands
from server.understanding.spoken import spoken

log = logging.getLogger(__name__)


class Encode(Protocol):
    """One text as the model reads it, off the event loop."""

    async def reading(self, text: str) -> Reading:
        """Vector and words."""


class Knowledge(Protocol):
    """The index in force."""

    def current(self) -> KnowledgeIndex:
        """The index to search now."""


class Found(msgspec.Struct, frozen=True):
    """Passages that passed the checks, best first; `left_out` is how many did not."""

    citations: tuple[Citation, ...]
    left_out: int = 0


class ArticleSearch:
    """Passages for a single text."""

    def __init__(
        self,
        encode: Encode,
        knowledge: Knowledge,
        brands: Brands,
        detector: LanguageDetector,
        executor: Executor,
    ) -> None:
        self._encode = encode
        self._knowledge = knowledge
        self._brands = brands
        self._detector = detector
        self._executor = executor

    def language(self, question: str) -> str | None:
        """The language of a question, None when it is not clear."""
        return self._detector.detect(question).language

    async def search(self, brand: str, question: str, now: datetime) -> Found:
        """Passages above the relevance floor, best first, internal ones included."""
        reading = await self._encode.reading(spoken(question))
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, self._find, brand, question, reading, now)

    def _find(self, brand: str, question: str, reading: Reading, now: datetime) -> Found:
        index = self._knowledge.current()
        citations = self._retrieve(index, brand, question, reading, now).citations
        kept = standing(citations, index.article, self._detector.detect)
        if left_out := len(citations) - len(kept):
            log.warning("%d passages are not what their articles say or not in their language", left_out)
        return Found(kept, left_out)

    def _retrieve(
        self, index: KnowledgeIndex, brand: str, question: str, reading: Reading, now: datetime
    ) -> Retrieval:
        system = self._brands.system(brand)
        default = system.brand.default_language if system else "en"
        zone = ZoneInfo(system.brand.timezone if system else "UTC")
        language = self._detector.detect(question).language or default
        languages = tuple(dict.fromkeys((language, default, "en")))
        found = retrieve(
            index,
            [question],
            [reading.vector],
            [1.0],
            brand=self._brands.shelf(brand),
            languages=languages,
            audiences=(Audience.CUSTOMER, Audience.INTERNAL),
            at=now.astimezone(zone).date(),
            words=[reading.words],
        )
        # Who asks reads the language of the question; what is written in others helps only where nothing else is there.
        readable = tuple(one for one in found.citations if one.language.partition("-")[0] in languages)
        return msgspec.structs.replace(found, citations=readable or found.citations)
