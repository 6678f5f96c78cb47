"""How often a conversation's request came to nothing before; pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from server.action.action import ActionRun, RunState
from server.conversation.conversation import Author, Message


class Refusal(msgspec.Struct, frozen=True):
    """A decision that refused what a message asked for; `order` is the one that it was about."""

    message: str
    workflow: str
    order: str | None


def refused(
    refusals: Sequence[Refusal], messages: Sequence[Message], workflow: str, order: str | None
) -> int:
    """How many messages asked a workflow for the same and were answered; several in a row have been refused once.

    `messages` are the last ones, oldest first; what was asked before them was answered.
    """
    places = {one.id: place for place, one in enumerate(messages)}
    answers = [place for place, one in enumerate(messages) if one.author is not Author.CUSTOMER]
    asked = {
        places.get(one.message, -1) for one in refusals if one.workflow == workflow and one.order == order
    }
    answered = {next((answer for answer in answers if answer > place), None) for place in asked}
    return len(answered - {None})


def failures(runs: Sequence[ActionRun], actions: Collection[str], order: str | None) -> int:
    """How many runs of these actions failed for an order, or for a customer alone."""
    return sum(
        run.state is RunState.FAILED and run.name in actions and run.order in ("", order) for run in runs
    )
