"""The requests of a conversation: which actions are asked for, prepared, and ready once the customer agreed.

Pure. An agent's last message is read as a proposal, order by order; what it leaves open is taken from what the
customer said, the newest first. Which action is meant follows from words, from what was named, and from what the
rules allow; nothing is chosen that the rules would not do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from server.orders.actions import ActionRecord
from server.orders.context import Order
from server.orders.meant import holds_id, lines_named
from server.policy.asking import allows, decide_action
from server.policy.decision import Decision, Verdict
from server.policy.request import CONFIRMED, Request
from server.request.agreed import Agreement, names_orders
from server.request.reader import Reader, Setting, Situation
from server.request.said import Done, Said, sections
from server.understanding.consent import Consent
from server.understanding.words import longest, spoken_words
from server.workflow.workflow import Action, Workflow

# What counts for an action: words in the proposal and in the answer to it, in what the customer said before, that all
# of its arguments were named, and how surely the customer's messages are of its workflow.
IN_PROPOSAL, IN_ANSWER, BEFORE, NAMED, ROUTED = 1.5, 2.0, 1.0, 3.0, 2.0
# What counts against it: that something is still missing.
MISSING = 2.0
# A request about no order that is less sure than this comes after those about one.
CLEAR = 3.0
MOST = 4
_BEFORE = 4


class Wanted(msgspec.Struct, frozen=True):
    """One request: what would be done with which arguments, what the rules say, and whether it may be done now."""

    workflow: str
    action: str
    request: Request
    decision: Decision
    order: str | None
    score: float
    ready: bool


def requests(
    setting: Setting,
    situation: Situation,
    said: Said,
    *,
    done: Sequence[Done] = (),
    routed: Mapping[str, float] | None = None,
    agrees: float | None = None,
) -> tuple[Wanted, ...]:
    """At most MOST requests: the ready ones as they were proposed, then the others, the likeliest first.

    `routed` tells how surely the customer's messages are of each workflow (0..1), `agrees` how surely the answer, by
    its meaning, agrees (0..1; None where nobody measured it).
    """
    finder = _Finder(Reader(setting, situation, said), routed or {}, agrees)
    found: list[Wanted] = []
    seen: set[tuple[str, str | None]] = set()
    for order, text in sections(said, situation.context.orders):
        best = finder.best(order, text)
        if best is None or (best.action, best.order) in seen or _repeated(best, done):
            continue
        seen.add((best.action, best.order))
        found.append(best)
    ranked = sorted(
        found,
        key=lambda one: (not one.ready, one.order is None and one.score < CLEAR, one.ready or -one.score),
    )
    return tuple(ranked)[:MOST]


def request_for(
    setting: Setting, situation: Situation, said: Said, workflow: Workflow, agrees: float | None = None
) -> Request:
    """What a conversation tells of the arguments of a workflow's actions, and whether the customer agreed to them.

    The order and the lines are those that the context has chosen, where it has. What an agent proposed tells nothing
    where no rule waits for a yes and none was said.
    """
    agreement = Agreement(Reader(setting, situation, said), agrees)
    waits = any(CONFIRMED in rule.when for rule in workflow.rules)
    heard = said if waits or agreement.answered is Consent.YES else said.without_agent()
    reader = Reader(setting, situation, heard)
    order = situation.context.order()
    parts = {one.id: text for one, text in sections(heard, situation.context.orders) if one is not None}
    section = parts.get(order.id, heard.proposal) if order is not None else heard.proposal
    arguments: dict[str, Any] = {}
    confirmed = agreement.plain
    for name, action in workflow.actions.items():
        record = setting.brand.records.actions.get(name)
        if record is None:
            continue
        found = reader.fill(action, record, order, section).arguments
        arguments = {**found, **arguments}
        complete = all(one in found or one in record.optional for one in record.arguments)
        confirmed = confirmed or (
            complete and agreement.agreed(action, record, order, section, Request(found))
        )
    return Request(arguments, confirmed)


def _repeated(one: Wanted, done: Sequence[Done]) -> bool:
    return any(one.action == other.action and one.request.arguments == other.arguments for other in done)


class _Finder:
    """Finds the action that a part of a proposal is about, and has the rules look at it."""

    def __init__(self, reader: Reader, routed: Mapping[str, float], agrees: float | None) -> None:
        self._reader, self._routed = reader, routed
        self._agreement = Agreement(reader, agrees)
        self._names_orders = names_orders(reader)

    def best(self, order: Order | None, section: str) -> Wanted | None:
        """The action that fits a section best among those that the rules would allow."""
        setting = self._reader.setting
        found: list[Wanted] = []
        for workflow in setting.book.workflows(setting.brand.id):
            for name, action in workflow.actions.items():
                record = self._reader.records.actions.get(name)
                if record is None or not self._fits(order, record):
                    continue
                for one in self._orders(order, record):
                    candidate = self._candidate(workflow, name, action, record, one, section)
                    if candidate is not None:
                        found.append(candidate)
                        break
        return max(found, key=lambda one: one.score, default=None)

    def _fits(self, order: Order | None, record: ActionRecord) -> bool:
        """Whether a section is for such an action: one for an order is read where the order is named."""
        if record.order_argument is None:
            return order is None
        return order is not None or not self._names_orders

    def _orders(self, order: Order | None, record: ActionRecord) -> list[Order | None]:
        """The orders that may be meant, the likeliest first."""
        if record.order_argument is None:
            return [None]
        if order is not None:
            return [order]
        said, orders = self._reader.said, self._reader.situation.context.orders
        lined = self._reader.records.order.lines
        named: dict[str, Order] = {}
        for text in (said.answer, *said.earlier, *said.by_agent):
            for one in orders:
                if holds_id(text, one.id.lstrip("#")) >= 0:
                    named.setdefault(one.id, one)
        with_lines = [
            one
            for one in orders
            if lined is not None
            and any(lines_named(text, one.lines, lined) for text in (said.proposal, said.answer))
        ]
        first = [one for one in with_lines if one.id in named]
        ranked = {one.id: one for one in (*first, *with_lines, *named.values(), *orders)}
        return list(ranked.values())

    def _candidate(
        self,
        workflow: Workflow,
        name: str,
        action: Action,
        record: ActionRecord,
        order: Order | None,
        section: str,
    ) -> Wanted | None:
        """The request that the texts make of an action; None where nothing speaks for it or the rules are against."""
        evidence = self._evidence(workflow, action, section)
        filled = self._reader.fill(action, record, order, section)
        score = evidence + (NAMED if filled.named else 0.0)
        if order is not None and not self._names_orders and record.lines_argument is None:
            score -= IN_PROPOSAL
        if evidence <= 0 and not filled.named:
            return None
        missing = any(one not in filled.arguments and one not in record.optional for one in record.arguments)
        key = order.id if order is not None else None
        request = Request(filled.arguments, confirmed=True)
        decision = self._decide(name, request, key)
        if decision is None:
            return None
        if missing or decision.verdict is Verdict.NEEDS_INFORMATION:
            # What is still missing can be asked for, unless the rules are against it anyway.
            if decision.verdict not in (Verdict.ALLOW, Verdict.NEEDS_INFORMATION):
                return None
            return Wanted(
                workflow.id, name, Request(filled.arguments), decision, key, score - MISSING, ready=False
            )
        if not allows(decision, name):
            return None
        if CONFIRMED in decision.inputs:
            ready = self._agreement.agreed(action, record, order, section, request)
        else:
            ready = self._agreement.asked_for(action)
            if not ready and not self._agreement.spoken_of(action):
                return None
            score += NAMED if ready else 0.0
        confirmed = msgspec.structs.replace(request, confirmed=ready)
        return Wanted(workflow.id, name, confirmed, decision, key, score, ready)

    def _decide(self, action: str, request: Request, order: str | None) -> Decision | None:
        setting, situation = self._reader.setting, self._reader.situation
        return decide_action(
            setting.book,
            setting.brand.id,
            action,
            request,
            msgspec.structs.replace(situation.context, selected=order),
            situation.identity,
            now=situation.now,
            timezone=setting.timezone,
            language=situation.language,
            catalogue=setting.catalogue,
        )

    def _evidence(self, workflow: Workflow, action: Action, section: str) -> float:
        """How much speaks for an action: its words where they count, and how the customer's messages were routed."""
        said = self._reader.said
        score = ROUTED * self._routed.get(workflow.id, 0.0)
        score += IN_PROPOSAL * _told(section, action.words)
        score += IN_ANSWER * _told(said.answer, action.words)
        for place, text in enumerate(said.since[1:_BEFORE]):
            score += BEFORE / (place + 1) * _told(text, action.words)
        return score


def _told(text: str, phrases: Sequence[str]) -> float:
    """How much a text tells of an action: a phrase of several words tells more than one word."""
    size = longest(spoken_words(text), phrases)
    return 0.7 + 0.3 * min(size, 3) if size else 0.0
