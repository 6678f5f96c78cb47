"""A decision's replies: its wording in the customer's language first, other ways to say the same after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from server.knowledge.passage import Citation
from server.orders.context import OrderContext
from server.policy.decision import Decision
from server.reply.reply import Reply
from server.reply.values import Values
from server.reply.wording import Missing, Wordings, locale_of

__all__ = ["Missing", "compose", "consequence", "reworded", "said_again"]


def compose(
    decision: Decision,
    context: OrderContext,
    *,
    brand_name: str,
    language: str,
    gloss_language: str,
    now: datetime,
    timezone: tzinfo,
    wordings: Wordings,
    citation: Citation | None = None,
) -> tuple[Reply, ...] | Missing:
    """The replies, or why there is none in that language; `gloss_language` is the agent's.

    `citation` is the passage that a reply may quote, if it is in the reply's language: another one is never put in.
    """

    write = _writer(
        decision,
        context,
        brand_name=brand_name,
        now=now,
        timezone=timezone,
        wordings=wordings,
        citation=citation if citation is not None and same_language(citation.language, language) else None,
    )

    def glossed(reply: Reply) -> Reply:
        if wordings.found_in(gloss_language, reply.wording) == reply.language:
            return reply
        gloss = write(reply.wording, gloss_language)
        if isinstance(gloss, Missing):
            return reply
        return Reply(
            text=reply.text,
            language=reply.language,
            wording=reply.wording,
            facts=reply.facts,
            gloss=gloss.text,
            gloss_language=gloss.language,
        )

    first = write(decision.wording, language)
    if isinstance(first, Missing):
        return first
    others = (write(wording, language) for wording in wordings.alternatives(language, decision.wording))
    replies = [first, *(reply for reply in others if isinstance(reply, Reply) and reply.text != first.text)]
    return tuple(glossed(reply) for reply in replies)


def same_language(one: str, other: str) -> bool:
    """Whether two tags are of one language, be it of different countries."""
    return (
        one.replace("_", "-").partition("-")[0].lower() == other.replace("_", "-").partition("-")[0].lower()
    )


def consequence(
    decision: Decision,
    context: OrderContext,
    wording: str,
    *,
    brand_name: str,
    now: datetime,
    timezone: tzinfo,
    wordings: Wordings,
) -> dict[str, str]:
    """What an action will do, in every language that can say it, since each agent reads it in their own."""
    write = _writer(decision, context, brand_name=brand_name, now=now, timezone=timezone, wordings=wordings)
    written = {language: write(wording, language) for language in wordings.languages}
    return {language: reply.text for language, reply in written.items() if isinstance(reply, Reply)}


def said_again(
    reply: Reply,
    decision: Decision,
    context: OrderContext,
    *,
    brand_name: str,
    now: datetime,
    timezone: tzinfo,
    wordings: Wordings,
    citation: Citation | None,
) -> Reply | None:
    """What the reply's wording says now, in its language; None where that wording cannot be filled in."""
    write = _writer(
        decision,
        context,
        brand_name=brand_name,
        now=now,
        timezone=timezone,
        wordings=wordings,
        citation=citation,
    )
    said = write(reply.wording, reply.language) if wordings.found_in(reply.language, reply.wording) else None
    return said if isinstance(said, Reply) else None


def reworded(
    replies: Sequence[Reply],
    decision: Decision,
    context: OrderContext,
    *,
    language: str,
    brand_name: str,
    now: datetime,
    timezone: tzinfo,
    wordings: Wordings,
) -> tuple[Reply | None, ...]:
    """Each reply in another language; None where it cannot be said, or where its wording has changed since."""
    write = _writer(decision, context, brand_name=brand_name, now=now, timezone=timezone, wordings=wordings)

    def said_in(reply: Reply) -> Reply | None:
        known = wordings.found_in(language, reply.wording) is not None
        as_it_was = write(reply.wording, reply.language) if known else None
        said = write(reply.wording, language) if known else None
        unchanged = isinstance(as_it_was, Reply) and as_it_was.text == reply.text
        return said if unchanged and isinstance(said, Reply) else None

    return tuple(said_in(reply) for reply in replies)


def _writer(
    decision: Decision,
    context: OrderContext,
    *,
    brand_name: str,
    now: datetime,
    timezone: tzinfo,
    wordings: Wordings,
    citation: Citation | None = None,
) -> Callable[[str, str], Reply | Missing]:
    """Writes a wording in a language, filled with what the decision rests on."""

    def write(wording: str, tongue: str) -> Reply | Missing:
        tag = wordings.found_in(tongue, wording)
        locale = (locale_of(tongue) or locale_of(tag)) if tag else None
        if tag is None or locale is None:
            return Missing(wording, tongue, f"`{wording}` is not written in {tongue}")
        values = Values(
            decision,
            context,
            brand_name=brand_name,
            locale=locale,
            now=now,
            timezone=timezone,
            citation=citation,
        )
        text = wordings.render(tongue, wording, values.slots(wordings.variables(tongue, wording)))
        if isinstance(text, Missing):
            return text
        return Reply(text=text, language=tag, wording=wording, facts=tuple(values.ties))

    return write
