"""A workflow as its owners wrote it: who answers for it, what leads to it, what it must know, how it decides.

The structs mirror the file; words of other rooms (verdicts, field types) are spelled out here as literals,
since those rooms lie further on in the way of a message.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

import msgspec

from server.conversation.conversation import Assurance

EVERY_BRAND = "all"
TODAY = "today"
# A rule may propose actions where it allows them, now or once a second person has.
PROPOSING = ("allow", "needs_approval")

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,62}$")]
ActionId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9_-]{0,62}$")]
ArgumentId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,62}$")]
WordingId = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_-]{0,62}$")]
BrandId = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9_-]{0,62}$")]
LanguageTag = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]

IdentityNeeded = Literal["none", "claimed", "matched", "authenticated"]
RuleDecision = Literal["allow", "needs_approval", "deny", "needs_information"]
FieldKind = Literal["text", "integer", "money", "date", "time", "flag"]
Parameter = str | int | float | bool
Examples = dict[LanguageTag, tuple[Text, ...]]


class Owners(msgspec.Struct, frozen=True, kw_only=True):
    """Who answers for the workflow: towards customers, for its systems, for work in the back office."""

    cx: Text
    it: Text
    operations: Text


class Redesign(msgspec.Struct, frozen=True, kw_only=True):
    """What people stop doing, hand-offs of one case before and after, cases a month."""

    stops: Text
    before: Annotated[int, msgspec.Meta(ge=0)]
    after: Annotated[int, msgspec.Meta(ge=0)]
    volume: Annotated[int, msgspec.Meta(ge=0)]

    @property
    def only_automates(self) -> bool:
        """Whether a case is still handed on as often as before."""
        return self.after >= self.before


class DerivedFact(msgspec.Struct, frozen=True, kw_only=True):
    """A fact `facts.<name>` worked out from whole records by a CEL expression over what checks of actions read."""

    type: FieldKind
    value: Text


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """An action that rules may propose: `says` is the wording of its consequence, `changes` the fields it sets.

    `arguments` name where each comes from: order.id, order.<field>, lines.ids, lines.amount, customer.id, or request
    for what the conversation tells; one that is left out comes from where its type says. `usual` names for an
    argument the order's field that is meant when nothing is said, `replaces` the one whose value it takes the place
    of, so that it is never meant itself. `words` are what people call doing it.
    """

    says: WordingId
    arguments: dict[ArgumentId, Text] = {}
    identity: IdentityNeeded = "matched"
    changes: tuple[Id, ...] = ()
    usual: dict[ArgumentId, Id] = {}
    replaces: dict[ArgumentId, Id] = {}
    words: tuple[Text, ...] = ()

    @property
    def assurance(self) -> Assurance:
        """How sure we must be who the customer is before it is proposed, and again when it is confirmed."""
        return Assurance[self.identity.upper()]


class Deadline(msgspec.Struct, frozen=True, kw_only=True):
    """The day so many days after a date: `after` is a field of the order, `days` a parameter."""

    after: Id
    days: Id


class Publication(msgspec.Struct, frozen=True, kw_only=True):
    """Who wrote a file and who else put it in force; a draft is checked and tried, and decides nothing."""

    state: Literal["draft", "published"]
    author: Text
    published_by: Text | None = None


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """One rule: `when` is a CEL condition over facts, `says` its sentence, `wording` names its reply.

    `hand_over` names the team of the brand that must take over. With `valid_from` or `valid_to` (both days count) it
    applies only then: on the day that `valid_on` names, which is today or a date of the order (of purchase, say).
    """

    id: Id
    when: Text
    decision: RuleDecision
    says: Text
    wording: WordingId
    asks: tuple[Id, ...] = ()
    actions: Annotated[tuple[ActionId, ...], msgspec.Meta(max_length=4)] = ()
    hand_over: Id | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    valid_on: Id = TODAY

    @property
    def timed(self) -> bool:
        """Whether it applies only for a time."""
        return self.valid_from is not None or self.valid_to is not None


class OverlayRule(Rule, frozen=True, kw_only=True):
    """A rule of an overlay: in place of the one with its id, else before the one that `before` names."""

    before: Id | None = None


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A worked case and what must come out; `facts` may be nested, what is left out takes a usual value."""

    name: Text
    decision: RuleDecision
    wording: WordingId
    facts: dict[str, Any] = {}
    rule: str = ""
    timezone: str = "UTC"


