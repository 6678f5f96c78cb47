"""The state of a track as a fold of its ledger entries: the same entries give the same state, wherever it is computed."""

from __future__ import annotations

import enum
from datetime import datetime

import msgspec

from server.autonomy.change import Chart, calls, judged
from server.autonomy.evidence import log_evidence
from server.autonomy.level import START, STREAMS, TARGETS, Level, Stream, log_threshold
from server.suggestion.suggestion import Track

# Why of labels that scripts/simulate made: they count in the demo and nowhere else.
SIMULATED = "simulated"
# No more are remembered than any installation may ask for.
MOST_REMEMBERED = 50
OBJECTIONS_HOLD = 2


class Cause(enum.StrEnum):
    """Why a level changed."""

    PROMOTED = "promoted"
    DEMOTED = "demoted"
    SLIPPED = "slipped"
    BREACH = "breach"
    CHANGED = "changed"
    CONTINUED = "continued"
    EXPIRED = "expired"
    HELD = "held"
    RELEASED = "released"


class Tally(msgspec.Struct, frozen=True):
    """The labels of one stream in this epoch, and its chart."""

    right: int = 0
    wrong: int = 0
    chart: Chart = Chart()


class SignOff(msgspec.Struct, frozen=True):
    """Who granted a level, as a pseudonym, why, and until when it holds."""

    by: str
    reason: str
    at: datetime
    until: datetime


class Label(msgspec.Struct, frozen=True):
    """Content of a `label` entry: one judged suggestion; `was` is its label before, where later news changed it."""

    track: Track
    stream: Stream
    good: bool
    was: bool | None = None
    why: str = ""


class Change(msgspec.Struct, frozen=True):
    """Content of a `level` entry: somebody, or a rule, changed what a track may do."""

    track: Track
    cause: Cause
    to: int
    reason: str = ""
    until: datetime | None = None
    fingerprint: str = ""


class State(msgspec.Struct, frozen=True):
    """Where a track stands; `held` says why it is held back to suggesting, `agents` and `days` are the first ones.

    `simulated` says that some of its evidence was made up, to try things in the demo.
    """

    epoch: int = 1
    level: int = int(START)
    acceptance: Tally = Tally()
    blind: Tally = Tally()
    agents: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    held: str = ""
    sign_off: SignOff | None = None
    since: datetime | None = None
    fingerprint: str = ""
    simulated: bool = False
    watched_until: datetime | None = None

    @property
    def in_force(self) -> int:
        """The level that counts now."""
        return min(self.level, int(START)) if self.held else self.level

    @property
    def judged(self) -> bool:
        """Whether there is any label in this epoch."""
        return any(one.right + one.wrong for one in (self.acceptance, self.blind))

    def tally(self, stream: Stream) -> Tally:
        """The labels of a stream."""
        return self.acceptance if stream is Stream.ACCEPTANCE else self.blind

    def evidence(self, level: Level) -> float:
        """The logarithm of the e-value for a level."""
        tally = self.tally(STREAMS[level])
        return log_evidence(tally.right, tally.wrong, TARGETS[level])

    def proven(self, level: Level) -> bool:
        """Whether the evidence for a level is enough now."""
        return self.evidence(level) >= log_threshold(self.epoch)


class Folded(msgspec.Struct, frozen=True):
    """A state and whether the label before it took the level away."""

    state: State
    slipped: bool = False


def with_label(state: State, label: Label, actor: str, at: datetime) -> Folded:
    """The state after one more label, or after a label that turned from right to wrong; never from wrong to right."""
    if label.was is False or (label.was is True and label.good):
        return Folded(state)
    tally = state.tally(label.stream)
    target = TARGETS[Level(max(state.level, int(Level.ONE_KEY)))]
    chart = judged(tally.chart, label.good, tally.right, tally.wrong, target)
    right = tally.right + label.good - (label.was is True)
    wrong = tally.wrong + (not label.good)
    tally = Tally(right, wrong, chart)
    changes: dict[str, object] = {str(label.stream): tally}
    if label.why == SIMULATED:
        changes["simulated"] = True
    if label.was is None:
        changes["days"] = _remembered(state.days, at.date().isoformat())
        if label.stream is Stream.ACCEPTANCE:
            changes["agents"] = _remembered(state.agents, actor)
    then = msgspec.structs.replace(state, **changes)
    if not calls(chart):
        return Folded(then)
    # Nothing earned and nothing proven: there is nothing to take back, and evidence against it needs no new start.
    if state.level <= START and not any(state.proven(level) for level in TARGETS):
        changes[str(label.stream)] = msgspec.structs.replace(tally, chart=Chart())
        return Folded(msgspec.structs.replace(state, **changes))
    return Folded(_anew(then, at), slipped=True)


def with_change(state: State, change: Change, actor: str, at: datetime) -> State:
    """The state after a level entry. One that only tells what a label already did changes nothing."""
    replaced = msgspec.structs.replace
    match change.cause:
        case Cause.SLIPPED:
            return state
        case Cause.BREACH:
            return _anew(state, at)
        case Cause.CHANGED:
            # What a track rests on is noted the first time; from then on another means evidence of its own.
            fresh = _anew(state, at) if state.fingerprint else state
            return replaced(fresh, fingerprint=change.fingerprint)
        case Cause.CONTINUED:
            # Recorded cases came out the same: the evidence stands, and is watched more closely for a while.
            return replaced(state, fingerprint=change.fingerprint, watched_until=change.until)
        case Cause.HELD:
            return replaced(state, held=change.reason or "held")
        case Cause.RELEASED:
            return replaced(state, held="")
        case Cause.PROMOTED if change.until is not None:
            granted = SignOff(actor, change.reason, at, change.until)
            return replaced(state, level=change.to, sign_off=granted, since=at)
        case _:
            return replaced(state, level=min(change.to, state.level), sign_off=None, since=at)


def _anew(state: State, at: datetime) -> State:
    """The next epoch: fresh evidence, a smaller share, what was held stays held."""
    return State(
        epoch=state.epoch + 1,
        level=min(state.level, int(START)),
        held=state.held,
        since=at,
        fingerprint=state.fingerprint,
    )


def _remembered(known: tuple[str, ...], one: str) -> tuple[str, ...]:
    return known if one in known or len(known) >= MOST_REMEMBERED else (*known, one)
