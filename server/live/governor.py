"""What people decide about tracks, and the clock's part: verdicts overdue, sign-offs run out, what a track rests on."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, runtime_checkable

import msgspec
import sqlalchemy as sa

from server.autonomy.governance import Governance, Owner
from server.autonomy.ladder import (
    Block,
    Circumstances,
    Standing,
    blocks,
    expected_unfit,
    next_level,
    standing,
)
from server.autonomy.level import TARGETS, Level
from server.autonomy.notice import Notice
from server.autonomy.track import SIMULATED, Cause, Change, SignOff, State
from server.knowledge.index import KnowledgeIndex
from server.live.outside import OutsideDesk
from server.live.resting import (
    MOST_CASES,
    Ready,
    fingerprint,
    same_model,
    unchanged,
    unready,
)
from server.orders.source import OrderSystem
from server.storage.accounts import Account, Role, active
from server.storage.bus.base import Bus, Wake
from server.storage.database import Database
from server.storage.governing import (
    Objection,
    Switch,
    answer,
    expire_sign_offs,
    lower,
    note_fingerprint,
    object_to,
    objections,
    promote,
    scopes,
    switch_off,
    switch_on,
    switches,
)
from server.storage.judging import Draw, overdue, verdict
from server.storage.levels import StoredLevels
from server.storage.noticing import notices_for
from server.storage.reading import last_worded
from server.storage.rows import Principal
from server.storage.tracks import changes, states
from server.suggestion.gathered import Parts
from server.suggestion.suggestion import Track

EVERY_SECONDS = 60.0
FEWEST = 5
log = logging.getLogger(__name__)


class Ceilinged(msgspec.Struct, frozen=True):
    """How high a track may go, and why."""

    level: int
    reason: str


class CharterEntry(msgspec.Struct, frozen=True):
    """What AI may do in one track: `level` now, `earned` when nothing holds it; `blocks` keep it from the next one."""

    track: Track
    level: int
    earned: int
    epoch: int
    since: datetime | None
    held: str
    switched_off: bool
    sign_off: SignOff | None
    owner: Owner | None
    ceiling: Ceilinged
    evidence: tuple[Standing, ...]
    blocks: tuple[Block, ...]
    objections: int
    simulated: bool = False
    untold: str = ""


class Charter(msgspec.Struct, frozen=True):
    """What is in force, for everyone who works here; `unfit` is the most tracks to expect above their worth.

    `desks` are the desks elsewhere: where one has no account, a person sends every reply, whatever a track may do.
    `people` are the names of those who answer for tracks, by address.
    """

    at: datetime
    record_broken: bool
    unfit: float
    switches: tuple[Switch, ...]
    tracks: tuple[CharterEntry, ...]
    objections: tuple[Objection, ...]
    desks: tuple[OutsideDesk, ...] = ()
    people: dict[str, str] = {}


class Happened(msgspec.Struct, frozen=True):
    """One change in a track's history, by a pseudonym."""

    at: datetime
    by: str
    change: Change


class House(Protocol):
    """The brands of the installation."""

    def system(self, brand: str) -> OrderSystem | None:
        """The order system of a brand, None for an unknown brand."""

    def knows(self, brand: str) -> bool:
        """Whether a brand is served here: then it can be on this server's own desk, in which replies go out safely."""

    def shelf(self, brand: str) -> str:
        """The brand whose articles a brand uses."""


@runtime_checkable
class Answering(Protocol):
    """An order system elsewhere, which may be away."""

    @property
    def answers(self) -> bool:
        """Whether it answered lately."""


