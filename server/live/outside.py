"""Help desks elsewhere, through which a reply may go out under a named account: what sending needs of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec

from server.conversation.conversation import ConversationKey


class Unsent(Exception):
    """The desk has surely not taken the reply."""


class Unclear(Exception):
    """Whether the desk has taken the reply cannot be known: a matter for a human, never for another try."""


class OutsideDesk(msgspec.Struct, frozen=True):
    """A desk that tells this server of its conversations; without an `account` nothing goes out there by itself."""

    brand: str
    desk: str
    account: str


class Outside(Protocol):
    """The desks of the installation, as far as they can be sent to."""

    def desks(self) -> Sequence[OutsideDesk]:
        """Every desk that is connected."""

    def sends(self, brand: str, desk: str) -> bool:
        """Whether replies can go out there, each once, confirmed by the desk, under a named account."""

    async def send(self, key: ConversationKey, text: str, claim: str) -> str:
        """Send; the message's id in that desk, "" where it names none. Raises Unsent or Unclear.

        The same `claim` never makes a second message.
        """

    async def found(self, key: ConversationKey, claim: str) -> str | None:
        """Whether the desk shows what was sent with this claim: its id there, "" without one; None for no or unknown.

        It only asks. None proves nothing: a desk may show later what it has taken.
        """
