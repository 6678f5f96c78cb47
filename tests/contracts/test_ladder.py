"""What every database must do with tracks: the same suite on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from functools import partial

import pytest
import sqlalchemy as sa

from server.autonomy.governance import Governance, Ladder, Owner
from server.autonomy.ladder import Circumstances
from server.autonomy.level import Stream
from server.autonomy.track import Cause, Label, State
from server.conversation.conversation import ConversationEvent, ConversationKey, EventKind
from server.feedback.outcome import Outcome, OutcomeKind
from server.ledger.ids import new_id
from server.storage import tables
from server.storage.database import Database
from server.storage.governing import (
    Blocked,
    answer,
    expire_sign_offs,
    lower,
    note_fingerprint,
    object_to,
    objections,
    promote,
    switch_off,
    switch_on,
    switches,
)
from server.storage.judging import (
    NOBODY,
    Agreement,
    Draw,
    agreement,
    judge_outcome,
    overdue,
    verdict,
    work_list,
)
from server.storage.levels import StoredLevels
from server.storage.observing import observe_event, observe_message
from server.storage.outcomes import Claimed, claim_send
from server.storage.publishing import publish
from server.storage.rows import Principal
from server.storage.tracks import add_label, changes, recompute, states
from server.suggestion.suggestion import Suggestion, Track
from tests.contracts.test_conversations import ADA, NOW, computation, message

TRACK = Track("lumen", "order_status", "reply", "en")
LEAD = Principal("lead", "p-lead")
RULES = Governance(
    ladder=Ladder(days=1, agents=3),
    owners={"order_status": Owner("lead@x", "deputy@x", "author@x", "tier two")},
)
DRAWN = Draw(0.05, True, 14)


async def suggested(
    database: Database, number: int, audit: Draw | None = None, now: datetime = NOW
) -> tuple[ConversationKey, str, Suggestion]:
    """A suggestion in a conversation of its own: its key, the conversation's id, the suggestion."""
    key = ConversationKey("lumen", "demo", f"ladder-{number}")
    said = message("where is it?")
    opened = await database.write(
        lambda connection: observe_message(connection, key, said, ADA, new_id(), now)
    )
    made = computation(opened)
    assert isinstance(made.result, Suggestion)
    drawn = {} if audit is None else {tables.REPLY_INDEX: audit}
    assert await database.write(lambda connection: publish(connection, made, now, drawn)) is not None
    return key, opened.conversation.id, made.result


async def ended(
    database: Database, number: int, kind: OutcomeKind, agent: str, equivalent: bool | None = None
) -> tuple[ConversationKey, str, Suggestion]:
    """A suggestion that ended so."""
    key, conversation, body = await suggested(database, number)
    outcome = Outcome(body.id, kind, NOW, equivalent=equivalent)
    await database.write(lambda connection: judge_outcome(connection, conversation, outcome, agent, NOW))
    return key, conversation, body


async def proven(database: Database, count: int = 60) -> None:
    """Enough acceptance for level 2, without the conversations behind it."""

    def label(connection: sa.Connection) -> None:
        for number in range(count):
            add_label(
                connection,
                Label(TRACK, Stream.ACCEPTANCE, True),
                event_id=f"label:{number}",
                actor=f"p-{number % 3}",
                now=NOW,
            )

    await database.write(label)


async def state(database: Database) -> State:
    """The track's state."""
    return (await database.read(states)).get(TRACK, State())


async def sound(database: Database) -> None:
    """The ledger says what is stored."""
    assert (await database.read(recompute)).different == ()


def signed(to: int = 2) -> partial[State]:
    """A lead's sign-off."""
    return partial(
        promote,
        track=TRACK,
        to=to,
        lead=LEAD,
        reason="it is right",
        governance=RULES,
        around=Circumstances(asks="lead@x"),
        now=NOW,
    )


async def test_outcomes_are_counted_once_per_conversation(database: Database) -> None:
    """Typed over counts as it compares; not compared counts as wrong; superseded says nothing."""
    _, conversation, _ = await ended(database, 1, OutcomeKind.SENT_AS_IS, "p-1")
    await ended(database, 2, OutcomeKind.TYPED_OVER, "p-1", equivalent=True)
    await ended(database, 3, OutcomeKind.TYPED_OVER, "p-2", equivalent=False)
    await ended(database, 4, OutcomeKind.TYPED_OVER, "p-2")
    await ended(database, 5, OutcomeKind.SUPERSEDED, "p-2")
    _, again, body = await suggested(database, 6)
    outcome = Outcome(body.id, OutcomeKind.SENT_AS_IS, NOW)
    await database.write(lambda connection: judge_outcome(connection, conversation, outcome, "p-3", NOW))
    found = await state(database)
    assert (found.acceptance.right, found.acceptance.wrong) == (2, 2)
    assert found.agents == ("p-1", "p-2")
    assert again != conversation
    await sound(database)


