"""From everything gathered for a message to a computation: rules decide, wordings word; pure but for the ids given."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import numpy as np
from numpy.typing import NDArray

from server.action.action import ActionProposal, ActionRun, RunState, propose
from server.conversation.conversation import Author, Conversation, Identity, Message
from server.embedding.words import Words
from server.knowledge.index import KnowledgeIndex
from server.knowledge.passage import Audience, Citation
from server.knowledge.passages import length
from server.knowledge.retrieval import SHORT, Retrieval, retrieve, weigh
from server.language.detect import LanguageGuess
from server.orders.context import OrderContext
from server.orders.fieldwords import NOTHING_LEARNED, Learned
from server.orders.identity import Identified
from server.orders.lines import Meaning, choose, order_of_lines
from server.orders.mending import with_facts, with_lines
from server.orders.mentions import MAYBE_ORDER, mentions_in
from server.orders.records import Brand, OrderRecord
from server.orders.select import Selection, select
from server.orders.shapes import Shapes
from server.policy.decision import Decision
from server.policy.facts import Catalogue, facts
from server.policy.proposing import REQUEST, sources
from server.policy.request import Request
from server.policy.rules import RuleBook, WorkflowRules
from server.reply.compose import Missing, compose, consequence
from server.reply.reply import Reply
from server.reply.untied import untied
from server.reply.wording import Wordings
from server.suggestion.computation import Computation
from server.suggestion.instead import ADDRESS, VARIANTS, Said, instead
from server.suggestion.requested import confirmed, request_of
from server.suggestion.suggestion import (
    MOST_REPLIES,
    Stage,
    Suggestion,
    Trace,
    Track,
    Understood,
    Withheld,
    WithheldReason,
)
from server.suggestion.wanted import Setting, request_for
from server.understanding.routing import Router
from server.understanding.understand import CONFIRMATION, SURE, understand, with_known
from server.understanding.understanding import Mention, Understanding
from server.understanding.words import Words as Sayings

STANDS_FOR = timedelta(minutes=30)
REPLY = "reply"
SUGGESTS = 1
LINES = "lines"
TOLD = "told"
_NAMING = ("order", MAYBE_ORDER, "email")
_POSTCODE = "postcode"
_WORDS_OF_ADDRESS = 10


class Timer:
    """Collects the stages of a trace; times are wall-clock milliseconds."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._last = clock()
        self.stages: list[Stage] = []

    def stage(self, name: str, note: str = "") -> None:
        """Close a stage that began where the one before ended."""
        now = self._clock()
        self.stages.append(Stage(name, round((now - self._last) * 1000, 2), note))
        self._last = now

    def skip(self) -> None:
        """What passed since the last stage belongs to none."""
        self._last = self._clock()


class Parts(msgspec.Struct, frozen=True):
    """What drafting needs of the installation: loaded once, replaced whole when knowledge changes."""

    rules: RuleBook
    wordings: Wordings
    router: Router
    fingerprint: str
    program: str
    sayings: Sayings = Sayings()


class Gathered(msgspec.Struct, frozen=True):
    """What was read for one message; vectors belong to `asked`, the customer's last messages, oldest first."""

    conversation: Conversation
    messages: tuple[Message, ...]
    asked: tuple[Message, ...]
    vectors: NDArray[np.float32]
    language: LanguageGuess
    memory: dict[str, float]
    identified: Identified
    failed_lookups: int
    context: OrderContext
    brand: Brand
    shelf: str
    shapes: Shapes
    index: KnowledgeIndex
    level: Callable[[Track], int]
    now: datetime
    id: str
    meaning: Meaning | None = None
    runs: tuple[ActionRun, ...] = ()
    products: Catalogue = {}
    words: tuple[Words | None, ...] = ()
    learned: Learned = NOTHING_LEARNED


