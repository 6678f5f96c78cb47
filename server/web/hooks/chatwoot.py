"""Chatwoot's webhooks: message_created, conversation_created, conversation_status_changed, conversation_updated."""

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
    rating: int | None = None
    csat_survey_response: dict[str, Any] | None = None


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
    if delivery.event in ("conversation_created", "conversation_status_changed"):
        number = delivery.display_id or delivery.id
        kind = (
            EventKind.OPENED
            if delivery.event == "conversation_created"
            else _STATUS.get(str(delivery.status))
        )
        if account is None or number is None or kind is None:
            return []
        at = moment(delivery.updated_at) or moment(delivery.created_at)
        identity = f"{kind}:{delivery.updated_at or delivery.created_at or ''}"
        return [Report(f"{account}-{number}", Happened(identity, kind, at))]
    return []


def _message(delivery: _Delivery, account: int | None) -> list[Report]:
    within = delivery.conversation
    number = (within.display_id or within.id) if within else None
    author = {
        "incoming": Author.CUSTOMER,
        "0": Author.CUSTOMER,
        "outgoing": Author.AGENT,
        "1": Author.AGENT,
    }.get(str(delivery.message_type))
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
