"""What happens to a suggestion that may go out by itself: counts down, is sent, or becomes a suggestion again. Pure.

Silence never sends. The panel in front says again and again that its suggestion is untouched; a reply goes out only
in answer to such a word that came when the time was over. Whatever keeps the word from coming keeps the reply back.
"""

from __future__ import annotations

import enum
from datetime import datetime, timedelta

import msgspec

from server.autonomy.governance import Governance
from server.autonomy.level import Level
from server.conversation.conversation import Conversation
from server.policy.decision import Verdict
from server.suggestion.suggestion import Suggestion

# Desks in which a message is sent, once and under the assistant's name, by being committed here.
OWN_DESKS = frozenset({"demo"})
# Said so much later than due, the word is about a panel that slept meanwhile.
LATE = timedelta(seconds=10)


class Back(enum.StrEnum):
    """Why a suggestion does not go out by itself."""

    TYPED = "typed"
    SWITCHED = "switched"
    HIDDEN = "hidden"
    STOPPED = "stopped"
    EDITED = "edited"
    CONNECTION = "connection"
    LATE = "late"
    ENDED = "ended"
    LEVEL = "level"
    SWITCHED_OFF = "switched_off"
    RECORD = "record"
    PERSON = "person"
    COLLEAGUE = "colleague"
    CLOSED = "closed"
    NOTICE = "notice"
    REPEATED = "repeated"
    DESK = "desk"
    UNSENT = "unsent"
    UNCLEAR = "unclear"
    UNTIED = "untied"


class CountdownState(enum.StrEnum):
    """Where a countdown is; `sending` is on its way through another desk, which has not confirmed it yet."""

    RUNNING = "running"
    SENDING = "sending"
    SENT = "sent"
    BACK = "back"


class Transit(enum.StrEnum):
    """Where a reply is that left for another desk; an `unclear` one is for people to find out, and never sent again."""

    SENDING = "sending"
    SENT = "sent"
    UNSENT = "unsent"
    UNCLEAR = "unclear"


class Countdown(msgspec.Struct, frozen=True):
    """Body of the `countdown` frame: the reply goes out at `due_at` unless `by` (a pseudonym) stops it, or why not."""

    suggestion: str
    state: CountdownState
    due_at: datetime
    by: str
    reason: str = ""


class Started(msgspec.Struct, frozen=True):
    """A countdown as stored: `lease` names the socket whose word keeps it running."""

    lease: str
    due_at: datetime
    over: bool


class Moment(msgspec.Struct, frozen=True):
    """All that decides, as read in one transaction; `level` is the one in force and what the suggestion was bound to.

    `mine` says that nobody else has taken the conversation, `free` that nothing else counts down for this agent,
    `told` that the customer will know who answers, `repeated` that the assistant said the very same before, `tied`
    that the reply still is what its sources say, `sends` that replies can go out in this desk.
    """

    now: datetime
    level: int
    standing: bool
    expires_at: datetime
    vetoed: bool = False
    switched_off: bool = False
    record_broken: bool = False
    open: bool = True
    person: bool = False
    assigned: bool = False
    mine: bool = True
    free: bool = True
    told: bool = True
    repeated: bool = False
    tied: bool = True
    sends: bool = True
    lease: str = ""
    countdown: Started | None = None


class Step(enum.StrEnum):
    """What to do."""

    NOTHING = "nothing"
    START = "start"
    WAIT = "wait"
    SEND = "send"
    BACK = "back"


def bound(suggestion: Suggestion, conversation: Conversation, governance: Governance, sends: bool) -> int:
    """The highest level at which this suggestion may act, whatever its track has earned; `sends` speaks of its desk."""
    highest = int(Level.ALONE)
    if (
        not sends
        or conversation.person
        or suggestion.actions
        or suggestion.hand_over is not None
        or suggestion.decision.verdict is Verdict.NEEDS_APPROVAL
        or (suggestion.decision.verdict is Verdict.DENY and not governance.may_deny(suggestion.track))
    ):
        highest = int(Level.ONE_KEY)
    return min(suggestion.level, highest)


def hindrance(moment: Moment, least: Level) -> Back | None:
    """Why nothing may go out without a person's key, None when it may."""
    checks = (
        (not moment.standing or moment.vetoed or moment.expires_at <= moment.now, Back.ENDED),
        (not moment.open, Back.CLOSED),
        (moment.record_broken, Back.RECORD),
        (not moment.sends, Back.DESK),
        (moment.switched_off, Back.SWITCHED_OFF),
        (moment.level < least, Back.LEVEL),
        (moment.person, Back.PERSON),
        (not moment.mine, Back.COLLEAGUE),
        (not moment.told, Back.NOTICE),
        (moment.repeated, Back.REPEATED),
        (not moment.tied, Back.UNTIED),
    )
    return next((why for holds, why in checks if holds), None)


def step(moment: Moment) -> tuple[Step, Back | None]:
    """What a panel's word, that its suggestion is in front and untouched, leads to."""
    why = hindrance(moment, Level.UNLESS_STOPPED)
    running = moment.countdown
    if running is None:
        return (Step.NOTHING if why is not None or not moment.free else Step.START), why
    if running.over or running.lease != moment.lease:
        return Step.NOTHING, None
    if why is not None:
        return Step.BACK, why
    if moment.now < running.due_at:
        return Step.WAIT, None
    if moment.now > running.due_at + LATE:
        return Step.BACK, Back.LATE
    return Step.SEND, None


def alone(moment: Moment) -> bool:
    """Whether a suggestion goes out with nobody there: level 4, and no person has taken the conversation."""
    return hindrance(moment, Level.ALONE) is None and not moment.assigned and moment.countdown is None
