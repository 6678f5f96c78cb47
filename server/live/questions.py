"""`ask`: an agent's question answered by passages and by the customer's order, both cited."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from server.conversation.cleaning import clean_text
from server.conversation.conversation import Assurance, ConversationKey
from server.conversation.redaction import redact
from server.live.search import Found
from server.orders.asking import fields_asked, lines_asked
from server.orders.context import Field, Order, OrderContext
from server.orders.mentions import MAYBE_ORDER, ORDER, mentions_in
from server.orders.reading import read_context
from server.orders.source import OrderSystem
from server.storage.asking import note_question
from server.storage.database import Database
from server.storage.reading import About, about
from server.storage.rows import Principal
from server.suggestion.answered import Answered, Asked, OrderFacts


class Search(Protocol):
    """Finds passages for one question."""

    async def search(self, brand: str, question: str, now: datetime) -> Found:
        """Passages above the relevance floor that passed the checks, best first, internal ones included."""

    def language(self, question: str) -> str | None:
        """The language of a question, None when it is not clear."""


class Encode(Protocol):
    """Sentence vectors off the event loop, each text once."""

    async def queries(self, texts: list[str]) -> NDArray[np.float32]:
        """(n, d) L2-normalised rows."""


class Orders(Protocol):
    """The order systems by brand."""

    def system(self, brand: str) -> OrderSystem | None:
        """The system of a brand, None for an unknown brand."""


class Questions:
    """Answers what agents ask the copilot."""

    def __init__(
        self,
        database: Database,
        search: Search,
        encode: Encode,
        orders: Orders,
        labels: Callable[[str], dict[str, str]],
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._search = search
        self._encode = encode
        self._orders = orders
        self._labels = labels
        self._clock = clock

    async def answer(
        self, key: ConversationKey, question: str, principal: Principal, event_id: str
    ) -> Answered:
        """What articles and the customer's order say to a question; recorded beside the suggestion that stands."""
        asked = redact(clean_text(question)).text
        if not asked:
            return Answered((), None, "the question has no text")
        now = self._clock()
        found, (facts, problem) = await asyncio.gather(
            self._search.search(key.brand, asked, now), self._facts(key, asked, now)
        )
        detail = "" if found.citations or facts else "neither articles nor the order say anything about this"
        answered = Answered(found.citations, facts, detail, found.left_out, problem)
        await self._database.write(
            partial(
                note_question,
                key=key,
                asked=Asked(asked, answered),
                principal=principal,
                event_id=event_id,
                now=now,
            )
        )
        return answered

    async def _facts(
        self, key: ConversationKey, question: str, now: datetime
    ) -> tuple[OrderFacts | None, str]:
        """What the order of the customer says, if it is known who that is; else None, and why it cannot be read."""
        system = self._orders.system(key.brand)
        known = await self._database.read(lambda connection: about(connection, key))
        if system is None or known is None or known.customer is None or known.assurance < Assurance.MATCHED:
            return None, ""
        context = await read_context(system, known.customer, now)
        if context.problem:
            return None, context.problem
        return await self._asked_of(question, known, context, system), ""

    async def _asked_of(
        self, question: str, known: About, context: OrderContext, system: OrderSystem
    ) -> OrderFacts | None:
        order = _order(question, known, context.orders, system)
        if order is None:
            return None
        fields = await self._fields(question, order)
        lines = lines_asked(question, order, system.brand.records.order.lines)
        if not fields and not lines:
            return None
        return OrderFacts(order.id, context.source, context.read_at, fields, lines, order.currency)

    async def _fields(self, question: str, order: Order) -> tuple[Field, ...]:
        """Fields are looked for by the names that people of the question's language and of English have for them."""
        labels = [self._labels(self._search.language(question) or "en"), self._labels("en")]
        names = [field.name for field in order.fields]
        spoken = [
            text
            for name in names
            for text in (name.replace("_", " "), *(each.get(f"field-{name}", name) for each in labels))
        ]
        rows = await self._encode.queries([question, *spoken])
        nearness = (rows[1:] @ rows[0]).reshape(len(names), -1).max(axis=1)
        wanted = fields_asked(names, nearness)
        return tuple(field for name in wanted for field in order.fields if field.name == name)


def _order(question: str, known: About, orders: tuple[Order, ...], system: OrderSystem) -> Order | None:
    """The order that the question names, else the one that the conversation is about, else the only one."""
    own = {order.id: order for order in orders}
    for mention in mentions_in(question, "question", system.shapes):
        if mention.kind in (ORDER, MAYBE_ORDER) and mention.value in own:
            return own[mention.value]
    if known.order in own:
        return own[known.order]
    return orders[0] if len(orders) == 1 else None
