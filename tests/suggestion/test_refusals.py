"""How often the same was refused or failed before: told apart by order, counted once an answer."""

from __future__ import annotations

from datetime import UTC, datetime

from server.action.action import ActionRun, RunState
from server.conversation.conversation import Author, Message
from server.suggestion.refusals import Refusal, failures, refused

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
CANCEL = "cancel_order"


def said(*authors: Author) -> list[Message]:
    """Messages by these authors, named by their place."""
    return [
        Message(id=str(place), external_id=str(place), author=author, text="x", at=NOW, received_at=NOW)
        for place, author in enumerate(authors)
    ]


C, A = Author.CUSTOMER, Author.AGENT


def test_every_answered_refusal_counts() -> None:
    """The one that is being decided now has not been told yet."""
    refusals = [Refusal("0", CANCEL, "A"), Refusal("2", CANCEL, "A"), Refusal("4", CANCEL, "A")]
    assert refused(refusals, said(C, A, C, A, C), CANCEL, "A") == 2


def test_several_messages_in_a_row_were_refused_once() -> None:
    """And so was one that was computed again."""
    refusals = [Refusal("0", CANCEL, "A"), Refusal("1", CANCEL, "A"), Refusal("1", CANCEL, "A")]
    assert refused(refusals, said(C, C, A, C), CANCEL, "A") == 1


def test_another_order_and_another_request_do_not_count() -> None:
    """Three orders that cannot be cancelled are three requests."""
    refusals = [Refusal("0", CANCEL, "A"), Refusal("2", "return_item", "B")]
    assert refused(refusals, said(C, A, C, A, C), CANCEL, "B") == 0


def test_what_was_refused_before_the_last_messages_counts() -> None:
    """A long conversation is read from its end."""
    assert refused([Refusal("long ago", CANCEL, "A")], said(A, C), CANCEL, "A") == 1


def test_failures_are_those_of_the_same_actions_and_order() -> None:
    """What was done, or failed for another order, is no failure of this request."""

    def run(name: str, order: str, state: RunState) -> ActionRun:
        return ActionRun("s", 0, name, order, state, NOW)

    runs = [
        run("cancel", "A", RunState.FAILED),
        run("cancel", "B", RunState.FAILED),
        run("cancel", "A", RunState.DONE),
        run("refund", "A", RunState.FAILED),
        run("cancel", "", RunState.FAILED),
    ]
    assert failures(runs, {"cancel"}, "A") == 2
