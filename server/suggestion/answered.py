"""What an agent asked the copilot, and what articles and the customer's order said to it."""

from __future__ import annotations

from datetime import datetime

import msgspec

from server.knowledge.passage import Citation
from server.orders.context import Field, Line


class OrderFacts(msgspec.Struct, frozen=True):
    """What the customer's order says to a question, where that was read and when (UTC)."""

    order: str
    source: str
    read_at: datetime
    fields: tuple[Field, ...] = ()
    lines: tuple[Line, ...] = ()
    currency: str | None = None


class Answered(msgspec.Struct, frozen=True):
    """Passages and facts; where there are neither, `detail` says so.

    `left_out` passages did not pass the checks; `problem` says why the order could not be read.
    """

    citations: tuple[Citation, ...]
    facts: OrderFacts | None
    detail: str = ""
    left_out: int = 0
    problem: str = ""


class Asked(msgspec.Struct, frozen=True):
    """Content of an `asked` entry: a question, redacted, and the answer that was shown."""

    question: str
    answer: Answered
