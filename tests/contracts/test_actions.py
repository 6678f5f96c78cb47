"""What every database must do with a confirmed action: the same suite on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import msgspec
import pytest

from server.action.action import ActionProposal, Argument, RunState
from server.action.runner import RunResult
from server.conversation.conversation import Assurance, Identity
from server.storage.database import Database
from server.storage.outcomes import Claimed, Stored, load
from server.storage.publishing import expire, publish
from server.storage.reading import flow_input, standing
from server.storage.rows import Committed, Principal
from server.storage.running import confirm, done_elsewhere, finish_run, request_of, unfinished
from tests.contracts.test_conversations import ADA, KEY, NOW, computation, observe

BO = Principal("bo", "p-bo")
UNDO = ActionProposal("undo", "Undoes it.", (Argument("order", "text", "T1"),), {"en": "Undoes it."})
DONE = RunResult(RunState.DONE)


async def offer(
    database: Database, assurance: Assurance = Assurance.MATCHED, action: ActionProposal = UNDO
) -> Stored:
    """A published suggestion with an action, for a customer known so well."""
    made = computation(await observe(database, "undo it please"))
    made = msgspec.structs.replace(
        made,
        identity=Identity("c1", assurance, "email", NOW),
        result=msgspec.structs.replace(made.result, actions=(action,)),
    )
    assert await database.write(lambda connection: publish(connection, made, NOW)) is not None
    stored = await database.read(lambda connection: load(connection, made.result.id))
    assert stored is not None
    return stored


async def claim(database: Database, stored: Stored, who: Principal, event_id: str) -> Committed:
    """Confirm the action."""
    return await database.write(lambda connection: confirm(connection, stored, 0, who, event_id, NOW))


async def finish(database: Database, stored: Stored, result: RunResult = DONE) -> bool:
    """Record the result; whether it was the first one."""
    return (
        await database.write(lambda connection: finish_run(connection, stored.body.id, 0, result, NOW))
        is not None
    )


async def test_claimed_once(database: Database) -> None:
    """Of two at once one gets what is to be run; a repeated event is a duplicate and gets nothing to run."""
    stored = await offer(database)
    found = await asyncio.gather(
        claim(database, stored, ADA, "event-ada"),
        claim(database, stored, BO, "event-bo"),
        return_exceptions=True,
    )
    (confirmed,) = [one for one in found if isinstance(one, Committed)]
    assert [str(one) for one in found if isinstance(one, Claimed)] == ["already_run"]
    assert confirmed.run is not None
    assert (confirmed.run.request.customer, confirmed.run.request.arguments) == ("c1", UNDO.arguments)
    first = isinstance(found[0], Committed)
    again = await claim(database, stored, ADA if first else BO, "event-ada" if first else "event-bo")
    assert (again.duplicate, again.run) == (True, None)


async def test_a_result_is_recorded_once_and_runs_the_flow(database: Database) -> None:
    """Two that took up the same claim: one result; the conversation is to be computed anew and knows its action."""
    stored = await offer(database)
    await claim(database, stored, ADA, "event-ada")
    assert sorted(await asyncio.gather(finish(database, stored), finish(database, stored))) == [False, True]
    given = await database.read(lambda connection: flow_input(connection, stored.conversation, 20))
    assert given is not None
    assert [(run.name, run.state, run.order) for run in given[2]] == [("undo", RunState.DONE, "T1")]
    seen = await database.read(lambda connection: standing(connection, KEY))
    assert seen is not None
    assert (seen.suggestion, len(seen.runs)) == (None, 1)


async def test_what_a_crash_left_is_found_until_it_has_a_result(database: Database) -> None:
    """With what was to be run; a claim that is young may still be running elsewhere."""
    stored = await offer(database)
    confirmed = await claim(database, stored, ADA, "event-ada")
    old, later = NOW - timedelta(seconds=1), NOW + timedelta(seconds=1)
    assert await database.read(lambda connection: unfinished(connection, old)) == []
    assert await database.read(lambda connection: unfinished(connection, later)) == [(stored.body.id, 0)]
    request = await database.read(lambda connection: request_of(connection, stored.body.id, 0))
    assert confirmed.run is not None
    assert request == confirmed.run.request
    await finish(database, stored)
    assert await database.read(lambda connection: unfinished(connection, later)) == []


async def test_not_for_somebody_unsure(database: Database) -> None:
    """The assurance that the action needs is read with the claim."""
    stored = await offer(database, Assurance.CLAIMED)
    with pytest.raises(Claimed, match="identity"):
        await claim(database, stored, ADA, "event-ada")
    with pytest.raises(Claimed, match="identity"):
        await elsewhere(database, stored, "event-2")


async def test_not_after_a_new_message_or_expiry(database: Database) -> None:
    """What the customer wrote since may change everything."""
    stored = await offer(database)
    await observe(database, "no, wait")
    with pytest.raises(Claimed, match="out_of_date"):
        await claim(database, stored, ADA, "event-ada")
    later = await offer(database)
    await database.write(lambda connection: expire(connection, NOW + timedelta(hours=1)))
    with pytest.raises(Claimed, match="out_of_date"):
        await claim(database, later, ADA, "event-bo")


async def elsewhere(database: Database, stored: Stored, event_id: str) -> Committed:
    """Record that it was done in another system."""
    return await database.write(lambda connection: done_elsewhere(connection, stored, 0, ADA, event_id, NOW))


async def states(database: Database, stored: Stored) -> list[tuple[RunState, bool]]:
    """How the conversation's actions stand, and whether that was elsewhere."""
    given = await database.read(lambda connection: flow_input(connection, stored.conversation, 20))
    assert given is not None
    return [(run.state, run.elsewhere) for run in given[2]]


