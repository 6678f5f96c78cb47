"""What stands between a track and its next level."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from server.autonomy.evidence import interval, log_evidence, needed
from server.autonomy.governance import Governance
from server.autonomy.level import EARNED, STREAMS, TARGETS, Level, Stream, log_threshold, share
from server.autonomy.track import State
from server.suggestion.suggestion import Track


class Obstacle(enum.StrEnum):
    """What keeps a track from going up."""

    EVIDENCE = "evidence"
    DAYS = "days"
    AGENTS = "agents"
    CEILING = "ceiling"
    HELD = "held"
    OWNER = "owner"
    AUTHOR = "author"
    READINESS = "readiness"
    SWITCHED_OFF = "switched_off"
    RECORD = "record"
    DESK = "desk"
    HIGHEST = "highest"
    MOVED = "moved"
    SIMULATED = "simulated"


class Block(msgspec.Struct, frozen=True):
    """One obstacle: how much there is of what is asked for, where that is a number, and what it is about."""

    obstacle: Obstacle
    have: int = 0
    need: int = 0
    detail: str = ""


class Standing(msgspec.Struct, frozen=True):
    """Evidence for one level as a picture: `share` of the way (0 to 1), and how many right ones in a row are missing."""

    level: int
    stream: Stream
    target: float
    right: int
    wrong: int
    share: float
    missing: int
    low: float
    high: float


class Circumstances(msgspec.Struct, frozen=True):
    """What else counts, from outside the track: failed readiness checks, switches, whether the record is whole.

    `asks` is the pseudonym or address of the lead who would sign, empty where nobody asks yet; in the `demo` evidence
    may be made up.
    """

    unready: tuple[str, ...] = ()
    switched_off: bool = False
    record_broken: bool = False
    desk_sends: bool = False
    asks: str = ""
    demo: bool = False


def standing(state: State, level: Level) -> Standing:
    """How far the evidence for a level is."""
    tally = state.tally(STREAMS[level])
    return _standing(tally.right, tally.wrong, level, state.epoch)


@lru_cache(4096)
def _standing(right: int, wrong: int, level: Level, epoch: int) -> Standing:
    """Kept, as the charter shows the same of hundreds of tracks to everyone again and again."""
    target, threshold = TARGETS[level], log_threshold(epoch)
    reached = log_evidence(right, wrong, target)
    low, high = interval(right, wrong)
    share_of_way = max(0.0, min(1.0, reached / threshold))
    missing = needed(right, wrong, target, threshold)
    return Standing(int(level), STREAMS[level], target, right, wrong, share_of_way, missing, low, high)


def next_level(state: State) -> Level | None:
    """The next one up, None from the highest."""
    return None if state.level >= Level.ALONE else Level(state.level + 1)


def blocks(
    state: State, track: Track, governance: Governance, circumstances: Circumstances
) -> tuple[Block, ...]:
    """Everything that keeps a track from its next level, nothing when a lead may sign it."""
    return tuple(_blocks(state, track, governance, circumstances))


def _blocks(state: State, track: Track, governance: Governance, around: Circumstances) -> Iterator[Block]:
    level = next_level(state)
    if level is None:
        yield Block(Obstacle.HIGHEST)
        return
    ceiling, reason = governance.ceiling(track)
    if level > ceiling:
        yield Block(Obstacle.CEILING, int(ceiling), int(level), reason)
    if around.record_broken:
        yield Block(Obstacle.RECORD)
    if around.switched_off:
        yield Block(Obstacle.SWITCHED_OFF)
    if state.simulated and not around.demo:
        yield Block(Obstacle.SIMULATED)
    if state.held:
        yield Block(Obstacle.HELD, detail=state.held)
    if level in TARGETS:
        yield from _unproven(state, level, governance)
    if level >= Level.UNLESS_STOPPED and not around.desk_sends:
        yield Block(Obstacle.DESK)
    owner = governance.owner(track.workflow)
    if owner is None:
        yield Block(Obstacle.OWNER)
    elif around.asks and around.asks == owner.author:
        yield Block(Obstacle.AUTHOR)
    yield from (Block(Obstacle.READINESS, detail=check) for check in around.unready)


def _unproven(state: State, level: Level, governance: Governance) -> Iterator[Block]:
    # Each level rests on the ones below: a track whose acceptance is not enough for 2 does not go to 3.
    for one in sorted({Level.ONE_KEY, level}):
        if not state.proven(one):
            found = standing(state, one)
            yield Block(Obstacle.EVIDENCE, found.right, found.right + found.missing, found.stream)
    asked = governance.ladder
    if len(state.days) < asked.days:
        yield Block(Obstacle.DAYS, len(state.days), asked.days)
    if len(state.agents) < asked.agents:
        yield Block(Obstacle.AGENTS, len(state.agents), asked.agents)


def expected_unfit(states: Sequence[State]) -> float:
    """At most so many tracks of the installation are above suggesting without deserving it, on average.

    Each track's chance of ever being promoted unfit is at most what its epochs so far may spend; expectations add.
    An epoch without any label has spent nothing yet.
    """
    spent = (
        sum(len(EARNED) * share(epoch) for epoch in range(1, state.epoch + state.judged)) for state in states
    )
    return float(sum(spent))