class Findings(msgspec.Struct, frozen=True):
    """What is known after understanding, before deciding."""

    understanding: Understanding
    selection: Selection
    context: OrderContext
    retrieval: Retrieval
    language: str
    timezone: ZoneInfo
    wanted: Request = Request()


def _gated(parts: Parts, brand: str, workflow: str) -> bool:
    """Whether this workflow wants to be asked about before a reply that contradicts it goes out."""
    rules = parts.rules.rules(brand, workflow)
    return rules is not None and rules.workflow.gate


def draft(parts: Parts, given: Gathered, timer: Timer) -> Computation:
    """The computation for the last customer message."""
    found = find(parts, given, timer)
    timer.skip()
    outcome = _decide(parts, given, found, timer)
    understanding = found.understanding
    track = (
        Track(given.conversation.key.brand, understanding.workflow, REPLY, found.language)
        if understanding.workflow is not None
        else None
    )
    trace = Trace(tuple(timer.stages), found.retrieval.query, _versions(parts, given, outcome.decision))
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
            # What rests on an agent's word is for agents to send.
            level=min(given.level(track), SUGGESTS) if found.context.mended else given.level(track),
            decision=outcome.decision,
            replies=outcome.replies,
            actions=outcome.actions,
            gate=_gated(parts, given.brand.id, track.workflow),
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
        understood=Understood(given.asked[-1].id, understanding, found.context),
        result=result,
        track=track,
        identity=given.identified.identity,
        language=given.language.language or given.conversation.language,
        language_memory=given.memory,
        failed_lookups=given.failed_lookups,
        messages=tuple(message.id for message in given.messages),
    )


def find(parts: Parts, given: Gathered, timer: Timer) -> Findings:
    """Mentions, workflow, order and passages."""
    conversation = given.conversation
    last = given.asked[-1]
    own = {order.id for order in given.context.orders}
    mentions = tuple(
        mention
        for mention in _mentions(given.messages, given.shapes, Author.CUSTOMER)
        if mention.kind != MAYBE_ORDER or mention.value in own
    )
    workflows = parts.rules.workflows(given.brand.id)
    served = {workflow.id for workflow in workflows}
    routed = tuple(
        candidate for candidate in parts.router.route(given.vectors[-1]) if candidate.workflow in served
    )
    needs = {workflow.id: workflow.needs for workflow in workflows}
    understanding = understand(
        text=last.text,
        message=last.id,
        language=given.language,
        routed=routed,
        mentions=mentions,
        previous=conversation.workflow,
        awaited=(*conversation.awaited, CONFIRMATION) if confirmed(given.messages) else conversation.awaited,
        correction=conversation.correction,
        needs=needs,
    )
    timer.stage("understanding", f"{understanding.workflow or 'none'} {understanding.confidence:.2f}")
    by_agent = _mentions(given.messages, given.shapes, Author.AGENT)
    record = given.brand.records.order
    about = next((one for one in workflows if one.id == understanding.workflow), None)
    usual = about.statuses if about is not None else ()
    wants_lines = about is not None and LINES in about.needs
    texts = [message.text for message in given.asked]
    selection = select(
        given.context.orders,
        mentions,
        record,
        corrected=conversation.correction.order,
        by_agent=by_agent,
        usual=usual,
        by_lines=_order_by_lines(texts, given.context, record, usual) if wants_lines else None,
    )
    context = msgspec.structs.replace(given.context, selected=selection.order)
    if wants_lines:
        chosen = choose(texts, context.order(), record.lines, given.meaning)
        context = msgspec.structs.replace(context, lines=chosen.lines, choices=chosen.choices)
        context = with_lines(context, conversation.correction.lines)
    if selection.order is not None and conversation.correction.order in (None, selection.order):
        context = with_facts(context, conversation.correction.fact or {})
    wanted = Request()
    if about is not None and about.actions:
        line = record.lines
        products = given.products.get(line.catalogue or "", {}) if line is not None else {}
        wanted, context = instead(
            about, given.brand.records, context, _said(parts, given, mentions), products
        )
    found = {"customer": context.customer, "order": selection.order, LINES: context.lines}
    told = {ADDRESS: context.said, "variants": context.wanted, **wanted.arguments}
    known = [name for name, value in {**told, **found}.items() if value]
    timer.stage("order", f"{selection.reason} {selection.order or ''}".strip())
    language = given.language.language or conversation.language or given.brand.default_language
    timezone = ZoneInfo(given.brand.timezone)
    retrieval = retrieve(
        given.index,
        texts,
        list(given.vectors),
        weigh(texts),
        brand=given.shelf,
        languages=_chain(language, given.brand),
        audiences=(Audience.CUSTOMER, Audience.INTERNAL),
        at=given.now.astimezone(timezone).date(),
        workflow=understanding.workflow,
        words=given.words,
    )
    timer.stage("passages", f"best {retrieval.best:.3f}, floor {retrieval.floor:.3f}")
    return Findings(
        with_known(understanding, needs, known), selection, context, retrieval, language, timezone, wanted
    )