async def test_two_leads_at_once_promote_once(database: Database) -> None:
    """The second is told that the track has moved; levels in force follow for every worker."""
    await proven(database)
    found = await asyncio.gather(database.write(signed()), database.write(signed()), return_exceptions=True)
    assert sorted(type(one).__name__ for one in found) == ["Blocked", "State"]
    assert (await state(database)).in_force == 2
    levels = StoredLevels(database)
    await levels.refresh()
    assert levels.level(TRACK) == 2
    levels.refuse()
    assert levels.level(TRACK) == 1
    with pytest.raises(Blocked, match="ceiling"):
        await database.write(signed(3))
    await sound(database)


async def test_nothing_is_granted_without_evidence_or_by_the_author(database: Database) -> None:
    """What is missing is said whole, and nothing is committed."""
    with pytest.raises(Blocked, match="evidence, days, agents"):
        await database.write(signed())
    await proven(database)
    with pytest.raises(Blocked, match="author"):
        await database.write(
            lambda connection: promote(
                connection, TRACK, 2, LEAD, "mine", RULES, Circumstances(asks="author@x"), NOW
            )
        )
    assert (await state(database)).level == 1


async def test_levels_end_by_slip_expiry_and_change(database: Database) -> None:
    """Each is in the history with its cause, and the ledger folds to what is stored."""
    await proven(database)
    await database.write(signed())
    assert await database.write(lambda connection: expire_sign_offs(connection, NOW)) == []
    late = NOW + timedelta(days=91)
    assert await database.write(lambda connection: expire_sign_offs(connection, late)) == [TRACK]
    assert (await state(database)).level == 1
    await database.write(signed())
    await database.write(lambda connection: note_fingerprint(connection, TRACK, "a", NOW))
    assert (await state(database)).level == 2
    await database.write(lambda connection: note_fingerprint(connection, TRACK, "b", NOW))
    assert ((await state(database)).level, (await state(database)).epoch) == (1, 2)
    await proven_again(database)
    await database.write(signed())
    number = 0
    while (await state(database)).level == 2:
        await ended(database, 100 + number, OutcomeKind.DISMISSED, "p-1")
        number += 1
    assert number <= 5
    causes = [change.cause for _, _, change in await database.read(lambda c: changes(c, TRACK))]
    assert causes[0] is Cause.SLIPPED
    assert {Cause.EXPIRED, Cause.CHANGED, Cause.PROMOTED} <= set(causes)
    await sound(database)


async def proven_again(database: Database) -> None:
    """Enough for the smaller share of a second epoch."""

    def label(connection: sa.Connection) -> None:
        for number in range(120):
            add_label(
                connection,
                Label(TRACK, Stream.ACCEPTANCE, True),
                event_id=f"again:{number}",
                actor=f"p-{number % 3}",
                now=NOW,
            )

    await database.write(label)


async def test_blind_verdicts_count_in_the_order_of_the_draws(database: Database) -> None:
    """An open one holds back those drawn after it; nobody judges their own work; overdue is wrong."""
    made = [await suggested(database, number, DRAWN, NOW + timedelta(seconds=number)) for number in range(4)]
    ids = [body.id for _, _, body in made]
    await database.write(lambda connection: tables_seen(connection, ids[0], "p-judge"))
    work = await database.read(lambda connection: work_list(connection, "p-judge", ["en"], None, NOW))
    assert [one for one, _ in work] == ids[1:]
    assert await database.read(lambda connection: work_list(connection, "p-judge", ["de"], None, NOW)) == []

    async def says(suggestion: str, good: bool, judge: str = "p-judge") -> bool:
        return await database.write(lambda connection: verdict(connection, suggestion, good, judge, NOW))

    assert await says(ids[1], True)
    assert not await says(ids[1], False)
    assert await says(ids[1], False, "p-other")
    assert (await state(database)).blind.right == 0
    assert await says(ids[0], True, "p-other")
    assert (await state(database)).blind.right == 2
    assert await database.read(agreement) == Agreement(1, 0)
    assert await database.write(lambda connection: overdue(connection, NOW + timedelta(days=15))) == 2
    assert ((await state(database)).blind.right, (await state(database)).blind.wrong) == (2, 2)
    judges = await database.read(
        lambda connection: list(connection.execute(sa.select(tables.judgement.c.judge)).scalars())
    )
    assert judges.count(NOBODY) == 2
    await sound(database)


def tables_seen(connection: sa.Connection, suggestion: str, actor: str) -> None:
    """Somebody worked with a suggestion."""
    connection.execute(
        tables.ledger.update().where(tables.ledger.c.suggestion == suggestion).values(actor=actor)
    )


