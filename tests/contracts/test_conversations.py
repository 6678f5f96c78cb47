"""What every database must do with a conversation: the same suite on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
import sqlalchemy as sa

from server.conversation.conversation import (
    Assurance,
    Author,
    ConversationEvent,
    ConversationKey,
    Correction,
    EventKind,
    Identity,
    Message,
)
from server.feedback.outcome import DismissReason, LifeEvent, Outcome, OutcomeKind
from server.insight.acceptance import acceptance
from server.language.detect import LanguageGuess
from server.ledger.entry import SALT_BYTES, commitment
from server.ledger.ids import new_id
from server.orders.context import OrderContext
from server.policy.decision import Decision, Verdict
from server.reply.reply import Reply
from server.storage import tables
from server.storage.database import Database
from server.storage.ledgers import entries
from server.storage.observing import StandingChanged, correct, observe_event, observe_message
from server.storage.outcomes import Claimed, dismiss, load, mark, veto
from server.storage.publishing import expire, publish
from server.storage.reading import flow_input, frames_after, listing, standing, unanswered
from server.storage.rows import Committed, Principal
from server.suggestion.computation import Computation
from server.suggestion.suggestion import Suggestion, Trace, Track, Understood
from server.understanding.understanding import Understanding

NOW = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
KEY = ConversationKey("lumen", "demo", "c-1")
ADA = Principal("ada", "p-ada")


def message(text: str, author: Author = Author.CUSTOMER, external_id: str | None = None) -> Message:
    """A message as the copilot hands it over."""
    return Message(new_id(), external_id or new_id(), author, text, NOW, NOW)


async def observe(
    database: Database, text: str, author: Author = Author.CUSTOMER, **given: object
) -> Committed:
    """Commit one message."""
    event_id = str(given.pop("event_id", None) or new_id())
    said = given.pop("message", None) or message(text, author)
    return await database.write(
        lambda connection: observe_message(connection, KEY, said, ADA, event_id, NOW, **given)  # type: ignore[arg-type]
    )


def computation(committed: Committed, life: timedelta = timedelta(minutes=30)) -> Computation:
    """What a flow would publish for the conversation's revision."""
    conversation = committed.conversation
    decision = Decision(Verdict.ALLOW, "order_status", "v1", (), "wording")
    trace = Trace((), "query", {})
    track = Track("lumen", "order_status", "reply", "en")
    result = Suggestion(
        id=new_id(),
        message="m",
        revision=conversation.revision,
        created_at=NOW,
        expires_at=NOW + life,
        track=track,
        level=1,
        decision=decision,
        replies=(Reply("It arrives on Monday.", "en", "wording"),),
        trace=trace,
    )
    understanding = Understanding(LanguageGuess("en", 0.9, "text"), "order_status", 0.9)
    return Computation(
        conversation=conversation.id,
        revision=conversation.revision,
        understood=Understood("m", understanding, OrderContext("demo", NOW)),
        result=result,
        track=track,
        identity=Identity(),
        language="en",
        language_memory={"en": 1.0},
        failed_lookups=0,
        messages=("m",),
    )


async def suggest(database: Database, committed: Committed, life: int = 30) -> Suggestion:
    """Publish a suggestion for the conversation's revision."""
    made = computation(committed, timedelta(minutes=life))
    published = await database.write(lambda connection: publish(connection, made, NOW))
    assert published is not None
    assert isinstance(made.result, Suggestion)
    return made.result


async def outcomes(database: Database) -> dict[str, str | None]:
    """The stored outcome of each suggestion."""
    table = tables.suggestion
    rows = await database.read(
        lambda connection: connection.execute(sa.select(table.c.id, table.c.outcome)).all()
    )
    return {row.id: row.outcome for row in rows}


async def test_opening(database: Database) -> None:
    """The first message opens the conversation with gapless frames from 1."""
    committed = await observe(database, "hello")
    frames = await database.read(lambda c: frames_after(c, committed.conversation.id, 0))
    assert [(frame.sequence, frame.type) for frame in frames] == [(1, "event"), (2, "message")]
    assert committed.conversation.revision == 1
    assert committed.conversation.sequence == 2


async def test_event_id_is_idempotent(database: Database) -> None:
    """The same event id commits once, whatever it carries the second time."""
    first = await observe(database, "hello", event_id="e-1")
    again = await observe(database, "hello again", event_id="e-1")
    assert not first.duplicate
    assert again.duplicate
    assert again.conversation.revision == 1


async def test_message_reported_twice(database: Database) -> None:
    """Two clients that report the same message of the desk leave one message."""
    said = message("hello", external_id="m-1")
    await observe(database, "", message=said)
    again = await observe(database, "", message=msgspec.structs.replace(said, id=new_id()))
    assert again.duplicate
    stands = await database.read(lambda c: standing(c, KEY))
    assert stands is not None
    assert [one.text for one in stands.messages] == ["hello"]


