"""What the model is told: the template, what was decided and the facts; never a word of the customer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec
from babel import Locale

from server.drafting.draft import How
from server.reply.reply import Reply
from server.reply.wording import locale_of

TASK = (
    "You reword a reply that a support agent is about to send to a customer. Write it in {language}, warm and clear, "
    "about as long as it is. Keep what it says: add no promise, no offer, no reason, no question, and leave nothing "
    "out. Copy these exactly as they stand: {facts}. Answer with the reworded reply alone."
)
DECIDED = "What was decided: {says}"
NOTHING = "(nothing)"


class ChatMessage(msgspec.Struct, frozen=True):
    """One message in the form of the chat completions interface."""

    role: Literal["system", "user", "assistant"]
    content: str


ALSO = {
    How.SHORTER: "Make it clearly shorter: plain words, no courtesies, every statement kept.",
    How.FRIENDLIER: "Make it friendlier: a greeting, a kind tone, no statement added.",
}


def prompt(template: Reply, decided: Sequence[str], how: How | None = None) -> tuple[ChatMessage, ...]:
    """The messages for one draft; `decided` are the rules' own sentences, `how` what an agent wants of it."""
    locale: Locale | None = locale_of(template.language)
    language = template.language if locale is None else str(locale.get_display_name("en"))
    facts = "; ".join(dict.fromkeys(fact.shown for fact in template.facts)) or NOTHING
    task = TASK.format(language=language, facts=facts)
    if how in ALSO:
        task = f"{task}\n{ALSO[how]}"
    if decided:
        task = f"{task}\n{DECIDED.format(says=' '.join(decided))}"
    return (ChatMessage("system", task), ChatMessage("user", template.text))
