"""The approval of an action by a second person: asked for, given or refused with a reason, or expired."""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Sequence
from datetime import datetime

import msgspec

from server.action.action import Argument


class ApprovalState(enum.StrEnum):
    """How a request for approval stands."""

    OPEN = "open"
    APPROVED = "approved"
    REFUSED = "refused"
    EXPIRED = "expired"


class Approval(msgspec.Struct, frozen=True):
    """Body of the `approval` frame; `key` is that of the action it is for, times UTC, `by` who decided."""

    id: str
    key: str
    action: str
    order: str
    state: ApprovalState
    at: datetime
    due_at: datetime
    asked_by: str
    by: str = ""
    reason: str = ""


def approval_key(name: str, order: str, arguments: Sequence[Argument]) -> str:
    """What an approval is for: the action with exactly these arguments, whichever suggestion proposes it."""
    values = sorted((one.name, one.value) for one in arguments)
    return hashlib.sha256(msgspec.json.encode((name, order, values))).hexdigest()[:32]
