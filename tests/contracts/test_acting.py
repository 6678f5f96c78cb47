"""What every database must do with actions that run by themselves: claimed once, read anew first, never after a veto."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from functools import partial

import msgspec
import pytest

from server.action.action import ActionProposal, Argument, RunState
from server.action.runner import RunResult
from server.conversation.conversation import Assurance, ConversationKey, Identity
from server.ledger.ids import new_id
from server.storage import tables
from server.storage.database import Database, insert_once
from server.storage.governing import switch_off
from server.storage.observing import observe_message
from server.storage.outcomes import Claimed, Stored, load, veto
from server.storage.publishing import publish
from server.storage.reading import find
from server.storage.rows import Committed, Principal
from server.storage.running import confirm, finish_run, request_of, runs_of, unfinished
from server.storage.sending import Lease, Unread, Untimely, beat, hand_over, left_to_send, send_alone
from server.storage.tracks import columns
from server.suggestion.suggestion import Suggestion, Track
from tests.contracts.test_conversations import ADA, NOW, computation, message
from tests.contracts.test_sending import DUE, MINE, OTHER, terms, tied

ACTION = Track("lumen", "order_status", "undo", "en")
REPLY = Track("lumen", "order_status", "reply", "en")
UNDO = ActionProposal("undo", "Undoes it.", (Argument("order", "text", "T1"),), {"en": "Undoes it."})


async def offered(database: Database, number: int, action: int, reply: int = 1) -> Suggestion:
    """A suggestion whose action may act at a level; its track and its reply's have earned theirs."""
    for track, level in ((ACTION, action), (REPLY, reply)):
        row = {**columns(track), "level": level, "since": NOW}
        await database.write(partial(insert_once, table=tables.track_level, row=row))
    key = ConversationKey("lumen", "demo", f"acting-{number}")
    opened = await database.write(
        lambda connection: observe_message(connection, key, message("undo it"), ADA, new_id(), NOW)
    )
    made = computation(opened)
    assert isinstance(made.result, Suggestion)
    body = msgspec.structs.replace(
        made.result, actions=(msgspec.structs.replace(UNDO, level=action),), level=min(reply, 2)
    )
    known = Identity("c1", Assurance.MATCHED, "email", NOW)
    made = msgspec.structs.replace(made, result=body, identity=known)
    assert await database.write(lambda connection: publish(connection, made, NOW)) is not None
    return body


async def word(
    database: Database,
    body: Suggestion,
    now: datetime = NOW,
    lease: Lease = MINE,
    fresh: bool | None = None,
    still: bool = True,
) -> Committed | None:
    """A panel says that the suggestion is in front and untouched."""
    return await database.write(
        partial(
            beat,
            suggestion=body.id,
            lease=lease,
            terms=terms,
            tied=tied,
            clock=lambda: now,
            still=lambda: still,
            fresh=fresh,
        )
    )


async def alone(database: Database, body: Suggestion, fresh: bool | None = None) -> Committed | None:
    """Run it with nobody there."""
    return await database.write(
        partial(send_alone, suggestion=body.id, terms=terms, tied=tied, clock=lambda: NOW, fresh=fresh)
    )


async def stored(database: Database, body: Suggestion) -> Stored:
    """The suggestion as it is stored."""
    found = await database.read(lambda connection: load(connection, body.id))
    assert found is not None
    return found


async def claimed(database: Database, body: Suggestion) -> bool:
    """Whether something is to be run on its account."""
    return await database.read(lambda connection: request_of(connection, body.id, 0)) is not None


async def test_after_its_countdown_it_is_claimed_once_and_only_on_fresh_facts(database: Database) -> None:
    """Without an answer of the order system it raises, with a bad one it turns back, with a good one it runs once."""
    body, other = await offered(database, 1, 3), await offered(database, 2, 3)
    assert await word(database, body) is not None
    assert await word(database, body, DUE - timedelta(seconds=1)) is None
    with pytest.raises(Unread) as asked:
        await word(database, body, DUE)
    assert asked.value.found is not None
    assert asked.value.found.suggestion.id == body.id
    assert not await claimed(database, body)
    found = await asyncio.gather(
        *(word(database, body, DUE, fresh=True) for _ in range(4)), return_exceptions=True
    )
    ran = [one for one in found if isinstance(one, Committed) and one.run is not None]
    assert len(ran) == 1
    assert ran[0].run is not None
    assert ran[0].run.request.arguments == UNDO.arguments
    assert await word(database, other, lease=OTHER) is not None
    turned = await word(database, other, DUE, OTHER, fresh=False)
    assert turned is not None
    assert turned.run is None
    assert not await claimed(database, other)


