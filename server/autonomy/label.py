"""Labels: what an outcome says of a suggestion, right or wrong, or nothing at all."""

from __future__ import annotations

from server.conversation.conversation import ConversationEvent, EventKind
from server.feedback.outcome import Outcome, OutcomeKind

_RIGHT = (OutcomeKind.SENT_AS_IS, OutcomeKind.COSMETIC)
_WRONG = (OutcomeKind.SUBSTANTIVE, OutcomeKind.DISMISSED)
_BAD_RATING = 2


def acceptance_label(outcome: Outcome) -> bool | None:
    """What agents showed by what they did; None where a suggestion ended before anyone answered.

    One that was typed over is compared with what was typed. Where that could not be done it counts as wrong: left out,
    the worst suggestions would leave no trace.
    """
    if outcome.kind in _RIGHT:
        return True
    if outcome.kind in _WRONG:
        return False
    if outcome.kind is OutcomeKind.TYPED_OVER:
        return outcome.equivalent is True
    return None


def bad_news(event: ConversationEvent) -> str:
    """Why an event speaks against what was sent before it, empty where it does not."""
    if event.kind is EventKind.REOPENED:
        return "reopened"
    if event.kind is EventKind.RATED:
        stars = event.detail.get("rating", event.detail.get("stars"))
        if isinstance(stars, int) and not isinstance(stars, bool) and stars <= _BAD_RATING:
            return "bad_rating"
    return ""
