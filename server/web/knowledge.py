"""The knowledge managers' page over HTTP: articles and where they were used, gaps, the index and its history."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Protocol

import msgspec
import numpy as np
from litestar import Controller, Response, get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException, PermissionDeniedException
from litestar.params import FromPath
from numpy.typing import NDArray

from server.knowledge.article import Article
from server.knowledge.columns import EVERY_BRAND
from server.knowledge.golden import load_golden
from server.knowledge.history import Publication, history
from server.knowledge.index import KnowledgeIndex
from server.knowledge.manifest import Manifest
from server.knowledge.passage import Audience
from server.knowledge.passages import split
from server.knowledge.store import KnowledgeStore
from server.live.contradictions import Contradiction, contradicting
from server.live.upkeep import GapReport, gap_report, worded
from server.storage.accounts import Account, Role
from server.storage.asked import Record, Use, knowledge_record, uses
from server.storage.database import Database
from server.understanding.spoken import spoken
from server.web.pages import page
from server.workflow.load import load_workflows

DAYS = 90
# Encoding more would keep the model from conversations that wait.
MOST_QUESTIONS = 300
MOST_LINES = 100
KEPT_SECONDS = 30.0
READERS = (Role.KNOWLEDGE_MANAGER, Role.LEAD, Role.ADMINISTRATOR)


class Encode(Protocol):
    """Sentence vectors off the event loop, each text once."""

    async def queries(self, texts: list[str]) -> NDArray[np.float32]:
        """(n, d) L2-normalised rows."""


class ArticleRow(msgspec.Struct, frozen=True):
    """An article in the list; `cited` counts suggestions of the last 90 days, `translations` are languages."""

    id: str
    title: str
    brand: str
    language: str
    audience: Audience
    owner: str
    reviewed: date
    review_by: date
    due: bool
    valid: bool
    translation_of: str | None
    translations: tuple[str, ...]
    cited: int


class Board(msgspec.Struct, frozen=True):
    """What the page shows: the index in force, articles of the account's brands, the gap report, the history."""

    at: datetime
    days: int
    index: Manifest
    articles: tuple[ArticleRow, ...]
    report: GapReport
    history: tuple[Publication, ...]


class Span(msgspec.Struct, frozen=True):
    """A passage of an article's body by character offsets."""

    start: int
    end: int
    headings: tuple[str, ...]


class ArticlePage(msgspec.Struct, frozen=True):
    """One article as it is published, its passages, and the suggestions that cited it, newest first.

    Offsets count Unicode characters; those of a use belong to the version that it names.
    """

    row: ArticleRow
    version: str
    body: str
    workflows: tuple[str, ...]
    valid_from: date | None
    valid_to: date | None
    source: str | None
    passages: tuple[Span, ...]
    uses: tuple[Use, ...]