async def test_concurrent_messages_keep_the_sequence(database: Database) -> None:
    """Twenty messages at once get twenty consecutive revisions and gapless frames."""
    await observe(database, "first")
    await asyncio.gather(*(observe(database, f"message {n}") for n in range(20)))
    stands = await database.read(lambda c: standing(c, KEY))
    assert stands is not None
    conversation = stands.listed.conversation
    assert conversation.revision == 21
    frames = await database.read(lambda c: frames_after(c, conversation.id, 0))
    assert [frame.sequence for frame in frames] == list(range(1, conversation.sequence + 1))


async def test_concurrent_opening(database: Database) -> None:
    """Messages that race to open a conversation open it once."""
    await asyncio.gather(*(observe(database, f"message {n}") for n in range(8)))
    rows = await database.read(lambda c: listing(c, ("*",), "open", ""))
    assert len(rows) == 1
    assert rows[0].conversation.revision == 8


async def test_stale_flow_does_not_publish(database: Database) -> None:
    """A computation for an older revision is refused, and a second one for the same revision, too."""
    first = await observe(database, "where is my order")
    late = computation(first)
    second = await observe(database, "it is L10")
    assert await database.write(lambda c: publish(c, late, NOW)) is None
    await suggest(database, second)
    again = computation(second)
    assert await database.write(lambda c: publish(c, again, NOW)) is None


async def test_two_workers_publish_once(database: Database) -> None:
    """Two computations for one revision race; exactly one is published."""
    committed = await observe(database, "where is my order")
    made = [computation(committed) for _ in range(4)]
    done = await asyncio.gather(
        *(database.write(lambda c, one=one: publish(c, one, NOW)) for one in made)  # type: ignore[misc]
    )
    assert sum(one is not None for one in done) == 1
    assert len(await outcomes(database)) == 1


async def test_new_message_supersedes(database: Database) -> None:
    """A customer's next message ends the standing suggestion as superseded, with a frame."""
    suggestion = await suggest(database, await observe(database, "where is my order"))
    committed = await observe(database, "hello?")
    assert [frame.type for frame in committed.frames] == ["message", "superseded"]
    assert await outcomes(database) == {suggestion.id: "superseded"}


async def test_sent_claims_once(database: Database) -> None:
    """A suggestion is sent once: the second claim is refused and commits nothing."""
    suggestion = await suggest(database, await observe(database, "where is my order"))
    sent = Outcome(suggestion.id, OutcomeKind.SENT_AS_IS, NOW, text="It arrives on Monday.")
    given = {"outcomes": (sent,), "send": suggestion.id}
    await observe(database, "It arrives on Monday.", Author.AGENT, judged=suggestion.id, **given)
    with pytest.raises(Claimed):
        await observe(database, "It arrives on Monday.", Author.AGENT, judged=None, **given)
    stands = await database.read(lambda c: standing(c, KEY))
    assert stands is not None
    assert len(stands.messages) == 2
    assert stands.suggestion is None
    assert await outcomes(database) == {suggestion.id: "sent_as_is"}


async def test_veto_stops_a_send(database: Database) -> None:
    """After a veto the claim fails, and the suggestion ends as dismissed."""
    suggestion = await suggest(database, await observe(database, "where is my order"))
    stored = await database.read(lambda c: load(c, suggestion.id))
    assert stored is not None
    await database.write(lambda c: veto(c, stored, ADA, "veto-1", NOW))
    sent = Outcome(suggestion.id, OutcomeKind.SENT_AS_IS, NOW)
    with pytest.raises(Claimed, match="vetoed"):
        await observe(database, "x", Author.AGENT, judged=None, outcomes=(sent,), send=suggestion.id)
    assert await outcomes(database) == {suggestion.id: "dismissed"}


async def test_kill_switch_stops_a_send(database: Database) -> None:
    """A kill switch on the workflow is read in the transaction that sends."""
    suggestion = await suggest(database, await observe(database, "where is my order"))
    row = {"scope": "workflow:order_status", "reason": "test", "since": NOW}
    await database.write(lambda c: c.execute(tables.kill_switch.insert().values(**row)))
    with pytest.raises(Claimed, match="switched_off"):
        await observe(database, "x", Author.AGENT, judged=suggestion.id, send=suggestion.id)


async def test_judged_against_another(database: Database) -> None:
    """An agent's message judged against a suggestion that no longer stands must be judged again."""
    await suggest(database, await observe(database, "where is my order"))
    with pytest.raises(StandingChanged):
        await observe(database, "On Monday.", Author.AGENT, judged=None)


