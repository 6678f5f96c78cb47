"""Whether a reply is still what its sources say: asked again just before it goes out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from server.knowledge.passage import Audience, Citation
from server.orders.context import OrderContext
from server.policy.decision import Decision
from server.reply.compose import Composer, same_language
from server.reply.reply import Reply, TiedFact
from server.reply.slot import DIRECTION
from server.reply.untied import untied
from server.reply.values import source_name
from server.reply.wording import Wordings


def loose(reply: Reply, decisions: Sequence[Decision], context: OrderContext) -> list[str]:
    """What stands in a reply without a source, is shown otherwise than its fact, or is not what its source holds.

    A reply that answers several requests rests on the decision of each.
    """
    text = DIRECTION.sub("", reply.text)
    return [
        *untied(reply),
        *(fact.shown for fact in reply.facts if DIRECTION.sub("", fact.shown) not in text),
        *(fact.shown for fact in reply.facts if _contradicted(fact, decisions, context)),
    ]


def stands(
    reply: Reply,
    decision: Decision,
    context: OrderContext,
    *,
    citations: Sequence[Citation],
    brand_name: str,
    now: datetime,
    timezone: tzinfo,
    wordings: Wordings,
) -> bool:
    """Whether a reply would be worded the same again, character by character, and nothing in it is loose."""
    if loose(reply, (decision,), context):
        return False
    readable = (
        one
        for one in citations
        if one.audience is Audience.CUSTOMER and same_language(one.language, reply.language)
    )
    again = Composer(
        decision,
        context,
        citation=next(readable, None),
        brand_name=brand_name,
        now=now,
        timezone=timezone,
        wordings=wordings,
    ).said_again(reply)
    # One that answers several requests is put together of several wordings and cannot be worded at once.
    return again is None or (again.text, again.facts) == (reply.text, reply.facts)


def _contradicted(fact: TiedFact, decisions: Sequence[Decision], context: OrderContext) -> bool:
    """Whether the source that a fact names is at hand and holds another value."""
    source, _, name = fact.source.partition(" · ")
    if name.startswith("parameters."):
        return all(name not in one.inputs or one.inputs[name] != fact.value for one in decisions)
    for order in context.orders:
        if source_name(order) != source:
            continue
        if not name:
            return fact.value != order.id
        held = [field.value for field in order.fields if field.name == name == fact.name]
        return bool(held) and fact.value not in held
    # An order that is not among the customer's is no source.
    return source.startswith("order #")
