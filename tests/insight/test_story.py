"""A story in its order, and without personal content for auditors."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from server.action.action import ActionProposal, Argument
from server.conversation.conversation import (
    Attachment,
    Author,
    ConversationEvent,
    Correction,
    EventKind,
    Message,
)
from server.drafting.draft import Draft, DraftState, How, Written
from server.feedback.outcome import Outcome, OutcomeKind
from server.insight.evidence import LedgerEntry
from server.insight.happening import Step
from server.insight.story import Story, Told, story, without_personal
from server.knowledge.passage import Audience, Citation
from server.language.detect import LanguageGuess
from server.ledger.entry import EntryKind
from server.orders.context import Field, FieldType, Line, Order, OrderContext
from server.policy.decision import Decision, RuleHit, Verdict
from server.reply.reply import Reply, TiedFact
from server.suggestion.answered import Answered, Asked, OrderFacts
from server.suggestion.suggestion import Stage, Suggestion, Trace, Understood
from server.understanding.understanding import Mention, Understanding
from tests.insight.evidence import GERMAN, NOON

SECRET = "Zaphod-42"


def whole() -> Story:
    """A story with the secret in every place where something personal can stand."""
    decision = Decision(
        Verdict.ALLOW,
        "order_status",
        "v1",
        (RuleHit("on_time", "The parcel is on its way.", f"cannot compare {SECRET}"),),
        "order-shipped",
        inputs={
            "order.city": SECRET,
            "order.status": "shipped",
            "order.shipped_on": "2026-11-18",
            "order.total": 12990,
            "language": "de",
        },
    )
    facts = (
        TiedFact("order", SECRET, SECRET, f"order #{SECRET}"),
        TiedFact("items", SECRET, SECRET, f"order #{SECRET} · line {SECRET}"),
        TiedFact("days", 8, "8", "rule order_status/late · parameters.days"),
    )
    suggestion = Suggestion(
        id="s1",
        message="m2",
        revision=2,
        created_at=NOON,
        expires_at=NOON + timedelta(minutes=30),
        track=GERMAN,
        level=1,
        decision=decision,
        replies=(Reply(f"Ja, {SECRET}.", "de", "order-shipped", facts, f"Yes, {SECRET}.", "en"),),
        trace=Trace(
            (Stage("order", 1.5, f"mentioned {SECRET}"),), f"1.00 × {SECRET}", {"rules": "r1"}, (SECRET,)
        ),
        actions=(
            ActionProposal(
                "cancel_order", f"Cancels {SECRET}", (Argument("order", "text", SECRET),), {"de": SECRET}
            ),
        ),
        citations=(Citation("a1", "v1", "Delivery", (), 0, 4, "Text", "de", Audience.CUSTOMER, 0.7),),
    )
    understanding = Understanding(
        LanguageGuess("de", 0.99, "text"),
        "order_status",
        0.9,
        mentions=(Mention("order", SECRET, "m2", 3, 9),),
    )
    order = Order(SECRET, (Field("city", FieldType.TEXT, SECRET),), (Line("1", SECRET, 1, 100),))
    context = OrderContext("demo", NOON, SECRET, SECRET, (order,), SECRET)
    content = Told(Understood("m2", understanding, context), ("m1", "m2"), suggestion)
    messages = [
        Message(
            "m2", SECRET, Author.CUSTOMER, f"Wo ist {SECRET}?", NOON, NOON, attachments=(Attachment(SECRET),)
        ),
        Message("m1", "x1", Author.CUSTOMER, "Hallo", NOON, NOON),
        Message("m9", "x9", Author.CUSTOMER, "not part of it", NOON, NOON),
    ]
    facts_of_order = OrderFacts(SECRET, "demo", NOON, order.fields, order.lines)
    answer = Answered(suggestion.citations, facts_of_order, problem=SECRET)
    others = [
        entry(
            15,
            EntryKind.OUTCOME,
            {"outcome": Outcome("s1", OutcomeKind.SUBSTANTIVE, NOON, "amount", SECRET, changed=(SECRET,))},
        ),
        entry(11, EntryKind.DISPLAYED, {}),
        entry(12, EntryKind.CORRECTION, Correction("order_status", None, SECRET, SECRET)),
        entry(5, EntryKind.EVENT, ConversationEvent(EventKind.OPENED, NOON), None),
        entry(
            20, EntryKind.EVENT, ConversationEvent(EventKind.RATED, NOON, {"rating": 2, "note": SECRET}), None
        ),
        entry(16, EntryKind.OUTCOME, None, "s2"),
        entry(17, EntryKind.VETO, None),
        entry(21, EntryKind.DRAFT, draft(DraftState.READY, shown=True)),
        entry(22, EntryKind.DRAFT, draft(DraftState.READY, shown=False)),
        entry(23, EntryKind.DRAFT, draft(DraftState.DROPPED, shown=False)),
        entry(24, EntryKind.ASKED, Asked(SECRET, answer)),
        entry(
            25, EntryKind.ACTION, {"step": "requested", "state": "running", "action": suggestion.actions[0]}
        ),
        entry(
            26,
            EntryKind.ACTION,
            {
                "step": "result",
                "action": suggestion.actions[0],
                "result": {"state": "failed", "detail": SECRET},
            },
        ),
        entry(27, EntryKind.ALONE, {"step": "back", "why": "typed"}),
        entry(
            28,
            EntryKind.ACTION,
            {
                "step": "elsewhere",
                "action": suggestion.actions[0],
                "result": {"state": "done"},
                "elsewhere": True,
            },
        ),
    ]
    return story(entry(10, EntryKind.SUGGESTION, content), others, messages)


def draft(state: DraftState, *, shown: bool) -> Written:
    """A version that an agent asked for, with the secret in it."""
    reply = Reply(SECRET, "de", "model", (TiedFact("order", SECRET, SECRET, f"order #{SECRET}"),))
    ready = state is DraftState.READY
    made = Draft(
        "s1", state, reply=reply if ready else None, faults=() if ready else ("added",), how=How.SHORTER
    )
    return Written(made, "a model", SECRET, 12.5, shown)


def entry(position: int, kind: EntryKind, content: object, suggestion: str | None = "s1") -> LedgerEntry:
    """A ledger entry of the conversation, decoded as the database gives it."""
    plain = None if content is None else msgspec.json.decode(msgspec.json.encode(content))
    return LedgerEntry(position, kind, NOON, NOON, "c1", suggestion, "p-1", plain)


def test_everything_in_its_order() -> None:
    """Messages as they were read, what happened by position, later events of the conversation among it."""
    found = whole()
    assert [message.id for message in found.messages] == ["m1", "m2"]
    assert [(one.position, one.kind) for one in found.happenings] == [
        (11, "displayed"),
        (12, "correction"),
        (15, "outcome"),
        (17, "veto"),
        (20, "event"),
        (21, "draft"),
        (22, "draft"),
        (23, "draft"),
        (24, "asked"),
        (25, "action"),
        (26, "action"),
        (27, "alone"),
        (28, "action"),
    ]
    assert [one.step for one in found.happenings[-4:]] == [
        Step("running", "cancel_order"),
        Step("failed", "cancel_order"),
        Step("back", why="typed"),
        Step("elsewhere", "cancel_order"),
    ]
    assert found.happenings[2].outcome is not None
    assert found.happenings[2].outcome.text == SECRET
    assert found.happenings[4].event is not None
    assert found.personal


def test_versions_are_those_that_were_shown() -> None:
    """What was ready too late or did not pass is told among what happened, and counts as no reply."""
    found = whole()
    assert [one.text for one in found.versions] == [SECRET]
    told = [one.written for one in found.happenings if one.written is not None]
    assert [(one.draft.state, one.shown) for one in told] == [
        ("ready", True),
        ("ready", False),
        ("dropped", False),
    ]
    seen = [one.written for one in without_personal(found).happenings if one.written is not None]
    assert [(one.draft.how, one.draft.faults, one.ms) for one in seen][-1] == ("shorter", ("added",), 12.5)


def test_auditors_see_nothing_personal() -> None:
    """The secret is nowhere in what an auditor gets, though it was everywhere before."""
    assert msgspec.json.encode(whole()).count(SECRET.encode()) > 20
    assert SECRET.encode() not in msgspec.json.encode(without_personal(whole()))


def test_auditors_see_the_evidence() -> None:
    """Rules, inputs that name nobody, wordings, kinds of sources, versions, times and ends stay."""
    found = without_personal(whole())
    suggestion = found.suggestion
    assert not found.personal
    assert suggestion.decision.rules[0].says == "The parcel is on its way."
    assert suggestion.decision.inputs == {
        "order.city": "",
        "order.status": "shipped",
        "order.shipped_on": "2026-11-18",
        "order.total": 12990,
        "language": "de",
    }
    assert [fact.source for fact in suggestion.replies[0].facts] == [
        "order",
        "order · line",
        "rule order_status/late · parameters.days",
    ]
    assert suggestion.replies[0].wording == "order-shipped"
    assert suggestion.citations[0].text == "Text"
    assert suggestion.trace.versions == {"rules": "r1"}
    assert [stage.ms for stage in suggestion.trace.stages] == [1.5]
    outcome = found.happenings[2].outcome
    assert outcome is not None
    assert (outcome.kind, outcome.reason) == (OutcomeKind.SUBSTANTIVE, "amount")
    event = found.happenings[4].event
    assert event is not None
    assert event.detail == {"rating": 2}
    assert [message.author for message in found.messages] == ["customer", "customer"]
