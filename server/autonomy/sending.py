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
from server.autonomy.track import SignOff
from server.conversation.conversation import Conversation
from server.policy.decision import Verdict
from server.suggestion.suggestion import Suggestion, Track

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
    STALE = "stale"
    RAN = "ran"


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
    `told` that the customer will know who answers, `repeated` that the assistant said the very same before, `ran` that
    the action was run before, `tied` that reply or action still is what its sources say, `fresh` that the order system
    still shows what an action rests on, `sends` that replies can go out in this desk.
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
    ran: bool = False
    tied: bool = True
    fresh: bool = True
    sends: bool = True
    lease: str = ""
    countdown: Started | None = None


class Alone(msgspec.Struct, frozen=True):
    """Why something ran without a person's key: its track, the level in force, who signed it, and who sat beside it."""

    track: Track
    level: int
    beside: str
    sign_off: SignOff | None


class Step(enum.StrEnum):
    """What to do."""

    NOTHING = "nothing"
    START = "start"
    WAIT = "wait"
    SEND = "send"
    BACK = "back"


def bound(
    suggestion: Suggestion, conversation: Conversation, governance: Governance, sends: bool
) -> Suggestion:
    """It with the highest levels at which it may act, whatever was earned; `sends` speaks of its desk.

    Beside an action no reply goes by itself: what was done is said once it was done.
    """
    stays = not sends or conversation.person or suggestion.hand_over is not None
    denies = suggestion.decision.verdict is Verdict.DENY and not governance.may_deny(suggestion.track)
    asks = suggestion.decision.verdict is Verdict.NEEDS_APPROVAL
    highest = Level.ONE_KEY if stays or denies or asks or suggestion.actions else Level.ALONE
    actions = [
        msgspec.structs.replace(
            one,
            level=min(one.level, Level.ONE_KEY if stays else _highest_of(index, suggestion, governance)),
        )
        for index, one in enumerate(suggestion.actions)
    ]
    level = min(suggestion.level, highest)
    return msgspec.structs.replace(suggestion, level=int(level), actions=tuple(actions))


def _highest_of(index: int, suggestion: Suggestion, governance: Governance) -> Level:
    """How far an action may go: one alone, that is allowed, runs here, and may be undone or has a recorded reason."""
    action = suggestion.actions[index]
    if (
        len(suggestion.actions) > 1
        or suggestion.requests
        or suggestion.decision.verdict is not Verdict.ALLOW
        or action.approval
        or not action.runs
        or not governance.may_act(suggestion.action_track(index), action.reversible)
    ):
        return Level.ONE_KEY
    # With nobody there the customer would not hear of it unless the reply goes by itself, too.
    return Level.ALONE if suggestion.level >= Level.ALONE else Level.UNLESS_STOPPED


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
        (moment.ran, Back.RAN),
        (not moment.tied, Back.UNTIED),
        (not moment.fresh, Back.STALE),
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