class _Outcome(msgspec.Struct, frozen=True):
    decision: Decision | None
    replies: tuple[Reply, ...]
    reason: WithheldReason | None
    detail: str = ""
    actions: tuple[ActionProposal, ...] = ()


def _withheld(reason: WithheldReason, detail: str, decision: Decision | None = None) -> _Outcome:
    return _Outcome(decision, (), reason, detail)


def _decide(parts: Parts, given: Gathered, found: Findings, timer: Timer) -> _Outcome:
    workflow = found.understanding.workflow
    if workflow is None:
        if not found.retrieval.relevant and length(given.asked[-1].text.strip()) >= SHORT:
            return _withheld(WithheldReason.LOW_RELEVANCE, "no workflow and no article fits this message")
        return _withheld(WithheldReason.NO_TRIGGER, "the message asks for none of the known workflows")
    rules = parts.rules.rules(given.brand.id, workflow)
    if rules is None:
        return _withheld(WithheldReason.NO_TRIGGER, f"this brand has no workflow {workflow!r}")
    quotable = _quotable(found)
    asked = _asked(parts, given, found, rules)
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
        request=asked,
        catalogue=given.products,
    )
    decision = rules.decide(known)
    timer.stage("decision", f"{decision.verdict} by {', '.join(hit.rule for hit in decision.rules)}")
    replies = compose(
        decision,
        found.context,
        brand_name=given.brand.name,
        language=found.language,
        gloss_language=_gloss(found.language, given.brand),
        now=given.now,
        timezone=found.timezone,
        wordings=parts.wordings,
        citation=quotable,
    )
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
    proposed = _proposals(parts, given, found, rules, asked, decision)
    if isinstance(proposed, str):
        return _withheld(WithheldReason.POLICY_BLOCK, proposed, decision)
    return _Outcome(decision, offered[:MOST_REPLIES], None, actions=proposed)


def _asked(parts: Parts, given: Gathered, found: Findings, rules: WorkflowRules) -> Request:
    """What the conversation asks the workflow's actions to do."""
    line = given.brand.records.order.lines
    offered = given.products.get(line.catalogue or "", {}) if line is not None else {}
    actions = [rules.schema.actions[name] for name in rules.workflow.actions if name in rules.schema.actions]
    today = given.now.astimezone(found.timezone).date()
    heard = request_of(actions, given.messages, found.context, offered, today)
    known = rules.schema.actions
    if not any(
        REQUEST in sources(action, known[name]).values()
        for name, action in rules.workflow.actions.items()
        if name in known
    ):
        return heard  # nothing comes from the conversation
    setting = Setting(parts.rules, given.brand, parts.sayings, given.learned, given.products, found.timezone)
    read = request_for(
        setting,
        found.context,
        given.identified.identity,
        given.messages,
        rules.workflow,
        now=given.now,
        language=found.language,
        known_before=given.conversation.identity.customer_id is not None,
    )
    # Days, numbers and corrected names are read by themselves and count before what both sides' words tell. What the
    # reply names and offers is what the customer wrote, so that nothing else may take its place.
    said = read.arguments
    if found.context.offers:
        named = {
            name for one in actions for name, kind in one.arguments.items() if kind == VARIANTS or "." in kind
        }
        said = {name: value for name, value in said.items() if name not in named}
    return Request({**said, **heard.arguments, **found.wanted.arguments}, heard.confirmed or read.confirmed)


