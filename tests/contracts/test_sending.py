"""What every database must do with replies that go out by themselves: once, in time, and never after a veto."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import msgspec
import pytest
import sqlalchemy as sa

from server.autonomy.sending import Back
from server.conversation.conversation import (
    TO_PERSON,
    Author,
    ConversationEvent,
    ConversationKey,
    EventKind,
)
from server.feedback.outcome import OutcomeKind
from server.ledger.ids import new_id
from server.storage import tables
from server.storage.database import Database
from server.storage.governing import switch_off
from server.storage.observing import observe_event, observe_message
from server.storage.outcomes import Claimed, Stored, load, running, veto
from server.storage.publishing import publish
from server.storage.reading import Worded, find, frames_after
from server.storage.rows import Committed, Principal
from server.storage.sending import (
    Lease,
    Terms,
    Untimely,
    abandoned,
    beat,
    hand_over,
    left_to_send,
    send_alone,
    turn_back,
)
from server.storage.tracks import columns
from server.suggestion.suggestion import Suggestion, Track
from tests.contracts.test_conversations import ADA, NOW, computation, message

TRACK = Track("lumen", "order_status", "reply", "en")
DUE = NOW + timedelta(seconds=8)
MINE = Lease("line-1", ADA)
OTHER = Lease("line-2", Principal("bo", "p-bo"))


async def at_level(database: Database, level: int) -> None:
    """The track has earned a level."""
    row = {**columns(TRACK), "level": level, "since": NOW}
    await database.write(lambda connection: connection.execute(tables.track_level.insert(), row))


async def suggested(
    database: Database, number: int = 1, level: int = 3, desk: str = "demo"
) -> tuple[ConversationKey, Suggestion]:
    """A suggestion that stands at a level in a desk."""
    key = ConversationKey("lumen", desk, f"sending-{number}")
    opened = await database.write(
        lambda connection: observe_message(connection, key, message("where?"), ADA, new_id(), NOW)
    )
    made = computation(opened)
    assert isinstance(made.result, Suggestion)
    body = msgspec.structs.replace(made.result, level=level)
    made = msgspec.structs.replace(made, result=body)
    assert await database.write(lambda connection: publish(connection, made, NOW)) is not None
    return key, body


def terms(_: Suggestion, __: str) -> Terms:
    """Eight seconds; the customer is told."""
    return Terms(8, "An assistant wrote this.", True)


def tied(_: Worded | None) -> bool:
    """Whether the reply is what its sources say is tried elsewhere."""
    return True


async def word(
    database: Database,
    body: Suggestion,
    now: datetime = NOW,
    lease: Lease = MINE,
    still: bool = True,
    terms: Callable[[Suggestion, str], Terms] = terms,
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
        )
    )


async def loaded(database: Database, body: Suggestion) -> Stored:
    """A suggestion as it is stored."""
    stored = await database.read(lambda connection: load(connection, body.id))
    assert stored is not None
    return stored


async def runs(database: Database, body: Suggestion) -> bool:
    """Whether it counts down."""
    return await database.read(lambda connection: running(connection, body.id)) is not None


async def vetoed(database: Database, body: Suggestion) -> None:
    """A colleague stops it."""
    stored = await loaded(database, body)
    await database.write(lambda connection: veto(connection, stored, OTHER.principal, new_id(), NOW))


async def said(database: Database, body: Suggestion) -> list[tuple[str, str]]:
    """Author and text of every message of the suggestion's conversation."""
    stored = await loaded(database, body)
    table = tables.message
    rows = await database.read(
        lambda connection: connection.execute(
            sa.select(table.c.author, table.c.text)
            .where(table.c.conversation == stored.conversation)
            .order_by(table.c.revision)
        ).all()
    )
    return [(row.author, row.text) for row in rows]


async def test_it_counts_down_and_goes_out_once(database: Database) -> None:
    """One message under the assistant's name that says who wrote it; frames in order; no acceptance from it."""
    await at_level(database, 3)
    _, body = await suggested(database)
    started = await word(database, body)
    assert started is not None
    assert [frame.type for frame in started.frames] == ["countdown"]
    assert await word(database, body, NOW + timedelta(seconds=7)) is None
    done = await word(database, body, DUE)
    assert done is not None
    assert [frame.type for frame in done.frames] == ["countdown", "message", "outcome"]
    assert await word(database, body, DUE + timedelta(seconds=1)) is None
    assert await said(database, body) == [
        ("customer", "where?"),
        ("assistant", "It arrives on Monday.\n\nAn assistant wrote this."),
    ]
    stored = await loaded(database, body)
    assert stored.outcome == OutcomeKind.SENT_ALONE
    assert await database.read(lambda connection: connection.execute(sa.select(tables.judgement)).all()) == []
    frames = await database.read(lambda connection: frames_after(connection, stored.conversation, 0))
    assert [frame.sequence for frame in frames] == list(range(1, len(frames) + 1))


