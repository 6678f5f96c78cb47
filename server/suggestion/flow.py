"""The flow: from a conversation that waits to a computation. Reads concurrently; CPU work leaves the event loop."""

from __future__ import annotations

import asyncio
from concurrent.futures import Executor
from datetime import datetime
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from server.action.action import ActionRun
from server.conversation.conversation import Author, Conversation, Message
from server.embedding.words import Reading
from server.knowledge.index import KnowledgeIndex
from server.language.detect import LanguageDetector, LanguageGuess
from server.ledger.ids import new_id
from server.orders.context import OrderContext
from server.orders.fieldwords import NOTHING_LEARNED, Learned
from server.orders.identity import MOST_FAILED, Identified
from server.orders.lines import Meaning, line_text, message_words, names_none
from server.orders.reading import read_context
from server.orders.recognising import recognise
from server.orders.source import OrderSystem
from server.policy.facts import Catalogue
from server.suggestion.computation import Computation
from server.suggestion.draft import draft, failed
from server.suggestion.finding import LINES
from server.suggestion.gathered import NO_VECTORS, Gathered, Parts
from server.suggestion.refusals import Refusal
from server.suggestion.suggestion import Track
from server.suggestion.timer import Timer
from server.understanding.clauses import clauses
from server.understanding.spoken import spoken

ASKED = 4
MOST_LINES = 40
POSSIBLE = 0.3


class Encode(Protocol):
    """Sentence vectors off the event loop, each text once."""

    async def queries(self, texts: list[str]) -> NDArray[np.float32]:
        """(n, d) L2-normalised rows."""

    async def readings(self, texts: list[str]) -> list[Reading]:
        """The same vectors, with the words of each text."""


class Knowledge(Protocol):
    """The index in force."""

    def current(self) -> KnowledgeIndex:
        """The index to search now."""


class Levels(Protocol):
    """The levels that tracks have earned."""

    def level(self, track: Track) -> int:
        """The level in force, from memory."""


@runtime_checkable
class Learning(Protocol):
    """An order system that knows how the values of its fields are written."""

    @property
    def learned(self) -> Learned:
        """What was learned from the values at hand."""


class Orders(Protocol):
    """The order systems by brand."""

    def system(self, brand: str) -> OrderSystem | None:
        """The system of a brand, None for an unknown brand."""

    def shelf(self, brand: str) -> str:
        """The brand whose articles a brand uses."""


