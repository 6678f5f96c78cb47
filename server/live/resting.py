"""What a track rests on, and whether recorded suggestions come out the same after it changed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from server.autonomy.governance import REPLY
from server.knowledge.index import KnowledgeIndex
from server.live.again import decided_again, prepared_again
from server.orders.source import OrderSystem
from server.policy.rules import ASK_IDENTITY, CANNOT_DECIDE, WorkflowRules
from server.storage.reading import Worded
from server.suggestion.gathered import Parts
from server.suggestion.suggestion import Track

EVERY_BRAND = "all"
# Recorded suggestions that are tried again; with fewer than FEWEST_CASES nothing is shown, and evidence begins anew.
MOST_CASES = 60
FEWEST_CASES = 20


def fingerprint(parts: Parts, index: KnowledgeIndex, track: Track, shelf: str) -> str:
    """Rules with parameters and examples, wordings, passages and model, eight digits each; empty without the workflow.

    An action quotes no passage: in their place stands what its core system declares of it.
    """
    rules = parts.rules.rules(track.brand, track.workflow)
    if rules is None:
        return ""
    passages = sorted(
        {
            (one.id, one.version)
            for one in index.articles()
            if one.front.brand in (shelf, EVERY_BRAND) and track.workflow in one.front.workflows
        }
    )
    beside = repr(passages) if track.kind == REPLY else repr(rules.schema.actions.get(track.kind))
    wholes = (
        rules.version,
        parts.wordings.version_of(track.language),
        beside,
        parts.fingerprint,
    )
    return "-".join(hashlib.sha256(whole.encode()).hexdigest()[:8] for whole in wholes)


def wordings_of(rules: WorkflowRules) -> tuple[str, ...]:
    """Every wording that a workflow may say, in any region."""
    workflow = rules.workflow
    named = [rule.wording for one in rules.everywhere() for rule in one.workflow.rules]
    named += [action.says for action in workflow.actions.values()]
    return tuple(sorted({*named, CANNOT_DECIDE, ASK_IDENTITY}))


def same_model(before: str, after: str) -> bool:
    """Whether two fingerprints name one model; with another every message may be understood otherwise."""
    return before.rpartition("-")[2] == after.rpartition("-")[2]


def unchanged(
    cases: Sequence[Worded], parts: Parts, index: KnowledgeIndex, system: OrderSystem, kind: str = REPLY
) -> bool:
    """Whether every recorded suggestion is decided and worded as it was, and what it cites is still there.

    For an action, its `kind`: whether it would be prepared again exactly as it was.
    """
    if len(cases) < FEWEST_CASES:
        return False
    if kind == REPLY:
        return all(_same(one, parts, index, system) for one in cases)
    return all(_prepared(one, kind, parts, system) for one in cases)


def _prepared(case: Worded, kind: str, parts: Parts, system: OrderSystem) -> bool:
    places = [place for place, one in enumerate(case.suggestion.actions) if one.name == kind]
    return all(prepared_again(case, place, parts, system) for place in places)


def _same(case: Worded, parts: Parts, index: KnowledgeIndex, system: OrderSystem) -> bool:
    suggestion = case.suggestion
    composer = decided_again(case, suggestion.decision, parts, system)
    if composer is None:
        return False
    if any(index.article(one.article, one.version) is None for one in suggestion.citations):
        return False
    first = suggestion.replies[:1]
    said = composer.reworded(first, suggestion.track.language)
    return [one.text if one else "" for one in said] == [reply.text for reply in first]
