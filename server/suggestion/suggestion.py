"""A suggestion and what stands beside it: all that the panel shows and the ledger keeps."""

from __future__ import annotations

import enum
from datetime import datetime

import msgspec

from server.action.action import ActionProposal
from server.knowledge.passage import Citation
from server.orders.context import OrderContext
from server.policy.decision import Decision, RuleHit
from server.reply.reply import Reply
from server.understanding.understanding import Understanding

MOST_REPLIES = 4
ONE_KEY = 2  # up to this level a person sends or confirms
MOST_VERSIONS = 8  # with those that an agent asked for


class WithheldReason(enum.StrEnum):
    """Why nothing is shown."""

    NO_TRIGGER = "no_trigger"
    LOW_RELEVANCE = "low_relevance"
    POLICY_BLOCK = "policy_block"
    LANGUAGE_UNSUPPORTED = "language_unsupported"
    STALE_CONTEXT = "stale_context"
    DUPLICATE = "duplicate"
    QUOTA = "quota"
    ERROR = "error"


class Track(msgspec.Struct, frozen=True):
    """The unit that earns autonomy; `kind` is `reply` or an action's name."""

    brand: str
    workflow: str
    kind: str
    language: str


class Stage(msgspec.Struct, frozen=True):
    """One stage of the flow: milliseconds it took and one line on what it found."""

    name: str
    ms: float
    note: str = ""


class Trace(msgspec.Struct, frozen=True):
    """How a suggestion came about: stages in order, the query searched with, and every version in play.

    `query` has the messages whose vectors were combined, with their weights, `terms` what the query and the passages
    found have in common.
    """

    stages: tuple[Stage, ...]
    query: str
    versions: dict[str, str]
    terms: tuple[str, ...] = ()


class Understood(msgspec.Struct, frozen=True):
    """Body of the `understanding` frame: what was understood and the order context it rests on."""

    message: str
    understanding: Understanding
    context: OrderContext


class Requested(msgspec.Struct, frozen=True):
    """One of several requests in a message, from `start` to `end` of its text, and what came of it.

    `reason` says why it has no reply of its own; `actions` are places among the suggestion's.
    """

    start: int
    end: int
    text: str
    workflow: str | None
    confidence: float
    order: str | None
    decision: Decision | None
    reason: str = ""
    actions: tuple[int, ...] = ()


class HandOver(msgspec.Struct, frozen=True):
    """Body of the `hand_over` frame: the team that must take over, and what whoever receives it has to know.

    `names` are the team's by language, `decided` the rules that said so, `open` what is still to be found out.
    """

    team: str
    tier: int
    names: dict[str, str]
    workflow: str
    language: str
    customer: str
    assurance: int
    order: str | None
    decided: tuple[RuleHit, ...]
    open: tuple[str, ...]
    said: str


class Suggestion(msgspec.Struct, frozen=True):
    """Body of the `suggestion` frame; only `replies[0]` is judged. Times UTC.

    `requests` are those of a message that asks for several things: `replies[0]` answers them all, `decision` and
    `track` are the first one's.

    With `gate` the agent is asked before anything is sent whose amounts or days contradict the replies.
    """

    id: str
    message: str
    revision: int
    created_at: datetime
    expires_at: datetime
    track: Track
    level: int
    decision: Decision
    replies: tuple[Reply, ...]
    trace: Trace
    actions: tuple[ActionProposal, ...] = ()
    citations: tuple[Citation, ...] = ()
    gate: bool = False
    requests: tuple[Requested, ...] = ()
    hand_over: HandOver | None = None

    @property
    def acts(self) -> ActionProposal | None:
        """The action that goes by itself, first and before anything is said; None where a reply or nothing does."""
        first = next(iter(self.actions), None)
        return first if first is not None and first.level > ONE_KEY else None

    @property
    def by_itself(self) -> int:
        """The level at which it goes by itself, be that its action or its reply."""
        return max(self.level, *(one.level for one in self.actions), 0)

    def decision_of(self, index: int) -> Decision:
        """The decision that proposes an action: that of its request, where a message has several."""
        own = (one.decision for one in self.requests if index in one.actions and one.decision is not None)
        return next(own, self.decision)

    def action_track(self, index: int) -> Track:
        """The track of a proposed action: that of the request which wants it, where a message has several."""
        own = (one.workflow for one in self.requests if index in one.actions and one.workflow)
        workflow = next(own, self.track.workflow)
        return Track(self.track.brand, workflow, self.actions[index].name, self.track.language)


class Withheld(msgspec.Struct, frozen=True):
    """Body of the `withheld` frame: why nothing is suggested for a message, with what was found all the same."""

    id: str
    message: str
    revision: int
    created_at: datetime
    reason: WithheldReason
    detail: str
    trace: Trace
    decision: Decision | None = None
    citations: tuple[Citation, ...] = ()


class Superseded(msgspec.Struct, frozen=True):
    """Body of the `superseded` frame: the suggestion no longer stands.

    `reason`: new_message, agent_reply, correction, closed, handed_over, or action when one changed what there is to say.
    """

    suggestion: str
    reason: str
