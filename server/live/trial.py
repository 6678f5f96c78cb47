"""A case tried out by knowledge managers: what would be understood, decided and said, and what drafts would change.

Nothing is stored, nobody is told, and no action runs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

import msgspec

from server.conversation.conversation import (
    Assurance,
    Author,
    Conversation,
    ConversationKey,
    Identity,
    Message,
)
from server.errors import CopilotError
from server.knowledge.article import Article
from server.knowledge.passage import Audience, Citation
from server.knowledge.versions import versions
from server.live.pasted import Asked, case_of, context_of, messages_of, written
from server.orders.context import OrderContext, Scalar
from server.orders.records import Brand
from server.orders.source import OrderSystem
from server.policy.cases import case_facts
from server.policy.decision import Decision, RuleHit, Verdict
from server.policy.replay import Recorded, redecide
from server.policy.rules import RuleBook, WorkflowRules
from server.policy.schema import brand_schema
from server.reply.compose import Composer, Missing
from server.suggestion.computation import Computation
from server.suggestion.gathered import Parts
from server.suggestion.suggestion import Suggestion, Withheld
from server.workflow.load import load_workflows
from server.workflow.workflow import Case, Workflow

MOST_CHARACTERS = 20_000
NOTHING_CITED: Mapping[str, Citation] = {}
_PASSAGE = "passage"


class Said(msgspec.Struct, frozen=True):
    """The reply in one language; `text` is empty where `missing` says why; it `quotes` an article, if there was one."""

    language: str
    text: str = ""
    missing: str = ""
    quotes: bool = False


class Told(msgspec.Struct, frozen=True):
    """A decision as people read it; `inputs` are the facts that its rules read."""

    verdict: Verdict
    rules: tuple[RuleHit, ...]
    near: tuple[RuleHit, ...]
    inputs: dict[str, Scalar]
    asks: tuple[str, ...]
    actions: tuple[str, ...]
    wording: str


class Understood(msgspec.Struct, frozen=True):
    """What a pasted conversation was understood as; `missing` must be known before a decision."""

    language: str | None
    workflow: str | None
    confidence: float
    missing: tuple[str, ...]
    order: str | None


class Change(msgspec.Struct, frozen=True):
    """What the rules in a file that are not in force would decide; None where they no longer have the workflow."""

    source: str
    now: Told | None
    differs: bool


class Tried(msgspec.Struct, frozen=True):
    """The answer; `withheld` says why nothing would be suggested, `citations` are what it rests on, best first."""

    workflow: str | None
    decision: Told | None
    replies: tuple[Said, ...] = ()
    understood: Understood | None = None
    withheld: str = ""
    changes: tuple[Change, ...] = ()
    citations: tuple[Citation, ...] = ()


class WorkflowChoice(msgspec.Struct, frozen=True):
    """A workflow with its worked cases as facts to begin with, and the names of all facts that can be set."""

    id: str
    title: str
    cases: dict[str, str]
    facts: tuple[str, ...]


class Choices(msgspec.Struct, frozen=True):
    """What may be tried, by brand; `languages` are those that replies can be in."""

    brands: dict[str, tuple[WorkflowChoice, ...]]
    languages: tuple[str, ...]


class Systems(Protocol):
    """The order systems by brand."""

    @property
    def systems(self) -> Mapping[str, OrderSystem]:
        """All of them."""


class Compute(Protocol):
    """Computes a suggestion without publishing it."""

    async def compute(
        self, conversation: Conversation, messages: tuple[Message, ...], now: datetime
    ) -> Computation:
        """The computation for a conversation."""


class Trials:
    """Tries cases on the rules in force, and on the workflow files as they stand in the folder now."""

    def __init__(
        self,
        knowledge: Path,
        brands: Systems,
        parts: Callable[[], Parts],
        compute: Compute,
        clock: Callable[[], datetime],
        articles: Callable[[], Sequence[Article]],
    ) -> None:
        self._knowledge = knowledge
        self._brands = brands
        self._parts = parts
        self._compute = compute
        self._clock = clock
        self._articles = articles

    def choices(self, seen: Callable[[str], bool]) -> Choices:
        """What may be tried for the brands that `seen` lets through."""
        parts = self._parts()
        offered: dict[str, tuple[WorkflowChoice, ...]] = {}
        for brand in sorted(filter(seen, self._brands.systems)):
            found = (parts.rules.rules(brand, one.id) for one in parts.rules.workflows(brand))
            offered[brand] = tuple(_choice(rules) for rules in found if rules is not None)
        return Choices(offered, parts.wordings.languages)

    async def tried(self, asked: Asked) -> Tried:
        """The case as it would come out now; CopilotError for one that cannot be tried."""
        system = self._brands.systems.get(asked.brand)
        if system is None:
            raise CopilotError(f"there is no brand `{asked.brand}`", remedy="choose one of the list")
        if len(asked.facts) + len(asked.conversation) > MOST_CHARACTERS:
            raise CopilotError("the case is too long", remedy=f"at most {MOST_CHARACTERS} characters")
        if asked.conversation.strip():
            return await self._conversation(asked, system)
        return await asyncio.to_thread(self._facts, asked, system.brand)

    def _facts(self, asked: Asked, brand: Brand) -> Tried:
        parts, now = self._parts(), self._clock()
        rules = parts.rules.rules(asked.brand, asked.workflow)
        if rules is None:
            raise CopilotError(f"there is no workflow `{asked.workflow}`", remedy="choose one of the list")
        case = case_of(asked, brand)
        decision = _decided(rules, case)
        context = context_of(rules, case, brand, now)
        return Tried(
            workflow=rules.workflow.id,
            decision=_told(decision),
            replies=self._replies(decision, context, brand, now),
            changes=tuple(
                _changed(other, decision, lambda rules: _decided(rules, case), brand.id)
                for other in self._drafts(brand.id, rules)
            ),
        )

    async def _conversation(self, asked: Asked, system: OrderSystem) -> Tried:
        now, brand = self._clock(), system.brand
        messages = tuple(messages_of(asked.conversation, now))
        if not any(one.author is Author.CUSTOMER for one in messages):
            raise CopilotError("no message is the customer's", remedy="begin only the agent's with >")
        identity = Identity()
        if asked.customer.strip():
            found = (await system.customer(asked.customer.strip())).found
            if not found:
                raise CopilotError(
                    f"there is no customer `{asked.customer.strip()}`", remedy="check the number"
                )
            identity = Identity(found[0].customer.id, Assurance.AUTHENTICATED, "trial", now)
        conversation = Conversation(
            id="trial",
            key=ConversationKey(asked.brand, "trial", "trial"),
            revision=1,
            sequence=0,
            status="open",
            identity=identity,
            opened_at=now,
        )
        computed = await self._compute.compute(conversation, messages, now)
        return await asyncio.to_thread(self._computed, computed, brand, now)

    def _computed(self, computed: Computation, brand: Brand, now: datetime) -> Tried:
        result, context = computed.result, computed.understood.context
        heard = computed.understood.understanding
        decision = result.decision
        language = heard.language.language or brand.default_language
        rules = self._parts().rules.rules(brand.id, decision.workflow) if decision is not None else None
        replies: tuple[Said, ...] = ()
        changes: tuple[Change, ...] = ()
        if decision is not None and rules is not None:
            replies = self._replies(decision, context, brand, now, self._versions(result, language))
            if isinstance(result, Suggestion):
                first = result.replies[0]
                own = Said(first.language, first.text)
                replies = (own, *(one for one in replies if one.language != first.language))
            zone = ZoneInfo(brand.timezone)
            recorded = Recorded("trial", now, brand.id, language, decision, context)
            changes = tuple(
                Change(source, _told(again.now) if again.now is not None else None, again.differs)
                for source, book in self._drafts(brand.id, rules)
                for again in [redecide(book, recorded, zone)]
            )
        return Tried(
            workflow=heard.workflow,
            decision=_told(decision) if decision is not None else None,
            replies=replies,
            understood=Understood(
                heard.language.language, heard.workflow, heard.confidence, heard.missing, context.selected
            ),
            withheld="" if isinstance(result, Suggestion) else f"{result.reason}: {result.detail}",
            changes=changes,
            citations=result.citations,
        )

    def _versions(self, result: Suggestion | Withheld, language: str) -> dict[str, Citation]:
        """What the reply quotes, in each language in which that article says it."""
        quoted = next(
            (
                one
                for one in result.citations
                if one.audience is Audience.CUSTOMER and one.language == language
            ),
            None,
        )
        return versions(self._articles(), quoted) if quoted is not None else {}

    def _replies(
        self,
        decision: Decision,
        context: OrderContext,
        brand: Brand,
        now: datetime,
        cited: Mapping[str, Citation] = NOTHING_CITED,
    ) -> tuple[Said, ...]:
        wordings = self._parts().wordings
        found: list[Said] = []
        for language in wordings.languages:
            written = Composer(
                decision,
                context,
                brand_name=brand.name,
                now=now,
                timezone=ZoneInfo(brand.timezone),
                wordings=wordings,
                citation=cited.get(language),
            ).replies(language, language)
            if isinstance(written, Missing):
                found.append(Said(language, missing=written.reason, quotes=_PASSAGE in written.reason))
            else:
                found.append(Said(written[0].language, written[0].text))
        return tuple(found)

    def _drafts(self, brand: str, rules: WorkflowRules) -> list[tuple[str, RuleBook]]:
        """Rule books by file: drafts of this workflow, and its file where it was edited since it came into force."""
        loaded, _ = load_workflows(self._knowledge / "workflows", list(self._brands.systems))
        found: list[tuple[str, RuleBook]] = []
        for workflow in loaded:
            if workflow.id != rules.workflow.id or not _serves(workflow, brand):
                continue
            if workflow.version == rules.workflow.version:
                continue
            alone = msgspec.structs.replace(workflow, publication=None)
            schema = {brand: brand_schema(self._brands.systems[brand].brand.records)}
            book, problems = RuleBook.compile((msgspec.structs.replace(alone, brands=(brand,)),), schema)
            if not problems:
                found.append((Path(workflow.source).name, book))
        return found


def _serves(workflow: Workflow, brand: str) -> bool:
    return brand in workflow.brands or "all" in workflow.brands


def _choice(rules: WorkflowRules) -> WorkflowChoice:
    settable = [
        name
        for name in rules.schema.types
        if not name.startswith(("assurance.", "parameters.", "valid.")) and "days_since_" not in name
    ]
    cases = {case.name: written(case.facts) for case in rules.workflow.cases}
    return WorkflowChoice(rules.workflow.id, rules.workflow.title, cases, tuple(sorted(settable)))


def _decided(rules: WorkflowRules, case: Case) -> Decision:
    known, faults = case_facts(rules, case)
    if faults:
        raise CopilotError("; ".join(faults), remedy="correct the facts")
    return rules.decide(known)


def _changed(
    draft: tuple[str, RuleBook], before: Decision, decide: Callable[[WorkflowRules], Decision], brand: str
) -> Change:
    source, book = draft
    rules = book.rules(brand, before.workflow)
    if rules is None:
        return Change(source, None, True)
    now = decide(rules)
    same = (now.verdict, now.wording, now.rules[0].rule, now.actions) == (
        before.verdict,
        before.wording,
        before.rules[0].rule,
        before.actions,
    )
    return Change(source, _told(now), not same)


def _told(decision: Decision) -> Told:
    return Told(
        decision.verdict,
        decision.rules,
        decision.near,
        decision.inputs,
        decision.asks,
        decision.actions,
        decision.wording,
    )
