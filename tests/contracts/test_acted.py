"""What every database must do with evidence on prepared actions: apart from their reply's, and by what people did."""

from __future__ import annotations

from functools import partial

import msgspec
import pytest

from server.action.action import ActionProposal, Argument, RunState
from server.action.runner import RunResult
from server.autonomy.track import State, Tally
from server.conversation.conversation import (
    Assurance,
    Author,
    ConversationEvent,
    ConversationKey,
    Correction,
    EventKind,
    Identity,
)
from server.feedback.outcome import DismissReason, LifeEvent, Outcome, OutcomeKind
from server.ledger.ids import new_id
from server.storage import tables
from server.storage.auditing import audit_item
from server.storage.database import Database
from server.storage.judging import Draw, verdict, work_list
from server.storage.observing import correct, observe_event, observe_message
from server.storage.outcomes import Stored, dismiss, mark, veto
from server.storage.publishing import publish
from server.storage.running import confirm, finish_run
from server.storage.tracks import recompute, states
from server.suggestion.suggestion import Suggestion, Track
from tests.contracts.test_conversations import ADA, NOW, computation, message

TRACK = Track("lumen", "order_status", "reply", "en")
UNDO = ActionProposal("undo", "Undoes it.", (Argument("order", "text", "T1"),), {"en": "Undoes it."})
OF_ACTION = Track("lumen", "order_status", "undo", "en")


async def prepared(
    database: Database, number: int, drawn: dict[int, Draw] | None = None
) -> tuple[ConversationKey, str, Suggestion]:
    """A suggestion with an action, for a customer who is known."""
    key = ConversationKey("lumen", "demo", f"prepared-{number}")
    said = message("undo it")
    opened = await database.write(
        lambda connection: observe_message(connection, key, said, ADA, new_id(), NOW)
    )
    made = computation(opened)
    assert isinstance(made.result, Suggestion)
    body = msgspec.structs.replace(made.result, actions=(UNDO,))
    known = Identity("c1", Assurance.MATCHED, "email", NOW)
    made = msgspec.structs.replace(made, result=body, identity=known)
    assert await database.write(lambda connection: publish(connection, made, NOW, drawn)) is not None
    await database.write(lambda connection: mark(connection, body.id, LifeEvent.DISPLAYED, NOW, "p-ada", NOW))
    return key, opened.conversation.id, body


async def of_action(database: Database) -> tuple[int, int]:
    """The action's own acceptance evidence: right and wrong; the reply's track has nothing of it."""
    found = (await database.read(states)).get(OF_ACTION, State())
    return found.acceptance.right, found.acceptance.wrong


async def test_an_action_is_right_when_it_was_confirmed_and_done(database: Database) -> None:
    """By whoever confirmed it; what was refused by the order system says nothing; bad news later turns it."""
    for number, result in enumerate((RunState.DONE, RunState.FAILED)):
        _, conversation, body = await prepared(database, number)
        stored = Stored(conversation, body, True, False, None, False)
        await database.write(
            partial(confirm, stored=stored, index=0, principal=ADA, event_id=body.id, now=NOW)
        )
        done = partial(finish_run, suggestion=body.id, index=0, result=RunResult(result), now=NOW)
        assert await database.write(done) is not None
    assert await of_action(database) == (1, 0)
    found = (await database.read(states))[OF_ACTION]
    assert found.agents == (ADA.pseudonym,)
    assert (await database.read(states))[TRACK].acceptance == Tally()
    bad = ConversationEvent(EventKind.REOPENED, NOW)
    key = ConversationKey("lumen", "demo", "prepared-0")
    await database.write(partial(observe_event, key=key, event=bad, principal=ADA, event_id="bad", now=NOW))
    assert await of_action(database) == (0, 1)
    assert (await database.read(recompute)).different == ()


@pytest.mark.parametrize(
    ("how", "wrong"),
    [("wrong_order", 1), ("tone", 0), ("veto", 1), ("order", 1), ("language", 0), ("left", 1), ("asked", 0)],
)
async def test_an_action_is_wrong_when_people_did_not_want_it(
    database: Database, how: str, wrong: int
) -> None:
    """Dismissed for what it does, stopped, corrected, or passed over till the end; not for how the reply was worded."""
    key, conversation, body = await prepared(database, 1)
    stored = Stored(conversation, body, True, False, None, False)
    if how == "veto":
        await database.write(partial(veto, stored=stored, principal=ADA, event_id="e", now=NOW))
    elif how in ("order", "language"):
        mended = Correction(order="T2") if how == "order" else Correction(language="de")
        await database.write(
            partial(correct, key=key, correction=mended, principal=ADA, event_id="e", now=NOW)
        )
    elif how in ("left", "asked"):
        over = Outcome(body.id, OutcomeKind.TYPED_OVER, NOW, equivalent=how == "asked")
        if how == "asked":
            over = msgspec.structs.replace(over, kind=OutcomeKind.SENT_AS_IS)
        said = message("Of course.", Author.AGENT)
        await database.write(
            lambda connection: observe_message(
                connection, key, said, ADA, new_id(), NOW, outcomes=(over,), judged=body.id
            )
        )
        assert await of_action(database) == (0, 0)
        closed = ConversationEvent(EventKind.CLOSED, NOW)
        await database.write(
            partial(observe_event, key=key, event=closed, principal=ADA, event_id="end", now=NOW)
        )
    else:
        await database.write(
            partial(
                dismiss,
                stored=stored,
                reason=DismissReason(how),
                at=NOW,
                principal=ADA,
                event_id="e",
                now=NOW,
            )
        )
    assert await of_action(database) == (0, wrong)
    assert (await database.read(recompute)).different == ()


async def test_a_blind_judge_sees_the_action_and_judges_it_apart(database: Database) -> None:
    """Reply and action are two items with a verdict each; each counts for its own track."""
    draw = Draw(0.05, True, 14)
    _, _, body = await prepared(database, 1, {tables.REPLY_INDEX: draw, 0: draw})
    due = await database.read(lambda connection: work_list(connection, "p-bo", ("en",), None, NOW))
    assert {name for name, _ in due} == {body.id, f"{body.id}:0"}
    item = await database.read(lambda connection: audit_item(connection, f"{body.id}:0"))
    reply = await database.read(lambda connection: audit_item(connection, body.id))
    assert item is not None
    assert reply is not None
    assert (item.track, item.reply, reply.action) == (OF_ACTION, "", None)
    assert item.action is not None
    assert item.action.arguments == UNDO.arguments
    for name in (f"{body.id}:7", f"{body.id}:x", "nothing:0"):
        assert await database.read(lambda connection, name=name: audit_item(connection, name)) is None  # type: ignore[misc]
        assert not await database.write(lambda c, name=name: verdict(c, name, True, "p-bo", NOW))  # type: ignore[misc]
    for name, good in ((f"{body.id}:0", False), (body.id, True)):
        assert await database.write(lambda c, name=name, good=good: verdict(c, name, good, "p-bo", NOW))  # type: ignore[misc]
        left = await database.read(lambda connection: work_list(connection, "p-bo", ("en",), None, NOW))
        assert [one for one, _ in left] == ([body.id] if not good else [])
    found = await database.read(states)
    assert (found[OF_ACTION].blind.right, found[OF_ACTION].blind.wrong) == (0, 1)
    assert (found[TRACK].blind.right, found[TRACK].blind.wrong) == (1, 0)
    assert (await database.read(recompute)).different == ()
