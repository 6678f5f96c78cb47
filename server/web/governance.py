"""The charter, the ladder and blind audits over HTTP: everyone reads, agents object and judge, leads decide."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.exceptions import ClientException, HTTPException, NotFoundException, PermissionDeniedException
from litestar.params import FromPath, JSONBody, QueryParameter

from server.autonomy.notice import Notice
from server.autonomy.track import Cause
from server.live.charter import Charter, Charters, Happened
from server.live.governor import Governor
from server.storage.accounts import Account, Role
from server.storage.auditing import AuditItem, audit_item
from server.storage.database import Database
from server.storage.governing import Blocked, Objection
from server.storage.judging import Agreement, agreement, work_list
from server.suggestion.suggestion import Track

Text = Annotated[str, msgspec.Meta(min_length=3, max_length=2000, pattern=r"^[^\x00]*$")]
TrackText = Annotated[str, QueryParameter(max_length=300)]
FEWEST = 5
_SCOPE = re.compile(r"all|(brand|workflow):[^:/]{1,64}|track:[^:/]{1,64}(/[^:/]{1,64}){3}")


class Raise(msgspec.Struct, frozen=True):
    """A lead signs the next level of a track."""

    track: Track
    to: int
    reason: Text


class Lower(msgspec.Struct, frozen=True):
    """A lead demotes, holds or releases a track."""

    track: Track
    cause: Literal["demoted", "held", "released"]
    reason: Text
    to: Annotated[int, msgspec.Meta(ge=0, le=4)] = 1


class Flip(msgspec.Struct, frozen=True):
    """A lead stops a scope or lets it run again."""

    scope: str
    on: bool
    reason: Text


class Objecting(msgspec.Struct, frozen=True):
    """An agent objects to a track."""

    track: Track
    text: Text


class Answer(msgspec.Struct, frozen=True):
    """A lead answers an objection."""

    text: Text


class VerdictGiven(msgspec.Struct, frozen=True):
    """A judge's verdict."""

    good: bool
    why: Annotated[str, msgspec.Meta(max_length=500, pattern=r"^[^\x00]*$")] = ""


class Due(msgspec.Struct, frozen=True):
    """A suggestion that waits for a judge."""

    suggestion: str
    due_at: datetime


class Work(msgspec.Struct, frozen=True):
    """A judge's work list; `agreement` is None before five suggestions had two judges."""

    due: tuple[Due, ...]
    agreement: Agreement | None


class Audits:
    """Blind audits against the database."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.database = database
        self._clock = clock

    async def work(self, account: Account) -> Work:
        """What waits for this judge."""
        brands = None if "*" in account.brands else account.brands
        found, agreed = await self.database.read(
            lambda connection: (
                work_list(connection, account.pseudonym, account.languages, brands, self._clock()),
                agreement(connection),
            )
        )
        return Work(tuple(Due(*one) for one in found), agreed if agreed.both >= FEWEST else None)

    async def item(self, account: Account, suggestion: str) -> AuditItem:
        """One suggestion of the judge's list."""
        brands = None if "*" in account.brands else account.brands
        item = await self.database.read(
            lambda connection: (
                audit_item(connection, suggestion)
                if suggestion
                in {
                    one
                    for one, _ in work_list(
                        connection, account.pseudonym, account.languages, brands, self._clock(), 1000
                    )
                }
                else None
            )
        )
        if item is None:
            raise NotFoundException("there is no such suggestion on your list")
        return item


class Conflict(HTTPException):
    """The request was understood and may not be done now."""

    status_code = 409


def _lead(account: Account, brand: str) -> None:
    _leads(account)
    if not _sees(account, brand):
        raise PermissionDeniedException("this is for the team leads of the brand")


def _leads(account: Account) -> None:
    if account.role is not Role.LEAD:
        raise PermissionDeniedException("this is for team leads")


def _works_here(account: Account) -> None:
    if account.role not in (Role.AGENT, Role.LEAD, Role.ADMINISTRATOR):
        raise PermissionDeniedException("this is for those who read conversations")


def _sees(account: Account, brand: str) -> bool:
    return "*" in account.brands or brand in account.brands


