"""A reply that a language model words anew: being written, ready to be offered, or dropped."""

from __future__ import annotations

import enum
from datetime import datetime

import msgspec

from server.reply.reply import Reply

MODEL = "model"
"""The `wording` of a drafted reply, where other replies name the wording they are made of."""


class DraftState(enum.StrEnum):
    """How far a draft has come."""

    WORDING = "wording"
    READY = "ready"
    DROPPED = "dropped"


class How(enum.StrEnum):
    """What an agent wants of another version of a reply."""

    SHORTER = "shorter"
    FRIENDLIER = "friendlier"
    TRANSLATED = "translated"


class Draft(msgspec.Struct, frozen=True):
    """Body of the `draft` frame; `reply` stands only in a ready draft, after every guard has passed it.

    `how` and `id` are what an agent asked for and by which event; the draft that comes by itself has neither.

    A draft that is still being worded after `until` (UTC) comes no more: its server stopped. `faults` say in fixed
    words why a draft was dropped; its text is in the ledger alone.
    """

    suggestion: str
    state: DraftState
    until: datetime | None = None
    reply: Reply | None = None
    faults: tuple[str, ...] = ()
    how: How | None = None
    id: str = ""


class Written(msgspec.Struct, frozen=True):
    """Content of a `draft` entry, offered or not, so that its verdict can be looked at again.

    `shown` says whether its suggestion still stood; what was ready too late nobody saw.
    """

    draft: Draft
    model: str
    text: str
    ms: float
    shown: bool = True
