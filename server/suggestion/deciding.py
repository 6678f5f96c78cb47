"""From what was found to what is offered: rules decide, wordings word, actions get their exact arguments; pure."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from server.action.action import ActionProposal, ActionRun, RunState, propose
from server.action.approval import approval_key
from server.conversation.conversation import Author, Message
from server.knowledge.passage import Audience, Citation
from server.knowledge.passages import length
from server.knowledge.retrieval import SHORT
from server.orders.records import Brand
from server.policy.decision import Decision, Verdict
from server.policy.facts import facts
from server.policy.rules import WorkflowRules
from server.reply.compose import Composer, Missing
from server.reply.reply import Reply
from server.reply.untied import untied
from server.suggestion.finding import Findings
from server.suggestion.gathered import Gathered, Parts
from server.suggestion.refusals import failures, refused
from server.suggestion.suggestion import MOST_REPLIES, WithheldReason
from server.suggestion.timer import Timer

TOLD = "told"


class Outcome(msgspec.Struct, frozen=True):
    """A decision with its replies and actions, or `reason` why nothing is offered."""

    decision: Decision | None
    replies: tuple[Reply, ...]
    reason: WithheldReason | None
    detail: str = ""
    actions: tuple[ActionProposal, ...] = ()


def _withheld(reason: WithheldReason, detail: str, decision: Decision | None = None) -> Outcome:
    return Outcome(decision, (), reason, detail)


def decide(parts: Parts, given: Gathered, found: Findings, timer: Timer) -> Outcome:
    """What the rules say, in words, with what they allow to be done; nothing that is not tied to a source."""
    workflow = found.understanding.workflow
    if workflow is None:
        if not found.retrieval.relevant and length(given.asked[-1].text.strip()) >= SHORT:
            return _withheld(WithheldReason.LOW_RELEVANCE, "no workflow and no article fits this message")
        return _withheld(WithheldReason.NO_TRIGGER, "the message asks for none of the known workflows")
    rules = parts.rules.rules(given.brand.id, workflow)
    if rules is None:
        return _withheld(WithheldReason.NO_TRIGGER, f"this brand has no workflow {workflow!r}")
    quotable = _quotable(found)
    known = facts(
        rules.schema,
        found.context,
        given.identified.identity,
        now=given.now,
        timezone=found.timezone,
        brand=given.brand.id,
        language=found.language,
        mentioned=bool(found.selection.unknown) or found.selection.reason == "mentioned",
        failed=given.failed_lookups,
        actions=action_states(given.runs, found.context.selected, given.messages),
        passage=quotable.language if quotable is not None else "",
        request=found.wanted,
        catalogue=given.products,
        refused=refused(given.refusals, given.messages, workflow, found.context.selected),
        failures=failures(given.runs, rules.workflow.actions, found.context.selected),
    )
    decision = rules.decide(known)
    timer.stage("decision", f"{decision.verdict} by {', '.join(hit.rule for hit in decision.rules)}")
    replies = Composer(
        decision,
        found.context,
        brand_name=given.brand.name,
        now=given.now,
        timezone=found.timezone,
        wordings=parts.wordings,
        citation=quotable,
    ).replies(found.language, _gloss(found.language, given.brand))
    timer.stage("wording", decision.wording)
    if isinstance(replies, Missing):
        return _withheld(
            WithheldReason.LANGUAGE_UNSUPPORTED,
            f"there is no wording {decision.wording!r} in {found.language!r}",
            decision,
        )
    loose = {reply.wording: untied(reply) for reply in replies}
    tied = tuple(reply for reply in replies if not loose[reply.wording])
    if not tied:
        detail = "; ".join(f"{wording}: {', '.join(found)}" for wording, found in loose.items())
        return _withheld(WithheldReason.POLICY_BLOCK, f"facts without a source: {detail}", decision)
    said = next(
        (one.text.strip() for one in reversed(given.messages) if one.author is not Author.CUSTOMER), ""
    )
    offered = tuple(reply for reply in tied if reply.text.strip() != said)
    if not offered:
        return _withheld(WithheldReason.DUPLICATE, "the last answer said the same", decision)
    proposed = _proposals(parts, given, found, rules, decision)
    if isinstance(proposed, str):
        return _withheld(WithheldReason.POLICY_BLOCK, proposed, decision)
    return Outcome(decision, offered[:MOST_REPLIES], None, actions=proposed)


def _proposals(
    parts: Parts,
    given: Gathered,
    found: Findings,
    rules: WorkflowRules,
    decision: Decision,
) -> tuple[ActionProposal, ...] | str:
    """The decision's actions with their exact arguments, or what one of them lacks."""
    proposals: list[ActionProposal] = []
    for name in decision.actions:
        action = rules.workflow.actions[name]
        said = Composer(
            decision,
            found.context,
            brand_name=given.brand.name,
            now=given.now,
            timezone=found.timezone,
            wordings=parts.wordings,
        ).consequence(action.says)
        record = rules.schema.actions.get(name)
        proposal = propose(
            name,
            action,
            found.context,
            said,
            given.brand.default_language,
            record=record,
            request=found.wanted,
        )
        if isinstance(proposal, str):
            return f"the action {name!r} lacks its argument {proposal!r}"
        if not said:
            return f"nothing says what the action {name!r} will do"
        if decision.verdict is Verdict.NEEDS_APPROVAL:
            proposal = msgspec.structs.replace(
                proposal,
                approval=approval_key(name, proposal.order, proposal.arguments),
                approve_hours=rules.workflow.approve_hours,
            )
        runs = given.brand.records.runs(name)
        proposals.append(proposal if runs else msgspec.structs.replace(proposal, runs=False))
    return tuple(proposals)


def _quotable(found: Findings) -> Citation | None:
    """The best passage that customers may read, in their language if there is one; internal ones are never quoted."""
    open_ones = [one for one in found.retrieval.citations if one.audience is Audience.CUSTOMER]
    own = [one for one in open_ones if one.language == found.language]
    return next(iter(own or open_ones), None)


def action_states(
    runs: Sequence[ActionRun], order: str | None, messages: Sequence[Message]
) -> dict[str, str]:
    """How each action on this order stands; what was done before the last answer counts as told."""
    answered = [one.received_at for one in messages if one.author is not Author.CUSTOMER]
    states: dict[str, str] = {}
    for run in runs:
        if run.order in ("", order):  # what is done for a customer alone is for no order
            told = run.state is RunState.DONE and bool(answered) and answered[-1] > run.at
            states[run.name] = TOLD if told else run.state.value
    return states


def _gloss(language: str, brand: Brand) -> str:
    return brand.default_language if brand.default_language != language else "en"