async def test_dismissal_is_final(database: Database) -> None:
    """A dismissal ends the suggestion; a second one with another event id changes nothing."""
    suggestion = await suggest(database, await observe(database, "where is my order"))
    for number in range(2):
        stored = await database.read(lambda c: load(c, suggestion.id))
        assert stored is not None
        reason = DismissReason.WRONG_FACT if number == 0 else DismissReason.TONE
        await database.write(
            lambda c, stored=stored, reason=reason, number=number: dismiss(  # type: ignore[misc]
                c, stored, reason, NOW, ADA, f"dismiss-{number}", NOW
            )
        )
    rows = await database.read(lambda c: acceptance(entries(c)))
    assert rows[0].dismissed == {"wrong_fact": 1}


async def test_expiry(database: Database) -> None:
    """A suggestion past its time ends as expired, once."""
    suggestion = await suggest(database, await observe(database, "where is my order"), life=1)
    later = NOW + timedelta(minutes=2)
    frames = await database.write(lambda c: expire(c, later))
    assert [frame.type for found in frames.values() for frame in found] == ["outcome"]
    assert await database.write(lambda c: expire(c, later)) == {}
    assert await outcomes(database) == {suggestion.id: "expired"}


async def test_unanswered_until_published(database: Database) -> None:
    """A conversation waits for the flow from its message until its publication, across restarts."""
    committed = await observe(database, "where is my order")
    conversation = committed.conversation.id
    assert await database.read(lambda c: unanswered(c, NOW)) == [conversation]
    given = await database.read(lambda c: flow_input(c, conversation, 10))
    assert given is not None
    assert [one.text for one in given[1]] == ["where is my order"]
    await suggest(database, committed)
    assert await database.read(lambda c: unanswered(c, NOW)) == []
    assert await database.read(lambda c: flow_input(c, conversation, 10)) is None


async def test_correction_runs_the_flow_again(database: Database) -> None:
    """A correction supersedes what stands, is kept, and makes the conversation wait again."""
    suggestion = await suggest(database, await observe(database, "where is my order"))
    committed = await database.write(
        lambda c: correct(c, KEY, Correction(language="de"), ADA, "correct-1", NOW)
    )
    assert committed is not None
    assert committed.conversation.correction.language == "de"
    assert await outcomes(database) == {suggestion.id: "superseded"}
    assert await database.read(lambda c: unanswered(c, NOW)) == [committed.conversation.id]


async def test_what_was_corrected_may_not_be_sent(database: Database) -> None:
    """After a correction neither what stood nor what had been superseded before can be claimed."""
    first = await suggest(database, await observe(database, "where is my order"))
    second = await suggest(database, await observe(database, "hello?"))
    await database.write(lambda c: correct(c, KEY, Correction(order="#1"), ADA, "correct-1", NOW))
    for suggestion in (first, second):
        sent = Outcome(suggestion.id, OutcomeKind.SENT_AS_IS, NOW)
        with pytest.raises(Claimed) as refused:
            await observe(database, "x", Author.AGENT, outcomes=(sent,), send=suggestion.id)
        assert refused.value.reason == "corrected"
    assert set((await outcomes(database)).values()) == {"superseded"}


async def test_a_customer_named_by_an_agent_is_matched(database: Database) -> None:
    """Whom the agent names is known from then on, with the agent as the reason."""
    await observe(database, "where is my order")
    committed = await database.write(
        lambda c: correct(c, KEY, Correction(customer="C1"), ADA, "correct-1", NOW, "Ada Lovelace")
    )
    assert committed is not None
    identity = committed.conversation.identity
    assert (identity.customer_id, identity.assurance, identity.method) == ("C1", Assurance.MATCHED, "agent")
    listed = await database.read(lambda c: listing(c, ("*",), "open", "Lovelace"))
    assert [one.customer_name for one in listed] == ["Ada Lovelace"]


async def test_a_veto_comes_too_late(database: Database) -> None:
    """What was sent cannot be stopped any more, and its outcome stays."""
    suggestion = await suggest(database, await observe(database, "where is my order"))
    sent = Outcome(suggestion.id, OutcomeKind.SENT_AS_IS, NOW)
    await observe(database, "x", Author.AGENT, judged=suggestion.id, outcomes=(sent,), send=suggestion.id)
    stored = await database.read(lambda c: load(c, suggestion.id))
    assert stored is not None
    with pytest.raises(Claimed):
        await database.write(lambda c: veto(c, stored, ADA, "veto-1", NOW))
    assert await outcomes(database) == {suggestion.id: "sent_as_is"}


async def test_closing_and_reopening(database: Database) -> None:
    """Closing ends what stands; the customer's next message reopens."""
    await suggest(database, await observe(database, "where is my order"))
    closed = await database.write(
        lambda c: observe_event(c, KEY, ConversationEvent(EventKind.CLOSED, NOW), ADA, "close-1", NOW)
    )
    assert closed.conversation.status == "closed"
    reopened = await observe(database, "one more thing")
    assert reopened.conversation.status == "open"
    assert [frame.type for frame in reopened.frames] == ["event", "message"]


