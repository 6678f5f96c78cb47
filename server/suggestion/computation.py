"""What one run of the flow produced, ready to be published."""

from __future__ import annotations

import msgspec

from server.conversation.conversation import Identity
from server.suggestion.suggestion import Suggestion, Track, Understood, Withheld


class Computation(msgspec.Struct, frozen=True):
    """The result for one revision of a conversation; `messages` are the ids of the messages it rests on.

    `acted` says that something ran with nobody there, of which the customer has not heard yet.
    """

    conversation: str
    revision: int
    understood: Understood
    result: Suggestion | Withheld
    track: Track | None
    identity: Identity
    language: str | None
    language_memory: dict[str, float]
    failed_lookups: int
    messages: tuple[str, ...]
    acted: bool = False
