"""What the server sends: one struct for each frame, tagged by `type`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from server.action.action import ActionRun
from server.action.approval import Approval
from server.autonomy.sending import Countdown
from server.conversation.conversation import (
    Author,
    ConversationEvent,
    ConversationKey,
    Message,
)
from server.drafting.draft import Draft
from server.knowledge.passage import Citation
from server.live.correcting import Choices
from server.suggestion.answered import OrderFacts
from server.suggestion.suggestion import HandOver, Suggestion, Superseded, Understood, Withheld
from server.web.protocol import ServerFrame


class AccountView(msgspec.Struct, frozen=True):
    """Who is signed in on this socket; `pseudonym` is what conversations name an assigned agent by."""

    name: str
    role: str
    brands: tuple[str, ...]
    languages: tuple[str, ...]
    pseudonym: str = ""


class ConversationView(msgspec.Struct, frozen=True):
    """A conversation in a list or a snapshot; `waiting_since` is the first unanswered customer message (UTC)."""

    id: str
    key: ConversationKey
    status: str
    opened_at: datetime
    sequence: int
    language: str | None = None
    customer_name: str = ""
    assurance: int = 0
    assigned_to: str | None = None
    tier: int = 1
    last_text: str = ""
    last_author: Author | None = None
    last_at: datetime | None = None
    waiting_since: datetime | None = None
    standing: bool = False


class Welcome(ServerFrame, tag="welcome", frozen=True):
    """The hello was accepted."""

    protocol: int
    account: AccountView
    heartbeat_seconds: int
    version: str


class Ack(ServerFrame, tag="ack", frozen=True):
    """The client event is committed (again, for a duplicate); the client may forget it."""

    event_id: str
    conversation: str
    duplicate: bool = False


class Snapshot(ServerFrame, tag="snapshot", frozen=True):
    """A conversation as it stands: everything up to `view.sequence`; `choices` are what `correct` may name.

    `places` tells of each of `events` how many of `messages` came before it, `rewords` whether a language model is
    there to word replies anew.
    """

    conversation: str
    view: ConversationView
    messages: tuple[Message, ...]
    events: tuple[ConversationEvent, ...] = ()
    places: tuple[int, ...] = ()
    understanding: Understood | None = None
    suggestion: Suggestion | None = None
    withheld: Withheld | None = None
    actions: tuple[ActionRun, ...] = ()
    approvals: tuple[Approval, ...] = ()
    handed: HandOver | None = None
    choices: Choices | None = None
    drafts: tuple[Draft, ...] = ()
    rewords: bool = False
    countdown: Countdown | None = None


class SequencedFrame(ServerFrame, frozen=True):
    """A committed frame of a conversation's sequence; `at` is when it was committed (UTC)."""

    conversation: str
    sequence: int
    at: datetime


class MessageFrame(SequencedFrame, tag="message", frozen=True):
    """A new message."""

    body: Message


class EventFrame(SequencedFrame, tag="event", frozen=True):
    """Something happened to the conversation."""

    body: ConversationEvent


class UnderstandingFrame(SequencedFrame, tag="understanding", frozen=True):
    """What was understood of the last customer message."""

    body: Understood


class SuggestionFrame(SequencedFrame, tag="suggestion", frozen=True):
    """A new suggestion stands."""

    body: Suggestion


class DraftFrame(SequencedFrame, tag="draft", frozen=True):
    """A language model words the standing suggestion anew, or has; one more reply when it is ready."""

    body: Draft


class WithheldFrame(SequencedFrame, tag="withheld", frozen=True):
    """Nothing is suggested for the last customer message, and why."""

    body: Withheld


class SupersededFrame(SequencedFrame, tag="superseded", frozen=True):
    """The suggestion no longer stands."""

    body: Superseded


class OutcomeView(msgspec.Struct, frozen=True):
    """The end of a suggestion as the watchers see it."""

    suggestion: str
    outcome: str
    reason: str = ""


class OutcomeFrame(SequencedFrame, tag="outcome", frozen=True):
    """A suggestion came to its end (sent, dismissed...)."""

    body: OutcomeView


class ActionFrame(SequencedFrame, tag="action", frozen=True):
    """A confirmed action is running, or what came of it."""

    body: ActionRun


class CountdownFrame(SequencedFrame, tag="countdown", frozen=True):
    """A reply counts down before it goes out by itself, went out, or is a suggestion again."""

    body: Countdown


class ApprovalFrame(SequencedFrame, tag="approval", frozen=True):
    """An approval was asked for, given, refused, or came too late."""

    body: Approval


class HandOverFrame(SequencedFrame, tag="hand_over", frozen=True):
    """The conversation was handed over to a team, and what it has to know."""

    body: HandOver


class ConversationFrame(ServerFrame, tag="conversation", frozen=True):
    """A conversation of the account's brands opened or changed; not sequenced, the latest counts."""

    view: ConversationView


class Answer(ServerFrame, tag="answer", frozen=True):
    """What articles and the customer's order say to an `ask`; where neither says anything, `detail` tells so.

    `left_out` passages were found and did not pass the checks; `problem` says why the order could not be read.
    """

    event_id: str
    question: str
    citations: tuple[Citation, ...]
    detail: str = ""
    facts: OrderFacts | None = None
    left_out: int = 0
    problem: str = ""


class TypingFrame(ServerFrame, tag="typing", frozen=True):
    """Somebody is writing in a conversation: the customer, or the agent with this pseudonym; never what."""

    conversation: str
    author: Author
    by: str = ""


class SeenFrame(ServerFrame, tag="seen", frozen=True):
    """A side of a conversation has seen it up to this message, also told after every `watch`; never who or when."""

    conversation: str
    author: Author
    message: str


class KnowledgeUpdated(ServerFrame, tag="knowledge_updated", frozen=True):
    """A new index or new rules are in force."""

    index: str
    at: datetime


class ErrorFrame(ServerFrame, tag="error", frozen=True):
    """A frame could not be served: `code` for programs, the rest for people; `event_id` or `key` when it had one."""

    code: Literal[
        "malformed",
        "unknown_type",
        "too_large",
        "forbidden",
        "not_found",
        "conflict",
        "expired",
        "rate_limited",
        "unsupported",
        "unavailable",
        "protocol",
    ]
    what: str
    remedy: str = ""
    event_id: str | None = None
    key: ConversationKey | None = None


class Pong(ServerFrame, tag="pong", frozen=True):
    """Answer to a ping with the server's clock (UTC)."""

    at: datetime


ServerFrames = (
    Welcome
    | Ack
    | Snapshot
    | MessageFrame
    | EventFrame
    | UnderstandingFrame
    | SuggestionFrame
    | DraftFrame
    | WithheldFrame
    | SupersededFrame
    | OutcomeFrame
    | ActionFrame
    | CountdownFrame
    | ApprovalFrame
    | HandOverFrame
    | ConversationFrame
    | Answer
    | TypingFrame
    | SeenFrame
    | KnowledgeUpdated
    | ErrorFrame
    | Pong
)