class Governor:
    """Everything about levels that this worker does besides reading them."""

    def __init__(
        self,
        database: Database,
        levels: StoredLevels,
        bus: Bus,
        governance: Callable[[], Governance],
        parts: Callable[[], Parts],
        clock: Callable[[], datetime],
        house: House,
        index: Callable[[], KnowledgeIndex],
        demo: bool = False,
        desks: Sequence[OutsideDesk] = (),
    ) -> None:
        self._desks = tuple(desks)
        self._house = house
        self._index = index
        self._demo = demo
        self._watched: dict[Track, datetime] = {}
        self._people: dict[str, str] = {}
        self._database = database
        self._levels = levels
        self._bus = bus
        self._governance = governance
        self._parts = parts
        self._clock = clock

    def draw(self, track: Track | None) -> Draw:
        """Whether the next suggestion is judged blindly; nobody can tell beforehand."""
        audits = self._governance().audits
        until = None if track is None else self._watched.get(track)
        watched = until is not None and until > self._clock()
        share = max(audits.share, audits.watched) if watched else audits.share
        return Draw(share, secrets.randbelow(1_000_000) < share * 1_000_000, audits.days)

    async def charter(self, account: Account) -> Charter:
        """What is in force in the account's brands."""
        known, off, open_ = await self._database.read(
            lambda connection: (states(connection), switches(connection), objections(connection))
        )
        seen = {track: state for track, state in known.items() if _sees(account, track.brand)}
        leads = account.role in (Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR)
        return Charter(
            at=self._clock(),
            record_broken=self._levels.refused,
            unfit=round(expected_unfit(list(known.values())), 3),
            switches=tuple(off),
            tracks=tuple(
                self._entry(track, state, off, open_)
                for track, state in sorted(seen.items(), key=lambda one: msgspec.structs.astuple(one[0]))
            ),
            desks=tuple(one for one in self._desks if _sees(account, one.brand)),
            people=self._answering(seen),
            # Who objected is for those who answer; an agent sees their own.
            objections=tuple(
                one
                for one in open_
                if _sees(account, one.track.brand) and (leads or one.by == account.pseudonym)
            ),
        )

    def _answering(self, tracks: Iterable[Track]) -> dict[str, str]:
        owners = [self._governance().owner(track.workflow) for track in tracks]
        named = {address for owner in owners if owner is not None for address in (owner.lead, owner.deputy)}
        return {address: name for address, name in self._people.items() if address in named}

    def _entry(
        self, track: Track, state: State, off: Sequence[Switch], open_: Sequence[Objection]
    ) -> CharterEntry:
        governance = self._governance()
        stopped = any(switch.scope in scopes(track) for switch in off)
        around = Circumstances(
            unready=self._unready(track),
            switched_off=stopped,
            record_broken=self._levels.refused,
            desk_sends=self._house.knows(track.brand),
            demo=self._demo,
        )
        level = next_level(state)
        wanted = sorted({Level.ONE_KEY, level} & TARGETS.keys()) if level is not None else []
        highest, reason = governance.ceiling(track)
        return CharterEntry(
            track=track,
            level=min(state.in_force, 1) if stopped or self._levels.refused else state.in_force,
            earned=state.level,
            epoch=state.epoch,
            since=state.since,
            held=state.held,
            switched_off=stopped,
            sign_off=state.sign_off,
            owner=governance.owner(track.workflow),
            ceiling=Ceilinged(int(highest), reason),
            evidence=tuple(_public(standing(state, one)) for one in wanted),
            blocks=blocks(state, track, governance, around),
            simulated=state.simulated,
            untold=governance.assistant.untold.get(track.brand, ""),
            objections=sum(one.track == track and one.answered_at is None for one in open_),
        )

    def _unready(self, track: Track) -> tuple[str, ...]:
        """The readiness checks that fail."""
        system = self._house.system(track.brand)
        answers = system is not None and (not isinstance(system, Answering) or system.answers)
        ready = Ready(self._parts(), self._index(), answers, self._people.keys())
        return unready(ready, self._governance(), track)

    async def notices(self, account: Account) -> list[Notice]:
        """What somebody was told of late."""
        return await self._database.read(lambda connection: notices_for(connection, account.email))

    async def history(self, track: Track) -> list[Happened]:
        """A track's changes, newest first."""
        found = await self._database.read(lambda connection: changes(connection, track))
        return [Happened(at, by, change) for at, by, change in found]

    async def promote(self, account: Account, track: Track, to: int, reason: str) -> State:
        """Sign the next level; Blocked says why it cannot be."""
        around = Circumstances(
            unready=self._unready(track),
            record_broken=self._levels.refused,
            desk_sends=self._house.knows(track.brand),
            asks=account.email,
            demo=self._demo,
        )
        done = await self._database.write(
            partial(
                promote,
                track=track,
                to=to,
                lead=_principal(account),
                reason=reason,
                governance=self._governance(),
                around=around,
                now=self._clock(),
            )
        )
        await self.tell()
        return done

    async def lower(self, account: Account, track: Track, cause: Cause, to: int, reason: str) -> State:
        """Demote, hold or release."""
        now = self._clock()
        done = await self._database.write(
            lambda connection: lower(connection, track, cause, to, reason, account.pseudonym, now)
        )
        await self.tell()
        return done

    async def switch(self, account: Account, scope: str, on: bool, reason: str) -> bool:
        """Stop a scope or let it run again; whether that changed anything."""
        now = self._clock()
        flip = switch_on if on else switch_off
        done = await self._database.write(
            lambda connection: flip(connection, scope, reason, account.pseudonym, now)
        )
        await self.tell()
        return done

    async def object_to(self, account: Account, track: Track, text: str) -> Objection:
        """Take an objection."""
        now, hours = self._clock(), self._governance().ladder.objection_hours
        made = await self._database.write(
            lambda connection: object_to(connection, track, _principal(account), text, hours, now)
        )
        await self.tell()
        return made

    async def answer(self, account: Account, objection: str, text: str) -> bool:
        """Answer an objection; False where it is unknown or answered."""
        now = self._clock()
        done = await self._database.write(
            lambda connection: answer(connection, objection, text, _principal(account), now)
        )
        await self.tell()
        return done

    async def verdict(self, account: Account, suggestion: str, good: bool, why: str) -> bool:
        """Take a blind verdict; False where it was judged already."""
        now = self._clock()
        done = await self._database.write(
            lambda connection: verdict(connection, suggestion, good, account.pseudonym, now, why)
        )
        await self.tell()
        return done

    async def knows(self, track: Track) -> bool:
        """Whether a track has a state or its workflow is in force."""
        in_force = self._parts().rules.rules(track.brand, track.workflow) is not None
        return in_force or track in await self._database.read(states)

    async def tell(self) -> None:
        """Bring the levels in force to every worker at once."""
        await self._levels.refresh()
        await self._bus.publish(Wake(levels=True))

    async def keep(self) -> None:
        """For ever: what is due by the clock."""
        while True:
            try:
                await self.tidy()
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("what is due for the ladder will be done later")
            await asyncio.sleep(EVERY_SECONDS)

    async def tidy(self) -> None:
        """Count overdue verdicts as wrong, end sign-offs that ran out, begin anew where a track rests on other things."""
        now = self._clock()
        self._people = await self._database.read(active)
        await self._database.write(lambda connection: overdue(connection, now))
        late = await self._database.write(lambda connection: expire_sign_offs(connection, now, self._left))
        moved = False
        if not self._demo:
            moved = await self._distrust(now)
        known = await self._database.read(states)
        for track, state in known.items():
            moved = await self._note_what_it_rests_on(track, state, now) or moved
        self._watched = {
            track: state.watched_until
            for track, state in (await self._database.read(states)).items()
            if state.watched_until is not None
        }
        if late or moved:
            await self.tell()

    def _left(self, track: Track) -> bool:
        """Whether the owner of a track's workflow does not work here any more."""
        owner = self._governance().owner(track.workflow)
        return owner is None or owner.lead not in self._people

    async def _note_what_it_rests_on(self, track: Track, state: State, now: datetime) -> bool:
        """Replay recorded cases where it changed: the same results continue the epoch, watched more closely."""
        system = self._house.system(track.brand)
        parts, index = self._parts(), self._index()
        found = fingerprint(parts, index, track, self._house.shelf(track.brand))
        if not found or found == state.fingerprint or system is None:
            return False
        until = None
        if state.fingerprint and same_model(state.fingerprint, found):
            cases = await self._database.read(lambda connection: last_worded(connection, track, MOST_CASES))
            if await asyncio.to_thread(unchanged, cases, parts, index, system):
                until = now + timedelta(days=self._governance().audits.watched_days)
        await self._database.write(
            partial(note_fingerprint, track=track, fingerprint=found, now=now, watched_until=until)
        )
        return True

    async def _distrust(self, now: datetime) -> bool:
        """Outside of the demo nothing rests on evidence that was made up: those tracks begin anew."""
        made_up = [one for one, state in (await self._database.read(states)).items() if state.simulated]
        for track in made_up:
            await self._database.write(
                partial(
                    lower, track=track, cause=Cause.BREACH, to=1, reason=SIMULATED, actor="system", now=now
                )
            )
        return bool(made_up)


def _public(one: Standing) -> Standing:
    """Evidence as it may be shown: nothing of fewer than FEWEST conversations."""
    if one.right + one.wrong >= FEWEST:
        return one
    return standing(State(), Level(one.level))


def _principal(account: Account) -> Principal:
    return Principal(account.id, account.pseudonym)


def _sees(account: Account, brand: str) -> bool:
    return "*" in account.brands or brand in account.brands
