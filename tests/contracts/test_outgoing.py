"""What every database must do with replies that go out through another desk: claimed once, never sent a second time."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa

from server.autonomy.sending import Back
from server.conversation.conversation import Author, ConversationKey, Message
from server.feedback.outcome import Outcome, OutcomeKind
from server.ledger.ids import new_id
from server.storage import tables
from server.storage.database import Database
from server.storage.observing import observe_message
from server.storage.outcomes import Claimed, dismiss, running
from server.storage.outgoing import lost
from server.storage.publishing import expire, publish
from server.storage.rows import Committed
from server.storage.sending import Sends, Terms, Untimely, left_to_send, send_alone
from server.storage.speaking import arrived, astray
from server.suggestion.suggestion import Suggestion
from tests.contracts.test_conversations import ADA, NOW, computation
from tests.contracts.test_sending import DUE, MINE, at_level, loaded, said, tied, vetoed, word
from tests.contracts.test_sending import suggested as standing

NOTICE = "An assistant wrote this."
TEXT = f"It arrives on Monday.\n\n{NOTICE}"
HOOK = msgspec.structs.replace(ADA, id="hook:desk", pseudonym="hook:desk")


def through(_: Suggestion, desk: str) -> Terms:
    """Every desk but one is sent to through itself."""
    return Terms(8, NOTICE, True, sends=Sends.NEVER if desk == "closed" else Sends.THROUGH)


async def suggested(
    database: Database, number: int, level: int = 4, desk: str = "zendesk"
) -> tuple[ConversationKey, Suggestion]:
    """A suggestion that stands in another desk."""
    return await standing(database, number, level, desk)


async def left(database: Database, body: Suggestion) -> Committed | None:
    """It is claimed and leaves for its desk."""
    return await database.write(
        partial(send_alone, suggestion=body.id, terms=through, tied=tied, clock=lambda: NOW)
    )


async def confirmed(database: Database, body: Suggestion, external_id: str = "h-7") -> Committed | None:
    """The desk answers."""
    return await database.write(
        partial(arrived, suggestion=body.id, external_id=external_id, now=NOW + timedelta(seconds=2))
    )


async def row_of(database: Database, key: ConversationKey) -> sa.Row[Any]:
    """A conversation as it is stored."""
    table = tables.conversation
    wanted = table.select().where(table.c.external_id == key.external_id)
    return await database.read(lambda connection: connection.execute(wanted).one())


async def told(
    database: Database,
    key: ConversationKey,
    external_id: str,
    text: str = TEXT,
    author: Author = Author.AGENT,
) -> Committed:
    """Desk or page tells a message, which somebody takes for an answer in the agent's own words."""
    stands = await row_of(database, key)
    now = NOW + timedelta(seconds=3)
    one = Message(new_id(), external_id, author, text, now, now)
    typed = () if stands.standing is None else (Outcome(stands.standing, OutcomeKind.TYPED_OVER, now),)
    judged = None if author is Author.CUSTOMER else stands.standing
    return await database.write(
        lambda connection: observe_message(connection, key, one, HOOK, new_id(), now, typed, judged)
    )


async def test_it_leaves_once_and_becomes_a_message_when_confirmed(database: Database) -> None:
    """The claim carries what is to be sent; until the desk answers nothing is said; asked twice, it left once."""
    await at_level(database, 4)
    key, body = await suggested(database, 1)
    found = await asyncio.gather(*(left(database, body) for _ in range(3)), return_exceptions=True)
    (done,) = [one for one in found if isinstance(one, Committed)]
    assert done.due is not None
    assert (done.due.key, done.due.text) == (key, TEXT)
    assert [frame.type for frame in done.frames] == ["countdown"]
    assert await said(database, body) == [("customer", "where?")]
    state = await database.read(lambda connection: running(connection, body.id))
    assert state is not None
    assert state.state == "sending"
    arrival = await confirmed(database, body)
    assert arrival is not None
    assert [frame.type for frame in arrival.frames] == ["countdown", "message", "outcome"]
    assert await said(database, body) == [("customer", "where?"), ("assistant", TEXT)]
    assert (await loaded(database, body)).outcome == OutcomeKind.SENT_ALONE
    assert await confirmed(database, body) is None
    assert await database.read(lambda connection: left_to_send(connection, NOW)) == []


@pytest.mark.parametrize("first", ["desk", "page", "answer"])
async def test_whoever_tells_of_it_first_it_is_one_message(database: Database, first: str) -> None:
    """Answer, webhook and page in any order, the page under an id of its own: the assistant said it once."""
    await at_level(database, 4)
    key, body = await suggested(database, 2)
    await left(database, body)
    ids = {"desk": "h-7", "page": "t-abc"}
    for teller in (first, *(one for one in ("answer", "desk", "page") if one != first)):
        if teller == "answer":
            await confirmed(database, body)
        else:
            await told(database, key, ids[teller], TEXT.replace("\n\n", "\n"))
    assert [author for author, _ in await said(database, body)] == ["customer", "assistant"]
    assert (await loaded(database, body)).outcome == OutcomeKind.SENT_ALONE
    judged = await database.read(lambda connection: connection.execute(tables.judgement.select()).all())
    assert judged == []


