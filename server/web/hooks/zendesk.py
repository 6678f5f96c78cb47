"""Zendesk's event webhooks: messages of messaging tickets, comments, status, assignment, ratings."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from server.conversation.conversation import Author, EventKind
from server.conversation.twins import FROM_HOOK
from server.web.hooks.chatwoot import moment
from server.web.hooks.report import Happened, Report, Said, Unreadable, plain

_AUTHORS = {
    "end_user": Author.CUSTOMER,
    "end-user": Author.CUSTOMER,
    "agent": Author.AGENT,
    "admin": Author.AGENT,
}
# The older survey knows two answers; offering it is none.
_SCORES = {"good": 5, "bad": 1}
_CLOSED = frozenset({"SOLVED", "CLOSED"})


class _Delivery(msgspec.Struct):
    type: str
    id: str = ""
    time: str = ""
    subject: str = ""
    detail: dict[str, Any] = {}
    event: dict[str, Any] = {}


_decoder = msgspec.json.Decoder(_Delivery)


def read(body: bytes) -> list[Report]:
    """What a delivery reports; nothing for events that are of no use here.

    Zendesk's page shows no message ids, so that its words and those of its page are recognised by their text.
    """
    try:
        delivery = _decoder.decode(body)
    except msgspec.MsgspecError as error:
        raise Unreadable(str(error)) from error
    ticket = str(delivery.detail.get("id") or "") or _number(delivery.subject)
    if not re.fullmatch(r"\d{1,20}", ticket):
        return []
    name, at = delivery.type.rsplit(":", 1)[-1], moment(_seconds(delivery.time))
    event = delivery.event
    match name:
        case "messaging_ticket.message_added":
            author = _AUTHORS.get(str(_table(event, "actor").get("type")))
            message = _table(event, "message")
            text, identity = plain(str(message.get("body") or "")), str(message.get("id") or delivery.id)
        case "ticket.comment_added":
            comment = _table(event, "comment")
            if comment.get("is_public") is False:
                return []
            writer = _table(comment, "author")
            author = Author.AGENT if writer.get("is_staff") else Author.CUSTOMER
            text, identity = plain(str(comment.get("body") or "")), str(comment.get("id") or delivery.id)
        case _:
            happened = _happened(name, event)
            if happened is None:
                return []
            kind, detail = happened
            return [Report(ticket, Happened(delivery.id or f"{name}:{delivery.time}", kind, at, detail))]
    if author is None or not text:
        return []
    return [Report(ticket, Said(f"{FROM_HOOK}{identity}"[:200], author, text, at))]


def _happened(name: str, event: dict[str, Any]) -> tuple[EventKind, dict[str, str | int]] | None:
    current = str(event.get("current") or "")
    previous = str(event.get("previous") or "")
    match name:
        case "ticket.status_changed" if current.upper() in _CLOSED and previous.upper() not in _CLOSED:
            return EventKind.CLOSED, {}
        case "ticket.status_changed" if previous.upper() in _CLOSED and current.upper() not in _CLOSED:
            return EventKind.REOPENED, {}
        case "ticket.agent_assignment_changed" if current:
            return EventKind.ASSIGNED, {"to": current[:64]}
        case "ticket.group_assignment_changed" if current:
            return EventKind.TRANSFERRED, {"group": current[:64]}
        case "ticket.csat_rating_received" | "ticket.satisfaction_score_changed":
            rating = int(current) if re.fullmatch(r"[1-5]", current) else _SCORES.get(current.lower())
            return None if rating is None else (EventKind.RATED, {"rating": rating})
    return None


def _table(event: dict[str, Any], name: str) -> dict[str, Any]:
    found = event.get(name)
    return found if isinstance(found, dict) else {}


def _number(subject: str) -> str:
    return subject.rsplit(":", 1)[-1]


def _seconds(time: str) -> str:
    """Zendesk writes nanoseconds, Python reads microseconds."""
    return re.sub(r"(\.\d{6})\d+", r"\1", time)
