"""Several requests of one message as one suggestion: a reply that answers them all, each with its own decision; pure."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from server.action.action import ActionProposal
from server.reply.reply import Reply
from server.suggestion.deciding import Outcome
from server.suggestion.finding import Findings
from server.suggestion.parting import MOST_REQUESTS, Asked
from server.suggestion.suggestion import MOST_REPLIES, Requested, Track

SUGGESTS = 1
BETWEEN = "\n\n"


class Drafted(msgspec.Struct, frozen=True):
    """What was found and decided for one request, or for all of a message's."""

    found: Findings
    outcome: Outcome
    track: Track | None
    level: int
    gate: bool
    requests: tuple[Requested, ...] = ()


def combined(asked: Sequence[Asked], drafted: Sequence[Drafted]) -> Drafted:
    """The first request that has a reply stands for all; agents send it, since no track has earned them together."""
    answered = [one for one in drafted if one.outcome.reason is None and one.track is not None]
    if not answered:
        return drafted[0]
    first = answered[0]
    actions: list[ActionProposal] = []
    requests: list[Requested] = []
    for part, one in zip(asked, drafted, strict=True):
        own = one.outcome.actions[: MOST_REQUESTS - len(actions)]
        requests.append(
            Requested(
                start=part.start,
                end=part.end,
                text=part.text,
                workflow=one.found.understanding.workflow,
                confidence=one.found.understanding.confidence,
                order=one.found.context.selected,
                decision=one.outcome.decision,
                reason=one.outcome.reason or "",
                actions=tuple(range(len(actions), len(actions) + len(own))),
            )
        )
        actions += own
    outcome = msgspec.structs.replace(
        first.outcome, replies=_replies([one.outcome for one in answered]), actions=tuple(actions)
    )
    understanding = msgspec.structs.replace(
        first.found.understanding,
        missing=tuple(dict.fromkeys(name for one in answered for name in one.found.understanding.missing)),
    )
    return Drafted(
        found=msgspec.structs.replace(first.found, understanding=understanding),
        outcome=outcome,
        track=first.track,
        level=min(SUGGESTS, *(one.level for one in answered)),
        gate=any(one.gate for one in answered),
        requests=tuple(requests),
    )


def _replies(outcomes: Sequence[Outcome]) -> tuple[Reply, ...]:
    """A reply to all requests, then each by itself; what would be said twice is said once."""
    firsts = list({one.replies[0].text: one.replies[0] for one in outcomes}.values())
    if len(firsts) == 1:
        return outcomes[0].replies
    glossed = all(one.gloss for one in firsts)
    whole = Reply(
        text=BETWEEN.join(one.text for one in firsts),
        language=firsts[0].language,
        wording="+".join(one.wording for one in firsts),
        facts=tuple(fact for one in firsts for fact in one.facts),
        gloss=BETWEEN.join(one.gloss for one in firsts) if glossed else "",
        gloss_language=firsts[0].gloss_language if glossed else "",
    )
    return (whole, *firsts)[:MOST_REPLIES]
