"""Judges a sent message against the suggestion it came from or replaced."""

from __future__ import annotations

from datetime import datetime

import msgspec

from server.feedback.edit import EditClass, compare, equivalent
from server.feedback.outcome import Outcome, OutcomeKind
from server.suggestion.suggestion import Suggestion

_KINDS = {
    EditClass.NONE: OutcomeKind.SENT_AS_IS,
    EditClass.COSMETIC: OutcomeKind.COSMETIC,
    EditClass.SUBSTANTIVE: OutcomeKind.SUBSTANTIVE,
}


class Sent(msgspec.Struct, frozen=True):
    """A message on its way to the customer, and the suggestion it was made from, if any."""

    text: str
    at: datetime
    suggestion: str | None = None
    reply_index: int = 0


def judge_sent(suggestion: Suggestion, sent: Sent) -> Outcome:
    """The outcome of a suggestion whose reply was inserted and sent, edited or not."""
    index = min(sent.reply_index, len(suggestion.replies) - 1)
    edit = compare(suggestion.replies[index].text, sent.text, suggestion.track.language)
    return Outcome(
        suggestion=suggestion.id,
        kind=_KINDS[edit.edit_class],
        at=sent.at,
        reason=edit.reason,
        text=sent.text,
        reply_index=index,
        changed=edit.numbers_changed,
        similarity=edit.similarity,
    )


def judge_typed_over(suggestion: Suggestion, sent: Sent, meaning: float | None) -> Outcome:
    """The outcome of a standing suggestion that an agent answered by hand.

    `meaning` is the cosine between suggested and typed text; without it equivalence stays unjudged (None).
    """
    language = suggestion.track.language
    suggested = suggestion.replies[0].text
    same = None if meaning is None else equivalent(suggested, sent.text, language, meaning)
    return Outcome(
        suggestion=suggestion.id,
        kind=OutcomeKind.TYPED_OVER,
        at=sent.at,
        text=sent.text,
        similarity=meaning,
        equivalent=same,
    )
