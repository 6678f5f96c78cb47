"""The customer's side: opens a conversation of the demo desk as a demo customer or a guest."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Annotated

import msgspec
import sqlalchemy as sa
from litestar import Controller, Request, get, post
from litestar.di import NamedDependency
from litestar.exceptions import (
    ClientException,
    NotAuthorizedException,
    NotFoundException,
    TooManyRequestsException,
)
from litestar.params import HeaderParameter, JSONBody

from server.conversation.conversation import Assurance, ConversationKey, Identity, ShortText, Slug
from server.orders.source import OrderSystem
from server.storage.accounts import chat_conversation, digest, issue_ticket, open_chat
from server.storage.database import Database
from server.storage.observing import open_conversation
from server.web.limits import Openings
from server.web.signin import Ticket

DEMO_DESK = "demo"
MOST_DEMO_CUSTOMERS = 40


class DemoCustomer(msgspec.Struct, frozen=True):
    """A customer that a visitor of the demo may be."""

    id: str
    name: str
    language: str
    orders: tuple[str, ...]


class ChatBrand(msgspec.Struct, frozen=True):
    """A brand one can chat with; `entity` is what its people call what conversations are about."""

    id: str
    name: str
    languages: tuple[str, ...]
    customers: tuple[DemoCustomer, ...]
    entity: str


class Start(msgspec.Struct, frozen=True):
    """Start a conversation; without `customer` as a guest nobody knows."""

    brand: Slug
    customer: ShortText | None = None
    language: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z-]{2,16}$")] | None = None


class Started(msgspec.Struct, frozen=True):
    """The customer's secret for this conversation, and its key."""

    token: str
    key: ConversationKey
    brand_name: str


class Chats:
    """Opens customers' conversations."""

    def __init__(
        self,
        database: Database,
        systems: Mapping[str, OrderSystem],
        clock: Callable[[], datetime],
        demo: bool,
        openings: Openings,
    ) -> None:
        self.openings = openings
        self.database = database
        self.systems = systems
        self.clock = clock
        self.demo = demo

    async def brands(self) -> list[ChatBrand]:
        """The brands and, in a demo, some of their customers."""
        return [
            ChatBrand(
                brand,
                system.brand.name,
                tuple(system.brand.languages),
                await self._customers(system) if self.demo else (),
                system.brand.records.order.entity,
            )
            for brand, system in self.systems.items()
        ]

    async def _customers(self, system: OrderSystem) -> tuple[DemoCustomer, ...]:
        shown = []
        for person in (await system.sample(MOST_DEMO_CUSTOMERS)).found:
            orders = (await system.orders_of(person.customer.id)).found
            shown.append(
                DemoCustomer(
                    person.customer.id,
                    person.customer.name,
                    person.customer.language or system.brand.languages[0],
                    tuple(owned.order.id for owned in orders),
                )
            )
        return tuple(shown)

    async def start(self, wanted: Start) -> Started:
        """Open a conversation; being a customer without a sign-in of one's own is for the demo only."""
        system = self.systems.get(wanted.brand)
        if system is None:
            raise NotFoundException(f"there is no brand {wanted.brand!r}")
        now = self.clock()
        identity, name, language = Identity(), "", wanted.language
        if wanted.customer is not None:
            if not self.demo:
                raise ClientException("customers sign in with the shop, which then opens the conversation")
            people = (await system.customer(wanted.customer)).found
            if not people:
                raise NotFoundException("there is no such customer")
            customer = people[0].customer
            identity = Identity(customer.id, Assurance.AUTHENTICATED, "demo sign-in", now)
            name, language = customer.name, wanted.language or customer.language
        key = ConversationKey(wanted.brand, DEMO_DESK, uuid.uuid4().hex)

        def create(connection: sa.Connection) -> str:
            row = open_conversation(connection, key, now, identity, name, language)
            return open_chat(connection, row.id, now)

        return Started(await self.database.write(create), key, system.brand.name)

    async def ticket(self, token: str) -> Ticket:
        """A ticket for the socket on the strength of a chat token."""
        now, token_hash = self.clock(), digest(token)

        def issue(connection: sa.Connection) -> str | None:
            if chat_conversation(connection, token_hash, now) is None:
                return None
            return issue_ticket(connection, token_hash, "chat", now)

        ticket = await self.database.write(issue)
        if ticket is None:
            raise NotAuthorizedException("this chat has ended; start a new one")
        return Ticket(ticket)


class ChatController(Controller):
    """The customer's HTTP calls."""

    path = "/api/chat"

    @get("/brands")
    async def brands(self, chats: NamedDependency[Chats]) -> dict[str, list[ChatBrand]]:
        """The brands one can chat with."""
        return {"brands": await chats.brands()}

    @post("/", status_code=201)
    async def start(
        self,
        request: Request,  # type: ignore[type-arg]
        data: JSONBody[Start],
        chats: NamedDependency[Chats],
    ) -> Started:
        """Start a conversation; one address opens only so many a minute."""
        wait = await chats.openings.wait(request.client.host if request.client else "unknown")
        if wait:
            raise TooManyRequestsException(
                f"too many new conversations from here; try again in {wait} seconds",
                headers={"retry-after": str(wait)},
            )
        return await chats.start(data)

    @post("/ticket", status_code=200)
    async def ticket(
        self,
        chats: NamedDependency[Chats],
        token: Annotated[str, HeaderParameter(name="X-Chat-Token", max_length=100)],
    ) -> Ticket:
        """A ticket for the socket."""
        return await chats.ticket(token)
