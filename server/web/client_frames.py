"""What clients send: one struct for each frame, tagged by `type`."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from server.conversation.conversation import (
    Attachment,
    Author,
    Channel,
    ConversationKey,
    Correction,
    EventKind,
    ShortText,
)
from server.drafting.draft import How
from server.feedback.outcome import DismissReason, LifeEvent
from server.web.protocol import ClientFrame, EventId, LongText, Number, Sequence


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
    """Confirm a proposed action by its place in the suggestion; `ack` says that it is claimed, `action` what came.

    With `elsewhere` nothing is run: the agent did it in another system, and that is recorded.
    """

    event_id: EventId
    suggestion: ShortText
    action_index: Annotated[int, msgspec.Meta(ge=0, le=3)] = 0
    elsewhere: bool = False


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
