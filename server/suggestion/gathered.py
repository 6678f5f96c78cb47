"""All that a suggestion rests on: what the installation has, and what was read for one message."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
import numpy as np
from numpy.typing import NDArray

from server.action.action import ActionRun
from server.conversation.conversation import Conversation, Message
from server.embedding.words import Words
from server.knowledge.index import KnowledgeIndex
from server.language.detect import LanguageGuess
from server.orders.context import OrderContext
from server.orders.fieldwords import NOTHING_LEARNED, Learned
from server.orders.identity import Identified
from server.orders.lines import Meaning
from server.orders.records import Brand
from server.orders.shapes import Shapes
from server.policy.facts import Catalogue
from server.policy.rules import RuleBook
from server.reply.wording import Wordings
from server.suggestion.refusals import Refusal
from server.suggestion.suggestion import Track
from server.understanding.clauses import Clause
from server.understanding.routing import Router
from server.understanding.words import Words as Sayings

NO_VECTORS: NDArray[np.float32] = np.empty((0, 0), np.float32)


class Parts(msgspec.Struct, frozen=True):
    """What drafting needs of the installation: loaded once, replaced whole when knowledge changes."""

    rules: RuleBook
    wordings: Wordings
    router: Router
    fingerprint: str
    program: str
    sayings: Sayings = Sayings()


class Gathered(msgspec.Struct, frozen=True):
    """What was read for one message; vectors belong to `asked`, the customer's last messages, oldest first.

    `meant` are the orders that the message was taken to be about: one is chosen, of several the customer is asked which.
    `clauses` are those of the message `clauses_of`, the last one, or the one before that is answered only now.
    """

    conversation: Conversation
    messages: tuple[Message, ...]
    asked: tuple[Message, ...]
    vectors: NDArray[np.float32]
    language: LanguageGuess
    memory: dict[str, float]
    identified: Identified
    failed_lookups: int
    context: OrderContext
    brand: Brand
    shelf: str
    shapes: Shapes
    index: KnowledgeIndex
    level: Callable[[Track], int]
    now: datetime
    id: str
    meaning: Meaning | None = None
    runs: tuple[ActionRun, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    products: Catalogue = {}
    words: tuple[Words | None, ...] = ()
    learned: Learned = NOTHING_LEARNED
    clauses: tuple[Clause, ...] = ()
    clause_vectors: NDArray[np.float32] = NO_VECTORS
    clauses_of: str = ""
    meant: tuple[str, ...] = ()
