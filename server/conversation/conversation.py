"""A conversation, its messages and the events around it."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec

# No control characters: one database refuses NUL, the other keeps it, and no name needs any.
ShortText = Annotated[str, msgspec.Meta(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
Channel = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[^\x00-\x1f\x7f]+$")]
Text = Annotated[str, msgspec.Meta(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]
Whole = Annotated[int, msgspec.Meta(ge=-(2**31), le=2**31 - 1)]
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


TO_PERSON = "person"


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
    """Something that happened to the conversation; `detail` is the kind's own (tier, rating, assignee).

    `transferred` with `to` TO_PERSON takes it from the assistant to people; `by` is then who asked for it.
    """

    kind: EventKind
    at: datetime
    detail: dict[str, str | int] = {}


class Correction(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an agent mended in the copilot's understanding; a field left out is as understood.

    An empty workflow says that none is meant; `line` names lines of the order by id; `fact` gives fields of the order
    the value that the agent knows; `undo` names what is to be as understood again.
    """

    workflow: Annotated[str, msgspec.Meta(max_length=64, pattern=r"^[^\x00-\x1f\x7f]*$")] | None = None
    language: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$")] | None = None
    customer: ShortText | None = None
    order: ShortText | None = None
    line: ShortText | Annotated[tuple[ShortText, ...], msgspec.Meta(max_length=100)] | None = None
    fact: Annotated[dict[ShortText, bool | Whole | Text], msgspec.Meta(max_length=20)] | None = None
    undo: tuple[Literal["workflow", "language", "order", "line", "fact"], ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """The ids of the lines that are meant, none when that was not mended."""
        return (self.line,) if isinstance(self.line, str) else self.line or ()

    @property
    def names(self) -> tuple[str, ...]:
        """What was mended."""
        fields = ("workflow", "language", "customer", "order", "line", "fact")
        return tuple(name for name in fields if getattr(self, name) is not None)

    def amended(self, by: Correction) -> Correction:
        """These corrections with newer ones; another customer or order takes back what was said of the one before."""
        kept = {name: getattr(self, name) for name in self.names if name not in by.undo}
        if by.customer is not None and by.customer != self.customer:
            kept = {name: value for name, value in kept.items() if name not in OF_CUSTOMER}
        elif "order" in by.undo or (by.order is not None and by.order != self.order):
            kept = {name: value for name, value in kept.items() if name not in OF_ORDER}
        newer = {name: getattr(by, name) for name in by.names}
        if "fact" in kept and "fact" in newer:
            newer["fact"] = {**kept["fact"], **newer["fact"]}
        return Correction(**{**kept, **newer})


OF_ORDER = ("line", "fact")
OF_CUSTOMER = ("order", *OF_ORDER)


class Conversation(msgspec.Struct, frozen=True):
    """The state of one conversation; `revision` grows with every message, `sequence` with every frame.

    `awaited` is what the last understanding missed, `failed_lookups` how often the customer named somebody in vain,
    `person` whether it was handed to people: nothing runs alone in it any more.
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
    person: bool = False


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
