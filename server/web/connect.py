"""Connecting the browser extension: a person who is signed in here allows the browser that shows the same code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

import msgspec
from litestar import Controller, Request, get, post
from litestar.di import NamedDependency
from litestar.exceptions import ClientException, PermissionDeniedException
from litestar.params import JSONBody

from server.storage.accounts import Account, Role, allow_connect, digest, redeem_connect
from server.storage.database import Database
from server.web.signin import session_token


class Challenge(msgspec.Struct, frozen=True):
    """SHA-256 of the code that the asking browser keeps to itself, hex."""

    challenge: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class Code(msgspec.Struct, frozen=True):
    """The code itself, from the browser that made it."""

    code: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]{32,100}$")]


class Connected(msgspec.Struct, frozen=True):
    """`token` is empty until somebody has allowed the code."""

    token: str = ""
    name: str = ""


class BrandName(msgspec.Struct, frozen=True):
    """A brand that a desk can belong to."""

    id: str
    name: str


class Installation(msgspec.Struct, frozen=True):
    """What the extension has to know: the account's brands, and the desks that are switched off here."""

    name: str
    brands: tuple[BrandName, ...]
    desks_off: tuple[str, ...]


class Connecting:
    """What the calls below need; `brand_names` maps the brands of the installation to what people call them."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        brand_names: Callable[[], dict[str, str]],
        desks_off: tuple[str, ...] = (),
    ) -> None:
        self.database = database
        self.clock = clock
        self.brand_names = brand_names
        self.desks_off = desks_off


class ConnectController(Controller):
    """The browser extension signs in and asks how things stand."""

    path = "/api"

    @post("/connect", status_code=204)
    async def allow(
        self,
        request: Request,  # type: ignore[type-arg]
        data: JSONBody[Challenge],
        account: NamedDependency[Account],
        connecting: NamedDependency[Connecting],
    ) -> None:
        """Allow a browser to sign in as this account, within five minutes."""
        if account.role not in (Role.AGENT, Role.LEAD, Role.ADMINISTRATOR):
            raise PermissionDeniedException("this account reads no conversations")
        holder, now = digest(session_token(request) or ""), connecting.clock()
        if not await connecting.database.write(
            lambda connection: allow_connect(connection, data.challenge, holder, now)
        ):
            raise ClientException("this code was allowed before; start again in the extension")

    @post("/connect/redeem", status_code=200)
    async def redeem(self, data: JSONBody[Code], connecting: NamedDependency[Connecting]) -> Connected:
        """A session for the browser whose code was allowed."""
        now = connecting.clock()
        found = await connecting.database.write(lambda connection: redeem_connect(connection, data.code, now))
        return Connected() if found is None else Connected(found[0], found[1].name)

    @get("/extension", sync_to_thread=False)
    def installation(
        self, account: NamedDependency[Account], connecting: NamedDependency[Connecting]
    ) -> Installation:
        """The brands this account may report conversations of, and which desks are switched off."""
        brands = tuple(
            BrandName(brand, name)
            for brand, name in connecting.brand_names().items()
            if account.may_see(brand)
        )
        return Installation(account.name, brands, connecting.desks_off)