async def test_what_only_watches_is_not_listed_as_ready(database: Database) -> None:
    """At level 0 a list does not even say that something stands; from level 1 on it does."""
    for level in (0, 1):
        key, _ = await suggested(database, 40 + level, level=level)
        listed = await database.read(partial(find, key=key))
        assert listed is not None
        assert listed.standing is not None
        assert listed.ready is (level == 1)


async def test_two_at_once_send_once(database: Database) -> None:
    """The same word served by two workers in the same moment, and a person's own key beside them."""
    await at_level(database, 3)
    _, body = await suggested(database)
    await word(database, body)
    await asyncio.gather(*(word(database, body, DUE) for _ in range(4)), return_exceptions=True)
    assert [author for author, _ in await said(database, body)] == ["customer", "assistant"]
    _, alone_body = await suggested(database, 2, level=4)
    await database.write(lambda connection: connection.execute(tables.track_level.update().values(level=4)))
    send = partial(send_alone, suggestion=alone_body.id, terms=terms, tied=tied, clock=lambda: NOW)
    found = await asyncio.gather(*(database.write(send) for _ in range(3)), return_exceptions=True)
    assert sum(isinstance(one, Committed) for one in found) == 1
    assert [author for author, _ in await said(database, alone_body)] == ["customer", "assistant"]


async def test_never_after_a_veto(database: Database) -> None:
    """Whoever stops it: nothing goes out, also not at level 4; once it went out, nothing stops it."""
    await at_level(database, 4)
    for number, level in ((1, 3), (2, 4)):
        _, body = await suggested(database, number, level)
        await word(database, body)
        await vetoed(database, body)
        assert await word(database, body, DUE) is None
        assert (
            await database.write(
                partial(send_alone, suggestion=body.id, terms=terms, tied=tied, clock=lambda: DUE)
            )
            is None
        )
        assert [author for author, _ in await said(database, body)] == ["customer"]
    _, body = await suggested(database, 3, 4)
    assert await database.write(
        partial(send_alone, suggestion=body.id, terms=terms, tied=tied, clock=lambda: NOW)
    )
    stored = await loaded(database, body)
    with pytest.raises(Claimed, match="already_sent"):
        await database.write(lambda connection: veto(connection, stored, ADA, new_id(), NOW))


async def test_nothing_that_is_not_tied(database: Database) -> None:
    """Neither alone nor after a countdown, where its sources say otherwise when they are asked again."""
    await at_level(database, 4)
    _, body = await suggested(database, 3, 4)
    send = partial(send_alone, suggestion=body.id, terms=terms, tied=lambda _: False, clock=lambda: NOW)
    assert await database.write(send) is None
    assert [author for author, _ in await said(database, body)] == ["customer"]


async def test_a_word_taken_back_commits_nothing(database: Database) -> None:
    """A letter typed while the database was slow: the transaction leaves no trace."""
    await at_level(database, 3)
    _, body = await suggested(database)
    with pytest.raises(Untimely):
        await word(database, body, still=False)
    assert await database.read(lambda connection: running(connection, body.id)) is None
    await word(database, body)
    with pytest.raises(Untimely):
        await word(database, body, DUE, still=False)
    assert [author for author, _ in await said(database, body)] == ["customer"]
    assert await word(database, body, DUE) is not None


