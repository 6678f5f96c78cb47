"""A conversation, its messages and the events around it."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Annotated, Any

import msgspec

# No control characters: one database refuses NUL, the other keeps it, and no name needs any.
ShortText = Annotated[str, msgspec.Meta(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
Channel = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[^\x00-\x1f\x7f]+$")]
Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9_-]{0,62}$")]


class Author(enum.StrEnum):
    """Who wrote a message; `assistant` is the system answering by itself."""

    CUSTOMER = "customer"
    AGENT = "agent"
    ASSISTANT = "assistant"


class Assurance(enum.IntEnum):
    """How sure we are who the customer is; a higher number includes the lower ones."""

    NONE = 0
    CLAIMED = 1
    MATCHED = 2
    AUTHENTICATED = 3


class EventKind(enum.StrEnum):
    """What can happen to a conversation besides messages; outcome measures are folds of these."""

    OPENED = "opened"
    ASSIGNED = "assigned"
    TRANSFERRED = "transferred"
    CLOSED = "closed"
    REOPENED = "reopened"
    RATED = "rated"


class ConversationKey(msgspec.Struct, frozen=True):
    """Where a conversation lives: brand, desk and the desk's own id; unique in one installation."""

    brand: Slug
    desk: Slug
    external_id: ShortText


class Identity(msgspec.Struct, frozen=True):
    """Who the customer is, how sure we are, how we know, since when (UTC)."""

    customer_id: str | None = None
    assurance: Assurance = Assurance.NONE
    method: str = ""
    at: datetime | None = None


class Attachment(msgspec.Struct, frozen=True):
    """A file named in a message; its content stays in the desk."""

    name: ShortText
    type: ShortText = "application/octet-stream"


class Message(msgspec.Struct, frozen=True):
    """One committed message; `text` is cleaned and redacted, times are UTC."""

    id: str
    external_id: str
    author: Author
    text: str
    at: datetime
    received_at: datetime
    channel: str = "chat"
    attachments: tuple[Attachment, ...] = ()
    redacted: tuple[str, ...] = ()


class ConversationEvent(msgspec.Struct, frozen=True):
    """Something that happened to the conversation; `detail` is the kind's own (tier, rating, assignee)."""

    kind: EventKind
    at: datetime
    detail: dict[str, str | int] = {}


class Correction(msgspec.Struct, frozen=True):
    """What an agent mended in the copilot's understanding; a field left out is as understood."""

    workflow: Channel | None = None
    language: Annotated[str, msgspec.Meta(min_length=2, max_length=16)] | None = None
    customer: ShortText | None = None
    order: ShortText | None = None


class Conversation(msgspec.Struct, frozen=True):
    """The state of one conversation; `revision` grows with every message, `sequence` with every frame.

    `awaited` is what the last understanding missed, `failed_lookups` how often the customer named somebody in vain.
    """

    id: str
    key: ConversationKey
    revision: int
    sequence: int
    status: str
    identity: Identity
    opened_at: datetime
    language: str | None = None
    workflow: str | None = None
    awaited: tuple[str, ...] = ()
    failed_lookups: int = 0
    language_memory: dict[str, float] = {}
    correction: Correction = Correction()
    assigned_to: str | None = None
    tier: int = 1
    arm: str = "assisted"
    answered_revision: int = 0


class Frame(msgspec.Struct, frozen=True):
    """One entry of a conversation's sequence as committed; `body` is the encoded payload of `type`."""

    conversation: str
    sequence: int
    type: str
    body: msgspec.Raw
    at: datetime


def payload(value: Any) -> msgspec.Raw:
    """A struct as the raw JSON that a frame carries."""
    return msgspec.Raw(msgspec.json.encode(value))
