"""Which team must take over a conversation, and what it has to know; pure."""

from __future__ import annotations

from server.suggestion.combining import Drafted
from server.suggestion.gathered import Gathered
from server.suggestion.suggestion import HandOver

LONGEST = 600


def hand_over(given: Gathered, drafted: Drafted) -> HandOver | None:
    """The first hand-over that a decision asks for, with a summary; None where nobody must take over."""
    decisions = [one.decision for one in drafted.requests] or [drafted.outcome.decision]
    decision = next((one for one in decisions if one is not None and one.hand_over), None)
    team = given.brand.records.teams.get(decision.hand_over) if decision is not None else None
    if decision is None or team is None:
        return None
    found = drafted.found
    return HandOver(
        team=decision.hand_over,
        tier=team.tier,
        names=team.names,
        workflow=decision.workflow,
        language=found.language,
        customer=found.context.name,
        assurance=int(given.identified.identity.assurance),
        order=found.context.selected,
        decided=decision.rules,
        open=tuple(dict.fromkeys((*decision.asks, *found.understanding.missing))),
        said=given.asked[-1].text[:LONGEST],
    )
