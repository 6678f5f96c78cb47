"""What pages read over HTTP besides the socket: lists, articles, labels."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Annotated, Literal

import msgspec
from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException, PermissionDeniedException
from litestar.params import FromPath, QueryParameter

from server.knowledge.columns import EVERY_BRAND
from server.knowledge.passage import Audience
from server.knowledge.store import KnowledgeStore
from server.storage.accounts import Account, Role
from server.storage.database import Database
from server.storage.reading import listing
from server.web.protocol import ConversationView
from server.web.views import view_of


class ArticleView(msgspec.Struct, frozen=True):
    """An article as text; citations point into `body` by character offsets."""

    id: str
    title: str
    language: str
    audience: Audience
    version: str
    body: str


class Reader:
    """What the reading calls need."""

    def __init__(
        self,
        database: Database,
        knowledge: KnowledgeStore,
        labels: Callable[[str], dict[str, str]],
    ) -> None:
        self.database = database
        self.knowledge = knowledge
        self.labels = labels


def _staff(account: Account) -> None:
    if account.role not in (Role.AGENT, Role.LEAD, Role.ADMINISTRATOR):
        raise PermissionDeniedException("this account does not read conversations")


class ReadController(Controller):
    """Reading calls of signed-in people."""

    path = "/api"

    @get("/conversations")
    async def conversations(
        self,
        account: NamedDependency[Account],
        reader: NamedDependency[Reader],
        status: Annotated[Literal["open", "closed", "all"], QueryParameter()] = "open",
        search: Annotated[str, QueryParameter(max_length=200)] = "",
    ) -> dict[str, list[ConversationView]]:
        """Conversations of the account's brands, those waiting longest first."""
        _staff(account)
        listed = await reader.database.read(
            lambda connection: listing(connection, account.brands, status, search.replace("\0", "").strip())
        )
        return {"conversations": [view_of(one) for one in listed]}

    @get("/articles/{article:str}")
    async def article(
        self,
        article: FromPath[str],
        account: NamedDependency[Account],
        reader: NamedDependency[Reader],
        version: Annotated[str, QueryParameter(max_length=100)],
    ) -> ArticleView:
        """An article in the version that was cited."""
        found = await asyncio.to_thread(reader.knowledge.article, article, version)
        if found is None or not (
            "*" in account.brands or found.front.brand in (EVERY_BRAND, *account.brands)
        ):
            raise NotFoundException("this article or version is not kept any more")
        front = found.front
        return ArticleView(found.id, front.title, front.language, front.audience, found.version, found.body)

    @get("/labels", sync_to_thread=False)
    def label(
        self,
        reader: NamedDependency[Reader],
        language: Annotated[str, QueryParameter(max_length=16)] = "en",
    ) -> dict[str, dict[str, str]]:
        """Names of workflows, fields, values and rules in one language."""
        return {"labels": reader.labels(language)}