class Flow:
    """Computes suggestions; `parts` may be replaced between two computations."""

    def __init__(
        self,
        parts: Parts,
        *,
        encode: Encode,
        detector: LanguageDetector,
        orders: Orders,
        knowledge: Knowledge,
        levels: Levels,
        executor: Executor,
    ) -> None:
        self.parts = parts
        self._encode = encode
        self._detector = detector
        self._orders = orders
        self._knowledge = knowledge
        self._levels = levels
        self._executor = executor

    async def compute(
        self,
        conversation: Conversation,
        messages: tuple[Message, ...],
        now: datetime,
        runs: tuple[ActionRun, ...] = (),
        refusals: tuple[Refusal, ...] = (),
    ) -> Computation:
        """The computation for the conversation's revision; `runs` and `refusals` are its own so far, oldest first."""
        timer = Timer()
        parts, index = self.parts, self._knowledge.current()
        system = self._orders.system(conversation.key.brand)
        if system is None:
            raise LookupError(f"brand {conversation.key.brand!r} is not known any more")
        asked = tuple(message for message in messages if message.author is Author.CUSTOMER)[-ASKED:]
        if not asked:
            raise LookupError("no customer message among the last ones")
        loop = asyncio.get_running_loop()
        readings, guess, (identified, context) = await asyncio.gather(
            self._encode.readings([spoken(message.text) for message in asked]),
            loop.run_in_executor(
                self._executor, self._detector.detect, asked[-1].text, conversation.language_memory
            ),
            self._customer(system, conversation, messages, now),
        )
        vectors = np.asarray([reading.vector for reading in readings])
        guess = _settled(guess, conversation)
        source = _with_clauses(parts, conversation, asked, guess.language or "")
        told = clauses(parts.sayings, guess.language or "", source.text)
        parted = len(told) > 1
        memory = dict(self._detector.remember(conversation.language_memory, guess))
        meaning = await self._meaning(parts, conversation, vectors, asked, context, system)
        products = await _products(system, context)
        timer.stage("reading", f"{guess.language or 'unknown'} {guess.confidence:.2f}, {context.source}")
        given = Gathered(
            conversation=conversation,
            messages=messages,
            asked=asked,
            vectors=vectors,
            words=tuple(reading.words for reading in readings),
            language=guess,
            memory=memory,
            identified=identified,
            failed_lookups=max(conversation.failed_lookups, identified.failed),
            context=context,
            brand=system.brand,
            shelf=self._orders.shelf(conversation.key.brand),
            shapes=system.shapes,
            index=index,
            level=self._levels.level,
            now=now,
            id=new_id(),
            meaning=meaning,
            runs=runs,
            refusals=refusals,
            products=products,
            clauses=told if parted else (),
            clause_vectors=await self._encode.queries([spoken(one.text) for one in told])
            if parted
            else NO_VECTORS,
            clauses_of=source.id,
            learned=system.learned if isinstance(system, Learning) else NOTHING_LEARNED,
        )
        return await loop.run_in_executor(self._executor, draft, parts, given, timer)

    async def _meaning(
        self,
        parts: Parts,
        conversation: Conversation,
        vectors: NDArray[np.float32],
        asked: tuple[Message, ...],
        context: OrderContext,
        system: OrderSystem,
    ) -> Meaning | None:
        """Vectors to choose lines by, where lines may be wanted and no message names one; all are cached."""
        record = system.brand.records.order.lines
        lines = list(dict.fromkeys(line_text(line) for order in context.orders for line in order.lines))
        wanting = {one.id for one in parts.rules.workflows(system.brand.id) if LINES in one.needs}
        if record is None or len(lines) < 2 or not wanting:
            return None

        def wanted() -> bool:
            if not {conversation.workflow, conversation.correction.workflow} & wanting:
                likely = parts.router.route(vectors[-1], parts.rules.served(system.brand.id))
                if not any(one.workflow in wanting and one.confidence >= POSSIBLE for one in likely):
                    return False
            return all(names_none(message.text, context.orders, record) for message in asked)

        if not await asyncio.get_running_loop().run_in_executor(self._executor, wanted):
            return None
        spoken = message_words(asked[-1].text)
        known = lines[:MOST_LINES]
        found = await self._encode.queries([*known, *spoken])
        return Meaning(dict(zip(known, found, strict=False)), found[len(known) :])

    async def _customer(
        self,
        system: OrderSystem,
        conversation: Conversation,
        messages: tuple[Message, ...],
        now: datetime,
    ) -> tuple[Identified, OrderContext]:
        """Who the customer is, then what is theirs."""
        identified = await recognise(system, messages, conversation.identity)
        if (
            conversation.failed_lookups >= MOST_FAILED
            and identified.identity.assurance > conversation.identity.assurance
        ):
            # The messages at hand are the last ones; attempts before them count all the same.
            identified = Identified(conversation.identity, note="too many failed attempts")
        corrected = conversation.correction.customer
        customer = corrected or identified.identity.customer_id
        context = await read_context(system, customer, now)
        if identified.problem and not context.problem:
            return identified, OrderContext(context.source, now, problem=identified.problem)
        return identified, context

    def failed(
        self, conversation: Conversation, messages: tuple[Message, ...], now: datetime, error: Exception
    ) -> Computation:
        """What is published when the flow itself broke."""
        return failed(conversation, messages, now, error, new_id())


def _with_clauses(
    parts: Parts, conversation: Conversation, asked: tuple[Message, ...], language: str
) -> Message:
    """The message whose requests are told apart: the last one, or the one before where it only answers a question."""
    alone = sum(one.firm for one in clauses(parts.sayings, language, asked[-1].text)) < 2
    return asked[-2] if alone and conversation.awaited and len(asked) > 1 else asked[-1]


async def _products(system: OrderSystem, context: OrderContext) -> Catalogue:
    """The products that the customer's lines name, since a line may become another variant of its own."""
    line = system.brand.records.order.lines
    if line is None or line.catalogue is None:
        return {}
    keys = {one.product for order in context.orders for one in order.lines if one.product is not None}
    found = await system.products(line.catalogue, keys)
    return {line.catalogue: {product.id: product for product in found.found}}


def _settled(guess: LanguageGuess, conversation: Conversation) -> LanguageGuess:
    """The agent's correction stands; otherwise the guess, or the language the desk named at opening."""
    if conversation.correction.language is not None:
        return LanguageGuess(conversation.correction.language, 1.0, "corrected")
    if guess.language is None and conversation.language is not None:
        return LanguageGuess(conversation.language, guess.confidence, "memory")
    return guess
