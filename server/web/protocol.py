"""The frames on the socket: JSON, tagged by `type`; JSON Schema and `.d.ts` are generated from these structs.

Frames about a conversation carry its `sequence`, committed before they are sent. Unknown fields are ignored, so
that an older peer can talk to a newer one; an unknown `type` is answered by `error` and the socket stays open.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from server.action.action import ActionRun
from server.action.approval import Approval
from server.autonomy.sending import Countdown
from server.conversation.conversation import (
    Attachment,
    Author,
    Channel,
    ConversationEvent,
    ConversationKey,
    Correction,
    EventKind,
    Message,
    ShortText,
)
from server.drafting.draft import Draft, How
from server.feedback.outcome import DismissReason, LifeEvent
from server.knowledge.passage import Citation
from server.live.correcting import Choices
from server.live.questions import OrderFacts
from server.suggestion.suggestion import HandOver, Suggestion, Superseded, Understood, Withheld

PROTOCOL = 1
MAX_FRAME_BYTES = 64 * 1024
# Frames up to here are still read, so that the answer can name the event; larger ones end the socket with 1009.
MAX_READ_BYTES = 256 * 1024
HELLO_SECONDS = 5
HEARTBEAT_SECONDS = 20

EventId = Annotated[str, msgspec.Meta(pattern=r"^[\x21-\x7e]{8,36}$")]
Sequence = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
Number = Annotated[int, msgspec.Meta(ge=-(2**31), le=2**31 - 1)]
LongText = Annotated[str, msgspec.Meta(max_length=20_000)]


class ClientFrame(msgspec.Struct, frozen=True, tag_field="type"):
    """A frame from a client."""


class ServerFrame(msgspec.Struct, frozen=True, tag_field="type"):
    """A frame from the server."""


# --- client to server ---


class Hello(ClientFrame, tag="hello", frozen=True):
    """First frame of a socket: protocol version and the one-time ticket (60 s) from `POST /api/ticket`.

    With `queue` the server also sends `conversation` frames for every conversation of the account's brands.
    """

    protocol: int
    ticket: ShortText
    client: ShortText = "unknown"
    queue: bool = False


class Watch(ClientFrame, tag="watch", frozen=True):
    """Follow a conversation; with `after` the missed frames come, without it a snapshot."""

    key: ConversationKey
    after: Sequence | None = None


class Unwatch(ClientFrame, tag="unwatch", frozen=True):
    """Stop following a conversation."""

    key: ConversationKey


class ObservedMessage(msgspec.Struct, frozen=True):
    """A message as the desk shows it; `external_id` is the desk's own and makes reporting it twice harmless."""

    external_id: ShortText
    author: Author
    text: LongText
    at: datetime
    channel: Channel = "chat"
    attachments: Annotated[tuple[Attachment, ...], msgspec.Meta(max_length=20)] = ()


class ObservedEvent(msgspec.Struct, frozen=True):
    """A conversation event as the desk reports it."""

    kind: EventKind
    at: datetime
    detail: Annotated[dict[ShortText, ShortText | Number], msgspec.Meta(max_length=20)] = {}


class Observe(ClientFrame, tag="observe", frozen=True):
    """Report a message or an event of a conversation; grants no right to read it. Exactly one of both is set."""

    event_id: EventId
    key: ConversationKey
    message: ObservedMessage | None = None
    event: ObservedEvent | None = None


class OutcomeReport(ClientFrame, tag="outcome", frozen=True):
    """Report what happened to a suggestion; `sent` carries the final message, which is committed with it."""

    event_id: EventId
    suggestion: ShortText
    event: LifeEvent
    at: datetime
    reason: DismissReason | None = None
    reply_index: Annotated[int, msgspec.Meta(ge=0, le=7)] = 0
    message: ObservedMessage | None = None


class Ask(ClientFrame, tag="ask", frozen=True):
    """Ask the copilot a question, answered by `answer` from passages the agent may see and the customer's order."""

    event_id: EventId
    key: ConversationKey
    question: Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]


class Correct(ClientFrame, tag="correct", frozen=True):
    """Mend what the copilot understood; it recomputes at once."""

    event_id: EventId
    key: ConversationKey
    correction: Correction


class Confirm(ClientFrame, tag="confirm", frozen=True):
    """Confirm a proposed action by its place in the suggestion; `ack` says that it is claimed, `action` what came."""

    event_id: EventId
    suggestion: ShortText
    action_index: Annotated[int, msgspec.Meta(ge=0, le=3)] = 0


class AskApproval(ClientFrame, tag="ask_approval", frozen=True):
    """Ask for the approval that a proposed action needs; `approval` frames tell how it stands."""

    event_id: EventId
    suggestion: ShortText
    action_index: Annotated[int, msgspec.Meta(ge=0, le=3)] = 0


class Reword(ClientFrame, tag="reword", frozen=True):
    """Ask for another version of a reply; `draft` frames tell what comes of it. `language` is for a translation."""

    event_id: EventId
    suggestion: ShortText
    how: How
    reply_index: Annotated[int, msgspec.Meta(ge=0, le=7)] = 0
    language: (
        Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=20)] | None
    ) = None


class TransferToTeam(ClientFrame, tag="transfer_to_team", frozen=True):
    """Hand the conversation over to the team that a suggestion names; `hand_over` carries the summary to it."""

    event_id: EventId
    suggestion: ShortText


class Veto(ClientFrame, tag="veto", frozen=True):
    """Stop a suggestion from being sent or run, by anyone who watches it."""

    event_id: EventId
    suggestion: ShortText


class Front(ClientFrame, tag="front", frozen=True):
    """This suggestion is in front of an active panel and untouched; said every second while it counts down.

    Not acknowledged and never kept: what is not said any more does not go out. None takes it back, `why` says why;
    with `whose` that of another window of the same agent.
    """

    suggestion: ShortText | None = None
    whose: ShortText | None = None
    why: Literal["", "typed", "switched", "hidden", "stopped", "edited"] = ""


class Typing(ClientFrame, tag="typing", frozen=True):
    """Whoever sends this is writing in a conversation that they watch; what they write stays with them."""

    key: ConversationKey


class Look(ClientFrame, tag="seen", frozen=True):
    """Whoever sends this has had a watched conversation before their eyes up to this message."""

    key: ConversationKey
    message: ShortText


class Ping(ClientFrame, tag="ping", frozen=True):
    """Keep-alive, every 20 seconds."""

    at: datetime | None = None


ClientFrames = (
    Hello
    | Watch
    | Unwatch
    | Observe
    | OutcomeReport
    | Ask
    | Correct
    | Confirm
    | AskApproval
    | Reword
    | TransferToTeam
    | Veto
    | Front
    | Typing
    | Look
    | Ping
)


# --- server to client ---


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

CLOSE_UNAUTHENTICATED = 4401
CLOSE_FORBIDDEN = 4403
CLOSE_PROTOCOL = 4400
CLOSE_TOO_SLOW = 4408
CLOSE_RESTARTING = 1012