async def test_reopening_lowers_what_was_right(database: Database) -> None:
    """Once, and only within the week; a good rating changes nothing."""
    key, _, _ = await ended(database, 1, OutcomeKind.SENT_AS_IS, "p-1")
    await ended(database, 2, OutcomeKind.SENT_AS_IS, "p-1")

    async def event(kind: EventKind, detail: dict[str, str | int] | None = None) -> None:
        happened = ConversationEvent(kind, NOW, detail or {})
        await database.write(lambda connection: observe_event(connection, key, happened, ADA, new_id(), NOW))

    await event(EventKind.RATED, {"rating": 5})
    assert (await state(database)).acceptance.wrong == 0
    await event(EventKind.REOPENED)
    await event(EventKind.REOPENED)
    found = await state(database)
    assert (found.acceptance.right, found.acceptance.wrong) == (1, 1)
    await sound(database)


@pytest.mark.parametrize(
    "scope", ["all", "brand:lumen", "workflow:order_status", "track:lumen/order_status/reply/en"]
)
async def test_a_kill_switch_stops_the_next_claim(database: Database, scope: str) -> None:
    """In every scope, from its commit on, until it is taken away."""
    _, _, body = await suggested(database, 1)
    await proven(database)
    await database.write(lambda connection: switch_off(connection, scope, "odd answers", "p-lead", NOW))
    assert not await database.write(lambda connection: switch_off(connection, scope, "again", "p-lead", NOW))
    with pytest.raises(Claimed, match="switched_off"):
        await database.write(lambda connection: claim_send(connection, body.id, "ada", NOW))
    with pytest.raises(Blocked, match="switched_off"):
        await database.write(signed())
    assert [one.scope for one in await database.read(switches)] == [scope]
    assert await database.write(lambda connection: switch_on(connection, scope, "mended", "p-lead", NOW))
    await database.write(lambda connection: claim_send(connection, body.id, "ada", NOW))


async def test_a_level_ends_when_its_owner_leaves_and_stays_where_cases_come_out_the_same(
    database: Database,
) -> None:
    """Watched for a while, the epoch goes on with its evidence; without an owner nothing is in force."""
    await proven(database)
    await database.write(signed())
    await database.write(lambda connection: note_fingerprint(connection, TRACK, "a", NOW))
    until = NOW + timedelta(days=14)
    await database.write(lambda connection: note_fingerprint(connection, TRACK, "b", NOW, until))
    found = await state(database)
    assert (found.level, found.epoch, found.fingerprint, found.watched_until) == (2, 1, "b", until)
    assert await database.write(lambda connection: expire_sign_offs(connection, NOW, lambda _: False)) == []
    ended = await database.write(lambda connection: expire_sign_offs(connection, NOW, lambda _: True))
    assert ended == [TRACK]
    found = await state(database)
    assert (found.level, found.acceptance.right) == (1, 60)
    await sound(database)


async def test_two_agents_objections_hold_until_answered(database: Database) -> None:
    """One agent twice does not; the answers release; what a lead held stays held."""
    await proven(database)
    await database.write(signed())

    async def objects(by: str) -> str:
        who = Principal(by, f"p-{by}")
        made = await database.write(
            lambda connection: object_to(connection, TRACK, who, "it is rude", 72, NOW)
        )
        return made.id

    first, second = await objects("ada"), await objects("ada")
    assert (await state(database)).in_force == 2
    third = await objects("bo")
    assert ((await state(database)).in_force, (await state(database)).level) == (1, 2)
    for one in (first, second):
        assert await database.write(lambda c, one=one: answer(c, one, "we mended it", LEAD, NOW))  # type: ignore[misc]
    assert (await state(database)).in_force == 1
    assert await database.write(lambda connection: answer(connection, third, "and this", LEAD, NOW))
    assert not await database.write(lambda connection: answer(connection, third, "twice", LEAD, NOW))
    assert (await state(database)).in_force == 2
    assert all(one.answer for one in await database.read(objections))
    await database.write(lambda c: lower(c, TRACK, Cause.HELD, 2, "looking into it", "p-lead", NOW))
    assert (await state(database)).in_force == 1
    await sound(database)


async def test_a_changed_statistic_is_found(database: Database) -> None:
    """Whoever raises a level or a count in the tables, the ledger does not say it."""
    await proven(database)
    table = tables.track_level
    await database.write(
        lambda connection: (
            connection.execute(
                table.insert().values(
                    brand="lumen", workflow="order_status", kind="reply", language="en", level=4, since=NOW
                )
            ).rowcount
        )
    )
    assert (await database.read(recompute)).different == (TRACK,)
