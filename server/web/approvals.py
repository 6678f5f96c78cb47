"""Approvals over HTTP: what waits for a lead, and their answer."""

from __future__ import annotations

from typing import Annotated

import msgspec
from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.exceptions import ClientException, NotFoundException, PermissionDeniedException
from litestar.params import FromPath, JSONBody

from server.live.approvals import Approvals
from server.live.refusal import Refused
from server.storage.accounts import Account, Role
from server.storage.approving import Waiting
from server.storage.rows import Principal
from server.web.governance import Conflict


class Decided(msgspec.Struct, frozen=True):
    """A lead's answer; a refusal has a reason."""

    approve: bool
    reason: Annotated[str, msgspec.Meta(max_length=2000, pattern=r"^[^\x00]*$")] = ""


class ApprovalController(Controller):
    """The queue of the team leads."""

    path = "/api/approvals"

    @get()
    async def waiting(
        self, account: NamedDependency[Account], approvals: NamedDependency[Approvals]
    ) -> dict[str, tuple[Waiting, ...]]:
        """What waits in the lead's brands, the next deadline first."""
        _lead(account)
        return {"approvals": await _listed(account, approvals)}

    @post("/{approval:str}", status_code=200)
    async def decide(
        self,
        approval: FromPath[str],
        account: NamedDependency[Account],
        approvals: NamedDependency[Approvals],
        data: JSONBody[Decided],
    ) -> dict[str, tuple[Waiting, ...]]:
        """Approve, or refuse with a reason; 409 when somebody else did."""
        _lead(account)
        brand = await approvals.brand(approval)
        if brand is None or not account.may_see(brand):
            raise NotFoundException("there is no such approval")
        if not data.approve and not data.reason.strip():
            raise ClientException("a refusal needs a reason")
        try:
            principal = Principal(account.id, account.pseudonym)
            await approvals.decide(approval, data.approve, data.reason.strip(), principal)
        except Refused as refused:
            if refused.code == "forbidden":
                raise PermissionDeniedException(refused.what) from refused
            raise Conflict(refused.what) from refused
        return {"approvals": await _listed(account, approvals)}


async def _listed(account: Account, approvals: Approvals) -> tuple[Waiting, ...]:
    brands = None if "*" in account.brands else account.brands
    return await approvals.waiting(brands, account.pseudonym)


def _lead(account: Account) -> None:
    if account.role is not Role.LEAD:
        raise PermissionDeniedException("this is for team leads")
