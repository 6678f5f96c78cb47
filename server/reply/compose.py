"""A decision's replies: its wording in the customer's language first, other ways to say the same after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from server.knowledge.passage import Citation
from server.orders.context import OrderContext
from server.policy.decision import Decision
from server.reply.reply import Reply
from server.reply.values import Values
from server.reply.wording import Missing, Wordings, locale_of

__all__ = ["Composer", "Missing"]


class Composer:
    """Fills wordings with what one decision rests on.

    `citation` is the passage that a reply may quote, where it is in the reply's language: another one is never put in.
    """

    def __init__(
        self,
        decision: Decision,
        context: OrderContext,
        *,
        brand_name: str,
        now: datetime,
        timezone: tzinfo,
        wordings: Wordings,
        citation: Citation | None = None,
    ) -> None:
        self._decision = decision
        self._context = context
        self._brand_name = brand_name
        self._now = now
        self._timezone = timezone
        self._wordings = wordings
        self._citation = citation

    def replies(self, language: str, gloss_language: str) -> tuple[Reply, ...] | Missing:
        """The replies, or why there is none in that language; `gloss_language` is the agent's."""
        first = self._write(self._decision.wording, language)
        if isinstance(first, Missing):
            return first
        others = (
            self._write(wording, language)
            for wording in self._wordings.alternatives(language, self._decision.wording)
        )
        found = [
            first,
            *(reply for reply in others if isinstance(reply, Reply) and reply.text != first.text),
        ]
        return tuple(self._glossed(reply, gloss_language, language) for reply in found)

    def consequence(self, wording: str) -> dict[str, str]:
        """What an action will do, in every language that can say it, since each agent reads it in their own."""
        written = {language: self._write(wording, language) for language in self._wordings.languages}
        return {language: reply.text for language, reply in written.items() if isinstance(reply, Reply)}

    def said_again(self, reply: Reply) -> Reply | None:
        """What the reply's wording says now, in its language; None where that wording cannot be filled in."""
        if not self._wordings.found_in(reply.language, reply.wording):
            return None
        said = self._write(reply.wording, reply.language)
        return said if isinstance(said, Reply) else None

    def reworded(self, replies: Sequence[Reply], language: str) -> tuple[Reply | None, ...]:
        """Each reply in another language; None where it cannot be said, or where its wording has changed since."""

        def said_in(reply: Reply) -> Reply | None:
            if self._wordings.found_in(language, reply.wording) is None:
                return None
            as_it_was = self._write(reply.wording, reply.language)
            said = self._write(reply.wording, language)
            unchanged = isinstance(as_it_was, Reply) and as_it_was.text == reply.text
            return said if unchanged and isinstance(said, Reply) else None

        return tuple(said_in(reply) for reply in replies)

    def _glossed(self, reply: Reply, gloss_language: str, language: str) -> Reply:
        if self._wordings.found_in(gloss_language, reply.wording) == reply.language:
            return reply
        gloss = self._write(reply.wording, gloss_language, language)
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

    def _write(self, wording: str, tongue: str, quoted: str = "") -> Reply | Missing:
        """A wording in a language; `quoted` is the language that a passage must be in, the reply's own."""
        tag = self._wordings.found_in(tongue, wording)
        locale = (locale_of(tongue) or locale_of(tag)) if tag else None
        if tag is None or locale is None:
            return Missing(wording, tongue, f"`{wording}` is not written in {tongue}")
        citation = self._citation
        if citation is not None and not same_language(citation.language, quoted or tongue):
            citation = None
        values = Values(
            self._decision,
            self._context,
            brand_name=self._brand_name,
            locale=locale,
            now=self._now,
            timezone=self._timezone,
            citation=citation,
        )
        text = self._wordings.render(tongue, wording, values.slots(self._wordings.variables(tongue, wording)))
        if isinstance(text, Missing):
            return text
        return Reply(text=text, language=tag, wording=wording, facts=tuple(values.ties))


def same_language(one: str, other: str) -> bool:
    """Whether two tags are of one language, be it of different countries."""
    return (
        one.replace("_", "-").partition("-")[0].lower() == other.replace("_", "-").partition("-")[0].lower()
    )
