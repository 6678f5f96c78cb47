"""Chatwoot's webhooks: message_created and _updated, conversation_created, _status_changed and _updated."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec

from server.conversation.conversation import Attachment, Author, EventKind
from server.web.hooks.report import Happened, Report, Said, Unreadable, plain

_STATUS = {"resolved": EventKind.CLOSED, "open": EventKind.REOPENED}


class _Numbered(msgspec.Struct):
    id: int | None = None
    display_id: int | None = None
    status: str = ""


class _Sender(msgspec.Struct):
    type: str = ""


class _Attached(msgspec.Struct):
    file_type: str = "file"
    data_url: str = ""


class _Delivery(msgspec.Struct):
    event: str
    id: int | None = None
    display_id: int | None = None
    content: str | None = None
    message_type: str | int | None = None
    private: bool = False
    status: str | int | None = None
    created_at: Any = None
    updated_at: Any = None
    account: _Numbered | None = None
    conversation: _Numbered | None = None
    attachments: list[_Attached] | None = None
    content_type: str | None = None
    content_attributes: Any = None
    changed_attributes: Any = None
    sender: _Sender | None = None


_decoder = msgspec.json.Decoder(_Delivery)


def read(body: bytes) -> list[Report]:
    """What a delivery reports; nothing for events that are of no use here."""
    try:
        delivery = _decoder.decode(body)
    except msgspec.MsgspecError as error:
        raise Unreadable(str(error)) from error
    account = delivery.account.id if delivery.account else None
    if delivery.event == "message_created":
        return _message(delivery, account)
    number = delivery.display_id or delivery.id
    if account is None:
        return []
    if delivery.event == "message_updated":
        return _rated(delivery, account)
    at = moment(delivery.updated_at) or moment(delivery.created_at)
    stamp = delivery.updated_at or delivery.created_at or ""
    if number is None:
        return []
    return [
        Report(f"{account}-{number}", Happened(f"{kind}:{stamp}", kind, at, detail))
        for kind, detail in _happened(delivery)
    ]


def _happened(delivery: _Delivery) -> list[tuple[EventKind, dict[str, str | int]]]:
    match delivery.event:
        case "conversation_created":
            return [(EventKind.OPENED, {})]
        case "conversation_status_changed":
            kind = _STATUS.get(str(delivery.status))
            return [(kind, {})] if kind else []
        case "conversation_updated":
            assignee = _became(delivery.changed_attributes, "assignee_id")
            team = _became(delivery.changed_attributes, "team_id")
            happened: list[tuple[EventKind, dict[str, str | int]]] = []
            # A team takes the conversation from whoever had it; who has it now comes after.
            if team:
                happened.append((EventKind.TRANSFERRED, {"group": team}))
            if assignee:
                happened.append((EventKind.ASSIGNED, {"to": assignee}))
            return happened
    return []


def _became(changes: Any, name: str) -> str:
    """What an attribute was changed to, "" where it was not changed or is empty now."""
    for change in changes if isinstance(changes, list) else ():
        found = change.get(name) if isinstance(change, dict) else None
        if isinstance(found, dict) and found.get("current_value") is not None:
            return str(found["current_value"])[:64]
    return ""


def _rated(delivery: _Delivery, account: int) -> list[Report]:
    """A survey is a message of its own, whose answer is put into it."""
    within = delivery.conversation
    number = (within.display_id or within.id) if within else None
    answer = delivery.content_attributes
    for name in ("submitted_values", "csat_survey_response"):
        answer = answer.get(name) if isinstance(answer, dict) else None
    rating = answer.get("rating") if isinstance(answer, dict) else None
    if delivery.content_type != "input_csat" or number is None or not isinstance(rating, int):
        return []
    detail: dict[str, str | int] = {"rating": rating}
    at = moment(delivery.updated_at)
    return [
        Report(f"{account}-{number}", Happened(f"rated:{delivery.id}:{rating}", EventKind.RATED, at, detail))
    ]


def _message(delivery: _Delivery, account: int | None) -> list[Report]:
    within = delivery.conversation
    number = (within.display_id or within.id) if within else None
    author = {
        "incoming": Author.CUSTOMER,
        "0": Author.CUSTOMER,
        "outgoing": Author.AGENT,
        "1": Author.AGENT,
    }.get(str(delivery.message_type))
    if author is Author.AGENT and delivery.sender is not None and delivery.sender.type == "agent_bot":
        author = Author.ASSISTANT
    if delivery.private or author is None or account is None or number is None or delivery.id is None:
        return []
    files = tuple(
        Attachment((one.data_url.rsplit("/", 1)[-1] or one.file_type)[:200], one.file_type[:200] or "file")
        for one in delivery.attachments or ()
    )[:20]
    said = Said(
        str(delivery.id), author, plain(delivery.content or ""), moment(delivery.created_at), "chat", files
    )
    return [Report(f"{account}-{number}", said)] if said.text or files else []


def moment(value: Any) -> datetime | None:
    """A time as desks write it: seconds since 1970 or ISO 8601."""
    try:
        if isinstance(value, int | float):
            return datetime.fromtimestamp(value, UTC)
        if isinstance(value, str) and value:
            at = datetime.fromisoformat(value.replace(" UTC", "+00:00"))
            return at if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return None