async def test_what_turns_it_back(database: Database) -> None:
    """A new message, a switch, a lost line, a lower level, a kill switch, a person asked for; and never again."""
    await at_level(database, 3)
    key, first = await suggested(database, 1)
    await word(database, first)
    _, second = await suggested(database, 2)
    assert await word(database, second) is None  # one at a time
    assert await word(database, second, lease=OTHER) is not None
    wrote = await database.write(
        lambda connection: observe_message(connection, key, message("hello?"), ADA, new_id(), NOW)
    )
    assert "countdown" in [frame.type for frame in wrote.frames]
    assert await word(database, first, DUE) is None
    back = partial(turn_back, suggestion=second.id, why=Back.CONNECTION, now=NOW)
    assert await database.write(partial(back, lease=MINE)) is None
    assert await database.write(partial(back, lease=Lease("line-3", OTHER.principal), own=True)) is not None
    assert await word(database, second, NOW, OTHER) is None
    key3, third = await suggested(database, 3)
    await word(database, third)
    asked = ConversationEvent(EventKind.TRANSFERRED, NOW, {"to": TO_PERSON, "by": "customer"})
    told = await database.write(lambda connection: observe_event(connection, key3, asked, ADA, new_id(), NOW))
    assert [frame.type for frame in told.frames] == ["countdown", "event"]
    assert told.conversation.person
    _, fourth = await suggested(database, 4)
    await word(database, fourth)
    await database.write(lambda connection: connection.execute(tables.track_level.update().values(level=2)))
    assert [frame.type for frame in (await word(database, fourth, DUE) or told).frames] == ["countdown"]
    await database.write(lambda connection: connection.execute(tables.track_level.update().values(level=3)))
    _, fifth = await suggested(database, 5)
    await word(database, fifth)
    await database.write(lambda connection: switch_off(connection, "brand:lumen", "odd", "p-lead", NOW))
    await word(database, fifth, DUE)
    for body in (first, second, third, fourth, fifth):
        assert all(author == "customer" for author, _ in await said(database, body))
        assert not await runs(database, body)


async def test_what_a_crash_leaves_is_found(database: Database) -> None:
    """A countdown that nobody ended, and a suggestion of level 4 that was published and not sent."""
    await at_level(database, 4)
    _, counting = await suggested(database, 1, level=3)
    await word(database, counting)
    assert await database.read(lambda connection: abandoned(connection, DUE)) == []
    later = DUE + timedelta(seconds=1)
    assert await database.read(lambda connection: abandoned(connection, later)) == [(counting.id, MINE.id)]
    _, body = await suggested(database, 2, level=4)
    assert await database.read(lambda connection: left_to_send(connection, NOW)) == [body.id]
    assert await database.write(
        partial(send_alone, suggestion=body.id, terms=terms, tied=tied, clock=lambda: NOW)
    )
    assert await database.read(lambda connection: left_to_send(connection, NOW)) == []


async def test_only_what_the_assistant_answered_is_handed_over(database: Database) -> None:
    """Once, and from then on nothing goes out alone in that conversation; bad news counts against the track."""
    await at_level(database, 4)
    key, body = await suggested(database, 1, level=4)
    stored = await loaded(database, body)
    give = partial(hand_over, conversation=stored.conversation, team="tier two", reason="no_trigger", now=NOW)
    assert await database.write(partial(give, revision=1)) is None
    sent = await database.write(
        partial(send_alone, suggestion=body.id, terms=terms, tied=tied, clock=lambda: NOW)
    )
    assert sent is not None
    again = await database.write(
        lambda connection: observe_message(connection, key, message("and now?"), ADA, new_id(), NOW)
    )
    given = await database.write(partial(give, revision=again.conversation.revision))
    assert given is not None
    assert given.conversation.person
    assert await database.write(partial(give, revision=again.conversation.revision)) is None
    reopened = ConversationEvent(EventKind.REOPENED, NOW)
    await database.write(lambda connection: observe_event(connection, key, reopened, ADA, new_id(), NOW))
    (label,) = await database.read(
        lambda connection: connection.execute(sa.select(tables.judgement.c.good)).scalars().all()
    )
    assert label is False
    assert Author.ASSISTANT in [author for author, _ in await said(database, body)]


async def test_the_same_is_not_said_twice(database: Database) -> None:
    """Asked again, the assistant does not repeat itself: that is for people."""
    await at_level(database, 4)
    _, body = await suggested(database, 1, level=4)
    assert await database.write(
        partial(send_alone, suggestion=body.id, terms=terms, tied=tied, clock=lambda: NOW)
    )
    _, again = await suggested(database, 1, level=4)
    assert (
        await database.write(
            partial(send_alone, suggestion=again.id, terms=terms, tied=tied, clock=lambda: NOW)
        )
        is None
    )
    assert [author for author, _ in await said(database, again)] == ["customer", "assistant", "customer"]