async def test_a_veto_a_switch_a_letter_and_a_person_keep_it_from_running(database: Database) -> None:
    """Each committed before the claim; after the claim a veto is told that it came too late."""
    for number, how in enumerate(("veto", "letter", "confirm", "switch")):
        body = await offered(database, number, 3)
        lease = Lease(f"line-{number}", Principal(f"agent-{number}", f"p-{number}"))
        assert await word(database, body, lease=lease) is not None
        known = await stored(database, body)
        if how == "veto":
            await database.write(partial(veto, stored=known, principal=ADA, event_id="v", now=NOW))
            assert await word(database, body, DUE, lease, fresh=True) is None
        elif how == "letter":
            with pytest.raises(Untimely):
                await word(database, body, DUE, lease, fresh=True, still=False)
        elif how == "confirm":
            await database.write(
                partial(confirm, stored=known, index=0, principal=ADA, event_id="c", now=NOW)
            )
            assert await word(database, body, DUE, lease, fresh=True) is None
        else:
            scope = "track:" + "/".join(msgspec.structs.astuple(ACTION))
            await database.write(partial(switch_off, scope=scope, reason="no", actor="p-lead", now=NOW))
            turned = await word(database, body, DUE, lease, fresh=True)
            assert turned is not None
            assert turned.run is None
        runs = await database.read(lambda connection, known=known: runs_of(connection, known.conversation))  # type: ignore[misc]
        assert [one.level for one in runs] == ([0] if how == "confirm" else [])


async def test_alone_it_runs_only_where_its_reply_goes_alone(database: Database) -> None:
    """Two workers: one run; the claim cannot be vetoed any more; what a crash left is found, as for any action."""
    low = await offered(database, 1, 4, 2)
    assert await alone(database, low, fresh=True) is None
    assert not await claimed(database, low)
    await database.write(
        lambda connection: connection.execute(
            tables.track_level.update().where(tables.track_level.c.kind == "reply").values(level=4)
        )
    )
    body = await offered(database, 2, 4, 4)
    assert body.id in await database.read(lambda connection: left_to_send(connection, NOW))
    with pytest.raises(Unread):
        await alone(database, body)
    found = await asyncio.gather(
        *(alone(database, body, fresh=True) for _ in range(3)), return_exceptions=True
    )
    ran = [one for one in found if isinstance(one, Committed) and one.run is not None]
    assert len(ran) == 1
    known = await stored(database, body)
    with pytest.raises(Claimed, match="already_run"):
        await database.write(partial(veto, stored=known, principal=ADA, event_id="v", now=NOW))
    later = NOW + timedelta(seconds=1)
    assert await database.read(lambda connection: unfinished(connection, later)) == [(body.id, 0)]


@pytest.mark.parametrize("state", [RunState.DONE, RunState.FAILED, RunState.UNCLEAR])
async def test_what_was_not_surely_done_alone_is_for_people_and_never_again(
    database: Database, state: RunState
) -> None:
    """The team is told; a second suggestion with the same action does not run by itself."""
    body = await offered(database, 1, 4, 4)
    assert await alone(database, body, fresh=True) is not None
    finishing = partial(
        finish_run, suggestion=body.id, index=0, result=RunResult(state), now=NOW, teams=lambda _: "Accounts"
    )
    finished = await database.write(finishing)
    assert finished is not None
    assert await database.write(finishing) is None
    key = ConversationKey("lumen", "demo", "acting-1")
    found = await database.read(lambda connection: find(connection, key))
    assert found is not None
    assert found.conversation.person is (state is not RunState.DONE)
    handing = partial(
        hand_over,
        conversation=found.conversation.id,
        revision=found.conversation.revision,
        team="Accounts",
        reason="",
        now=NOW,
    )
    if state is RunState.DONE:
        # Nothing could be said of it: whoever did it hands over.
        assert await database.write(handing) is None
        assert await database.write(partial(handing, acted=True)) is not None
        return
    again = await offered(database, 1, 4, 4)
    assert await alone(database, again, fresh=True) is None