async def test_done_elsewhere_is_recorded_once_and_nothing_runs(database: Database) -> None:
    """In place of running it: one record, a flow for the new revision, and nothing that waits for a result."""
    stored = await offer(database)
    committed = await elsewhere(database, stored, "event-ada")
    assert [frame.type for frame in committed.frames][:1] == ["action"]
    assert await states(database, stored) == [(RunState.DONE, True)]
    assert (await elsewhere(database, stored, "event-ada")).duplicate
    for again in (elsewhere(database, stored, "event-2"), claim(database, stored, BO, "event-bo")):
        with pytest.raises(Claimed, match="already_run"):
            await again
    later = NOW + timedelta(hours=1)
    assert await database.read(lambda connection: unfinished(connection, later)) == []
    seen = await database.read(lambda connection: standing(connection, KEY))
    assert seen is not None
    assert seen.suggestion is None


@pytest.mark.parametrize("state", [RunState.FAILED, RunState.UNCLEAR])
async def test_what_was_not_surely_done_may_be_done_elsewhere(database: Database, state: RunState) -> None:
    """Once, and only then: a result that is done stays as it is."""
    stored = await offer(database)
    await claim(database, stored, ADA, "event-ada")
    with pytest.raises(Claimed, match="already_run"):
        await elsewhere(database, stored, "event-early")
    await finish(database, stored, RunResult(state, "no answer"))
    await elsewhere(database, stored, "event-late")
    assert await states(database, stored) == [(RunState.DONE, True)]
    with pytest.raises(Claimed, match="already_run"):
        await elsewhere(database, stored, "event-again")


async def test_what_nothing_runs_is_only_done_elsewhere(database: Database) -> None:
    """Confirming it is refused and claims nothing."""
    stored = await offer(database, action=msgspec.structs.replace(UNDO, runs=False))
    with pytest.raises(Claimed, match="nobody_runs"):
        await claim(database, stored, ADA, "event-ada")
    await elsewhere(database, stored, "event-2")
    assert await states(database, stored) == [(RunState.DONE, True)]
