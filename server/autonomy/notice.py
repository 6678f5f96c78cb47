"""What named people are told of governance: who hears of which change; it holds nothing of any customer."""

from __future__ import annotations

import enum
from datetime import datetime

import msgspec

from server.autonomy.governance import Owner
from server.autonomy.track import Cause
from server.suggestion.suggestion import Track


class NoticeKind(enum.StrEnum):
    """What happened."""

    PROMOTED = "promoted"
    DEMOTED = "demoted"
    HELD = "held"
    RELEASED = "released"
    WATCHED = "watched"
    OBJECTION = "objection"
    OVERDUE = "overdue"
    AUDITS = "audits"


class Notice(msgspec.Struct, frozen=True):
    """One message for one person; `id` makes telling it twice harmless, `due_at` is until when something is asked."""

    id: str
    kind: NoticeKind
    to: str
    track: Track
    at: datetime
    level: int | None = None
    cause: str = ""
    count: int = 0
    due_at: datetime | None = None


LOWERING = (Cause.DEMOTED, Cause.SLIPPED, Cause.BREACH, Cause.CHANGED, Cause.EXPIRED)
_KINDS = dict.fromkeys(LOWERING, NoticeKind.DEMOTED) | {
    Cause.PROMOTED: NoticeKind.PROMOTED,
    Cause.HELD: NoticeKind.HELD,
    Cause.RELEASED: NoticeKind.RELEASED,
    Cause.CONTINUED: NoticeKind.WATCHED,
}


def of_change(
    event_id: str, track: Track, cause: Cause, to: int, owner: Owner | None, at: datetime
) -> list[Notice]:
    """Lead and deputy hear of every change of level."""
    people = () if owner is None else dict.fromkeys((owner.lead, owner.deputy))
    kind = _KINDS[cause]
    return [Notice(f"{event_id}:{one}", kind, one, track, at, to, cause) for one in people]


def of_objection(
    objection: str, track: Track, owner: Owner | None, at: datetime, due_at: datetime
) -> list[Notice]:
    """The lead hears of an objection at once."""
    if owner is None:
        return []
    kind = NoticeKind.OBJECTION
    return [Notice(f"objection:{objection}:{owner.lead}", kind, owner.lead, track, at, due_at=due_at)]


def of_overdue(
    objection: str, track: Track, owner: Owner | None, now: datetime, due_at: datetime
) -> list[Notice]:
    """The deadline passed without an answer: from now on it is the deputy's, too."""
    people = () if owner is None else dict.fromkeys((owner.deputy, owner.lead))
    kind = NoticeKind.OVERDUE
    return [Notice(f"overdue:{objection}:{one}", kind, one, track, now, due_at=due_at) for one in people]


def of_audits(
    track: Track, count: int, first_due: datetime, owner: Owner | None, now: datetime
) -> list[Notice]:
    """Once a day, as long as verdicts are missing that will soon count as wrong."""
    if owner is None:
        return []
    name = "/".join(msgspec.structs.astuple(track))
    notice = f"audits:{name}:{now.date()}:{owner.lead}"
    return [Notice(notice, NoticeKind.AUDITS, owner.lead, track, now, count=count, due_at=first_due)]
