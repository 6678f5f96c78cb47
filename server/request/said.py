"""The texts at hand: what was proposed, the answer to it, and what was said before; pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from server.conversation.conversation import Author, Message
from server.orders.context import Order
from server.orders.meant import holds_id

REMEMBERED = 8
# How many earlier messages of the agent may still tell what an argument is.
_BY_AGENT = 2


class Done(msgspec.Struct, frozen=True):
    """An action that was done in this conversation, after so many of its messages."""

    action: str
    arguments: Mapping[str, Any]
    after: int


class Said(msgspec.Struct, frozen=True):
    """The agent's last message, the customer's answers to it, and what was said before; all newest first.

    `since` are the customer's messages after the last action; `asking` those of the customer's that ask for a
    workflow, `bare` the customer's without order numbers and e-mails where they have any.
    """

    proposal: str = ""
    answers: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    by_agent: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    asking: frozenset[str] = frozenset()
    bare: Mapping[str, str] = {}

    @classmethod
    def of(cls, messages: Sequence[Message], done: Sequence[Done] = ()) -> Said:
        """Of a conversation whose last message is the customer's."""
        place = max(
            (one for one in range(len(messages)) if messages[one].author is not Author.CUSTOMER), default=-1
        )
        before = list(messages[: max(place, 0)])[::-1]
        last = max((one.after for one in done), default=0)
        return cls(
            proposal=messages[place].text if place >= 0 else "",
            answers=tuple(one.text for one in messages[place + 1 :])[::-1],
            earlier=tuple(one.text for one in before if one.author is Author.CUSTOMER)[:REMEMBERED],
            by_agent=tuple(one.text for one in before if one.author is not Author.CUSTOMER)[:REMEMBERED],
            since=tuple(one.text for one in messages[last:] if one.author is Author.CUSTOMER)[::-1],
        )

    @property
    def answer(self) -> str:
        """All that the customer answered, as it was written."""
        return "\n".join(reversed(self.answers))

    @property
    def by_customer(self) -> tuple[str, ...]:
        """What the customer said, newest first."""
        return (*self.answers, *self.earlier)

    def texts(self, section: str) -> tuple[str, ...]:
        """What may tell an argument, the likeliest first; `section` is the part of the proposal at hand."""
        return (*self.answers, section, *self.earlier, *self.by_agent[:_BY_AGENT])

    def without_agent(self) -> Said:
        """The same with nothing that an agent proposed: it was not agreed to."""
        return msgspec.structs.replace(self, proposal="", by_agent=())


def sections(said: Said, orders: Sequence[Order]) -> list[tuple[Order | None, str]]:
    """The parts of a proposal from one named order to the next, and all of it for what is about none.

    What stands before the first order belongs to it. Orders that the answer names are the only ones meant.
    """
    text = said.proposal
    by_id = {order.id: order for order in orders}
    chosen = [order for order in orders if names_order(said.answer, order)]
    places = sorted((at, order.id) for order in orders for at in _all_places(text, order.id))
    parts: dict[str, str] = {}
    for number, (at, key) in enumerate(places):
        begin = 0 if number == 0 else at
        end = places[number + 1][0] if number + 1 < len(places) else len(text)
        parts[key] = parts.get(key, "") + text[begin:end] + "\n"
    named = {order.id for order in chosen}
    found = [(by_id[key], part) for key, part in parts.items() if not named or key in named]
    found += [(order, text if not parts else "") for order in chosen if order.id not in parts]
    return [*found, (None, text)]


def names_order(text: str, order: Order) -> bool:
    """Whether a text has the number of an order."""
    return next(_all_places(text, order.id), None) is not None


def _all_places(text: str, key: str) -> Iterator[int]:
    bare = key.lstrip("#")
    start = 0
    while (at := holds_id(text[start:], bare)) >= 0:
        yield start + at
        start += at + len(bare)