class Library:
    """Reads index, folder and record for the page; the record is read anew at most every half minute."""

    def __init__(
        self,
        database: Database,
        store: KnowledgeStore,
        knowledge: Path,
        index_root: Path,
        encode: Encode,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._store = store
        self._knowledge = knowledge
        self._root = index_root
        self._encode = encode
        self._clock = clock
        self._reading = asyncio.Lock()
        self._record: tuple[datetime, Record] | None = None

    async def board(self, account: Account) -> Board:
        """Everything about the articles of the account's brands."""
        now = self._clock()
        index, record = self._store.current(), await self._recorded(now)
        seen = [one for one in record.unanswered if sees(account, one.brand)][-MOST_QUESTIONS:]
        texts = [spoken(one.question) for one in seen]
        vectors = await self._encode.queries(texts) if texts else np.zeros((0, 1), np.float32)
        record = msgspec.structs.replace(record, unanswered=tuple(seen))
        return await asyncio.to_thread(self._board, account, index, record, vectors, now)

    def _board(
        self,
        account: Account,
        index: KnowledgeIndex,
        record: Record,
        vectors: NDArray[np.float32],
        now: datetime,
    ) -> Board:
        articles = [article for article in index.articles() if sees(account, article.front.brand)]
        golden, _ = load_golden(self._knowledge / "golden", articles, left_out=True)
        wordings, workflows = worded(self._knowledge)
        report = gap_report(
            index,
            articles,
            golden,
            record,
            wordings,
            workflows,
            lambda _: vectors,
            now.date(),
            self._contradictions(articles),
        )
        rows = _rows(articles, record.cited, now.date())
        return Board(now, DAYS, index.manifest, rows, report, tuple(history(self._root)[-MOST_LINES:]))

    def _contradictions(self, articles: Sequence[Article]) -> list[Contradiction]:
        """Of published articles with the workflows that the folder holds now."""
        loaded, _ = load_workflows(self._knowledge / "workflows")
        return contradicting(self._knowledge, articles, [one for one in loaded if one.published])

    async def article(self, account: Account, id: str) -> ArticlePage:
        """One article; NotFoundException when it is not published, or belongs to another brand."""
        now = self._clock()
        record = await self._recorded(now)
        used = await self._database.read(partial(uses, article=id))
        return await asyncio.to_thread(self._article, account, id, record, used, now)

    def _article(
        self, account: Account, id: str, record: Record, used: Sequence[Use], now: datetime
    ) -> ArticlePage:
        articles = [one for one in self._store.current().articles() if sees(account, one.front.brand)]
        rows = {row.id: row for row in _rows(articles, record.cited, now.date())}
        found = next((one for one in articles if one.id == id), None)
        if found is None:
            raise NotFoundException("there is no such article in the published index")
        front = found.front
        return ArticlePage(
            row=rows[id],
            version=found.version,
            body=found.body,
            workflows=front.workflows,
            valid_from=front.valid_from,
            valid_to=front.valid_to,
            source=front.source,
            passages=tuple(Span(one.start, one.end, one.headings) for one in split(found)),
            uses=tuple(used),
        )

    async def _recorded(self, now: datetime) -> Record:
        async with self._reading:
            if self._record is None or (now - self._record[0]).total_seconds() > KEPT_SECONDS:
                since = now - timedelta(days=DAYS)
                self._record = now, await self._database.read(partial(knowledge_record, since=since))
            return self._record[1]


def _rows(articles: Sequence[Article], cited: dict[str, int], today: date) -> tuple[ArticleRow, ...]:
    spoken_in: dict[str, list[str]] = {}
    for article in articles:
        spoken_in.setdefault(article.family, []).append(article.front.language)
    return tuple(
        ArticleRow(
            id=article.id,
            title=article.front.title,
            brand=article.front.brand,
            language=article.front.language,
            audience=article.front.audience,
            owner=article.front.owner,
            reviewed=article.front.reviewed,
            review_by=article.front.review_by,
            due=article.front.review_by < today,
            valid=(article.front.valid_from or today) <= today <= (article.front.valid_to or today),
            translation_of=article.front.translation_of,
            translations=tuple(
                sorted(one for one in spoken_in[article.family] if one != article.front.language)
            ),
            cited=cited.get(article.id, 0),
        )
        for article in articles
    )


def sees(account: Account, brand: str) -> bool:
    """Whether an account may look at what is of this brand."""
    return brand == EVERY_BRAND or "*" in account.brands or brand in account.brands


def require_reader(account: Account) -> None:
    """PermissionDeniedException for whoever does not read this page."""
    if account.role not in READERS:
        raise PermissionDeniedException("this page is for knowledge managers, team leads and administrators")


class KnowledgeController(Controller):
    """The page and what it reads."""

    @get("/knowledge", sync_to_thread=False, include_in_schema=False)
    def shown(self) -> Response[str]:
        """The knowledge managers' page."""
        return page("knowledge")

    @get("/api/knowledge")
    async def board(self, account: NamedDependency[Account], library: NamedDependency[Library]) -> Board:
        """Articles with their state, gaps, the index in force and its history."""
        require_reader(account)
        return await library.board(account)

    @get("/api/knowledge/articles/{article:str}")
    async def article(
        self, article: FromPath[str], account: NamedDependency[Account], library: NamedDependency[Library]
    ) -> ArticlePage:
        """One article with its passages and where it was used."""
        require_reader(account)
        return await library.article(account, article)
