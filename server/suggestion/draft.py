"""From everything gathered for a message to a computation; pure but for the ids given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from server.conversation.conversation import Author, Conversation, Identity, Message
from server.language.detect import LanguageGuess
from server.orders.context import OrderContext
from server.policy.decision import Decision
from server.suggestion.combining import SUGGESTS, Drafted, combined
from server.suggestion.computation import Computation
from server.suggestion.deciding import Outcome, decide
from server.suggestion.every import every_order
from server.suggestion.finding import Findings, find
from server.suggestion.gathered import Gathered, Parts
from server.suggestion.handing import hand_over
from server.suggestion.parting import MOST_REQUESTS, Asked, parted
from server.suggestion.suggestion import Suggestion, Trace, Track, Understood, Withheld, WithheldReason
from server.suggestion.timer import Timer
from server.understanding.understanding import Understanding

STANDS_FOR = timedelta(minutes=30)
REPLY = "reply"
UNLESS_STOPPED = 3


def _gated(parts: Parts, brand: str, workflow: str) -> bool:
    """Whether this workflow wants to be asked about before a reply that contradicts it goes out."""
    rules = parts.rules.rules(brand, workflow)
    return rules is not None and rules.workflow.gate


def draft(parts: Parts, given: Gathered, timer: Timer) -> Computation:
    """The computation for the last customer message, which may ask for several things."""
    asked = parted(parts, given)
    if asked:
        told = [pair for one in asked for pair in _for_each_order(parts, one, timer)][:MOST_REQUESTS]
    else:
        text = given.asked[-1].text
        told = _for_each_order(parts, Asked(0, len(text), text, given), timer)
    if len(told) > 1:
        timer.stage("requests", "; ".join(f"{one.text!r}: {_led_to(made)}" for one, made in told))
        drafted = combined([one for one, _ in told], [made for _, made in told])
    else:
        drafted = told[0][1]
    return _computed(parts, given, drafted, timer)


def _for_each_order(parts: Parts, asked: Asked, timer: Timer) -> list[tuple[Asked, Drafted]]:
    """A request with what came of it, once for each order where it is for several; of too many it asks which."""
    made = _drafted(parts, asked.given, timer)
    orders = every_order(parts, asked.given, made.found.understanding.workflow)
    if not orders:
        return [(asked, made)]
    shares = [orders] if len(orders) > MOST_REQUESTS else [(order,) for order in orders]
    each = [
        msgspec.structs.replace(asked, given=msgspec.structs.replace(asked.given, meant=one))
        for one in shares
    ]
    return [(one, _drafted(parts, one.given, timer)) for one in each]


def _drafted(parts: Parts, given: Gathered, timer: Timer) -> Drafted:
    found = find(parts, given, timer)
    timer.skip()
    outcome = decide(parts, given, found, timer)
    workflow = found.understanding.workflow
    track = Track(given.conversation.key.brand, workflow, REPLY, found.language) if workflow else None
    level = given.level(track) if track is not None else 0
    # What rests on an agent's word is for agents to send.
    level = min(level, SUGGESTS) if found.context.mended else level
    outcome = _levelled(given, found, outcome)
    gate = track is not None and _gated(parts, given.brand.id, track.workflow)
    return Drafted(found, outcome, track, level, gate)


def _levelled(given: Gathered, found: Findings, outcome: Outcome) -> Outcome:
    """Each action with the level that its own track has earned, which a reply's has nothing to do with."""
    workflow, brand, actions = found.understanding.workflow, given.conversation.key.brand, []
    for one in outcome.actions:
        level = given.level(Track(brand, workflow or "", one.name, found.language))
        level = min(level, SUGGESTS) if found.context.mended else level
        actions.append(msgspec.structs.replace(one, level=level))
    return msgspec.structs.replace(outcome, actions=tuple(actions))


def _led_to(made: Drafted) -> str:
    decision = made.outcome.decision
    return f"{made.found.understanding.workflow}, {decision.wording if decision else made.outcome.reason}"


def _computed(parts: Parts, given: Gathered, drafted: Drafted, timer: Timer) -> Computation:
    found, outcome, track = drafted.found, drafted.outcome, drafted.track
    retrieval = found.retrieval
    versions = _versions(parts, given, outcome.decision)
    trace = Trace(tuple(timer.stages), retrieval.query, versions, retrieval.terms)
    result: Suggestion | Withheld
    if outcome.reason is None and outcome.decision is not None and track is not None:
        result = Suggestion(
            id=given.id,
            message=given.asked[-1].id,
            revision=given.conversation.revision,
            created_at=given.now,
            trace=trace,
            citations=found.retrieval.citations,
            expires_at=given.now + STANDS_FOR,
            track=track,
            level=drafted.level,
            decision=outcome.decision,
            replies=outcome.replies,
            actions=outcome.actions,
            gate=drafted.gate,
            requests=drafted.requests,
            hand_over=hand_over(given, drafted),
        )
    else:
        result = Withheld(
            id=given.id,
            message=given.asked[-1].id,
            revision=given.conversation.revision,
            created_at=given.now,
            trace=trace,
            citations=found.retrieval.citations,
            reason=outcome.reason or WithheldReason.ERROR,
            detail=outcome.detail,
            decision=outcome.decision,
        )
    return Computation(
        conversation=given.conversation.id,
        revision=given.conversation.revision,
        understood=Understood(given.asked[-1].id, found.understanding, found.context),
        result=result,
        track=track,
        identity=given.identified.identity,
        language=given.language.language or given.conversation.language,
        language_memory=given.memory,
        failed_lookups=given.failed_lookups,
        messages=tuple(message.id for message in given.messages),
        acted=_acted(given),
    )


def _acted(given: Gathered) -> bool:
    """Whether something ran with nobody there and the customer has not heard of it yet."""
    answered = [one.received_at for one in given.messages if one.author is not Author.CUSTOMER]
    return any(one.level > UNLESS_STOPPED and (not answered or answered[-1] < one.at) for one in given.runs)


def failed(
    given: Conversation, messages: Sequence[Message], now: datetime, error: Exception, id: str
) -> Computation:
    """The computation for a flow that broke: withheld for an error, so that the agent is told."""
    asked = [message for message in messages if message.author is Author.CUSTOMER]
    message = asked[-1].id if asked else ""
    guess = LanguageGuess(given.language, 0.0, "no_text")
    understanding = Understanding(language=guess, workflow=None, confidence=0.0)
    return Computation(
        conversation=given.id,
        revision=given.revision,
        understood=Understood(message, understanding, OrderContext("", now)),
        result=Withheld(
            id=id,
            message=message,
            revision=given.revision,
            created_at=now,
            reason=WithheldReason.ERROR,
            detail=f"the copilot could not finish ({type(error).__name__}); answer by hand",
            trace=Trace((), "", {}),
        ),
        track=None,
        identity=Identity(),
        language=given.language,
        language_memory=given.language_memory,
        failed_lookups=given.failed_lookups,
        messages=tuple(one.id for one in messages),
    )


def _versions(parts: Parts, given: Gathered, decision: Decision | None) -> dict[str, str]:
    return {
        "program": parts.program,
        "model": parts.fingerprint[:16],
        "index": given.index.id,
        "rules": parts.rules.version,
        "workflow": decision.version if decision else "",
        "orders": given.context.source,
    }
