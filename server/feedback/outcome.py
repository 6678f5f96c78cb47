"""What became of a suggestion."""

from __future__ import annotations

import enum
from datetime import datetime

import msgspec


class DismissReason(enum.StrEnum):
    """Why an agent dismissed a suggestion, in the order of the digits 1 to 9."""

    WRONG_INTENT = "wrong_intent"
    WRONG_ORDER = "wrong_order"
    WRONG_FACT = "wrong_fact"
    WRONG_POLICY = "wrong_policy"
    WRONG_LANGUAGE = "wrong_language"
    TONE = "tone"
    INCOMPLETE = "incomplete"
    NOT_NOW = "not_now"
    OTHER = "other"


class OutcomeKind(enum.StrEnum):
    """The end of a suggestion's life; exactly one stands for each suggestion. What goes out alone nobody accepted."""

    SENT_AS_IS = "sent_as_is"
    COSMETIC = "cosmetic"
    SUBSTANTIVE = "substantive"
    TYPED_OVER = "typed_over"
    DISMISSED = "dismissed"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    SENT_ALONE = "sent_alone"


class LifeEvent(enum.StrEnum):
    """What a client reports of a suggestion on the way to its outcome."""

    DISPLAYED = "displayed"
    INSERTED = "inserted"
    SENT = "sent"
    DISMISSED = "dismissed"


class Outcome(msgspec.Struct, frozen=True):
    """The recorded end of one suggestion: `text` is what was really sent, `changed` what an edit changed."""

    suggestion: str
    kind: OutcomeKind
    at: datetime
    reason: str = ""
    text: str = ""
    reply_index: int = 0
    changed: tuple[str, ...] = ()
    similarity: float | None = None
    equivalent: bool | None = None
