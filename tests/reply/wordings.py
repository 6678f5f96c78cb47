"""Wordings, decisions and orders for tests of replies."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent
from zoneinfo import ZoneInfo

from server.errors import CopilotError
from server.orders.context import Field, Line, Order, OrderContext, Scalar
from server.policy.decision import Decision, RuleHit, Verdict
from server.reply.compose import Composer
from server.reply.reply import Reply
from server.reply.wording import Missing, Wordings

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)


def write(folder: Path, **languages: str) -> Path:
    """A folder of wordings; each language gets one file `a.ftl`, `xx_labels` its labels."""
    for name, text in languages.items():
        language, _, kind = name.partition("_")
        place = folder / language
        place.mkdir(parents=True, exist_ok=True)
        (place / ("labels.ftl" if kind else "a.ftl")).write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return folder


def load(folder: Path, **languages: str) -> Wordings:
    """Wordings without fault."""
    found, problems = Wordings.load(write(folder, **languages))
    assert problems == [], [problem.sentence for problem in problems]
    return found


def faults(folder: Path, **languages: str) -> list[CopilotError]:
    """What is wrong with wordings."""
    return Wordings.load(write(folder, **languages))[1]


def decided(wording: str, **inputs: Scalar) -> Decision:
    """A decision for a wording; dots of inputs are written as two underscores."""
    return Decision(
        verdict=Verdict.ALLOW,
        workflow="greet",
        version="v1",
        rules=(RuleHit("usual", "Said."),),
        wording=wording,
        inputs={name.replace("__", "."): value for name, value in inputs.items()},
    )


def bought(
    *fields: Field, lines: tuple[str, ...] = (), name: str = "Anna Weiß", order_id: str = "L10234"
) -> OrderContext:
    """The context of a customer with one order."""
    items = tuple(Line(str(place), line, 1, None) for place, line in enumerate(lines, 1))
    order = Order(order_id, fields, items, "EUR")
    return OrderContext("demo", NOON, "c1", name, (order,), order_id)


def replies(
    wordings: Wordings, decision: Decision, context: OrderContext, language: str, gloss: str = "en"
) -> tuple[Reply, ...]:
    """The replies, of which there must be some."""
    found = composed(wordings, decision, context, language, gloss)
    assert not isinstance(found, Missing), found
    return found


def composed(
    wordings: Wordings, decision: Decision, context: OrderContext, language: str, gloss: str = "en"
) -> tuple[Reply, ...] | Missing:
    """What composing gives on 10 March 2026 in Berlin."""
    return Composer(
        decision, context, brand_name="Lumen & Loom", now=NOON, timezone=BERLIN, wordings=wordings
    ).replies(language, gloss)
