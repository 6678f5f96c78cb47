"""What goes out by itself: only at its level, only in time, only while its panel says so, and nothing out of silence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.autonomy.governance import Ceiling, Governance
from server.autonomy.level import Level
from server.autonomy.sending import LATE, Back, Moment, Started, Step, alone, bound, hindrance, step
from server.conversation.conversation import Conversation, ConversationKey, Identity
from server.policy.decision import Decision, Verdict
from server.reply.reply import Reply
from server.suggestion.suggestion import Suggestion, Trace, Track

NOW = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
DUE = NOW + timedelta(seconds=8)
READY = Moment(now=NOW, level=3, standing=True, expires_at=NOW + timedelta(minutes=30), lease="mine")
RUNNING = msgspec.structs.replace(READY, countdown=Started("mine", DUE, False), free=False)
at = msgspec.structs.replace

HINDERED: list[tuple[dict[str, object], Back]] = [
    ({"standing": False}, Back.ENDED),
    ({"vetoed": True}, Back.ENDED),
    ({"expires_at": NOW}, Back.ENDED),
    ({"open": False}, Back.CLOSED),
    ({"record_broken": True}, Back.RECORD),
    ({"switched_off": True}, Back.SWITCHED_OFF),
    ({"level": 2}, Back.LEVEL),
    ({"person": True}, Back.PERSON),
    ({"mine": False}, Back.COLLEAGUE),
    ({"told": False}, Back.NOTICE),
    ({"repeated": True}, Back.REPEATED),
]


def test_a_countdown_starts_waits_and_sends() -> None:
    """The word that comes after the time is over sends; every one before only keeps it running."""
    assert step(READY) == (Step.START, None)
    assert step(RUNNING) == (Step.WAIT, None)
    assert step(at(RUNNING, now=DUE)) == (Step.SEND, None)
    assert step(at(RUNNING, now=DUE + LATE + timedelta(seconds=1))) == (Step.BACK, Back.LATE)


def test_one_per_agent_once_per_suggestion_and_only_for_whoever_began_it() -> None:
    """Busy elsewhere, over before, or begun by another socket: nothing happens, whatever the time."""
    assert step(at(READY, free=False))[0] is Step.NOTHING
    assert step(at(RUNNING, now=DUE, countdown=Started("mine", DUE, True)))[0] is Step.NOTHING
    assert step(at(RUNNING, now=DUE, lease="other"))[0] is Step.NOTHING


@pytest.mark.parametrize(("changed", "why"), HINDERED)
def test_whatever_hinders_is_named_and_turns_it_back(changed: dict[str, object], why: Back) -> None:
    """Before the start nothing begins; while it runs it becomes a suggestion again, also at the last moment."""
    assert hindrance(at(READY, **changed), Level.UNLESS_STOPPED) is why
    assert step(at(READY, **changed))[0] is Step.NOTHING
    late = {"now": DUE} if "expires_at" not in changed else {}
    assert step(at(RUNNING, **{**changed, **late})) == (Step.BACK, why)
    assert not alone(at(READY, **{"level": 4, **changed}))


def test_level_four_needs_nobody_but_leaves_what_somebody_took() -> None:
    """Level three does not send alone; an assigned conversation, or one that counted down, is a person's."""
    assert alone(at(READY, level=4))
    assert not alone(READY)
    assert not alone(at(READY, level=4, assigned=True))
    assert not alone(at(READY, level=4, countdown=Started("mine", DUE, True)))


@given(
    level=st.integers(0, 4),
    flags=st.fixed_dictionaries(
        {
            name: st.booleans()
            for name in (
                "standing",
                "vetoed",
                "switched_off",
                "record_broken",
                "open",
                "person",
                "mine",
                "told",
            )
        }
    ),
    seconds=st.integers(-5, 40),
    over=st.booleans(),
    lease=st.sampled_from(["mine", "other"]),
)
def test_sending_implies_every_condition(
    level: int, flags: dict[str, bool], seconds: int, over: bool, lease: str
) -> None:
    """Over all combinations: a send is at level 3 or 4, standing, in time, unvetoed, and of whoever began it."""
    now = NOW + timedelta(seconds=seconds)
    moment = at(READY, level=level, now=now, countdown=Started(lease, DUE, over), **flags)
    if step(moment)[0] is Step.SEND:
        assert level >= 3
        assert all(flags[name] for name in ("standing", "open", "mine", "told"))
        assert not any(flags[name] for name in ("vetoed", "switched_off", "record_broken", "person"))
        assert not over
        assert lease == "mine"
        assert DUE <= now <= DUE + LATE


def test_what_a_person_must_send_stays_with_one_key() -> None:
    """A desk that cannot be sent to, people asked for, approval, refusals without a recorded reason: two at most."""
    conversation = Conversation("c", ConversationKey("lumen", "demo", "1"), 1, 1, "open", Identity(), NOW)
    body = Suggestion(
        id="s",
        message="m",
        revision=1,
        created_at=NOW,
        expires_at=NOW,
        track=Track("lumen", "order_status", "reply", "en"),
        level=4,
        decision=Decision(Verdict.ALLOW, "order_status", "v1", (), "wording"),
        replies=(Reply("It arrives on Monday.", "en", "wording"),),
        trace=Trace((), "query", {}),
    )
    rules = Governance()
    denied = at(body, decision=at(body.decision, verdict=Verdict.DENY))
    approval = at(body, decision=at(body.decision, verdict=Verdict.NEEDS_APPROVAL))
    reasoned = Governance(ceilings=(Ceiling("lumen/*", 4, "tried", denials="the law is clear"),))
    assert bound(body, conversation, rules, True).level == 4
    assert bound(body, conversation, rules, False).level == 2
    assert bound(body, at(conversation, person=True), rules, True).level == 2
    assert bound(approval, conversation, reasoned, True).level == 2
    assert bound(denied, conversation, rules, True).level == 2
    assert bound(denied, conversation, reasoned, True).level == 4
    assert bound(at(body, level=0), conversation, rules, True).level == 0
