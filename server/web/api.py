"""What pages read over HTTP besides the socket: lists, articles, labels."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Annotated, Literal

import msgspec
from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.exceptions import (
    NotFoundException,
    PermissionDeniedException,
    ServiceUnavailableException,
)
from litestar.params import FromPath, QueryParameter

from server.knowledge.columns import EVERY_BRAND
from server.knowledge.passage import Audience
from server.knowledge.store import KnowledgeStore
from server.live.glosses import Gloss, Glosses
from server.live.people import Found, find_people
from server.live.refusal import Refused
from server.orders.source import OrderSystem
from server.storage.accounts import Account, Role, accounts
from server.storage.database import Database
from server.storage.reading import listing, worded
from server.web.server_frames import ConversationView
from server.web.views import view_of

STAFF = (Role.AGENT, Role.LEAD, Role.ADMINISTRATOR)


class ArticleView(msgspec.Struct, frozen=True):
    """An article as text; citations point into `body` by character offsets."""

    id: str
    title: str
    language: str
    audience: Audience
    version: str
    body: str


class Colleague(msgspec.Struct, frozen=True):
    """Somebody who answers customers."""

    name: str
    pseudonym: str
    role: Role
    brands: tuple[str, ...]
    languages: tuple[str, ...]


class Reader:
    """What the reading calls need."""

    def __init__(
        self,
        database: Database,
        knowledge: KnowledgeStore,
        labels: Callable[[str], dict[str, str]],
        glosses: Glosses,
        system: Callable[[str], OrderSystem | None],
    ) -> None:
        self.database = database
        self.knowledge = knowledge
        self.labels = labels
        self.glosses = glosses
        self.system = system


def _staff(account: Account) -> None:
    if account.role not in STAFF:
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
        mine: Annotated[bool, QueryParameter()] = False,
    ) -> dict[str, list[ConversationView]]:
        """Conversations of the account's brands, with `mine` those assigned to it, those waiting longest first."""
        _staff(account)
        words = search.replace("\0", "").strip()
        assignee = account.pseudonym if mine else None
        listed = await reader.database.read(
            lambda connection: listing(connection, account.brands, status, words, assignee=assignee)
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

    @get("/colleagues")
    async def colleagues(
        self, account: NamedDependency[Account], reader: NamedDependency[Reader]
    ) -> dict[str, list[Colleague]]:
        """Whom a conversation may be handed to, by the pseudonym that conversations name them by."""
        _staff(account)
        found = await reader.database.read(accounts)
        return {
            "colleagues": [
                Colleague(one.name, one.pseudonym, one.role, one.brands, one.languages)
                for one in found
                if one.role in STAFF and not one.disabled
            ]
        }

    @get("/customers")
    async def customers(
        self,
        account: NamedDependency[Account],
        reader: NamedDependency[Reader],
        brand: Annotated[str, QueryParameter(max_length=64)],
        search: Annotated[str, QueryParameter(max_length=200)],
    ) -> dict[str, tuple[Found, ...]]:
        """Customers of a brand by number, e-mail address, postcode or full name."""
        _staff(account)
        system = reader.system(brand)
        if system is None or not account.may_see(brand):
            raise PermissionDeniedException("this brand is not among yours")
        try:
            return {"customers": await find_people(system, search.replace("\0", ""))}
        except Refused as refused:
            raise ServiceUnavailableException(refused.what) from refused

    @get("/suggestions/{suggestion:str}/gloss")
    async def gloss(
        self,
        suggestion: FromPath[str],
        account: NamedDependency[Account],
        reader: NamedDependency[Reader],
        language: Annotated[str, QueryParameter(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$")],
    ) -> Gloss:
        """What a suggestion's replies say, in the language of whoever reads them."""
        found = await reader.database.read(lambda connection: worded(connection, suggestion))
        if found is None or not account.may_see(found.key.brand):
            raise NotFoundException("there is no such suggestion")
        return await reader.glosses.gloss(found, language)

    @get("/labels", sync_to_thread=False)
    def label(
        self,
        reader: NamedDependency[Reader],
        language: Annotated[str, QueryParameter(max_length=16)] = "en",
    ) -> dict[str, dict[str, str]]:
        """Names of workflows, fields, values and rules in one language."""
        return {"labels": reader.labels(language)}