async def test_acceptance_folds_the_ledger(database: Database) -> None:
    """Displayed and sent as is gives acceptance 1 of 1 with a Wilson interval and coverage."""
    suggestion = await suggest(database, await observe(database, "where is my order"))
    await database.write(lambda c: mark(c, suggestion.id, LifeEvent.DISPLAYED, NOW, ADA.pseudonym, NOW))
    sent = Outcome(suggestion.id, OutcomeKind.SENT_AS_IS, NOW)
    await observe(database, "x", Author.AGENT, judged=suggestion.id, outcomes=(sent,), send=suggestion.id)
    (row,) = await database.read(lambda c: acceptance(entries(c)))
    assert row.outcomes == {"sent_as_is": 1}
    assert row.acceptance is not None
    assert row.acceptance.share == 1.0
    assert row.acceptance.low == pytest.approx(0.2065, abs=1e-4)
    assert row.coverage is not None
    assert row.coverage.share == 1.0


async def test_ledger_keeps_a_salted_commitment(database: Database) -> None:
    """Every entry's hash is SHA-256 over its salt and canonical content."""
    await suggest(database, await observe(database, "where is my order"))
    rows = await database.read(lambda c: c.execute(sa.select(tables.ledger)).all())
    assert {row.kind for row in rows} >= {"event", "suggestion"}
    for row in rows:
        assert len(row.salt) == SALT_BYTES
        assert commitment(row.salt, row.content) == row.content_hash
        assert row.recorded_at.tzinfo is not None


async def test_search_takes_wildcards_literally(database: Database) -> None:
    """A search for % finds a per cent sign, not everything."""
    await observe(database, "where is my order")
    assert await database.read(lambda c: listing(c, ("*",), "open", "%")) == []
    assert len(await database.read(lambda c: listing(c, ("lumen",), "open", "ORDER"))) == 1
    assert await database.read(lambda c: listing(c, ("other",), "open", "")) == []


async def test_an_old_message_reported_again_ends_nothing(database: Database) -> None:
    """A desk that reads its page again reports old messages; what stands now is not judged by them."""
    await observe(database, "where is my order")
    said = message("Let me look.", Author.AGENT, external_id="old")
    await observe(database, "", message=said)
    suggestion = await suggest(database, await observe(database, "any news?"))
    again = msgspec.structs.replace(said, id=new_id())
    outcome = Outcome(suggestion.id, OutcomeKind.TYPED_OVER, NOW)
    repeated = await observe(database, "", message=again, judged=suggestion.id, outcomes=(outcome,))
    assert repeated.duplicate
    assert await outcomes(database) == {suggestion.id: None}


async def test_an_old_message_does_not_reopen(database: Database) -> None:
    """A message reported again after closing leaves the conversation closed and the ledger as it is."""
    said = message("thanks", external_id="last")
    await observe(database, "", message=said)
    closing = ConversationEvent(EventKind.CLOSED, NOW)
    await database.write(lambda c: observe_event(c, KEY, closing, ADA, "close-1", NOW))
    again = await observe(database, "", message=msgspec.structs.replace(said, id=new_id()))
    assert again.duplicate
    assert again.conversation.status == "closed"
    kinds = await database.read(lambda c: [e.content["kind"] for e in entries(c) if e.kind == "event"])
    assert kinds == ["opened", "closed"]


async def test_a_webhook_that_was_faster_than_the_page_decides_nothing(database: Database) -> None:
    """Told first as any message, then as what a suggestion became: it was sent. Another message is not it."""
    suggestion = await suggest(database, await observe(database, "where is my order"))
    said = message("It arrives on Monday.", Author.AGENT, external_id="107")
    over = Outcome(suggestion.id, OutcomeKind.TYPED_OVER, NOW)
    await observe(database, "", message=said, judged=suggestion.id, outcomes=(over,))
    assert await outcomes(database) == {suggestion.id: "typed_over"}
    sent = Outcome(suggestion.id, OutcomeKind.SENT_AS_IS, NOW)
    await observe(database, "Anything else?", Author.AGENT, outcomes=(sent,))
    assert await outcomes(database) == {suggestion.id: "typed_over"}
    again = msgspec.structs.replace(said, id=new_id())
    retold = await observe(database, "", message=again, outcomes=(sent,))
    assert [frame.type for frame in retold.frames] == ["outcome"]
    assert await outcomes(database) == {suggestion.id: "sent_as_is"}
    (row,) = await database.read(lambda c: acceptance(entries(c)))
    assert row.outcomes == {"sent_as_is": 1}