async def test_a_desk_that_names_no_id_is_believed_by_its_words(database: Database) -> None:
    """Confirmed without an id, then told under one: the message takes it, and the next telling is a duplicate."""
    await at_level(database, 4)
    key, body = await suggested(database, 3, desk="generic")
    await left(database, body)
    await confirmed(database, body, "")
    for _ in range(2):
        assert (await told(database, key, "m-1")).duplicate
    assert not (await told(database, key, "m-2")).duplicate  # the same words once more are said once more
    assert [author for author, _ in await said(database, body)] == ["customer", "assistant", "agent"]


async def test_never_after_a_veto_and_no_veto_after_it_left(database: Database) -> None:
    """Stopped before, it does not leave; once it has left nobody is told that it was stopped."""
    await at_level(database, 4)
    _, body = await suggested(database, 4)
    await vetoed(database, body)
    assert await left(database, body) is None
    _, body = await suggested(database, 5)
    await left(database, body)
    with pytest.raises(Claimed, match="already_sent"):
        await vetoed(database, body)
    stored = await loaded(database, body)
    await database.write(
        lambda connection: dismiss(connection, stored, "tone", NOW, ADA, new_id(), NOW)  # type: ignore[arg-type]
    )
    assert await confirmed(database, body) is not None
    assert (await loaded(database, body)).outcome == OutcomeKind.SENT_ALONE
    _, closed = await suggested(database, 6, desk="closed")
    assert await left(database, closed) is None


async def test_unsent_is_a_suggestion_again_and_unclear_a_matter_for_people(database: Database) -> None:
    """Neither is ever sent again by itself; what is unclear cannot be sent by a key either."""
    await at_level(database, 4)
    _, body = await suggested(database, 7)
    await left(database, body)
    back = await database.write(
        partial(astray, suggestion=body.id, why=Back.UNSENT, team="tier two", now=NOW)
    )
    assert back is not None
    assert [frame.type for frame in back.frames] == ["countdown", "event"]
    assert back.conversation.person
    assert (await loaded(database, body)).outcome is None
    await vetoed(database, body)  # it may be stopped like any other
    _, unknown = await suggested(database, 8)
    await left(database, unknown)
    gone = await database.write(
        partial(astray, suggestion=unknown.id, why=Back.UNCLEAR, team="tier two", now=NOW)
    )
    assert gone is not None
    assert [frame.type for frame in gone.frames] == ["countdown", "superseded", "event"]
    assert (
        await database.write(partial(astray, suggestion=unknown.id, why=Back.UNSENT, team="", now=NOW))
        is None
    )
    for one in (body, unknown):
        assert await left(database, one) is None
        assert [author for author, _ in await said(database, one)] == ["customer"]
    assert await database.read(lambda connection: left_to_send(connection, NOW)) == []


async def test_what_was_unclear_is_cleared_up_by_the_desk(database: Database) -> None:
    """The webhook comes after all: the reply was sent, under the id that it tells."""
    await at_level(database, 4)
    key, body = await suggested(database, 9)
    await left(database, body)
    assert await database.read(lambda connection: lost(connection, NOW)) == []
    assert await database.read(lambda connection: lost(connection, NOW + timedelta(seconds=1))) == [
        (body.id, key)
    ]
    await database.write(partial(astray, suggestion=body.id, why=Back.UNCLEAR, team="", now=NOW))
    assert await database.read(lambda connection: lost(connection, NOW + timedelta(days=1))) == []
    await told(database, key, "h-7")
    assert [author for author, _ in await said(database, body)] == ["customer", "assistant"]
    assert (await loaded(database, body)).outcome == OutcomeKind.SENT_ALONE


async def test_a_customer_who_writes_meanwhile_still_waits(database: Database) -> None:
    """The reply arrives after the next question: that question is not taken for answered, and nothing else leaves."""
    await at_level(database, 4)
    for first in ("answer", "desk"):
        key, body = await suggested(database, 10 + (first == "desk"))
        await left(database, body)
        asked = await told(database, key, "h-8", "and the invoice?", Author.CUSTOMER)
        made = computation(asked)
        assert isinstance(made.result, Suggestion)
        again = msgspec.structs.replace(made.result, level=4)
        made = msgspec.structs.replace(made, result=again)
        if first == "desk":
            await told(database, key, "h-7")
        else:
            assert await database.write(partial(publish, computation=made, now=NOW)) is not None
            with pytest.raises(Untimely):
                await left(database, again)
            assert (await confirmed(database, body)) is not None
        row = await row_of(database, key)
        assert row.waiting_since is not None
        if first == "desk":
            assert row.answered_revision < row.revision


async def test_a_countdown_ends_when_it_leaves(database: Database) -> None:
    """From then on the agent's next conversation may count down; time that passes ends nothing that was sent."""
    await at_level(database, 3)
    _, body = await suggested(database, 12, level=3)
    say = partial(word, database, body, terms=through)
    assert await say() is not None
    done = await say(DUE)
    assert done is not None
    assert done.due is not None
    _, other = await suggested(database, 13, level=3)
    assert await word(database, other, DUE, MINE, terms=through) is not None
    await database.write(lambda connection: expire(connection, NOW + timedelta(days=2)))
    await confirmed(database, body)
    assert (await loaded(database, body)).outcome == OutcomeKind.SENT_ALONE
