"""The charter: what AI may do here, track by track, who answers for it, on which evidence, and how it came to that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

import msgspec

from server.autonomy.governance import Governance, Owner
from server.autonomy.ladder import Block, Standing, blocks, expected_unfit, next_level, standing
from server.autonomy.level import TARGETS, Level
from server.autonomy.notice import Notice
from server.autonomy.track import Change, SignOff, State
from server.live.outside import OutsideDesk
from server.live.readiness import Readiness
from server.storage.accounts import Account, Role, leads
from server.storage.database import Database
from server.storage.governing import Objection, Switch, objections, scopes, switches
from server.storage.levels import StoredLevels
from server.storage.noticing import notices_for
from server.storage.tracks import changes, states
from server.suggestion.suggestion import Track

FEWEST = 5


class Ceilinged(msgspec.Struct, frozen=True):
    """How high a track may go, and why; `irreversible` is why although what it does cannot be undone."""

    level: int
    reason: str
    irreversible: str = ""


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
    `people` are the names of those who answer for tracks, by address, `leads` of those who sign, by pseudonym.
    """

    at: datetime
    record_broken: bool
    unfit: float
    switches: tuple[Switch, ...]
    tracks: tuple[CharterEntry, ...]
    objections: tuple[Objection, ...]
    desks: tuple[OutsideDesk, ...] = ()
    people: dict[str, str] = {}
    leads: dict[str, str] = {}


class Happened(msgspec.Struct, frozen=True):
    """One change in a track's history, by a pseudonym, with the `name` of a lead who decided it."""

    at: datetime
    by: str
    change: Change
    name: str = ""


class Charters:
    """The charter as an account may read it."""

    def __init__(
        self,
        database: Database,
        levels: StoredLevels,
        governance: Callable[[], Governance],
        readiness: Readiness,
        clock: Callable[[], datetime],
        desks: Sequence[OutsideDesk] = (),
    ) -> None:
        self._database = database
        self._levels = levels
        self._governance = governance
        self._readiness = readiness
        self._clock = clock
        self._desks = tuple(desks)

    async def charter(self, account: Account) -> Charter:
        """What is in force in the account's brands."""
        known, off, open_, signing = await self._database.read(
            lambda connection: (
                states(connection),
                switches(connection),
                objections(connection),
                leads(connection),
            )
        )
        seen = {track: state for track, state in known.items() if _sees(account, track.brand)}
        answers = account.role in (Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR)
        signed = {state.sign_off.by for state in seen.values() if state.sign_off is not None}
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
                if _sees(account, one.track.brand) and (answers or one.by == account.pseudonym)
            ),
            leads={pseudonym: name for pseudonym, name in signing.items() if pseudonym in signed},
        )

    def _answering(self, tracks: Iterable[Track]) -> dict[str, str]:
        owners = [self._governance().owner(track.workflow) for track in tracks]
        named = {address for owner in owners if owner is not None for address in (owner.lead, owner.deputy)}
        return {address: name for address, name in self._readiness.people.items() if address in named}

    def _entry(
        self, track: Track, state: State, off: Sequence[Switch], open_: Sequence[Objection]
    ) -> CharterEntry:
        governance = self._governance()
        stopped = any(switch.scope in scopes(track) for switch in off)
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
            ceiling=Ceilinged(int(highest), reason, governance.despite(track)),
            evidence=tuple(_public(standing(state, one)) for one in wanted),
            blocks=blocks(state, track, governance, self._readiness.around(track, switched_off=stopped)),
            simulated=state.simulated,
            untold=governance.assistant.untold.get(track.brand, ""),
            objections=sum(one.track == track and one.answered_at is None for one in open_),
        )

    async def notices(self, account: Account) -> list[Notice]:
        """What somebody was told of late."""
        return await self._database.read(lambda connection: notices_for(connection, account.email))

    async def history(self, track: Track) -> list[Happened]:
        """A track's changes, newest first."""
        found, names = await self._database.read(
            lambda connection: (changes(connection, track), leads(connection))
        )
        return [Happened(at, by, change, names.get(by, "")) for at, by, change in found]


def _public(one: Standing) -> Standing:
    """Evidence as it may be shown: nothing of fewer than FEWEST conversations."""
    if one.right + one.wrong >= FEWEST:
        return one
    return standing(State(), Level(one.level))


def _sees(account: Account, brand: str) -> bool:
    return "*" in account.brands or brand in account.brands