class WorkflowFile(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a workflow file may say; `fields` are the fields it can use beside those of a brand.

    With `gate` an agent is asked before sending a reply whose amounts or days are not those of the suggestion.
    Its brands do not have the workflows for all brands that it stands `instead_of`.
    `statuses` are those of the orders that such a request is usually about; without them, the brand's open ones.
    What needs an approval must have it within `approve_hours`.
    """

    id: Id
    title: Text
    owners: Owners
    redesign: Redesign
    brands: Annotated[tuple[BrandId, ...], msgspec.Meta(min_length=1)]
    identity: IdentityNeeded
    examples: Examples
    rules: Annotated[tuple[Rule, ...], msgspec.Meta(min_length=1)] = msgspec.field(name="rule")
    cases: tuple[Case, ...] = msgspec.field(name="case", default=())
    needs: tuple[Id, ...] = ()
    instead_of: tuple[Id, ...] = ()
    fields: dict[Id, dict[Id, FieldKind]] = {}
    statuses: tuple[Text, ...] = ()
    parameters: dict[Id, Parameter] = {}
    facts: dict[Id, DerivedFact] = {}
    deadlines: dict[Id, Deadline] = msgspec.field(name="deadline", default={})
    actions: dict[ActionId, Action] = msgspec.field(name="action", default={})
    counter_examples: Examples = {}
    gate: bool = False
    approve_hours: Annotated[int, msgspec.Meta(ge=1, le=168)] = 4
    publication: Publication | None = None


class Overlay(msgspec.Struct, frozen=True, kw_only=True):
    """What is different for some brands, in `<workflow>.<name>.toml` beside the workflow's own file.

    With `regions` it applies where the order or the customer is in one of these regions of the brand, over what
    applies to the brand elsewhere.
    Parameters take other values, rules take the place of those with their id or stand before others, `without` are
    rules left out; `cases` are worked through with these rules.
    """

    overlays: Id
    brands: Annotated[tuple[BrandId, ...], msgspec.Meta(min_length=1)]
    because: Text
    regions: tuple[Id, ...] = ()
    parameters: dict[Id, Parameter] = {}
    rules: tuple[OverlayRule, ...] = msgspec.field(name="rule", default=())
    without: tuple[Id, ...] = ()
    cases: tuple[Case, ...] = msgspec.field(name="case", default=())
    publication: Publication | None = None


class Workflow(WorkflowFile, frozen=True, kw_only=True):
    """A workflow as loaded; `version` hashes its content, `places` maps parts (`rule.<id>`...) to lines.

    `inherited` are rules that it has from the file under its overlay, where they are worked through; with `regions`
    it is what applies there, beside the one of the same brand that applies elsewhere.
    """

    version: str
    source: str
    places: dict[str, int]
    inherited: frozenset[str] = frozenset()
    regions: tuple[str, ...] = ()

    @property
    def published(self) -> bool:
        """Whether it decides; a file that says nothing of it does."""
        return self.publication is None or self.publication.state == "published"

    @property
    def assurance(self) -> Assurance:
        """How sure we must be who the customer is before anything but a question is said."""
        return Assurance[self.identity.upper()]

    def place(self, part: str, offset: int = 0) -> str:
        """File and line of a part, as error messages name it."""
        line = self.places.get(part)
        return self.source if line is None else f"{self.source}:{line + offset}"

    def rule(self, rule_id: str) -> Rule | None:
        """A rule by its id."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)


def of_brand(workflows: tuple[Workflow, ...], brand: str) -> tuple[Workflow, ...]:
    """A brand's workflows outside of its regions: its own, those for all brands that none of its own stands in for."""
    workflows = tuple(workflow for workflow in workflows if not workflow.regions)
    own = {workflow.id: workflow for workflow in workflows if brand in workflow.brands}
    taken = {other for workflow in own.values() for other in workflow.instead_of}
    shared = (one for one in workflows if EVERY_BRAND in one.brands and one.id not in taken)
    chosen = {workflow.id: workflow for workflow in shared} | own
    return tuple(chosen[workflow_id] for workflow_id in sorted(chosen))


def of_regions(workflows: tuple[Workflow, ...], brand: str, workflow: str) -> dict[str, Workflow]:
    """By region of a brand what a workflow is there."""
    own = [one for one in workflows if one.id == workflow and brand in one.brands]
    return {region: one for one in own for region in one.regions}
