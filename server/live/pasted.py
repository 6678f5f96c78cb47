"""What a knowledge manager writes or pastes to try a case: facts as a rule file has them, or a conversation."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import msgspec

from server.conversation.cleaning import clean_text
from server.conversation.conversation import Author, Message
from server.conversation.redaction import redact
from server.errors import CopilotError
from server.orders.context import Field, Order, OrderContext, Scalar
from server.orders.records import Brand
from server.policy.cases import flat
from server.policy.rules import WorkflowRules
from server.policy.schema import ORDER
from server.workflow.workflow import Case

MOST_MESSAGES = 40
SPOKEN_BY_AGENT = ">"
_SAMPLE = "12345"


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A case to try: facts of a workflow as a rule file writes them, or a conversation of a customer.

    In `conversation` a blank line ends a message, and one that begins with `>` is the agent's.
    """

    brand: str
    workflow: str = ""
    language: str = "en"
    facts: str = ""
    conversation: str = ""
    customer: str = ""


def case_of(asked: Asked, brand: Brand) -> Case:
    """The facts as a case; CopilotError where they cannot be read."""
    try:
        facts = tomllib.loads(asked.facts)
    except tomllib.TOMLDecodeError as error:
        raise CopilotError(
            f"the facts cannot be read: {error}", remedy='write one on each line, like order.status = "paid"'
        ) from error
    facts.setdefault("language", asked.language)
    return Case(name="trial", decision="allow", wording="trial", facts=facts, timezone=brand.timezone)


def context_of(rules: WorkflowRules, case: Case, brand: Brand, now: datetime) -> OrderContext:
    """An order with the facts of a case, for the reply to show; without its lines."""
    given = dict(flat(case.facts))
    fields = tuple(
        Field(name.removeprefix(f"{ORDER}."), rules.schema.fields[name], _scalar(value), brand.currency)
        for name, value in given.items()
        if name in rules.schema.fields and name.startswith(f"{ORDER}.")
    )
    found = bool(given.get("order.found", fields))
    order = Order(_SAMPLE, fields, currency=brand.currency)
    return OrderContext(
        source="trial",
        read_at=now,
        customer="trial",
        orders=(order,) if found else (),
        selected=order.id if found else None,
    )


def messages_of(pasted: str, now: datetime) -> Sequence[Message]:
    """The last messages of a pasted conversation, all of them at `now`."""
    found: list[Message] = []
    for block in pasted.replace("\r\n", "\n").split("\n\n"):
        text = block.strip()
        if not text:
            continue
        agent = text.startswith(SPOKEN_BY_AGENT)
        bare = "\n".join(line.removeprefix(SPOKEN_BY_AGENT).strip() for line in text.splitlines())
        number = len(found)
        found.append(
            Message(
                f"t{number}",
                f"t{number}",
                Author.AGENT if agent else Author.CUSTOMER,
                redact(clean_text(bare)).text,
                now,
                now,
            )
        )
    return found[-MOST_MESSAGES:]


def written(facts: Mapping[str, Any]) -> str:
    """Facts as lines of a rule file."""
    return "\n".join(f"{name} = {_toml(value)}" for name, value in flat(facts))


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return msgspec.json.encode(value).decode()
    return value.isoformat() if isinstance(value, date) else str(value)


def _scalar(value: Any) -> Scalar:
    return value.isoformat() if isinstance(value, date) else value
