"""Signing in: passwords, session cookies, one-time tickets, and who is asking."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import lru_cache, partial
from typing import Annotated, NamedTuple

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from litestar import Controller, Request, Response, get, post
from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.exceptions import ClientException, NotAuthorizedException, TooManyRequestsException
from litestar.params import JSONBody

from server.storage.accounts import (
    SESSION_TIME,
    Account,
    Role,
    account_by_email,
    add_account,
    close_session,
    digest,
    issue_ticket,
    open_session,
    session_account,
)
from server.storage.database import Database
from server.web.limits import Attempts

COOKIE = "copilot_session"
DEMO_PASSWORD = "frontline-demo"  # noqa: S105 - published on purpose; works on loopback only
_hasher = PasswordHasher()
# Its own thread: hashing is slow on purpose, and must not keep conversations waiting.
_checking = ThreadPoolExecutor(1, "sign-in")


@lru_cache(1)
def _nobody() -> str:
    """A hash to check for addresses that have no account, so that both take as long."""
    return _hasher.hash("nobody")


EVERY_BRAND = ("*",)


class DemoPerson(NamedTuple):
    """Somebody of the demo business, with the brands and languages they work in."""

    email: str
    name: str
    role: Role
    brands: tuple[str, ...]
    languages: tuple[str, ...]


DEMO_ACCOUNTS = (
    DemoPerson("agent@demo.example", "Ada Brandt", Role.AGENT, EVERY_BRAND, ("de", "en", "ar")),
    DemoPerson("agent2@demo.example", "Noor Haddad", Role.AGENT, EVERY_BRAND, ("ar", "en")),
    DemoPerson("lead@demo.example", "Jonas Keller", Role.LEAD, EVERY_BRAND, ("de", "en")),
    DemoPerson("shop@demo.example", "Claire Dumont", Role.AGENT, ("lumen",), ("fr", "nl", "en")),
    DemoPerson("travel@demo.example", "Inês Carvalho", Role.AGENT, ("polaris",), ("pt", "es", "it", "en")),
    DemoPerson("travel2@demo.example", "Kerem Yalçın", Role.AGENT, ("polaris",), ("tr", "pl", "de")),
    DemoPerson("asia@demo.example", "Yuki Mori", Role.AGENT, EVERY_BRAND, ("ja", "zh", "en")),
    DemoPerson("lead2@demo.example", "Samira Aziz", Role.LEAD, EVERY_BRAND, ("en", "ar", "fr")),
    DemoPerson(
        "knowledge@demo.example", "Elif Aydın", Role.KNOWLEDGE_MANAGER, EVERY_BRAND, ("en", "de", "tr")
    ),
    DemoPerson("auditor@demo.example", "Paul Richter", Role.AUDITOR, EVERY_BRAND, ("de", "en")),
)


class Credentials(msgspec.Struct, frozen=True):
    """What a person types to sign in."""

    email: Annotated[str, msgspec.Meta(max_length=254, pattern=r"^[^\x00]*$")]
    password: Annotated[str, msgspec.Meta(max_length=1024)]


class SignedIn(msgspec.Struct, frozen=True):
    """Who is signed in; `pseudonym` is what conversations name an assigned agent by."""

    name: str
    role: Role
    brands: tuple[str, ...]
    languages: tuple[str, ...]
    language: str
    pseudonym: str


class DemoAccount(msgspec.Struct, frozen=True):
    """A demo sign-in as the sign-in page offers it."""

    email: str
    password: str
    name: str
    role: Role


class Ticket(msgspec.Struct, frozen=True):
    """A one-time ticket for the socket."""

    ticket: str


class SignIn:
    """Checks passwords and sessions against the database."""

    def __init__(
        self, database: Database, clock: Callable[[], datetime], demo: bool, attempts: Attempts
    ) -> None:
        self.database = database
        self.clock = clock
        self.demo = demo
        self.attempts = attempts

    async def password(self, email: str, password: str, origin: str) -> Account | None:
        """The account whose password this is; takes as long for an address that does not exist."""
        # Counted before it is checked, so that many guesses at once do not all pass the limit.
        await self.attempts.failed(email, origin)
        account = await self.database.read(lambda connection: account_by_email(connection, email))
        hashed = account.password_hash if account else None
        good = await asyncio.get_running_loop().run_in_executor(_checking, _verify, hashed, password)
        if not good or account is None or account.disabled or (account.demo and not self.demo):
            return None
        await self.attempts.succeeded(email, origin)
        return account

    async def account(self, request: Request) -> Account | None:  # type: ignore[type-arg]
        """The account of a request's session."""
        token = session_token(request)
        if not token:
            return None
        now = self.clock()
        return await self.database.read(lambda connection: session_account(connection, digest(token), now))

    async def add_demo_accounts(self) -> None:
        """Create the demo accounts that do not exist yet."""
        missing = await self.database.read(
            lambda connection: [
                demo for demo in DEMO_ACCOUNTS if account_by_email(connection, demo[0]) is None
            ]
        )
        if not missing:
            return
        hashed = await asyncio.to_thread(_hasher.hash, DEMO_PASSWORD)
        now = self.clock()
        for email, name, role, brands, languages in missing:
            await self.database.write(
                partial(
                    add_account,
                    email=email,
                    name=name,
                    role=role,
                    brands=brands,
                    languages=languages,
                    password_hash=hashed,
                    now=now,
                    demo=True,
                )
            )