def _proposals(
    parts: Parts,
    given: Gathered,
    found: Findings,
    rules: WorkflowRules,
    asked: Request,
    decision: Decision,
) -> tuple[ActionProposal, ...] | str:
    """The decision's actions with their exact arguments, or what one of them lacks."""
    proposals: list[ActionProposal] = []
    for name in decision.actions:
        action = rules.workflow.actions[name]
        said = consequence(
            decision,
            found.context,
            action.says,
            brand_name=given.brand.name,
            now=given.now,
            timezone=found.timezone,
            wordings=parts.wordings,
        )
        record = rules.schema.actions.get(name)
        proposal = propose(
            name, action, found.context, said, given.brand.default_language, record=record, request=asked
        )
        if isinstance(proposal, str):
            return f"the action {name!r} lacks its argument {proposal!r}"
        if not said:
            return f"nothing says what the action {name!r} will do"
        proposals.append(proposal)
    return tuple(proposals)


def _said(parts: Parts, given: Gathered, mentions: Sequence[Mention]) -> list[Said]:
    """The customer's last messages, told apart by whether they ask for something."""
    found: list[Said] = []
    for message, vector in zip(given.asked, given.vectors, strict=True):
        bare, at = "", 0
        named = [one for one in mentions if one.message == message.id and one.kind in _NAMING]
        for one in sorted(named, key=lambda one: one.start):
            bare, at = bare + message.text[at : one.start], max(at, one.end)
        routed = parts.router.route(vector)
        # An address is full of words that a request for another one has, so what was asked for is taken as given.
        awaited = message is given.asked[-1] and ADDRESS in given.conversation.awaited
        placed = any(one.message == message.id and one.kind == _POSTCODE for one in mentions)
        short = len(message.text.split()) <= _WORDS_OF_ADDRESS and "," in message.text
        asks = bool(routed) and routed[0].confidence >= SURE and not awaited and not (placed and short)
        found.append(Said(message.text, bare + message.text[at:], asks))
    return found


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


def _order_by_lines(
    texts: Sequence[str], context: OrderContext, record: OrderRecord, usual: Sequence[str]
) -> str | None:
    """The order whose lines were named, among those that such a request is usually about, else among all."""
    if record.lines is None:
        return None
    likely = [order for order in context.orders if order.value(record.status) in usual]
    return order_of_lines(texts, likely, record.lines) or order_of_lines(texts, context.orders, record.lines)


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


def _mentions(messages: Sequence[Message], shapes: Shapes, author: Author) -> tuple[Mention, ...]:
    return tuple(
        mention
        for message in messages
        if message.author is author
        for mention in mentions_in(message.text, message.id, shapes)
    )


def _chain(language: str, brand: Brand) -> tuple[str, ...]:
    return tuple(dict.fromkeys((language, brand.default_language, "en")))


def _gloss(language: str, brand: Brand) -> str:
    return brand.default_language if brand.default_language != language else "en"


def _versions(parts: Parts, given: Gathered, decision: Decision | None) -> dict[str, str]:
    return {
        "program": parts.program,
        "model": parts.fingerprint[:16],
        "index": given.index.id,
        "rules": parts.rules.version,
        "workflow": decision.version if decision else "",
        "orders": given.context.source,
    }