class GovernanceController(Controller):
    """What is in force, who decides it, and what second persons say."""

    path = "/api"

    @get("/charter")
    async def charter(
        self, account: NamedDependency[Account], charters: NamedDependency[Charters]
    ) -> Charter:
        """What AI may do alone here, what it only proposes, who answers for it, on which evidence."""
        return await charters.charter(account)

    @get("/charter/history")
    async def history(
        self,
        account: NamedDependency[Account],
        charters: NamedDependency[Charters],
        track: TrackText,
    ) -> list[Happened]:
        """How a track came to its level."""
        parts = track.split("/")
        if len(parts) != len(Track.__struct_fields__):
            raise ClientException("a track is written brand/workflow/kind/language")
        if not _sees(account, parts[0]):
            raise NotFoundException("there is no such track")
        return await charters.history(Track(*parts))

    @post("/lead/levels", status_code=200)
    async def promote(
        self,
        account: NamedDependency[Account],
        governor: NamedDependency[Governor],
        charters: NamedDependency[Charters],
        data: JSONBody[Raise],
    ) -> Charter:
        """Sign a level; 409 with everything that is missing."""
        _lead(account, data.track.brand)
        try:
            await governor.promote(account, data.track, data.to, data.reason)
        except Blocked as blocked:
            raise Conflict(f"this track cannot go up yet: {blocked}") from blocked
        return await charters.charter(account)

    @post("/lead/levels/lower", status_code=200)
    async def lower(
        self,
        account: NamedDependency[Account],
        governor: NamedDependency[Governor],
        charters: NamedDependency[Charters],
        data: JSONBody[Lower],
    ) -> Charter:
        """Demote, hold or release a track."""
        _lead(account, data.track.brand)
        if not await governor.knows(data.track):
            raise NotFoundException("there is no such track")
        await governor.lower(account, data.track, Cause(data.cause), data.to, data.reason)
        return await charters.charter(account)

    @post("/lead/switches", status_code=200)
    async def switch(
        self,
        account: NamedDependency[Account],
        governor: NamedDependency[Governor],
        charters: NamedDependency[Charters],
        data: JSONBody[Flip],
    ) -> Charter:
        """Stop a track, a workflow, a brand or all, on every worker; or let it run again."""
        if not _SCOPE.fullmatch(data.scope):
            raise ClientException("a scope is all, brand:B, workflow:W or track:B/W/K/L")
        kind, _, rest = data.scope.partition(":")
        # Stopping too much is safe, so any lead may; letting run again is for those who answer for the brand.
        whole = kind in ("all", "workflow")
        if whole and not data.on:
            _leads(account)
        else:
            _lead(account, "*" if whole else rest.split("/")[0])
        await governor.switch(account, data.scope, data.on, data.reason)
        return await charters.charter(account)

    @post("/objections", status_code=201)
    async def object_to(
        self,
        account: NamedDependency[Account],
        governor: NamedDependency[Governor],
        data: JSONBody[Objecting],
    ) -> Objection:
        """Object to what a track does; two agents' objections hold it until a lead has answered."""
        _works_here(account)
        if not _sees(account, data.track.brand) or not await governor.knows(data.track):
            raise NotFoundException("there is no such track")
        return await governor.object_to(account, data.track, data.text)

    @post("/lead/objections/{objection:str}", status_code=200)
    async def answer(
        self,
        objection: FromPath[str],
        account: NamedDependency[Account],
        governor: NamedDependency[Governor],
        charters: NamedDependency[Charters],
        data: JSONBody[Answer],
    ) -> Charter:
        """Answer an objection."""
        known = await charters.charter(account)
        found = next((one for one in known.objections if one.id == objection), None)
        if found is None:
            raise NotFoundException("there is no such objection")
        _lead(account, found.track.brand)
        if not await governor.answer(account, objection, data.text):
            raise Conflict("this objection was answered already")
        return await charters.charter(account)

    @get("/notices")
    async def notices(
        self, account: NamedDependency[Account], charters: NamedDependency[Charters]
    ) -> list[Notice]:
        """What this account was told of late, by mail and webhook too where those are set up."""
        return await charters.notices(account)

    @get("/audits")
    async def audits(self, account: NamedDependency[Account], audits: NamedDependency[Audits]) -> Work:
        """Suggestions that wait for a second person's verdict."""
        _works_here(account)
        return await audits.work(account)

    @get("/audits/{suggestion:str}")
    async def audit(
        self,
        suggestion: FromPath[str],
        account: NamedDependency[Account],
        audits: NamedDependency[Audits],
    ) -> AuditItem:
        """What there is to judge; nothing of what became of it."""
        _works_here(account)
        return await audits.item(account, suggestion)

    @post("/audits/{suggestion:str}", status_code=200)
    async def judge(
        self,
        suggestion: FromPath[str],
        account: NamedDependency[Account],
        audits: NamedDependency[Audits],
        governor: NamedDependency[Governor],
        data: JSONBody[VerdictGiven],
    ) -> Work:
        """Give a verdict, once."""
        _works_here(account)
        await audits.item(account, suggestion)
        if not await governor.verdict(account, suggestion, data.good, data.why):
            raise Conflict("somebody else has judged this meanwhile")
        return await audits.work(account)