def session_token(request: Request) -> str | None:  # type: ignore[type-arg]
    """The session's secret: a page has it in its cookie, the browser extension sends it along."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token if scheme == "Bearer" and token else request.cookies.get(COOKIE)


def hash_password(password: str) -> str:
    """An argon2id hash of a password."""
    return _hasher.hash(password)


def _verify(hashed: str | None, password: str) -> bool:
    try:
        return _hasher.verify(hashed or _nobody(), password)
    except VerificationError:
        return False


async def signed_in(request: Request, sign_in: NamedDependency[SignIn]) -> Account:  # type: ignore[type-arg]
    """The account of the request; 401 without one."""
    account = await sign_in.account(request)
    if account is None:
        raise NotAuthorizedException("sign in first")
    return account


def _shown(account: Account) -> SignedIn:
    language = account.languages[0] if account.languages else "en"
    return SignedIn(
        account.name, account.role, account.brands, account.languages, language, account.pseudonym
    )


class SignInController(Controller):
    """Signing in and out, tickets."""

    path = "/api"

    @post("/sign-in", status_code=200)
    async def sign_in_with_password(
        self,
        request: Request,  # type: ignore[type-arg]
        data: JSONBody[Credentials],
        sign_in: NamedDependency[SignIn],
    ) -> Response[SignedIn]:
        """Start a session."""
        origin = request.client.host if request.client else "unknown"
        wait = await sign_in.attempts.wait(data.email, origin)
        if wait:
            raise TooManyRequestsException(f"too many attempts; try again in {wait} seconds")
        if len(data.email) > 254 or len(data.password) > 1024:
            raise ClientException("the e-mail address or password is too long")
        account = await sign_in.password(data.email, data.password, origin)
        if account is None:
            raise NotAuthorizedException("this e-mail address and password do not belong together")
        now = sign_in.clock()
        token = await sign_in.database.write(lambda connection: open_session(connection, account.id, now))
        cookie = Cookie(
            key=COOKIE,
            value=token,
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
            max_age=int(SESSION_TIME.total_seconds()),
            path="/",
        )
        return Response(_shown(account), cookies=[cookie])

    @post("/sign-out", status_code=204)
    async def sign_out(
        self,
        request: Request,  # type: ignore[type-arg]
        sign_in: NamedDependency[SignIn],
    ) -> None:
        """End the session; its open sockets close within one heartbeat."""
        token = session_token(request)
        if token:
            now = sign_in.clock()
            await sign_in.database.write(lambda connection: close_session(connection, digest(token), now))

    @get("/me")
    async def me(self, account: NamedDependency[Account]) -> SignedIn:
        """Who is signed in."""
        return _shown(account)

    @post("/ticket", status_code=200)
    async def ticket(
        self,
        request: Request,  # type: ignore[type-arg]
        account: NamedDependency[Account],
        sign_in: NamedDependency[SignIn],
    ) -> Ticket:
        """A ticket for the socket, good once and for a minute."""
        token_hash = digest(session_token(request) or "")
        now = sign_in.clock()
        return Ticket(
            await sign_in.database.write(
                lambda connection: issue_ticket(connection, token_hash, "account", now)
            )
        )

    @get("/demo")
    async def demo(self, sign_in: NamedDependency[SignIn]) -> dict[str, list[DemoAccount]]:
        """The demo sign-ins, where they work."""
        if not sign_in.demo:
            return {"accounts": []}
        return {
            "accounts": [
                DemoAccount(person.email, DEMO_PASSWORD, person.name, person.role) for person in DEMO_ACCOUNTS
            ]
        }
